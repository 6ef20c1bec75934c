"""The one place where the Monitor meets Qt: its Shell on Qt's event loop, and the roads that Qt or the kernel announce.

Nothing here polls. One timer is armed for what is due next; sockets wake the loop when the network or a signal does.
The namespace `Qt` is not used: PySide6 builds it on first touch, and that takes a tenth of the whole start.
"""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Signal, Slot

if TYPE_CHECKING:
    import socket

log = logging.getLogger(__name__)

LONGEST_TIMER_S = 20 * 86400  # QTimer counts milliseconds in 31 bits and overflows at 24.8 days
SETTLE_MS = 1500  # several changes of one network make one event

# winuser.h: the system comes back from sleep, whoever woke it.
WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC = 0x0218, 0x0012

# Linux netlink (rtnetlink(7)): links, IPv4 and IPv6 addresses coming and going, a VPN's among them.
_RTMGRP_LINK, _RTMGRP_IPV4_IFADDR, _RTMGRP_IPV6_IFADDR = 0x1, 0x10, 0x100


class QtShell(QObject):
    """A Shell on the thread that runs Qt's event loop."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = threading.get_ident()
        self._posted.connect(self._run)  # queued, since it is only emitted by other threads
        self._action: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)  # and coarse, as timers are: within 5 %
        self._timer.timeout.connect(self._fire)

    def call_soon(self, action: Callable[[], None]) -> None:
        """Run `action` in the event loop; from any thread."""
        if threading.get_ident() == self._thread:
            QTimer.singleShot(0, action)
            return
        with suppress(RuntimeError):  # the program ended while a worker still had something to say
            self._posted.emit(action)

    def arm(self, seconds: float, action: Callable[[], None]) -> None:
        """Run `action` once, about `seconds` from now."""
        self._action = action
        self._timer.start(max(0, round(min(seconds, LONGEST_TIMER_S) * 1000)))

    def disarm(self) -> None:
        """Forget what was armed."""
        self._timer.stop()
        self._action = None

    @Slot(object)
    def _run(self, action: Callable[[], None]) -> None:
        action()

    @Slot()
    def _fire(self) -> None:
        action, self._action = self._action, None
        if action is not None:
            action()


if sys.platform == "win32":
    import ctypes.wintypes

    from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

    class _PowerFilter(QAbstractNativeEventFilter):
        """Hears Windows say that the computer woke; every top-level window is told, the tray's own among them."""

        def __init__(self, woke: Callable[[], None]) -> None:
            super().__init__()
            self._woke = woke

        def nativeEventFilter(self, _kind: QByteArray | bytes, message: int) -> tuple[bool, int]:
            """Look at a message on its way; none is held back."""
            told = ctypes.wintypes.MSG.from_address(int(message))
            if told.message == WM_POWERBROADCAST and told.wParam == PBT_APMRESUMEAUTOMATIC:
                self._woke()
            return False, 0


class RoadWatch(QObject):
    """Says when a road may have opened: an address or link came, the computer woke."""

    opened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._netlink: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._keep: list[QObject] = []
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        if sys.platform == "linux":
            self._watch_netlink()
            self._watch_sleep()
        else:
            self._watch_network_information()
        if sys.platform == "win32":
            self._power = _PowerFilter(self._woke)
            application = QCoreApplication.instance()
            if application is not None:
                application.installNativeEventFilter(self._power)

    def _woke(self) -> None:
        self.opened.emit("wake")

    def _watch_netlink(self) -> None:
        import socket  # noqa: PLC0415 - the icon stands before it is needed

        try:
            sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_NONBLOCK, 0)
            sock.bind((0, _RTMGRP_LINK | _RTMGRP_IPV4_IFADDR | _RTMGRP_IPV6_IFADDR))
        except OSError as error:
            log.warning("network changes cannot be watched: %s", error)
            return
        self._netlink = sock
        self._notifier = QSocketNotifier(sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._netlink_spoke)

    def _watch_sleep(self) -> None:
        """The login manager announces sleep and waking; without one the gap in the clock tells, minutes later."""
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not on every platform
        except ImportError:
            return
        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            place = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
            bus.connect(*place, "PrepareForSleep", self, b"1prepareForSleep(bool)")

    def _watch_network_information(self) -> None:
        try:
            from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415 - only where the kernel does not tell
        except ImportError:
            return
        if QNetworkInformation.loadDefaultBackend():
            information = QNetworkInformation.instance()
            information.reachabilityChanged.connect(self._changed)
            self._keep.append(information)

    @Slot()
    def _netlink_spoke(self) -> None:
        if self._netlink is not None:
            with suppress(OSError):  # empty again, or more messages than its buffer holds: something changed
                while self._netlink.recv(65536):
                    pass
        self._settle.start()

    @Slot()
    def _changed(self) -> None:
        self._settle.start()

    @Slot()
    def _settled(self) -> None:
        self.opened.emit("network")

    @Slot(bool)
    def prepareForSleep(self, going: bool) -> None:  # noqa: FBT001 - the login manager's own signature
        """The login manager's signal: true before sleep, false after waking."""
        if not going:
            self.opened.emit("wake")

    def close(self) -> None:
        """Stop watching."""
        if sys.platform == "win32":
            application = QCoreApplication.instance()
            if application is not None:
                application.removeNativeEventFilter(self._power)
        if self._notifier is not None:
            self._notifier.setEnabled(False)  # before its socket goes, or Qt complains
        if self._netlink is not None:
            self._netlink.close()
            self._netlink = None


class SignalWatch(QObject):
    """SIGINT and SIGTERM as a Qt signal, without a timer that polls for them."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sockets: tuple[socket.socket, socket.socket] | None = None
        if sys.platform == "win32":
            return
        import socket  # noqa: PLC0415 - as above

        self._sockets = ours, theirs = socket.socketpair()
        for end in (ours, theirs):
            end.setblocking(False)
        signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)

    @Slot()
    def _came(self) -> None:
        if self._sockets is not None:
            with suppress(OSError):
                self._sockets[0].recv(64)
        self.asked.emit()

    def close(self) -> None:
        """Give the signals back to whom they belonged."""
        if self._sockets is None:
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        for end in self._sockets:
            end.close()
        self._sockets = None
