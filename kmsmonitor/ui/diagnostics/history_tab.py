"""The timeline with its buttons, and the line that tells what the pointer or the keys are at."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.ui.diagnostics.chart import Chart
from kmsmonitor.ui.diagnostics.chart_data import ChartData
from kmsmonitor.ui.diagnostics.history_words import summary
from kmsmonitor.ui.diagnostics.loading import History
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S2, S3
from kmsmonitor.ui.widgets.labels import Label, button


class HistoryTab(QWidget):
    """Composes chart, spans and the telling line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._summary = ""
        self.spans: dict[int, QPushButton] = {}
        self._group = QButtonGroup(self)
        top = QHBoxLayout()
        top.setSpacing(S2)
        for days, text in ((30, tr("30 days")), (180, tr("180 days")), (0, tr("Everything"))):
            self.spans[days] = self._span_button(days, text)
            top.addWidget(self.spans[days])
        top.addStretch(1)
        card = QFrame(self)
        card.setProperty("role", "card")
        self.chart = Chart(card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(S3, S3, S3, S3)
        inside.addWidget(self.chart)
        self.told = Label("text", self, wrap=True)
        keys = Label("small", self, wrap=True)
        keys.say(
            tr("The wheel or + and \u2212 zoom, dragging or the arrow keys go along, 0 shows everything. Page up and "
               "Page down go from attempt to attempt.")
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        column.addLayout(top)
        column.addWidget(card, 1)
        column.addWidget(self.told)
        column.addWidget(keys)
        self.chart.told.connect(self._tell)
        self.spans[0].setChecked(True)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self.chart.show_theme(dress)

    def show_history(self, history: History, status: LicenseStatus, now: datetime) -> None:
        """Show what is remembered."""
        self._summary = summary(history.attempts)
        self.chart.show_data(ChartData(history.attempts, history.changes, status=status, now=now))
        self._tell("")

    def _span_button(self, days: int, text: str) -> QPushButton:
        made = button(text, self)
        made.setCheckable(True)
        made.setProperty("role", "small")
        made.setAccessibleName(tr("Show {span}", span=text))
        self._group.addButton(made, days)
        made.clicked.connect(self._show_span)
        return made

    @Slot()
    def _show_span(self) -> None:
        days = self._group.checkedId()
        if days:
            self.chart.show_last(timedelta(days=days))
        else:
            self.chart.show_whole()

    @Slot(str)
    def _tell(self, text: str) -> None:
        """Never empty: a line that comes and goes would move the chart."""
        self.told.say(text or self._summary)
