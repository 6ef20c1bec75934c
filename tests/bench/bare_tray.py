"""The smallest tray program that PySide6 allows: icon, tooltip, menu, and gone at the first turn of the event loop.

What every tray program pays whatever it does: the yardstick of bench_startup.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

application = QApplication(sys.argv)
application.setQuitOnLastWindowClosed(False)
pixmap = QPixmap(22, 22)
pixmap.fill(QColor("green"))
menu = QMenu()
menu.addAction("Open")
menu.addAction("Quit").triggered.connect(application.quit)
icon = QSystemTrayIcon(QIcon(pixmap))
icon.setToolTip("bare")
icon.setContextMenu(menu)
icon.show()
QTimer.singleShot(0, application.quit)
sys.exit(application.exec())
