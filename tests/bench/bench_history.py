"""How fast a step is written beside plain sqlite3: `python tests/bench/bench_history.py [--rounds N]`.

Both write the same rows in the same transaction under the same pragmas; ours also turns state and outcome into JSON.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kmsmonitor.licensing.status import Trigger
from kmsmonitor.monitor.codec import dumps, iso
from kmsmonitor.monitor.history import Step, Store, open_store
from kmsmonitor.monitor.snapshot import AttemptRow
from tests.playbook import NOON, licensed, unreachable

TARGET = 0.7
STEPS = 200
STATE = licensed(host="kms1.lab.test", port=1688, count=41, required=25).state


def _step(number: int) -> Step:
    """An attempt ends and fails: what the Monitor writes then."""
    at, outcome = NOON + number * timedelta(hours=2), unreachable()
    return Step(
        at=at,
        state=replace(STATE, attempts=number, last_attempt_at=at, last=outcome),
        attempt=AttemptRow(id=number, ended_at=at, trigger=Trigger.DUE, outcome=outcome),
    )


STEPS_OF_A_DAY = tuple(_step(number) for number in range(STEPS))


def plain(path: Path) -> sqlite3.Connection:
    """The same database, without us."""
    open_store(path, NOON).close()
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    return db


def prepared() -> list[tuple[tuple[object, ...], tuple[object, ...]]]:
    """The rows of each step, ready to be written."""
    rows = []
    for step in STEPS_OF_A_DAY:
        row = step.attempt
        assert row is not None
        outcome = (row.id, iso(row.ended_at), row.trigger, row.outcome.kind, dumps(row.outcome))
        rows.append(((iso(step.at), dumps(step.state)), outcome))
    return rows


def write_plain(db: sqlite3.Connection, rows: list[tuple[tuple[object, ...], tuple[object, ...]]]) -> None:
    """One transaction a step."""
    for state, attempt in rows:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT OR REPLACE INTO state (id, at, json) VALUES (1, ?, ?)", state)
        db.execute("INSERT INTO attempts (id, ended_at, trigger, kind, json) VALUES (?, ?, ?, ?, ?)", attempt)
        db.execute("COMMIT")


def write_ours(store: Store) -> None:
    """The same through the store."""
    for step in STEPS_OF_A_DAY:
        store.write(step)


def per_second(work: Callable[[], None]) -> float:
    """Steps a second."""
    begin = time.perf_counter()
    work()
    return STEPS / (time.perf_counter() - begin)


def main() -> int:
    """Print rates and ratio; the exit code says whether the target was met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=25, help="interleaved rounds (default 25)")
    rounds = parser.parse_args().rounds
    rows = prepared()
    with tempfile.TemporaryDirectory(prefix="kmsmonitor-bench-") as folder:
        db, store = plain(Path(folder) / "plain.db"), open_store(Path(folder) / "ours.db", NOON)
        works = (lambda: write_ours(store), lambda: write_plain(db, rows))
        for work in works:
            work()
        pairs = [(per_second(works[0]), per_second(works[1])) for _ in range(rounds)]
        db.close()
        store.close()
    ours, floor = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"ours {ours:6.0f} steps/s   plain sqlite3 {floor:6.0f} steps/s")
    print(f"ours / plain {ratio:5.2f}   target >= {TARGET}")
    return 0 if ratio >= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
