"""Times as people say them. Pure: every function is given `now`."""

from __future__ import annotations

from datetime import datetime, timedelta

from kmsmonitor.ui.calendar import Form
from kmsmonitor.ui.speech import dated, local, tr, trn

_FAR = 300  # days from which on a date needs its year
_ZERO = timedelta(0)


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
    days = _days_apart(when, now)
    near = _near(days)
    far = Form.WEEKDAY_DAY_SHORT if abs(days) < _FAR else Form.DATE_SHORT
    return tr("{day}, {clock}", day=near or dated(when, far), clock=clock(when))


def clock(when: datetime) -> str:
    """`09:12`."""
    return dated(when, Form.CLOCK)


def _near(days: int) -> str:
    """A day that has a name of its own, or ""."""
    if not -1 <= days <= 1:
        return ""
    return tr("today") if days == 0 else tr("tomorrow") if days == 1 else tr("yesterday")


def on_day(when: datetime, now: datetime) -> str:
    """For a sentence: `today`, `on Tuesday` (the last six days), `on 24 November`, `on 3 March 2025`."""
    days = _days_apart(when, now)
    if near := _near(days):
        return near
    if -7 < days < 0:
        return tr("on {weekday}", weekday=dated(when, Form.WEEKDAY))
    return tr("on {date}", date=dated(when, Form.DAY if abs(days) < _FAR else Form.DATE))


def before_day(when: datetime, now: datetime) -> str:
    """A deadline: `before tonight`, `before tomorrow`, `before Friday 13 March`, `before 13 March 2027`."""
    days = _days_apart(when, now)
    if days <= 0:
        return tr("before tonight")
    if days == 1:
        return tr("before tomorrow")
    if days < _FAR:
        return tr("before {weekday_and_day}", weekday_and_day=dated(when, Form.WEEKDAY_DAY))
    return tr("before {date}", date=date(when))


def short_day(when: datetime, now: datetime) -> str:
    """`today`, `30 Oct`, `30 Oct 2025`."""
    days = _days_apart(when, now)
    return _near(days) or dated(when, Form.DAY_SHORT if abs(days) < _FAR else Form.DATE_SHORT)


def date(when: datetime) -> str:
    """`16 May 2027`."""
    return dated(when, Form.DATE)


def exact(when: datetime) -> str:
    """For tooltips: `Tuesday 17 November 2026, 09:12:33 (UTC+01:00)`."""
    offset = local(when).utcoffset() or _ZERO
    sign = "-" if offset < _ZERO else "+"
    minutes = int(abs(offset).total_seconds()) // 60
    zone = f"UTC{sign}{minutes // 60:02d}:{minutes % 60:02d}"
    day, second = dated(when, Form.WEEKDAY_DATE), dated(when, Form.CLOCK_SECONDS)
    return tr("{date}, {clock} ({zone})", date=day, clock=second, zone=zone)


def ago(since: datetime, now: datetime) -> str:
    """How long ago something was: `4 minutes ago`, `3 hours ago`, `23 days ago`."""
    seconds = max((now - since).total_seconds(), 0)
    if seconds < 60:
        return tr("less than a minute ago")
    if seconds < 3_600:
        return trn(int(seconds // 60), "{n} minute ago", "{n} minutes ago")
    if seconds < 86_400:
        return trn(int(seconds // 3_600), "{n} hour ago", "{n} hours ago")
    return trn(int(seconds // 86_400), "{n} day ago", "{n} days ago")


def _days_apart(when: datetime, now: datetime) -> int:
    """Calendar days from `now` to `when` in the user's zone."""
    return (local(when).date() - local(now).date()).days
