"""Which product an option works on, and how to ask for it on any Windows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kmsmonitor.authority.windows.ports import WmiError, WmiObject, WmiSession
from kmsmonitor.authority.windows.slmgr.answer import NO_KEY, RefusedError
from kmsmonitor.authority.windows.slmgr.machine import Machine, call, text
from kmsmonitor.authority.windows.spp import PRODUCT, SERVICE, WINDOWS_APPLICATION, number, select_known

KEYED: Final = "PartialProductKey IS NOT NULL"

BASIC: Final = ("ID", "ApplicationID", "PartialProductKey", "LicenseIsAddon", "Description", "Name", "LicenseStatus")

# Columns by the first Windows that has them (reference section 2); one unknown column makes a whole query fail.
_SPARED_FIRST: Final = frozenset(
    {
        "DiscoveredKeyManagementServiceMachineIpAddress",  # since 8.1
        "KeyManagementServiceCurrentCount",
        "KeyManagementServiceDnsPublishing",
        "KeyManagementServiceFailedRequests",
        "KeyManagementServiceListeningPort",
        "KeyManagementServiceTotalRequests",
        "TokenActivationCertificateThumbprint",
        "TrustedTime",
        "UseLicenseURL",
        "ValidationURL",
    }
)
_SINCE_8: Final = _SPARED_FIRST | {
    "ADActivationCsvlkPid",
    "ADActivationCsvlkSkuId",
    "ADActivationObjectDN",
    "ADActivationObjectName",
    "KeyManagementServiceLookupDomain",
    "ProductKeyChannel",
    "RemainingAppReArmCount",
    "RemainingSkuReArmCount",
    "VLActivationType",
    "VLActivationTypeEnabled",
}
_ALWAYS: Final = frozenset({*BASIC, "LicenseStatusReason", "GracePeriodRemaining", "Version", "ClientMachineID"})


def is_mak(description: str) -> bool:
    """Whether activating again could use up one of the key's activations, whatever else the description says."""
    return "MAK" in description


def select(session: WmiSession, wmi_class: str, columns: Sequence[str], where: str = "") -> tuple[WmiObject, ...]:
    """As the session's own, but an older Windows is asked again without the columns that it does not know.

    Raises:
        WmiError: the query failed for another reason, or even with the columns that every Windows has.
    """
    known = [[name for name in columns if name not in unknown] for unknown in (frozenset(), _SPARED_FIRST, _SINCE_8)]
    sets = [tuple(each) for each in (*known, [name for name in columns if name in _ALWAYS]) if each]
    return select_known(session, wmi_class, sets, where)


def service(session: WmiSession, more: Sequence[str] = ()) -> WmiObject:
    """The licensing service itself; `Version` is selected because its methods need a key column.

    Raises:
        WmiError: it does not answer.
    """
    rows = select(session, SERVICE, ("Version", *more))
    if not rows:
        raise WmiError(0x80041010, "This Windows has no licensing service.")
    return rows[0]


def refresh(session: WmiSession) -> None:
    """Let the service look at its licences again, as is due after every activation and key change."""
    call(service(session), "RefreshLicenseStatus")


def find_product(machine: Machine, activation_id: str | None, more: Sequence[str] = ()) -> WmiObject:
    """The product with a key that an option means: the one named, else the one Windows runs on.

    Raises:
        RefusedError: there is none, or it is not clear which one (reference section 1, CheckProductForCommand).
        WmiError: the query failed.
    """
    where = f"ID = '{activation_id}'" if activation_id else KEYED
    columns = (*BASIC, *(name for name in more if name not in BASIC))
    rows = select(machine.session(), PRODUCT, columns, where)
    if activation_id:
        return _named(rows, activation_id)
    return _primary([row for row in rows if text(row, "ApplicationID").lower() == WINDOWS_APPLICATION])


def _named(rows: Sequence[WmiObject], activation_id: str) -> WmiObject:
    keyed = (row for row in rows if text(row, "PartialProductKey"))
    found = next((row for row in keyed if text(row, "ID").lower() == activation_id), None)
    if found is None:
        raise RefusedError(
            NO_KEY,
            f"No product with the activation ID {activation_id} has a key.",
            remedy="`/dli all` lists the activation IDs of this computer.",
        )
    return found


def _primary(rows: Sequence[WmiObject]) -> WmiObject:
    """Windows itself, no add-on. After an upgrade in place there can be several: the licensed one is meant."""
    own = [row for row in rows if not row.get("LicenseIsAddon")]
    if not own:
        raise RefusedError(NO_KEY, "Windows has no product key.", remedy="Install one with /ipk.")
    licensed = [row for row in own if number(row, "LicenseStatus") == 1]
    in_use = licensed or [row for row in own if number(row, "LicenseStatus")]
    if in_use or len(own) == 1:
        return (in_use or own)[0]
    ids = ", ".join(text(row, "ID") for row in own)
    raise RefusedError(
        NO_KEY,
        f"Several Windows products have a key and none is in use: {ids}.",
        remedy="Add the activation ID of the one that is meant.",
    )


def read_again(machine: Machine, product: WmiObject, more: Sequence[str]) -> WmiObject | None:
    """The same product as it is now, or None if it is gone.

    Raises:
        WmiError: the query failed.
    """
    columns = (*BASIC, *(name for name in more if name not in BASIC))
    rows = select(machine.session(), PRODUCT, columns, f"ID = '{text(product, 'ID')}'")
    return rows[0] if rows else None
