"""Start at login is the user's own switch: one entry, made and taken away again."""

from __future__ import annotations

import configparser
import shlex

import pytest

from kmsmonitor.monitor.autostart import XdgAutostart, command

WORDS = ("/usr/bin/with a blank/python3", "-m", "kmsmonitor", "tray", "--minimized")


def test_on_and_off_leave_nothing_behind(tmp_path):
    entry = XdgAutostart(tmp_path / "autostart", WORDS)
    assert not entry.enabled()
    entry.set_enabled(on=True)
    assert entry.enabled()
    entry.set_enabled(on=False)
    assert list((tmp_path / "autostart").iterdir()) == []
    entry.set_enabled(on=False)
    assert not entry.enabled()


def test_the_desktop_file_starts_this_program_without_a_window(tmp_path):
    XdgAutostart(tmp_path, WORDS).set_enabled(on=True)
    file = configparser.ConfigParser(interpolation=None)
    file.optionxform = str
    file.read(tmp_path / "kmsmonitor.desktop")
    assert shlex.split(file["Desktop Entry"]["Exec"]) == list(WORDS)
    assert file["Desktop Entry"]["Terminal"] == "false"


def test_the_folder_follows_XDG_CONFIG_HOME(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    XdgAutostart(words=WORDS).set_enabled(on=True)
    assert (tmp_path / "autostart" / "kmsmonitor.desktop").exists()


def test_the_command_is_minimized():
    assert command()[1:] == ("-P", "-m", "kmsmonitor", "tray", "--minimized")


def test_a_folder_that_cannot_be_made_says_so(tmp_path):
    (tmp_path / "autostart").write_text("a file")
    with pytest.raises(OSError, match="autostart"):
        XdgAutostart(tmp_path / "autostart" / "deeper", WORDS).set_enabled(on=True)
