"""This computer's end of an activation by phone: our own client's, or Windows'."""

from __future__ import annotations

from kmsmonitor.authority.phone import PhoneLine, standalone_phone
from kmsmonitor.clock import Clock
from kmsmonitor.monitor.home import Home


def phone_line(home: Home, kind: str, clock: Clock) -> PhoneLine:
    """The PhoneLine of the authority of this kind (`standalone`, `windows`)."""
    if kind == "windows":
        from kmsmonitor.authority.windows.phone import WindowsPhone  # noqa: PLC0415 - Windows only

        return WindowsPhone(clock)
    return standalone_phone(home.data)
