"""The menu entries that tray and window share."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtWidgets import QMenu

from kmsmonitor.ui.speech import tr


class Snooze(StrEnum):
    """For how long no reminder is wanted."""

    HOUR = "hour"
    TODAY = "today"
    WEEK = "week"


def add_snooze(menu: QMenu, chosen: Callable[[str], None]) -> QMenu:
    """Add `Remind me later` with its three choices; `chosen` gets the value of a `Snooze`."""
    later = menu.addMenu(tr("&Remind me later"))
    texts = {Snooze.HOUR: tr("In 1 &hour"), Snooze.TODAY: tr("Not &today"), Snooze.WEEK: tr("In 1 &week")}
    for snooze, text in texts.items():
        later.addAction(text).triggered.connect(partial(_choose, chosen, snooze.value))
    return later


def _choose(chosen: Callable[[str], None], value: str, *_checked: bool) -> None:
    """Qt's `triggered` carries a flag that nobody needs here."""
    chosen(value)
