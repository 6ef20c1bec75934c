"""Random days in a computer's life: no sequence of events, however mad, breaks what a licence must never lose.

hypothesis drives `step` and plays the shell around it: workers that answer, late, twice or never; a clock that jumps by
years; restarts; keys and hardware that change; roads that open in bursts. After each event the rules are checked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kmsmonitor.licensing.effects import AttemptRecorded, StartAttempt, StatusChanged
from kmsmonitor.licensing.events import (
    ActivateAsked,
    AttemptCancelled,
    AttemptEnded,
    CacheCleared,
    DomainLeft,
    Event,
    HardwareChanged,
    KeyChanged,
    RoadOpened,
    Started,
    Tick,
)
from kmsmonitor.licensing.facts import permanent
from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.licensing.machine import (
    ever_attempts,
    next_deadline,
    recovered,
    renewal_interval,
    retry_interval,
    status_at,
    step,
)
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import LONGEST_INTERVAL, SHORTEST_INTERVAL, Intervals, Policy
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import SUCCESSES, VOLUME_CHANNELS, Channel, LicenseStatus, OutcomeKind, Trigger, Way

BEGINNING = datetime(2026, 3, 2, 12, tzinfo=UTC)
MOMENTS = st.integers(0, 90).map(lambda n: timedelta(seconds=n))
HOURS = st.integers(1, 40 * 24).map(lambda n: timedelta(hours=n))
YEARS = st.integers(-9 * 365, 9 * 365).map(lambda n: timedelta(days=n))
MAD_INTERVALS = st.builds(
    Intervals,
    st.sampled_from([timedelta(0), timedelta(seconds=-5), timedelta(minutes=20), timedelta(days=900)]),
    st.sampled_from([timedelta(0), timedelta(hours=3), timedelta(days=14), timedelta(days=900)]),
)
HOSTS = st.builds(
    CachedHost,
    name=st.sampled_from(["kms1.corp.test", "kms2.corp.test"]),
    port=st.just(1688),
    origin=st.sampled_from(HostOrigin),
    suffix=st.none(),
    cached_at=st.just(BEGINNING),
)
POLICIES = st.builds(
    Policy,
    activation_interval=st.sampled_from([timedelta(0), timedelta(minutes=15), timedelta(hours=2), timedelta(days=90)]),
    renewal_interval=st.sampled_from([timedelta(hours=1), timedelta(days=7), timedelta(days=900)]),
    validity=st.sampled_from([timedelta(days=1), timedelta(days=180)]),
    start_jitter=st.sampled_from([timedelta(0), timedelta(minutes=15)]),
)
OUTCOMES = st.builds(
    Outcome,
    kind=st.sampled_from(OutcomeKind),
    way=st.sampled_from(Way),
    intervals=st.none() | MAD_INTERVALS,
    responded=st.none() | HOSTS,
    cache_failed=st.booleans(),
)


class ComputersLife(RuleBasedStateMachine):
    """The shell around the machine, and a book of what must hold."""

    def __init__(self) -> None:
        super().__init__()
        self.now = BEGINNING
        self.policy = Policy()
        self.state: LicenseState = fresh(self.now)
        self.under_way: list[int] = []  # attempts that a living worker is making
        self.answered: list[int] = []
        self.last_end: datetime | None = None
        self.last_trigger: Trigger | None = None
        self.of_an_old_key: tuple[int, ...] = ()  # the attempt under way, if another key came meanwhile
        self.left_domain: tuple[int, ...] = ()  # the attempt under way, if the domain was left meanwhile
        self.wanted = False  # a person or an administrator asked for the next start
        self.clock_jumped = False

    @initialize(policy=POLICIES, channel=st.sampled_from(Channel))
    def a_new_computer(self, policy: Policy, channel: Channel) -> None:
        self.policy = policy
        self.state = fresh(self.now, channel)

    # ------------------------------------------------------------ what happens

    @rule()
    def time_is_asked_for(self) -> None:
        self.tell(Tick())

    @rule(pause=MOMENTS)
    def a_moment_passes(self, pause: timedelta) -> None:
        self.now += pause
        self.tell(Tick())

    @rule(pause=HOURS)
    def the_computer_sleeps(self, pause: timedelta) -> None:
        self.now += pause

    @rule(jump=YEARS)
    def the_clock_jumps(self, jump: timedelta) -> None:
        self.now += jump
        self.clock_jumped = True
        # What the clock says of the last end is worth nothing now; the machine may start once more.
        self.last_end = None

    @precondition(lambda self: next_deadline(self.state, self.policy) is not None)
    @rule()
    def the_timer_fires(self) -> None:
        self.now = max(self.now, next_deadline(self.state, self.policy) or self.now)
        self.tell(Tick())

    @precondition(lambda self: self.under_way)
    @rule(outcome=OUTCOMES, took=MOMENTS)
    def the_attempt_ends(self, outcome: Outcome, took: timedelta) -> None:
        self.now += took
        self.answer(AttemptEnded(self.under_way[0], outcome))

    @precondition(lambda self: self.under_way)
    @rule(took=MOMENTS)
    def the_attempt_fails(self, took: timedelta) -> None:
        self.now += took
        self.answer(AttemptEnded(self.under_way[0], Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.KMS)))

    @precondition(lambda self: self.under_way)
    @rule(way=st.sampled_from([Way.KMS, Way.AD]), took=MOMENTS)
    def the_attempt_succeeds(self, way: Way, took: timedelta) -> None:
        self.now += took
        self.answer(AttemptEnded(self.under_way[0], Outcome(kind=OutcomeKind.ACTIVATED, way=way)))

    @precondition(lambda self: self.under_way)
    @rule()
    def a_person_stops_it(self) -> None:
        self.answer(AttemptCancelled(self.under_way[0]))

    @precondition(lambda self: self.answered)
    @rule(outcome=OUTCOMES, data=st.data())
    def an_answer_comes_twice(self, outcome: Outcome, data: st.DataObject) -> None:
        before = self.state
        number = data.draw(st.sampled_from(self.answered))
        self.tell(AttemptEnded(number, outcome))
        assert self.state.expires_at == before.expires_at
        assert self.state.cache == before.cache

    @rule(number=st.integers(10_000, 10_009))
    def an_answer_comes_to_nothing(self, number: int) -> None:
        self.tell(AttemptCancelled(number))

    @rule(way=st.none() | st.sampled_from(Way))
    def a_person_asks(self, way: Way | None) -> None:
        self.wanted = True
        self.tell(ActivateAsked(way))
        assert self.state.flight is not None or not ever_attempts(self.state)

    @rule(times=st.integers(1, 6), pause=MOMENTS)
    def roads_open(self, times: int, pause: timedelta) -> None:
        for _ in range(times):
            self.now += pause
            self.tell(RoadOpened("wlan"))

    @rule(times=st.integers(1, 3), took=MOMENTS)
    def the_network_flaps(self, times: int, took: timedelta) -> None:
        """A road opens, the attempt it calls for fails, and meanwhile it opens again."""
        for _ in range(times):
            self.tell(RoadOpened("wlan"))
            deadline = next_deadline(self.state, self.policy)
            if deadline is not None and deadline < self.now + timedelta(hours=1):
                self.now = max(self.now, deadline)
                self.tell(Tick())
            self.tell(RoadOpened("wlan"))
            if self.under_way:
                self.the_attempt_fails(took)

    @rule(significant=st.booleans(), times=st.integers(1, 3))
    def hardware_changes(self, significant: bool, times: int) -> None:  # noqa: FBT001
        for _ in range(times):
            self.tell(HardwareChanged(significant=significant))

    @rule(channel=st.sampled_from(Channel))
    def a_key_is_installed(self, channel: Channel) -> None:
        self.install(channel)

    @rule()
    def back_to_a_volume_key(self) -> None:
        self.install(Channel.KMS_CLIENT)

    @rule(times=st.integers(1, 3))
    def it_leaves_its_domain(self, times: int) -> None:
        self.left_domain = tuple(self.under_way)
        for _ in range(times):
            self.tell(DomainLeft())
            assert self.state.way is not Way.AD or self.state.activated_at is None

    @rule()
    def the_cache_is_cleared(self) -> None:
        self.tell(CacheCleared())
        assert self.state.cache is None

    @rule(jitter=st.sampled_from([timedelta(0), timedelta(minutes=9)]), from_disk=st.booleans(), pause=MOMENTS)
    def the_program_starts_again(self, jitter: timedelta, from_disk: bool, pause: timedelta) -> None:  # noqa: FBT001
        self.now += pause
        if self.under_way:
            self.last_end = self.state.flight.started_at if self.state.flight and not self.clock_jumped else None
            self.last_trigger = None
            self.under_way.clear()
        if from_disk:
            self.state = recovered(self.state, self.now)
        self.tell(Started(jitter=min(jitter, self.policy.start_jitter)))

    @rule(pause=st.integers(1, 400).map(timedelta))
    def a_step_with_another_policy_changes_no_fact(self, pause: timedelta) -> None:
        """Asking what would be is no event."""
        before = self.state
        forecast(self.state, self.now + pause, Policy())
        step(self.state, Tick(), self.now + pause, Policy())
        assert self.state == before

    # ------------------------------------------------------------ the shell, and the book

    def install(self, channel: Channel) -> None:
        self.wanted = True
        if channel is not self.state.channel:
            self.of_an_old_key = tuple(self.under_way)
        self.tell(KeyChanged(channel))

    def answer(self, event: AttemptEnded | AttemptCancelled) -> None:
        number = self.under_way.pop()
        self.answered = [*self.answered[-5:], number]
        self.last_end, self.clock_jumped = self.now, False
        self.tell(event)

    def tell(self, event: Event) -> None:
        before = self.state
        transition = step(before, event, self.now, self.policy)
        assert transition == step(before, event, self.now, self.policy), "the same question has the same answer"
        after = transition.state
        starts = [effect for effect in transition.effects if isinstance(effect, StartAttempt)]
        for begun in starts:
            self.starts(begun)
        self.check_interval(before, event, after)
        changes = [effect for effect in transition.effects if isinstance(effect, StatusChanged)]
        assert changes == ([] if before.status is after.status else [StatusChanged(before.status, after.status)])
        recorded = [effect for effect in transition.effects if isinstance(effect, AttemptRecorded)]
        ended = isinstance(event, AttemptEnded) and before.flight is not None and before.flight.id == event.id
        assert len(recorded) == ended, "each answer that was waited for is in the history, once"
        self.check_plan(before, event, after)
        self.check_tolerance(before, event, after)
        self.state = after

    def check_tolerance(self, before: LicenseState, event: Event, after: LicenseState) -> None:
        """S9: only a success or another key ends it, and nothing begins its grace anew."""
        if before.out_of_tolerance_at != after.out_of_tolerance_at:
            assert isinstance(event, AttemptEnded | KeyChanged | HardwareChanged | DomainLeft)
            assert None in (before.out_of_tolerance_at, after.out_of_tolerance_at)

    def check_plan(self, before: LicenseState, event: Event, after: LicenseState) -> None:
        """S4, S5, S12: no plan is further away than its interval allows, and no road puts one off."""
        if after.next_attempt_at is None:
            return
        if isinstance(event, RoadOpened) and before.next_attempt_at is not None and before.next_attempt_at > self.now:
            assert after.next_attempt_at <= before.next_attempt_at
        well = after.status is LicenseStatus.LICENSED and not after.failures
        wait = renewal_interval(after, self.policy) if well else retry_interval(after, self.policy)
        assert after.next_attempt_at - self.now <= max(wait, self.policy.start_jitter)

    def starts(self, begun: StartAttempt) -> None:
        assert not self.under_way, "two attempts at once"
        if not self.wanted and self.last_end is not None:
            quick = begun.trigger is Trigger.ROAD and self.last_trigger is not Trigger.ROAD
            gap = self.policy.road_settle if quick else self.policy.road_gap
            assert self.now - self.last_end >= gap, f"a burst: {begun} only {self.now - self.last_end} after the last"
        self.wanted = False
        self.last_trigger = begun.trigger
        self.under_way.append(begun.id)

    def check_interval(self, before: LicenseState, event: Event, after: LicenseState) -> None:
        """S3, S8, D3: only a success, another key for a permanent one, or a domain left touches the interval."""
        if (before.activated_at, before.expires_at) == (after.activated_at, after.expires_at):
            another = isinstance(event, KeyChanged) and event.channel is not before.channel
            assert not (another and permanent(before)), "a permanent activation belongs to its key"
            return
        if isinstance(event, AttemptEnded):
            assert event.outcome.kind in SUCCESSES
            assert before.flight is not None
            assert before.flight.id == event.id
            assert event.id not in self.of_an_old_key, "the old key's answer licensed the new one"
            assert event.id not in self.left_domain or event.outcome.way is not Way.AD, "a domain that was left"
            assert after.activated_at == self.now
            assert after.expires_at in (None, self.now + self.policy.validity)
            return
        if isinstance(event, DomainLeft):
            assert before.way is Way.AD
            assert after.activated_at is after.expires_at is None
            return
        assert isinstance(event, KeyChanged)
        assert before.activated_at is not None
        assert before.expires_at is None
        assert after.activated_at is None

    # ------------------------------------------------------------ what must always hold

    @invariant()
    def the_machine_and_the_shell_agree_on_what_is_under_way(self) -> None:
        assert ([self.state.flight.id] if self.state.flight else []) == self.under_way

    @invariant()
    def there_is_always_a_next_attempt(self) -> None:
        if self.state.flight is None:
            assert (self.state.next_attempt_at is not None) == ever_attempts(self.state)

    @invariant()
    def no_plan_beside_an_attempt(self) -> None:
        assert self.state.flight is None or self.state.next_attempt_at is None

    @invariant()
    def licensed_is_licensed(self) -> None:
        state = self.state
        if state.activated_at is None or state.out_of_tolerance_at is not None:
            return
        now = self.now
        if state.activated_at <= now and (state.expires_at is None or now < state.expires_at):
            assert status_at(state, now, self.policy) is LicenseStatus.LICENSED

    @invariant()
    def the_forecast_knows_an_answer(self) -> None:
        view = forecast(self.state, self.now, self.policy)
        assert view.next_attempt_at is None or view.next_attempt_at >= self.now
        assert view.remaining is None or timedelta(0) <= view.remaining <= self.policy.validity
        assert view.renewals_missed >= 0
        assert view.working == bool(self.under_way)

    @invariant()
    def intervals_are_within_the_documented_limits(self) -> None:
        if self.state.intervals is not None:
            for length in (self.state.intervals.activation, self.state.intervals.renewal):
                assert SHORTEST_INTERVAL <= length <= LONGEST_INTERVAL

    @invariant()
    def only_volume_clients_plan(self) -> None:
        assert self.state.next_attempt_at is None or self.state.channel in VOLUME_CHANNELS

    def teardown(self) -> None:
        """Whatever has been: a good road and a good host heal everything that can be healed."""
        if self.state.channel is not Channel.KMS_CLIENT or not ever_attempts(self.state):
            return
        for _ in range(4):
            if self.under_way:
                self.the_attempt_succeeds_now()
            else:
                self.the_timer_fires_at_last()
        assert status_at(
            self.state, self.now, self.policy
        ) is LicenseStatus.LICENSED or self.policy.validity < timedelta(days=30)

    def the_attempt_succeeds_now(self) -> None:
        self.answer(AttemptEnded(self.under_way[0], Outcome(kind=OutcomeKind.ACTIVATED, way=Way.KMS)))

    def the_timer_fires_at_last(self) -> None:
        self.now = max(self.now, self.state.next_attempt_at or self.now)
        self.tell(Tick())


TestComputersLife = ComputersLife.TestCase


def test_S5_a_year_without_a_host_is_one_attempt_every_2_hours():
    """No drift, no burst, no hole: driven by the machine's own deadlines."""
    state, now, policy, starts = fresh(BEGINNING), BEGINNING, Policy(), []
    while now < BEGINNING + timedelta(days=365):
        transition = step(state, Tick(), now, policy)
        state = transition.state
        if state.flight is not None:
            starts.append(now)
            failed = AttemptEnded(state.flight.id, Outcome(kind=OutcomeKind.NO_HOST, way=Way.KMS))
            state = step(state, failed, now, policy).state
        now = next_deadline(state, policy) or now
    assert {later - earlier for earlier, later in pairwise(starts)} == {policy.activation_interval}
    assert state.status is LicenseStatus.NOTIFICATION
    assert state.failures == len(starts) == 365 * 12


def test_S4_ten_years_with_a_host_are_one_attempt_every_7_days():
    state, now, policy, starts = replace(fresh(BEGINNING)), BEGINNING, Policy(), []
    while now < BEGINNING + timedelta(days=3650):
        state = step(state, Tick(), now, policy).state
        if state.flight is not None:
            starts.append(now)
            done = AttemptEnded(state.flight.id, Outcome(kind=OutcomeKind.RENEWED, way=Way.KMS))
            state = step(state, done, now, policy).state
        assert state.status is LicenseStatus.LICENSED
        now = next_deadline(state, policy) or now
    assert {later - earlier for earlier, later in pairwise(starts)} == {policy.renewal_interval}
