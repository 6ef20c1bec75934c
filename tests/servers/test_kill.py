"""SIGKILL at any moment of an attempt, a hundred times: what was told is on record, and the next start goes on."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.history import open_store
from tests.cli.command import environment, kmsmonitor, use_lab

pytestmark = pytest.mark.servers

DRIVER = Path(__file__).with_name("attempt_driver.py")
KILLS = 100


def live_and_die(home, chance):
    """Let the driver work until a chosen number of attempts was told and a moment more, then kill it; what it told."""
    process = subprocess.Popen(
        [sys.executable, str(DRIVER), str(home)], stdout=subprocess.PIPE, text=True, env=environment()
    )
    lines = [process.stdout.readline() for _ in range(chance.randrange(3))]
    try:
        # An attempt takes a few milliseconds here: the kill falls anywhere in it, the start and its migration included.
        process.wait(chance.uniform(0.0, 0.015) if lines else chance.uniform(0.0, 0.25))
    except subprocess.TimeoutExpired:
        process.kill()
    rest, _ = process.communicate(timeout=30)
    assert process.returncode == -9, "it ended by itself"
    # The last line may be cut: then it was not told.
    return [line.split() for line in "".join((*lines, rest)).splitlines(keepends=True) if line.endswith("\n")]


def check(home, told):
    """The database is sound, every row that was told is in it, and the licence's end is not before the last told.

    True if the kill came in the middle of an attempt.
    """
    database = home / "kmsmonitor.db"
    if not database.exists():
        assert not told
        return False
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with closing(open_store(database, SystemClock().now())) as store:
        assert store.trouble is None
        ids = [row.id for row in store.attempts()]
        state = store.state()
    assert {int(number) for number, _ in told} <= set(ids)
    assert len(set(ids)) == len(ids)
    if told:
        assert state.attempts >= max(ids)
        assert state.expires_at >= datetime.fromisoformat(told[-1][1])
    return state is not None and state.flight is not None


def test_a_hundred_kills_lose_no_recorded_state(tmp_path):
    chance = random.Random(1688)
    told, in_flight = [], 0
    with Organisation(clients=24) as there:
        home = use_lab(tmp_path / "home", there.describe().nameserver)
        for _ in range(KILLS):
            told += live_and_die(home, chance)
            in_flight += check(home, told)
        assert list(home.glob("*damaged*")) == []
        last = kmsmonitor(home, "activate", "--json")
        assert (last.code, last.json["outcome"]) == (0, "renewed")
        identities = {path.read_text() for path in home.glob("identity.json")}
    assert len(told) >= KILLS
    assert in_flight >= KILLS // 10  # of the others some fell into a start, some between two attempts
    assert len(identities) == 1
    assert there.hosts[0].count == 25  # one computer from first to last (H1)
