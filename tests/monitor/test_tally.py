"""The history in numbers."""

import sqlite3
from contextlib import closing

import pytest

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import OutcomeKind, Trigger
from kmsmonitor.monitor.history import Step, open_store
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.monitor.tally import Records, read_records
from tests.fleet.sample import NOW, RENEWED, SILENT, licensed


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "kmsmonitor.db"
    store = open_store(path, NOW)
    for number, outcome in enumerate([RENEWED, SILENT, SILENT, Outcome(kind=OutcomeKind.FAILED, cause="no_way")]):
        row = AttemptRow(id=number, ended_at=NOW, trigger=Trigger.DUE, outcome=outcome)
        store.write(Step(at=NOW, state=licensed(), attempt=row))
    store.close()
    return path


def test_attempts_are_counted_by_way_and_result(path):
    found = read_records(path)
    assert found.tally == (("none", "failed", 1), ("kms", "renewed", 1), ("kms", "unreachable", 2))
    assert found.recent[0].outcome.cause == "no_way"
    assert len(found.recent) == 4
    assert found.state == licensed()


def test_a_row_that_is_no_JSON_counts_and_costs_nothing(path):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE attempts SET json = 'rubbish' WHERE id = 0")
    found = read_records(path)
    assert found.tally == (("none", "failed", 1), ("none", "renewed", 1), ("kms", "unreachable", 2))
    assert len(found.recent) == 3


def test_a_computer_without_history(tmp_path):
    assert read_records(tmp_path / "kmsmonitor.db") == Records()
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_history_is_told(tmp_path):
    (tmp_path / "kmsmonitor.db").write_bytes(b"no database" * 200)
    with pytest.raises(WorldError, match="cannot be read"):
        read_records(tmp_path / "kmsmonitor.db")
