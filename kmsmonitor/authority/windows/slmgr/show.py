"""/dli, /dlv, /xpr: what the licence is. Only queries; no right is needed."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from kmsmonitor.authority.windows.channel import classify
from kmsmonitor.authority.windows.ports import WmiObject
from kmsmonitor.authority.windows.slmgr import facts_of, hosts_of
from kmsmonitor.authority.windows.slmgr.answer import NO_KEY, Answer, Fact, RefusedError
from kmsmonitor.authority.windows.slmgr.machine import Machine, text
from kmsmonitor.authority.windows.slmgr.products import (
    BASIC,
    find_product,
    select,
    service,
)
from kmsmonitor.authority.windows.spp import PRODUCT, number
from kmsmonitor.licensing.status import Channel, LicenseStatus

STATUS_COLUMNS: Final = ("LicenseStatusReason", "GracePeriodRemaining", "EvaluationEndDate")
_SHORT: Final = (*BASIC, *STATUS_COLUMNS, *hosts_of.PRODUCT_COLUMNS)
_LONG: Final = (*_SHORT, *facts_of.LONG_COLUMNS)
_ASK_FIRST: Final = "The activation server is shown once the product is activated; /ato makes an attempt."


def dli(machine: Machine, which: str | None = None) -> Answer:
    """The licence in short."""
    return _display(machine, which, long=False)


def dlv(machine: Machine, which: str | None = None) -> Answer:
    """The licence with everything that is known about it."""
    return _display(machine, which, long=True)


def xpr(machine: Machine, activation_id: str | None = None) -> Answer:
    """Until when the product is activated."""
    product = find_product(machine, activation_id, STATUS_COLUMNS)
    minutes = number(product, "GracePeriodRemaining") or 0
    name = text(product, "Name")
    facts = [*facts_of.named(product), facts_of.status(product), *_ends(machine, minutes)]
    return Answer(message=_until(name, number(product, "LicenseStatus") or 0, minutes), facts=tuple(facts))


def _ends(machine: Machine, minutes: int) -> list[Fact]:
    if minutes == 0:
        return []
    end = machine.clock.now().replace(microsecond=0) + timedelta(minutes=minutes)
    return [Fact(key="expires_at", label="Ends at", value=end), facts_of.remaining(minutes)]


def _until(name: str, status: int, minutes: int) -> str:
    match status:
        case LicenseStatus.LICENSED:
            return f"{name} is activated for good." if minutes == 0 else f"{name} is activated, for a limited time."
        case LicenseStatus.UNLICENSED:
            return f"{name} is not licensed."
        case LicenseStatus.NOTIFICATION:
            return f"{name} is not activated, and reminds its user of it."
        case LicenseStatus.EXTENDED_GRACE:
            return f"{name} is activated, in extended time that ends."
        case _:
            return f"{name} is not activated; its grace period ends."


# ---------------------------------------------------------------- /dli and /dlv


def _display(machine: Machine, which: str | None, *, long: bool) -> Answer:
    columns = _LONG if long else _SHORT
    products = _products(machine, which, columns)
    owner = service(machine.session(), (*hosts_of.SERVICE_COLUMNS, *(facts_of.SERVICE_COLUMNS if long else ())))
    shown = [_product(machine, product, owner, long=long) for product in products]
    facts = (Fact(key="service_version", label="Licensing service", value=text(owner, "Version")),) if long else ()
    hidden = any(_hides_its_host(product) for product in products)
    return Answer(facts=facts, items=tuple(shown), items_key="products", notes=(_ASK_FIRST,) if hidden else ())


def _products(machine: Machine, which: str | None, columns: tuple[str, ...]) -> tuple[WmiObject, ...]:
    """The product in use, the one named (with or without a key), or every one that Windows knows."""
    if which == "all":
        return select(machine.session(), PRODUCT, columns)
    # The service computes an installation ID for each row, which is slow: asked for one product only.
    own = (*columns, "OfflineInstallationId") if columns is _LONG else columns
    if which is None:
        return (find_product(machine, None, own),)
    rows = select(machine.session(), PRODUCT, own, f"ID = '{which}'")
    if not rows:
        raise RefusedError(NO_KEY, f"There is no product with the activation ID {which}.", remedy="See `/dli all`.")
    return rows


def _product(machine: Machine, product: WmiObject, owner: WmiObject, *, long: bool) -> tuple[Fact, ...]:
    facts = list(facts_of.named(product))
    if long:
        facts += facts_of.identity(product)
    if not text(product, "PartialProductKey"):
        facts += [Fact(key="partial_key", label="Key ends in", value=None, text="no key"), facts_of.status(product)]
        return tuple(facts)
    facts += [facts_of.partial_key(product), facts_of.status(product), *facts_of.lease(product, machine.clock.now())]
    if classify(text(product, "Description")) is Channel.KMS_CLIENT:
        facts += _client(machine, product, owner)
    elif classify(text(product, "Description")) is Channel.KMS_HOST:
        facts += hosts_of.own_service(owner)
    return tuple(facts + (facts_of.verbose(product, owner) if long else []))


def _client(machine: Machine, product: WmiObject, owner: WmiObject) -> list[Fact]:
    """What a KMS client knows of who activates it (reference section 1): the last way decides what is shown."""
    configured = hosts_of.configured_way(product)
    if number(product, "VLActivationType") == 1:
        return [configured, *hosts_of.directory(product)]
    if number(product, "TokenActivationILVID") is not None:
        return [configured, *hosts_of.token(product)]
    if _hides_its_host(product):
        return [configured]
    return [configured, *hosts_of.key_management(product, owner, machine.registry)]


def _hides_its_host(product: WmiObject) -> bool:
    return (
        bool(text(product, "PartialProductKey"))
        and classify(text(product, "Description")) is Channel.KMS_CLIENT
        and number(product, "VLActivationType") != 1
        and number(product, "TokenActivationILVID") is None
        and number(product, "LicenseStatus") != LicenseStatus.LICENSED
    )
