"""S9 on Windows: the components that WMI and the registry tell of."""

from __future__ import annotations

from collections.abc import Sequence

from kmsmonitor.authority.hardware import Kind
from kmsmonitor.authority.windows.com import error_of
from kmsmonitor.authority.windows.hardware import CRYPTOGRAPHY_KEY, read
from kmsmonitor.authority.windows.ports import WmiObject, WmiValue


class Row:
    def __init__(self, **values: WmiValue) -> None:
        self.values = values

    def get(self, name: str) -> WmiValue:
        return self.values.get(name)


class Computer:
    """A WmiSession and Registry of documented classes; `refused` fails."""

    def __init__(self, refused: str = "") -> None:
        self.refused = refused
        self.asked: dict[str, str] = {}

    def select(self, wmi_class: str, columns: Sequence[str], where: str = "") -> tuple[WmiObject, ...]:
        assert columns
        self.asked[wmi_class] = where
        if wmi_class == self.refused:
            raise error_of(0x80070005)
        rows = {
            "Win32_ComputerSystemProduct": [Row(UUID="4C4C")],
            "Win32_BaseBoard": [Row(SerialNumber="Default string", Manufacturer="Contoso", Product="X1", Version=None)],
            "Win32_BIOS": [
                Row(Manufacturer="Contoso", SMBIOSBIOSVersion="1.2", ReleaseDate="20250102000000.000000+000")
            ],
            "Win32_Processor": [Row(Manufacturer="GenuineIntel", Name="Fast", ProcessorId="BFEB")] * 2,
            "Win32_DiskDrive": [Row(SerialNumber=" D1 "), Row(SerialNumber="D2")],
            "Win32_NetworkAdapter": [Row(MACAddress="00:00:5E:00:53:01"), Row(MACAddress=None)],
        }
        return tuple(rows[wmi_class])

    def close(self) -> None: ...

    def read(self, key: str, name: str) -> str | int | tuple[str, ...] | None:
        return "0000-GUID" if (key, name) == (CRYPTOGRAPHY_KEY, "MachineGuid") else None


def test_S9_components_of_a_windows_computer():
    computer = Computer()
    assert read(computer, computer) == {
        Kind.SYSTEM: ("4C4C",),
        Kind.BOARD: ("Contoso|X1",),
        Kind.BIOS: ("Contoso|1.2|20250102000000.000000+000",),
        Kind.CPU: ("GenuineIntel|Fast|BFEB",),
        Kind.DISK: ("D1", "D2"),
        Kind.NETWORK: ("00:00:5E:00:53:01",),
        Kind.INSTALLATION: ("0000-GUID",),
    }
    assert "USB" in computer.asked["Win32_DiskDrive"]
    assert "PCI" in computer.asked["Win32_NetworkAdapter"]


def test_S9_a_query_that_fails_leaves_its_component_out():
    computer = Computer(refused="Win32_DiskDrive")
    found = read(computer, computer)
    assert Kind.DISK not in found
    assert Kind.NETWORK in found


def test_S9_without_wmi_the_registry_still_tells_something():
    assert read(None, Computer()) == {Kind.INSTALLATION: ("0000-GUID",)}
