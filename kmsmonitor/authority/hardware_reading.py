"""Reads this computer's components; what leaves this module is hashed at once (hardware.py).

Left out on purpose: everything removable (a USB stick, a network adapter on a cable) and everything that software makes
(bridges, tunnels, RAM disks, addresses that change by themselves). What may not be read without a right is left out
too; the comparison then does without it.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from math import log2
from pathlib import Path
from typing import Final

from kmsmonitor.authority.hardware import Kind, Readings

_DMI: Final = {
    Kind.SYSTEM: ("product_uuid", "product_serial", "board_serial"),
    Kind.BOARD: ("board_vendor", "board_name", "board_version"),
    Kind.BIOS: ("bios_vendor", "bios_version", "bios_date"),
}
_FILLERS: Final = frozenset(
    {"", "0", "none", "n/a", "default string", "not specified", "system serial number", "to be filled by o.e.m."}
)
_PERMANENT: Final = "0"  # addr_assign_type of an address that the hardware brought along
_GIBIBYTE: Final = 1 << 30


def read_hardware() -> Readings:
    """The components of this computer."""
    if platform.system() == "Windows":
        from kmsmonitor.authority.windows.hardware import read_windows  # noqa: PLC0415 - Windows only

        found = read_windows()
    elif platform.system() == "Linux":
        found = read_linux(Path("/"))
    else:
        found = {Kind.CPU: (platform.processor() or platform.machine(),)}
    return {**found, Kind.MEMORY: (memory_class(_memory()),)}


def read_linux(root: Path) -> dict[Kind, tuple[str, ...]]:
    """The components below `root`, which is `/` but for tests."""
    found = {kind: _joined(_text(root / "sys/class/dmi/id" / name) for name in names) for kind, names in _DMI.items()}
    found[Kind.CPU] = _cpu(root / "proc/cpuinfo")
    found[Kind.DISK] = tuple(_disks(root / "sys/block"))
    found[Kind.NETWORK] = tuple(_adapters(root / "sys/class/net"))
    found[Kind.INSTALLATION] = _known(_text(root / "etc/machine-id"))
    return {kind: values for kind, values in found.items() if values}


def memory_class(size: int) -> str:
    """A memory size in bytes as the nearest power of two gigabytes: firmware and graphics take a little away."""
    return f"{2.0 ** round(log2(max(size, 1) / _GIBIBYTE)):g} GiB"


def known(text: str) -> bool:
    """Whether a maker wrote something into the field."""
    return text.strip().lower() not in _FILLERS


def _memory() -> int:
    import psutil  # type: ignore[import-untyped]  # noqa: PLC0415 - loaded by the worker that needs it

    return int(psutil.virtual_memory().total)


def _joined(texts: Iterator[str]) -> tuple[str, ...]:
    told = [text for text in texts if known(text)]
    return ("|".join(told),) if told else ()


def _known(text: str) -> tuple[str, ...]:
    return (text,) if known(text) else ()


def _cpu(path: Path) -> tuple[str, ...]:
    """Maker and model of the first processor; not how many there are, which a virtual machine changes at will."""
    wanted = ("vendor_id", "cpu family", "model", "model name", "CPU implementer", "CPU part")
    fields = dict(_pair(line) for line in _text(path).partition("\n\n")[0].splitlines())
    return _joined(fields.get(name, "") for name in wanted)


def _pair(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name.strip(), value.strip()


def _disks(folder: Path) -> Iterator[str]:
    for disk in _entries(folder):
        if _built_in(disk) and _text(disk / "removable") != "1":
            serial = _text(disk / "serial") or _text(disk / "device/serial") or _text(disk / "device/wwid")
            yield from _known(serial)


def _adapters(folder: Path) -> Iterator[str]:
    for adapter in _entries(folder):
        if _built_in(adapter) and _text(adapter / "addr_assign_type") == _PERMANENT:
            yield from _known(_text(adapter / "address"))


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _built_in(entry: Path) -> bool:
    """Whether there is a device behind it, and that on no USB port."""
    try:
        return (entry / "device").exists() and "/usb" not in str((entry / "device").resolve())
    except OSError:
        return False


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
