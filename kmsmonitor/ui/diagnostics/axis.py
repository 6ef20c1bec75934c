"""Where the marks of a time axis stand and what they say. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from kmsmonitor.ui import times
from kmsmonitor.ui.calendar import Form
from kmsmonitor.ui.speech import dated, local

_HOUR, _DAY = 3600.0, 86_400.0
_HOURS = (1, 2, 3, 6, 12)
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12)


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: its moment in seconds since 1970, and its text."""

    at: float
    text: str


def marks(start: float, end: float, apart: float) -> tuple[Mark, ...]:
    """Marks at round times of the user's zone from `start` to `end`, at least `apart` seconds from each other."""
    for hours in _HOURS:
        if hours * _HOUR >= apart:
            return tuple(_hours(start, end, hours))
    for days in _DAYS:
        if days * _DAY >= apart:
            return tuple(_days(start, end, days))
    months = next((n for n in _MONTHS if n * 28 * _DAY >= apart), _MONTHS[-1])
    return tuple(_months(start, end, months))


def _zoned(at: float) -> datetime:
    return local(datetime.fromtimestamp(at, tz=UTC))


def _hours(start: float, end: float, step: int) -> list[Mark]:
    first = _zoned(start).replace(minute=0, second=0, microsecond=0)
    found, when = [], first.replace(hour=first.hour - first.hour % step)
    while when.timestamp() <= end:
        if when.timestamp() >= start:
            text = dated(when, Form.DAY_SHORT) if when.hour == 0 else times.clock(when)
            found.append(Mark(when.timestamp(), text))
        when += timedelta(hours=step)
    return found


def _days(start: float, end: float, step: int) -> list[Mark]:
    zoned = _zoned(start)
    day = date.fromordinal(zoned.date().toordinal() // step * step)
    found = []
    while (at := _midnight(day, zoned).timestamp()) <= end:
        if at >= start:
            found.append(Mark(at, dated(_midnight(day, zoned), Form.DAY_SHORT)))
        day += timedelta(days=step)
    return found


def _months(start: float, end: float, step: int) -> list[Mark]:
    zoned = _zoned(start)
    number = (zoned.year * 12 + zoned.month - 1) // step * step
    found = []
    while (at := _midnight(date(number // 12, number % 12 + 1, 1), zoned)).timestamp() <= end:
        if at.timestamp() >= start:
            form = Form.MONTH_YEAR_SHORT if at.month == 1 or step >= 12 else Form.MONTH_SHORT
            found.append(Mark(at.timestamp(), dated(at, form)))
        number += step
    return found


def _midnight(day: date, zoned: datetime) -> datetime:
    """Midnight as the user's clock shows it, also where summer time has begun or ended in between."""
    guess = datetime.combine(day, time(), tzinfo=zoned.tzinfo)
    shift = (local(guess).utcoffset() or timedelta(0)) - (guess.utcoffset() or timedelta(0))
    return local(guess - shift)
