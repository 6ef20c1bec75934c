"""What a scenario file's keys may hold: each reader takes what stands there and raises ValueError with one sentence."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from kmsmonitor.lab.scenario import DAY_S, MakMode, Span, Spans
from kmsmonitor.licensing.status import Edition
from kmsmonitor.monitor.setting_values import parse_duration, suffixes

ALWAYS: Spans = ((0, 2**40),)


def whole(value: Any, *, least: int, most: int) -> int:  # noqa: ANN401 - from the file
    """A whole number."""
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError(f"{value!r} is not a whole number from {least} to {most}.")
    return value


def share(value: Any) -> float:  # noqa: ANN401
    """A share of all, from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"{value!r} is not a number from 0 to 1.")
    return float(value)


def name(value: Any) -> str:  # noqa: ANN401
    """A name in quotes."""
    if not isinstance(value, str) or not value.strip() or not value.isprintable() or len(value) > 200:
        raise ValueError(f"{value!r} is not a name; write it in quotes.")
    return value.strip()


def seconds(value: Any, *, most: timedelta | None = None) -> int:  # noqa: ANN401
    """A duration or a moment, as seconds."""
    duration = parse_duration(value)
    if most is not None and not timedelta(0) < duration <= most:
        raise ValueError(f"{value!r} is not between 1s and {most.days}d.")
    return int(duration.total_seconds())


def signed_seconds(value: Any) -> int:  # noqa: ANN401
    """As `seconds`, with a minus for the past."""
    if isinstance(value, str) and value.strip().startswith("-"):
        return -seconds(value.strip()[1:])
    return seconds(value)


def at_least(least: timedelta, value: Any) -> timedelta:  # noqa: ANN401
    """A duration that is not too short."""
    duration = parse_duration(value)
    if duration < least:
        raise ValueError(f"{value!r} is too short.")
    return duration


def spans(value: Any) -> Spans:  # noqa: ANN401
    """Intervals in order; what overlaps or touches is one."""
    if not isinstance(value, list):
        raise ValueError(f'{value!r} are no intervals; write [["10d", "20d"]].')  # noqa: TRY004 - the file's fault
    merged: list[Span] = []
    for begin, end in sorted(_span(item) for item in value):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return tuple(merged)


def _span(value: Any) -> Span:  # noqa: ANN401
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError(f'{value!r} is no interval; write ["10d", "20d"].')
    begin, end = seconds(value[0]), seconds(value[1])
    if begin >= end:
        raise ValueError(f"The interval from {value[0]} to {value[1]} ends before it begins.")
    return begin, end


def hours(value: Any) -> Span:  # noqa: ANN401
    """The part of a day in which a computer runs."""
    begin, end = _span(value)
    if end > DAY_S:
        raise ValueError(f'{value[1]!r} is past the end of the day; write ["8h", "17h"].')
    return begin, end


def moments(value: Any) -> tuple[int, ...]:  # noqa: ANN401
    """Moments in order."""
    if not isinstance(value, list):
        raise ValueError(f'{value!r} is no list of moments; write ["30d"].')  # noqa: TRY004 - the file's fault
    return tuple(sorted({seconds(item) for item in value}))


def suffix(value: Any) -> str:  # noqa: ANN401
    """One domain."""
    (domain,) = suffixes([value])
    return domain


def membership(value: Any) -> str | None:  # noqa: ANN401
    """True for a member of whatever domain there is, the domain's name, or false."""
    if isinstance(value, bool):
        return "" if value else None
    return suffix(value)


def host(value: Any) -> tuple[str, int | None]:  # noqa: ANN401
    """NAME or NAME:PORT."""
    text = name(value)
    target, colon, port = text.rpartition(":")
    if not colon:
        return text, None
    if not port.isascii() or not port.isdecimal() or not 1 <= int(port) <= 65535:
        raise ValueError(f"{value!r} is not a host; write NAME or NAME:PORT.")
    return target, int(port)


def refusal(value: Any) -> tuple[Spans, tuple[Edition, ...]]:  # noqa: ANN401
    """true, intervals, or the edition that the host's key does not cover."""
    if isinstance(value, bool):
        return (ALWAYS if value else ()), ()
    if isinstance(value, str):
        if value not in tuple(Edition):
            raise ValueError(f'{value!r} is not true, false, "client", "server" or a list of intervals.')
        return (), (Edition(value),)
    return spans(value), ()


def mak(value: Any) -> MakMode:  # noqa: ANN401
    """True or "fallback", "installed", or false."""
    if isinstance(value, bool):
        return MakMode.FALLBACK if value else MakMode.NONE
    if value not in ("fallback", "installed"):
        raise ValueError(f'{value!r} is not true, false, "fallback" or "installed".')
    return MakMode(value)
