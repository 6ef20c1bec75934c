"""Activate by phone: what to read out, and where its answer is typed; each group has its verdict at once (M5)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Theme
from kmsmonitor.ui.tokens import S2, S4, S5
from kmsmonitor.ui.widgets.body import Body
from kmsmonitor.ui.widgets.labels import Label, button
from kmsmonitor.ui.widgets.number_entry import Check, NumberEntry
from kmsmonitor.ui.widgets.number_groups import NumberGroups

GROUPS, DIGITS = 8, 6  # of a confirmation ID


class PhoneDialog(QDialog):
    """Two steps on one page. It asks nobody and decides nothing: what is wanted goes out as signals."""

    deposit_asked = Signal(str)
    """The whole confirmation ID, every group of which can be right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = ""
        self._busy = False
        self.setWindowTitle(tr("Activate by phone"))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = Body(self._scroll)
        self.groups = NumberGroups(self._body)
        self.missing = Label("text", self._body, wrap=True)
        self.copy = button(tr("&Copy"), self._body)
        self.entry = NumberEntry(GROUPS, DIGITS, self._body)
        self.said = Label("second", self, wrap=True)
        self.activate = button(tr("&Activate"), self, primary=True)
        self.activate.setDefault(True)
        self.close_button = button(tr("Close"), self)
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.entry.changed.connect(self._judge)
        self.entry.entered.connect(self._deposit)
        self.activate.clicked.connect(self._deposit)
        self.close_button.clicked.connect(self.reject)
        theme.changed.connect(self._wear)
        self._wear()
        self._show_whether()

    def show_number(self, number: str, groups: Sequence[str], check: Check) -> None:
        """Show this installation ID, and judge the groups of its answer by `check`."""
        self._number = number
        self.groups.show_groups(groups)
        self.entry.set_check(check)
        self.entry.setEnabled(True)
        self.said.say("")
        self._show_whether()
        self.entry.fields[0].setFocus()

    def show_missing(self, reason: str) -> None:
        """There is no installation ID: say why in its place."""
        self._number = ""
        self.missing.say(reason)
        self.entry.setEnabled(False)
        self._show_whether()

    def show_failed(self, reason: str) -> None:
        """The answer was refused: say why; what was typed stays."""
        self._busy = False
        self.said.say(reason)
        self._judge()

    def show_done(self) -> None:
        """It is activated."""
        self._busy = False
        self.said.say(tr("Activated. This activation does not expire."))
        self.entry.setEnabled(False)
        self._judge()
        self.close_button.setFocus()

    # ------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        first = self._step(tr("1. Read this out"), tr("Call the activation centre and read out the installation ID."))
        first.addWidget(self.missing)
        first.addWidget(self.groups)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        first.addLayout(row)
        answer = tr("Each group is checked as it is typed. A number that you were sent can be pasted as a whole.")
        second = self._step(tr("2. Type the answer"), answer)
        second.addWidget(self.entry)
        page = QVBoxLayout(self._body)
        page.setContentsMargins(S5, S5, S5, S4)
        page.setSpacing(S5)
        page.addLayout(first)
        page.addLayout(second)
        page.addStretch(1)
        self._scroll.setWidget(self._body)
        end = QHBoxLayout()
        end.setSpacing(S2)
        end.setContentsMargins(S5, 0, S5, S5)
        end.addWidget(self.said, 1)
        end.addWidget(self.close_button)
        end.addWidget(self.activate)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(end)

    def _step(self, title: str, words: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(S2)
        for role, text in (("title", title), ("second", words)):
            label = Label(role, self._body, wrap=True)
            label.say(text)
            column.addWidget(label)
        return column

    def _show_whether(self) -> None:
        """The number, or why there is none."""
        there = bool(self._number)
        self.missing.setVisible(not there)
        self.groups.setVisible(there)
        self.copy.setVisible(there)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        ready = bool(self._number) and self.entry.isEnabled() and not self._busy
        self.activate.setEnabled(ready and self.entry.right)

    @Slot()
    def _deposit(self) -> None:
        if self.activate.isEnabled():
            self._busy = True
            self.said.say(tr("One moment…"))
            self._judge()
            self.deposit_asked.emit(self.entry.number)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self._number)
        self.said.say(tr("Copied"))

    @Slot()
    def _wear(self) -> None:
        self._theme.put_on(self)

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the groups, which is known once the style is on."""
        scale = self._theme.dress.type.scale
        bar = self._scroll.verticalScrollBar()
        for widget in (bar, *self._body.findChildren(QWidget)):
            widget.ensurePolished()
        self.entry.show_digits_wide("8" * DIGITS)
        self.entry.updateGeometry()
        widest = max(self.groups.minimumSizeHint().width(), self.entry.least_width())
        self.setMinimumWidth(widest + 2 * S5 + bar.sizeHint().width())
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(max(round(600 * scale), self.minimumWidth()), round(640 * scale))
        super().showEvent(event)
