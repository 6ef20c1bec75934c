"""A run in words: what happened to a client, day by day, with what repeats itself told once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kmsmonitor.lab.scenario import DAY_S

Row = dict[str, Any]


def timeline(rows: Sequence[Row]) -> Iterator[str]:
    """One line for each thing that happened; attempts alike in a row are one line."""
    waiting: list[Row] = []
    for row in rows:
        if waiting and _words(row) != _words(waiting[0]):
            yield from _told(waiting)
            waiting = []
        waiting.append(row)
    yield from _told(waiting)


def _told(alike: Sequence[Row]) -> Iterator[str]:
    if not alike:
        return
    first, last = alike[0], alike[-1]
    yield f"{clock(first['t_s'])}  {_words(first)}"
    if len(alike) > 1:
        again = f"and {len(alike) - 1} more time{'s' if len(alike) > 2 else ''}, the last one at {clock(last['t_s'])}"
        yield f"{'':<{len(clock(0))}}    {again.replace('at day', 'on day').replace('  ', ' ')}"


def clock(second: int) -> str:
    """A moment of the run: day and time of day."""
    day, rest = divmod(second, DAY_S)
    return f"day {day:>3}  {rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"


def _words(row: Row) -> str:
    match row["event"]:
        case "attempt":
            return f"{row['outcome'].replace('_', ' '):<16}{_through(row)}".rstrip()
        case "status":
            return f"status          {row['from']} -> {row['to']}"
        case "cache":
            return f"host cached     {row['host']}" if row["host"] else "host forgotten"
        case _:
            return f"note            {row['code'].replace('_', ' ')}"


def _through(row: Row) -> str:
    parts = [row["host"] or ""]
    if row["count"] is not None:
        parts.append(f"{row['count']} of {row['required']}" if row["outcome"] == "below_threshold" else "")
    if row["way"] and row["way"] != "kms":
        parts.append(f"by {row['way'].upper()}")
    if row["code"]:
        parts.append(row["code"])
    return "  ".join(part for part in parts if part)
