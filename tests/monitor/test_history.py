"""The one database: all of a step or nothing, old files migrated, newer ones refused, damaged ones set aside."""

import os
import resource
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import OutcomeKind, Trigger
from kmsmonitor.monitor import history
from kmsmonitor.monitor.history import Change, Step, open_store, read_history, read_latest
from kmsmonitor.monitor.snapshot import AttemptRow
from tests.playbook import NOON, activated, licensed, unreachable

STATE = licensed(host="kms1.lab.test", count=25, required=25).state


def row(number, outcome=None, at=NOON):
    return AttemptRow(
        id=number, ended_at=at + number * timedelta(hours=2), trigger=Trigger.DUE, outcome=outcome or unreachable()
    )


def step(number, **more):
    return Step(at=row(number).ended_at, state=replace(STATE, attempts=number), attempt=row(number), **more)


def fill(path, rows=3):
    with closing(open_store(path, NOON)) as store:
        for number in range(1, rows + 1):
            store.write(step(number, changes=(Change(row(number).ended_at, "note", {"code": "n", "args": []}),)))
    return path


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kmsmonitor.db"


class TestSteps:
    def test_a_new_database_has_no_state_and_no_trouble(self, path):
        with closing(open_store(path, NOON)) as store:
            assert store.state() is None
            assert store.attempts() == ()
            assert store.trouble is None

    def test_a_step_comes_back_as_it_was(self, path):
        change = Change(NOON, "status", {"from": "unlicensed", "to": "licensed"})
        with closing(open_store(path, NOON)) as store:
            store.write(Step(at=NOON, state=STATE, attempt=row(1, activated(count=25)), changes=(change,)))
        with closing(open_store(path, NOON)) as store:
            assert store.state() == STATE
            assert store.attempts() == (row(1, activated(count=25)),)
            assert store.changes() == (change,)

    @pytest.mark.parametrize("change", [Change(NOON, "note", {"code": object()}), Change(NOON, object(), {})])
    def test_all_of_a_step_or_nothing(self, path, change):
        """A change that cannot be written takes state and attempt back with it."""
        with closing(open_store(path, NOON)) as store:
            store.write(step(1))
            with pytest.raises((TypeError, sqlite3.ProgrammingError)):
                store.write(step(2, changes=(change,)))
            assert store.state().attempts == 1
            assert len(store.attempts()) == 1
            store.write(step(2))
            assert store.state().attempts == 2

    def test_attempts_come_newest_first_and_as_many_as_wanted(self, path):
        fill(path, 5)
        with closing(open_store(path, NOON)) as store:
            assert [r.id for r in store.attempts()] == [5, 4, 3, 2, 1]
            assert [r.id for r in store.attempts(2)] == [5, 4]

    def test_small_facts_are_kept_beside_the_state(self, path):
        with closing(open_store(path, NOON)) as store:
            assert store.meta("window") is None
            store.set_meta("window", "a")
            store.set_meta("window", "b")
        with closing(open_store(path, NOON)) as store:
            assert store.meta("window") == "b"

    def test_what_is_older_than_four_hundred_days_is_forgotten(self, path):
        old, new = row(1, at=NOON - timedelta(days=401)), row(2)
        with closing(open_store(path, NOON)) as store:
            store.write(Step(at=NOON, state=STATE, attempt=old, changes=(Change(old.ended_at, "note", {}),)))
            store.write(Step(at=NOON, state=STATE, attempt=new, changes=(Change(new.ended_at, "note", {}),)))
            store.prune(NOON)
            assert store.attempts() == (new,)
            assert [c.at for c in store.changes()] == [new.ended_at]
            assert store.state() == STATE

    def test_the_database_is_in_WAL_mode(self, path):
        fill(path)
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


