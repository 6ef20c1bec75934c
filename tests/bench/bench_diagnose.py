"""How long all checks take beside the slowest single one: `python tests/bench/bench_diagnose.py [--rounds N]`.

On a healthy lab (three hosts, an activated computer with a year of history), in this process. Whoever presses "Run
again" waits for the slowest look at the network, and not for the sum of all.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Collection
from datetime import timedelta
from pathlib import Path

from kmsmonitor.clock import SystemClock
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.runner import diagnose
from kmsmonitor.diagnostics.table import CHECKS
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Trigger, Way
from kmsmonitor.monitor.history import Step, open_store
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.rows import AttemptRow

TARGET = 1.5
CLOCK = SystemClock()
DAY = timedelta(days=1)


def make_home(folder: Path, nameserver: tuple[str, int]) -> Home:
    """An activated computer whose history has an answer a week for a year."""
    home = find_home(str(folder))
    home.make()
    address, port = nameserver
    home.settings.write_text(f'[discovery]\nnameservers = ["{address}:{port}"]\nsuffixes = ["lab.test"]\n')
    now = CLOCK.now()
    state = LicenseState(
        installed_at=now - 400 * DAY,
        status=LicenseStatus.LICENSED,
        way=Way.KMS,
        activated_at=now - DAY,
        expires_at=now + 179 * DAY,
        next_attempt_at=now + 6 * DAY,
    )
    outcome = Outcome(
        kind=OutcomeKind.RENEWED,
        way=Way.KMS,
        host="kms1.lab.test",
        port=1688,
        count=40,
        required=25,
        clock_offset_s=0.1,
    )
    store = open_store(home.database, now)
    for week in range(52, 0, -1):
        row = AttemptRow(id=53 - week, ended_at=now - week * 7 * DAY, trigger=Trigger.DUE, outcome=outcome)
        store.write(Step(at=now, state=state, attempt=row))
    store.close()
    return home


def seconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def run(home: Home, only: Collection[str] | None = None) -> None:
    """One diagnosis; an unhealthy lab would measure something else."""
    found = diagnose(home, CLOCK, only=only)
    if found.verdict is Verdict.FAIL:
        raise RuntimeError(f"the lab is not healthy: {found.findings[0].title}")


def main() -> int:
    """Print medians and the ratio; the exit code says whether the target was met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=25, help="interleaved rounds (default 25)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder, Organisation(hosts=3, clients=40) as lab:
        home = make_home(Path(folder), lab.describe().nameserver)
        before = [(host.count, host.counters.requests) for host in lab.hosts]
        run(home)
        singles: dict[str, list[float]] = {check.id: [] for check in CHECKS}
        whole: list[float] = []
        for _ in range(rounds):
            whole.append(seconds(lambda: run(home)))
            for check, taken in singles.items():
                taken.append(seconds(lambda check=check: run(home, (check,))))
        after = [(host.count, host.counters.requests) for host in lab.hosts]
    medians = {check: statistics.median(taken) for check, taken in singles.items()}
    slowest = max(medians, key=medians.__getitem__)
    ratios = [all_of_them / single for all_of_them, single in zip(whole, singles[slowest], strict=True)]
    ratio = statistics.median(ratios)
    print(f"all {len(CHECKS)} checks {statistics.median(whole) * 1000:7.1f} ms")
    print(f"slowest single  {medians[slowest] * 1000:7.1f} ms ({slowest})")
    print(f"ratio {ratio:5.2f}   target <= {TARGET}")
    print(f"the hosts' counts and requests: {'unchanged' if before == after else f'CHANGED {before} {after}'}")
    return 0 if ratio <= TARGET and before == after else 1


if __name__ == "__main__":
    sys.exit(main())
