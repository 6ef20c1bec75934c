"""The common road leads where the rules lead: its answers are theirs, and what is unusual it leaves to them."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.licensing.common_road import renewal_starts, renewal_succeeds
from kmsmonitor.licensing.events import (
    ActivateAsked,
    AttemptCancelled,
    AttemptEnded,
    CacheCleared,
    DomainLeft,
    HardwareChanged,
    KeyChanged,
    RoadOpened,
    Started,
    Tick,
)
from kmsmonitor.licensing.hosts import CachedHost
from kmsmonitor.licensing.machine import by_the_rules, step
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.state import Flight, LicenseState
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Trigger, Way
from tests.playbook import NOON, activated, cached, intervals, licensed, renewed, span

USUAL, HOST = Policy(), cached()
PACES = (None, intervals("2 h", "7 d"), Intervals(timedelta(0), timedelta(0)))


def mostly(usual, *others):
    """The usual value nine times as often as all others together, so that most of a drawn state is usual."""
    return st.sampled_from([usual] * 9 * len(others) + list(others))


def moment(usual: str, *others: str):
    return mostly(NOON + span(usual), None, *(NOON + span(other) for other in others))


HOSTS: st.SearchStrategy[CachedHost | None] = mostly(HOST, None, cached("kms2.corp.test"), replace(HOST))
FLIGHTS = st.builds(
    Flight,
    id=mostly(2, 3),
    started_at=st.just(NOON),
    trigger=mostly(Trigger.DUE, Trigger.ROAD),
    road=mostly(False, True),  # noqa: FBT003
    old_key=mostly(False, True),  # noqa: FBT003
    left_domain=mostly(False, True),  # noqa: FBT003
)
STATES = st.builds(
    LicenseState,
    installed_at=st.just(NOON),
    channel=mostly(Channel.KMS_CLIENT, *Channel),
    status=mostly(LicenseStatus.LICENSED, *LicenseStatus),
    way=mostly(Way.KMS, None, *Way),
    activated_at=moment("0 s", "7 d"),
    expires_at=moment("180 d", "7 d", "1 d"),
    out_of_tolerance_at=mostly(None, NOON),
    next_attempt_at=moment("7 d", "1 d", "400 d"),
    next_trigger=mostly(Trigger.DUE, *Trigger),
    flight=st.none() | FLIGHTS,
    attempts=st.just(2),
    failures=mostly(0, 3),
    failing_since=mostly(None, NOON),
    last_attempt_at=moment("0 s"),
    last=st.just(activated()),
    cache=HOSTS,
    intervals=st.sampled_from(PACES),
    reported=mostly(None, LicenseStatus.LICENSED),
)
POLICIES = mostly(USUAL, replace(USUAL, owner_acts=True), replace(USUAL, validity=timedelta(0)))
OUTCOMES = st.builds(
    Outcome,
    kind=mostly(OutcomeKind.RENEWED, *OutcomeKind),
    way=mostly(Way.KMS, None, *Way),
    intervals=st.sampled_from(PACES),
    responded=HOSTS,
    cache_failed=mostly(False, True),  # noqa: FBT003
)
NOWS = mostly("7 d", "0 s", "1 h", "180 d", "200 d", "-1 d").map(lambda text: NOON + span(text))


@given(STATES, NOWS, POLICIES)
def test_a_tick_comes_to_what_the_rules_say(state, now, policy):
    before = replace(state)
    by_rules = by_the_rules(state, Tick(), now, policy)
    assert step(state, Tick(), now, policy) == by_rules
    assert renewal_starts(state, now, policy) in (None, by_rules)
    assert state == before


@given(STATES, OUTCOMES, NOWS, POLICIES)
def test_an_attempt_that_ends_comes_to_what_the_rules_say(state, outcome, now, policy):
    event, before = AttemptEnded(2, outcome), replace(state)
    by_rules = by_the_rules(state, event, now, policy)
    assert step(state, event, now, policy) == by_rules
    assert renewal_succeeds(state, event, now, policy) in (None, by_rules)
    assert state == before


@pytest.mark.parametrize("way", [Way.KMS, Way.AD])
def test_S4_the_renewals_of_a_healthy_client_take_it(way):
    """Otherwise it would be there for nothing."""
    state = licensed(way, responded=HOST).state
    flying = renewal_starts(state, NOON + span("7 d"), USUAL)
    assert flying is not None
    done = AttemptEnded(2, renewed(way, responded=HOST))
    assert renewal_succeeds(flying.state, done, NOON + span("7 d 1 s"), USUAL) is not None


USUAL_STATE = licensed(responded=HOST, intervals=PACES[1]).state
UNUSUAL = [
    ("channel", Channel.MAK),
    ("channel", Channel.OEM),
    *(("status", status) for status in LicenseStatus),
    ("way", None),
    ("way", Way.AD),
    ("activated_at", None),
    ("activated_at", NOON + span("30 d")),
    ("expires_at", None),
    ("expires_at", NOON + span("7 d")),
    ("out_of_tolerance_at", NOON),
    ("next_attempt_at", None),
    ("next_attempt_at", NOON + span("7 d 1 s")),
    ("next_attempt_at", NOON + span("400 d")),
    *(("next_trigger", trigger) for trigger in Trigger),
    ("failures", 3),
    ("failing_since", NOON),
    ("last_attempt_at", None),
    ("cache", None),
    ("intervals", None),
    ("intervals", PACES[2]),
    ("reported", LicenseStatus.LICENSED),
    ("reported", LicenseStatus.NOTIFICATION),
]
FLYING = Flight(id=2, started_at=NOON, trigger=Trigger.DUE)
UNUSUAL_FLIGHTS = [
    None,
    replace(FLYING, id=3),
    replace(FLYING, trigger=Trigger.ROAD),
    replace(FLYING, planned_at=NOON + span("9 d")),
    replace(FLYING, road=True),
    replace(FLYING, old_key=True),
    replace(FLYING, left_domain=True),
]
UNUSUAL_OUTCOMES = [
    *(Outcome(kind=kind, way=Way.KMS, responded=HOST, intervals=PACES[1]) for kind in OutcomeKind),
    *(renewed(way, responded=HOST) for way in Way),
    renewed(responded=None),
    renewed(responded=replace(HOST)),
    renewed(responded=cached("kms2.corp.test")),
    renewed(responded=HOST, cache_failed=True),
    renewed(responded=None, cache_failed=True),
    renewed(responded=HOST, intervals=intervals("2 h", "7 d")),
    renewed(responded=HOST, intervals=intervals("1 s", "14 d")),
]
DUE = NOON + span("7 d")


@pytest.mark.parametrize("policy", [USUAL, replace(USUAL, owner_acts=True), replace(USUAL, validity=timedelta(0))])
@pytest.mark.parametrize(("field", "value"), UNUSUAL)
def test_one_thing_that_is_unusual_is_enough(field, value, policy):
    state = replace(USUAL_STATE, **{field: value})
    assert step(state, Tick(), DUE, policy) == by_the_rules(state, Tick(), DUE, policy)
    flying = replace(state, flight=FLYING, attempts=2, next_attempt_at=None)
    assert step(flying, Tick(), DUE, policy) == by_the_rules(flying, Tick(), DUE, policy)
    for outcome in UNUSUAL_OUTCOMES:
        event = AttemptEnded(2, outcome)
        assert step(flying, event, DUE, policy) == by_the_rules(flying, event, DUE, policy)


@pytest.mark.parametrize("flight", UNUSUAL_FLIGHTS)
@pytest.mark.parametrize("outcome", UNUSUAL_OUTCOMES)
def test_an_unusual_attempt_is_enough_too(flight, outcome):
    state, event = replace(USUAL_STATE, flight=flight, attempts=2), AttemptEnded(2, outcome)
    assert step(state, event, DUE, USUAL) == by_the_rules(state, event, DUE, USUAL)
    assert step(state, Tick(), DUE, USUAL) == by_the_rules(state, Tick(), DUE, USUAL)


def shifted(value, by):
    """The value with every moment in it moved."""
    if isinstance(value, datetime):
        return value + by
    if isinstance(value, tuple):
        return tuple(shifted(item, by) for item in value)
    if not is_dataclass(value):
        return value
    return replace(value, **{field.name: shifted(getattr(value, field.name), by) for field in fields(value)})


EVENTS = OUTCOMES.map(lambda outcome: AttemptEnded(2, outcome)) | st.sampled_from(
    [
        *(Tick(), Started(), Started(span("5 min")), ActivateAsked(), RoadOpened("vpn"), AttemptCancelled(2)),
        *(DomainLeft(), KeyChanged(Channel.MAK), KeyChanged(Channel.OEM), CacheCleared()),
        HardwareChanged(significant=True),
    ]
)


@given(STATES, EVENTS, NOWS, POLICIES, st.integers(-(10**8), 10**8).map(lambda seconds: timedelta(seconds=seconds)))
def test_S12_the_rules_know_spans_of_time_and_no_calendar(state, event, now, policy, by):
    """Everything moved alike, all is as it was: a simulator may know again what it has seen at another time."""
    moved = step(shifted(state, by), shifted(event, by), now + by, policy)
    assert moved == shifted(step(state, event, now, policy), by)
