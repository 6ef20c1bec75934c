"""What is wrong with the program itself: a settings line, a database set aside."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui.tokens import S1, S3, S4
from kmsmonitor.ui.trouble_words import TroubleText, trouble_text
from kmsmonitor.ui.widgets.labels import Label

SHOWN = 3


class TroubleBanner(QFrame):
    """One sentence and one next step a trouble; absent where there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._labels = tuple((Label("fact", self, wrap=True), Label("second", self, wrap=True)) for _ in range(SHOWN))
        column = QVBoxLayout(self)
        column.setContentsMargins(S4, S3, S4, S3)
        column.setSpacing(S1)
        for sentence, remedy in self._labels:
            column.addWidget(sentence)
            column.addWidget(remedy)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot, _now: datetime) -> None:
        """Show the troubles."""
        shown: list[TroubleText | None] = [trouble_text(trouble) for trouble in snapshot.troubles[:SHOWN]]
        shown += [None] * (SHOWN - len(shown))
        for (sentence, remedy), trouble in zip(self._labels, shown, strict=True):
            sentence.say(trouble.sentence if trouble else "")
            remedy.say(trouble.remedy if trouble else "")
            sentence.setToolTip(trouble.tooltip if trouble else "")
            sentence.setVisible(trouble is not None)
            remedy.setVisible(trouble is not None and bool(trouble.remedy))
        self.setVisible(bool(snapshot.troubles))
