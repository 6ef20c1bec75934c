"""The QApplication, named so that desktops show the right name and icon."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from kmsmonitor import __version__
from kmsmonitor.ui.looks import NAME

if sys.platform == "win32":
    import ctypes

APP_USER_MODEL_ID = "kmsmonitor.Tray"  # the Start menu's shortcut carries the same


def name_for_windows() -> None:
    """Tell Windows whose windows and notices these are, before the first one: else they are Python's."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_USER_MODEL_ID)


def make_application() -> QApplication:
    """The one QApplication of a program that lives on without a window."""
    name_for_windows()
    QApplication.setApplicationName(NAME)
    QApplication.setApplicationDisplayName(NAME)
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(NAME)
    application = QApplication([NAME])
    application.setQuitOnLastWindowClosed(False)
    return application
