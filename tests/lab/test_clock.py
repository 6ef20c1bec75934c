from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest

from kmsmonitor.lab.clock import VirtualClock

START = datetime(2026, 3, 1, tzinfo=UTC)


class HandClock:
    def __init__(self):
        self.at = 1000.0

    def now(self):
        return START

    def monotonic(self):
        return self.at


@pytest.fixture
def base():
    return HandClock()


def test_time_runs_at_the_given_speed(base):
    clock = VirtualClock(START, speed=3600, base=base)
    base.at += 2
    assert clock.now() == START + timedelta(hours=2)
    assert clock.monotonic() == 7200


def test_a_changed_speed_counts_from_then_on(base):
    clock = VirtualClock(START, speed=10, base=base)
    base.at += 1
    clock.speed = 0
    base.at += 100
    assert clock.now() == START + timedelta(seconds=10)
    clock.speed = 1
    base.at += 5
    assert clock.now() == START + timedelta(seconds=15)
    assert clock.speed == 1


def test_advance_lets_time_pass_for_wall_and_monotonic_alike(base):
    clock = VirtualClock(START, speed=0, base=base)
    clock.advance(180 * 86400)
    assert clock.now() == START + timedelta(days=180)
    assert clock.monotonic() == 180 * 86400


def test_S12_a_set_clock_jumps_without_time_passing(base):
    clock = VirtualClock(START, speed=0, base=base)
    clock.jump(-3600)
    assert clock.now() == START - timedelta(hours=1)
    assert clock.monotonic() == 0


@pytest.mark.parametrize(
    "wrong", [lambda b: VirtualClock(START.replace(tzinfo=None), base=b), lambda b: VirtualClock(START, -1, b)]
)
def test_a_naive_start_or_a_negative_speed_is_refused(base, wrong):
    with pytest.raises(ValueError, match="clock"):
        wrong(base)


def test_advance_does_not_run_backwards(base):
    with pytest.raises(ValueError, match="jump"):
        VirtualClock(START, base=base).advance(-1)


def test_time_never_runs_backwards_while_threads_change_speed_and_advance():
    clock = VirtualClock(START, speed=5)
    seen = []

    def change():
        for step in range(500):
            clock.speed = step % 7
            clock.advance(0.001)

    threads = [Thread(target=change) for _ in range(3)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        seen.append((clock.now(), clock.monotonic()))
    for thread in threads:
        thread.join()
    assert seen == sorted(seen)
    assert clock.monotonic() >= 1.5
