"""The licensing rules, one dialogue each. Moments count from a Monday noon."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.licensing.effects import CacheChanged, Note, StatusChanged
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
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.machine import ever_attempts, next_deadline, recovered
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import Channel, LicenseStatus, Trigger, Way
from tests.playbook import (
    ANY,
    NOON,
    Script,
    Slot,
    activated,
    below_threshold,
    cached,
    intervals,
    licensed,
    recorded,
    renewed,
    span,
    start,
    unreachable,
)

ONE, TWO, THREE = Slot("one"), Slot("two"), Slot("three")
UNLICENSED, LICENSED = LicenseStatus.UNLICENSED, LicenseStatus.LICENSED
OUT_OF_TOLERANCE, NOTIFICATION = LicenseStatus.OOT_GRACE, LicenseStatus.NOTIFICATION


class TestActivationAndRenewal:
    def test_O1_a_computer_that_is_not_activated_tries_at_the_start_of_the_service(self):
        Script().at("0 s", Started()).expect(start(ONE, Trigger.START)).holds(next_attempt_at=None)

    def test_O6_it_just_works_silently(self):
        """A GVLK, a host: activated and renewed without a word from anybody."""
        script = Script()
        script.at("0 s", Started()).expect(start(ONE, Trigger.START))
        script.at("1 s", AttemptEnded(ONE, activated())).expect(recorded(ONE), StatusChanged(UNLICENSED, LICENSED))
        script.at("7 d 1 s", Tick()).expect(start(TWO, Trigger.DUE, renewal=True))
        script.at("7 d 2 s", AttemptEnded(TWO, renewed())).expect(recorded(TWO))
        script.holds(status=LICENSED, next_attempt_at="14 d 2 s", expires_at="187 d 2 s")

    @pytest.mark.parametrize("way", [Way.KMS, Way.AD])
    def test_S3_a_success_licenses_for_180_days_from_that_moment(self, way: Way):
        script = Script().at("0 s", Started()).expect(start(ONE, Trigger.START))
        script.at("40 s", AttemptEnded(ONE, activated(way))).expect(ANY, StatusChanged(UNLICENSED, LICENSED))
        script.holds(status=LICENSED, way=way, activated_at="40 s", expires_at="180 d 40 s")

    def test_S3_each_renewal_starts_the_interval_again(self):
        script = licensed().at("100 d", Tick()).expect(start(ONE, Trigger.DUE, renewal=True))
        script.at("100 d 1 s", AttemptEnded(ONE, renewed())).expect(recorded(ONE))
        script.holds(activated_at="100 d 1 s", expires_at="280 d 1 s")

    @pytest.mark.parametrize("way", [Way.KMS, Way.AD])
    def test_S4_a_licensed_client_renews_every_7_days_and_not_before(self, way: Way):
        script = licensed(way).holds(next_attempt_at="7 d")
        script.at("6 d 23 h 59 min 59 s", Tick()).expect()
        script.at("7 d", Tick()).expect(start(ONE, Trigger.DUE, renewal=True))

    def test_S4_a_failed_renewal_does_not_end_the_licensed_state(self):
        script = licensed().at("7 d", Tick()).expect(start(ONE, Trigger.DUE, renewal=True))
        script.at("7 d", AttemptEnded(ONE, unreachable())).expect(recorded(ONE))
        script.holds(status=LICENSED, expires_at="180 d", failures=1, failing_since="7 d", next_attempt_at="7 d 2 h")
        script.at("7 d 2 h", Tick()).expect(start(TWO, Trigger.DUE, renewal=True))
        script.at("7 d 2 h", AttemptEnded(TWO, renewed())).expect(recorded(TWO))
        script.holds(failures=0, failing_since=None, expires_at="187 d 2 h")

    def test_S2_S4_the_licensed_state_ends_with_the_interval_and_not_a_second_before(self):
        script = licensed().at("179 d 23 h 59 min 59 s", Tick()).expect(start(ONE, Trigger.DUE, renewal=True))
        script.after("0 s", AttemptEnded(ONE, unreachable())).expect(recorded(ONE)).holds(status=LICENSED)
        script.at("180 d", Tick()).expect(StatusChanged(LICENSED, NOTIFICATION))

    def test_S2_not_activated_for_180_days_is_notification_mode_and_attempts_go_on(self):
        script = Script().at("0 s", Started()).expect(start(ONE, Trigger.START))
        script.at("1 s", AttemptEnded(ONE, unreachable())).expect(recorded(ONE)).holds(status=UNLICENSED)
        script.at("180 d", Tick()).expect(StatusChanged(UNLICENSED, NOTIFICATION), start(TWO, Trigger.DUE))
        script.after("1 s", AttemptEnded(TWO, unreachable())).expect(recorded(TWO))
        script.after("2 h", Tick()).expect(start(THREE, Trigger.DUE))
        script.after("0 s", AttemptEnded(THREE, activated())).expect(ANY, StatusChanged(NOTIFICATION, LICENSED))

    def test_S5_a_failed_attempt_is_made_again_every_2_hours_until_one_succeeds(self):
        script = Script().at("0 s", Started()).expect(start(ANY, Trigger.START))
        script.after("1 s", AttemptEnded(1, unreachable())).expect(ANY)
        for number in range(2, 30):
            script.after("1 h 59 min 59 s", Tick()).expect()
            script.after("1 s", Tick()).expect(start(number, Trigger.DUE))
            script.after("1 s", AttemptEnded(number, unreachable())).expect(recorded(number))
        script.holds(failures=29, failing_since="1 s")
        script.after("2 h", Tick()).expect(start(30, Trigger.DUE))
        script.after("1 s", AttemptEnded(30, activated())).expect(ANY, StatusChanged(UNLICENSED, LICENSED))
        script.holds(failures=0, failing_since=None)

    def test_S6_below_the_threshold_it_asks_again_every_2_hours(self):
        script = Script().at("0 s", Started()).expect(start(ONE, Trigger.START))
        script.after("1 s", AttemptEnded(ONE, below_threshold(24))).expect(recorded(ONE))
        script.holds(status=UNLICENSED, next_attempt_at="2 h 1 s")
        script.after("2 h", Tick()).expect(start(TWO, Trigger.DUE))
        script.after("0 s", AttemptEnded(TWO, activated(count=25, required=25))).expect(ANY, ANY).holds(status=LICENSED)


class TestStartOfTheService:
    def test_S7_a_client_activated_through_AD_asks_at_every_start(self):
        licensed(Way.AD).at("1 h", Started()).expect(start(ONE, Trigger.START, renewal=True))

    def test_S7_a_KMS_client_that_is_licensed_stays_with_its_plan(self):
        licensed(Way.KMS).at("1 h", Started()).expect().holds(next_attempt_at="7 d")

    def test_O1_a_renewal_that_came_due_while_the_computer_was_off_is_made_at_its_start(self):
        licensed().at("30 d", Started()).expect(start(ONE, Trigger.START, renewal=True))

    def test_O1_a_client_that_is_not_licensed_tries_at_its_start_before_its_plan(self):
        script = Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY)
        script.at("10 min", Started()).expect(start(TWO, Trigger.START))

    def test_S12_starts_in_a_row_make_no_burst(self):
        script = Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY)
        for moment in ("10 s", "20 s", "30 s"):
            script.at(moment, Started()).expect().holds(next_attempt_at="2 min")
        script.at("2 min", Tick()).expect(start(TWO, Trigger.START))

    def test_S12_a_program_that_dies_in_each_attempt_makes_no_burst(self):
        script = Script().at("0 s", Started()).expect(start(1, Trigger.START))
        script.at("5 s", Started()).expect(Note("attempt_lost", ("1",))).holds(next_attempt_at="2 min")
        script.at("2 min", Tick()).expect(start(2, Trigger.START))
        script.at("2 min 5 s", Started()).expect(Note("attempt_lost", ("2",))).holds(next_attempt_at="4 min")

    def test_S12_an_attempt_that_died_with_its_process_is_still_due(self):
        script = licensed().at("7 d", Tick()).expect(start(ONE, Trigger.DUE, renewal=True))
        script.at("7 d 1 h", Started()).expect(Note("attempt_lost", ("2",)), start(TWO, Trigger.START, renewal=True))
        script.at("7 d 1 h 1 s", AttemptEnded(ONE, renewed())).expect(Note("late_result", ("2",)))

    def test_a_state_from_disk_has_no_attempt_under_way(self):
        script = Script().at("0 s", Started()).expect(start(ONE, Trigger.START))
        state = recovered(script.state, NOON + span("1 h"))
        assert state.flight is None
        assert state.next_attempt_at == NOON + span("1 h")
        assert recovered(state, NOON + span("2 h")) is state

    def test_an_eight_o_clock_start_is_spread_even_when_the_network_opens(self):
        script = Script(policy=Policy(start_jitter=span("15 min")))
        script.at("0 s", Started(jitter=span("9 min"))).expect().holds(next_attempt_at="9 min")
        script.at("20 s", RoadOpened("wlan")).expect().holds(next_attempt_at="9 min")
        script.at("9 min", Tick()).expect(start(ONE, Trigger.START))


class TestPermanentKeys:
    @pytest.mark.parametrize("way", [Way.MAK, Way.PHONE])
    def test_S8_a_MAK_activation_is_made_once_and_does_not_expire(self, way: Way):
        script = licensed(way, Channel.MAK).holds(expires_at=None, next_attempt_at=None, status=LICENSED)
        assert not ever_attempts(script.state)
        assert next_deadline(script.state, script.policy) is None
        for moment in ("7 d", "180 d", "10 y"):
            script.at(moment, Started(), Tick(), RoadOpened("vpn")).expect()
        script.holds(status=LICENSED, next_attempt_at=None)

    def test_S8_it_is_not_made_again_because_somebody_asks(self):
        """Another activation would use up one more of the key's (M1)."""
        licensed(Way.MAK, Channel.MAK).at("1 d", ActivateAsked()).expect(Note("activated_for_good"))

    def test_S8_S9_only_a_significant_hardware_change_undoes_it(self):
        script = licensed(Way.MAK, Channel.MAK)
        script.at("50 d", HardwareChanged(significant=False)).expect(Note("hardware_changed_little"))
        script.holds(status=LICENSED)
        script.at("60 d", HardwareChanged(significant=True)).expect(
            Note("hardware_changed"), StatusChanged(LICENSED, OUT_OF_TOLERANCE), start(ONE, Trigger.HARDWARE)
        )
        script.after("0 s", AttemptEnded(ONE, activated(Way.MAK))).expect(
            recorded(ONE), StatusChanged(OUT_OF_TOLERANCE, LICENSED)
        )
        script.holds(next_attempt_at=None, expires_at=None)

    def test_M4_a_MAK_on_a_KMS_client_is_activated_and_asks_no_more(self):
        script = (
            licensed()
            .at("1 d", KeyChanged(Channel.MAK))
            .expect(Note("key_changed", ("mak",)), start(ONE, Trigger.KEY, renewal=True))
        )
        script.holds(status=LICENSED, expires_at="180 d")
        script.after("1 s", AttemptEnded(ONE, activated(Way.MAK))).expect(recorded(ONE))
        script.holds(expires_at=None, way=Way.MAK, next_attempt_at=None)
        script.at("400 d", Tick(), Started()).expect().holds(status=LICENSED)

    def test_M4_S10_a_permanent_activation_belongs_to_its_key(self):
        script = licensed(Way.MAK, Channel.MAK).at("9 d", KeyChanged(Channel.KMS_CLIENT))
        script.expect(
            Note("key_changed", ("kms_client",)), StatusChanged(LICENSED, UNLICENSED), start(ONE, Trigger.KEY)
        )
        script.holds(installed_at="9 d", activated_at=None, way=None)

    def test_M4_an_answer_to_the_old_key_says_nothing_about_the_new_one(self):
        script = Script().at("0 s", Started()).expect(start(ONE, Trigger.START))
        script.at("1 s", KeyChanged(Channel.MAK)).expect(Note("key_changed", ("mak",)))
        script.at("2 s", AttemptEnded(ONE, activated(Way.KMS))).expect(recorded(ONE), start(TWO, Trigger.KEY))
        script.holds(status=UNLICENSED, activated_at=None)

    def test_M4_stopping_the_attempt_of_the_old_key_does_not_put_the_new_one_off_for_days(self):
        script = licensed().at("1 h", ActivateAsked()).expect(start(ONE, Trigger.USER, renewal=True))
        script.after("1 s", KeyChanged(Channel.MAK)).expect(ANY)
        script.after("1 s", AttemptCancelled(ONE)).expect(ANY).holds(next_attempt_at="3 h 2 s")

    def test_the_same_kind_of_key_again_changes_nothing(self):
        script = licensed()
        before = script.state
        assert script.at("1 h", KeyChanged(Channel.KMS_CLIENT)).expect().state == before

    @pytest.mark.parametrize("channel", [Channel.OEM, Channel.AVMA, Channel.RETAIL, Channel.EVALUATION])
    def test_M8_what_is_no_volume_client_never_asks(self, channel: Channel):
        script = Script(fresh(NOON, channel))
        script.at("0 s", Started(), Tick(), RoadOpened("vpn"), HardwareChanged(significant=True))
        script.expect(Note("hardware_changed_little")).holds(next_attempt_at=None)
        script.at("1 s", ActivateAsked()).expect(Note("not_a_volume_client"))
        script.at("200 d", Tick()).expect()
        assert next_deadline(script.state, script.policy) is None

    def test_M8_a_client_that_becomes_an_OEM_system_stops_asking(self):
        script = licensed().at("1 d", KeyChanged(Channel.OEM)).expect(ANY).holds(next_attempt_at=None, status=LICENSED)
        script.at("180 d", Tick()).expect(StatusChanged(LICENSED, NOTIFICATION)).holds(next_attempt_at=None)


