"""How fast the machine steps, and what a state costs: `python tests/bench/bench_step.py [--clients N] [--rounds N]`.

The common road of a simulated organisation: for each client a Tick that starts the renewal, and an AttemptEnded that
brings it in. Floor: the same pair by a step that knows nothing but two moments and a number, on a bare NamedTuple, as
a simulator of its own would have. Both walk the same clients in the same order, in turns, because the machine's mood
changes from second to second; what counts is the median of the rounds' ratios.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from kmsmonitor.licensing.events import AttemptEnded, Started, Tick
from kmsmonitor.licensing.machine import next_deadline, step
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import OutcomeKind, Way

# Guards against a step back, not wishes: a frozen state of 19 fields cannot cost what a tuple of five does. What the
# whole simulator must reach beside SimPy is bench_simulation's.
FLOOR_TARGET = 3.0  # times the bare pair of a healthy client's renewal; measured: 2.3
BYTES_TARGET = 340  # a state between two renewals with its place in a list; measured: 336, three moments among them

BEGINNING = datetime(2026, 3, 2, 12, tzinfo=UTC)
WEEK, RETRY, VALIDITY = timedelta(days=7), timedelta(hours=2), timedelta(days=180)
POLICY, TICK, ASKED = Policy(), Tick(), Intervals(RETRY, WEEK)
RENEWED = Outcome(
    kind=OutcomeKind.RENEWED, way=Way.KMS, host="kms1.corp.test", port=1688, count=50, required=25, intervals=ASKED
)
FAILED = Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.KMS, code=0xC004F074)


class Bare(NamedTuple):
    """What a client is to the floor: a licence, a plan, an attempt."""

    expires_at: datetime
    next_at: datetime | None
    flight: int | None
    attempts: int
    failures: int


def bare_step(state: Bare, ended: bool | None, now: datetime) -> tuple[Bare, tuple[str, ...]]:  # noqa: FBT001
    """The floor's machine: `ended` None is a tick, True a success, False a failure."""
    expires_at, next_at, flight, attempts, failures = state
    if ended is None:
        if flight is None and next_at is not None and next_at <= now:
            return Bare(expires_at, None, attempts + 1, attempts + 1, failures), ("start",)
        return state, ()
    if ended:
        return Bare(now + VALIDITY, now + WEEK, None, attempts, 0), ("recorded",)
    return Bare(expires_at, now + RETRY, None, attempts, failures + 1), ("recorded",)


def licensed_clients(count: int) -> list[LicenseState]:
    """Clients that were activated one after the other, spread over a week, by the machine itself."""
    activated = AttemptEnded(1, Outcome(kind=OutcomeKind.ACTIVATED, way=Way.KMS, intervals=ASKED))
    started, new, gap = Started(), fresh(BEGINNING), WEEK / count
    clients = []
    for number in range(count):
        now = BEGINNING + number * gap
        clients.append(step(step(new, started, now, POLICY).state, activated, now, POLICY).state)
    return clients


def our_pairs(clients: list[LicenseState], outcome: Outcome) -> float:
    """Microseconds of a pair: each client's plan comes due, and its attempt ends in `outcome`."""
    answers = [AttemptEnded(number, outcome) for number in range(clients[0].attempts + 3)]
    begin = time.perf_counter()
    for index, state in enumerate(clients):
        now = state.next_attempt_at
        flying = step(state, TICK, now, POLICY).state  # type: ignore[arg-type]
        clients[index] = step(flying, answers[flying.attempts], now, POLICY).state  # type: ignore[arg-type]
    return (time.perf_counter() - begin) / len(clients) * 1e6


def bare_pairs(clients: list[Bare], ended: bool) -> float:  # noqa: FBT001
    """The same by the floor's machine."""
    begin = time.perf_counter()
    for index, state in enumerate(clients):
        now = state.next_at
        flying, _ = bare_step(state, None, now)  # type: ignore[arg-type]
        clients[index], _ = bare_step(flying, ended, now)  # type: ignore[arg-type]
    return (time.perf_counter() - begin) / len(clients) * 1e6


def idle_ticks(clients: list[LicenseState]) -> float:
    """Microseconds of a Tick that finds nothing to do."""
    now = clients[0].last_attempt_at
    begin = time.perf_counter()
    for state in clients:
        step(state, TICK, now, POLICY)  # type: ignore[arg-type]
    return (time.perf_counter() - begin) / len(clients) * 1e6


def deadlines(clients: list[LicenseState]) -> float:
    """Microseconds of asking for the next moment."""
    begin = time.perf_counter()
    for state in clients:
        next_deadline(state, POLICY)
    return (time.perf_counter() - begin) / len(clients) * 1e6


def bytes_of_a_state(make: Callable[[], list[LicenseState]]) -> float:
    """What one more client costs in memory, its place in a list included."""
    make()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    clients = make()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / len(clients)


def renewed_clients(count: int) -> list[LicenseState]:
    """Clients as they lie between two renewals."""
    clients = licensed_clients(count)
    our_pairs(clients, RENEWED)
    return clients


def main() -> int:
    """Print microseconds, steps a second, bytes and ratios; the exit code says whether the targets were met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clients", type=int, default=100_000, help="clients (default 100000)")
    parser.add_argument("--rounds", type=int, default=7, help="rounds in turns (default 7)")
    options = parser.parse_args()
    ours = licensed_clients(options.clients)
    bare = [Bare(state.expires_at, state.next_attempt_at, None, 1, 0) for state in ours]  # type: ignore[arg-type]
    taken: dict[str, list[float]] = {}
    for _ in range(options.rounds):
        for name, measured in (
            ("bare pair, renewed", bare_pairs(bare, ended=True)),
            ("our pair, renewed", our_pairs(ours, RENEWED)),
            ("bare pair, failed", bare_pairs(bare, ended=False)),
            ("our pair, failed", our_pairs(ours, FAILED)),
            ("our tick, nothing due", idle_ticks(ours)),
            ("next_deadline", deadlines(ours)),
        ):
            taken.setdefault(name, []).append(measured)
    median = {name: statistics.median(values) for name, values in taken.items()}
    for name, value in median.items():
        steps = 2 if "pair" in name else 1
        print(f"  {name:22} {value:6.2f} us   {steps / value:5.2f} M calls/s   least {min(taken[name]):6.2f} us")
    renewed, failed = (
        statistics.median(
            ours / bare for ours, bare in zip(taken[f"our pair, {how}"], taken[f"bare pair, {how}"], strict=True)
        )
        for how in ("renewed", "failed")
    )
    size = bytes_of_a_state(lambda: renewed_clients(options.clients))
    print(f"  ours / bare: renewed {renewed:5.2f}, failed {failed:5.2f}   target <= {FLOOR_TARGET}")
    print(f"  bytes of a client's state {size:6.0f}   target <= {BYTES_TARGET}")
    return 0 if renewed <= FLOOR_TARGET and size <= BYTES_TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
