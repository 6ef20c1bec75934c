"""Windows' own habits: one name in the task bar, start at login, waking told by the system."""

from __future__ import annotations

import ctypes
import sys

import pytest

if sys.platform != "win32":
    pytest.skip("needs Windows or Wine", allow_module_level=True)

from PySide6.QtWidgets import QWidget

from kmsmonitor.monitor.autostart import RUN_KEY, WindowsAutostart
from kmsmonitor.monitor.qt_binding import PBT_APMRESUMEAUTOMATIC, WM_POWERBROADCAST, RoadWatch


def test_start_at_login_is_one_value_of_the_user():
    import winreg

    entry = WindowsAutostart((r"C:\Program Files\kmsmonitor\python\pythonw.exe", "-m", "kmsmonitor", "tray"))
    entry.set_enabled(on=True)
    try:
        assert entry.enabled()
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            value, _ = winreg.QueryValueEx(key, "kmsmonitor")
        assert value == r'"C:\Program Files\kmsmonitor\python\pythonw.exe" -m kmsmonitor tray'
    finally:
        entry.set_enabled(on=False)
    assert not entry.enabled()
    entry.set_enabled(on=False)


@pytest.mark.qt_log_ignore("Unable to open monitor interface", extend=True)  # Wine has no monitor to describe
def test_waking_is_told_by_the_power_message(qtbot):
    watch = RoadWatch()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    try:
        with qtbot.waitSignal(watch.opened, timeout=5000) as told:
            ctypes.windll.user32.PostMessageW(int(window.winId()), WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC, 0)
        assert told.args == ["wake"]
    finally:
        watch.close()


def test_the_task_bar_knows_the_program_by_its_own_name():
    from kmsmonitor.ui.application import APP_USER_MODEL_ID, name_for_windows

    name_for_windows()
    told = ctypes.c_wchar_p()
    shell = ctypes.windll.shell32
    if shell.GetCurrentProcessExplicitAppUserModelID(ctypes.byref(told)) == 0:
        assert told.value == APP_USER_MODEL_ID
