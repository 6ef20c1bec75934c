"""What an activation over the Internet may tell of this computer (N2); nothing that names a person (N3)."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
from hashlib import file_digest
from pathlib import Path
from typing import Final

from kmsmonitor import __version__
from kmsmonitor.authority.hardware_reading import known
from kmsmonitor.wire.online import Computer, shown

_DMI: Final = {
    "make": "sys_vendor",
    "model": "product_name",
    "bios_name": "bios_vendor",
    "bios_revision": "bios_version",
    "bios_date": "bios_date",
}
_REGISTRY: Final = {
    "make": "SystemManufacturer",
    "model": "SystemProductName",
    "bios_name": "BIOSVendor",
    "bios_revision": "BIOSVersion",
    "bios_date": "BIOSReleaseDate",
}
_LONGEST_LOCALE: Final = 85  # LOCALE_NAME_MAX_LENGTH


def read_computer(root: Path = Path("/")) -> Computer:
    """This computer; `root` is another one's file system in tests. What cannot be read is empty."""
    language, region = _locale()
    return Computer(
        **(_from_registry() if sys.platform == "win32" else _from_dmi(root / "sys/class/dmi/id")),
        os_version=shown(f"{platform.system()} {_os_version()}"),
        software_version=f"kmsmonitor {__version__}",
        region=region,
        language=language,
    )


def read_boot_file(root: Path = Path("/")) -> tuple[str, str]:
    """Name and SHA-256 of the file that starts this system; two empty texts where it may not be read."""
    if sys.platform == "win32":
        path = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "winload.efi"
    else:
        path = root / "boot" / f"vmlinuz-{platform.release()}"
    try:
        with path.open("rb") as file:
            return shown(path.name), file_digest(file, "sha256").hexdigest()
    except OSError:
        return "", ""


def _from_dmi(folder: Path) -> dict[str, str]:
    return {field: _told(_text(folder / name)) for field, name in _DMI.items()}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _told(text: str) -> str:
    return shown(text) if known(text) else ""


def _os_version() -> str:
    return platform.version() if sys.platform == "win32" else platform.release()


if sys.platform == "win32":
    import winreg

    def _from_registry() -> dict[str, str]:
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"HARDWARE\DESCRIPTION\System\BIOS") as key:
                return {field: _told(_value(key, name)) for field, name in _REGISTRY.items()}
        except OSError:
            return {}

    def _value(key: winreg.HKEYType, name: str) -> str:
        try:
            return str(winreg.QueryValueEx(key, name)[0])
        except OSError:
            return ""

    def _locale_name() -> str:
        name = ctypes.create_unicode_buffer(_LONGEST_LOCALE)
        ctypes.windll.kernel32.GetUserDefaultLocaleName(name, _LONGEST_LOCALE)
        return name.value

else:

    def _from_registry() -> dict[str, str]:
        return {}

    def _locale_name() -> str:
        names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        return next((name for name in names if name), "")


def _locale() -> tuple[str, str]:
    """Language and region of the system's settings: `de` and `AT`; empty where they are not set."""
    name = _locale_name().partition(".")[0].partition("@")[0].replace("_", "-")
    language, _, rest = name.partition("-")
    region = rest.rpartition("-")[2]
    return (language, region) if language.isalpha() and 2 <= len(language) <= 3 else ("", "")