class TestDomain:
    def test_D3_leaving_the_domain_ends_what_the_directory_activated(self):
        script = licensed(Way.AD).at("30 d", Tick(), AttemptEnded(2, renewed(Way.AD))).whatever()
        script.at("31 d", DomainLeft()).expect(
            Note("domain_left"), StatusChanged(LICENSED, UNLICENSED), start(ONE, Trigger.DUE)
        )
        script.holds(activated_at=None, expires_at=None, way=None, installed_at="31 d")
        script.after("1 s", AttemptEnded(ONE, activated(Way.KMS))).expect(
            recorded(ONE), StatusChanged(UNLICENSED, LICENSED)
        )
        script.holds(way=Way.KMS, expires_at="211 d 1 s")

    def test_D3_without_another_way_180_days_begin_then(self):
        """S2: a computer that was activated for years is not in notification mode the same minute."""
        script = licensed(Way.AD).at("100 d", Tick(), AttemptEnded(2, renewed(Way.AD))).whatever()
        script.at("170 d", DomainLeft(), AttemptEnded(3, unreachable())).whatever().holds(status=UNLICENSED)
        script.at("349 d 23 h", Tick(), AttemptEnded(4, unreachable())).whatever().holds(status=UNLICENSED)
        script.at("350 d", Tick()).expect(StatusChanged(UNLICENSED, NOTIFICATION))

    @pytest.mark.parametrize(
        ("way", "channel"),
        [
            (Way.KMS, Channel.KMS_CLIENT),
            (Way.MAK, Channel.KMS_CLIENT),
            (Way.MAK, Channel.MAK),
            (Way.PHONE, Channel.MAK),
        ],
    )
    def test_D3_what_came_another_way_holds(self, way: Way, channel: Channel):
        script = licensed(way, channel)
        before = script.state
        assert script.at("1 d", DomainLeft()).expect().state == before

    def test_D3_it_may_be_said_at_each_evaluation(self):
        script = licensed(Way.AD).at("1 d", DomainLeft(), AttemptEnded(2, unreachable())).whatever()
        script.at("1 d 1 h", DomainLeft()).expect().holds(next_attempt_at="1 d 2 h", failures=1)

    def test_D3_a_yes_of_the_directory_that_comes_too_late_is_none(self):
        script = licensed(Way.AD).at("7 d", Tick()).expect(start(ONE, Trigger.DUE, renewal=True))
        script.after("1 s", DomainLeft()).expect(Note("domain_left"), StatusChanged(LICENSED, UNLICENSED))
        script.after("1 s", AttemptEnded(ONE, renewed(Way.AD))).expect(recorded(ONE))
        script.holds(activated_at=None, status=UNLICENSED, next_attempt_at="7 d 2 min 2 s")
        script.after("2 min", Tick()).expect(start(TWO, Trigger.DUE))
        script.after("1 s", AttemptEnded(TWO, activated(Way.KMS))).whatever().holds(status=LICENSED, way=Way.KMS)

    def test_D3_a_host_s_yes_counts_even_if_the_domain_was_left_meanwhile(self):
        script = Script().at("0 s", Started()).expect(start(ONE, Trigger.START))
        script.at("1 s", DomainLeft()).expect().at("2 s", AttemptEnded(ONE, activated(Way.KMS))).whatever()
        script.holds(status=LICENSED, way=Way.KMS)

    def test_D3_it_makes_no_burst(self):
        """A membership that flaps asks no more often than a network that does (S12)."""
        licensed(Way.AD).at("10 s", DomainLeft()).expect(ANY, ANY).holds(next_attempt_at="2 min")

    def test_D3_Windows_own_evaluation_ends_it_where_Windows_owns_the_licence(self):
        script = licensed(Way.AD)
        owned = Script(script.state, policy=Policy(owner_acts=True))
        assert owned.at("1 d", DomainLeft()).expect().state == script.state


