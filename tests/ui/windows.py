"""Every window in every situation and size, ready to be shown: for the layout checks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from PySide6.QtWidgets import QToolButton, QWidget

from kmsmonitor import catalogue
from kmsmonitor.ui import speech
from kmsmonitor.ui.about_dialog import AboutDialog
from kmsmonitor.ui.lab_strip import LabView
from kmsmonitor.ui.settings_dialog import SettingsDialog, SettingsView
from kmsmonitor.ui.status_window import StatusWindow
from kmsmonitor.ui.theme import Scheme, Theme
from kmsmonitor.ui.widgets.attempts_list import AttemptsList
from tests.ui import pictures

BAD = SettingsView(nameservers="x", suffixes="a..b", host="a b", activation_interval="1", renewal_interval="often")


def status_window(theme: Theme, picture, *, small: bool = False, clock=None) -> StatusWindow:
    made = StatusWindow(theme, clock or pictures.FixedClock(), catalogue.load().entry)
    made.show_snapshot(picture)
    if small:
        made.resize(made.minimumSize())
    return made


def unfolded(theme: Theme, picture, *, small: bool) -> StatusWindow:
    """With everything open that can be opened."""
    made = status_window(theme, picture, small=small)
    made.show()
    made.lab_strip.show_lab(LabView(day=181, speed=7_200, paused=True, asked=24, needed=25))
    made.show_explanation()
    for button in made.findChild(AttemptsList).findChildren(QToolButton):
        button.setChecked(True)
    return made


def all_windows() -> Iterator[tuple[str, QWidget]]:
    speech.use(zone=UTC)
    theme = Theme(Scheme.LIGHT)
    for name, make in pictures.SITUATIONS.items():
        for small in (False, True):
            size = "small" if small else "normal"
            yield f"{name}, {size}", status_window(theme, make(), small=small)
            yield f"{name}, {size}, unfolded", unfolded(theme, make(), small=small)
    settings = SettingsDialog(theme)
    settings.show_settings(BAD)
    settings.save.click()
    yield "settings with every fault", settings
    yield "about", AboutDialog(theme)
