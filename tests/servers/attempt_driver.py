"""One life of a client for test_kill.py: attempts without end, each told on stdout once it is on record.

    python attempt_driver.py HOME

Every line is `ID EXPIRES_AT`, written after the step that it tells of was committed.
"""

# ruff: noqa: T201 - it talks to its test

import sys

from kmsmonitor.clock import SystemClock
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.setup import open_household
from kmsmonitor.monitor.shell import PlainShell


def main() -> None:
    clock = SystemClock()
    shell = PlainShell(clock.monotonic)
    monitor = open_household(find_home(sys.argv[1]), shell, clock).monitor
    told = monitor.snapshot.state.attempts
    while True:
        monitor.activate()
        shell.run_until(lambda: monitor.snapshot.state.flight is None)
        snapshot = monitor.snapshot
        assert snapshot.state.attempts > told
        told = snapshot.state.attempts
        print(snapshot.recent[0].id, snapshot.state.expires_at.isoformat(), flush=True)


main()
