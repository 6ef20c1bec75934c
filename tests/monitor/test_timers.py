"""Sleep and set clocks: seen as a gap between two clocks, and answered with one attempt (S12)."""

from datetime import timedelta

import pytest

from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.licensing.status import OutcomeKind, Trigger
from kmsmonitor.monitor.monitor import LONGEST_NAP
from kmsmonitor.monitor.timers import NOTABLE_GAP, GapWatch
from tests.monitor.living import START, Living

THREE_DAYS = 3 * 86400


def test_time_that_passes_is_no_gap():
    clock = VirtualClock(START, 0)
    watch = GapWatch(clock)
    clock.advance(THREE_DAYS)
    assert watch.check().seconds == pytest.approx(0)
    assert not watch.check().slept


def test_a_sleep_of_three_days_is_one_gap():
    clock = VirtualClock(START, 0)
    watch = GapWatch(clock)
    clock.jump(THREE_DAYS)
    clock.advance(30)
    gap = watch.check()
    assert gap.slept
    assert gap.seconds == pytest.approx(THREE_DAYS)
    assert not watch.check().slept


@pytest.mark.parametrize(("seconds", "slept"), [(NOTABLE_GAP, False), (NOTABLE_GAP + 1, True), (-THREE_DAYS, False)])
def test_small_corrections_and_clocks_set_back_are_no_sleep(seconds, slept):
    clock = VirtualClock(START, 0)
    watch = GapWatch(clock)
    clock.jump(seconds)
    assert watch.check().slept is slept


def sleep(living, seconds):
    """A clock stands still beside the wall's, then the timer fires late."""
    living.clock.jump(seconds)
    living.monitor.tick()
    return living.land()


def test_S12_after_three_days_of_sleep_one_attempt_is_made(tmp_path):
    """Six days after the activation, three more asleep: the renewal is overdue."""
    with Living(tmp_path) as living:
        living.start()
        living.after(days=6)
        sleep(living, THREE_DAYS)
        living.after(seconds=5)
        for _ in range(20):
            living.after(minutes=15)
        assert living.host.counters.requests == 2
        newest = living.monitor.snapshot.recent[0]
        assert (newest.outcome.kind, newest.trigger) == (OutcomeKind.RENEWED, Trigger.ROAD)


def test_S12_a_sleep_in_which_nothing_was_due_makes_none(tmp_path):
    with Living(tmp_path) as living:
        living.start()
        sleep(living, THREE_DAYS)
        living.after(minutes=15)
        assert living.host.counters.requests == 1


def test_S12_sleeping_and_waking_all_day_makes_no_burst(tmp_path):
    """A laptop's lid: twenty times, five minutes apart, with its host out of reach."""
    from kmsmonitor.lab.kms_host import HostFault

    with Living(tmp_path) as living:
        living.start()
        living.host.fault = HostFault.CLOSED
        living.after(days=7)
        for _ in range(20):
            sleep(living, 240)
            living.after(minutes=1)
        # Each waking may ask once, as each may have brought another network; never twice for one.
        assert living.monitor.snapshot.state.attempts <= 2 + 20


def test_no_nap_is_longer_than_a_quarter_of_an_hour(tmp_path):
    """A timer is not trusted over a sleep or a set clock: however far the due moment is, it looks again soon."""
    with Living(tmp_path) as living:
        naps = []
        living.shell.arm = lambda seconds, _action: naps.append(seconds)
        living.start()
        living.clock.advance(timedelta(days=6, hours=23, minutes=50).total_seconds())
        living.monitor.tick()
        living.land()
        assert max(naps) == LONGEST_NAP == 900
        assert naps[-1] == pytest.approx(600)
