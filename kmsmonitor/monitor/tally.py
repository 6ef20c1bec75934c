"""The history in numbers, for exports: the last attempts, and how many there were of each kind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.monitor.history import PROBED, Store, read_latest
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.value import dataclass

# Counted by SQLite itself: a year of failures has thousands of rows. One that is no JSON counts under no way.
_COUNTS = (
    "SELECT CASE WHEN json_valid(json) THEN json_extract(json, '$.way') END AS way, kind, COUNT(*)"
    " FROM attempts GROUP BY way, kind ORDER BY way, kind"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What the history tells.

    Attributes:
        state: as of the last step, None in a home without history.
        recent: the last attempts, newest first.
        tally: finished attempts as (way or `none`, outcome, how many), ordered.
    """

    state: LicenseState | None = None
    recent: tuple[AttemptRow, ...] = ()
    tally: tuple[tuple[str, str, int], ...] = ()


def read_records(path: Path) -> Records:
    """Read the database at `path` without changing it, beside whoever writes it; from any thread.

    Raises:
        WorldError: the file is damaged or newer than this program.
    """
    state, last = read_latest(path)
    if state is None and last is None:
        return Records()
    try:
        with closing(sqlite3.connect(path, isolation_level=None, timeout=5)) as db:
            counts = db.execute(_COUNTS).fetchall()
            recent = Store(db, path).attempts(PROBED)
    except sqlite3.Error as error:
        raise WorldError("history_damaged", f"The history {path} cannot be read: {error}.") from error
    return Records(state=state, recent=recent, tally=tuple((way or "none", kind, n) for way, kind, n in counts))
