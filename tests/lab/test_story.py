"""The demo's story, told on a plain shell: what a viewer is promised happens, in order, by the real rules."""

import socket
from datetime import timedelta

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.story import Chapter, Story
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Urgency
from kmsmonitor.monitor.history import read_history
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.shell import PlainShell

END = timedelta(days=36)


class Telling:
    """A story, and everything that its monitor showed, with the story's own time."""

    def __init__(self, folder):
        self.home = find_home(str(folder))
        self.shell = PlainShell(SystemClock().monotonic)
        self.story = Story(self.home, self.shell, SystemClock())
        self.seen = []
        self.story.monitor.subscribe(lambda s: self.seen.append((s.at - self.story.began, s)))
        self.story.monitor.start()

    def run(self, until, pace=timedelta(hours=6)):
        while self.story.elapsed < until:
            idle = lambda: self.story.monitor.snapshot.state.flight is None  # noqa: E731 - read where it is used
            assert self.shell.run_until(idle, limit=30)
            self.story.step(pace)
        assert self.shell.run_until(lambda: self.story.monitor.snapshot.state.flight is None, limit=30)

    def first(self, what):
        """The story's time at which `what` was first seen."""
        return next(at for at, snapshot in self.seen if what(snapshot))


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    telling = Telling(tmp_path_factory.mktemp("story"))
    telling.run(END)
    yield telling
    telling.story.close()


def test_the_client_waits_at_24_of_25(told):
    first = next(s.recent[0].outcome for _, s in told.seen if s.recent)
    assert (first.kind, first.count, first.required) == (OutcomeKind.BELOW_THRESHOLD, 24, 25)


def test_it_is_activated_two_hours_later_when_the_25th_has_come(told):
    activated_at = told.first(lambda s: s.forecast.status is LicenseStatus.LICENSED)
    assert timedelta(hours=2) <= activated_at < timedelta(hours=2, minutes=1)
    outcome = next(s.recent[0].outcome for _, s in told.seen if s.forecast.status is LicenseStatus.LICENSED)
    assert (outcome.kind, outcome.count) == (OutcomeKind.ACTIVATED, 25)


def test_it_renews_on_day_8_without_a_word(told):
    renewed_at = told.first(lambda s: s.recent and s.recent[0].outcome.kind is OutcomeKind.RENEWED)
    assert renewed_at.days == 7


def test_away_two_renewals_are_missed_and_attention_is_asked_for(told):
    at, snapshot = next(
        (at, s)
        for at, s in told.seen
        if s.forecast.urgency is Urgency.ATTENTION and s.forecast.status is LicenseStatus.LICENSED
    )
    assert snapshot.forecast.renewals_missed == 2
    assert timedelta(days=28) <= at < timedelta(days=29)


def test_back_on_day_33_it_renews_within_seconds_and_all_is_well(told):
    rows = read_history(told.home.database)[0]
    newest = rows[0]
    assert newest.outcome.kind is OutcomeKind.RENEWED
    assert timedelta(days=32) <= newest.ended_at - told.story.began < timedelta(days=32, minutes=3)
    assert told.story.monitor.snapshot.forecast.urgency is Urgency.OK
    assert told.story.monitor.snapshot.forecast.remaining >= timedelta(days=176)


def test_it_counts_down_in_between(told):
    left = [s.forecast.remaining for at, s in told.seen if timedelta(days=8) < at < timedelta(days=14)]
    assert left == sorted(left, reverse=True)
    assert left[0] > left[-1]


def test_no_attempt_is_made_that_was_not_due(told):
    """Below the threshold, activated, two renewals, the failures while away, and the one after."""
    kinds = [row.outcome.kind for row in reversed(read_history(told.home.database)[0])]
    assert kinds[:4] == [
        OutcomeKind.BELOW_THRESHOLD, OutcomeKind.ACTIVATED, OutcomeKind.RENEWED, OutcomeKind.RENEWED,
    ]  # fmt: skip
    assert set(kinds[4:-1]) == {OutcomeKind.UNREACHABLE}


def test_the_story_ends_in_its_last_chapter(told):
    assert told.story.chapter is Chapter.BACK
    assert told.story.asked >= 24


def test_time_stands_still_while_an_attempt_is_under_way(tmp_path):
    telling = Telling(tmp_path)
    try:
        assert telling.story.monitor.snapshot.state.flight is not None
        telling.story.step(timedelta(days=1))
        assert telling.story.elapsed == timedelta(0)
    finally:
        telling.story.close()


def test_a_step_never_passes_over_what_comes_next(tmp_path):
    """However fast the viewer lets it run."""
    telling = Telling(tmp_path)
    try:
        telling.run(timedelta(days=9), pace=timedelta(days=30))
        renewed = [s.recent[0].ended_at for _, s in telling.seen if s.recent][-1]
        assert timedelta(days=7) < renewed - telling.story.began < timedelta(days=7, hours=3)
    finally:
        telling.story.close()


def test_it_leaves_nothing_running(tmp_path):
    telling = Telling(tmp_path)
    port = telling.story.organisation.hosts[0].port
    telling.run(timedelta(hours=1))
    telling.story.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((telling.story.organisation.hosts[0].address, port), 10)
