"""One client of test_simulated_processes.py: the real program on a clock that stands still until it is told to move.

    python client_process.py HOME SECOND

It starts at SECOND of the scenario. Each line on stdin is a second to move on to; each answer is one line of JSON: the
attempts made since, the status, and the second at which it wants to be woken (null: never).
"""

# ruff: noqa: T201 - it talks to its test

import json
import sys

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.scenario import BEGIN, moment
from kmsmonitor.licensing.machine import next_deadline
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.setup import open_household
from kmsmonitor.monitor.shell import PlainShell


def main():
    second = int(sys.argv[2])
    clock = VirtualClock(moment(second), 0.0)
    shell = PlainShell(SystemClock().monotonic)
    household = open_household(find_home(sys.argv[1]), shell, clock)
    monitor = household.monitor
    told = monitor.snapshot.state.attempts
    monitor.start()
    while True:
        assert shell.run_until(lambda: monitor.snapshot.state.flight is None, limit=60)
        snapshot = monitor.snapshot
        state = snapshot.state
        rows = [row for row in reversed(snapshot.recent) if row.id > told]
        told = state.attempts
        wake = next_deadline(state, snapshot.policy)
        document = {
            "attempts": [[row.outcome.kind.value, row.outcome.count] for row in rows],
            "status": state.status.key,
            "wake": None if wake is None else round((wake - BEGIN).total_seconds()),
        }
        print(json.dumps(document), flush=True)
        line = sys.stdin.readline()
        if not line:
            break
        clock.advance(int(line) - second)
        second = int(line)
        monitor.tick()
    household.close()


main()