class TestMakAsTheThirdWay:
    """O4: a MAK may be configured beside the volume key; the key stays as it is, and the MAK is asked last."""

    @pytest.mark.parametrize("way", [Way.MAK, Way.PHONE])
    def test_O4_S8_what_it_activates_on_a_KMS_client_is_permanent(self, way: Way):
        script = Script().at("0 s", Started(), AttemptEnded(1, activated(way))).whatever()
        script.holds(channel=Channel.KMS_CLIENT, status=LICENSED, way=way, expires_at=None, next_attempt_at=None)
        script.at("10 y", Started(), Tick(), RoadOpened("vpn")).expect().holds(status=LICENSED)

    def test_O4_S9_other_hardware_undoes_it_and_every_way_is_tried_again(self):
        script = Script().at("0 s", Started(), AttemptEnded(1, activated(Way.MAK))).whatever()
        script.at("1 d", HardwareChanged(significant=True)).expect(
            ANY, StatusChanged(LICENSED, OUT_OF_TOLERANCE), start(TWO, Trigger.HARDWARE)
        )
        script.after("1 s", AttemptEnded(TWO, activated(Way.KMS))).whatever()
        script.holds(status=LICENSED, way=Way.KMS, expires_at="181 d 1 s", out_of_tolerance_at=None)

    def test_O4_M4_a_renewal_that_the_MAK_made_ends_the_renewals(self):
        script = licensed().at("7 d", Tick(), AttemptEnded(2, renewed(Way.MAK))).whatever()
        script.holds(way=Way.MAK, expires_at=None, next_attempt_at=None, failures=0)


