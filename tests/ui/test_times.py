"""Times as people say them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kmsmonitor.ui import speech, times

NOW = datetime(2026, 11, 17, 13, 40, tzinfo=UTC)  # a Tuesday
D, H, M, S = (timedelta(**{unit: 1}) for unit in ("days", "hours", "minutes", "seconds"))


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (6 * D + 19 * H + 22 * M + 59 * S, "6 d 19 h 22 min"),
        (1 * H + 12 * M + 8 * S, "1 h 12 min 08 s"),
        (12 * M + 8 * S, "12 min 08 s"),
        (8 * S, "8 s"),
        (-5 * S, "0 s"),
    ],
)
def test_duration(span, said):
    assert times.duration(span) == said


@pytest.mark.parametrize(
    ("span", "said"),
    [(1 * H + 12 * M + 8 * S, "1 h 12 min"), (12 * M + 59 * S, "12 min"), (59 * S, "less than a minute")],
)
def test_duration_in_a_menu_has_no_seconds(span, said):
    assert times.duration(span, seconds=False) == said


def test_what_is_due_is_now():
    assert times.countdown(NOW, NOW) == "now"
    assert times.countdown(NOW - 3 * D, NOW) == "now"
    assert times.countdown(NOW + 61 * S, NOW) == "in 1 min 01 s"


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (NOW - 2 * H, "today, 11:40"),
        (NOW - D, "yesterday, 13:40"),
        (NOW + D, "tomorrow, 13:40"),
        (NOW - 7 * D, "Tue 10 Nov, 13:40"),
        (NOW - 365 * D, "17 Nov 2025, 13:40"),
    ],
)
def test_moment(when, said):
    assert times.moment(when, NOW) == said


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (NOW, "today"),
        (NOW + D, "tomorrow"),
        (NOW - D, "yesterday"),
        (NOW - 5 * D, "on Thursday"),
        (NOW - 7 * D, "on 10 November"),
        (NOW + 7 * D, "on 24 November"),
        (NOW + 400 * D, "on 22 December 2027"),
    ],
)
def test_on_day(when, said):
    assert times.on_day(when, NOW) == said


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (NOW, "before tonight"),
        (NOW + D, "before tomorrow"),
        (NOW + 3 * D, "before Friday 20 November"),
        (NOW + 400 * D, "before 22 December 2027"),
    ],
)
def test_before_day(when, said):
    assert times.before_day(when, NOW) == said


@pytest.mark.parametrize(("when", "said"), [(NOW, "today"), (NOW - 18 * D, "30 Oct"), (NOW - 400 * D, "13 Oct 2025")])
def test_short_day(when, said):
    assert times.short_day(when, NOW) == said


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (NOW - 5 * S, "less than a minute ago"),
        (NOW - M, "1 minute ago"),
        (NOW - 4 * M, "4 minutes ago"),
        (NOW - 3 * H, "3 hours ago"),
        (NOW - 23 * D, "23 days ago"),
        (NOW + D, "less than a minute ago"),
    ],
)
def test_ago(since, said):
    assert times.ago(since, NOW) == said


def test_days_are_those_of_the_users_zone():
    """23:30 UTC is tomorrow in Berlin."""
    speech.use(zone=ZoneInfo("Europe/Berlin"))
    assert times.moment(datetime(2026, 11, 17, 23, 30, tzinfo=UTC), NOW) == "tomorrow, 00:30"


def test_exact_names_the_offset_of_that_day():
    """A moment in summer is said in summer time, also in winter."""
    speech.use(zone=ZoneInfo("Europe/Berlin"))
    assert times.exact(datetime(2026, 7, 1, 9, 12, 33, tzinfo=UTC)) == "Wednesday 1 July 2026, 11:12:33 (UTC+02:00)"
    speech.use(zone=ZoneInfo("America/St_Johns"))
    assert times.exact(NOW).endswith("10:10:00 (UTC-03:30)")
