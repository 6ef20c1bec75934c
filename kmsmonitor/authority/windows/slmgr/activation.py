"""/ato, /dti, /atp: activate, online or by telephone."""

from __future__ import annotations

from typing import Final

from kmsmonitor.authority.windows.channel import classify
from kmsmonitor.authority.windows.ports import WmiObject
from kmsmonitor.authority.windows.slmgr import facts_of
from kmsmonitor.authority.windows.slmgr.answer import (
    NO_KEY,
    NOT_ALLOWED,
    NOT_GENUINE,
    UNSPECIFIED,
    AdminNeededError,
    Answer,
    Fact,
    RefusedError,
)
from kmsmonitor.authority.windows.slmgr.machine import Machine, call, text
from kmsmonitor.authority.windows.slmgr.products import find_product, is_mak, read_again, refresh
from kmsmonitor.authority.windows.spp import number
from kmsmonitor.licensing.status import Channel, LicenseStatus

_COLUMNS: Final = ("VLActivationTypeEnabled", "LicenseStatusReason", "GracePeriodRemaining")
_TOKEN_ONLY: Final = 3


def ato(machine: Machine, activation_id: str | None = None) -> Answer:
    """Ask Windows to activate now; no error is not yet success, so the product is read again afterwards."""
    product = find_product(machine, activation_id, _COLUMNS)
    if number(product, "VLActivationTypeEnabled") == _TOKEN_ONLY:
        raise RefusedError(
            NOT_ALLOWED,
            "This product may only be activated by a token.",
            remedy="Use Windows' own tools for that, or allow another way with /act-type.",
        )
    description = text(product, "Description")
    if is_mak(description) and number(product, "LicenseStatus") == LicenseStatus.LICENSED:
        note = "Nothing was asked of Windows: activating a MAK again could use up one of its activations."
        return _report(machine, product, notes=(note,))
    # A standard user may activate a KMS client (L2); the other kinds go online with a key that can be used up.
    if classify(description) is not Channel.KMS_CLIENT and not machine.may_operate():
        raise AdminNeededError("Activating this kind of key needs an administrator.")
    call(product, "Activate")
    return _after(machine, product)


def dti(machine: Machine, activation_id: str | None = None) -> Answer:
    """The installation ID, to be told to the vendor by telephone."""
    product = find_product(machine, activation_id, ("OfflineInstallationId",))
    return Answer(facts=(*facts_of.named(product), facts_of.installation_id(_installation_id(product))))


def atp(machine: Machine, confirmation_id: str, activation_id: str | None = None) -> Answer:
    """Deposit the confirmation ID that the vendor gave for the installation ID of this very product."""
    product = find_product(machine, activation_id, (*_COLUMNS, "OfflineInstallationId"))
    installation_id = _installation_id(product)
    call(
        product,
        "DepositOfflineConfirmationId",
        InstallationId=installation_id,
        ConfirmationId=confirmation_id,
    )
    return _after(machine, product)


def _installation_id(product: WmiObject) -> str:
    found = text(product, "OfflineInstallationId")
    if not found:
        raise RefusedError(
            NO_KEY, "Windows gives no installation ID for this product.", remedy="See its key with /dlv."
        )
    return found


def _after(machine: Machine, product: WmiObject) -> Answer:
    refresh(machine.session())
    return _report(machine, read_again(machine, product, _COLUMNS) or product)


def _report(machine: Machine, product: WmiObject, notes: tuple[str, ...] = ()) -> Answer:
    code, message = _verdict(product)
    facts: tuple[Fact, ...] = (
        *facts_of.named(product),
        facts_of.partial_key(product),
        facts_of.status(product),
        *facts_of.lease(product, machine.clock.now()),
    )
    remedy = "" if code == 0 else "The event log and `kmsmonitor diagnose` say which step failed."
    return Answer(message=message, code=code, remedy=remedy, facts=facts, notes=notes)


def _verdict(product: WmiObject) -> tuple[int, str]:
    """The code and sentence for the status that the product has now; only 1 and 6 are a success."""
    name = text(product, "Name")
    status = number(product, "LicenseStatus") or 0
    reason = number(product, "LicenseStatusReason") or 0
    if status == LicenseStatus.LICENSED:
        return 0, f"{name} is activated."
    if status == LicenseStatus.EXTENDED_GRACE:
        return 0, f"{name} is activated, in extended time."
    if status == LicenseStatus.NON_GENUINE_GRACE:
        return NOT_GENUINE, f"{name} was found not genuine; a grace period is running."
    if status == LicenseStatus.NOTIFICATION and reason == NOT_GENUINE:
        return NOT_GENUINE, f"{name} was found not genuine."
    # Only a reason with the error bit set says what is wrong; 0x4... are remarks.
    return reason if reason >> 31 else UNSPECIFIED, f"{name} is still not activated, though Windows reported no error."