class TestHardware:
    def test_S9_a_significant_change_is_out_of_tolerance_and_asks_at_once(self):
        script = licensed().at("1 d", HardwareChanged(significant=True))
        script.expect(Note("hardware_changed"), StatusChanged(LICENSED, OUT_OF_TOLERANCE), start(ONE, Trigger.HARDWARE))
        script.after("1 s", AttemptEnded(ONE, unreachable())).expect(recorded(ONE)).holds(next_attempt_at="1 d 2 h 1 s")

    def test_S9_30_days_out_of_tolerance_are_notification_mode(self):
        script = licensed().at("1 d", HardwareChanged(significant=True), AttemptEnded(2, unreachable()))
        script.expect(ANY, ANY, ANY, ANY)
        script.at("30 d 23 h 59 min", Tick()).expect(start(3, Trigger.DUE)).holds(status=OUT_OF_TOLERANCE)
        script.at("31 d", Tick()).expect(StatusChanged(OUT_OF_TOLERANCE, NOTIFICATION))
        script.after("1 s", AttemptEnded(3, activated())).expect(recorded(3), StatusChanged(NOTIFICATION, LICENSED))
        script.holds(out_of_tolerance_at=None)

    def test_S9_the_interval_may_end_before_the_grace_does(self):
        script = licensed().at("170 d", HardwareChanged(significant=True), AttemptEnded(2, unreachable()))
        script.expect(ANY, ANY, ANY, ANY)
        script.at("180 d", Tick()).expect(StatusChanged(OUT_OF_TOLERANCE, NOTIFICATION), start(3, Trigger.DUE))

    def test_S9_nothing_is_out_of_tolerance_on_a_computer_that_was_never_activated(self):
        script = Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY)
        script.at("1 h", HardwareChanged(significant=True)).expect(Note("hardware_changed_little"))
        script.at("180 d", Tick(), AttemptEnded(2, unreachable())).expect(ANY, ANY, ANY).holds(status=NOTIFICATION)
        script.at("180 d 1 h", HardwareChanged(significant=True)).expect(Note("hardware_changed_little"))
        script.holds(out_of_tolerance_at=None, next_attempt_at="180 d 2 h")

    def test_S12_a_detector_that_flaps_makes_no_burst(self):
        script = licensed().at("1 d", HardwareChanged(significant=True)).expect(ANY, ANY, start(2, Trigger.HARDWARE))
        script.after("1 s", AttemptEnded(2, activated())).expect(ANY, ANY)
        script.after("1 s", HardwareChanged(significant=True)).expect(ANY, ANY).holds(next_attempt_at="1 d 2 min 1 s")
        script.after("1 s", HardwareChanged(significant=True)).expect(ANY).holds(next_attempt_at="1 d 2 min 1 s")

    def test_S9_another_change_does_not_give_another_30_days(self):
        script = licensed().at("1 d", HardwareChanged(significant=True), AttemptEnded(2, unreachable())).whatever()
        script.at("1 d 1 h", HardwareChanged(significant=True)).expect(Note("hardware_changed"))
        script.holds(out_of_tolerance_at="1 d", next_attempt_at="1 d 2 h")

    def test_S9_an_attempt_that_a_person_stopped_is_not_put_off_for_a_week(self):
        script = licensed().at("1 h", ActivateAsked()).expect(start(ONE, Trigger.USER, renewal=True))
        script.after("1 s", HardwareChanged(significant=True)).expect(ANY, StatusChanged(LICENSED, OUT_OF_TOLERANCE))
        script.after("1 s", AttemptCancelled(ONE)).expect(ANY).holds(next_attempt_at="3 h 2 s")


