"""One time budget and one way out for a whole attempt, however many sockets and steps it has.

A `Deadline` says what is left; each step takes that as its timeout. A `Cancel` is given up from another thread, and
whoever waits in a socket call under `guard` wakes at once and leaves with `Cancelled`.
"""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Final, TypeVar

from kmsmonitor.network.errors import Cancelled

T = TypeVar("T")

TOLERANCE: Final = 0.01
"""How much later than its deadline a wait may end, in seconds."""


class Deadline:
    """A budget of `seconds` that runs from now on, by a monotonic clock."""

    __slots__ = ("_armed", "_armed_at", "_end", "_monotonic")

    def __init__(self, seconds: float, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._end = monotonic() + seconds
        self._armed: socket.socket | None = None
        self._armed_at = 0.0

    def left(self) -> float:
        """Return the seconds left, 0.0 when it is over."""
        return max(0.0, self._end - self._monotonic())

    @property
    def expired(self) -> bool:
        """Whether it is over."""
        return self._monotonic() >= self._end

    def arm(self, sock: socket.socket) -> None:
        """Let the next call on `sock` wait no longer than what is left, give or take `TOLERANCE`.

        Raises:
            TimeoutError: nothing is left; so the caller handles both kinds of running out in one place.
        """
        now = self._monotonic()
        left = self._end - now
        if left <= 0:
            raise TimeoutError("timed out")
        if self._armed is sock and now - self._armed_at < TOLERANCE:
            return  # each new timeout is a system call, and the one in force is hardly older
        self._armed, self._armed_at = sock, now
        sock.settimeout(left)

    def at_most(self, seconds: float) -> Deadline:
        """Return a deadline for a part of the work: after `seconds`, but never later than this one."""
        return Deadline(min(seconds, self.left()), self._monotonic)


class Cancel:
    """Gives up an attempt from another thread. Once cancelled it stays so."""

    __slots__ = ("_cancelled", "_lock", "_wakers")

    def __init__(self) -> None:
        self._cancelled = False
        self._lock = threading.Lock()
        self._wakers: set[Callable[[], object]] = set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """Give up: wake every guarded call. Safe from any thread, and more than once."""
        with self._lock:
            self._cancelled = True
            wakers = tuple(self._wakers)
        for wake in wakers:
            wake()

    def check(self) -> None:
        """Leave if it was given up.

        Raises:
            Cancelled: it was.
        """
        if self._cancelled:
            raise Cancelled("given up on request")

    def guard(self, sock: socket.socket) -> Guard:
        """Wake calls on `sock` when cancelled: `with cancel.guard(sock): ...`.

        Leaving the block after a cancel raises `Cancelled`, whatever the woken call made of it (an error of the closed
        socket, an empty read, even success). The cancel may close a guarded socket; closing it again is harmless.
        """
        return Guard(self, lambda: _wake(sock))

    def waking(self, wake: Callable[[], object]) -> Guard:
        """Call `wake` (from the cancelling thread) when cancelled, for waits that are not on a socket."""
        return Guard(self, wake)


class Guard:
    """The block in which a cancel wakes what waits; made by `Cancel`."""

    __slots__ = ("_cancel", "_wake")

    def __init__(self, cancel: Cancel, wake: Callable[[], object]) -> None:
        self._cancel = cancel
        self._wake = wake

    def __enter__(self) -> None:
        cancel = self._cancel
        with cancel._lock:  # noqa: SLF001 - the two are one thing in two classes
            cancel.check()
            cancel._wakers.add(self._wake)  # noqa: SLF001

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        cancel = self._cancel
        with cancel._lock:  # noqa: SLF001
            cancel._wakers.discard(self._wake)  # noqa: SLF001
        if cancel.cancelled and not isinstance(error, Cancelled) and (error is None or isinstance(error, Exception)):
            raise Cancelled("given up on request") from error


def in_time(work: Callable[[], T], deadline: Deadline, cancel: Cancel) -> T:
    """Do what can neither be timed nor stopped in a thread of its own, which is left behind when it takes too long.

    Raises:
        TimeoutError: it did.
        Cancelled: `cancel` was called.
        Exception: what `work` raised.
    """
    done = threading.Event()
    results: list[T] = []
    errors: list[Exception] = []

    def run() -> None:
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001 - it is raised again where somebody waits for it
            errors.append(error)
        done.set()

    threading.Thread(target=run, name="in-time", daemon=True).start()
    with cancel.waking(done.set):
        done.wait(deadline.left())
    if errors:
        raise errors[0]
    if not results:
        raise TimeoutError("timed out")
    return results[0]


def pause(seconds: float, cancel: Cancel) -> None:
    """Let `seconds` pass.

    Raises:
        Cancelled: at once when `cancel` is called.
    """
    done = threading.Event()
    with cancel.waking(done.set):
        done.wait(seconds)


def _wake(sock: socket.socket) -> None:
    """Wake whoever waits on `sock` in another thread.

    Shutting down is enough for TCP on Linux, connecting or connected, and even before connect is called: the call then
    returns at once. A datagram socket is woken by it, finds nothing to read and would wait again, so it is closed too;
    so is every socket on Windows, where only closing ends a wait. TCP sockets elsewhere are left open, because their
    number could be given to a new socket while the woken thread still means the old one.
    """
    datagram = sock.type == socket.SOCK_DGRAM  # asked first: a closed socket no longer knows
    with suppress(OSError):  # not connected: it wakes all the same
        sock.shutdown(socket.SHUT_RDWR)
    if datagram or sys.platform == "win32":
        with suppress(OSError):
            sock.close()
