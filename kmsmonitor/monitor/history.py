"""State and history in one SQLite database: one transaction a step, so that a kill loses nothing recorded.

Errors come in two kinds: the world's (disk full, locked, a newer file) become WorldError with a next step; ours stay
sqlite3's own and end in the log.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import Trigger
from kmsmonitor.monitor.codec import decode, dumps, iso, moment
from kmsmonitor.monitor.rows import AttemptRow, Trouble
from kmsmonitor.value import dataclass

T = TypeVar("T")

KEEP = timedelta(days=400)  # a year and a month: the chart shows 180 days and more
PROBED = 20  # newest attempts that are read at the start, as many as the window shows


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened to the licence beside an attempt; `what` is `status`, `cache` or `note`."""

    at: datetime
    what: str
    data: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one step of the machine writes, all of it or none."""

    at: datetime
    state: LicenseState
    attempt: AttemptRow | None = None
    changes: tuple[Change, ...] = ()


def _first(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL, json TEXT NOT NULL)")
    db.execute(
        "CREATE TABLE attempts (row INTEGER PRIMARY KEY, id INTEGER NOT NULL, ended_at TEXT NOT NULL,"
        " trigger TEXT NOT NULL, kind TEXT NOT NULL, json TEXT NOT NULL)"
    )
    db.execute("CREATE INDEX attempts_ended ON attempts (ended_at)")
    db.execute(
        "CREATE TABLE changes (row INTEGER PRIMARY KEY, at TEXT NOT NULL, what TEXT NOT NULL, json TEXT NOT NULL)"
    )
    db.execute("CREATE INDEX changes_at ON changes (at)")
    db.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)")


_Statement = tuple[str, tuple[Any, ...]]

_SELECT = {
    "state": "SELECT at, json FROM state",
    "attempts": "SELECT id, ended_at, trigger, kind, json FROM attempts",
    "changes": "SELECT at, what, json FROM changes",
    "meta": "SELECT key, value FROM meta",
}
_INSERT = {
    "state": "INSERT OR REPLACE INTO state (id, at, json) VALUES (1, ?, ?)",
    "attempts": "INSERT INTO attempts (id, ended_at, trigger, kind, json) VALUES (?, ?, ?, ?, ?)",
    "changes": "INSERT INTO changes (at, what, json) VALUES (?, ?, ?)",
    "meta": "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
}


def _attempt(number: int, ended_at: str, trigger: str, _kind: str, data: str) -> AttemptRow:
    outcome = decode(Outcome, json.loads(data))
    return AttemptRow(id=number, ended_at=moment(ended_at), trigger=Trigger(trigger), outcome=outcome)


def _attempt_statement(row: AttemptRow, ended_at: str | None = None) -> _Statement:
    """The row's statement; `ended_at` where its text is made already."""
    outcome = row.outcome
    # A plain text is bound twice as fast as an enum's member.
    return _INSERT["attempts"], (
        row.id,
        ended_at or iso(row.ended_at),
        row.trigger.value,
        outcome.kind.value,
        dumps(outcome),
    )


def _change(at: str, what: str, data: str) -> Change:
    return Change(moment(at), what, dict(json.loads(data)))


def _readable(read: Callable[..., T], rows: Iterable[tuple[Any, ...]]) -> Iterator[T]:
    """The rows that `read` understands: one that it does not must cost neither the others nor the program."""
    for row in rows:
        with suppress(ValueError, TypeError):
            yield read(*row)


# user_version is the number of migrations that a file has been through. Only append.
MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first,)