class TestIntervals:
    def test_S11_the_policy_sets_both_intervals(self):
        policy = Policy(activation_interval=span("30 min"), renewal_interval=span("1 d"))
        script = licensed(policy=policy).holds(next_attempt_at="1 d")
        script.at("1 d", Tick(), AttemptEnded(2, unreachable())).expect(ANY, ANY).holds(next_attempt_at="1 d 30 min")

    @pytest.mark.parametrize(("asked", "kept"), [("1 s", "15 min"), ("14 min", "15 min"), ("90 d", "30 d")])
    def test_S11_a_mad_interval_is_brought_within_the_documented_limits(self, asked: str, kept: str):
        licensed(policy=Policy(renewal_interval=span(asked))).holds(next_attempt_at=kept)
        licensed(intervals=intervals("2 h", asked)).holds(next_attempt_at=kept)

    def test_S11_a_host_s_intervals_override_the_client_s_own(self):
        script = licensed(intervals=intervals("4 h", "14 d")).holds(next_attempt_at="14 d")
        script.at("14 d", Tick(), AttemptEnded(2, unreachable())).expect(ANY, ANY).holds(next_attempt_at="14 d 4 h")

    def test_S6_S11_a_host_below_the_threshold_sets_the_interval_too(self):
        script = Script().at("0 s", Started()).expect(ANY)
        script.at("1 s", AttemptEnded(1, below_threshold(intervals=intervals("20 min", "7 d")))).expect(ANY)
        script.holds(next_attempt_at="20 min 1 s")

    def test_S11_they_stay_until_a_host_says_otherwise(self):
        script = licensed(intervals=intervals("4 h", "14 d"))
        script.at("14 d", Tick(), AttemptEnded(2, renewed())).expect(ANY, ANY).holds(next_attempt_at="28 d")
        script.at("28 d", Tick(), AttemptEnded(3, renewed(intervals=intervals("2 h", "7 d")))).expect(ANY, ANY)
        script.holds(next_attempt_at="35 d")

    def test_S4_a_validity_shorter_than_the_renewal_interval_does_not_leave_a_computer_waiting(self):
        script = licensed(policy=Policy(validity=span("1 d"))).holds(next_attempt_at="7 d")
        script.at("1 d", Tick()).expect(StatusChanged(LICENSED, NOTIFICATION)).holds(next_attempt_at="1 d 2 h")


