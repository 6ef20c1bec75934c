"""When to speak up, over whole days of a computer's life; test_notices_rules.py has the rules one by one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.licensing.status import Urgency
from kmsmonitor.monitor.notices import Said, Say, Wishes, condition_of, decide
from tests.monitor.living import Living


class Listener:
    """What a tray would say, from the snapshots that it gets."""

    def __init__(self, said="", **switches):
        self.said = Said.parse(said)
        self.wishes = Wishes(**switches)
        self.notices = []

    def hear(self, snapshot):
        self.said, say = decide(self.said, snapshot, self.wishes)
        if say is Say.NOTIFY:
            self.notices.append(condition_of(snapshot))


@pytest.fixture
def living(tmp_path):
    with Living(tmp_path / "home") as made:
        yield made


@pytest.fixture
def listener(living):
    made = Listener()
    living.monitor.subscribe(made.hear)
    return made


def fail_for_twelve_hours(living):
    living.host.fault = HostFault.CLOSED
    living.start()
    for _ in range(6):
        living.after(hours=2)
    assert living.monitor.snapshot.state.failures == 7


def test_twelve_hours_of_failing_every_two_give_one_notice(living, listener):
    fail_for_twelve_hours(living)
    assert listener.notices == ["attention/unlicensed"]


def test_all_well_again_is_said_only_where_it_is_wanted(living, listener):
    keen = Listener(success=True)
    living.monitor.subscribe(keen.hear)
    fail_for_twelve_hours(living)
    living.host.fault = HostFault.NONE
    living.after(hours=2)
    assert listener.notices == ["attention/unlicensed"]
    assert keen.notices == ["attention/unlicensed", "ok/licensed"]


def test_a_computer_that_is_well_already_is_greeted_by_nothing(living):
    living.start()
    keen = Listener(success=True)
    living.monitor.subscribe(keen.hear)
    living.after(days=7)
    assert keen.notices == []


def test_each_step_for_the_worse_is_said_once(living, listener):
    living.start()
    living.host.fault = HostFault.CLOSED
    for _ in range(181):
        living.after(days=1)
    assert list(dict.fromkeys(listener.notices)) == ["attention/licensed", "problem/licensed", "problem/notification"]


def test_while_it_lasts_it_is_said_once_a_day(living, listener):
    living.host.fault = HostFault.CLOSED
    living.start()
    for _ in range(5 * 12 - 1):
        living.after(hours=2)
    assert listener.notices == ["attention/unlicensed"] * 5


def test_or_as_seldom_as_it_is_wished(living):
    seldom = Listener(remind_after=timedelta(days=3))
    living.monitor.subscribe(seldom.hear)
    living.host.fault = HostFault.CLOSED
    living.start()
    for _ in range(7 * 12 - 1):
        living.after(hours=2)
    assert seldom.notices == ["attention/unlicensed"] * 3


def test_the_same_trouble_after_a_recovery_is_said_again(living, listener):
    fail_for_twelve_hours(living)
    living.host.fault = HostFault.NONE
    living.after(hours=2)
    living.host.fault = HostFault.CLOSED
    for _ in range(15):
        living.after(days=1)
    assert list(dict.fromkeys(listener.notices)) == ["attention/unlicensed", "attention/licensed"]


def test_an_attempt_under_way_says_nothing(living):
    fail_for_twelve_hours(living)
    working = [s for s in living.seen if s.forecast.working]
    assert working
    assert {decide(Said(), s, Wishes(success=True)) for s in working} == {(Said(), Say.NOTHING)}


def test_a_restart_does_not_repeat_it(living, listener):
    fail_for_twelve_hours(living)
    after_restart = Listener(listener.said.text())
    living.close()
    living.open()
    living.monitor.subscribe(after_restart.hear)
    living.start()
    living.after(hours=2)
    assert after_restart.notices == []


def test_a_snoozed_change_is_said_when_the_snooze_is_over(living, listener):
    living.monitor.snooze(timedelta(hours=5))
    fail_for_twelve_hours(living)
    assert listener.notices == ["attention/unlicensed"]
    heard_at = next(s.at for s in living.seen if s.state.failures and s.snoozed_until is None)
    assert heard_at - living.seen[0].at == timedelta(hours=6)


def test_a_snooze_does_not_touch_the_urgency(living):
    living.monitor.snooze(timedelta(days=1))
    fail_for_twelve_hours(living)
    assert living.monitor.snapshot.forecast.urgency is Urgency.ATTENTION


def test_switched_off_nothing_is_said_and_nothing_forgotten(living):
    quiet = Listener(attention=False)
    living.monitor.subscribe(quiet.hear)
    fail_for_twelve_hours(living)
    assert quiet.notices == []
    assert decide(quiet.said, living.monitor.snapshot, Wishes())[1] is Say.NOTIFY


def test_what_was_said_is_one_short_text():
    assert Said("attention/licensed").text() == "attention/licensed"
    assert replace(Said("a"), condition="b") == Said("b")