class Store:
    """The open database. Not thread-safe: it belongs to the Monitor's thread."""

    def __init__(self, db: sqlite3.Connection, path: Path, trouble: Trouble | None = None) -> None:
        self._db = db
        self._writing = db.cursor()  # one for all: a new one for each statement costs a twentieth of a step
        self.path = path
        self.trouble = trouble
        self._probed: tuple[AttemptRow, ...] | None = None

    # ------------------------------------------------------------ writing

    def write(self, step: Step) -> None:
        """Write one step in one transaction.

        Raises:
            WorldError: the database cannot be written now (disk full, locked); nothing was written.
        """
        at = iso(step.at)
        statements: list[_Statement] = [(_INSERT["state"], (at, dumps(step.state)))]
        if step.attempt is not None:
            statements.append(_attempt_statement(step.attempt, at if step.attempt.ended_at is step.at else None))
        statements += [(_INSERT["changes"], (iso(c.at), c.what, json.dumps(c.data))) for c in step.changes]
        self._write(statements)

    def add_past(self, rows: Iterable[AttemptRow]) -> None:
        """Add attempts that another owner made, in one transaction.

        Raises:
            WorldError: as `write`.
        """
        self._write([_attempt_statement(row) for row in rows])

    def set_meta(self, key: str, value: str) -> None:
        """Keep one small fact beside the state (reminders, window place).

        Raises:
            WorldError: as `write`.
        """
        self._write([(_INSERT["meta"], (key, value))])

    def take_over(self, table: str, rows: list[tuple[Any, ...]]) -> None:
        """Put in rows of another file of this format.

        Raises:
            WorldError: as `write`.
        """
        self._write([(_INSERT[table], row) for row in rows])

    def prune(self, now: datetime) -> None:
        """Forget what is older than KEEP.

        Raises:
            WorldError: as `write`.
        """
        before = iso(now - KEEP)
        old = ("DELETE FROM attempts WHERE ended_at < ?", "DELETE FROM changes WHERE at < ?")
        self._write([(statement, (before,)) for statement in old])

    def _write(self, statements: Iterable[_Statement]) -> None:
        """All of them in one transaction, or none."""
        self._probed = None
        execute = self._writing.execute
        try:
            execute("BEGIN IMMEDIATE")
            try:
                for statement, values in statements:
                    execute(statement, values)
                execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    execute("ROLLBACK")
                raise
        except sqlite3.OperationalError as error:
            raise WorldError(
                "history_unwritable",
                f"The history in {self.path} cannot be written: {error}.",
                remedy="Make room on the disk, or end the program that holds the file; nothing written before is lost.",
            ) from error

    # ------------------------------------------------------------ reading

    def state(self) -> LicenseState | None:
        """The state as of the last step, or None in a new database.

        Raises:
            WorldError: the stored state cannot be read.
        """
        row = self._db.execute("SELECT json FROM state WHERE id = 1").fetchone()
        if row is None:
            return None
        try:
            return decode(LicenseState, json.loads(row[0]))
        except ValueError as error:
            raise WorldError("state_unreadable", f"The state in {self.path} cannot be read: {error}.") from error

    def attempts(self, limit: int | None = None) -> tuple[AttemptRow, ...]:
        """Finished attempts, newest first; a row that nobody can read is passed over."""
        if limit == PROBED and self._probed is not None:
            return self._probed  # a start wants just those, and reading them takes longer than all else here
        return tuple(_readable(_attempt, self._newest(-1 if limit is None else limit)))

    def _newest(self, limit: int) -> sqlite3.Cursor:
        return self._db.execute(_SELECT["attempts"] + " ORDER BY row DESC LIMIT ?", (limit,))

    def changes(self) -> tuple[Change, ...]:
        """Everything that changed beside attempts, newest first; a row that nobody can read is passed over."""
        return tuple(_readable(_change, self._db.execute(_SELECT["changes"] + " ORDER BY row DESC")))

    def probe(self) -> None:
        """Read what a start needs: a file can be a sound database and still hold what nobody can read.

        Raises:
            sqlite3.DatabaseError: it does.
        """
        try:
            self.state()
            self._probed = tuple(_attempt(*row) for row in self._newest(PROBED))
        except (WorldError, ValueError, TypeError) as error:
            raise sqlite3.DatabaseError(str(error)) from error

    def meta(self, key: str) -> str | None:
        """One small fact, or None."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def close(self) -> None:
        """Close the database; it may be called twice."""
        self._db.close()


def open_store(path: Path, now: datetime) -> Store:
    """Open or make the database at `path`, bring it to this version, and set a damaged one aside.

    A damaged file is renamed with the date, what can still be read of it is taken over, and `Store.trouble` says so.

    Raises:
        WorldError: a newer program's file (left untouched), or a place that cannot be opened.
    """
    try:
        return _open_checked(path)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise WorldError(
                "history_unopenable",
                f"The history {path} cannot be opened: {error}.",
                remedy="Check the folder's rights and free space.",
            ) from error
        return _start_again(path, now)


def _open_checked(path: Path) -> Store:
    db = sqlite3.connect(path, isolation_level=None, timeout=5)
    try:
        version = _version(db, path)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        _check_whole(db, version)
        _migrate(db, version)
        store = Store(db, path)
        store.probe()
    except BaseException:
        db.close()
        raise
    return store


def _version(db: sqlite3.Connection, path: Path) -> int:
    """The format of the file, 0 for a new one; a newer one than ours may look as it likes, and stays as it is."""
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > len(MIGRATIONS):
        raise WorldError(
            "history_newer",
            f"The history {path} was written by a newer kmsmonitor (format {version}, this one knows"
            f" {len(MIGRATIONS)}); it is left as it is.",
            remedy="Install the newer version again, or give another folder with --home.",
        )
    return version


def _check_whole(db: sqlite3.Connection, version: int) -> None:
    """Every page in order, and every table there: a lost one must not look like an error of the disk."""
    verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)
    if version:
        missing = _SELECT.keys() - {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        if missing:
            raise sqlite3.DatabaseError(f"without {', '.join(sorted(missing))}")


def _migrate(db: sqlite3.Connection, version: int) -> None:
    for number in range(version, len(MIGRATIONS)):
        db.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS[number](db)
            db.execute(f"PRAGMA user_version = {number + 1}")
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise


def _start_again(path: Path, now: datetime) -> Store:
    aside = _aside(path, now)
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    store = _open_checked(path)
    with suppress(sqlite3.Error, WorldError):
        _salvage(aside, store)
    store.trouble = Trouble(
        code="history_damaged",
        sentence=f"The history was damaged; it was set aside as {aside.name} and a new one was started.",
        remedy="Nothing needs to be done. Send the file along if you report this.",
    )
    return store


def _aside(path: Path, now: datetime) -> Path:
    """A dated name that no file has yet."""
    stem, number = f"{path.stem}-damaged-{now:%Y%m%dT%H%M%S}", 1
    aside = path.with_name(stem + path.suffix)
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
    return aside


def _salvage(aside: Path, store: Store) -> None:
    """Take over what can still be read, row by row: the licence's dates matter more than the file that held them."""
    with closing(sqlite3.connect(f"{aside.as_uri()}?mode=ro", uri=True)) as old:
        for table in _SELECT:
            store.take_over(table, _rows_left(old, table))


