"""H7: a host key serves six hosts, each of them for ten activations; the host asks once and never again."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.activation_ledger import FILE_NAME, ActivationLedger
from kmsmonitor.lab.activation_service import HOST_KEY, ActivationService
from kmsmonitor.lab.host_activation import HostLicence, Service
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.wire.host_key import HOST_KEY_USED_UP, host_key_text, parse_host_key
from kmsmonitor.wire.installation_id import confirmation_id, installation_id
from kmsmonitor.wire.lab_key import KeyFormatError
from kmsmonitor.wire.web_address import parse_web_address

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def host(number: int) -> str:
    return installation_id(HOST_KEY.mak, number.to_bytes(32, "little"))


@pytest.fixture
def ledger():
    made = ActivationLedger()
    made.add_key(HOST_KEY.mak, HOST_KEY.activations)
    yield made
    made.close()


@pytest.fixture
def service(tmp_path):
    with ActivationService(tmp_path / "service") as running:
        yield running


def place(service):
    about = service.describe()
    asked = parse_web_address(about.availability_url, "http")
    return Service(asked, parse_web_address(about.url, "https"), about.ca_file)


def test_H7_a_key_serves_six_hosts_and_a_seventh_is_refused(ledger):
    results = [ledger.redeem(host(n), NOW, incarnation=str(n)).result for n in range(7)]
    assert results == [0] * 6 + [HOST_KEY_USED_UP]
    assert ledger.redeem(host(0), NOW, incarnation="0").result == 0  # the first still has its activation


def test_H7_a_host_is_reactivated_nine_times_and_not_a_tenth(ledger):
    results = [ledger.redeem(host(0), NOW, incarnation=str(n)).result for n in range(11)]
    assert results == [0] * 10 + [HOST_KEY_USED_UP]
    assert ledger.redeem(host(1), NOW, incarnation="0").result == 0  # another host has its own ten


def test_H7_a_repeated_request_uses_no_second_reactivation(ledger):
    for _ in range(20):
        assert ledger.redeem(host(0), NOW, incarnation="the same").result == 0
    assert [ledger.redeem(host(0), NOW, incarnation=str(n)).result for n in range(9)] == [0] * 9


def test_H7_calls_of_one_day_are_one_setting_up(ledger):
    for _ in range(20):
        assert ledger.redeem(host(0), NOW).result == 0
    days = [ledger.redeem(host(0), NOW + timedelta(days=n)).result for n in range(1, 11)]
    assert days == [0] * 9 + [HOST_KEY_USED_UP]


def test_H7_books_of_an_older_version_learn_about_hosts(tmp_path):
    import sqlite3

    path = tmp_path / FILE_NAME
    ActivationLedger(path).close()
    with sqlite3.connect(path) as db:
        db.execute("DROP TABLE host_activations")
        db.execute("PRAGMA user_version = 1")
    db.close()
    books = ActivationLedger(path)
    books.add_key(HOST_KEY.mak, HOST_KEY.activations)
    assert books.redeem(host(0), NOW).result == 0
    books.close()


def test_H7_activated_online_once_it_sends_nothing_any_more(tmp_path, service):
    licence = HostLicence(tmp_path / "host", HOST_KEY.mak, SystemClock())
    assert not licence.activated
    licence.activate(place(service))
    assert licence.activated
    assert (service.counters.requests, service.counters.questions) == (1, 1)
    again = HostLicence(tmp_path / "host", HOST_KEY.mak, SystemClock())
    assert again.activated
    assert service.counters.requests == 1


def test_H7_a_lost_answer_and_its_repetition_are_one_activation(tmp_path, service):
    from kmsmonitor.lab.activation_web import ServiceFault

    licence = HostLicence(tmp_path / "host", HOST_KEY.mak, SystemClock())
    service.set_fault(ServiceFault.LOSE, times=1)
    with pytest.raises(WorldError, match="could not be activated"):
        licence.activate(place(service))
    later = HostLicence(tmp_path / "host", HOST_KEY.mak, SystemClock())
    later.activate(place(service))
    assert later.activated
    number = later.installation_id
    more = [service.ledger.redeem(number, NOW, incarnation=str(uuid.uuid4())).result for _ in range(10)]
    assert more == [0] * 9 + [HOST_KEY_USED_UP]


def test_H7_set_up_anew_it_needs_a_reactivation(tmp_path, service):
    licence = HostLicence(tmp_path / "host", HOST_KEY.mak, SystemClock())
    for _ in range(10):
        licence.set_up_anew()
        assert not licence.activated
        licence.activate(place(service))
    licence.set_up_anew()
    with pytest.raises(WorldError, match="used too often"):
        licence.activate(place(service))


def test_H7_activated_by_phone(tmp_path):
    licence = HostLicence(tmp_path, HOST_KEY.mak, SystemClock())
    with pytest.raises(WorldError, match="does not belong"):
        licence.confirm(confirmation_id(host(1)))
    assert not licence.activated
    licence.confirm(confirmation_id(licence.installation_id))
    assert HostLicence(tmp_path, HOST_KEY.mak, SystemClock()).activated


@pytest.mark.parametrize("text", ["", "{", "[]", '{"installation_id": "x"}', '{"incarnation": 3}'])
def test_a_damaged_file_is_a_host_that_is_not_activated(tmp_path, text):
    licence = HostLicence(tmp_path, HOST_KEY.mak, SystemClock())
    licence.confirm(confirmation_id(licence.installation_id))
    (tmp_path / "lab-host.json").write_text(text)
    assert not HostLicence(tmp_path, HOST_KEY.mak, SystemClock()).activated


def test_the_key_is_not_in_the_hosts_file(tmp_path):
    licence = HostLicence(tmp_path, HOST_KEY.mak, SystemClock())
    licence.confirm(confirmation_id(licence.installation_id))
    kept = (tmp_path / "lab-host.json").read_text()
    assert f"{HOST_KEY.mak.salt:04X}" not in kept
    assert json.loads(kept)["how"] == "phone"


def test_a_host_key_is_told_from_a_key_for_computers():
    assert parse_host_key(host_key_text(HOST_KEY.mak).lower()) == HOST_KEY.mak
    for wrong in (HOST_KEY.mak.text, "LABHOST-0001-4F2C-00", "LABHOST", ""):
        with pytest.raises(KeyFormatError):
            parse_host_key(wrong)