class TestMigrations:
    @pytest.fixture
    def second(self, monkeypatch):
        """The program of a later day, which knows one migration more."""

        def add_note(db):
            db.execute("ALTER TABLE attempts ADD COLUMN note TEXT NOT NULL DEFAULT 'old'")

        monkeypatch.setattr(history, "MIGRATIONS", (*history.MIGRATIONS, add_note))

    def version(self, path):
        with closing(sqlite3.connect(path)) as db:
            return db.execute("PRAGMA user_version").fetchone()[0]

    def test_a_file_of_the_first_version_is_brought_up_and_keeps_everything(self, path, request):
        fill(path)
        known = self.version(path)
        request.getfixturevalue("second")
        with closing(open_store(path, NOON)) as store:
            assert store.state().attempts == 3
            assert [r.id for r in store.attempts()] == [3, 2, 1]
            assert store.trouble is None
        assert self.version(path) == known + 1
        with closing(sqlite3.connect(path)) as db:
            assert set(db.execute("SELECT note FROM attempts")) == {("old",)}

    @pytest.mark.usefixtures("second")
    def test_a_new_file_goes_through_all_migrations(self, path):
        fill(path)
        assert self.version(path) == len(history.MIGRATIONS)

    def test_a_migration_that_fails_leaves_the_file_as_it_was(self, path, monkeypatch):
        fill(path)
        known = self.version(path)

        def broken(db):
            db.execute("DELETE FROM attempts")
            raise ZeroDivisionError

        with monkeypatch.context() as patch:
            patch.setattr(history, "MIGRATIONS", (*history.MIGRATIONS, broken))
            with pytest.raises(ZeroDivisionError):
                open_store(path, NOON)
        assert self.version(path) == known
        with closing(open_store(path, NOON)) as store:
            assert len(store.attempts()) == 3

    def test_a_newer_file_is_refused_in_one_sentence_and_left_untouched(self, path):
        fill(path)
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA user_version = 99")
        before = path.read_bytes()
        with pytest.raises(WorldError, match="newer kmsmonitor") as caught:
            open_store(path, NOON)
        assert caught.value.code == "history_newer"
        for read in (read_latest, read_history):
            with pytest.raises(WorldError, match="newer kmsmonitor"):
                read(path)
        assert path.read_bytes() == before
        assert [p.name for p in path.parent.iterdir()] == ["kmsmonitor.db"]


# ---------------------------------------------------------------- damage


def truncate(path):
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size * 2 // 3)


def overwrite(path):
    path.write_bytes(os.urandom(path.stat().st_size))


def header(path):
    with path.open("r+b") as file:
        file.write(b"not a database at all")


def text(path):
    path.write_text("state = 1\n" * 500)


def zero_pages(path):
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(bytes(path.stat().st_size - 4096))


def sql(statement):
    def damage(path):
        with closing(sqlite3.connect(path)) as db:
            db.execute(statement)
            db.commit()

    damage.__name__ = statement[:40]
    return damage


UNREADABLE = [
    truncate,
    overwrite,
    header,
    text,
    zero_pages,
    sql("UPDATE state SET json = '{'"),
    sql("UPDATE state SET json = '[1, 2]'"),
    sql("""UPDATE state SET json = '{"installed_at": "2026-03-02T12:00:00"}'"""),
    sql("UPDATE state SET json = x'ff'"),
    sql("DROP TABLE state"),
    sql("DROP TABLE attempts"),
]
LOST_TABLES = [sql("DROP TABLE meta"), sql("ALTER TABLE changes RENAME TO other")]
BAD_ROWS = [
    sql("UPDATE attempts SET json = '{}' WHERE id > 1"),
    sql("UPDATE attempts SET json = x'ff' WHERE id = 20"),
    sql("UPDATE attempts SET trigger = 'moon' WHERE id = 21"),
    sql("UPDATE attempts SET ended_at = 'yesterday' WHERE id = 22"),
    sql("UPDATE attempts SET ended_at = '2026-03-02T12:00:00' WHERE id = 23"),
    sql("UPDATE attempts SET ended_at = 7 WHERE id = 30"),
]


