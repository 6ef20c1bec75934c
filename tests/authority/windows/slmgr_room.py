"""A computer of machines.py with everything that slmgr's options need around it, and a way to run them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from kmsmonitor.authority.windows.com import error_of
from kmsmonitor.authority.windows.slmgr.answer import Answer
from kmsmonitor.authority.windows.slmgr.machine import ActivationObject, Machine
from kmsmonitor.authority.windows.slmgr.run import execute
from kmsmonitor.authority.windows.slmgr.words import parse
from kmsmonitor.licensing.errors import WorldError
from tests.authority.windows import machines

# Made up, and with letters that no real key has: shaped like a key, and none.
KEY = "AAAAA-EEEEE-IIIII-OOOOO-UUUUU"
IID = "".join(str(digit % 10) for digit in range(63))
CID = "123456" * 8
MORE_PRODUCT = {"UseLicenseURL", "ValidationURL", "TokenActivationCertificateThumbprint"}
MORE_SERVICE = {
    "DiscoveredKeyManagementServiceMachineIpAddress",
    "KeyManagementServiceProductKeyID",
    "KeyManagementServiceCurrentCount",
    "KeyManagementServiceTotalRequests",
    "KeyManagementServiceFailedRequests",
    "KeyManagementServiceListeningPort",
    "KeyManagementServiceDnsPublishing",
}


class Noon:
    """A clock that stands."""

    def now(self) -> datetime:
        return datetime(2026, 5, 20, 12, 0, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


@dataclass
class Disk:
    """Licence files in memory."""

    files: dict[str, str] = field(default_factory=dict)

    def licence_text(self, path: str) -> str:
        if path not in self.files:
            raise WorldError("licence_file", f"The licence file {path} cannot be used.")
        return self.files[path]

    def installed_licences(self) -> tuple[str, ...]:
        return tuple(sorted(self.files))


@dataclass
class Editor:
    """The registry's writing side."""

    values: dict[tuple[str, str], str] = field(default_factory=dict)

    def write_text(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def delete(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


@dataclass
class Forest:
    """The directory's activation objects; `code` is what it answers instead."""

    objects: list[ActivationObject] = field(default_factory=list)
    code: int = 0

    def activation_objects(self) -> tuple[ActivationObject, ...]:
        if self.code:
            raise error_of(self.code)
        return tuple(self.objects)

    def delete(self, dn: str) -> None:
        self.objects = [each for each in self.objects if each.dn != dn]


class Room:
    """One computer, seen through `kmsmonitor slmgr`; `touched` counts everything that was done to it."""

    def __init__(self, computer: machines.Machine | None = None, *, admin: bool = True) -> None:
        self.computer = computer or machines.healthy()
        self.computer.admin = admin
        columns = self.computer.columns
        if columns["SoftwareLicensingProduct"] == machines.PRODUCT:
            columns["SoftwareLicensingProduct"] = machines.PRODUCT | MORE_PRODUCT
            columns["SoftwareLicensingService"] = machines.SERVICE | MORE_SERVICE
        self.disk, self.editor, self.forest = Disk(), Editor(), Forest()
        self.connections = 0

    @property
    def product(self) -> machines.Row:
        rows = self.computer.classes["SoftwareLicensingProduct"]
        return next(row for row in rows if row["PartialProductKey"] and row["ApplicationID"] == machines.WINDOWS)

    @property
    def service(self) -> machines.Row:
        return self.computer.classes["SoftwareLicensingService"][0]

    @property
    def touched(self) -> int:
        return self.connections + len(self.computer.queries) + len(self.computer.calls)

    @property
    def calls(self) -> list[tuple[str, dict[str, object]]]:
        """Methods that were run, but for the refresh that follows each change."""
        return [each for each in self.computer.calls if each[0] != "RefreshLicenseStatus"]

    def allows(self, *methods: str) -> Room:
        """Let these methods succeed without a further effect."""
        for method in methods:
            self.computer.methods[method] = lambda _machine, _row, _parameters: {}
        return self

    def fails(self, method: str, code: int) -> Room:
        """Let this method fail."""

        def refuse(_machine, _row, _parameters):
            raise error_of(code)

        self.computer.methods[method] = refuse
        return self

    def run(self, *words: str) -> Answer:
        """Carry out a command line.

        Raises:
            AdminNeededError, UsageProblemError, WorldError: as the command line would be told.
        """
        request = parse(words)
        return execute(request, self.machine(request.computer))

    def machine(self, name: str | None = None) -> Machine:
        here = name is None
        return Machine(
            computer=name,
            session=self._connect,
            registry=self.computer if here else None,
            editor=self.editor if here else None,
            rights=self.computer,
            files=self.disk,
            directory=self.forest,
            clock=Noon(),
        )

    def _connect(self) -> machines.Machine:
        self.connections += 1
        return self.computer
