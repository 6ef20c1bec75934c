"""Reads the components of a Windows computer through WMI and the registry, for authority/hardware.py.

A standard user may read all of it (L2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kmsmonitor.authority.hardware import Kind
from kmsmonitor.authority.hardware_reading import known
from kmsmonitor.authority.windows.com import com_session
from kmsmonitor.authority.windows.ports import Registry, WmiError, WmiSession
from kmsmonitor.authority.windows.registry import WindowsRegistry
from kmsmonitor.authority.windows.spp import text

CRYPTOGRAPHY_KEY: Final = r"SOFTWARE\Microsoft\Cryptography"

# Component, class, columns, and which instances are built in: a stick or an adapter on a cable is no part of it.
_ASKED: Final = (
    (Kind.SYSTEM, "Win32_ComputerSystemProduct", ("UUID",), ""),
    (Kind.SYSTEM, "Win32_BaseBoard", ("SerialNumber",), ""),
    (Kind.BOARD, "Win32_BaseBoard", ("Manufacturer", "Product", "Version"), ""),
    (Kind.BIOS, "Win32_BIOS", ("Manufacturer", "SMBIOSBIOSVersion", "ReleaseDate"), ""),
    (Kind.CPU, "Win32_Processor", ("Manufacturer", "Name", "ProcessorId"), ""),
    (Kind.DISK, "Win32_DiskDrive", ("SerialNumber",), "InterfaceType <> 'USB' AND MediaType LIKE 'Fixed%'"),
    (
        Kind.NETWORK,
        "Win32_NetworkAdapter",
        ("MACAddress",),
        "PhysicalAdapter = TRUE AND PNPDeviceID LIKE 'PCI%'",
    ),
)


def read_windows() -> dict[Kind, tuple[str, ...]]:
    """The components of this computer; COM is used in the calling thread only."""
    try:
        with com_session() as session:
            return read(session, WindowsRegistry())
    except WmiError:
        return read(None, WindowsRegistry())


def read(session: WmiSession | None, registry: Registry) -> dict[Kind, tuple[str, ...]]:
    """The components that these two tell of; a query that fails leaves its component out."""
    found: dict[Kind, tuple[str, ...]] = {}
    if session is not None:
        for kind, wmi_class, columns, where in _ASKED:
            values = tuple(dict.fromkeys(_values(session, wmi_class, columns, where)))
            if values:
                found[kind] = (*found.get(kind, ()), *values)
    machine = registry.read(CRYPTOGRAPHY_KEY, "MachineGuid")
    if isinstance(machine, str) and known(machine):
        found[Kind.INSTALLATION] = (machine,)
    return found


def _values(session: WmiSession, wmi_class: str, columns: Sequence[str], where: str) -> Iterator[str]:
    try:
        rows = session.select(wmi_class, columns, where)
    except WmiError:
        return
    for row in rows:
        told = [value for value in (text(row, name) for name in columns) if value and known(value)]
        if told:
            yield "|".join(told)
