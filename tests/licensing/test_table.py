"""The table of the machine: each pair of event and status has a rule, and what cannot be is refused."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, fields, replace
from datetime import datetime, timedelta, timezone
from itertools import product
from typing import get_args

import pytest

from kmsmonitor.licensing import effects, events
from kmsmonitor.licensing.effects import StartAttempt, Transition
from kmsmonitor.licensing.errors import BugError, KmsMonitorError, WorldError
from kmsmonitor.licensing.events import (
    ActivateAsked,
    AttemptCancelled,
    AttemptEnded,
    CacheCleared,
    DomainLeft,
    Event,
    HardwareChanged,
    KeyChanged,
    OwnerRead,
    RoadOpened,
    Started,
    Tick,
)
from kmsmonitor.licensing.machine import TABLE, ever_attempts, status_at, step
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.reading import OwnerFacts
from kmsmonitor.licensing.state import Flight, LicenseState, fresh
from kmsmonitor.licensing.status import Channel, LicenseStatus, Trigger, Way
from tests.playbook import NOON, activated, span, unreachable

POLICY = Policy()
NOW = NOON + span("1 h")
SAMPLES: dict[type, tuple[Event, ...]] = {
    Started: (Started(), Started(jitter=span("5 min"))),
    Tick: (Tick(),),
    ActivateAsked: (ActivateAsked(), ActivateAsked(Way.MAK)),
    RoadOpened: (RoadOpened("vpn"),),
    AttemptEnded: (AttemptEnded(1, activated()), AttemptEnded(1, unreachable()), AttemptEnded(9, activated(Way.MAK))),
    AttemptCancelled: (AttemptCancelled(1), AttemptCancelled(9)),
    HardwareChanged: (HardwareChanged(significant=True), HardwareChanged(significant=False)),
    KeyChanged: tuple(KeyChanged(channel) for channel in Channel),
    DomainLeft: (DomainLeft(),),
    CacheCleared: (CacheCleared(),),
    OwnerRead: (
        OwnerRead(OwnerFacts(at=NOON, status=LicenseStatus.LICENSED, channel=Channel.KMS_CLIENT)),
        OwnerRead(OwnerFacts(at=NOON, status=LicenseStatus.NOTIFICATION, channel=Channel.RETAIL)),
    ),
}
LICENSED = replace(fresh(NOON), activated_at=NOON, expires_at=NOON + POLICY.validity, way=Way.KMS, next_attempt_at=None)
# A state of each status that facts and time can bring about, and of those that Windows alone reports.
STATES: dict[LicenseStatus, LicenseState] = {
    LicenseStatus.UNLICENSED: fresh(NOON),
    LicenseStatus.LICENSED: replace(LICENSED, status=LicenseStatus.LICENSED),
    LicenseStatus.OOB_GRACE: replace(fresh(NOON, Channel.EVALUATION), status=LicenseStatus.OOB_GRACE),
    LicenseStatus.OOT_GRACE: replace(LICENSED, status=LicenseStatus.OOT_GRACE, out_of_tolerance_at=NOON),
    LicenseStatus.NON_GENUINE_GRACE: replace(fresh(NOON, Channel.RETAIL), status=LicenseStatus.NON_GENUINE_GRACE),
    LicenseStatus.NOTIFICATION: replace(
        LICENSED, activated_at=NOON - POLICY.validity, expires_at=NOON, status=LicenseStatus.NOTIFICATION
    ),
    LicenseStatus.EXTENDED_GRACE: replace(fresh(NOON, Channel.EVALUATION), status=LicenseStatus.EXTENDED_GRACE),
}


def test_every_event_has_a_row_and_every_row_an_event():
    assert set(TABLE) == set(get_args(Event)) == set(SAMPLES)


def test_every_class_of_the_events_file_is_in_the_union():
    ours = {kind for kind in vars(events).values() if isinstance(kind, type) and kind.__module__ == events.__name__}
    assert ours == set(get_args(Event))


def test_every_class_of_the_effects_file_is_in_the_union():
    ours = {kind for kind in vars(effects).values() if isinstance(kind, type) and kind.__module__ == effects.__name__}
    assert ours == {*get_args(effects.Effect), Transition}


@pytest.mark.parametrize("event", list(TABLE), ids=lambda kind: kind.__name__)
def test_a_row_has_a_rule_for_every_status(event: type):
    assert set(TABLE[event]) == set(LicenseStatus)
    assert all(rule.__doc__ for rule in TABLE[event].values()), "a rule says which rule it is"


@pytest.mark.parametrize("status", list(LicenseStatus), ids=lambda status: status.key)
def test_the_samples_have_the_status_they_stand_for(status: LicenseStatus):
    assert status_at(STATES[status], NOW, POLICY) is status


PAIRS = list(product(TABLE, LicenseStatus))


@pytest.mark.parametrize(("kind", "status"), PAIRS, ids=[f"{kind.__name__}-{status.key}" for kind, status in PAIRS])
def test_each_pair_gives_a_defined_transition(kind: type, status: LicenseStatus):
    """In flight or not: a state that is whole, at most one start, and the same answer each time (S12)."""
    flying = Flight(id=1, started_at=NOON, trigger=Trigger.DUE)
    for before in (STATES[status], replace(STATES[status], flight=flying, attempts=1, next_attempt_at=None)):
        for event in SAMPLES[kind]:
            transition = step(before, event, NOW, POLICY)
            after = transition.state
            starts = [effect for effect in transition.effects if isinstance(effect, StartAttempt)]
            assert transition == step(before, event, NOW, POLICY)
            assert after.status is status_at(after, NOW, POLICY)
            assert len(starts) <= 1
            assert [after.flight.id] == [s.id for s in starts] if starts and after.flight else not starts
            assert (after.flight is not None or after.next_attempt_at is not None) or not ever_attempts(after)
            assert after.flight is None or after.next_attempt_at is None


@dataclass(frozen=True, slots=True)
class Foreign:
    """An event from nowhere."""


@pytest.mark.parametrize("event", [Foreign(), None, "tick", Tick])
def test_an_event_that_is_none_is_our_bug_and_the_state_stays(event: Event):
    state = fresh(NOON)
    with pytest.raises(BugError, match="No rule for the event") as raised:
        step(state, event, NOW, POLICY)
    assert raised.value.code == "unknown_event"
    assert state == fresh(NOON)


@pytest.mark.parametrize(
    "now",
    [datetime(2026, 3, 2, 12), datetime(2026, 3, 2, 12, tzinfo=timezone(timedelta(hours=1)))],  # noqa: DTZ001
    ids=["naive", "not UTC"],
)
def test_S12_a_time_that_is_not_UTC_is_our_bug_and_the_state_stays(now: datetime):
    state = fresh(NOON)
    with pytest.raises(BugError, match="not in UTC") as raised:
        step(state, Tick(), now, POLICY)
    assert raised.value.code == "not_utc"
    assert state == fresh(NOON)


@pytest.mark.parametrize(
    "value", [LICENSED, POLICY, Tick(), Started(), Transition(LICENSED), activated(), STATES[LicenseStatus.LICENSED]]
)
def test_values_are_frozen_and_slotted(value: object):
    """What crosses threads uncopied must not change under anybody's hands."""
    assert not hasattr(value, "__dict__")
    for field in fields(value):  # type: ignore[arg-type]
        with pytest.raises(FrozenInstanceError):
            setattr(value, field.name, None)
    hash(value)


def test_errors_are_told_apart_by_whose_fault_it_is():
    assert issubclass(WorldError, KmsMonitorError)
    assert issubclass(BugError, KmsMonitorError)
    error = WorldError("disk_full", "The disk is full.", remedy="Make room.")
    assert str(error) == "The disk is full. Make room."
    assert (error.code, error.sentence, error.remedy) == ("disk_full", "The disk is full.", "Make room.")
    assert str(BugError("x", "That cannot be.")) == "That cannot be."
