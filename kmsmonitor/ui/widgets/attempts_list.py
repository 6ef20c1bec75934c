"""The last attempts: shape, outcome, when, what; each unfolds to its steps."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot
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
_LINES = 4  # grid rows of one attempt: hair line, columns, second line of a small window, steps


class AttemptsList(QWidget):
    """The past, newest first. Its widgets are made once: an attempt that ends must not stall the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts: tuple[RowText, ...] = ()
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
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(S3)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(3, 5)
        self._rows: list[_Row] = []

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        for row in self._rows:
            row.show_theme(dress)

    def show_snapshot(self, snapshot: Snapshot, now: datetime) -> None:
        """Show the last attempts; what has not changed is left alone."""
        texts = rows(snapshot, now)[:SHOWN]
        if texts == self._texts:
            return
        self._texts = texts
        self._empty.setVisible(not texts)
        self._table.setVisible(bool(texts))
        while len(self._rows) < len(texts):
            self._add_row()
        for index, row in enumerate(self._rows):
            row.show_text(texts[index] if index < len(texts) else None, opened=self._is_open(texts, index))

    def set_compact(self, *, compact: bool) -> None:
        """Two lines an attempt, for a small window."""
        if compact == self._compact:
            return
        self._compact = compact
        self._grid.setColumnStretch(3, 0 if compact else 5)
        for row in self._rows:
            row.set_compact(compact=compact)

    def _add_row(self) -> None:
        row = _Row(self._table, self._grid, len(self._rows) * _LINES + 1)
        row.set_compact(compact=self._compact)
        row.unfolded.connect(self._remember)
        if self._dress is not None:
            row.show_theme(self._dress)
        self._rows.append(row)

    def _is_open(self, texts: tuple[RowText, ...], index: int) -> bool:
        return index < len(texts) and texts[index].id in self._open

    @Slot(int, bool)
    def _remember(self, attempt: int, shown: bool) -> None:
        (self._open.add if shown else self._open.discard)(attempt)


class _Row(QObject):
    """The widgets of one attempt in the grid, from grid row `at` on."""

    unfolded = Signal(int, bool)
    """The attempt's id, and whether its steps are shown now."""

    def __init__(self, table: QWidget, grid: QGridLayout, at: int) -> None:
        super().__init__(table)
        self._table, self._grid, self._at = table, grid, at
        self._text: RowText | None = None
        self._dress: Dress | None = None
        self._steps: StepsView | None = None
        self._line = line(table)
        self._mark = QLabel(table)
        self._mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._outcome, self._when = Label("text", table), Label("second", table)
        self._what = Label("second", table, wrap=True)
        self.unfold = QToolButton(table)
        self.unfold.setCheckable(True)
        self.unfold.setToolTip(tr("Show what was tried"))
        self.unfold.toggled.connect(self._toggled)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._line, at, 0, 1, 5)
        for column, widget in enumerate((self._mark, self._outcome, self._when)):
            grid.addWidget(widget, at + 1, column, middle)
        grid.addWidget(self._what, at + 1, 3, middle)
        grid.addWidget(self.unfold, at + 1, 4, middle)
        for label in (self._outcome, self._when, self._what):
            label.setContentsMargins(0, S2, 0, S2)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        self._draw_mark()
        self._draw_unfold()

    def show_text(self, text: RowText | None, *, opened: bool) -> None:
        """Show this attempt, or nothing."""
        self._text = text
        for widget in (self._line, self._mark, self._outcome, self._when, self._what, self.unfold):
            widget.setVisible(text is not None)
        self._grid.setRowMinimumHeight(self._at + 1, _ICON + 2 * S2 + S1 if text else 0)
        if text is not None:
            for label, words in ((self._outcome, text.outcome), (self._when, text.when), (self._what, text.what)):
                label.say(words)
            self._when.setToolTip(text.exact)
            name = tr("Steps of the attempt: {outcome}, {when}", outcome=text.outcome, when=text.when)
            self.unfold.setAccessibleName(name)
            self._draw_mark()
        self.unfold.blockSignals(True)  # the attempt has changed, not the user's mind
        self.unfold.setChecked(opened)
        self.unfold.blockSignals(False)
        self._draw_unfold()
        self._show_steps()

    def set_compact(self, *, compact: bool) -> None:
        """The reason on a line of its own, for a small window."""
        self._grid.removeWidget(self._what)
        self._what.setContentsMargins(0, 0 if compact else S2, 0, S2)
        if compact:
            self._grid.addWidget(self._what, self._at + 2, 1, 1, 3)
        else:
            self._grid.addWidget(self._what, self._at + 1, 3, Qt.AlignmentFlag.AlignVCenter)

    def _show_steps(self) -> None:
        """Steps are made when they are asked for, and given up when they are folded."""
        if self._steps is not None:
            self._grid.removeWidget(self._steps)
            self._steps.hide()
            self._steps.deleteLater()
            self._steps = None
        if self._text is not None and self.unfold.isChecked():
            self._steps = StepsView(self._text.steps, self._table)
            self._grid.addWidget(self._steps, self._at + 3, 1, 1, 4)
            self._steps.show()

    def _draw_mark(self) -> None:
        if self._dress is None or self._text is None:
            return
        colour = self._dress.tokens.state(self._text.mark)[0]
        ratio = self._table.devicePixelRatioF()
        self._mark.setPixmap(icons.pixmap(icons.state_name(self._text.mark), _ICON, ratio, colour))

    def _draw_unfold(self) -> None:
        if self._dress is not None:
            name = "fold" if self.unfold.isChecked() else "unfold"
            self.unfold.setIcon(icons.icon(name, self._dress.tokens.second))

    @Slot(bool)
    def _toggled(self, shown: bool) -> None:
        self._draw_unfold()
        self._show_steps()
        if self._text is not None:
            self.unfolded.emit(self._text.id, shown)
