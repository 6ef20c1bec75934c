"""The first start's hint: where the icon is, and how to keep it in sight."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.tokens import S1, S3, S4
from kmsmonitor.ui.widgets.labels import Label, button
from kmsmonitor.ui.wording import NAME


class HintBanner(QFrame):
    """Shown once; `read` says that it need not come again."""

    read = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "hint")
        title, text = Label("fact", self, wrap=True), Label("second", self, wrap=True)
        title.say(tr("{name} lives beside the clock", name=NAME))
        text.say(how_to_pin(sys.platform))
        self.dismiss = button(tr("&Got it"), self)
        self.dismiss.clicked.connect(self.read)
        words = QVBoxLayout()
        words.setSpacing(S1)
        words.addWidget(title)
        words.addWidget(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(S4, S3, S4, S3)
        row.setSpacing(S4)
        row.addLayout(words, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()


def how_to_pin(platform: str) -> str:
    """What keeps the icon in sight on this kind of desktop; `platform` as in `sys.platform`."""
    if platform == "win32":
        return tr(
            "Windows hides new icons. Press the small arrow beside the clock and drag the icon to the taskbar, so that "
            "you see its shape change."
        )
    return tr(
        "Its icon shows how things stand, and this window may be closed. If your desktop hides the icon, switch it on "
        "in the settings of its panel."
    )
