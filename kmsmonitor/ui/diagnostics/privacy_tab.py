"""What leaves this computer: each way, field by field, with the values of now (N2 to N5)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui.diagnostics import privacy_words as words
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S2, S3, S4
from kmsmonitor.ui.widgets.body import Body
from kmsmonitor.ui.widgets.labels import Label, button, line
from kmsmonitor.wire.activation import MESSAGE_SIZE


class PrivacyTab(QScrollArea):
    """One card for the way that is used, one for those that are not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What leaves this computer"))
        self._raw = b""
        body = Body(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S4)
        column.addWidget(self._kms(body))
        column.addWidget(self._others(body))
        column.addStretch(1)
        self.setWidget(body)

    def show_theme(self, _dress: Dress) -> None:
        """The style sheet says it all."""

    def show_snapshot(self, snapshot: Snapshot, now: datetime) -> None:
        """Show what would be sent now."""
        request = words.request_of(snapshot, now)
        self._road.say(words.kms_sentence(snapshot))
        self._sent.say(words.last_sent(snapshot, now))
        self._answer.say(words.answer_sentence(snapshot))
        self._dns.say(words.dns_sentence(snapshot))
        windows = snapshot.authority == "windows"
        self.unfold.setVisible(not windows)  # the real message's layout is Windows' own
        self.bytes.setVisible(not windows and self.unfold.isChecked())
        self._raw = words.packed(request)
        self._show_bytes()
        self._show_fields(words.kms_fields(request))

    # ------------------------------------------------------------ inside

    def _kms(self, parent: QWidget) -> QFrame:
        card, column = _card(parent)
        title = Label("title", card)
        title.say(tr("KMS: your organisation's own host"))
        self._road, self._dns, self._sent, self._answer = (Label("second", card, wrap=True) for _ in range(4))
        probe = Label("second", card, wrap=True)
        probe.say(words.probe_sentence())
        for label in (title, self._road, self._sent, self._answer, self._dns, probe, line(card)):
            column.addWidget(label)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S4)
        self._grid.setVerticalSpacing(S2)
        for number, stretch in enumerate((2, 4, 4, 0)):
            self._grid.setColumnStretch(number, stretch)
        titles = (tr("Field"), tr("Value here"), tr("What for"), tr("Bytes"))
        for number, text in enumerate(titles):
            self._put("small", text, 0, number)
        column.addLayout(self._grid)
        self.unfold: QPushButton = button(tr("Show the {size} &bytes", size=MESSAGE_SIZE), card)
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._toggled)
        self.bytes = QPlainTextEdit(card)  # a line of bytes cannot wrap
        self.bytes.setReadOnly(True)
        self.bytes.setTabChangesFocus(True)
        self.bytes.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.bytes.setAccessibleName(tr("The bytes of the message"))
        self.bytes.hide()
        column.addWidget(self.unfold)
        column.addWidget(self.bytes)
        return card

    def _others(self, parent: QWidget) -> QFrame:
        card, column = _card(parent)
        title = Label("title", card)
        title.say(tr("Other ways"))
        column.addWidget(title)
        for way in words.other_ways():
            name, text = Label("fact", card, wrap=True), Label("second", card, wrap=True)
            name.say(way.name)
            text.say(way.text)
            column.addWidget(line(card))
            column.addWidget(name)
            column.addWidget(text)
        return card

    def _show_fields(self, fields: tuple[words.Field, ...]) -> None:
        for row, field in enumerate(fields, 1):
            texts = (field.name, field.value, field.meaning, str(field.size))
            for column, text in enumerate(texts):
                self._say(row, column, text)

    def _say(self, row: int, column: int, text: str) -> None:
        item = self._grid.itemAtPosition(row, column)
        label = item.widget() if item else self._put(("step", "wire", "small", "small")[column], "", row, column)
        if isinstance(label, Label):
            label.say(text)

    def _put(self, role: str, text: str, row: int, column: int) -> Label:
        label = Label(role, self._grid.parentWidget() or self, wrap=column < 3)
        label.say(text)
        flush = Qt.AlignmentFlag.AlignRight if column == 3 else Qt.AlignmentFlag(0)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop | flush)
        return label

    @Slot(bool)
    def _toggled(self, shown: bool) -> None:
        self.bytes.setVisible(shown)
        self._show_bytes()

    def _show_bytes(self) -> None:
        if not self.unfold.isChecked():
            return
        text = words.hex_rows(self._raw)
        if text != self.bytes.toPlainText():
            self.bytes.setPlainText(text)
        lines = self.bytes.fontMetrics().lineSpacing() * (text.count("\n") + 2)
        self.bytes.setFixedHeight(lines + self.bytes.horizontalScrollBar().sizeHint().height() + 2 * S3)


def _card(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame(parent)
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(S4, S3, S4, S4)
    column.setSpacing(S2)
    return card, column
