"""Windows computers in memory: the documented classes, registry values and events, for every port of the package.

The same computers are shown through COM in tests/windows. All GUIDs, names and ePIDs are made up; there are no keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from kmsmonitor.authority.windows.com import error_of
from kmsmonitor.authority.windows.registry import PLATFORM_KEY

NOW = datetime(2026, 5, 20, 9, 0, tzinfo=UTC)
WINDOWS = "55c92734-d682-4d71-983e-d6ec3f16059f"
OFFICE = "0ff1ce15-a989-479d-af46-f275c6370663"
SKU = "11111111-aaaa-4bbb-8ccc-000000000001"
OFFICE_SKU = "22222222-aaaa-4bbb-8ccc-000000000002"
CMID = "33333333-aaaa-4bbb-8ccc-000000000003"
HOST = "kms1.corp.example"
NONE = 0xFFFFFFFF
FULL_LEASE = 259_200


# The columns of each generation; a query for any other one fails as a whole.
def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


WINDOWS_7_PRODUCT = _names(
    """ID ApplicationID Name Description LicenseFamily LicenseDependsOn LicenseIsAddon PartialProductKey ProductKeyID
    LicenseStatus LicenseStatusReason GracePeriodRemaining EvaluationEndDate TrustedTime ExtendedGrace GenuineStatus
    OfflineInstallationId VLActivationInterval VLRenewalInterval KeyManagementServiceMachine KeyManagementServicePort
    DiscoveredKeyManagementServiceMachineName DiscoveredKeyManagementServiceMachinePort
    KeyManagementServiceProductKeyID RequiredClientCount IsKeyManagementServiceMachine KeyManagementServiceCurrentCount
    TokenActivationILID TokenActivationILVID TokenActivationGrantNumber"""
)
PRODUCT = WINDOWS_7_PRODUCT | _names(
    """ProductKeyID2 ProductKeyChannel RemainingAppReArmCount RemainingSkuReArmCount VLActivationTypeEnabled
    VLActivationType KeyManagementServiceLookupDomain DiscoveredKeyManagementServiceMachineIpAddress
    ADActivationObjectName ADActivationObjectDN ADActivationCsvlkPid ADActivationCsvlkSkuId IAID"""
)
SERVICE = _names(
    """Version ClientMachineID RemainingWindowsReArmCount PolicyCacheRefreshRequired KeyManagementServiceMachine
    KeyManagementServicePort KeyManagementServiceLookupDomain DiscoveredKeyManagementServiceMachineName
    DiscoveredKeyManagementServiceMachinePort KeyManagementServiceHostCaching VLActivationInterval VLRenewalInterval
    OA3xOriginalProductKey OA3xOriginalProductKeyDescription"""
)

_RECORDS = count(1)

Row = dict[str, object]
Method = Callable[["Machine", Row, Mapping[str, object]], Mapping[str, object]]


@dataclass
class Machine:
    """One computer; implements WmiSession, Registry, EventLog and Rights.

    `refuses` gives a class's name the code that every query for it fails with; `methods` what a method does.
    """

    classes: dict[str, list[Row]] = field(default_factory=dict)
    columns: dict[str, frozenset[str]] = field(default_factory=dict)
    registry: dict[tuple[str, str], object] = field(default_factory=dict)
    events: list[str] = field(default_factory=list)
    refuses: dict[str, int] = field(default_factory=dict)
    methods: dict[str, Method] = field(default_factory=dict)
    admin: bool = False
    now: datetime = NOW
    queries: list[str] = field(default_factory=list)
    log_queries: list[str] = field(default_factory=list)
    calls: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    fails_late: bool = False  # through COM a query's error comes with the first object
    late_looks: int = 0  # looks into the event log before this attempt's events are there

    # WmiSession
    def select(self, wmi_class: str, columns: Sequence[str], where: str = "") -> tuple[MachineObject, ...]:
        self.queries.append(f"SELECT {', '.join(columns)} FROM {wmi_class} WHERE {where}")
        if wmi_class in self.refuses:
            raise error_of(self.refuses[wmi_class])
        if wmi_class not in self.classes:
            return ()
        known = self.columns.get(wmi_class, PRODUCT)
        asked = [*columns, *re.findall(r"(\w+) (?:IS|=)", where)]
        if not set(asked) <= known:
            raise error_of(0x80041017)
        rows = [row for row in self.classes[wmi_class] if _matches(row, where)]
        return tuple(MachineObject(self, row, dict(row), frozenset(columns)) for row in rows)

    def close(self) -> None:
        pass

    # Registry
    def read(self, key: str, name: str) -> object:
        return self.registry.get((key.lower(), name))

    # EventLog: only the licensing service writes into this one
    def query(self, xpath: str, limit: int) -> list[str]:
        self.log_queries.append(xpath)
        if self.late_looks > 0 and self.calls:
            self.late_looks -= 1
            return []
        wanted = re.findall(r"EventID=(\d+)", xpath)
        found = [text for text in self.events if any(f">{number}</EventID>" in text for number in wanted)]
        return found[::-1][:limit]

    # Rights
    def elevated(self) -> bool:
        return self.admin

    def run(self, row: Row, method: str, parameters: Mapping[str, object]) -> Mapping[str, object]:
        self.calls.append((method, dict(parameters)))
        if method not in self.methods:
            raise error_of(0x8004102F)  # no such method
        return {"ReturnValue": 0, **self.methods[method](self, row, parameters)}

    def set_registry(self, below: str, name: str, value: object) -> None:
        self.registry[((PLATFORM_KEY + below).lower(), name)] = value


@dataclass
class MachineObject:
    """One row as it was when it was read; methods act on the computer."""

    machine: Machine
    origin: Row
    row: Row
    selected: frozenset[str]

    def get(self, name: str) -> object:
        return self.row.get(name) if name in self.selected else None

    def call(self, method: str, **parameters: object) -> Mapping[str, object]:
        return self.machine.run(self.origin, method, parameters)


def _matches(row: Row, where: str) -> bool:
    if not where:
        return True
    if where.endswith(" IS NOT NULL"):
        return row.get(where.removesuffix(" IS NOT NULL")) is not None
    name, _, value = where.partition(" = ")
    return str(row.get(name)).lower() == value.strip("'").lower()


# ---------------------------------------------------------------- events


def event(number: int, at: datetime, *data: str, record: int = 0) -> str:
    """An event as the log renders it."""
    strings = "".join(f"<Data>{text}</Data>" for text in data)
    return (
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
        "<Provider Name='Microsoft-Windows-Security-SPP' Guid='{E23B33B0-C8C9-472C-A5F9-F2BDFEA0F156}' "
        "EventSourceName='Software Protection Platform Service'/>"
        f"<EventID Qualifiers='16384'>{number}</EventID><Version>0</Version><Level>0</Level>"
        f"<TimeCreated SystemTime='{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond:06d}1Z'/>"
        f"<EventRecordID>{record or next(_RECORDS)}</EventRecordID><Channel>Application</Channel>"
        f"<Computer>pc-17.corp.example</Computer></System><EventData>{strings}</EventData></Event>"
    )


def request(at, *, code=0, server=f"{HOST}:1688", status=1, left=200_000, sku=SKU, need=25, flags=0, record=0):
    """12288 with its ten fields."""
    stamp = f"{at:%Y/%m/%d %H:%M}"
    fields = f"0x{code:08X}, 0x{flags:08X}, {server}, {CMID}, {stamp}, 0, {status}, {left}, {sku}, {need}"
    return event(12288, at, fields, record=record)


def response(at, *, code=0, activated=1, count=50, intervals=(120, 10080), flags=0, record=0):
    """12289 with its eight fields."""
    retry, renewal = intervals
    fields = f"0x{code:08X}, 0x{flags:08X}, {activated}, 0, {count}, {retry}, {renewal}, {at:%Y/%m/%d %H:%M}"
    return event(12289, at, fields, record=record)


# ---------------------------------------------------------------- the computers


def product(**values: object) -> Row:
    """A Windows product that KMS activated two days ago."""
    return {
        "ID": SKU,
        "ApplicationID": WINDOWS,
        "Name": "Windows(R), Enterprise edition",
        "Description": "Windows(R) Operating System, VOLUME_KMSCLIENT channel",
        "LicenseIsAddon": False,
        "PartialProductKey": "ABCDE",
        "LicenseStatus": 1,
        "LicenseStatusReason": 0x4004F040,
        "GracePeriodRemaining": FULL_LEASE - 2 * 1440,
        "EvaluationEndDate": "16010101000000.000000+000",
        "VLActivationInterval": 120,
        "VLRenewalInterval": 10080,
        "VLActivationTypeEnabled": 0,
        "VLActivationType": 2,
        "KeyManagementServiceMachine": None,
        "KeyManagementServicePort": 0,
        "DiscoveredKeyManagementServiceMachineName": HOST,
        "DiscoveredKeyManagementServiceMachinePort": 1688,
        "KeyManagementServiceProductKeyID": "12345-00001-002-000003-03-1033-9200.0000-0012026",
        "TokenActivationILVID": NONE,
        **values,
    }


def other_row() -> Row:
    """One of the hundreds of rows without a key."""
    return product(ID="99999999-aaaa-4bbb-8ccc-000000000009", PartialProductKey=None, LicenseStatus=0)


def service(**values: object) -> Row:
    return {
        "Version": "10.0.22631.3007",
        "ClientMachineID": CMID,
        "KeyManagementServiceMachine": None,
        "KeyManagementServicePort": 0,
        "DiscoveredKeyManagementServiceMachineName": None,
        "DiscoveredKeyManagementServiceMachinePort": 0,
        "KeyManagementServiceHostCaching": True,
        "VLActivationInterval": 120,
        "VLRenewalInterval": 10080,
        "OA3xOriginalProductKey": "MUST-NEVER-BE-READ",
        **values,
    }


def computer(*products: Row, **more: object) -> Machine:
    """A computer of today with these products."""
    machine = Machine(
        classes={"SoftwareLicensingProduct": [other_row(), *products], "SoftwareLicensingService": [service()]},
        columns={"SoftwareLicensingProduct": PRODUCT, "SoftwareLicensingService": SERVICE},
    )
    machine.methods["RefreshLicenseStatus"] = lambda _machine, _row, _parameters: {}
    for name, value in more.items():
        setattr(machine, name, value)
    return machine


def healthy() -> Machine:
    """A KMS client that renewed two days ago."""
    renewed = NOW - timedelta(days=2)
    machine = computer(product())
    machine.events += [
        event(900, renewed - timedelta(seconds=9)),
        request(renewed - timedelta(days=7)),
        response(renewed - timedelta(days=7) + timedelta(seconds=1)),
        request(renewed - timedelta(seconds=1)),
        response(renewed),
        event(16384, renewed + timedelta(seconds=40), "2026-05-25T09:00:00Z", "GVLK"),
    ]
    machine.methods["Activate"] = _renews
    return machine


def _renews(machine: Machine, row: Row, _parameters: Mapping[str, object]) -> Mapping[str, object]:
    machine.events += [
        request(machine.now, status=int(str(row["LicenseStatus"]))),
        response(machine.now + timedelta(seconds=1), count=31),
    ]
    row.update(LicenseStatus=1, GracePeriodRemaining=FULL_LEASE, VLActivationType=2, LicenseStatusReason=0x4004F040)
    return {}


def by_directory() -> Machine:
    """Activated by an object of the directory."""
    machine = computer(
        product(
            VLActivationType=1,
            ADActivationObjectName="Corp Activation Object",
            ADActivationObjectDN="CN=abc,CN=Activation Objects,CN=Microsoft SPP,CN=Services,CN=Configuration,DC=corp",
            ADActivationCsvlkPid="12345-00002-002-000003-03-1033-9200.0000-0012026",
            ADActivationCsvlkSkuId="44444444-aaaa-4bbb-8ccc-000000000004",
        )
    )

    def activate(_machine: Machine, row: Row, _parameters: Mapping[str, object]) -> Mapping[str, object]:
        row.update(GracePeriodRemaining=FULL_LEASE)
        return {}

    machine.methods["Activate"] = activate
    return machine


def with_mak(*, licensed: bool = True) -> Machine:
    machine = computer(
        product(
            Description="Windows(R) Operating System, VOLUME_MAK channel",
            LicenseStatus=1 if licensed else 5,
            LicenseStatusReason=0 if licensed else 0xC004F009,
            GracePeriodRemaining=0,
            VLActivationType=0,
            DiscoveredKeyManagementServiceMachineName=None,
        )
    )

    def activate(_machine: Machine, row: Row, _parameters: Mapping[str, object]) -> Mapping[str, object]:
        row.update(LicenseStatus=1, LicenseStatusReason=0)
        return {}

    machine.methods["Activate"] = activate
    return machine


def retail() -> Machine:
    return computer(
        product(
            Description="Windows(R) Operating System, RETAIL channel",
            LicenseStatusReason=0x4004F401,
            GracePeriodRemaining=0,
            VLActivationType=0,
            DiscoveredKeyManagementServiceMachineName=None,
        )
    )


def evaluation() -> Machine:
    return computer(
        product(
            Name="Windows(R), EnterpriseEval edition",
            Description="Windows(R) Operating System, TIMEBASED_EVAL channel",
            LicenseStatusReason=0x4004FC04,
            GracePeriodRemaining=40 * 1440,
            EvaluationEndDate="20260629110000.000000+120",
            VLActivationType=0,
            DiscoveredKeyManagementServiceMachineName=None,
        )
    )


def in_notification_mode() -> Machine:
    """A KMS client whose lease ran out two weeks ago; its host answers no more."""
    machine = computer(
        product(LicenseStatus=5, LicenseStatusReason=0xC004F056, GracePeriodRemaining=0),
        admin=False,
    )
    last = NOW - timedelta(days=194)
    machine.events += [request(last), response(last + timedelta(seconds=1))]

    def activate(machine: Machine, _row: Row, _parameters: Mapping[str, object]) -> Mapping[str, object]:
        machine.events += [
            request(machine.now, code=0x800706BA, status=5, left=0),
            request(
                machine.now + timedelta(seconds=21), code=0x800705B4, server="[2001:db8::7]:1700", status=5, left=0
            ),
        ]
        raise error_of(0xC004F074)

    machine.methods["Activate"] = activate
    return machine


def office_beside() -> Machine:
    machine = healthy()
    machine.classes["SoftwareLicensingProduct"].insert(
        1,
        product(
            ID=OFFICE_SKU.upper(),
            ApplicationID=OFFICE.upper(),
            Name="Office 21, Office21ProPlus2021VL_KMS_Client_AE edition",
            Description="Office 21, VOLUME_KMSCLIENT channel",
            LicenseStatus=5,
            LicenseStatusReason=0xC004F009,
            GracePeriodRemaining=0,
            VLActivationType=0,
        ),
    )
    return machine


def windows_7() -> Machine:
    """Its classes have fewer columns, and its Office has a licensing service of its own."""
    columns = WINDOWS_7_PRODUCT
    row = product(LicenseStatus=2, GracePeriodRemaining=20 * 1440)
    row.update(LicenseStatusReason=0x4004F00C, Name="Windows(R) 7, Enterprise edition")
    office = product(ID=OFFICE_SKU, ApplicationID=OFFICE, Description="Office 15, VOLUME_KMSCLIENT channel")
    return Machine(
        classes={
            "SoftwareLicensingProduct": [{k: v for k, v in row.items() if k in columns}],
            "SoftwareLicensingService": [service(Version="6.1.7601.17514")],
            "OfficeSoftwareProtectionProduct": [{k: v for k, v in office.items() if k in columns}],
        },
        columns={
            "SoftwareLicensingProduct": columns,
            "SoftwareLicensingService": SERVICE - {"KeyManagementServiceLookupDomain"},
            "OfficeSoftwareProtectionProduct": columns,
        },
    )


def broken_service() -> Machine:
    """The service sppsvc is disabled: every query that needs it fails."""
    machine = computer(product())
    machine.refuses = {"SoftwareLicensingProduct": 0x80070422, "SoftwareLicensingService": 0x80070422}
    return machine


def access_denied() -> Machine:
    """The products may be read, the service may not."""
    machine = computer(product())
    machine.refuses = {"SoftwareLicensingService": 0x80041003}
    return machine


ALL = {
    "healthy": healthy,
    "directory": by_directory,
    "mak": with_mak,
    "retail": retail,
    "evaluation": evaluation,
    "notification": in_notification_mode,
    "office": office_beside,
    "windows_7": windows_7,
    "broken_service": broken_service,
    "access_denied": access_denied,
}
