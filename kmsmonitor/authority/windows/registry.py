"""The real Registry: HKEY_LOCAL_MACHINE as a 64-bit program sees it, read only."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import winreg

PLATFORM_KEY = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform"
OFFICE_PLATFORM_KEY = r"SOFTWARE\Microsoft\OfficeSoftwareProtectionPlatform"
WINDOWS_KEY = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"

RegistryValue = str | int | tuple[str, ...] | None


class WindowsRegistry:
    """A Registry over winreg."""

    def read(self, key: str, name: str) -> RegistryValue:
        """A value, or None where key or value are missing or not readable."""
        if sys.platform == "win32":
            flags = winreg.KEY_READ | winreg.KEY_WOW64_64KEY  # a 32-bit program would be shown its own mirror
            try:
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, flags) as opened:
                    return _plain(winreg.QueryValueEx(opened, name)[0])
            except OSError:
                return None
        return None

    def values(self, key: str) -> dict[str, RegistryValue]:
        """All values of a key by name; none where the key is missing or not readable."""
        found: dict[str, RegistryValue] = {}
        if sys.platform == "win32":
            flags = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            try:
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, flags) as opened:
                    for index in range(winreg.QueryInfoKey(opened)[1]):
                        name, value, _ = winreg.EnumValue(opened, index)
                        found[name] = _plain(value)
            except OSError:
                return found
        return found


def _plain(value: object) -> RegistryValue:
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    return value if isinstance(value, str | int) else None
