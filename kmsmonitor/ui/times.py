"""Times as people say them. Pure: every function is given `now`."""

from __future__ import annotations

from datetime import datetime, timedelta

from kmsmonitor.ui.speech import local, tr, trn

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ZERO = timedelta(0)


def weekday(when: datetime) -> str:
    """`Tuesday`."""
    return tr(_DAYS[local(when).weekday()])


def month(when: datetime) -> str:
    """`November`."""
    return tr(_MONTHS[local(when).month - 1])


def duration(span: timedelta, *, seconds: bool = True) -> str:
    """`6 d 19 h 22 min`, `1 h 12 min 08 s`, `42 s`: days leave the seconds out, for nobody waits for them."""
    total = max(int(span.total_seconds()), 0)
    days, rest = divmod(total, 86_400)
    hours, rest = divmod(rest, 3_600)
    minutes, secs = divmod(rest, 60)
    if days:
        return tr("{d} d {h} h {m} min", d=days, h=hours, m=minutes)
    if not seconds:
        return _without_seconds(hours, minutes)
    if hours:
        return tr("{h} h {m} min {s:02d} s", h=hours, m=minutes, s=secs)
    if minutes:
        return tr("{m} min {s:02d} s", m=minutes, s=secs)
    return tr("{s} s", s=secs)


def _without_seconds(hours: int, minutes: int) -> str:
    if hours:
        return tr("{h} h {m} min", h=hours, m=minutes)
    return tr("{m} min", m=minutes) if minutes else tr("less than a minute")


def countdown(when: datetime, now: datetime, *, seconds: bool = True) -> str:
    """`in 1 h 12 min 08 s`; what is due is `now`."""
    left = when - now
    if left < timedelta(seconds=1):
        return tr("now")
    return tr("in {span}", span=duration(left, seconds=seconds))


def moment(when: datetime, now: datetime) -> str:
    """`today, 13:40`, `Tue 17 Nov, 09:12`, `17 Nov 2025, 09:12`."""
    then = local(when)
    clock = f"{then:%H:%M}"
    days = _days_apart(when, now)
    if days in _NEAR:
        return tr("{day}, {clock}", day=tr(_NEAR[days]), clock=clock)
    if abs(days) < 300:
        day = tr("{day} {n} {month}", day=weekday(when)[:3], n=then.day, month=month(when)[:3])
        return tr("{day}, {clock}", day=day, clock=clock)
    return tr("{n} {month} {year}, {clock}", n=then.day, month=month(when)[:3], year=then.year, clock=clock)


_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def on_day(when: datetime, now: datetime) -> str:
    """For a sentence: `today`, `on Tuesday` (the last six days), `on 24 November`, `on 3 March 2025`."""
    days = _days_apart(when, now)
    if days in _NEAR:
        return tr(_NEAR[days])
    if -7 < days < 0:
        return tr("on {day}", day=weekday(when))
    then = local(when)
    if abs(days) < 300:
        return tr("on {n} {month}", n=then.day, month=month(when))
    return tr("on {day}", day=date(when))


def until_day(when: datetime, now: datetime) -> str:
    """For `before ...`: `tonight`, `tomorrow`, `Friday 13 March`, `13 March 2027`."""
    days = _days_apart(when, now)
    if days <= 0:
        return tr("tonight")
    if days == 1:
        return tr("tomorrow")
    if days < 300:
        return tr("{day} {n} {month}", day=weekday(when), n=local(when).day, month=month(when))
    return date(when)


def short_day(when: datetime, now: datetime) -> str:
    """`today`, `30 Oct`, `30 Oct 2025`."""
    days = _days_apart(when, now)
    if days in _NEAR:
        return tr(_NEAR[days])
    then = local(when)
    if abs(days) < 300:
        return tr("{n} {month}", n=then.day, month=month(when)[:3])
    return tr("{n} {month} {year}", n=then.day, month=month(when)[:3], year=then.year)


def date(when: datetime) -> str:
    """`16 May 2027`."""
    then = local(when)
    return tr("{n} {month} {year}", n=then.day, month=month(when), year=then.year)


def exact(when: datetime) -> str:
    """For tooltips: `Tuesday 17 November 2026, 09:12:33 (UTC+01:00)`."""
    then = local(when)
    offset = then.utcoffset() or _ZERO
    sign = "-" if offset < _ZERO else "+"
    minutes = int(abs(offset).total_seconds()) // 60
    zone = f"UTC{sign}{minutes // 60:02d}:{minutes % 60:02d}"
    return tr("{day} {date}, {clock} ({zone})", day=weekday(when), date=date(when), clock=f"{then:%H:%M:%S}", zone=zone)


def age(since: datetime, now: datetime) -> str:
    """How long something has been so: `4 minutes`, `3 hours`, `23 days`."""
    seconds = max((now - since).total_seconds(), 0)
    if seconds < 60:
        return tr("less than a minute")
    if seconds < 3_600:
        return trn(int(seconds // 60), "{n} minute", "{n} minutes")
    if seconds < 86_400:
        return trn(int(seconds // 3_600), "{n} hour", "{n} hours")
    return trn(int(seconds // 86_400), "{n} day", "{n} days")


def _days_apart(when: datetime, now: datetime) -> int:
    """Calendar days from `now` to `when` in the user's zone."""
    return (local(when).date() - local(now).date()).days
