"""The helpdesk's desk: opens the diagnostics window, has the checks made in a worker, and fetches what it shows."""

from __future__ import annotations

import base64
import binascii
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Slot

from kmsmonitor.clock import Clock
from kmsmonitor.diagnostics.findings import Diagnosis
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.history import read_history
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.monitor import Monitor
from kmsmonitor.monitor.qt_binding import QtShell
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.network.deadline import Cancel
from kmsmonitor.ui.diagnostics.loading import History
from kmsmonitor.ui.diagnostics.window import DiagnosticsWindow
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Theme

if TYPE_CHECKING:
    from kmsmonitor.diagnostics.bundle import Contents
    from kmsmonitor.ui.diagnostics.bundle_dialog import BundleDialog

T = TypeVar("T")

_PLACE = "diagnostics_window"
_END_S = 2.0  # seconds that the end of the program waits for a worker

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Run:
    """The diagnosis under way; `latest` is what the worker has found and the window has not shown yet."""

    cancel: Cancel
    thread: threading.Thread | None = None
    latest: Diagnosis | None = None


class Desk(QObject):
    """One diagnostics window over one Monitor. It never waits: workers report through the event loop."""

    def __init__(self, monitor: Monitor, home: Home, theme: Theme, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monitor, self._home, self._theme, self._clock = monitor, home, theme, clock
        self._shell = QtShell(self)
        self._lock = threading.Lock()
        self._run: _Run | None = None
        self._diagnosis: Diagnosis | None = None
        self._history_of: object = None
        self._bundle: BundleDialog | None = None
        self.window = DiagnosticsWindow(theme, clock)
        kept = monitor.kept(_PLACE)
        if kept:
            with suppress(binascii.Error):
                self.window.restore_geometry_bytes(base64.b64decode(kept))
        self.window.run_asked.connect(self._start)
        self.window.stop_asked.connect(self._stop)
        self.window.save_asked.connect(self._open_bundle)
        monitor.subscribe(self._show)

    def open(self) -> None:
        """Show the window; the first time, the checks begin by themselves."""
        self.window.bring_to_front()
        self._show(self._monitor.snapshot)
        if self._diagnosis is None and self._run is None:
            self._start(())

    def close(self) -> None:
        """Stop the worker and give up the window."""
        self._monitor.unsubscribe(self._show)
        self._monitor.keep(_PLACE, base64.b64encode(self.window.geometry_bytes()).decode())
        run, self._run = self._run, None
        if run is not None:
            run.cancel.cancel()
            if run.thread is not None:
                run.thread.join(timeout=_END_S)
        self.window.close()

    # ------------------------------------------------------------ the checks

    @Slot(object)
    def _start(self, only: tuple[str, ...]) -> None:
        if self._run is not None:
            return
        run = self._run = _Run(Cancel())
        snapshot, before = self._monitor.snapshot, self._diagnosis if only else None
        self.window.show_running(running=True)

        def work() -> None:
            from kmsmonitor.diagnostics.runner import diagnose  # noqa: PLC0415 - heavy: loaded where nobody waits

            try:
                found = diagnose(
                    self._home,
                    self._clock,
                    snapshot=snapshot,
                    only=only or None,
                    before=before,
                    cancel=run.cancel,
                    progress=lambda diagnosis: self._grew(run, diagnosis),
                )
            except WorldError as error:
                sentence = str(error)
                self._shell.call_soon(lambda: self._failed(run, sentence))
            except Exception:
                log.exception("the diagnosis failed in an unforeseen way")
                reason = tr("The checks failed in an unforeseen way; the log says more.")
                self._shell.call_soon(lambda: self._failed(run, reason))
            else:
                self._shell.call_soon(lambda: self._ended(run, found))

        run.thread = threading.Thread(target=work, name="diagnosis", daemon=True)
        run.thread.start()

    def _grew(self, run: _Run, diagnosis: Diagnosis) -> None:
        """In the worker. Findings come in bursts: what the window has not shown yet is replaced, not queued."""
        with self._lock:
            waiting = run.latest is not None
            run.latest = diagnosis
        if not waiting:
            self._shell.call_soon(lambda: self._show_latest(run))

    def _show_latest(self, run: _Run) -> None:
        with self._lock:
            latest, run.latest = run.latest, None
        if run is self._run and latest is not None:
            self.window.show_diagnosis(latest, running=True)

    def _ended(self, run: _Run, diagnosis: Diagnosis) -> None:
        if run is self._run:
            self._run = None
            self._diagnosis = diagnosis
            self.window.show_diagnosis(diagnosis, running=False)

    def _failed(self, run: _Run, reason: str) -> None:
        if run is self._run:
            self._run = None
            self.window.show_trouble(reason)

    @Slot()
    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel.cancel()

    # ------------------------------------------------------------ what is remembered

    def _show(self, snapshot: Snapshot) -> None:
        """A closed window costs nothing; an open one follows."""
        if not self.window.isVisible():
            return
        self.window.show_snapshot(snapshot)
        history_of = (snapshot.recent[:1], snapshot.state.status, snapshot.state.cache)
        if history_of != self._history_of:
            self._history_of = history_of
            self._in_worker(self._read, self.window.show_history)

    def _read(self) -> History:
        try:
            return History(*read_history(self._home.database))
        except WorldError as error:
            log.warning("%s", error)
            return History()

    # ------------------------------------------------------------ the bundle

    @Slot()
    def _open_bundle(self) -> None:
        if self._diagnosis is None:
            return
        from kmsmonitor.ui.diagnostics.bundle_dialog import BundleDialog  # noqa: PLC0415

        dialog = BundleDialog(self._theme, f"kmsmonitor-{self._diagnosis.started_at:%Y%m%d-%H%M}.zip", self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.preview_asked.connect(self._make_contents)
        dialog.save_asked.connect(self._write)
        dialog.finished.connect(self._bundle_done)
        self._bundle = dialog
        dialog.start()
        dialog.open()

    @Slot()
    def _bundle_done(self) -> None:
        self._bundle = None

    @Slot(bool)
    def _make_contents(self, real: bool) -> None:
        diagnosis = self._diagnosis
        assert diagnosis is not None

        def work() -> Contents:
            from kmsmonitor.diagnostics.bundle import contents  # noqa: PLC0415 - as above

            return contents(diagnosis, redact=not real)

        self._in_worker(work, self._show_contents)

    def _show_contents(self, made: Contents) -> None:
        if self._bundle is not None:
            self._bundle.show_contents(made)

    @Slot(str, object)
    def _write(self, path: str, made: Contents) -> None:
        def work() -> str:
            """What went wrong, or ""."""
            from kmsmonitor.diagnostics.bundle import write  # noqa: PLC0415 - as above

            try:
                write(Path(path), made)
            except OSError as error:
                return tr("It could not be saved: {reason}.", reason=error.strerror or str(error))
            return ""

        self._in_worker(work, lambda fault: self._show_written(path, fault))

    def _show_written(self, path: str, fault: str) -> None:
        if self._bundle is None:
            return
        if fault:
            self._bundle.show_failed(fault)
        else:
            self._bundle.show_saved(path)

    def _in_worker(self, work: Callable[[], T], show: Callable[[T], None]) -> None:
        def run() -> None:
            result = work()
            self._shell.call_soon(lambda: show(result))

        threading.Thread(target=run, name="desk", daemon=True).start()
