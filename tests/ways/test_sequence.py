"""The order of an attempt (O2-O5): each way in its turn, or on record with the reason why not."""

from dataclasses import replace

import pytest

from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.licensing.status import Channel, OutcomeKind, Way
from kmsmonitor.network.deadline import Deadline
from kmsmonitor.ways.sequence import CODE_CANCELLED, MAK_SHARE, _share
from tests.ways.world import CLOCK, PLAN, World


@pytest.fixture
def world():
    with World() as made:
        made.host()
        yield made


def ways(outcome):
    """`(way, answer)` of the record, as it went, without the suffixes."""
    return [(t.way, t.answer) for t in outcome.tried if t.what != "suffix"]


def test_O2_O3_a_computer_without_a_domain_goes_on_to_KMS(world):
    outcome = world.ask()
    assert outcome.way is Way.KMS
    assert ways(outcome)[:2] == [(Way.AD, "skipped"), (Way.KMS, "answered")]
    assert outcome.tried[0].detail == "This computer is not a member of a domain."


def test_O5_no_later_way_is_looked_at_after_a_success(world):
    assert ways(world.ask()) == [(Way.AD, "skipped"), (Way.KMS, "answered")]


def test_O4_O5_after_a_failure_the_record_says_why_the_last_way_was_skipped(world):
    world.unpublish()
    outcome = world.ask()
    assert ways(outcome) == [(Way.AD, "skipped"), (Way.MAK, "skipped")]
    assert "(MAK)" in outcome.tried[-1].detail
    assert outcome.kind is OutcomeKind.NO_HOST


@pytest.mark.parametrize("way", [Way.AD, Way.MAK, Way.PHONE])
def test_one_way_asked_for_that_cannot_be_gone(world, way):
    outcome = world.ask(only=way)
    assert (outcome.kind, outcome.way, outcome.cause) == (OutcomeKind.FAILED, way, "no_way")
    assert {answer for _, answer in ways(outcome)} == {"skipped"}
    assert f"Only the way {way} was asked for." in {t.detail for t in outcome.tried}


def test_KMS_asked_for_is_gone(world):
    outcome = world.ask(only=Way.KMS)
    assert outcome.kind is OutcomeKind.ACTIVATED
    assert outcome.tried[0].detail == "Only the way kms was asked for."


def test_M4_a_computer_with_a_MAK_does_not_ask_a_host(world):
    outcome = world.ask(channel=Channel.MAK)
    assert outcome.cause == "no_way"
    assert "no volume client key" in outcome.tried[1].detail
    assert world.progress == []


def test_O4_a_MAK_without_a_service_is_skipped_with_the_setting_that_is_missing(world):
    outcome = world.ask(channel=Channel.MAK, mak=True)
    assert outcome.cause == "no_way"
    assert "online.service" in outcome.tried[-1].detail


def test_O4_earlier_ways_leave_time_for_the_last_one():
    asked = Deadline(120)
    with_mak = replace(PLAN, mak=True, service=True)
    assert _share(PLAN, Way.KMS, asked) is asked
    assert _share(with_mak, Way.MAK, asked) is asked
    assert 60 < _share(with_mak, Way.KMS, asked).left() <= 120 - MAK_SHARE
    assert 15 < _share(with_mak, Way.KMS, Deadline(40)).left() <= 20


def test_a_cancelled_attempt_is_an_outcome_and_ends_the_sequence(world):
    world.host("mute", 0).fault = HostFault.MUTE
    world.records["corp.test"] = world.records["corp.test"][2:]
    world.dns.set_records("corp.test", world.records["corp.test"])
    thread = world.cancel_in("bind")
    outcome = world.ask()
    thread.join()
    assert (outcome.kind, outcome.code, outcome.cause) == (OutcomeKind.FAILED, CODE_CANCELLED, "cancelled")
    assert ways(outcome) == [(Way.AD, "skipped")]


def test_the_outcome_says_when_it_began_and_how_long_it_took(world):
    began = CLOCK.now()
    outcome = world.ask(started_at=began)
    assert outcome.started_at == began
    assert outcome.duration_s > 0
