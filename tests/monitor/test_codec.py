"""What the store keeps comes back as it was, and what does not fit is refused by one error."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.licensing.hosts import CachedHost, Draw, DrawRule, HostOrigin
from kmsmonitor.licensing.outcome import Outcome, StageTime, Tried
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.state import Flight, LicenseState
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Trigger, Way
from kmsmonitor.monitor.codec import decode, dumps, encode, iso
from kmsmonitor.value import replace

MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
SPANS = st.timedeltas(timedelta(0), timedelta(days=400))
SECONDS = st.floats(0, 1e6)
CODES = st.integers(0, 0xFFFFFFFF)
TEXTS = st.text(max_size=20)


def maybe(strategy):
    return st.none() | strategy


DRAWS = st.builds(
    Draw,
    names=st.lists(TEXTS, max_size=3).map(tuple),
    weights=st.lists(st.integers(0, 65535), max_size=3).map(tuple),
    number=st.floats(0, 1, exclude_max=True),
    picked=TEXTS,
    rule=st.sampled_from(DrawRule),
)
CACHED = st.builds(
    CachedHost,
    name=TEXTS,
    port=st.integers(1, 65535),
    origin=st.sampled_from(HostOrigin),
    suffix=maybe(TEXTS),
    cached_at=MOMENTS,
)
TRIED = st.builds(
    Tried,
    way=st.sampled_from(Way),
    what=st.sampled_from(["way", "suffix", "host"]),
    answer=TEXTS,
    host=maybe(TEXTS),
    port=maybe(st.integers(1, 65535)),
    origin=maybe(st.sampled_from(HostOrigin)),
    suffix=maybe(TEXTS),
    stage=maybe(TEXTS),
    code=maybe(CODES),
    detail=TEXTS,
    draw=maybe(DRAWS),
    stages=st.lists(st.builds(StageTime, TEXTS, SECONDS), max_size=4).map(tuple),
)
INTERVALS = st.builds(Intervals, SPANS, SPANS)
OUTCOMES = st.builds(
    Outcome,
    kind=st.sampled_from(OutcomeKind),
    way=maybe(st.sampled_from(Way)),
    code=maybe(CODES),
    cause=maybe(TEXTS),
    host=maybe(TEXTS),
    port=maybe(st.integers(1, 65535)),
    count=maybe(st.integers(0, 100)),
    required=maybe(st.integers(0, 100)),
    intervals=maybe(INTERVALS),
    responded=maybe(CACHED),
    cache_failed=st.booleans(),
    clock_offset_s=maybe(st.floats(-1e6, 1e6)),
    tried=st.lists(TRIED, max_size=3).map(tuple),
    started_at=maybe(MOMENTS),
    duration_s=SECONDS,
)
FLIGHTS = st.builds(
    Flight,
    id=st.integers(0, 1000),
    started_at=MOMENTS,
    trigger=st.sampled_from(Trigger),
    planned_at=maybe(MOMENTS),
    road=st.booleans(),
    old_key=st.booleans(),
    left_domain=st.booleans(),
)
STATES = st.builds(
    LicenseState,
    installed_at=MOMENTS,
    channel=st.sampled_from(Channel),
    status=st.sampled_from(LicenseStatus),
    way=maybe(st.sampled_from(Way)),
    activated_at=maybe(MOMENTS),
    expires_at=maybe(MOMENTS),
    out_of_tolerance_at=maybe(MOMENTS),
    next_attempt_at=maybe(MOMENTS),
    next_trigger=st.sampled_from(Trigger),
    flight=maybe(FLIGHTS),
    attempts=st.integers(0, 1000),
    failures=st.integers(0, 1000),
    failing_since=maybe(MOMENTS),
    last_attempt_at=maybe(MOMENTS),
    last=maybe(OUTCOMES),
    cache=maybe(CACHED),
    intervals=maybe(INTERVALS),
)
SAMPLE = LicenseState(installed_at=datetime(2026, 3, 2, 12, tzinfo=UTC))


@given(STATES)
def test_S12_a_state_comes_back_as_it_was_to_the_microsecond(state):
    assert decode(LicenseState, json.loads(json.dumps(encode(state)))) == state
    assert decode(LicenseState, json.loads(dumps(state))) == state


@given(OUTCOMES)
def test_an_outcome_comes_back_as_it_was(outcome):
    assert decode(Outcome, json.loads(json.dumps(encode(outcome)))) == outcome


def test_unknown_keys_are_passed_over_and_missing_ones_take_the_default():
    """An older program reads what a newer one wrote, and a newer one what an older one wrote."""
    stored = encode(SAMPLE) | {"from_the_future": [1, 2]}
    del stored["attempts"]
    assert decode(LicenseState, stored) == SAMPLE


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(JSON)
def test_whatever_JSON_is_stored_only_a_ValueError_comes_of_it(data):
    with pytest.raises(ValueError, match="stored LicenseState cannot be read"):
        decode(LicenseState, data)


@given(st.sampled_from(LicenseState.__slots__), JSON)
def test_a_mad_field_is_a_value_or_a_ValueError(name, data):
    try:
        state = decode(LicenseState, encode(SAMPLE) | {name: data})
    except ValueError:
        return
    assert decode(LicenseState, encode(state)) == state


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("channel", "no such channel"),
        ("status", 99),
        ("installed_at", "yesterday"),
        ("installed_at", "2026-03-02T12:00:00"),
        ("attempts", "7"),
        ("attempts", True),
        ("failures", 1.5),
        ("cache", {"name": "kms1"}),
        ("last", {"kind": "activated", "tried": 7}),
        ("intervals", {"activation": "2h", "renewal": 7}),
        ("intervals", {"activation": 1e300, "renewal": 7}),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(field, value):
    with pytest.raises(ValueError):  # noqa: PT011 - the sentences differ, the kind counts
        decode(LicenseState, encode(SAMPLE) | {field: value})


def test_only_known_kinds_are_stored():
    for write in (encode, dumps):
        with pytest.raises(TypeError, match="UUID"):
            write(uuid4())


def test_an_ordinary_dataclass_is_no_value_of_ours():
    @dataclass
    class Stranger:
        x: int

    for write in (encode, dumps):
        with pytest.raises(TypeError, match="Stranger"):
            write(Stranger(1))


def test_times_leave_the_program_in_UTC_with_Z_to_the_millisecond():
    noon = datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    assert iso(noon) == "2026-03-02T10:00:00.123Z"
    assert iso(None) is None


def test_a_stored_time_in_another_zone_comes_back_as_the_same_moment_in_UTC():
    """The machine takes UTC alone; a file edited by hand must not stop it."""
    stored = encode(SAMPLE) | {"installed_at": "2026-03-02T14:00:00+02:00"}
    state = decode(LicenseState, stored)
    assert state == SAMPLE
    assert state.installed_at.utcoffset() == timedelta(0)


@given(st.lists(STATES, min_size=2, max_size=4), st.lists(st.integers(0, 3), max_size=8))
def test_a_state_is_written_as_it_is_whatever_was_written_before(states, order):
    """What did not change since the last one keeps its text; what came, went or changed does not."""
    for place in order:
        state = states[place % len(states)]
        assert json.loads(dumps(state)) == _without_none(encode(state))
        assert json.loads(dumps(replace(state, attempts=place, cache=None))) == _without_none(
            encode(replace(state, attempts=place, cache=None))
        )


def _without_none(data):
    if isinstance(data, dict):
        return {name: _without_none(item) for name, item in data.items() if item is not None}
    return [_without_none(item) for item in data] if isinstance(data, list) else data
