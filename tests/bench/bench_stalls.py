"""How long the interface stands still while 50 attempts time out together: `python tests/bench/bench_stalls.py`.

The gaps of a 5 ms timer on Qt's event loop, beyond those 5 ms, while 50 workers wait in a black hole, at a mute host or
for a silent name server, all with the same deadline; each tells its stages and its end to the loop as the Monitor does.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import importlib
import os
import socket
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from kmsmonitor.authority.standalone import Standalone, StandaloneConfig, lab_product
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import Edition, Identity
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import Trigger
from kmsmonitor.monitor.qt_binding import QtShell
from kmsmonitor.network.deadline import Cancel
from tests.network.peers import Peer, black_hole, mute

TARGET_MS, DNS_TARGET_MS = 10.0, 15.0
WORKERS = 50
TICK_MS = 5
LIMIT = timedelta(seconds=2)
QUIET_MS = 1_000  # from the start to the first beat, and from the last end to the last beat


def client(config: StandaloneConfig) -> Standalone:
    """A computer of its own."""
    identity = Identity(cmid=uuid4(), previous_cmid=uuid4(), workstation="bench", is_virtual=False)
    policy = Policy(attempt_limit=LIMIT)
    product = lab_product(Edition.CLIENT)
    return Standalone(product=product, identity=identity, policy=policy, config=config, clock=SystemClock())


class Gaps:
    """The event loop's own heartbeat."""

    def __init__(self) -> None:
        self.beats: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.beats.append(time.perf_counter()))
        self._timer.start(TICK_MS)

    def stop(self) -> float:
        """The longest stall, in milliseconds."""
        self._timer.stop()
        return max((b - a) * 1000 - TICK_MS for a, b in zip(self.beats, self.beats[1:], strict=False))


def stall(application: QApplication, config: StandaloneConfig | None) -> float:
    """The longest stall while the workers time out; without a config, while nothing happens.

    The workers are under way before the clock starts: no program starts fifty at once, but one that slept may see all
    its deadlines pass together.
    """
    shell, ended, beats = QtShell(), [], []

    def landed(outcome: Outcome) -> None:
        ended.append(outcome)
        if len(ended) == WORKERS:
            QTimer.singleShot(QUIET_MS, application.quit)

    def work(who: Standalone) -> None:
        start = StartAttempt(id=1, trigger=Trigger.DUE, way=None, renewal=False)
        outcome = who.attempt(fresh(SystemClock().now()), start, cancel=Cancel(), progress=tell)
        shell.call_soon(lambda: landed(outcome))

    def tell(_stage: str, _host: str | None = None) -> None:
        shell.call_soon(lambda: None)

    if config is None:
        QTimer.singleShot(4 * QUIET_MS, application.quit)
    else:
        for _ in range(WORKERS):
            threading.Thread(target=work, args=(client(config),), daemon=True).start()
    QTimer.singleShot(QUIET_MS, lambda: beats.append(Gaps()))
    application.exec()
    if any(outcome.success for outcome in ended):
        raise RuntimeError("somebody answered")
    return beats[0].stop()


@contextmanager
def silent_dns() -> Iterator[tuple[str, int]]:
    """A name server that hears and says nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        yield silent.getsockname()


def measure(application: QApplication, runs: int, config: StandaloneConfig | None) -> float:
    """The median of the runs' longest stalls."""
    return statistics.median(stall(application, config) for _ in range(runs))


def main() -> int:
    """Print the stalls; the exit code says whether the targets were met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, help="runs of each kind (default 5)")
    runs = parser.parse_args().rounds
    application = QApplication([])
    importlib.import_module("dns.message")  # loaded once in a program's life, with the first question
    with black_hole() as hole, Peer(mute) as peer, silent_dns() as dns:
        kinds: dict[str, tuple[StandaloneConfig | None, float]] = {
            "nothing": (None, TARGET_MS),
            "50 in a black hole": (StandaloneConfig(host=ConfiguredHost(*hole)), TARGET_MS),
            "50 at a mute host": (StandaloneConfig(host=ConfiguredHost(*peer.address)), TARGET_MS),
            "50 at a silent DNS": (StandaloneConfig(nameservers=(dns,), suffixes=("corp.test",)), DNS_TARGET_MS),
        }
        met = True
        for name, (config, target) in kinds.items():
            worst = measure(application, runs, config)
            met &= worst < target
            print(f"{name:20} longest stall {worst:5.1f} ms   target < {target:g} ms", flush=True)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
