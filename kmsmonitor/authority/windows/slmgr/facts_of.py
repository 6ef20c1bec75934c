"""Facts about a product itself: name, key, status, what is left, rearms."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from kmsmonitor.authority.windows.channel import classify
from kmsmonitor.authority.windows.ports import WmiObject
from kmsmonitor.authority.windows.slmgr.answer import GRACE_OVER, NOT_GENUINE, Fact
from kmsmonitor.authority.windows.slmgr.machine import text
from kmsmonitor.authority.windows.spp import WINDOWS_APPLICATION, number, wmi_time
from kmsmonitor.licensing.status import Channel, LicenseStatus

LONG_COLUMNS: Final = (
    "ProductKeyID",
    "ProductKeyChannel",
    "UseLicenseURL",
    "ValidationURL",
    "TrustedTime",
    "RemainingAppReArmCount",
    "RemainingSkuReArmCount",
)
SERVICE_COLUMNS: Final = ("RemainingWindowsReArmCount",)

_REASONS: Final = {NOT_GENUINE: "found not genuine", GRACE_OVER: "the grace period is over"}
_LEASES: Final = {
    Channel.EVALUATION: "time-based licence",
    Channel.AVMA: "activation through the virtual machine's host",
}


def named(product: WmiObject) -> tuple[Fact, ...]:
    """Name, channel and kind of key."""
    description = text(product, "Description")
    return (
        Fact(key="name", label="Name", value=text(product, "Name")),
        Fact(key="description", label="Description", value=description),
        Fact(key="channel", label="Kind of key", value=classify(description).value),
        Fact(key="activation_id", label="Activation ID", value=text(product, "ID").lower()),
    )


def identity(product: WmiObject) -> tuple[Fact, ...]:
    """The numbers by which others know this product."""
    facts = [Fact(key="application_id", label="Application ID", value=text(product, "ApplicationID").lower())]
    for key, label, column in (
        ("extended_pid", "Extended product ID", "ProductKeyID"),
        ("key_channel", "Key channel", "ProductKeyChannel"),
        ("use_license_url", "Use licence URL", "UseLicenseURL"),
        ("validation_url", "Validation URL", "ValidationURL"),
    ):
        if text(product, column):
            facts.append(Fact(key=key, label=label, value=text(product, column)))
    return tuple(facts)


def partial_key(product: WmiObject) -> Fact:
    """The last five characters of the key: all that anybody is told."""
    return Fact(key="partial_key", label="Key ends in", value=text(product, "PartialProductKey"))


def status(product: WmiObject) -> Fact:
    """The licence status by name and number (S1)."""
    code = number(product, "LicenseStatus") or 0
    known = code in set(LicenseStatus)
    name = LicenseStatus(code).key if known else f"status_{code}"
    return Fact(key="status", label="License status", value=name, text=f"{name} ({code})")


def remaining(minutes: int) -> Fact:
    """What is left, as a duration; days are rounded up as Windows does."""
    return Fact(
        key="remaining_s",
        label="Remaining",
        value=minutes * 60,
        text=f"{minutes} minutes ({-(-minutes // 1440)} days)",
    )


def lease(product: WmiObject, now: datetime) -> list[Fact]:
    """Number, what is left and why, by the rules that /dlv has for each status."""
    code = number(product, "LicenseStatus") or 0
    minutes = number(product, "GracePeriodRemaining") or 0
    facts = [Fact(key="status_code", label="License status number", value=code)]
    if code == LicenseStatus.LICENSED and minutes:
        kind = _LEASES.get(classify(text(product, "Description")), "volume activation")
        end = now.replace(microsecond=0) + timedelta(minutes=minutes)
        facts += [
            Fact(key="lease", label="Limited by", value=kind),
            remaining(minutes),
            Fact(key="expires_at", label="Ends at", value=end),
        ]
    elif code == LicenseStatus.LICENSED:
        facts.append(Fact(key="permanent", label="Ends", value=True, text="never"))
    elif code == LicenseStatus.NOTIFICATION:
        facts.append(reason(product))
    elif code != LicenseStatus.UNLICENSED:
        facts.append(remaining(minutes))
    ends = wmi_time(text(product, "EvaluationEndDate"))
    return [*facts, Fact(key="evaluation_ends_at", label="Evaluation ends at", value=ends)] if ends else facts


def reason(product: WmiObject) -> Fact:
    """Why the product is in notification mode."""
    code = number(product, "LicenseStatusReason") or 0
    digits = f"0x{code:08X}"
    words = _REASONS.get(code)
    return Fact(key="reason", label="Reason", value=digits, text=f"{digits} ({words})" if words else digits)


def verbose(product: WmiObject, owner: WmiObject) -> list[Fact]:
    """Installation ID, rearms left and the service's own clock."""
    facts = []
    if text(product, "OfflineInstallationId"):
        facts.append(installation_id(text(product, "OfflineInstallationId")))
    windows = text(product, "ApplicationID").lower() == WINDOWS_APPLICATION
    application = number(owner, "RemainingWindowsReArmCount") if windows else number(product, "RemainingAppReArmCount")
    if application is not None:
        facts.append(Fact(key="rearms_left", label="Rearms left", value=application))
    sku = number(product, "RemainingSkuReArmCount")
    if sku is not None:
        facts.append(Fact(key="product_rearms_left", label="Rearms left for this product", value=sku))
    trusted = wmi_time(text(product, "TrustedTime"))
    if trusted:
        facts.append(Fact(key="trusted_time", label="Trusted time", value=trusted))
    return facts


def installation_id(digits: str) -> Fact:
    """The installation ID, grouped as it is read aloud: 9 groups of 7 digits, or of 6 on older systems."""
    size = 7 if len(digits) == 63 else 6
    groups = [digits[at : at + size] for at in range(0, len(digits), size)]
    return Fact(key="installation_id", label="Installation ID", value=digits, text=" ".join(groups))
