"""Registry, rights and event log of this system."""

from __future__ import annotations

import ctypes
import winreg

import pytest

from kmsmonitor.authority.windows.event_log import WindowsEventLog
from kmsmonitor.authority.windows.events import ATTEMPT_IDS, xpath
from kmsmonitor.authority.windows.registry import PLATFORM_KEY, WINDOWS_KEY, WindowsRegistry
from kmsmonitor.authority.windows.rights import WindowsRights
from kmsmonitor.authority.windows.spp import read
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.monitor.system_log import INFO, LogLine, WindowsLog, system_log
from tests.authority.windows import machines

UNDER_WINE = hasattr(ctypes.windll.ntdll, "wine_get_version")


@pytest.fixture
def platform_values():
    """Sets values of the licensing platform's key for a test, and takes them away again."""
    made = []

    def put(below, name, kind, value):
        path = PLATFORM_KEY + below
        with winreg.CreateKeyEx(winreg.HKEY_LOCAL_MACHINE, path, 0, winreg.KEY_ALL_ACCESS) as key:
            winreg.SetValueEx(key, name, 0, kind, value)
        made.append((path, name))

    yield put
    for path, name in made:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path, 0, winreg.KEY_ALL_ACCESS) as key:
            winreg.DeleteValue(key, name)


def test_registry_gives_texts_numbers_and_lists(platform_values):
    platform_values("", "KmsMonitorText", winreg.REG_SZ, "kms.example")
    platform_values("", "KmsMonitorNumber", winreg.REG_DWORD, 43200)
    platform_values("", "KmsMonitorList", winreg.REG_MULTI_SZ, ["a, 0, 0", "b, 10, 0"])
    platform_values("", "KmsMonitorBytes", winreg.REG_BINARY, b"\x00\x01")
    registry = WindowsRegistry()
    assert registry.read(PLATFORM_KEY, "KmsMonitorText") == "kms.example"
    assert registry.read(PLATFORM_KEY, "KmsMonitorNumber") == 43200
    assert registry.read(PLATFORM_KEY, "KmsMonitorList") == ("a, 0, 0", "b, 10, 0")
    assert registry.read(PLATFORM_KEY, "KmsMonitorBytes") is None
    assert registry.read(WINDOWS_KEY, "ProductName").startswith("Microsoft Windows")


def test_registry_without_key_or_value_is_none():
    registry = WindowsRegistry()
    assert registry.read(PLATFORM_KEY, "KmsMonitorNothing") is None
    assert registry.read(r"SOFTWARE\KmsMonitorNoSuchKey", "x") is None


def test_host_set_in_the_real_registry_is_the_one_in_use(platform_values):
    platform_values(rf"\{machines.WINDOWS}", "KeyManagementServiceName", winreg.REG_SZ, "fixed.example")
    platform_values(rf"\{machines.WINDOWS}", "KeyManagementServicePort", winreg.REG_SZ, "1690")
    machine = machines.healthy()
    product = read(machine, WindowsRegistry(), None, machines.NOW).products[0]
    assert (product.host, product.host_port, product.host_origin) == ("fixed.example", 1690, HostOrigin.CONFIGURED)


def test_rights_are_those_of_this_process():
    """Wine's user is always an administrator: that a standard user is refused is proved over the port instead."""
    assert WindowsRights().elevated() is bool(ctypes.windll.shell32.IsUserAnAdmin())


def test_event_log_is_read_or_empty_but_never_fails():
    """Wine's event log is a stub that refuses every query: the reader's understanding is proved on event XML."""
    found = WindowsEventLog().query(xpath(ATTEMPT_IDS), 10)
    assert len(found) <= 10
    if UNDER_WINE:
        assert tuple(found) == ()


def test_L1_own_events_are_written_without_failing():
    log = system_log()
    assert isinstance(log, WindowsLog)
    log.write(LogLine(100, INFO, "Attempt 1 begins (user)."))
