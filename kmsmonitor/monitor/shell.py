"""What the Monitor needs of the thread that it lives on, and the plain thread that offers it without Qt."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import Protocol


class Shell(Protocol):
    """The Monitor's thread: everything that it does is called here, one thing at a time."""

    def call_soon(self, action: Callable[[], None]) -> None:
        """Run `action` on the Monitor's thread; may be called from any thread and returns at once."""
        ...

    def arm(self, seconds: float, action: Callable[[], None]) -> None:
        """Run `action` once in about `seconds`, instead of what was armed before."""
        ...

    def disarm(self) -> None:
        """Forget what was armed."""
        ...


class PlainShell:
    """A Shell over a queue, for the command line, the terminal demo and tests: `run_until` is the thread's loop."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._queue: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._monotonic = monotonic
        self._armed: tuple[float, Callable[[], None]] | None = None

    def call_soon(self, action: Callable[[], None]) -> None:
        """Run `action` in the loop."""
        self._queue.put(action)

    def arm(self, seconds: float, action: Callable[[], None]) -> None:
        """Run `action` in the loop, `seconds` from now."""
        self._armed = (self._monotonic() + seconds, action)

    def disarm(self) -> None:
        """Forget what was armed."""
        self._armed = None

    def run_until(self, done: Callable[[], bool], *, limit: float | None = None) -> bool:
        """Carry out what comes in until `done()`; False if `limit` seconds passed first."""
        end = None if limit is None else self._monotonic() + limit
        while not done():
            now = self._monotonic()
            if end is not None and now >= end:
                return False
            self._one(now, end)
        return True

    def _one(self, now: float, end: float | None) -> None:
        moments = [m for m in (end, self._armed[0] if self._armed else None) if m is not None]
        wait = max(min(moments) - now, 0.0) if moments else None
        try:
            action = self._queue.get(timeout=wait)
        except queue.Empty:
            if self._armed is None or self._monotonic() < self._armed[0]:
                return
            action, self._armed = self._armed[1], None
        action()
