"""The history made ready to be drawn."""

from datetime import timedelta
from itertools import pairwise

import pytest

from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind
from kmsmonitor.ui.diagnostics.chart_data import ChartData, Lane, lane_of
from tests.ui import pictures
from tests.ui.diagnostics import samples
from tests.ui.pictures import DAY, HOUR, NOW

LICENSED, NOTIFICATION = LicenseStatus.LICENSED, LicenseStatus.NOTIFICATION


def data(history=None):
    history = history or samples.half_a_year()
    return ChartData(history.attempts, history.changes, now=NOW)


def test_bands_follow_the_changes_without_a_gap():
    bands = data().bands
    assert [band.status for band in bands] == [LicenseStatus.UNLICENSED, LICENSED, NOTIFICATION]
    assert all(a.end == b.start for a, b in pairwise(bands))
    assert bands[0].start == data().times[0]
    assert bands[-1].end == NOW.timestamp()


def test_without_changes_the_present_state_held_all_along():
    made = ChartData([pictures.row(1, NOW - 9 * DAY, pictures.success())], status=LICENSED, now=NOW)
    assert [(b.status, b.end - b.start) for b in made.bands] == [(LICENSED, 9 * 86_400)]


def test_an_empty_history_is_a_day_without_anything():
    made = ChartData(now=NOW)
    assert (made.bands, made.attempts, made.most, made.span) == ((), (), 0, 86_400)
    assert made.nearest(0, 1e12) is None
    assert made.beside(None, 1, 0) is None
    assert made.bars(0, 1e12, 60) == []


def test_a_state_of_another_version_leaves_a_gap_and_no_damage():
    changes = samples.half_a_year().changes
    odd = samples.status_change(NOW - 20 * DAY, LICENSED, NOTIFICATION)
    odd.data["to"] = "state_from_the_future"
    made = ChartData(changes=(odd,), now=NOW)
    assert [b.status for b in made.bands] == []
    assert changes


@pytest.mark.parametrize("kind", OutcomeKind)
def test_every_outcome_has_a_lane(kind):
    assert lane_of(Outcome(kind=kind)) in Lane


def test_every_attempt_is_counted_once_at_any_zoom():
    made = data()
    for per_pixel in (1.0, 60.0, 3600.0, 86_400.0, 1e7):
        bars = made.bars(made.start - 1e7, made.end + 1e7, per_pixel)
        assert sum(bar.many for bar in bars) == len(made.attempts)
        assert len({(bar.at, bar.lane) for bar in bars}) == len(bars)


def test_panning_measures_nothing_anew():
    made = data()
    made.bars(made.start, made.end, 3600.0)
    measured = dict(made._grains)
    made.bars(made.start + 1234.5, made.end, 3600.0)
    assert made._grains == measured


def test_zooming_measures_a_few_times_at_most():
    made = data()
    for notch in range(100):
        made.bars(made.start, made.end, 60.0 * 1.08**notch)
    assert len(made._grains) <= 13


def test_only_what_is_seen_is_given():
    made = data()
    seen = made.bars(made.times[0] - 600, made.times[0] + 3600, 600.0)
    assert [bar.lane for bar in seen] == [Lane.WAITING]
    renewals = made.bars(made.times[60] - 600, made.times[61] + 600, 600.0)
    assert [bar.lane for bar in renewals] == [Lane.DONE, Lane.DONE]
    counts = made.counts(made.times[10], made.times[12], 600.0)
    assert len(counts) == 5  # and one beyond either end, so that the line leads out


def test_counts_keep_the_least_and_the_most_of_a_pixel():
    rows = [pictures.row(i, NOW - HOUR + timedelta(minutes=i), pictures.too_few(10 + i)) for i in range(5)]
    made = ChartData(rows, now=NOW)
    point = min(made.counts(0, NOW.timestamp(), 1e6), key=lambda p: p.at)
    assert (point.least, point.most, point.required) == (10, 14, 25)
    assert made.most == 25


def test_the_nearest_attempt_and_its_neighbours():
    made = data()
    third = made.times[2]
    assert made.nearest(third + 60, 3600) == 2
    assert made.nearest(third + 60, 30) is None
    assert made.beside(2, 1, 0) == 3
    assert made.beside(0, -1, 0) == 0
    assert made.beside(len(made.times) - 1, 1, 0) == len(made.times) - 1
    assert made.beside(None, 1, third - 1) == 2
    assert made.beside(None, -1, third + 1) == 2
    assert made.status_at(NOW.timestamp() - 1) is NOTIFICATION
    assert made.status_at(0) is None
