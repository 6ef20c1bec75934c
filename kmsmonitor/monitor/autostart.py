"""Start at login: the user's own entry where the platform keeps such, and nowhere else.

Windows: the value `kmsmonitor` of HKEY_CURRENT_USER's Run key. Elsewhere: a desktop file in the XDG autostart folder.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from kmsmonitor.itself import own_command

NAME = "kmsmonitor"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """The entry that starts the program when its user logs in."""

    def enabled(self) -> bool:
        """Whether there is such an entry."""
        ...

    def set_enabled(self, *, on: bool) -> None:
        """Make the entry, or take it away.

        Raises:
            OSError: it cannot be written.
        """
        ...


def command() -> tuple[str, ...]:
    """How this very program is started without a window, and on Windows without a console."""
    return (*own_command(window=True), "tray", "--minimized")


class WindowsAutostart:
    """The Run key of the user."""

    def __init__(self, words: Sequence[str] | None = None) -> None:
        self._words = tuple(words or command())
        self._winreg: Any = import_module("winreg")

    def enabled(self) -> bool:
        """Whether the value is there."""
        reg = self._winreg
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, RUN_KEY) as key:
                reg.QueryValueEx(key, NAME)
        except OSError:
            return False
        return True

    def set_enabled(self, *, on: bool) -> None:
        """Write or delete the value."""
        reg = self._winreg
        with reg.CreateKeyEx(reg.HKEY_CURRENT_USER, RUN_KEY, 0, reg.KEY_SET_VALUE) as key:
            if on:
                reg.SetValueEx(key, NAME, 0, reg.REG_SZ, subprocess.list2cmdline(self._words))
                return
            try:
                reg.DeleteValue(key, NAME)
            except FileNotFoundError:
                return


class XdgAutostart:
    """A desktop file in the user's autostart folder (Desktop Application Autostart Specification)."""

    def __init__(self, folder: Path | None = None, words: Sequence[str] | None = None) -> None:
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        self._file = (folder or config / "autostart") / f"{NAME}.desktop"
        self._words = tuple(words or command())

    def enabled(self) -> bool:
        """Whether the file is there."""
        return self._file.exists()

    def set_enabled(self, *, on: bool) -> None:
        """Write or delete the file."""
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            "Comment=Watches the activation of this computer",
            f"Exec={shlex.join(self._words)}",
            f"Icon={NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        self._file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def autostart() -> Autostart:
    """The one of this platform."""
    return WindowsAutostart() if sys.platform == "win32" else XdgAutostart()
