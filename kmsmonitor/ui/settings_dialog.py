"""The settings dialog: shows a SettingsView, checks each field where it stands, hands the changed view back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from kmsmonitor.ui.languages import NAMES
from kmsmonitor.ui.settings_check import AUTOMATIC, EDITIONS, KINDS, SettingsView, check
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Theme
from kmsmonitor.ui.tokens import S2, S4, S5
from kmsmonitor.ui.widgets.body import Body
from kmsmonitor.ui.widgets.labels import Label, button
from kmsmonitor.ui.wording import NAME

_EDITS = ("nameservers", "suffixes", "host", "activation_interval", "renewal_interval")


class SettingsDialog(QDialog):
    """One column of fields with a sentence under each; `saved` carries a view without faults."""

    saved = Signal(object)
    """SettingsView: what the user wants from now on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._errors: dict[str, Label] = {}
        self.edits: dict[str, QLineEdit] = {}
        self.setWindowTitle(tr("{name} settings", name=NAME))
        self._make_fields()
        self._lay_out()
        theme.changed.connect(self._wear)
        self._wear()
        self.resize(540, 600)

    def show_settings(self, view: SettingsView) -> None:
        """Show these values."""
        self.kind.setCurrentIndex(max(self.kind.findData(view.kind), 0))
        self.edition.setCurrentIndex(max(self.edition.findData(view.edition), 0))
        self.language.setCurrentIndex(max(self.language.findData(view.language), 0))
        self.caching.setChecked(view.caching)
        self.autostart.setChecked(view.autostart)
        for name in _EDITS:
            self.edits[name].setText(getattr(view, name))
        self._show_errors({})

    def view(self) -> SettingsView:
        """The values as they stand in the fields."""
        typed = {name: edit.text().strip() for name, edit in self.edits.items()}
        return SettingsView(
            kind=str(self.kind.currentData()),
            edition=str(self.edition.currentData()),
            language=str(self.language.currentData()),
            caching=self.caching.isChecked(),
            autostart=self.autostart.isChecked(),
            **typed,
        )

    # ------------------------------------------------------------ building

    def _make_fields(self) -> None:
        self._body = Body(self)
        self.kind = self._choice(KINDS, (tr("Automatic"), tr("Windows"), tr("kmsmonitor itself")))
        self.edition = self._choice(EDITIONS, (tr("Client, needs 25 computers"), tr("Server, needs 5 computers")))
        self.language = self._choice((AUTOMATIC, *NAMES), (tr("The system's own"), *NAMES.values()))
        self.caching = QCheckBox(tr("Ask the &host that answered last first"), self._body)
        self.autostart = QCheckBox(tr("Start when I log &in"), self._body)
        hints = {
            "nameservers": tr("the system's own"),
            "suffixes": tr("the system's own"),
            "host": tr("found in DNS"),
            "activation_interval": "2h",
            "renewal_interval": "7d",
        }
        for name in _EDITS:
            edit = QLineEdit(self._body)
            edit.setPlaceholderText(hints[name])
            edit.editingFinished.connect(self._recheck)
            self.edits[name] = edit

    def _choice(self, values: tuple[str, ...], texts: tuple[str, ...]) -> QComboBox:
        made = QComboBox(self._body)
        for value, text in zip(values, texts, strict=True):
            made.addItem(text, value)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout(self._body)
        grid.setContentsMargins(S5, S5, S5, S4)
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        self._section(grid, tr("Licence"))
        self._field(grid, "kind", tr("Looked &after by"), self.kind)
        self._field(grid, "edition", tr("&Edition"), self.edition)
        self._section(grid, tr("Finding the server"))
        self._field(grid, "nameservers", tr("&Name servers"), self.edits["nameservers"])
        self._field(grid, "suffixes", tr("&Domains to search"), self.edits["suffixes"])
        self._field(grid, "host", tr("&Fixed server"), self.edits["host"])
        grid.addWidget(self.caching, grid.rowCount(), 1)
        self._section(grid, tr("Times"))
        self._field(grid, "activation_interval", tr("&Try again after"), self.edits["activation_interval"])
        self._field(grid, "renewal_interval", tr("&Renew every"), self.edits["renewal_interval"])
        self._section(grid, tr("Windows and menus"))
        grid.addWidget(self.autostart, grid.rowCount(), 1)
        self._field(grid, "language", tr("&Language"), self.language)
        hint = Label("small", self._body, wrap=True)
        hint.say(tr("Another language is spoken from the next start on."))
        grid.addWidget(hint, grid.rowCount(), 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._body)
        self._scroll = scroll
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._end())

    def _section(self, grid: QGridLayout, text: str) -> None:
        title = Label("title", self._body)
        title.say(text)
        at = grid.rowCount()
        if at > 1:
            grid.setRowMinimumHeight(at, S5)
        grid.addWidget(title, at + 1, 0, 1, 2)

    def _field(self, grid: QGridLayout, name: str, text: str, field: QWidget) -> None:
        caption = QLabel(text, self._body)
        caption.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        error = Label("error", self._body, wrap=True)
        error.hide()
        self._errors[name] = error
        at = grid.rowCount()
        grid.addWidget(caption, at, 0)
        grid.addWidget(field, at, 1)
        grid.addWidget(error, at + 1, 1)

    def _end(self) -> QHBoxLayout:
        self.save = button(tr("&Save"), self, primary=True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        cancel = button(tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(S5, 0, S5, S5)
        row.setSpacing(S2)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    # ------------------------------------------------------------ reacting

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the words, which is known once the style is on."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._scroll.setMinimumWidth(self._body.minimumSizeHint().width() + bar + 2)
        super().showEvent(event)

    @Slot()
    def _wear(self) -> None:
        self._theme.put_on(self)

    @Slot()
    def _recheck(self) -> None:
        self._show_errors(check(self.view()))

    @Slot()
    def _save(self) -> None:
        view = self.view()
        wrong = check(view)
        self._show_errors(wrong)
        if wrong:
            first = next(iter(wrong))
            self.edits[first].setFocus()
            return
        self.saved.emit(view)
        self.accept()

    def _show_errors(self, wrong: dict[str, str]) -> None:
        for name, label in self._errors.items():
            sentence = wrong.get(name, "")
            label.say(sentence)
            label.setVisible(bool(sentence))
            if name in self.edits:
                self._mark(self.edits[name], sentence)

    def _mark(self, edit: QLineEdit, sentence: str) -> None:
        """Colour the field's edge, and tell a screen reader why."""
        edit.setAccessibleDescription(sentence)
        if edit.property("wrong") != bool(sentence):
            edit.setProperty("wrong", bool(sentence))
            edit.style().unpolish(edit)
            edit.style().polish(edit)