class TestDamage:
    @pytest.mark.parametrize("damage", UNREADABLE + LOST_TABLES + BAD_ROWS, ids=lambda d: d.__name__)
    def test_a_damaged_file_is_set_aside_under_a_dated_name_and_the_user_told(self, path, damage):
        damage(fill(path, 30))
        damaged = path.read_bytes()
        with closing(open_store(path, NOON)) as store:
            assert store.trouble.code == "history_damaged"
            assert "kmsmonitor-damaged-20260302T120000.db" in store.trouble.sentence
            store.write(step(41))
            assert store.state().attempts == 41
            assert store.attempts(1)[0].id == 41
        aside = path.with_name("kmsmonitor-damaged-20260302T120000.db")
        assert aside.read_bytes() == damaged
        with closing(open_store(path, NOON)) as store:
            assert store.trouble is None

    @pytest.mark.parametrize("damage", UNREADABLE, ids=lambda d: d.__name__)
    def test_a_reader_says_so_and_changes_nothing(self, path, damage):
        damage(fill(path, 30))
        before = path.read_bytes()
        with pytest.raises(WorldError) as caught:
            read_latest(path)
        assert caught.value.code in ("history_damaged", "state_unreadable")
        assert path.read_bytes() == before

    @pytest.mark.parametrize("damage", BAD_ROWS, ids=lambda d: d.__name__)
    def test_a_reader_passes_over_a_row_that_nobody_can_read(self, path, damage):
        damage(fill(path, 30))
        assert 1 <= len(read_history(path)[0]) < 30

    def test_a_change_that_nobody_can_read_is_passed_over(self, path):
        sql("UPDATE changes SET json = '[' WHERE row = 2")(fill(path))
        with closing(open_store(path, NOON)) as store:
            assert len(store.changes()) == 2
            assert store.trouble is None


class TestSalvage:
    def test_an_attempt_that_nobody_can_read_costs_neither_the_licence_nor_the_others(self, path):
        sql("UPDATE attempts SET json = '{' WHERE id = 3")(fill(path, 5))
        with closing(open_store(path, NOON)) as store:
            assert store.state() == replace(STATE, attempts=5)
            assert [r.id for r in store.attempts()] == [5, 4, 2, 1]
            assert len(store.changes()) == 5

    def test_a_lost_table_costs_only_itself(self, path):
        fill(path, 5)
        with closing(open_store(path, NOON)) as store:
            store.set_meta("said", "ok/licensed")
        sql("DROP TABLE changes")(path)
        with closing(open_store(path, NOON)) as store:
            assert store.state() == replace(STATE, attempts=5)
            assert len(store.attempts()) == 5
            assert store.meta("said") == "ok/licensed"

    def test_a_state_that_nobody_can_read_leaves_the_attempts(self, path):
        sql("UPDATE state SET json = '{'")(fill(path, 5))
        with closing(open_store(path, NOON)) as store:
            assert store.state() is None
            assert [r.id for r in store.attempts()] == [5, 4, 3, 2, 1]

    def test_what_lay_in_the_log_beside_it_is_taken_over_too(self, path):
        """A program that was killed leaves its last steps in the WAL."""
        with closing(open_store(path, NOON)) as store:
            store.write(step(1))
            store.write(step(2))
            copies = {p.name: p.read_bytes() for p in path.parent.iterdir()}
        for name, content in copies.items():
            (path.parent / name).write_bytes(content)
        sql("UPDATE attempts SET json = '{' WHERE id = 1")(path)
        with closing(open_store(path, NOON)) as store:
            assert store.trouble.code == "history_damaged"
            assert store.state().attempts == 2
            assert [r.id for r in store.attempts()] == [2]

    def test_twice_within_a_second_loses_neither_file(self, path):
        overwrite(fill(path))
        open_store(path, NOON).close()
        first = path.with_name("kmsmonitor-damaged-20260302T120000.db").read_bytes()
        header(path)
        open_store(path, NOON).close()
        kept = [p.read_bytes() for p in path.parent.glob("*damaged*.db")]
        assert len(kept) == 2
        assert first in kept


# ---------------------------------------------------------------- a world that does not let us write


