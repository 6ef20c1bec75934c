"""The tray icon: five states by shape, a tooltip that says the state, and a menu that holds every action.

A desktop may have no tray, or get one later: `available()` and `watch_for_tray()` tell.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from kmsmonitor.clock import Clock
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui.colours import mix
from kmsmonitor.ui.menu import add_snooze
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.tray_icon import TrayIcon
from kmsmonitor.ui.wording import NAME, Notification, can_activate, look, next_line, state_line, tooltip

_NOTICE_MS = 10_000
_WATCHER = "org.kde.StatusNotifierWatcher"


def available() -> bool:
    """Whether this desktop has a tray now; nothing else that Qt offers tells it."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shows the snapshot in the tray; sends what the user wants as signals."""

    open_asked = Signal()
    cause_asked = Signal()
    """A notice was clicked: show what it was about."""
    diagnostics_asked = Signal()
    activate_asked = Signal()
    copy_report_asked = Signal()
    snooze_asked = Signal(str)
    settings_asked = Signal()
    about_asked = Signal()
    quit_asked = Signal()
    appeared = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None, icon: TrayIcon | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._snapshot: Snapshot | None = None
        self._since_click = QElapsedTimer()
        self._bus_watcher: QObject | None = None
        self.icon = icon or TrayIcon()
        self.menu = self.icon.menu
        self.state = self._entry("")
        self.next = self._entry("")
        self.menu.addSeparator()
        self.activate = self._entry(tr("&Activate now"), self.activate_asked)
        self._entry(tr("&Open {name}", name=NAME), self.open_asked)
        self._entry(tr("&Diagnostics…"), self.diagnostics_asked)
        self._entry(tr("&Copy report"), self.copy_report_asked)
        self.menu.addSeparator()
        add_snooze(self.menu, self.snooze_asked.emit)
        self._entry(tr("&Settings…"), self.settings_asked)
        self._entry(tr("A&bout"), self.about_asked)
        self.quit = self._entry(tr("&Quit"), self.quit_asked)
        self.state.setEnabled(False)
        self.next.setEnabled(False)
        self.menu.aboutToShow.connect(self._about_to_show)
        self._refresh()
        self._adopt(self.icon)

    # ------------------------------------------------------------ what others may ask of it

    def show(self) -> None:
        """Put the icon into the tray, if there is one; before the first snapshot, the one of the unknown state."""
        self.icon.show()

    def hide(self) -> None:
        """Take the icon out of the tray, before the program ends."""
        self.icon.hide()

    def set_quit_allowed(self, *, allowed: bool) -> None:
        """An organisation may want the program to go on: then no entry ends it."""
        self.quit.setVisible(allowed)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show this picture from now on. Costs a repaint of the panel only where something visible changed."""
        self._snapshot = snapshot
        self.icon.show_look(look(snapshot))
        self._refresh()

    def notify(self, notice: Notification) -> None:
        """Show a notification in place of the one before; a click on it opens what it is about."""
        self.icon.showMessage(notice.title, notice.text, self.icon.icon(), _NOTICE_MS)

    def withdraw(self) -> None:
        """What the last notification said is over. Windows takes it away; elsewhere it goes by itself after seconds."""
        if sys.platform == "win32":
            self.icon.showMessage("", "", QSystemTrayIcon.MessageIcon.NoIcon, 0)

    def retry(self) -> bool:
        """Look for a tray again, after a while or a hint; True if there is one now, with the icon in it.

        An icon that was made without a tray never finds one: a new icon does.
        """
        if not available():
            return False
        before, self.icon = self.icon, TrayIcon(self.menu)
        before.hide()
        before.deleteLater()
        self._adopt(self.icon)
        self.icon.show_look(before.look)
        self._refresh()
        self.icon.show()
        return True

    def watch_for_tray(self) -> None:
        """Be told by the session bus when a tray comes; costs nothing until then. `appeared` follows."""
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # noqa: PLC0415 - only where a tray is missing

        bus = QDBusConnection.sessionBus()
        if self._bus_watcher is not None or not bus.isConnected():
            return
        watcher = QDBusServiceWatcher(_WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForRegistration, self)
        watcher.serviceRegistered.connect(self._tray_came)
        self._bus_watcher = watcher

    # ------------------------------------------------------------ inside

    def _entry(self, text: str, wanted: object = None) -> QAction:
        action = self.menu.addAction(text)
        if wanted is not None:
            action.triggered.connect(wanted)
        return action

    def _adopt(self, icon: TrayIcon) -> None:
        icon.setParent(self)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(self.cause_asked)

    @Slot()
    def _about_to_show(self) -> None:
        """The two lines of state are no entries, yet they are there to be read: no paler than second text."""
        from PySide6.QtGui import QColor, QPalette  # noqa: PLC0415 - a menu that nobody opens costs no start-up time

        system, role = QGuiApplication.palette(), QPalette.ColorRole
        colour = mix(system.color(role.WindowText).name(), system.color(role.Window).name(), 0.3)
        for which in (role.Text, role.WindowText, role.ButtonText):
            system.setColor(QPalette.ColorGroup.Disabled, which, QColor(colour))
        self.menu.setPalette(system)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Bring words up to now: on a new snapshot, and whenever the menu is about to be seen."""
        if self._snapshot is None:
            self.state.setText(NAME)
            self.next.setVisible(False)
            return
        now = self._clock.now()
        following = next_line(self._snapshot, now)
        self.state.setText(_plain(state_line(self._snapshot, now)))
        self.next.setText(_plain(following))
        self.next.setVisible(bool(following))
        self.activate.setEnabled(can_activate(self._snapshot))
        said = tooltip(self._snapshot, now)
        if said != self.icon.toolTip():
            self.icon.setToolTip(said)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A left click opens; the second half of a double click does not open again."""
        if reason is not QSystemTrayIcon.ActivationReason.Trigger:
            return
        wait = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if self._since_click.isValid() and self._since_click.elapsed() < wait:
            return
        self._since_click.start()
        self.open_asked.emit()

    @Slot(str)
    def _tray_came(self, _service: str) -> None:
        if self.retry():
            self.appeared.emit()


def _plain(text: str) -> str:
    """A menu takes `&` for a mnemonic."""
    return text.replace("&", "&&")
