"""Keeps a running computer's exports up to date: after each step that changed something, and at least daily.

It listens to the Monitor like any other face. Writing happens in a worker; whatever goes wrong there (a share that is
away, a full disk) is logged, tried again later, and never reaches the program. Nothing is queued: the next file says
everything that the missed one would have said.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.monitor import Monitor
from kmsmonitor.monitor.settings import Settings
from kmsmonitor.monitor.snapshot import Snapshot

AT_LEAST = timedelta(hours=23)  # the Monitor tells at least every 15 minutes
TRY_AGAIN = timedelta(minutes=10)
LONGEST_WAIT = 120.0  # seconds: spread of a whole organisation's files after its eight o'clock start

log = logging.getLogger(__name__)


class Exporter:
    """Writes `[fleet] prometheus_file` and `drop_folder`, where they are set.

    Args:
        monitor: whose pictures are exported.
        home: where history and pseudonym lie.
        settings: the settings that count now; they may change while the program runs.
        wait: how long to wait before the first write, in seconds; by chance, up to LONGEST_WAIT, unless given.
    """

    def __init__(
        self,
        monitor: Monitor,
        home: Home,
        settings: Callable[[], Settings],
        *,
        wait: Callable[[], float] | None = None,
    ) -> None:
        self._monitor = monitor
        self._home = home
        self._settings = settings
        self._wait = wait or _spread
        self._lock = threading.Lock()
        self._latest: Snapshot | None = None
        self._worker: threading.Thread | None = None
        self._written: Any = None
        self._written_at: datetime | None = None
        self._failed_at: datetime | None = None
        self._closing = threading.Event()
        monitor.subscribe(self._look)

    def close(self) -> None:
        """Listen no longer; a file that is being written is finished."""
        self._closing.set()
        self._monitor.unsubscribe(self._look)
        if self._worker is not None:
            self._worker.join(timeout=2)

    # ------------------------------------------------------------ on the Monitor's thread

    def _look(self, snapshot: Snapshot) -> None:
        settings = self._settings()
        if not (settings.fleet_prometheus_file or settings.fleet_drop_folder):
            return
        with self._lock:
            self._latest = snapshot
            if self._worker is None and self._is_due(snapshot):
                self._worker = threading.Thread(target=self._work, name="fleet-export", daemon=True)
                self._worker.start()

    def _is_due(self, snapshot: Snapshot) -> bool:
        if self._failed_at is not None and abs(snapshot.at - self._failed_at) < TRY_AGAIN:
            return False
        fresh = self._written_at is not None and abs(snapshot.at - self._written_at) < AT_LEAST
        return not fresh or _essence(snapshot, self._settings()) != self._written

    # ------------------------------------------------------------ in the worker

    def _work(self) -> None:
        if self._written_at is None:
            self._closing.wait(self._wait())
        while not self._closing.is_set():
            with self._lock:
                snapshot = self._latest
                if snapshot is None or not self._is_due(snapshot):
                    break
            self._try(snapshot)
        with self._lock:
            self._worker = None

    def _try(self, snapshot: Snapshot) -> None:
        settings = self._settings()
        try:
            _write(snapshot, self._home, settings)
        except WorldError as error:
            log.warning("%s", error)
            failed_at: datetime | None = snapshot.at
        except Exception:
            log.exception("the export failed in an unforeseen way")
            failed_at = snapshot.at
        else:
            failed_at = None
        with self._lock:
            self._failed_at = failed_at
            if failed_at is None:
                self._written_at, self._written = snapshot.at, _essence(snapshot, settings)


def _essence(snapshot: Snapshot, settings: Settings) -> tuple[Any, ...]:
    """What must have changed for a new file to be worth writing: not what only moves with time."""
    state, ahead = snapshot.state, snapshot.forecast
    ends = ahead.expires_at.date() if ahead.expires_at else None  # Windows tells it to the minute, and it wavers
    where = (settings.fleet_site, settings.fleet_prometheus_file, settings.fleet_drop_folder)
    return (where, ahead.status, ahead.urgency, state.channel, state.last_attempt_at, ends, snapshot.facts_stale)


def _spread() -> float:
    import random  # noqa: PLC0415 - the worker's

    return random.uniform(0, LONGEST_WAIT)  # noqa: S311 - it spreads load


def _write(snapshot: Snapshot, home: Home, settings: Settings) -> None:
    from kmsmonitor.fleet.export import drop, machine_document, write_prometheus  # noqa: PLC0415 - the worker's
    from kmsmonitor.fleet.facts import from_snapshot  # noqa: PLC0415
    from kmsmonitor.monitor.setting_values import place  # noqa: PLC0415
    from kmsmonitor.monitor.tally import read_records  # noqa: PLC0415

    facts = from_snapshot(snapshot, read_records(home.database))
    if settings.fleet_prometheus_file:
        write_prometheus(place(settings.fleet_prometheus_file), facts, settings)
    if settings.fleet_drop_folder:
        drop(place(settings.fleet_drop_folder), machine_document(facts, home, settings))
