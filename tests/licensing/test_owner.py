"""A licence that Windows owns: its reading is the truth, its own attempts are its own, ours are wishes passed on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kmsmonitor.licensing.effects import StartAttempt, StatusChanged
from kmsmonitor.licensing.events import ActivateAsked, AttemptEnded, OwnerRead, RoadOpened, Started, Tick
from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.machine import next_deadline, step
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.reading import OwnerFacts
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Trigger, Urgency, Way

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
UNREACHABLE = Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.KMS, code=0xC004F074)
POLICY = Policy(owner_acts=True)


def facts(at=NOON, *, renewed=NOON, status=LicenseStatus.LICENSED, channel=Channel.KMS_CLIENT):
    return OwnerFacts(
        at=at,
        status=status,
        channel=channel,
        way=Way.KMS,
        activated_at=renewed,
        expires_at=renewed + 180 * DAY if renewed else None,
    )


def read(state, at, **more):
    return step(state, OwnerRead(facts(at, **more)), at, POLICY).state


def starts(transition):
    return [effect for effect in transition.effects if isinstance(effect, StartAttempt)]


def test_the_reading_is_the_status():
    transition = step(fresh(NOON), OwnerRead(facts()), NOON, POLICY)
    assert transition.state.status is LicenseStatus.LICENSED
    assert StatusChanged(LicenseStatus.UNLICENSED, LicenseStatus.LICENSED) in transition.effects
    assert transition.state.next_attempt_at == NOON + 7 * DAY


def test_a_status_that_only_windows_knows_is_kept_as_told():
    state = read(fresh(NOON), NOON, status=LicenseStatus.NON_GENUINE_GRACE, channel=Channel.RETAIL)
    assert state.status is LicenseStatus.NON_GENUINE_GRACE
    assert state.next_attempt_at is None


def test_what_is_due_is_left_to_windows():
    state = read(fresh(NOON), NOON)
    for event in (Tick(), Started()):
        assert not starts(step(state, event, NOON + 8 * DAY, POLICY))


def test_a_person_may_ask_at_any_time():
    [start] = starts(step(read(fresh(NOON), NOON), ActivateAsked(), NOON + DAY, POLICY))
    assert (start.trigger, start.renewal) == (Trigger.USER, True)


def test_an_open_road_is_used_when_the_renewal_is_overdue():
    at = NOON + 9 * DAY
    state = read(fresh(NOON), at, renewed=NOON)
    overdue = step(state, Tick(), at + timedelta(hours=3), POLICY).state
    opened = step(overdue, RoadOpened("vpn"), at + timedelta(hours=3), POLICY).state
    settled = opened.next_attempt_at
    assert settled is not None
    [start] = starts(step(opened, Tick(), settled, POLICY))
    assert start.trigger is Trigger.ROAD


def test_an_open_road_is_not_used_when_nothing_is_overdue():
    state = read(fresh(NOON), NOON)
    assert step(state, RoadOpened("vpn"), NOON + DAY, POLICY).state == state


def test_minutes_that_were_rounded_move_nothing():
    state = read(fresh(NOON), NOON)
    again = read(state, NOON + DAY, renewed=NOON + timedelta(minutes=1))
    assert (again.activated_at, again.expires_at) == (state.activated_at, state.expires_at)


def test_a_renewal_of_its_own_is_seen():
    state = read(fresh(NOON), NOON)
    again = read(state, NOON + 8 * DAY, renewed=NOON + 7 * DAY)
    assert again.activated_at == NOON + 7 * DAY
    assert again.next_attempt_at == NOON + 14 * DAY


def test_old_facts_are_unknown_and_never_ok():
    state = read(fresh(NOON), NOON)
    assert forecast(state, NOON + timedelta(hours=25), POLICY).urgency is Urgency.OK
    assert forecast(state, NOON + timedelta(hours=27), POLICY).urgency is Urgency.UNKNOWN
    assert forecast(fresh(NOON), NOON, POLICY).urgency is Urgency.UNKNOWN


def test_a_lease_that_ended_since_the_reading_is_over():
    state = read(fresh(NOON), NOON)
    assert forecast(state, NOON + 180 * DAY, POLICY).status is LicenseStatus.NOTIFICATION


def test_the_next_reading_is_a_deadline():
    assert next_deadline(read(fresh(NOON), NOON), POLICY) == NOON + POLICY.read_interval


def test_S8_a_licence_for_good_keeps_the_day_it_was_first_seen():
    def for_good(at):
        return OwnerRead(OwnerFacts(at=at, status=LicenseStatus.LICENSED, channel=Channel.MAK, activated_at=at))

    first = step(fresh(NOON), for_good(NOON), NOON, POLICY).state
    later = step(first, for_good(NOON + DAY), NOON + DAY, POLICY).state
    assert later.activated_at == NOON
    assert forecast(later, NOON + DAY, POLICY).permanent
    assert later.next_attempt_at is None


def test_an_open_road_asks_windows_no_more_often_than_the_retry_interval():
    at = NOON + 9 * DAY
    overdue = step(read(fresh(NOON), at, renewed=NOON), ActivateAsked(), at, POLICY).state
    assert overdue.flight is not None
    failed = step(overdue, AttemptEnded(overdue.flight.id, UNREACHABLE), at + MINUTE, POLICY).state
    opened = step(failed, RoadOpened("vpn"), at + 10 * MINUTE, POLICY).state
    assert opened.next_attempt_at == at + MINUTE + timedelta(hours=2)
    later = step(failed, RoadOpened("vpn"), at + timedelta(hours=5), POLICY).state
    assert later.next_attempt_at == at + timedelta(hours=5) + POLICY.road_settle
