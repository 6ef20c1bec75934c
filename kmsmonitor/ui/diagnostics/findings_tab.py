"""The findings, worst first, and beside them how they were found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kmsmonitor.diagnostics.findings import Diagnosis, Finding, Link, Verdict
from kmsmonitor.ui import icons
from kmsmonitor.ui.diagnostics.finding_row import FindingRow, RowIcons
from kmsmonitor.ui.diagnostics.trace_view import TraceView
from kmsmonitor.ui.diagnostics.words import fine_line, skipped_line, sort_findings
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S4
from kmsmonitor.ui.widgets.body import Body
from kmsmonitor.ui.widgets.labels import Label
from kmsmonitor.ui.wording import Look

_STACKED_BELOW = 720  # logical pixels: then how it was found stands under the findings
_ICON = 20
_PREPARED = 8  # more than that are seldom wrong at once


class FindingsTab(QScrollArea):
    """Both cards; they scroll together."""

    again_asked = Signal(str)
    """A finding's id: this one check is to be made again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress: Dress | None = None
        body = Body(self)
        self.list = FindingsList(body)
        self.trace = TraceView(body)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(S4)
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self.list, 4, top)
        self._row.addWidget(self.trace, 3, top)
        self.setWidget(body)
        self.list.again_asked.connect(self.again_asked)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        self.list.show_theme(dress)
        self.trace.show_theme(dress)

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Show what was found so far."""
        self.list.show_diagnosis(diagnosis)
        self.trace.show_diagnosis(diagnosis)

    def show_link(self, link: Link) -> None:
        """Bring what belongs to a link of the chain into sight."""
        row = self.list.first_of(link)
        if row is not None:
            self.ensureWidgetVisible(row)
            row.unfold.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Once it stands, there is time to prepare."""
        super().showEvent(event)
        QTimer.singleShot(0, self.list, self.list.prepare)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window has no room for two columns."""
        scale = self._dress.type.scale if self._dress else 1.0
        stacked = event.size().width() < _STACKED_BELOW * scale
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if way != self._row.direction():
            self._row.setDirection(way)
            self._row.setStretch(0, 0 if stacked else 4)
            self._row.setStretch(1, 0 if stacked else 3)
        super().resizeEvent(event)


class FindingsList(QFrame):
    """A card of findings. What is fine and what could not be said is folded into one line each."""

    again_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._diagnosis: Diagnosis | None = None
        self._dress: Dress | None = None
        self._empty = Label("second", self, wrap=True)
        self._empty.say(tr("Nothing has been found yet."))
        self._empty.setContentsMargins(S4, S4, S4, S4)
        self._bad = _Rows(self)
        self.fine = FoldButton(Look.OK, self)
        self._fine = _Rows(self)
        self.skipped = FoldButton(Look.UNKNOWN, self)
        self._skipped = _Rows(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (self._empty, self._bad, self.fine, self._fine, self.skipped, self._skipped):
            column.addWidget(widget)
        for rows in (self._bad, self._fine, self._skipped):
            rows.again_asked.connect(self.again_asked)
        self.fine.toggled.connect(self._refresh)
        self.skipped.toggled.connect(self._refresh)
        self._refresh()

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        drawn = RowIcons(dress, self.devicePixelRatioF())
        for rows in (self._bad, self._fine, self._skipped):
            rows.show_icons(drawn)
        for fold in (self.fine, self.skipped):
            fold.show_theme(dress)

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Show the findings so far; a finding that is shown already keeps its widgets."""
        self._diagnosis = diagnosis
        self._refresh()

    def prepare(self) -> None:
        """The window is seen: get ready for what will be found."""
        self._bad.prepare()

    def rows(self) -> list[FindingRow]:
        """The rows that are shown, in order."""
        return [*self._bad.shown, *self._fine.shown, *self._skipped.shown]

    def first_of(self, link: Link) -> FindingRow | None:
        """The first row of a link; what is folded is unfolded for it."""
        if self._diagnosis is None:
            return None
        if all(f.link is not link for f in sort_findings(self._diagnosis).bad):
            for fold, verdict in ((self.fine, Verdict.OK), (self.skipped, Verdict.SKIP)):
                if any(f.link is link and f.verdict is verdict for f in self._diagnosis.findings):
                    fold.setChecked(True)
                    break
        return next((row for row in self.rows() if row.finding and row.finding.link is link), None)

    @Slot()
    def _refresh(self) -> None:
        found = sort_findings(self._diagnosis)
        self._empty.setVisible(not (found.bad or found.fine or found.skipped))
        self._bad.show_findings(found.bad, first=True)
        for fold, rows, findings, above in (
            (self.fine, self._fine, found.fine, found.bad),
            (self.skipped, self._skipped, found.skipped, (*found.bad, *found.fine)),
        ):
            line = fine_line(len(findings), more=bool(above)) if fold is self.fine else skipped_line(len(findings))
            fold.show_text(line, first=not above)
            fold.setVisible(bool(findings))
            rows.show_findings(findings if fold.isChecked() else (), first=False)


