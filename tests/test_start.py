"""The start of the tray program: what stands before the icon, and what happens behind it."""

import sqlite3
import subprocess
import sys

import pytest

from kmsmonitor.monitor.history import MIGRATIONS
from tests.cli.command import environment

UNTIL_ICON = """
import os, sys
from kmsmonitor.cli import main
from kmsmonitor.ui.tray_icon import TrayIcon
def shown(icon):
    print(icon.toolTip(), icon.icon().isNull(), *sys.modules, flush=True)
    os._exit(0)
TrayIcon.show = shown
main(sys.argv[1:])
"""


def run(*command, folder):
    env = environment(QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=str(folder), QT_LOGGING_RULES="*=false")
    return subprocess.run([sys.executable, *command], env=env, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("words", [(), ("tray",), ("tray", "--minimized")])
def test_the_icon_stands_before_what_it_does_not_need_is_loaded(tmp_path, words):
    done = run("-c", UNTIL_ICON, "--home", str(tmp_path / "home"), *words, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    name, without_icon, *loaded = done.stdout.split()
    assert (name, without_icon) == ("kmsmonitor", "False")
    later = ("app", "ui.tray", "ui.wording", "ui.theme", "monitor.settings", "monitor.history", "monitor.monitor")
    unwanted = {
        "sqlite3",
        "json",
        "socket",
        "tomllib",
        "dns",
        "psutil",
        "ssl",
        "PySide6.QtNetwork",
    }
    assert set(loaded) & (unwanted | {f"kmsmonitor.{module}" for module in later}) == set()
    assert not (tmp_path / "home").exists()


def test_a_folder_that_cannot_be_used_is_one_sentence_though_the_icon_stood(tmp_path):
    (tmp_path / "home").write_text("no folder")
    done = run("-m", "kmsmonitor", "--home", str(tmp_path / "home"), "tray", "--minimized", folder=tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("kmsmonitor: The folder ")
    assert done.stderr.count("\n") == 1


def test_a_newer_history_is_one_sentence_though_the_icon_stood(tmp_path):
    with sqlite3.connect(tmp_path / "kmsmonitor.db") as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    done = run("-m", "kmsmonitor", "--home", str(tmp_path), "tray", "--minimized", folder=tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert "written by a newer kmsmonitor" in done.stderr
    assert done.stderr.count("\n") == 1


UNTIL_STATE = """
import os, sys
from pathlib import Path
from PySide6 import QtCore
from kmsmonitor.app import App
from kmsmonitor.cli import main
def shown(app, minimized):
    print("Qt" in vars(QtCore), "libQt6Svg" in Path("/proc/self/maps").read_text(), *sys.modules, flush=True)
    os._exit(0)
App.show = shown
main(sys.argv[1:])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what a process has loaded is read from /proc")
def test_until_the_state_is_shown_nothing_big_is_loaded(tmp_path):
    """Each of these is one or more MiB, or a tenth of the start; see bench_startup."""
    done = run("-c", UNTIL_STATE, "--home", str(tmp_path / "home"), "tray", "--minimized", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    namespace_qt, svg, *loaded = done.stdout.split()
    assert (namespace_qt, svg) == ("False", "False")
    big = {
        "dns",
        "psutil",
        "ssl",
        "asyncio",
        "cryptography",
        "keyring",
        "spnego",
        "PySide6.QtNetwork",
        "PySide6.QtDBus",
    }
    assert set(loaded) & big == set()
