"""A reading in the machine's terms."""

from __future__ import annotations

from datetime import timedelta

from kmsmonitor.authority.windows.channel import classify, meaning
from kmsmonitor.authority.windows.reading_map import facts_of
from kmsmonitor.authority.windows.spp import read
from kmsmonitor.licensing.status import Channel, LicenseStatus, Way
from kmsmonitor.value import replace
from tests.authority.windows import machines
from tests.authority.windows.machines import NOW

LEASE = timedelta(days=180)


def facts(machine):
    return facts_of(read(machine, machine, machine, NOW))


def test_S3_lease_of_a_kms_client_began_with_its_last_success():
    told = facts(machines.healthy())
    assert told.activated_at == NOW - timedelta(days=2)
    assert told.expires_at == NOW + timedelta(days=178)
    assert (told.at, told.status, told.way) == (NOW, LicenseStatus.LICENSED, Way.KMS)
    assert (told.cache.name, told.cache.port, told.cache.cached_at) == (machines.HOST, 1688, NOW - timedelta(days=2))


def test_S3_without_events_the_lease_tells_its_beginning():
    told = facts(machines.by_directory())
    assert (told.activated_at, told.expires_at - told.activated_at) == (NOW - timedelta(days=2), LEASE)
    assert told.cache is None


def test_event_of_another_day_does_not_move_the_lease():
    machine = machines.healthy()
    reading = replace(read(machine, machine, machine, NOW), last_success_at=NOW - timedelta(days=30))
    assert facts_of(reading).activated_at == NOW - timedelta(days=2)


def test_event_of_the_same_success_is_more_exact_than_minutes():
    machine = machines.healthy()
    exact = NOW - timedelta(days=2, seconds=37)
    reading = replace(read(machine, machine, machine, NOW), last_success_at=exact)
    assert facts_of(reading).activated_at == exact


def test_S8_mak_is_for_good():
    told = facts(machines.with_mak())
    assert (told.channel, told.expires_at) == (Channel.MAK, None)
    assert told.activated_at is not None


def test_M8_retail_is_for_good_and_has_no_host():
    told = facts(machines.retail())
    assert (told.channel, told.expires_at, told.cache) == (Channel.RETAIL, None, None)
    assert told.activated_at is not None


def test_unlicensed_mak_was_never_activated():
    told = facts(machines.with_mak(licensed=False))
    assert (told.status, told.activated_at, told.expires_at) == (LicenseStatus.NOTIFICATION, None, None)


def test_evaluation_ends_and_was_not_activated():
    told = facts(machines.evaluation())
    assert (told.activated_at, told.expires_at) == (None, NOW + timedelta(days=40))


def test_notification_mode_remembers_the_lease_that_ran_out():
    told = facts(machines.in_notification_mode())
    assert told.status is LicenseStatus.NOTIFICATION
    assert told.reason == 0xC004F056
    assert told.expires_at - told.activated_at == LEASE
    assert told.expires_at < NOW


def test_grace_tells_when_it_ends():
    told = facts(machines.windows_7())
    assert (told.status, told.activated_at, told.expires_at) == (
        LicenseStatus.OOB_GRACE,
        None,
        NOW + timedelta(days=20),
    )


def test_configured_host_is_not_cached():
    machine = machines.healthy()
    machine.set_registry("", "KeyManagementServiceName", "fixed.example")
    assert facts(machine).cache is None


def test_nothing_read_gives_no_facts():
    assert facts(machines.broken_service()) is None


def test_M8_words_of_a_description_name_the_channel():
    said = {
        "Windows(R) Operating System, VOLUME_KMSCLIENT channel": Channel.KMS_CLIENT,
        "Windows(R) Operating System, VOLUME_KMS_WS22 channel": Channel.KMS_HOST,
        "Windows(R) Operating System, VOLUME_MAK channel": Channel.MAK,
        "Windows(R) Operating System, TIMEBASED_EVAL channel": Channel.EVALUATION,
        "Windows Operating System - Server, VIRTUAL_MACHINE_ACTIVATION channel": Channel.AVMA,
        "Windows(R) Operating System, OEM_DM channel": Channel.OEM,
        "Windows(R) Operating System, RETAIL channel": Channel.RETAIL,
        "something else": Channel.UNKNOWN,
    }
    assert {text: classify(text) for text in said} == said


def test_every_channel_has_its_meaning_in_words():
    for channel in Channel:
        assert meaning(channel).endswith(".")
    assert "will never ask" in meaning(Channel.RETAIL)
