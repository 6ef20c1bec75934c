"""The program as its user starts it: command line, tray and window on the real `windows` platform."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest
import win32gui
import win32process
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from kmsmonitor import catalogue
from kmsmonitor.ui.status_window import StatusWindow
from kmsmonitor.ui.theme import Scheme, Theme
from kmsmonitor.ui.tray import Tray
from tests.ui import pictures

# Wine's screens have no monitor behind them that could be asked for its name.
pytestmark = pytest.mark.qt_log_ignore("Unable to open monitor interface", extend=True)

PATIENCE = 60


def command(home, *arguments, timeout=PATIENCE):
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "kmsmonitor", "--home", str(home), *arguments],
        capture_output=True,
        timeout=timeout,
        check=False,
        encoding="utf-8",
    )


@pytest.fixture
def ours(tmp_path):
    """A home whose licence is our own client's."""
    (tmp_path / "settings.toml").write_text('[authority]\nkind = "standalone"\n', encoding="utf-8")
    return tmp_path


def test_status_of_our_own_client(ours):
    done = command(ours, "status", "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["authority"] == "standalone"
    assert document["products"][0]["status"] == "unlicensed"


def test_status_of_this_windows_is_honest(tmp_path):
    """Wine has no licensing service: whatever is said, it is not "activated", and no traceback."""
    done = command(tmp_path, "status")
    assert "Traceback" not in done.stdout + done.stderr
    assert "activated for good" not in done.stdout
    assert done.stdout.strip() or done.stderr.strip()


def windows_of(pid):
    found = []

    def look(handle, _):
        if win32process.GetWindowThreadProcessId(handle)[1] == pid and win32gui.IsWindowVisible(handle):
            found.append(win32gui.GetWindowText(handle))

    win32gui.EnumWindows(look, None)
    return found


def wait_for_window(process):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, "the program ended"
        titles = [title for title in windows_of(process.pid) if "kmsmonitor" in title]
        if titles:
            return titles
        time.sleep(0.1)  # polled: another process's window sends us nothing
    return []


def test_tray_program_shows_its_window_and_a_second_start_ends(ours):
    with subprocess.Popen(
        [sys.executable, "-m", "kmsmonitor", "--home", str(ours), "tray"], stderr=subprocess.PIPE
    ) as process:
        try:
            assert wait_for_window(process)
            assert command(ours, "tray").returncode == 0
            assert process.poll() is None
        finally:
            process.kill()
        assert b"Traceback" not in process.stderr.read()


def test_icon_is_in_the_tray(qtbot):
    assert QGuiApplication.platformName() == "windows"
    tray = Tray(pictures.FixedClock())
    tray.show()
    qtbot.waitUntil(tray.icon.isVisible, timeout=5000)
    assert QSystemTrayIcon.isSystemTrayAvailable()
    tray.show_snapshot(pictures.attention())
    assert "Attention" in tray.icon.toolTip()
    assert not tray.icon.icon().isNull()
    tray.hide()
    tray.deleteLater()
    tray.menu.deleteLater()


def test_window_is_on_the_screen(qtbot, qapp):
    theme = Theme(Scheme.LIGHT, qapp)
    window = StatusWindow(theme, pictures.FixedClock(), catalogue.load().entry)
    theme.put_on(window)
    qtbot.addWidget(window)
    window.show_snapshot(pictures.ok())
    with qtbot.waitExposed(window):
        window.bring_to_front()
    handle = int(window.winId())
    assert win32gui.IsWindowVisible(handle)
    assert "kmsmonitor" in win32gui.GetWindowText(handle)
