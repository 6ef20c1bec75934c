"""The settings dialog: shows a SettingsView, checks each field while it is typed, hands the changed view back."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from kmsmonitor.ui.languages import NAMES
from kmsmonitor.ui.settings_check import AUTOMATIC, EDITIONS, KINDS, THEMES, SettingsView, check
from kmsmonitor.ui.settings_page import Field, SettingsPage
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Theme
from kmsmonitor.ui.tokens import S2, S4, S5
from kmsmonitor.ui.widgets.labels import Label, button
from kmsmonitor.ui.wording import NAME, breakable


class SettingsDialog(QDialog):
    """Four pages of fields; `saved` carries a view without faults."""

    saved = Signal(object)
    """SettingsView: what the user wants from now on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = SettingsView()
        self.fields: dict[str, Field] = {}
        self.setWindowTitle(tr("{name} settings", name=NAME))
        self.tabs = QTabWidget(self)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)  # the window is as wide as its tabs need
        self._general(self._page(tr("General")))
        self._reminders(self._page(tr("Reminders")))
        self._finding(self._page(tr("Finding the server")))
        self._licence(self._page(tr("Licence")))
        for page in self._pages:
            page.finish()
        self._lay_out()
        theme.changed.connect(self._wear)
        self._wear()
        self.resize(560, 620)

    def show_settings(self, view: SettingsView) -> None:
        """Show these values."""
        self._shown = view
        who = tr("Managed by {name}", name=view.managed_by) if view.managed_by else tr("Managed by your organisation")
        for name, field in self.fields.items():
            field.show_value(getattr(view, name))
            field.show_managed(who if name in view.managed else "")
        self._show_help(view)
        self._recheck()

    def view(self) -> SettingsView:
        """The values as they stand in the fields."""
        values: dict[str, Any] = {name: field.value for name, field in self.fields.items()}
        shown = self._shown
        return SettingsView(**values, managed=shown.managed, managed_by=shown.managed_by, helpdesk=shown.helpdesk)

    # ------------------------------------------------------------ the pages

    @property
    def _pages(self) -> list[SettingsPage]:
        return self.tabs.findChildren(SettingsPage)

    def _page(self, title: str) -> SettingsPage:
        page = SettingsPage(self.tabs)
        page.edited.connect(self._recheck)
        self.tabs.addTab(page, title)
        return page

    def _general(self, page: SettingsPage) -> None:
        self.fields["autostart"] = page.switch(tr("Start when I log &in"))
        schemes = (tr("As the system has it"), tr("Light"), tr("Dark"))
        self.fields["theme"] = page.choice(tr("Colou&rs"), THEMES, schemes)
        languages = (tr("The system's own"), *NAMES.values())
        self.fields["language"] = page.choice(tr("&Language"), (AUTOMATIC, *NAMES), languages)
        page.remark(tr("Another language is spoken from the next start on."))

    def _reminders(self, page: SettingsPage) -> None:
        self.fields["attention"] = page.switch(tr("Tell me when something needs a&ttention"))
        self.fields["success"] = page.switch(tr("Tell me also when all is &well again"))
        self.fields["remind_after"] = page.text(tr("Tell me a&gain after"), "1d")
        self.fields["quiet"] = page.text(tr("&Quiet hours"), tr("not set"))
        page.title(tr("How early"))
        self.fields["missed"] = page.text(tr("Attention after so many &missed renewals"), "2")
        self.fields["problem_below"] = page.text(tr("&Problem when less time is left than"), "14d")

    def _finding(self, page: SettingsPage) -> None:
        self.fields["suffixes"] = page.text(tr("&Domains to search"), tr("the system's own"))
        self.fields["nameservers"] = page.text(tr("&Name servers"), tr("the system's own"))
        self.fields["host"] = page.text(tr("&Fixed server"), tr("found in DNS"))
        self.fields["caching"] = page.switch(tr("Ask the &host that answered last first"))
        page.title(tr("What is ours"))
        self.fields["expected_hosts"] = page.text(tr("E&xpected servers"), tr("judged by their domain"))
        page.remark(tr("Any other server that answers is reported."))
        self.fields["time_server"] = page.text(tr("Time s&erver"), tr("not set"))

    def _licence(self, page: SettingsPage) -> None:
        kinds = (tr("Automatic"), tr("Windows"), tr("kmsmonitor itself"))
        self.fields["kind"] = page.choice(tr("Looked &after by"), KINDS, kinds)
        editions = (tr("Client, needs 25 computers"), tr("Server, needs 5 computers"))
        self.fields["edition"] = page.choice(tr("&Edition"), EDITIONS, editions)
        page.title(tr("Times"))
        self.fields["activation_interval"] = page.text(tr("&Try again after"), "2h")
        self.fields["renewal_interval"] = page.text(tr("&Renew every"), "7d")

    # ------------------------------------------------------------ around them

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(S5, S4, S5, 0)
        top.addWidget(self._make_help())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S2)
        whole.addLayout(top)
        whole.addWidget(self.tabs, 1)
        whole.addLayout(self._end())

    def _make_help(self) -> QFrame:
        """Where to turn with what is managed."""
        self.help = QFrame(self)
        self.help.setProperty("role", "hint")
        self.help_words = QLabel(self.help)
        self.help_words.setWordWrap(True)
        self.help_words.setTextFormat(Qt.TextFormat.RichText)
        self.help_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.help_words.setOpenExternalLinks(True)
        row = QHBoxLayout(self.help)
        row.setContentsMargins(S4, S2, S4, S2)
        row.addWidget(self.help_words)
        return self.help

    def _show_help(self, view: SettingsView) -> None:
        if view.managed_by:
            words = tr("Some settings are managed by {name}.", name=view.managed_by)
        else:
            words = tr("Some settings are managed by your organisation.")
        plain = f"{words} {tr('Help: {where}', where=view.helpdesk)}" if view.helpdesk else words
        link = tr("Help: {where}", where=_link(view.helpdesk, self._theme.dress.tokens.accent)) if view.helpdesk else ""
        self.help_words.setText(f"{escape(words)} {link}")
        self.help_words.setAccessibleName(plain)
        self.help.setVisible(bool(view.managed))

    def _end(self) -> QHBoxLayout:
        self.wrong = Label("error", self, wrap=True)
        self.save = button(tr("&Save"), self, primary=True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        cancel = button(tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(S5, 0, S5, S5)
        row.setSpacing(S2)
        row.addWidget(self.wrong, 1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        return row

    # ------------------------------------------------------------ reacting

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the widest page."""
        for page in self._pages:
            page.fit()
        super().showEvent(event)

    @Slot()
    def _wear(self) -> None:
        self._theme.put_on(self)
        self._show_help(self._shown)  # a style sheet does not reach the colour of a link

    @Slot()
    def _recheck(self) -> None:
        """Say what is wrong, and where on another page; nothing can be saved until it is mended."""
        wrong = check(self.view())
        for name, field in self.fields.items():
            field.show_error(wrong.get(name, ""))
        first = next(iter(wrong), None)
        self.wrong.say(tr("To be corrected: {field}", field=self.fields[first].caption) if first else "")
        self.save.setEnabled(first is None)

    @Slot()
    def _save(self) -> None:
        self.saved.emit(self.view())
        self.accept()


def _link(where: str, colour: str) -> str:
    """A web page or a mail address to click on; anything else is only read."""
    shown = escape(breakable(where))
    if "://" in where:
        target = where
    elif "@" in where and " " not in where:
        target = f"mailto:{where}"
    else:
        return shown
    return f'<a href="{escape(target)}" style="color: {colour}">{shown}</a>'
