"""Reads the Software Protection Platform: what is installed, how it stands, through whom.

One narrow query for the products that have a key, one for the service, one for an old Office; never more columns than
are used, because some cost seconds. Columns differ by the version of Windows, and one that is unknown fails a whole
query: then the next smaller set is asked. The firmware's product key (`OA3x...`) is not in any set.

Whatever cannot be read becomes a sentence in the reading's gaps, not an exception: half of the facts are better than
none, as long as it is said which half.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from kmsmonitor.authority.windows.attempts import WindowsAttempt, attempts_of, last_success
from kmsmonitor.authority.windows.channel import classify
from kmsmonitor.authority.windows.events import ATTEMPT_IDS, parse_all, xpath
from kmsmonitor.authority.windows.host import HostInUse, host_in_use
from kmsmonitor.authority.windows.ports import EventLog, Registry, WmiError, WmiObject, WmiSession
from kmsmonitor.catalogue import hex_code
from kmsmonitor.licensing.policy import MINUTE, Intervals
from kmsmonitor.licensing.reading import DirectoryActivation, ProductReading, Reading
from kmsmonitor.licensing.status import Channel, LicenseStatus, Way

PRODUCT = "SoftwareLicensingProduct"
SERVICE = "SoftwareLicensingService"
OFFICE_PRODUCT = "OfficeSoftwareProtectionProduct"  # only where Office has a licensing service of its own

WINDOWS_APPLICATION = "55c92734-d682-4d71-983e-d6ec3f16059f"

CODE_UNKNOWN_COLUMN = 0x80041017
NOT_AVAILABLE = 0xFFFFFFFF
EVENTS_READ = 400  # about a year of a healthy client's requests and responses

_FEW = ("ID", "ApplicationID", "Name", "Description", "PartialProductKey", "LicenseStatus", "GracePeriodRemaining")
_WINDOWS_7 = (
    *_FEW,
    "LicenseIsAddon",
    "LicenseStatusReason",
    "EvaluationEndDate",
    "VLActivationInterval",
    "VLRenewalInterval",
    "KeyManagementServiceMachine",
    "KeyManagementServicePort",
    "DiscoveredKeyManagementServiceMachineName",
    "DiscoveredKeyManagementServiceMachinePort",
    "KeyManagementServiceProductKeyID",
    "TokenActivationILVID",
)
_WINDOWS_8 = (
    *_WINDOWS_7,
    "VLActivationType",
    "VLActivationTypeEnabled",
    "ADActivationObjectName",
    "ADActivationObjectDN",
    "ADActivationCsvlkPid",
    "ADActivationCsvlkSkuId",
)
PRODUCT_COLUMNS = (_WINDOWS_8, _WINDOWS_7, _FEW)

_SERVICE_FEW = ("Version", "ClientMachineID")
SERVICE_COLUMNS = (
    (
        *_SERVICE_FEW,
        "KeyManagementServiceMachine",
        "KeyManagementServicePort",
        "DiscoveredKeyManagementServiceMachineName",
        "DiscoveredKeyManagementServiceMachinePort",
        "KeyManagementServiceHostCaching",
        "VLActivationInterval",
        "VLRenewalInterval",
    ),
    _SERVICE_FEW,
)

_WMI_TIME = re.compile(r"(\d{14})\.(\d{6})([+-]\d{3})")


def read(session: WmiSession, registry: Registry | None, event_log: EventLog | None, now: datetime) -> Reading:
    """Everything that Windows tells about its licences.

    Args:
        session: a connection to the computer.
        registry: of the same computer, or None where it is another one.
        event_log: likewise.
        now: the time of reading, aware UTC.
    """
    return read_with_attempts(session, registry, event_log, now)[0]


def read_with_attempts(
    session: WmiSession, registry: Registry | None, event_log: EventLog | None, now: datetime
) -> tuple[Reading, tuple[WindowsAttempt, ...] | None]:
    """As `read`, with the attempts that the event log told of on the way; None where it was not asked."""
    gaps: list[str] = []
    service = _service(session, gaps)
    version = text(service, "Version")
    rows = _products(session, version, gaps)
    products = [_product(row, service, registry) for row in _in_use(rows, gaps)]
    products += [_product(row, None, registry) for row in _office_of_its_own(session, gaps)]
    attempts = _attempts(products, event_log, gaps)
    reading = Reading(
        at=now,
        products=tuple(products),
        cmid=text(service, "ClientMachineID"),
        caching=flag(service, "KeyManagementServiceHostCaching"),
        version=version,
        last_success_at=None if attempts is None else last_success(attempts, products[0].activation_id),
        gaps=tuple(gaps),
    )
    return reading, attempts


def attempts_told(event_log: EventLog, within: timedelta | None = None) -> tuple[WindowsAttempt, ...]:
    """The attempts that the event log tells of, of the last `within` if that is given, oldest first."""
    return attempts_of(parse_all(event_log.query(xpath(ATTEMPT_IDS, within=within), EVENTS_READ)))


# ---------------------------------------------------------------- queries


def select_known(
    session: WmiSession, wmi_class: str, sets: Sequence[tuple[str, ...]], where: str = ""
) -> tuple[WmiObject, ...]:
    """The instances with the largest of these column sets that this Windows knows.

    Raises:
        WmiError: the query failed for another reason, or no set is known.
    """
    for columns in sets[:-1]:
        try:
            return session.select(wmi_class, columns, where)
        except WmiError as error:
            if error.hresult != CODE_UNKNOWN_COLUMN:
                raise
    return session.select(wmi_class, sets[-1], where)


def _service(session: WmiSession, gaps: list[str]) -> WmiObject | None:
    rows = _asked(lambda: select_known(session, SERVICE, SERVICE_COLUMNS), "The licensing service", gaps)
    if rows is not None and not rows:
        gaps.append("The licensing service says nothing about itself.")
    return rows[0] if rows else None


def _products(session: WmiSession, version: str | None, gaps: list[str]) -> tuple[WmiObject, ...]:
    windows_7 = version is not None and version.startswith(("6.0", "6.1"))
    sets = PRODUCT_COLUMNS[1:] if windows_7 else PRODUCT_COLUMNS
    rows = _asked(
        lambda: select_known(session, PRODUCT, sets, "PartialProductKey IS NOT NULL"), "The installed products", gaps
    )
    if rows is not None and not rows:
        gaps.append("Windows names no product with a key.")
    return tuple(row for row in rows or () if text(row, "ID") and text(row, "PartialProductKey"))


def _office_of_its_own(session: WmiSession, gaps: list[str]) -> tuple[WmiObject, ...]:
    """Office 2010, and Office 2013 and 2016 on Windows 7, have their own licensing service; elsewhere there is none."""
    rows = _asked(
        lambda: select_known(session, OFFICE_PRODUCT, PRODUCT_COLUMNS[1:], "PartialProductKey IS NOT NULL"),
        "The products of Office's own licensing service",
        gaps,
    )
    return tuple(row for row in rows or () if text(row, "ID") and text(row, "PartialProductKey"))


def _asked(query: Callable[[], tuple[WmiObject, ...]], what: str, gaps: list[str]) -> tuple[WmiObject, ...] | None:
    try:
        return query()
    except WmiError as error:
        gaps.append(f"{what} could not be read: {error.sentence.rstrip('.')} ({hex_code(error.hresult)}).")
        return None


def _in_use(rows: Sequence[WmiObject], gaps: list[str]) -> list[WmiObject]:
    """Windows first, the rows of an earlier edition left out; then everything else that has a key.

    After an upgrade in place a row of the old edition may be left: what is licensed counts, else what is in use.
    """
    products = [row for row in rows if not flag(row, "LicenseIsAddon")]
    windows = [row for row in products if _application(row) == WINDOWS_APPLICATION]
    others = [row for row in products if _application(row) != WINDOWS_APPLICATION]
    used = [row for row in windows if number(row, "LicenseStatus")]
    if len(windows) > 1 and not used:
        gaps.append(f"{len(windows)} Windows products have a key, and none says that it is in use: the first is shown.")
    return sorted(used or windows[:1], key=lambda row: number(row, "LicenseStatus") != LicenseStatus.LICENSED) + others


# ---------------------------------------------------------------- one product


def _product(row: WmiObject, service: WmiObject | None, registry: Registry | None) -> ProductReading:
    description = text(row, "Description") or ""
    channel = classify(description)
    status = _status(row)
    way = _way(row, channel, status)
    host = _host(row, service, registry, channel=channel, directory=way is Way.AD and status is LicenseStatus.LICENSED)
    minutes = number(row, "GracePeriodRemaining")
    return ProductReading(
        activation_id=(text(row, "ID") or "").lower(),
        application_id=_application(row),
        name=text(row, "Name") or description,
        description=description,
        partial_key=text(row, "PartialProductKey") or "",
        channel=channel,
        status=status,
        reason=number(row, "LicenseStatusReason"),
        remaining=minutes * MINUTE if minutes else None,
        way=way,
        host=host.name if host else None,
        host_port=host.port if host else None,
        host_origin=host.origin if host else None,
        host_epid=text(row, "KeyManagementServiceProductKeyID"),
        intervals=_intervals(row) or _intervals(service),
        directory=_directory(row) if way is Way.AD else None,
        evaluation_end=wmi_time(text(row, "EvaluationEndDate")),
    )


def _status(row: WmiObject) -> LicenseStatus:
    told = number(row, "LicenseStatus")
    return LicenseStatus(told) if told in set(LicenseStatus) else LicenseStatus.UNLICENSED


def _way(row: WmiObject, channel: Channel, status: LicenseStatus) -> Way | None:
    """How the last success came: as Windows says, and on Windows 7, which does not say it, as the key allows."""
    told = number(row, "VLActivationType")
    if told in (1, 2):
        return Way.AD if told == 1 else Way.KMS
    if status is not LicenseStatus.LICENSED:
        return None
    if channel is Channel.MAK:
        return Way.MAK
    by_token = number(row, "TokenActivationILVID") is not None
    return Way.KMS if told is None and channel is Channel.KMS_CLIENT and not by_token else None


def _host(
    row: WmiObject, service: WmiObject | None, registry: Registry | None, *, channel: Channel, directory: bool
) -> HostInUse | None:
    """The host that a volume client uses; one that the directory activated uses none."""
    if channel is not Channel.KMS_CLIENT or directory:
        return None
    return host_in_use(row, service, registry, cached=flag(service, "KeyManagementServiceHostCaching") is not False)


def _intervals(row: WmiObject | None) -> Intervals | None:
    retry, renewal = number(row, "VLActivationInterval"), number(row, "VLRenewalInterval")
    return Intervals(retry * MINUTE, renewal * MINUTE) if retry and renewal else None


def _directory(row: WmiObject) -> DirectoryActivation | None:
    name, place = text(row, "ADActivationObjectName"), text(row, "ADActivationObjectDN")
    if not name and not place:
        return None
    return DirectoryActivation(
        object_name=name or "",
        object_dn=place or "",
        csvlk_pid=text(row, "ADActivationCsvlkPid") or "",
        csvlk_sku_id=text(row, "ADActivationCsvlkSkuId") or "",
    )


def _attempts(
    products: Sequence[ProductReading], event_log: EventLog | None, gaps: list[str]
) -> tuple[WindowsAttempt, ...] | None:
    if event_log is None:
        gaps.append("The event log was not read.")
        return None
    if not products or products[0].channel is not Channel.KMS_CLIENT:
        return None
    return attempts_told(event_log)


# ---------------------------------------------------------------- values


def text(row: WmiObject | None, name: str) -> str | None:
    """A text property; None for null, empty, or no row."""
    value = row.get(name) if row is not None else None
    return value.strip() or None if isinstance(value, str) else None


def number(row: WmiObject | None, name: str) -> int | None:
    """A uint32 property; None for null and for Windows' own "not available"."""
    value = row.get(name) if row is not None else None
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    value &= 0xFFFFFFFF
    return None if value == NOT_AVAILABLE else value


def flag(row: WmiObject | None, name: str) -> bool | None:
    """A boolean property."""
    value = row.get(name) if row is not None else None
    return value if isinstance(value, bool) else None


def wmi_time(value: str | None) -> datetime | None:
    """A WMI time (`yyyymmddHHMMSS.mmmmmm±UUU`, UUU in minutes from UTC) in UTC; None where it was never set."""
    found = _WMI_TIME.fullmatch(value or "")
    if found is None or found[1].startswith("1601"):
        return None
    try:
        local = datetime.strptime(found[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return local + timedelta(microseconds=int(found[2])) - timedelta(minutes=int(found[3]))


def _application(row: WmiObject) -> str:
    return (text(row, "ApplicationID") or "").lower()
