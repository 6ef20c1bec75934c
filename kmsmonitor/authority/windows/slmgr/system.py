"""The real files, registry values and directory behind the options."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from kmsmonitor.authority.windows.com import error_of, wmi_error
from kmsmonitor.authority.windows.slmgr.answer import NO_SUCH_OBJECT
from kmsmonitor.authority.windows.slmgr.machine import ActivationObject
from kmsmonitor.licensing.errors import WorldError

if sys.platform == "win32":
    import winreg

_NO_DOMAIN: Final = 0x8007054B
_LARGEST_LICENCE: Final = 8 << 20  # bytes; real ones have some hundred kilobytes
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CONTAINER: Final = "CN=Activation Objects,CN=Microsoft SPP,CN=Services,"
_OBJECT_CLASS: Final = "msSPP-ActivationObject"
_READ_ONLY_SERVER: Final = 4  # ADS_READONLY_SERVER: any domain controller will do for reading
_SECURE: Final = 1  # ADS_SECURE_AUTHENTICATION, with the user's own logon


class LicenceFiles:
    """Licence files (*.xrm-ms) on the disk."""

    def __init__(self, system_root: str | None = None) -> None:
        self._system32 = Path(system_root or os.environ.get("SystemRoot") or r"C:\Windows") / "System32"  # noqa: SIM112 - Windows' own spelling

    def licence_text(self, path: str) -> str:
        """The text of one licence file.

        Raises:
            WorldError: it cannot be read, is too large, or is no text.
        """
        try:
            with Path(path).open("rb") as file:
                raw = file.read(_LARGEST_LICENCE + 1)
        except OSError as error:
            raise _unusable(path, error.strerror or "it cannot be opened") from error
        if len(raw) > _LARGEST_LICENCE:
            raise _unusable(path, "it is too large to be a licence file")
        encoding = next((name for bom, name in _BOMS if raw.startswith(bom)), "utf-8")
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError as error:
            raise _unusable(path, "it is not a text file") from error

    def installed_licences(self) -> tuple[str, ...]:
        """Every licence file below System32's spp/tokens and oem, in a stable order."""
        found = (*self._system32.glob("spp/tokens/**/*.xrm-ms"), *self._system32.glob("oem/**/*.xrm-ms"))
        return tuple(sorted(str(path) for path in found))


def _unusable(path: str, why: str) -> WorldError:
    return WorldError(
        "licence_file", f"The licence file {path} cannot be used: {why}.", remedy="Check name and rights."
    )


class WindowsRegistryEditor:
    """Writes below HKEY_LOCAL_MACHINE, in the 64-bit view; the 32-bit mirror has a path of its own there."""

    def write_text(self, key: str, name: str, value: str) -> None:
        """Write a text value, where key and right are there."""
        if sys.platform == "win32":
            flags = winreg.KEY_SET_VALUE | winreg.KEY_WOW64_64KEY
            with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, flags) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

    def delete(self, key: str, name: str) -> None:
        """Delete a value, if it is there."""
        if sys.platform == "win32":
            flags = winreg.KEY_SET_VALUE | winreg.KEY_WOW64_64KEY
            with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, flags) as opened:
                winreg.DeleteValue(opened, name)


class AdsiDirectory:
    """The forest's activation objects, through ADSI. The thread must be in `com_thread`.

    It asks the domain of the computer, not of its user: users of another forest must see the objects that count here.
    """

    def __init__(self, get_object: Callable[[str], Any] | None = None, domain: Callable[[], str] | None = None) -> None:
        self._get_object = get_object or _get_object
        self._domain = domain or _computer_domain

    def activation_objects(self) -> tuple[ActivationObject, ...]:
        """All of them.

        Raises:
            WmiError: no domain, no domain controller, or no container (0x80072030: the forest is not prepared).
        """
        errors = _com_errors()
        try:
            container = self._open(self._container_dn())
            return tuple(_described(each) for each in container if str(each.Class) == _OBJECT_CLASS)
        except errors as error:
            raise wmi_error(error.args) from None

    def delete(self, dn: str) -> None:
        """Delete one.

        Raises:
            WmiError: it is not in the container, or the directory refused.
        """
        errors = _com_errors()
        try:
            container_dn = self._container_dn()
            rdn = dn.removesuffix(f",{container_dn}")
            if rdn == dn:
                raise error_of(NO_SUCH_OBJECT)
            # For a change the domain controller must be a writable one.
            self._get_object(f"LDAP://{self._domain()}/{container_dn}").Delete(_OBJECT_CLASS, rdn)
        except errors as error:
            raise wmi_error(error.args) from None

    def _container_dn(self) -> str:
        root = self._open("rootDSE")
        return _CONTAINER + str(root.Get("configurationNamingContext"))

    def _open(self, dn: str) -> Any:  # noqa: ANN401 - a COM object
        path = f"LDAP://{self._domain()}/{dn}"
        provider = self._get_object("LDAP:")
        return provider.OpenDSObject(path, None, None, _SECURE | _READ_ONLY_SERVER)


def _described(each: Any) -> ActivationObject:  # noqa: ANN401 - a COM object
    return ActivationObject(
        name=_attribute(each, "displayName") or _attribute(each, "cn"),
        dn=_attribute(each, "distinguishedName"),
        csvlk_pid=_attribute(each, "msSPP-CSVLKPid"),
        csvlk_partial_key=_attribute(each, "msSPP-CSVLKPartialProductKey"),
    )


def _attribute(each: Any, name: str) -> str:  # noqa: ANN401 - a COM object
    try:
        return str(each.Get(name) or "")
    except _com_errors():  # an attribute without a value is an error there
        return ""


def _get_object(path: str) -> Any:  # noqa: ANN401 - a COM object
    return import_module("win32com.client").GetObject(path)


def _computer_domain() -> str:
    """The DNS name of the computer's domain.

    Raises:
        WmiError: it has none, or the system cannot say.
    """
    information = import_module("win32com.client").Dispatch("ADSystemInfo")
    try:
        name = str(information.DomainDNSName or "")
    except AttributeError:  # so pywin32 puts it that an object has no such property
        name = ""
    if not name:
        raise error_of(_NO_DOMAIN)
    return name


def _com_errors() -> tuple[type[Exception], ...]:
    try:
        return (import_module("pythoncom").com_error,)
    except ImportError:  # not Windows: an injected directory raises nothing of the kind
        return ()
