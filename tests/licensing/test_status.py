"""The documented numbers, and the status that follows from facts and time alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kmsmonitor.licensing.machine import ever_attempts, status_at
from kmsmonitor.licensing.policy import LONGEST_INTERVAL, SHORTEST_INTERVAL, Policy, within_limits
from kmsmonitor.licensing.product import Edition
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import SUCCESSES, VOLUME_CHANNELS, Channel, LicenseStatus, OutcomeKind, Way
from tests.playbook import NOON, activated, below_threshold, renewed, span, unreachable

POLICY = Policy()
LICENSED = replace(fresh(NOON), activated_at=NOON, expires_at=NOON + POLICY.validity, way=Way.KMS)


def test_S1_the_numbers_are_Windows_own():
    assert {status.key: int(status) for status in LicenseStatus} == {
        "unlicensed": 0,
        "licensed": 1,
        "oob_grace": 2,
        "oot_grace": 3,
        "non_genuine_grace": 4,
        "notification": 5,
        "extended_grace": 6,
    }


def test_the_words_of_the_contract():
    assert {kind.value for kind in OutcomeKind} == {
        "activated",
        "renewed",
        "below_threshold",
        "unreachable",
        "no_host",
        "refused",
        "failed",
    }
    assert {way.value for way in Way} == {"ad", "kms", "mak", "phone"}
    assert {OutcomeKind.ACTIVATED, OutcomeKind.RENEWED} == SUCCESSES
    assert [o.success for o in (activated(), renewed(), below_threshold(), unreachable())] == [True, True, False, False]


@pytest.mark.parametrize(
    ("moment", "status"),
    [
        ("-9 y", LicenseStatus.LICENSED),
        ("0 s", LicenseStatus.LICENSED),
        ("179 d 23 h 59 min 59 s", LicenseStatus.LICENSED),
        ("180 d", LicenseStatus.NOTIFICATION),
        ("9 y", LicenseStatus.NOTIFICATION),
    ],
)
def test_S3_S12_the_status_follows_from_facts_and_time_and_not_from_history(moment: str, status: LicenseStatus):
    for told in LicenseStatus:  # what was true before does not matter
        assert status_at(replace(LICENSED, status=told), NOON + span(moment), POLICY) is status


@pytest.mark.parametrize(
    ("moment", "status"), [("179 d 23 h", LicenseStatus.UNLICENSED), ("180 d", LicenseStatus.NOTIFICATION)]
)
def test_S2_without_a_success_notification_mode_comes_after_180_days(moment: str, status: LicenseStatus):
    assert status_at(fresh(NOON), NOON + span(moment), POLICY) is status


def test_S9_tolerance_has_its_own_grace():
    changed = replace(LICENSED, out_of_tolerance_at=NOON + span("1 d"))
    assert status_at(changed, NOON + span("30 d 23 h"), POLICY) is LicenseStatus.OOT_GRACE
    assert status_at(changed, NOON + span("31 d"), POLICY) is LicenseStatus.NOTIFICATION
    forever = replace(changed, expires_at=None)
    assert status_at(forever, NOON + span("31 d"), POLICY) is LicenseStatus.NOTIFICATION


def test_S8_a_permanent_activation_has_no_end():
    assert status_at(replace(LICENSED, expires_at=None), NOON + span("99 y"), POLICY) is LicenseStatus.LICENSED


@pytest.mark.parametrize("channel", [c for c in Channel if c not in VOLUME_CHANNELS])
def test_M8_the_status_of_what_is_no_volume_client_is_not_ours_to_decide(channel: Channel):
    for told in LicenseStatus:
        state = replace(fresh(NOON, channel), status=told)
        assert status_at(state, NOON + span("9 y"), POLICY) is told
        assert not ever_attempts(state)


@pytest.mark.parametrize("channel", sorted(VOLUME_CHANNELS))
def test_S10_a_volume_client_always_attempts_until_it_is_activated_for_good(channel: Channel):
    assert ever_attempts(fresh(NOON, channel))
    assert ever_attempts(replace(LICENSED, channel=channel))
    assert not ever_attempts(replace(LICENSED, channel=channel, expires_at=None))
    assert ever_attempts(replace(LICENSED, channel=channel, expires_at=None, out_of_tolerance_at=NOON))


def test_K11_the_threshold_follows_from_what_the_computer_is():
    assert POLICY.threshold(Edition.CLIENT) == 25
    assert POLICY.threshold(Edition.SERVER) == 5


def test_S11_the_defaults_are_the_documented_ones():
    assert POLICY.activation_interval == span("2 h")
    assert POLICY.renewal_interval == span("7 d")
    assert POLICY.validity == span("180 d")


def test_S11_the_limits_are_the_documented_ones():
    assert (span("15 min"), span("30 d")) == (SHORTEST_INTERVAL, LONGEST_INTERVAL)
    assert within_limits(span("2 h")) == span("2 h")
    assert within_limits(span("-2 h")) == SHORTEST_INTERVAL
    assert within_limits(span("9 y")) == LONGEST_INTERVAL