class TestTime:
    def test_S12_what_is_overdue_is_done_once(self):
        """Fifty missed renewals are one attempt, not fifty."""
        script = licensed().at("360 d", Tick()).expect(StatusChanged(LICENSED, NOTIFICATION), start(ONE, Trigger.DUE))
        script.at("360 d 1 s", Tick(), Tick(), RoadOpened("woke")).expect()
        script.at("360 d 2 s", AttemptEnded(ONE, activated())).expect(ANY, ANY).holds(next_attempt_at="367 d 2 s")

    def test_S12_a_clock_that_jumps_ahead_and_comes_back_costs_nothing(self):
        script = licensed().at("4 y", Tick()).expect(StatusChanged(LICENSED, NOTIFICATION), start(ONE, Trigger.DUE))
        script.at("4 y 1 s", AttemptEnded(ONE, unreachable())).expect(recorded(ONE))
        script.at("1 h", Tick()).expect(StatusChanged(NOTIFICATION, LICENSED))
        script.holds(expires_at="180 d", next_attempt_at="3 h")

    def test_S12_a_clock_set_back_brings_the_plan_nearer(self):
        script = licensed().holds(next_attempt_at="7 d")
        script.at("-3 y", Tick()).expect().holds(status=LICENSED, expires_at="180 d")
        script.holds(next_attempt_at=NOON + span("-3 y") + span("7 d"))

    def test_S12_a_clock_set_back_does_not_hold_a_start_up(self):
        """The last attempt ended in a future that is no more."""
        script = Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY)
        script.at("-1 y", Started()).expect(start(TWO, Trigger.START))

    def test_S12_the_deadline_is_a_moment_and_never_one_that_has_passed_for_good(self):
        """A shell that arms its timer for it does not spin."""
        policy = Policy()
        script = licensed()
        assert next_deadline(script.state, policy) == NOON + span("7 d")
        script.at("180 d", Tick()).expect(ANY, ANY)
        assert next_deadline(script.state, policy) is None, "under way, and the interval is over: nothing to wake for"
        script.after("0 s", AttemptEnded(2, unreachable())).expect(ANY)
        assert next_deadline(script.state, policy) == NOON + span("180 d 2 h")

    def test_S2_S9_the_deadline_is_the_end_of_the_status_where_that_comes_first(self):
        policy = Policy(activation_interval=span("20 d"), renewal_interval=span("30 d"))
        script = Script(policy=policy).at("0 s", Started()).expect(ANY)
        assert next_deadline(script.state, policy) == NOON + span("180 d")
        script.at("175 d", AttemptEnded(1, unreachable())).expect(ANY)
        assert next_deadline(script.state, policy) == NOON + span("180 d")
        script = licensed(policy=policy).at("1 d", HardwareChanged(significant=True)).expect(ANY, ANY, ANY)
        assert next_deadline(script.state, policy) == NOON + span("31 d")