def _rows_left(old: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    """The rows of a table that make sense, as far as the file can be read at all."""
    rows: list[tuple[Any, ...]] = []
    with suppress(sqlite3.Error):
        for row in old.execute(_SELECT[table]):
            rows += _readable(lambda *values: _understood(table, *values), [row])
    return rows


def _understood(table: str, *row: Any) -> tuple[Any, ...]:  # noqa: ANN401 - as the database holds it
    """The row, if its table's reader understands it; else what that reader raises."""
    match table:
        case "state":
            moment(row[0])
            decode(LicenseState, json.loads(row[1]))
        case "attempts":
            _attempt(*row)
        case "changes":
            _change(*row)
    return row


# ---------------------------------------------------------------- for readers that are not the activator


def read_latest(path: Path) -> tuple[LicenseState | None, AttemptRow | None]:
    """The state and the last attempt, without changing anything; (None, None) where nothing was recorded yet.

    Raises:
        WorldError: the file is damaged or newer than this program.
    """
    with _reading(path) as store:
        return (None, None) if store is None else (store.state(), next(iter(store.attempts(1)), None))


def read_history(path: Path) -> tuple[tuple[AttemptRow, ...], tuple[Change, ...]]:
    """All attempts and changes, newest first.

    Raises:
        WorldError: the file is damaged or newer than this program.
    """
    with _reading(path) as store:
        return ((), ()) if store is None else (store.attempts(), store.changes())


@contextmanager
def _reading(path: Path) -> Iterator[Store | None]:
    if not path.exists():
        yield None
        return
    try:
        db = sqlite3.connect(path, isolation_level=None, timeout=5)
        try:
            yield Store(db, path) if _version(db, path) else None
        finally:
            db.close()
    except (sqlite3.Error, ValueError) as error:
        raise WorldError(
            "history_damaged",
            f"The history {path} cannot be read: {error}.",
            remedy="The next start of the tray, or `kmsmonitor activate`, sets it aside and starts a new one.",
        ) from error
