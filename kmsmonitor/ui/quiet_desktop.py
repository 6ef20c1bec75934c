"""Whether the desktop wants no notices just now: do not disturb, full screen, a presentation.

Asked only when there is something to say. A desktop that does not tell is not quiet.
"""

from __future__ import annotations

import sys

_PATIENCE_MS = 250  # a notification service that hangs must not hold the window
# QUERY_USER_NOTIFICATION_STATE: busy (full screen), Direct3D full screen, presentation, quiet hours, a store app.
_WINDOWS_QUIET = (2, 3, 4, 6, 7)


def desktop_is_quiet() -> bool:
    """Whether a notice would disturb now."""
    return _windows() if sys.platform == "win32" else _freedesktop()


def _windows() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only where it is asked for

    state = ctypes.c_int()
    failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))
    return not failed and state.value in _WINDOWS_QUIET


def _freedesktop() -> bool:
    """The notification service's own word (its property `Inhibited`), which most desktops have."""
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415 - only where there is news
    except ImportError:  # a Qt without D-Bus
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    service, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
    ask = QDBusMessage.createMethodCall(service, path, "org.freedesktop.DBus.Properties", "Get")
    ask.setArguments([service, "Inhibited"])
    ask.setAutoStartService(False)
    told = bus.call(ask, QDBus.CallMode.Block, _PATIENCE_MS).arguments()
    value = told[0] if told else None
    inner = getattr(value, "variant", None)  # a D-Bus variant comes wrapped, or already as what it holds
    return (inner() if callable(inner) else value) is True
