"""slmgr's options where our own client owns the licence: those that mean something there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from kmsmonitor.authority.rights import require_administrator
from kmsmonitor.authority.windows.slmgr.answer import ADMIN_NEEDED, NO_KEY, NOT_HERE, UNSPECIFIED, Answer, Fact
from kmsmonitor.authority.windows.slmgr.arguments import split_host
from kmsmonitor.authority.windows.slmgr.words import Request
from kmsmonitor.cli import slmgr_standalone_key as key
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.forecast import Forecast, forecast
from kmsmonitor.licensing.hosts import DEFAULT_PORT, ConfiguredHost
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import LAB_PRODUCT_NAMES, Edition
from kmsmonitor.monitor.history import read_latest
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.settings import Settings, load_settings
from kmsmonitor.monitor.settings_writer import save_settings
from kmsmonitor.value import replace
from kmsmonitor.wire import ids
from kmsmonitor.wire.endpoint import format_endpoint

_LATER: Final = "A kmsmonitor that is already running takes it up when it is started again."


def execute_standalone(request: Request, home: str | None) -> Answer:
    """Carry `request` out on our own client.

    Raises:
        WorldError: the state cannot be read, the settings file not written, or no attempt be made.
    """
    option = request.option.name
    if option == "act-type":
        return _not_here(option, "tries every way that it has, in order, and has no such limit")
    if option == "ipk":
        return _not_here(option, "takes no product key; the lab's own keys go in with `kmsmonitor mak set`")
    act = _ACTS.get(option)
    if act is None:
        return _not_here(option, "has nothing that it could change")
    place = find_home(home)
    named = _named_product(request)
    if named is not None and named != _activation_id(load_settings(place).settings):
        return Answer(message=f"There is no product with the activation ID {named}.", code=NO_KEY)
    if option not in _ANYBODYS:
        try:
            require_administrator(place.data, f"/{option}", apart=place.apart)
        except WorldError as error:
            return Answer(message=error.sentence, code=ADMIN_NEEDED, remedy=error.remedy)
    return act(place, *request.arguments)


def _named_product(request: Request) -> str | None:
    """The activation ID among the arguments, if one was given."""
    pairs = zip(request.option.arguments, request.arguments, strict=False)
    return next((word for form, word in pairs if form.name.startswith("ACTIVATION-ID") and word != "all"), None)


def _activation_id(settings: Settings) -> str:
    client = settings.product_edition is Edition.CLIENT
    return str(ids.LAB_ACTIVATION_ID_CLIENT if client else ids.LAB_ACTIVATION_ID_SERVER)


def _not_here(option: str, reason: str) -> Answer:
    return Answer(
        message=f"/{option} does not exist with the standalone authority: its client {reason}.",
        code=NOT_HERE,
        remedy='On Windows, set authority.kind = "windows" to reach the licence of Windows itself.',
    )


# ---------------------------------------------------------------- the licence


def _show(home: Home, *_which: str) -> Answer:
    settings, state, ahead = _read(home)
    facts = [*_named(settings, ahead), *_ends(ahead)]
    if state.way:
        facts.append(Fact(key="activated_by", label="Last activated by", value=state.way.value))
    facts += _host(settings, state)
    return Answer(items=(tuple(facts),), items_key="products")


def _until(home: Home, *_which: str) -> Answer:
    settings, _state, ahead = _read(home)
    name = LAB_PRODUCT_NAMES[settings.product_edition]
    if ahead.permanent:
        message = f"{name} is activated for good."
    elif ahead.expires_at and ahead.remaining:
        message = f"{name} is activated, for a limited time."
    else:
        message = f"{name} is not activated."
    return Answer(message=message, facts=(*_named(settings, ahead), *_ends(ahead)))


def _activate(home: Home, *_which: str) -> Answer:
    from kmsmonitor.cli.activate import attempt_now

    document = attempt_now(home, None)
    activated = document["outcome"] in ("activated", "renewed")
    return Answer(
        message=document["message"],
        code=0 if activated else _code(document),
        remedy="" if activated else document["remedy"] or "",
        facts=(
            Fact(key="outcome", label="Outcome", value=document["outcome"]),
            Fact(key="host", label="KMS host", value=document["host"]),
            Fact(key="count", label="Computers counted", value=document["count"]),
            Fact(key="required", label="Computers needed", value=document["required"]),
        ),
    )


def _code(document: dict[str, Any]) -> int:
    return int(document["code"], 16) if document["code"] else UNSPECIFIED


def _read(home: Home) -> tuple[Settings, LicenseState, Forecast]:
    settings = load_settings(home).settings
    now = SystemClock().now()
    state = read_latest(home.database)[0] or fresh(now)
    return settings, state, forecast(state, now, settings.policy())


def _named(settings: Settings, ahead: Forecast) -> list[Fact]:
    code = int(ahead.status)
    return [
        Fact(key="name", label="Name", value=LAB_PRODUCT_NAMES[settings.product_edition]),
        Fact(key="activation_id", label="Activation ID", value=_activation_id(settings)),
        Fact(key="status", label="License status", value=ahead.status.key, text=f"{ahead.status.key} ({code})"),
        Fact(key="status_code", label="License status number", value=code),
    ]


def _ends(ahead: Forecast) -> list[Fact]:
    if ahead.permanent:
        return [Fact(key="permanent", label="Ends", value=True, text="never")]
    if ahead.expires_at is None or ahead.remaining is None:
        return []
    minutes = int(ahead.remaining.total_seconds() // 60)
    words = f"{minutes} minutes ({-(-minutes // 1440)} days)"
    return [
        Fact(key="remaining_s", label="Remaining", value=minutes * 60, text=words),
        Fact(key="expires_at", label="Ends at", value=_whole(ahead.expires_at)),
    ]


def _whole(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _host(settings: Settings, state: LicenseState) -> list[Fact]:
    found = settings.discovery_host or state.cache
    origin = "config" if settings.discovery_host else "cache"
    facts = [Fact(key="caching", label="Host caching", value=settings.discovery_caching)]
    if found is None:
        return [Fact(key="host", label="KMS host", value=None, text="none known"), *facts]
    return [
        Fact(key="host", label="KMS host", value=found.name, text=format_endpoint(found.name, found.port)),
        Fact(key="host_port", label="KMS port", value=found.port),
        Fact(key="host_origin", label="KMS host from", value=origin),
        *facts,
    ]


# ---------------------------------------------------------------- the settings


def _fix_host(home: Home, host: str, *_which: str) -> Answer:
    name, port = split_host(host)
    current = load_settings(home).settings.discovery_host
    if name is None and current is None:
        return Answer(
            message="There is no fixed host whose port could be set.",
            code=UNSPECIFIED,
            remedy="Give the name too: /skms NAME:PORT.",
        )
    kept = name.strip("[]") if name else current.name if current else ""
    _save(home, discovery_host=ConfiguredHost(kept, port or DEFAULT_PORT))
    facts = (
        Fact(key="host", label="KMS host", value=kept),
        Fact(key="host_port", label="KMS port", value=port or DEFAULT_PORT),
    )
    return Answer(message="The KMS host is fixed in the settings.", facts=facts, notes=(_LATER,))


def _clear_host(home: Home, *_which: str) -> Answer:
    _save(home, discovery_host=None)
    return Answer(message="No KMS host is fixed any more; it is looked for in DNS.", notes=(_LATER,))


def _cache_hosts(home: Home) -> Answer:
    _save(home, discovery_caching=True)
    return Answer(message="The KMS host that answered is remembered and asked first.", notes=(_LATER,))


def _forget_hosts(home: Home) -> Answer:
    _save(home, discovery_caching=False)
    return Answer(message="The KMS host is not remembered; each attempt looks for one anew.", notes=(_LATER,))


def _save(home: Home, **changes: Any) -> None:  # noqa: ANN401 - fields of Settings
    """Change the settings file; whoever may write it may change the host."""
    home.make()
    settings = load_settings(home).settings
    try:
        save_settings(home, replace(settings, **changes))
    except OSError as error:
        raise WorldError(
            "settings_unwritable",
            f"Changing this needs write access to the settings file {home.settings}: {error.strerror}.",
            remedy="Correct its rights, or ask whoever owns it.",
        ) from error


_ACTS: Final[dict[str, Callable[..., Answer]]] = {
    "dli": _show,
    "dlv": _show,
    "xpr": _until,
    "ato": _activate,
    "skms": _fix_host,
    "ckms": _clear_host,
    "skhc": _cache_hosts,
    "ckhc": _forget_hosts,
    "rearm": key.rearm_now,
    "rearm-sku": key.rearm_now,
    "dti": key.show_installation_id,
    "atp": key.deposit,
    "upk": key.remove_key,
}
_ANYBODYS: Final = frozenset({"dli", "dlv", "xpr", "ato", "dti", "atp"})  # L2: to look, and to activate
