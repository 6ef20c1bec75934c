"""One finding: its shape, what it means, the next step and who takes it; it unfolds to what it rests on."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from kmsmonitor.diagnostics.findings import Finding
from kmsmonitor.ui import icons
from kmsmonitor.ui.diagnostics.words import evidence, finding_text, said, verdict_look, verdict_word, who_does
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S1, S2, S3, S4
from kmsmonitor.ui.widgets.labels import Label, line
from kmsmonitor.ui.wording import Look, breakable

_ICON = 20


class RowIcons:
    """The icons of all rows in one look, drawn once: findings come in bursts, and the window must not stand still."""

    def __init__(self, dress: Dress, ratio: float) -> None:
        second, side = dress.tokens.second, round(_ICON * dress.type.scale)
        self.more = icons.icon("more", second)
        self.fold = icons.icon("fold", second)
        self.unfold = icons.icon("unfold", second)
        self.marks = {s: icons.pixmap(icons.state_name(s), side, ratio, dress.tokens.state(s)[0]) for s in Look}


class FindingRow(QFrame):
    """A finding in the list. Its menu (a right click, the menu key, or the button) checks it again or copies it."""

    again_asked = Signal(str)
    """The finding's id: this one check is to be made again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._icons: RowIcons | None = None
        self._worst = False
        self._menu: QMenu | None = None
        self._evidence: QWidget | None = None
        self._line = line(self)
        self._mark = QLabel(self)
        self._title = Label("fact", self, wrap=True)
        self._detail = Label("small", self, wrap=True)
        self._step = StepLabel(self)
        self.unfold = QToolButton(self)
        self.unfold.setCheckable(True)
        self.unfold.setToolTip(tr("Show what it rests on"))
        self.unfold.toggled.connect(self._toggled)
        self.more = QToolButton(self)
        self.more.setToolTip(tr("More"))
        self.more.clicked.connect(self._drop_down)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._pop_up)
        self._lay_out()

    @property
    def finding(self) -> Finding | None:
        """What is shown."""
        return self._finding

    def show_icons(self, drawn: RowIcons) -> None:
        """Draw with these."""
        self._icons = drawn
        self.more.setIcon(drawn.more)
        self._draw_unfold()
        self._draw_mark()

    def show_finding(self, finding: Finding, *, worst: bool, first: bool) -> None:
        """Show the finding; the worst one stands out, the first one has no line above it."""
        self._line.setVisible(not first and not worst)
        if worst != self._worst:
            self._worst = worst
            self.setProperty("role", "worst" if worst else "")
            self.style().unpolish(self)
            self.style().polish(self)
        if finding == self._finding:
            return
        self._finding = finding
        title = said(finding.title)
        self._title.say(title)
        self._detail.say(said(finding.detail))
        self._detail.setVisible(bool(finding.detail))
        self._step.say(who_does(finding), said(finding.remedy))
        self._step.setVisible(bool(finding.remedy))
        self._title.setAccessibleName(tr("{verdict}: {title}", verdict=verdict_word(finding.verdict), title=title))
        self.unfold.setAccessibleName(tr("What it rests on: {title}", title=title))
        self.more.setAccessibleName(tr("More: {title}", title=title))
        self._draw_mark()
        self._show_evidence()

    # ------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(S1)
        for label in (self._title, self._detail, self._step):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setContentsMargins(S4, S3, S2, S3)
        row.setSpacing(S2)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._mark, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self.unfold, 0, top)
        row.addWidget(self.more, 0, top)
        self._words = words
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._line)
        whole.addLayout(row)

    def menu(self) -> QMenu:
        """What can be done with the finding; made when it is first wanted."""
        menu = self._menu
        if menu is not None:
            return menu
        menu = self._menu = QMenu(self)
        menu.addAction(tr("Check this &again")).triggered.connect(self._again)
        menu.addAction(tr("&Copy")).triggered.connect(self._copy)
        return menu

    @Slot()
    def _again(self) -> None:
        if self._finding is not None:
            self.again_asked.emit(self._finding.id)

    @Slot()
    def _copy(self) -> None:
        if self._finding is not None:
            QGuiApplication.clipboard().setText(finding_text(self._finding))

    @Slot(QPoint)
    def _pop_up(self, where: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(where))

    @Slot()
    def _drop_down(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def _toggled(self) -> None:
        self._draw_unfold()
        self._show_evidence()

    def _show_evidence(self) -> None:
        """Made when it is asked for, and given up when it is folded."""
        if self._evidence is not None:
            self._words.removeWidget(self._evidence)
            self._evidence.hide()
            self._evidence.deleteLater()
            self._evidence = None
        if self._finding is not None and self.unfold.isChecked():
            self._evidence = EvidenceView(evidence(self._finding), self)
            self._words.addWidget(self._evidence)
            self._evidence.show()

    def _draw_mark(self) -> None:
        if self._icons is None or self._finding is None:
            return
        self._mark.setPixmap(self._icons.marks[verdict_look(self._finding.verdict)])
        self._mark.setAccessibleName(verdict_word(self._finding.verdict))

    def _draw_unfold(self) -> None:
        if self._icons is not None:
            self.unfold.setIcon(self._icons.fold if self.unfold.isChecked() else self._icons.unfold)


class StepLabel(QLabel):
    """`Next step · KMS administrator: ...`, its first words bold; whatever a host has named stays plain text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "step")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setContentsMargins(0, S1, 0, 0)

    def say(self, who: str, remedy: str) -> None:
        """Show the step and who takes it."""
        head = tr("Next step ·")
        rest = tr("{who}: {remedy}", who=who, remedy=remedy) if who else remedy
        self.setText(f"<b>{escape(head)}</b> {escape(breakable(rest))}" if remedy else "")
        self.setAccessibleName(f"{head} {rest}")


class EvidenceView(QWidget):
    """Names and values as they were seen."""

    def __init__(self, rows: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, S2, 0, 0)
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(S1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        for number, (name, value) in enumerate(rows):
            for column, (role, text) in enumerate((("small", name), ("wire", value))):
                label = Label(role, self, wrap=True)
                label.say(text)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