@contextmanager
def files_no_longer_than(size):
    """No file of this process may grow beyond `size`: what a full disk looks like from here."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


class TestUnwritable:
    def test_a_full_disk_is_told_and_nothing_written_before_is_lost(self, path):
        with closing(open_store(path, NOON)) as store:
            store.write(step(1))
            wal = path.with_name(path.name + "-wal").stat().st_size
            with files_no_longer_than(wal + 100), pytest.raises(WorldError) as caught:
                store.write(step(2))
            assert caught.value.code == "history_unwritable"
            assert "Make room" in caught.value.remedy
            assert store.state().attempts == 1
            store.write(step(2))
            assert store.state().attempts == 2
        assert [r.id for r in read_history(path)[0]] == [2, 1]

    def test_a_database_that_may_not_grow_is_the_same(self, path):
        with closing(open_store(path, NOON)) as store:
            store.write(step(1))
            (pages,) = store._db.execute("PRAGMA page_count").fetchone()
            store._db.execute(f"PRAGMA max_page_count = {pages}")
            written = 1
            with pytest.raises(WorldError, match="full"):  # noqa: PT012 - some fit into the pages that there are
                while written < 200:
                    store.write(step(written + 1))
                    written += 1
            assert store.attempts(1)[0].id == written
            assert store.state().attempts == written

    def test_a_disk_that_is_full_at_the_start_is_one_sentence(self, path):
        with files_no_longer_than(10), pytest.raises(WorldError) as caught:
            open_store(path, NOON)
        assert caught.value.code == "history_unopenable"

    def test_a_file_that_somebody_else_holds_is_told_and_kept(self, path):
        with closing(open_store(path, NOON)) as store:
            store.write(step(1))
            store._db.execute("PRAGMA busy_timeout = 20")
            with closing(sqlite3.connect(path, isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                with pytest.raises(WorldError, match="locked"):
                    store.write(step(2))
                with pytest.raises(WorldError, match="locked"):
                    store.set_meta("a", "b")
                assert store.state().attempts == 1
                other.execute("ROLLBACK")
            store.write(step(2))
            assert store.state().attempts == 2

    def test_a_folder_in_its_place_is_one_sentence(self, path):
        path.mkdir()
        with pytest.raises(WorldError) as caught:
            open_store(path, NOON)
        assert caught.value.code == "history_unopenable"
        assert str(path) in caught.value.sentence

    def test_a_read_only_folder_is_one_sentence(self, path):
        """In a process without root's privileges, where the tests run as root."""
        fill(path)
        path.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
        path.chmod(stat.S_IRUSR)
        code = (
            "import os, sys\n"
            "from datetime import UTC, datetime\n"
            "from pathlib import Path\n"
            "from kmsmonitor.monitor import history\n"
            "from kmsmonitor.licensing.errors import WorldError\n"
            "import kmsmonitor.monitor.setup, encodings.idna\n"
            "if os.geteuid() == 0: os.setegid(65534); os.seteuid(65534)\n"
            "try: history.open_store(Path('kmsmonitor.db'), datetime(2026, 3, 2, tzinfo=UTC))\n"
            "except WorldError as error: print(error.code)\n"
        )
        if os.geteuid() == 0:
            os.chown(path.parent, 65534, 65534)
            os.chown(path, 65534, 65534)
        try:
            environment = os.environ | {"PYTHONPATH": os.getcwd()}  # noqa: PTH109
            done = subprocess.run(
                [sys.executable, "-c", code],
                check=False,
                cwd=path.parent,
                env=environment,
                capture_output=True,
                text=True,
                timeout=60,
            )
        finally:
            path.parent.chmod(stat.S_IRWXU)
        assert (done.stdout.strip(), done.stderr) == ("history_unopenable", "")
        assert path.exists()


class TestReaders:
    def test_nothing_recorded_yet(self, path):
        assert read_latest(path) == (None, None)
        assert read_history(path) == ((), ())
        path.write_bytes(b"")
        assert read_latest(path) == (None, None)

    def test_a_reader_sees_the_last_step_while_the_program_runs(self, path):
        with closing(open_store(path, NOON)) as store:
            store.write(step(1))
            store.write(step(2))
            state, last = read_latest(path)
        assert isinstance(state, LicenseState)
        assert (state.attempts, last.id, last.outcome.kind) == (2, 2, OutcomeKind.UNREACHABLE)

    def test_a_reader_does_not_wait_for_a_writer(self, path):
        with closing(open_store(path, NOON)) as store:
            store.write(step(1))
            store._db.execute("BEGIN IMMEDIATE")
            store._db.execute("DELETE FROM attempts")
            assert read_latest(path)[1].id == 1
            store._db.execute("ROLLBACK")

    def test_moments_come_back_in_UTC(self, path):
        fill(path, 1)
        assert read_latest(path)[1].ended_at == datetime(2026, 3, 2, 14, tzinfo=UTC)
