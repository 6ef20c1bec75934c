"""Runs what is asked of WMI: one job at a time, each in a thread of its own with its own session, within a time limit.

A WMI call cannot be stopped. A job that runs over its limit, or whose caller gives up, goes on by itself and its answer
is dropped; the next job waits for it, again within its limit, so a service that hangs never costs more than one thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Generic, TypeVar

from kmsmonitor.authority.windows.ports import WmiSession
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.network.deadline import Cancel

T = TypeVar("T")

OpenSession = Callable[[], AbstractContextManager[WmiSession]]


class SlowError(WorldError):
    """Windows did not answer within the limit."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            "windows_slow",
            f"Windows' licensing service did not answer within {seconds:.0f} seconds.",
            remedy="Wait a few minutes; if it stays so, restart the service Software Protection (sppsvc).",
        )


class WmiWorker:
    """The one thread that talks to WMI at any time."""

    def __init__(self, open_session: OpenSession) -> None:
        self._open = open_session
        self._free = threading.Lock()

    def run(self, job: Callable[[WmiSession], T], *, limit: float, cancel: Cancel | None = None) -> T:
        """What `job` answers; it must return plain values only, for COM objects may not leave their thread.

        Args:
            job: gets a session that is open for it alone.
            limit: seconds until the caller goes away without an answer.
            cancel: lets the caller go away earlier.

        Raises:
            SlowError: no answer within the limit, or the job before it did not end.
            Cancelled: given up.
            Exception: what the job raised, or the opening of its session.
        """
        end = time.monotonic() + limit
        if not self._free.acquire(timeout=limit):
            raise SlowError(limit)
        run = _Run[T]()
        threading.Thread(target=self._work, args=(job, run), name="wmi", daemon=True).start()
        with cancel.waking(run.ended.set) if cancel is not None else nullcontext():
            run.ended.wait(max(0.0, end - time.monotonic()))
        return run.answer(limit)

    def _work(self, job: Callable[[WmiSession], T], run: _Run[T]) -> None:
        try:
            with self._open() as session:
                run.result = (job(session),)
        except Exception as error:  # noqa: BLE001 - it is raised again where the caller waits
            run.error = error
        finally:
            self._free.release()
            run.ended.set()


class _Run(Generic[T]):
    """One job's answer, when there is one."""

    def __init__(self) -> None:
        self.ended = threading.Event()
        self.result: tuple[T] | None = None
        self.error: Exception | None = None

    def answer(self, limit: float) -> T:
        if self.result is not None:
            return self.result[0]
        raise self.error or SlowError(limit)
