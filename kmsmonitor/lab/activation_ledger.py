"""The activation service's books: which keys there are, and which computer has used an activation of which (M1).

SQLite, because a restart must not give activations back, and an answer that was lost must not cost a second one. Two
labs, or a lab and its phone desk, may use one file at the same time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Final

from kmsmonitor.wire.host_key import HOST_KEY_USED_UP, MOST_REACTIVATIONS, is_host_key
from kmsmonitor.wire.installation_id import NumberFormatError, confirmation_id, read_installation_id
from kmsmonitor.wire.lab_key import Mak, make_mak
from kmsmonitor.wire.online import KEY_BLOCKED, KEY_UNKNOWN, KEY_USED_UP, WRONG_BINDING, key_hash

FILE_NAME: Final = "activations.db"
_BUSY_S: Final = 30.0
_VERSION: Final = 2
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS keys (
    number INTEGER PRIMARY KEY, salt INTEGER NOT NULL, activations INTEGER NOT NULL, blocked INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS activations (
    number INTEGER NOT NULL REFERENCES keys, installation_id TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (number, installation_id)
) STRICT;
CREATE TABLE IF NOT EXISTS host_activations (
    number INTEGER NOT NULL REFERENCES keys, installation_id TEXT NOT NULL, incarnation TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (number, installation_id, incarnation)
) STRICT;
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAccount:
    """One key as it stands: how many activations it has in all, and how many are left."""

    mak: Mak
    activations: int
    left: int
    blocked: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the books say to an installation ID: `result` 0 and a confirmation ID, or the code of a refusal."""

    result: int
    confirmation_id: str = ""


class ActivationLedger:
    """The books, in the file at `path` or, without one, in memory. Safe from any thread.

    Raises:
        OSError: the file cannot be used.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._lock = Lock()
        try:
            self._db = sqlite3.connect(
                path or ":memory:", timeout=_BUSY_S, isolation_level=None, check_same_thread=False
            )
            try:
                self._prepare(path)
            except BaseException:
                self._db.close()
                raise
        except sqlite3.Error as error:
            raise OSError(f"{path} cannot be used: {error}") from error

    def _prepare(self, path: Path | None) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version > _VERSION:
            raise OSError(f"{path} was written by a newer version")
        self._db.executescript(f"BEGIN IMMEDIATE;{_TABLES}PRAGMA user_version = {_VERSION};COMMIT;")

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def add_key(self, mak: Mak, activations: int, *, blocked: bool = False) -> None:
        """Enter a key; one that is entered already stays as it is."""
        row = (mak.number, mak.salt, activations, int(blocked))
        with self._writing() as db:
            db.execute("INSERT OR IGNORE INTO keys VALUES (?, ?, ?, ?)", row)

    def set_blocked(self, mak: Mak, *, blocked: bool) -> None:
        """Block a key, or let it count again."""
        with self._writing() as db:
            db.execute("UPDATE keys SET blocked = ? WHERE number = ?", (int(blocked), mak.number))

    def keys(self) -> tuple[KeyAccount, ...]:
        """Every key as it stands."""
        query = """
            SELECT number, salt, activations, activations - (
                SELECT count(*) FROM activations WHERE activations.number = keys.number
            ), blocked FROM keys ORDER BY number
        """
        with self._lock, closing(self._db.execute(query)) as found:
            return tuple(
                KeyAccount(mak=make_mak(number, salt), activations=total, left=left, blocked=bool(blocked))
                for number, salt, total, left, blocked in found
            )

    def account(self, mak: Mak) -> KeyAccount | None:
        """One key as it stands, or None."""
        return next((account for account in self.keys() if account.mak == mak), None)

    def redeem(
        self, installation_id: str, now: datetime, *, hashed: str | None = None, incarnation: str | None = None
    ) -> Verdict:
        """Use one activation for this computer, or none if it has one already; the confirmation is the same then (M1).

        A KMS host's key serves a number of hosts, each of which may be set up anew and reactivated nine times (H7).

        Args:
            installation_id: as sent, or as read aloud.
            now: the service's time.
            hashed: the key's hash, where it was sent too; it must be the key's of the installation ID.
            incarnation: which setting-up of a host asks; without one (by phone) all of one day count as the same.
        """
        try:
            asked = read_installation_id(installation_id)
        except NumberFormatError:
            return Verdict(WRONG_BINDING)
        with self._writing() as db:
            row = db.execute("SELECT salt, activations, blocked FROM keys WHERE number = ?", (asked.number,)).fetchone()
            if row is None or not asked.belongs_to(make_mak(asked.number, row[0])):
                return Verdict(KEY_UNKNOWN)
            if hashed is not None and hashed != key_hash(make_mak(asked.number, row[0])):
                return Verdict(KEY_UNKNOWN)
            refusal = KEY_BLOCKED if row[2] else _use_one(db, asked.number, row[1], installation_id, now)
            if not refusal and is_host_key(asked.number):
                refusal = _use_host(db, asked.number, installation_id, incarnation or f"phone {now:%Y-%m-%d}", now)
        return Verdict(refusal) if refusal else Verdict(0, confirmation_id(installation_id))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; the file is locked from its start, so that what is counted in it stays true."""
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")


def _use_one(db: sqlite3.Connection, number: int, activations: int, installation_id: str, now: datetime) -> int:
    """Enter an activation; 0, or the code of the refusal."""
    place = (number, installation_id)
    if db.execute("SELECT 1 FROM activations WHERE number = ? AND installation_id = ?", place).fetchone():
        return 0
    (used,) = db.execute("SELECT count(*) FROM activations WHERE number = ?", (number,)).fetchone()
    if used >= activations:
        return HOST_KEY_USED_UP if is_host_key(number) else KEY_USED_UP
    db.execute("INSERT INTO activations VALUES (?, ?, ?)", (*place, now.isoformat()))
    return 0


def _use_host(db: sqlite3.Connection, number: int, installation_id: str, incarnation: str, now: datetime) -> int:
    """Enter that a host was set up and activated (H7); 0, or the code of the refusal."""
    place = (number, installation_id)
    query = "SELECT incarnation FROM host_activations WHERE number = ? AND installation_id = ?"
    known = {row[0] for row in db.execute(query, place)}
    if incarnation in known:
        return 0
    if len(known) > MOST_REACTIVATIONS:
        return HOST_KEY_USED_UP
    db.execute("INSERT INTO host_activations VALUES (?, ?, ?, ?)", (*place, incarnation, now.isoformat()))
    return 0