class _Rows(QWidget):
    """Some findings, one under the other."""

    again_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._icons: RowIcons | None = None
        self.shown: list[FindingRow] = []
        self._spare: list[FindingRow] = []

    def show_icons(self, drawn: RowIcons) -> None:
        """Draw with these."""
        self._icons = drawn
        for row in (*self.shown, *self._spare):
            row.show_icons(drawn)

    @Slot()
    def prepare(self) -> None:
        """Make rows before they are needed, one a turn of the event loop: a burst of findings then costs no frame."""
        if len(self.shown) + len(self._spare) >= _PREPARED:
            return
        row = self._made()
        row.hide()
        for part in (row, *row.findChildren(QWidget)):
            part.ensurePolished()
        self._spare.append(row)
        QTimer.singleShot(0, self, self.prepare)

    def show_findings(self, findings: Sequence[Finding], *, first: bool) -> None:
        """Show these; rows that go on being shown keep what was unfolded."""
        known = {row.finding.id: row for row in self.shown if row.finding is not None}
        rows = [known.pop(finding.id) if finding.id in known else self._new() for finding in findings]
        for gone in known.values():
            self._column.removeWidget(gone)
            self._put_by(gone)
        if rows != self.shown:
            for number, row in enumerate(rows):
                self._column.insertWidget(number, row)
        self.shown = rows
        for number, (row, finding) in enumerate(zip(rows, findings, strict=True)):
            top = first and number == 0
            row.show_finding(finding, worst=top and finding.verdict is Verdict.FAIL, first=top)
        self.setVisible(bool(rows))

    def _put_by(self, row: FindingRow) -> None:
        row.hide()
        row.unfold.setChecked(False)
        if len(self._spare) < _PREPARED:
            self._spare.append(row)
        else:
            row.deleteLater()

    def _new(self) -> FindingRow:
        if self._spare:
            row = self._spare.pop()
            row.show()
            return row
        return self._made()

    def _made(self) -> FindingRow:
        row = FindingRow(self)
        row.again_asked.connect(self.again_asked)
        if self._icons is not None:
            row.show_icons(self._icons)
        return row


class FoldButton(QPushButton):
    """`13 more checks are fine`: pressed, it shows them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("role", "fold")
        self._look = look

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        side = round(_ICON * dress.type.scale)
        self.setIcon(icons.icon(icons.state_name(self._look), dress.tokens.state(self._look)[0], side))
        self.setIconSize(self.icon().actualSize(self.iconSize().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)))

    def show_text(self, text: str, *, first: bool) -> None:
        """Show the line; a hair line parts it from what stands above."""
        self.setText(text)
        if self.property("first") != first:
            self.setProperty("first", first)
            self.style().unpolish(self)
            self.style().polish(self)
