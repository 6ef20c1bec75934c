"""The one place that reads the clock: wall time for what is due, monotonic time for how long something takes.

Everything that lives in time takes a `Clock`; the lab puts a virtual one in its place.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Where a room gets its time from."""

    def now(self) -> datetime:
        """Wall time, aware, UTC (S12)."""
        ...

    def monotonic(self) -> float:
        """Seconds that only grow, for durations and deadlines."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Wall time, aware, UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the one clock

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return time.monotonic()
