"""When the program speaks up: the lines 20 to 24 of what people expect of a tray, one by one."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from kmsmonitor.monitor.notices import Said, Say, Wishes, decide, is_quiet
from tests.ui import pictures
from tests.ui.pictures import NOW

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ALL, NONE = Wishes(success=True), Wishes(attention=False)


def at(picture, when=NOW, **more):
    return replace(picture, at=when, **more)


def hear(moments, wishes=Wishes(), said=Said()):  # noqa: B008 - values without a state
    """What is said at each picture, one after the other."""
    heard = []
    for picture in moments:
        said, say = decide(said, picture, wishes)
        heard.append(say)
    return heard


def test_a_change_for_the_worse_is_said_once():
    assert hear([pictures.ok(), pictures.attention(), pictures.attention()]) == [Say.NOTHING, Say.NOTIFY, Say.NOTHING]


def test_twelve_hours_of_failing_every_two_hours_give_one_notice():
    failing = [at(pictures.attention(), NOW + 2 * HOUR * i) for i in range(7)]
    assert hear(failing).count(Say.NOTIFY) == 1


def test_while_it_lasts_there_is_one_reminder_a_day():
    week = [at(pictures.attention(), NOW + 2 * HOUR * i) for i in range(7 * 12)]
    heard = hear(week)
    assert [i for i, say in enumerate(heard) if say is Say.NOTIFY] == [0, 12, 24, 36, 48, 60, 72]


def test_a_worse_state_is_said_though_another_was_said_today():
    assert hear([pictures.attention(), pictures.problem()]) == [Say.NOTIFY, Say.NOTIFY]


def test_a_cause_that_comes_and_goes_is_said_once_a_day():
    flapping = [at(p(), NOW + HOUR * i) for i, p in enumerate([pictures.attention, pictures.ok] * 5)]
    assert hear(flapping).count(Say.NOTIFY) == 1
    assert hear([*flapping, at(pictures.attention(), NOW + DAY)])[-1] is Say.NOTIFY


def test_what_is_solved_is_withdrawn_once():
    assert hear([pictures.attention(), pictures.ok(), pictures.ok()]) == [Say.NOTIFY, Say.WITHDRAW, Say.NOTHING]


def test_success_is_silent_unless_it_is_wished_for():
    assert hear([pictures.attention(), pictures.ok()], ALL) == [Say.NOTIFY, Say.NOTIFY]
    assert hear([pictures.ok()], ALL) == [Say.NOTHING]  # all was well at the start


def test_nothing_is_said_where_attention_is_switched_off():
    assert hear([pictures.attention(), pictures.problem()], NONE) == [Say.NOTHING] * 2


def test_a_snoozed_change_is_said_when_the_snooze_is_over_and_it_still_holds():
    snoozed = at(pictures.attention(), snoozed_until=NOW + HOUR)
    assert hear([snoozed, at(pictures.attention(), NOW + HOUR)]) == [Say.NOTHING, Say.NOTIFY]
    assert hear([snoozed, pictures.ok()]) == [Say.NOTHING, Say.NOTHING]


def test_a_change_in_quiet_hours_is_said_afterwards():
    said, say = decide(Said(), pictures.attention(), Wishes(quiet=True))
    assert (said, say) == (Said(), Say.NOTHING)
    assert decide(said, pictures.attention(), Wishes())[1] is Say.NOTIFY


def test_quiet_hours_also_hold_good_news_back():
    said, _ = decide(Said(), pictures.attention(), ALL)
    assert decide(said, pictures.ok(), replace(ALL, quiet=True))[1] is Say.WITHDRAW


def test_nothing_is_said_during_an_attempt():
    said = Said("ok/licensed")
    assert decide(said, pictures.working(), ALL) == (said, Say.NOTHING)


def test_not_knowing_is_no_alarm_and_no_relief():
    said, _ = decide(Said(), pictures.attention(), Wishes())
    after, say = decide(said, pictures.never(), Wishes())
    assert say is Say.NOTHING
    assert after.told == said.told


def test_a_clock_set_back_silences_nothing_for_longer_than_a_day():
    said, _ = decide(Said(), at(pictures.attention(), NOW + 300 * DAY), Wishes())
    heard = hear([at(pictures.attention(), NOW + 2 * HOUR * i) for i in range(14)], said=said)
    assert heard.count(Say.NOTIFY) == 1


def test_what_was_said_survives_a_start():
    said, _ = decide(Said(), pictures.attention(), Wishes())
    assert Said.parse(said.text()) == said
    assert hear([pictures.attention()], said=Said.parse(said.text())) == [Say.NOTHING]


@pytest.mark.parametrize(
    "text", ["", "attention/licensed", "attention/licensed\nnonsense", "attention/licensed\n2026-01-01 attention/x"]
)
def test_what_an_older_program_kept_can_be_read(text):
    said = Said.parse(text)
    assert said.condition == text.partition("\n")[0]
    assert said.told == ()


@pytest.mark.parametrize(
    ("hours", "clock", "quiet"),
    [
        (None, time(3), False),
        ((time(22), time(7)), time(22), True),
        ((time(22), time(7)), time(3), True),
        ((time(22), time(7)), time(7), False),
        ((time(22), time(7)), time(21, 59), False),
        ((time(12), time(13)), time(12, 30), True),
        ((time(12), time(13)), time(13), False),
        ((time(12), time(12)), time(12), False),
    ],
)
def test_quiet_hours(hours, clock, quiet):
    assert is_quiet(hours, clock) is quiet


def test_times_are_kept_with_their_zone():
    said = Said("x/y", (("x/y", datetime(2026, 1, 1, tzinfo=UTC)),))
    assert "+00:00" in said.text()