class TestRoads:
    def test_S12_a_road_opens_and_what_failed_goes_at_once(self):
        script = Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY)
        script.at("1 h", RoadOpened("vpn")).expect(Note("road_opened", ("vpn",))).holds(next_attempt_at="1 h 5 s")
        script.at("1 h 5 s", Tick()).expect(start(TWO, Trigger.ROAD))

    def test_S12_a_computer_that_misses_nothing_stays_with_its_plan(self):
        licensed().at("1 h", RoadOpened("vpn")).expect().holds(next_attempt_at="7 d")

    def test_S12_a_computer_that_wakes_late_waits_for_its_network(self):
        script = licensed().at("9 d", RoadOpened("woke")).expect(Note("road_opened", ("woke",)))
        script.holds(next_attempt_at="9 d 5 s").after("5 s", Tick()).expect(start(ONE, Trigger.ROAD, renewal=True))

    def test_S12_roads_in_a_row_neither_burst_nor_put_off(self):
        script = Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY)
        script.at("1 h", RoadOpened("a")).expect(ANY)
        for moment in ("1 h 1 s", "1 h 2 s", "1 h 3 s", "1 h 4 s"):
            script.at(moment, RoadOpened("b")).expect().holds(next_attempt_at="1 h 5 s")
        script.at("1 h 5 s", Tick()).expect(start(2, Trigger.ROAD))
        script.at("1 h 6 s", AttemptEnded(2, unreachable())).expect(ANY)
        script.at("1 h 7 s", RoadOpened("c")).expect(ANY).holds(next_attempt_at="1 h 2 min 6 s")

    def test_S12_a_road_that_opens_during_an_attempt_is_tried_right_after_it(self):
        script = licensed().at("7 d", Tick()).expect(start(ONE, Trigger.DUE, renewal=True))
        script.at("7 d 1 s", RoadOpened("wlan")).expect()
        script.at("7 d 2 s", AttemptEnded(ONE, unreachable())).expect(ANY).holds(next_attempt_at="7 d 7 s")
        script.at("7 d 7 s", Tick()).expect(start(TWO, Trigger.ROAD, renewal=True))

    def test_S12_a_network_that_flaps_is_tried_only_once_a_gap(self):
        script = Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY)
        script.at("1 h", RoadOpened("wlan")).expect(ANY).after("5 s", Tick()).expect(start(2, Trigger.ROAD))
        script.after("1 s", RoadOpened("wlan")).expect()
        script.after("1 s", AttemptEnded(2, unreachable())).expect(ANY).holds(next_attempt_at="1 h 2 min 7 s")


class TestPersons:
    def test_L2_anybody_may_ask_at_any_time(self):
        licensed().at("1 h", ActivateAsked()).expect(start(ONE, Trigger.USER, renewal=True))
        Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY).at(
            "1 s", ActivateAsked(Way.AD)
        ).expect(start(2, Trigger.USER, way=Way.AD))

    def test_a_second_attempt_is_not_started_beside_the_first(self):
        script = Script().at("0 s", Started()).expect(start(ONE, Trigger.START))
        script.at("1 s", ActivateAsked()).expect(Note("attempt_under_way"))

    def test_a_cancelled_wish_leaves_the_plan_as_it_was(self):
        script = licensed().at("1 h", ActivateAsked()).expect(start(ONE, Trigger.USER, renewal=True))
        script.after("1 s", AttemptCancelled(ONE)).expect(Note("attempt_cancelled", ("2",)))
        script.holds(next_attempt_at="7 d", failures=0, last=activated(), status=LICENSED)

    def test_who_stops_an_attempt_does_not_get_another_in_the_same_moment(self):
        script = Script().at("0 s", Started(), AttemptEnded(1, unreachable())).expect(ANY, ANY)
        script.at("1 h", RoadOpened("vpn")).expect(ANY).holds(next_attempt_at="1 h 5 s")
        script.at("1 h 1 s", ActivateAsked()).expect(start(TWO, Trigger.USER))
        script.at("1 h 2 s", AttemptCancelled(TWO)).expect(ANY).holds(next_attempt_at="1 h 2 min 2 s")

    def test_a_cancelled_attempt_that_was_due_waits_for_a_retry_interval(self):
        script = licensed().at("7 d", Tick()).expect(start(ONE, Trigger.DUE, renewal=True))
        script.after("1 s", AttemptCancelled(ONE)).expect(ANY).holds(next_attempt_at="7 d 2 h 1 s", failures=0)

    @pytest.mark.parametrize("event", [AttemptEnded(7, renewed()), AttemptCancelled(7)])
    def test_an_answer_that_nobody_waits_for_changes_nothing(self, event: AttemptEnded | AttemptCancelled):
        script = licensed()
        before = script.state
        assert script.at("1 h", event).expect(Note("late_result", ("7",))).state == before

    def test_the_answer_to_another_attempt_leaves_this_one_under_way(self):
        script = Script().at("0 s", Started()).expect(start(ONE, Trigger.START))
        script.at("1 s", AttemptEnded(99, activated())).expect(Note("late_result", ("99",))).holds(status=UNLICENSED)
        script.at("2 s", AttemptEnded(ONE, activated())).expect(ANY, ANY).holds(status=LICENSED)


