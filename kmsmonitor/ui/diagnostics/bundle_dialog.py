"""What a bundle for the helpdesk will hold, to be read before it is saved: without real names, unless asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Theme
from kmsmonitor.ui.tokens import S2, S4, S5
from kmsmonitor.ui.widgets.labels import Label, button

if TYPE_CHECKING:
    from kmsmonitor.diagnostics.bundle import Contents


class BundleDialog(QDialog):
    """Preview, a switch, and Save; the making is left to others, and nothing here waits for it."""

    preview_asked = Signal(bool)
    """Whether the preview is to have the real names."""
    save_asked = Signal(str, object)
    """The file to be written, and the Contents for it: the very ones that were shown."""

    def __init__(self, theme: Theme, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._file_name = file_name
        self._made: Contents | None = None
        self.setWindowTitle(tr("Save bundle"))
        title = Label("headline", self, wrap=True)
        title.say(tr("What the helpdesk will get"))
        self._hint = Label("second", self, wrap=True)
        self.files = QTabBar(self)
        self.files.setDrawBase(False)
        self.files.setExpanding(False)
        self.files.setAccessibleName(tr("Files in the bundle"))
        self.files.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("Preview of the bundle"))
        self.real = QCheckBox(tr("With &real names"), self)
        self.said = Label("second", self, wrap=True)
        self.save = button(tr("&Save…"), self, primary=True)
        self.save.setEnabled(False)
        self.save.setDefault(True)
        self.close_button = button(tr("Cancel"), self)
        self._lay_out(title)
        self.real.toggled.connect(self._ask_preview)
        self.files.currentChanged.connect(self._show_file)
        self.save.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self.reject)
        theme.changed.connect(self._wear)
        self._wear()
        self.resize(round(680 * theme.dress.type.scale), round(600 * theme.dress.type.scale))

    def start(self) -> None:
        """Ask for the first preview."""
        self._ask_preview()

    def show_contents(self, made: Contents) -> None:
        """Show what will be in it; an answer to a question that is no longer asked is passed over."""
        if made.redacted == self.real.isChecked():
            return
        self._made = made
        while self.files.count() < len(made.files):
            self.files.addTab(made.files[self.files.count()][0])
        self._show_file()
        self.save.setEnabled(True)

    def show_saved(self, path: str) -> None:
        """It is on the disk."""
        self.said.say(tr("Saved as {path}", path=path))
        self.save.setEnabled(True)
        self.close_button.setText(tr("Close"))

    def show_failed(self, reason: str) -> None:
        """It could not be made or written; another place may do."""
        self.said.say(reason)
        self.save.setEnabled(True)

    # ------------------------------------------------------------ inside

    def _lay_out(self, title: Label) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(S2)
        buttons.addWidget(self.real)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S5, S5, S5)
        column.setSpacing(S4)
        column.addWidget(title)
        column.addWidget(self._hint)
        column.addWidget(self.files)
        column.addWidget(self.preview, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)

    @Slot()
    def _ask_preview(self) -> None:
        real = self.real.isChecked()
        self._hint.say(
            tr("Names, addresses and IDs stand in it as they are. Save it so only if your helpdesk asks for it.")
            if real
            else tr("Names, addresses and IDs are replaced by made-up ones, the same ones throughout.")
        )
        self.said.say(tr("Nothing is sent: the bundle is a file that you hand on yourself."))
        self.save.setEnabled(False)
        self._made = None
        self.preview.setPlainText(tr("One moment…"))
        self.preview_asked.emit(real)

    @Slot()
    def _show_file(self) -> None:
        if self._made is not None:
            self.preview.setPlainText(self._made.files[max(self.files.currentIndex(), 0)][1])

    @Slot()
    def _choose_file(self) -> None:
        ask = QFileDialog(self, tr("Save bundle"), "", tr("Bundles (*.zip)"))
        ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask.setDefaultSuffix("zip")
        ask.selectFile(self._file_name)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.fileSelected.connect(self._save)
        ask.open()

    @Slot(str)
    def _save(self, path: str) -> None:
        if self._made is None:
            return
        self.save.setEnabled(False)
        self.said.say(tr("Saving…"))
        self.save_asked.emit(path, self._made)

    @Slot()
    def _wear(self) -> None:
        self._theme.put_on(self)
