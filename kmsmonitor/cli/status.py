"""`kmsmonitor status`: the licence now, from what is on disk; starts nothing and asks nobody."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any

from kmsmonitor.cli import OK
from kmsmonitor.cli.render import local, print_json, rows, span, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.forecast import Forecast, forecast
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import LAB_PRODUCT_NAMES
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.history import read_latest
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.monitor.settings import Settings, authority_kind, load_settings
from kmsmonitor.value import dataclass


def run(args: argparse.Namespace) -> int:
    """Print the licence."""
    home = find_home(args.home)
    loaded = load_settings(home.settings)
    for problem in loaded.problems:
        warn(str(problem))
    now = SystemClock().now()
    if args.computer or authority_kind(loaded.settings) == "windows":
        from kmsmonitor.cli.windows_status import read_windows

        authority = "windows"
        views = read_windows(home, loaded.settings, args.computer, now)
    else:
        authority = "standalone"
        views = (_own(home, loaded.settings, now),)
    if args.json:
        document = {"authority": authority, "computer": args.computer, "at": iso(now)}
        print_json({**document, "products": [product_json(view) for view in views]})
    else:
        for view in views:
            _print(product_json(view), view, now)
    return OK


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One product as it is printed; `extra` holds what only its owner tells."""

    name: str
    edition: str | None
    state: LicenseState
    ahead: Forecast
    last: AttemptRow | None = None
    extra: dict[str, Any]


def _own(home: Home, settings: Settings, now: datetime) -> View:
    stored, last = read_latest(home.database)
    state = stored or fresh(now)
    return View(
        name=LAB_PRODUCT_NAMES[settings.product_edition],
        edition=settings.product_edition.value,
        state=state,
        ahead=forecast(state, now, settings.policy()),
        last=last,
        extra={},
    )


def product_json(view: View) -> dict[str, Any]:
    """The object of one product (design.md, contracts)."""
    state, ahead = view.state, view.ahead
    return {
        "name": view.name,
        "edition": view.edition,
        "channel": state.channel.value,
        "status": ahead.status.key,
        "status_code": int(ahead.status),
        "way": state.way.value if state.way else None,
        "permanent": ahead.permanent,
        "activated_at": iso(state.activated_at),
        "expires_at": iso(ahead.expires_at),
        "remaining_s": None if ahead.remaining is None else round(ahead.remaining.total_seconds(), 3),
        "next_attempt_at": iso(ahead.next_attempt_at),
        "next_attempt_kind": ahead.next_attempt_kind.value if ahead.next_attempt_kind else None,
        "renewals_missed": ahead.renewals_missed,
        "failing_since": iso(ahead.failing_since),
        "notification_at": iso(ahead.notification_at),
        "urgency": ahead.urgency.value,
        "host": state.cache.name if state.cache else None,
        "host_port": state.cache.port if state.cache else None,
        "host_cached_at": iso(state.cache.cached_at) if state.cache else None,
        "last_attempt": _attempt(view.last),
        **view.extra,
    }


def _attempt(row: AttemptRow | None) -> dict[str, Any] | None:
    if row is None:
        return None
    from kmsmonitor.monitor.explain import attempt_json

    return attempt_json(row)


def _print(product: dict[str, Any], view: View, now: datetime) -> None:
    state, ahead = view.state, view.ahead
    print(f"{product['name']}: {_words(ahead)}")
    lines = [("status", f"{product['status']} ({product['status_code']})")]
    if state.activated_at:
        lines.append(("activated", f"{local(state.activated_at)} through {product['way']}"))
    if ahead.expires_at and ahead.remaining is not None:
        lines.append(("ends", f"{local(ahead.expires_at)} (in {span(ahead.remaining)})"))
    if ahead.next_attempt_at and ahead.next_attempt_kind:
        wait = ahead.next_attempt_at - now
        due = f"in {span(wait)}" if wait.total_seconds() > 0 else "now"
        lines.append((f"next {ahead.next_attempt_kind.value}", f"{local(ahead.next_attempt_at)} ({due})"))
    if ahead.renewals_missed:
        lines.append(("renewals missed", str(ahead.renewals_missed)))
    if state.cache:
        lines.append(("host", f"{state.cache.name}:{state.cache.port}, cached {local(state.cache.cached_at)}"))
    last = product["last_attempt"]
    if last and view.last:
        lines.append(("last attempt", f"{local(view.last.ended_at)}: {last['message']}"))
        if last["remedy"]:
            lines.append(("next step", last["remedy"]))
    rows(lines)


def _words(ahead: Forecast) -> str:
    words = {
        "licensed": "activated for good" if ahead.permanent else "activated",
        "unlicensed": "not activated yet",
        "notification": "not activated; Windows would remind its user now",
        "oot_grace": "needs activation again, the hardware changed",
    }
    return words.get(ahead.status.key, ahead.status.key)
