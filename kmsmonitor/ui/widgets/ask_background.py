"""Asked on closing the window where no tray would be left: go on in the background, or quit?"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from kmsmonitor.ui import icons
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.wording import NAME


class AskBackground(QMessageBox):
    """Two clear answers, and Cancel; never blocks the program."""

    background_chosen = Signal()
    quit_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(NAME)
        self.setText(tr("Shall {name} go on in the background?", name=NAME))
        self.setInformativeText(
            tr("This desktop has no tray to hold its icon. Start {name} again to see this window.", name=NAME)
        )
        self._background = self.addButton(tr("&Go on"), QMessageBox.ButtonRole.AcceptRole)
        self._quit = self.addButton(tr("&Quit"), QMessageBox.ButtonRole.DestructiveRole)
        self.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setIconPixmap(icons.pixmap("kmsmonitor", 40, self.devicePixelRatioF()))
        self.setDefaultButton(self._background)
        self.buttonClicked.connect(self._answered)
        self.finished.connect(self.deleteLater)

    @Slot(QAbstractButton)
    def _answered(self, clicked: QAbstractButton) -> None:
        if clicked is self._background:
            self.background_chosen.emit()
        elif clicked is self._quit:
            self.quit_chosen.emit()
