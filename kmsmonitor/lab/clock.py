"""Virtual time for the lab: 180 days in a minute, with every room none the wiser."""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import Lock

from kmsmonitor.clock import Clock, SystemClock


class VirtualClock:
    """A clock that starts where it is told and runs at a speed that may change at any moment; safe across threads.

    Wall time and monotonic time run at the same virtual speed, so that a fast clock does not look like a jumping one.

    Args:
        start: the first wall time, aware UTC.
        speed: virtual seconds per real second; 0 stands still.
        base: the clock that real seconds are taken from.

    Raises:
        ValueError: a naive start, or a negative speed.
    """

    def __init__(self, start: datetime, speed: float = 1.0, base: Clock | None = None) -> None:
        if start.utcoffset() is None:
            raise ValueError("a clock starts at an aware time")
        self._base: Clock = base or SystemClock()
        self._lock = Lock()
        self._wall = start
        self._elapsed = 0.0
        self._speed = _checked(speed)
        self._anchor = self._base.monotonic()

    def now(self) -> datetime:
        """Wall time, aware, UTC."""
        with self._lock:
            return self._wall + timedelta(seconds=self._since_anchor())

    def monotonic(self) -> float:
        """Virtual seconds since the start; a set clock (`jump`) does not touch them."""
        with self._lock:
            return self._elapsed + self._since_anchor()

    @property
    def speed(self) -> float:
        """Virtual seconds per real second."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        checked = _checked(speed)
        with self._lock:
            self._settle()
            self._speed = checked

    def advance(self, seconds: float) -> None:
        """Let time pass at once, for the wall and the monotonic time alike.

        Raises:
            ValueError: time does not run backwards; a clock that is set back is a `jump`.
        """
        if seconds < 0:
            raise ValueError("time does not run backwards: use jump() for a clock that is set back")
        with self._lock:
            self._settle()
            self._wall += timedelta(seconds=seconds)
            self._elapsed += seconds

    def jump(self, seconds: float) -> None:
        """Set the wall clock forwards or (negative) back, as a wrong time server does; no time passes (S12)."""
        with self._lock:
            self._wall += timedelta(seconds=seconds)

    def _since_anchor(self) -> float:
        return (self._base.monotonic() - self._anchor) * self._speed

    def _settle(self) -> None:
        """Fold what has passed into the stored times; the lock is held."""
        reading = self._base.monotonic()
        passed = (reading - self._anchor) * self._speed
        self._wall += timedelta(seconds=passed)
        self._elapsed += passed
        self._anchor = reading


def _checked(speed: float) -> float:
    if speed < 0:
        raise ValueError(f"a clock's speed is 0 or more, not {speed:g}")
    return speed
