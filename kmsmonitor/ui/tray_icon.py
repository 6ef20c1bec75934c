"""The icon in the tray by itself: it stands before anything is known, and shows one of five states.

The start of the program puts it up first and builds everything else behind it (kmsmonitor/start.py), so this module
loads next to nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from kmsmonitor.ui import icons
from kmsmonitor.ui.looks import NAME, Look


class TrayIcon(QSystemTrayIcon):
    """An icon of the unknown state with a menu that somebody else fills.

    The first tooltip is constant: a shell may remember by it what its user pinned. The menu is there from the
    beginning, since a desktop may ask for it only once.
    """

    def __init__(self, menu: QMenu | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = menu or QMenu()
        self.look = Look.UNKNOWN
        self._icons: dict[Look, QIcon] = {}
        self.setToolTip(NAME)
        self.setContextMenu(self.menu)
        self.setIcon(self._icon_of(self.look))

    def show_look(self, look: Look) -> None:
        """Show this state; costs a repaint of the panel only where it is another."""
        if look is not self.look:
            self.look = look
            self.setIcon(self._icon_of(look))

    def _icon_of(self, look: Look) -> QIcon:
        if look not in self._icons:
            self._icons[look] = icons.tray_icon(look)
        return self._icons[look]
