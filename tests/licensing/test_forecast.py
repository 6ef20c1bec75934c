"""What happens when, if nothing changes; and how much a person should care."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.licensing.events import (
    AttemptCancelled,
    AttemptEnded,
    HardwareChanged,
    KeyChanged,
    Started,
    Tick,
)
from kmsmonitor.licensing.forecast import Forecast, forecast, renewals_missed
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import AttemptKind, Channel, LicenseStatus, Urgency, Way
from tests.playbook import ANY, NOON, Script, below_threshold, intervals, licensed, renewed, span, unreachable

POLICY = Policy()


def seen(script: Script, moment: str | None = None) -> Forecast:
    """The forecast at a moment without any event in between: a state answers alone."""
    now = script.now if moment is None else NOON + span(moment)
    return forecast(script.state, now, script.policy)


def off_the_road_until(moment: str, *, script: Script | None = None) -> Script:
    """A licensed computer whose attempts have all failed since day 7."""
    script = script or licensed()
    script.at("7 d", Tick(), AttemptEnded(2, unreachable())).expect(ANY, ANY)
    return script.at(moment, Tick(), AttemptEnded(3, unreachable())).whatever()


class TestFacts:
    def test_a_licensed_computer(self):
        view = seen(licensed(), "2 d")
        assert view == Forecast(
            at=NOON + span("2 d"),
            status=LicenseStatus.LICENSED,
            remaining=span("178 d"),
            expires_at=NOON + span("180 d"),
            permanent=False,
            next_attempt_at=NOON + span("7 d"),
            next_attempt_kind=AttemptKind.RENEWAL,
            renewals_missed=0,
            failing_since=None,
            notification_at=NOON + span("180 d"),
            urgency=Urgency.OK,
            working=False,
        )

    def test_a_new_computer(self):
        view = seen(Script(), "1 d")
        assert (view.status, view.remaining, view.expires_at) == (LicenseStatus.UNLICENSED, None, None)
        assert view.next_attempt_at == NOON + span("1 d"), "overdue is now"
        assert view.next_attempt_kind is AttemptKind.ACTIVATION
        assert view.notification_at == NOON + span("180 d")
        assert view.urgency is Urgency.UNKNOWN

    def test_S6_one_that_waits_for_the_threshold(self):
        view = seen(Script().at("0 s", Started(), AttemptEnded(1, below_threshold())).expect(ANY, ANY))
        assert view.next_attempt_kind is AttemptKind.RETRY
        assert view.failing_since == NOON
        assert view.urgency is Urgency.ATTENTION

    def test_one_that_is_being_activated(self):
        view = seen(Script().at("0 s", Started()).expect(ANY))
        assert view.working
        assert view.next_attempt_at is None

    def test_S8_a_permanent_one(self):
        view = seen(licensed(Way.MAK, Channel.MAK), "9 y")
        assert view.permanent
        assert (view.remaining, view.expires_at, view.notification_at) == (None, None, None)
        assert (view.next_attempt_at, view.next_attempt_kind) == (None, None)
        assert (view.renewals_missed, view.urgency) == (0, Urgency.OK)

    def test_S9_a_changed_one(self):
        script = licensed().at("1 d", HardwareChanged(significant=True), AttemptEnded(2, unreachable()))
        view = seen(script.expect(ANY, ANY, ANY, ANY))
        assert view.status is LicenseStatus.OOT_GRACE
        assert view.notification_at == NOON + span("31 d")
        assert view.urgency is Urgency.ATTENTION

    def test_S9_the_earlier_of_grace_and_interval_counts(self):
        changed = replace(licensed().state, out_of_tolerance_at=NOON + span("170 d"))
        assert forecast(changed, NOON + span("171 d"), POLICY).notification_at == NOON + span("180 d")
        forever = replace(changed, expires_at=None)
        assert forecast(forever, NOON + span("171 d"), POLICY).notification_at == NOON + span("200 d")

    def test_S2_one_in_notification_mode(self):
        view = seen(off_the_road_until("200 d"))
        assert view.status is LicenseStatus.NOTIFICATION
        assert view.remaining == timedelta(0)
        assert view.notification_at == NOON + span("180 d")
        assert view.urgency is Urgency.PROBLEM

    def test_M8_one_that_never_asks(self):
        view = forecast(fresh(NOON, Channel.OEM), NOON + span("1 d"), POLICY)
        assert (view.next_attempt_at, view.next_attempt_kind, view.notification_at) == (None, None, None)
        assert view.urgency is Urgency.UNKNOWN

    def test_M4_a_new_key_is_a_renewal_while_the_interval_runs(self):
        script = licensed().at("1 d", KeyChanged(Channel.MAK), AttemptCancelled(2)).expect(ANY, ANY, ANY)
        assert seen(script).next_attempt_kind is AttemptKind.RENEWAL


class TestMissedRenewals:
    @pytest.mark.parametrize(
        ("moment", "missed"),
        [
            ("6 d 23 h", 0),
            ("7 d", 0),  # it is being made right now
            ("8 d 17 h", 0),  # asleep since then: the computer may just have woken
            ("8 d 18 h", 1),  # a quarter of the interval late, tried or not
            ("14 d", 1),
            ("15 d 18 h", 2),
            ("70 d", 9),
            ("71 d 18 h", 10),
        ],
    )
    def test_a_renewal_counts_when_it_is_late(self, moment: str, missed: int):
        assert renewals_missed(licensed().state, NOON + span(moment), POLICY) == missed

    def test_a_renewal_counts_once_an_attempt_for_it_has_failed(self):
        script = licensed().at("7 d", Tick()).expect(ANY)
        assert seen(script).renewals_missed == 0
        script.at("7 d 1 s", AttemptEnded(2, unreachable())).expect(ANY)
        assert seen(script).renewals_missed == 1

    def test_a_failure_before_it_was_due_does_not_count_for_it(self):
        state = replace(licensed().state, failures=1, last_attempt_at=NOON + span("13 d"))
        assert renewals_missed(state, NOON + span("14 d"), POLICY) == 1
        assert renewals_missed(replace(state, last_attempt_at=NOON + span("14 d")), NOON + span("14 d"), POLICY) == 2

    def test_a_success_ends_the_count(self):
        script = off_the_road_until("30 d").after("2 h", Tick()).expect(ANY)
        script.after("0 s", AttemptEnded(4, renewed())).expect(ANY)
        assert seen(script).renewals_missed == 0
        assert seen(script).failing_since is None

    def test_S11_the_host_s_interval_counts_not_ours(self):
        script = licensed(intervals=intervals("2 h", "14 d"))
        assert seen(script, "13 d").renewals_missed == 0
        assert seen(script, "20 d").renewals_missed == 1


class TestUrgency:
    def test_attention_from_the_second_missed_renewal_on(self):
        script = off_the_road_until("13 d 23 h")
        assert (seen(script).renewals_missed, seen(script).urgency) == (1, Urgency.OK)
        script = off_the_road_until("14 d")
        assert (seen(script).renewals_missed, seen(script).urgency) == (2, Urgency.ATTENTION)

    def test_problem_below_14_days(self):
        script = off_the_road_until("166 d")
        assert (seen(script).remaining, seen(script).urgency) == (span("14 d"), Urgency.ATTENTION)
        assert seen(script, "166 d 1 s").urgency is Urgency.PROBLEM

    def test_problem_in_notification_mode(self):
        assert seen(Script(), "180 d").urgency is Urgency.PROBLEM
        assert seen(licensed(), "180 d").urgency is Urgency.PROBLEM

    def test_days_left_alone_are_no_reason_to_worry(self):
        """167 days left and two renewals missed is attention; 167 days left just after a renewal is none."""
        assert seen(licensed(), "13 d").urgency is Urgency.OK

    def test_both_borders_are_settable(self):
        strict = Policy(attention_after_missed=1, problem_below=span("170 d"))
        script = off_the_road_until("8 d", script=licensed(policy=strict))
        assert seen(script).urgency is Urgency.ATTENTION
        assert seen(script, "10 d 1 s").urgency is Urgency.PROBLEM
        patient = Policy(attention_after_missed=20, problem_below=span("0 s"))
        assert seen(off_the_road_until("100 d", script=licensed(policy=patient))).urgency is Urgency.OK
        assert seen(off_the_road_until("179 d", script=licensed(policy=patient))).urgency is Urgency.ATTENTION

    def test_what_only_Windows_reports(self):
        for status, urgency in (
            (LicenseStatus.NON_GENUINE_GRACE, Urgency.PROBLEM),
            (LicenseStatus.OOB_GRACE, Urgency.UNKNOWN),
            (LicenseStatus.EXTENDED_GRACE, Urgency.UNKNOWN),
        ):
            told = replace(fresh(NOON, Channel.RETAIL), status=status)
            assert forecast(told, NOON, POLICY).urgency is urgency


class TestAClockThatJumps:
    def test_S12_set_back_it_never_shows_more_than_an_interval_holds(self):
        view = seen(licensed(), "-9 y")
        assert view.status is LicenseStatus.LICENSED
        assert view.remaining == span("180 d")
        assert view.renewals_missed == 0
        assert view.urgency is Urgency.OK

    def test_S12_ahead_and_back_again_is_as_if_nothing_had_been(self):
        script = licensed()
        assert seen(script, "9 y").urgency is Urgency.PROBLEM
        assert seen(script, "1 d") == seen(licensed(), "1 d")