class TestCachedHost:
    def test_K5_the_host_that_responded_is_cached(self):
        host = cached()
        script = Script().at("0 s", Started()).expect(ANY)
        script.at("1 s", AttemptEnded(1, activated(responded=host))).expect(recorded(1), CacheChanged(host), ANY)
        script.holds(cache=host)

    def test_K5_a_host_that_counts_too_low_has_responded_too(self):
        host = cached()
        script = Script().at("0 s", Started()).expect(ANY)
        script.at("1 s", AttemptEnded(1, below_threshold(responded=host))).expect(recorded(1), CacheChanged(host))

    def test_K5_its_age_counts_from_the_day_it_was_found(self):
        found = cached(moment="0 s")
        again = replace(cached(moment="7 d"), origin=HostOrigin.CACHED)
        script = licensed(responded=found).at("7 d", Tick(), AttemptEnded(2, renewed(responded=again)))
        script.expect(ANY, recorded(2)).holds(cache=found)

    def test_K5_the_same_name_on_another_port_is_another_host(self):
        other = cached(port=1689, moment="7 d")
        script = licensed(responded=cached()).at("7 d", Tick(), AttemptEnded(2, renewed(responded=other)))
        script.expect(ANY, recorded(2), CacheChanged(other)).holds(cache=other)

    def test_K6_a_cached_host_that_does_not_respond_is_forgotten(self):
        script = licensed(responded=cached()).at("7 d", Tick(), AttemptEnded(2, unreachable(cache_failed=True)))
        script.expect(ANY, recorded(2), CacheChanged(None)).holds(cache=None)

    def test_K6_the_one_found_instead_takes_its_place(self):
        other = cached("kms2.corp.test", moment="7 d")
        outcome = renewed(responded=other, cache_failed=True)
        licensed(responded=cached()).at("7 d", Tick(), AttemptEnded(2, outcome)).expect(
            ANY, recorded(2), CacheChanged(other)
        )

    def test_an_attempt_that_never_asked_the_cached_host_keeps_it(self):
        script = licensed(responded=cached()).at("7 d", Tick(), AttemptEnded(2, unreachable())).expect(ANY, recorded(2))
        script.holds(cache=cached())

    def test_K7_the_cache_can_be_cleared(self):
        script = licensed(responded=cached()).at("1 h", CacheCleared()).expect(CacheChanged(None)).holds(cache=None)
        script.at("2 h", CacheCleared()).expect()


def test_a_playbook_shows_both_dialogues_when_they_differ():
    script = Script().at("0 s", Started())
    with pytest.raises(AssertionError) as raised:
        script.expect(start(1, Trigger.DUE))
    text = str(raised.value)
    assert re.search(r"^- +< StartAttempt\(id=1, trigger=DUE, way=None, renewal=False\)$", text, re.MULTILINE)
    assert re.search(r"^\+ +< StartAttempt\(id=1, trigger=START, way=None, renewal=False\)$", text, re.MULTILINE)
    assert "0 s  > Started()" in text


def test_a_playbook_lets_no_effect_pass_unsaid():
    with pytest.raises(AssertionError, match="something else"):
        Script().at("0 s", Started()).at("1 s", Tick())
    with pytest.raises(AssertionError, match="next_attempt_at"):
        licensed().holds(next_attempt_at="8 d")
    one = Slot("one")
    with pytest.raises(AssertionError, match="something else"):
        Script().at("0 s", Started(), AttemptEnded(1, unreachable()), ActivateAsked()).expect(
            start(one, ANY), ANY, start(one, ANY)
        )


def test_lengths_of_time_are_read_as_people_write_them():
    assert span("2 h 30 min") == timedelta(hours=2, minutes=30)
    assert span("-3 d") == timedelta(days=-3)
    with pytest.raises(ValueError, match="not a length"):
        span("soon")
