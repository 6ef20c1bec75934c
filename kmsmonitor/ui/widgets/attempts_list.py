"""The last attempts: shape, outcome, when, what; each unfolds to its steps."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui import icons
from kmsmonitor.ui.attempt_words import RowText, rows
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S1, S2, S3
from kmsmonitor.ui.widgets.labels import Label, line
from kmsmonitor.ui.widgets.steps_view import StepsView

SHOWN = 8  # lines; the whole history is the command line's business
_ICON = 18


class AttemptsList(QWidget):
    """The past, newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[RowText, ...] = ()
        self._open: set[int] = set()
        self._dress: Dress | None = None
        self._compact = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        title = Label("title", self)
        title.say(tr("Last attempts"))
        self._empty = Label("second", self)
        self._empty.say(tr("None so far."))
        self._table = QWidget(self)
        for widget in (title, self._empty, self._table):
            column.addWidget(widget)
        self._column = column

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        self._build()

    def show_snapshot(self, snapshot: Snapshot, now: datetime) -> None:
        """Show the last attempts; what has not changed is left alone."""
        fresh = rows(snapshot, now)[:SHOWN]
        if fresh != self._rows:
            self._rows = fresh
            self._build()

    def set_compact(self, *, compact: bool) -> None:
        """Two lines an attempt, for a small window."""
        if compact != self._compact:
            self._compact = compact
            self._build()

    def _build(self) -> None:
        """Make the table anew: it is short, and it changes once an attempt."""
        if self._dress is None:
            return
        self._empty.setVisible(not self._rows)
        table = QWidget(self)
        table.setVisible(bool(self._rows))
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 0 if self._compact else 5)
        for row in self._rows:
            self._add(row, table, grid)
        self._column.replaceWidget(self._table, table)
        self._table.hide()
        self._table.deleteLater()
        self._table = table

    def _add(self, row: RowText, table: QWidget, grid: QGridLayout) -> None:
        at = grid.rowCount()
        grid.addWidget(line(table), at, 0, 1, 5)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.setRowMinimumHeight(at + 1, _ICON + 2 * S2 + S1)
        grid.addWidget(self._mark(row, table), at + 1, 0, middle)
        outcome, when, what = Label("text", table), Label("second", table), Label("second", table, wrap=True)
        for label, text in ((outcome, row.outcome), (when, row.when), (what, row.what)):
            label.say(text)
            label.setContentsMargins(0, S2, 0, S2)
        when.setToolTip(row.exact)
        grid.addWidget(outcome, at + 1, 1, middle)
        grid.addWidget(when, at + 1, 2, middle)
        if self._compact:
            what.setContentsMargins(0, 0, 0, S2)
            grid.addWidget(what, at + 2, 1, 1, 3)
        else:
            grid.addWidget(what, at + 1, 3, middle)
        steps = StepsView(row.steps, table)
        steps.setVisible(row.id in self._open)
        grid.addWidget(self._unfold(row, steps, table), at + 1, 4, middle)
        grid.addWidget(steps, at + 3, 1, 1, 4)

    def _mark(self, row: RowText, table: QWidget) -> QLabel:
        assert self._dress is not None
        made = QLabel(table)
        colour = self._dress.tokens.state(row.mark)[0]
        made.setPixmap(icons.pixmap(icons.state_name(row.mark), _ICON, self.devicePixelRatioF(), colour))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def _unfold(self, row: RowText, steps: StepsView, table: QWidget) -> QToolButton:
        assert self._dress is not None
        made = QToolButton(table)
        made.setCheckable(True)
        made.setChecked(row.id in self._open)
        made.setToolTip(tr("Show what was tried"))
        made.setAccessibleName(tr("Steps of the attempt: {outcome}, {when}", outcome=row.outcome, when=row.when))
        colour = self._dress.tokens.second
        made.setIcon(icons.icon("fold" if made.isChecked() else "unfold", colour))

        @Slot(bool)
        def toggled(shown: bool) -> None:
            steps.setVisible(shown)
            made.setIcon(icons.icon("fold" if shown else "unfold", colour))
            (self._open.add if shown else self._open.discard)(row.id)

        made.toggled.connect(toggled)
        return made
