"""The top of the window: ring, state, headline, sentence, and the menu of what is rarely needed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui import icons
from kmsmonitor.ui.menu import add_snooze
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S2, S4, S6
from kmsmonitor.ui.widgets.labels import Label
from kmsmonitor.ui.widgets.pill import Pill
from kmsmonitor.ui.widgets.ring import Ring
from kmsmonitor.ui.wording import headline, sentence


class Header(QWidget):
    """What is the case, and what to do about it."""

    diagnostics_asked = Signal()
    phone_asked = Signal()
    snooze_asked = Signal(str)
    settings_asked = Signal()
    about_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ring = Ring(self)
        self._pill = Pill(self)
        self._headline = Label("headline", self, wrap=True)
        self._sentence = Label("second", self, wrap=True)
        self.more = QToolButton(self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(tr("More"))
        self.more.setAccessibleName(tr("More"))
        self.more.setMenu(self._menu())
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._ring.show_theme(dress)
        self._pill.show_theme(dress)
        self.more.setIcon(icons.icon("more", dress.tokens.second))

    def show_snapshot(self, snapshot: Snapshot, now: datetime) -> None:
        """Show the state as of `now`."""
        self._ring.show_snapshot(snapshot, now)
        self._pill.show_snapshot(snapshot, now)
        self._headline.say(headline(snapshot, now))
        self._sentence.say(sentence(snapshot, now))

    def set_compact(self, *, compact: bool) -> None:
        """A smaller ring, for a small window."""
        self._ring.set_compact(compact=compact)
        self._row.setSpacing(S4 if compact else S6)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._pill)
        top.addStretch(1)
        top.addWidget(self.more)
        words = QVBoxLayout()
        words.setSpacing(S2)
        words.addLayout(top)
        words.addWidget(self._headline)
        words.addWidget(self._sentence)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("&Diagnostics…")).triggered.connect(self.diagnostics_asked)
        menu.addAction(tr("Activate by &phone…")).triggered.connect(self.phone_asked)
        add_snooze(menu, self.snooze_asked.emit)
        menu.addSeparator()
        menu.addAction(tr("&Settings…")).triggered.connect(self.settings_asked)
        menu.addAction(tr("A&bout")).triggered.connect(self.about_asked)
        self.quit = menu.addAction(tr("&Quit"))
        self.quit.triggered.connect(self.quit_asked)
        return menu
