"""What is inside a window that scrolls when it is small."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Body(QWidget):
    """As high as its texts need at the width they have, and no higher.

    A plain widget would ask for the height of its texts at their narrowest, and a scroll area would believe it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "body")

    def minimumSizeHint(self) -> QSize:
        """The least width; the height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)
