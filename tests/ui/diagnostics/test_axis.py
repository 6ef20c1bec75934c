"""Marks of the time axis."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kmsmonitor.ui import speech
from kmsmonitor.ui.diagnostics.axis import marks


@pytest.fixture(autouse=True)
def _computers_zone():
    """Python takes the zone of the environment when it is told to; the next test gets its own back."""
    yield
    time.tzset()


START = datetime(2026, 2, 27, 10, 20, tzinfo=UTC)


def texts(span, apart, start=START):
    return [m.text for m in marks(start.timestamp(), (start + span).timestamp(), apart.total_seconds())]


@pytest.mark.parametrize(
    ("span", "apart", "said"),
    [
        (timedelta(hours=6), timedelta(hours=2), ["12:00", "14:00", "16:00"]),
        (timedelta(hours=30), timedelta(hours=7), ["12:00", "28 Feb", "12:00"]),
        (timedelta(days=3), timedelta(hours=20), ["28 Feb", "1 Mar", "2 Mar"]),
        (timedelta(days=120), timedelta(days=20), ["Mar", "Apr", "May", "Jun"]),
        (timedelta(days=800), timedelta(days=100), ["Jul", "Jan 2027", "Jul", "Jan 2028"]),
        (timedelta(days=9000), timedelta(days=900), ["Jan 2027", "Jan 2028"]),
    ],
)
def test_marks_stand_at_round_times(span, apart, said):
    found = texts(span, apart)
    assert found[: len(said)] == said or found == said


def test_marks_are_apart_and_inside():
    for days in (1, 7, 30, 180, 400, 4000):
        start, apart = START.timestamp(), days * 86_400 / 9
        found = marks(start, start + days * 86_400, apart)
        ats = [m.at for m in found]
        assert all(start <= at <= start + days * 86_400 for at in ats)
        assert 0 < len(found) <= 12


@pytest.mark.parametrize("given", [True, False])
def test_midnight_is_the_users_own_also_across_summer_time(given, monkeypatch):
    """Whether the zone is given, or the computer's own, of which only the offset of a moment is known."""
    zone = ZoneInfo("Europe/Berlin")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    speech.use(zone=zone if given else None)
    start = datetime(2026, 3, 20, tzinfo=zone)
    found = marks(start.timestamp(), start.timestamp() + 20 * 86_400, 86_400)
    assert {datetime.fromtimestamp(m.at, tz=zone).hour for m in found} == {0}
    assert len(found) >= 19
    months = marks(start.timestamp(), start.timestamp() + 400 * 86_400, 86_400 * 20)
    assert {datetime.fromtimestamp(m.at, tz=zone).day for m in months} == {1}
    assert [m.text for m in months][:3] == ["Apr", "May", "Jun"]
