"""H5, H6: what a host says of itself in DNS, and when."""

from __future__ import annotations

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.advert import Advert, Record, by_hand
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.dns_update import Answer, read_key
from kmsmonitor.lab.publisher import REFRESH, Publisher
from kmsmonitor.lab.where import check_listening
from kmsmonitor.licensing.errors import WorldError

ADVERT = Advert(host="kms1", port=1688, addresses=("127.0.0.11", "::1"), priority=5, weight=30)


def test_H5_a_short_name_lives_in_every_domain_with_its_addresses():
    assert ADVERT.records("corp.test") == (
        Record("_vlmcs._tcp.corp.test", "SRV", "5 30 1688 kms1.corp.test."),
        Record("kms1.corp.test", "A", "127.0.0.11"),
        Record("kms1.corp.test", "AAAA", "::1"),
    )


def test_H5_a_full_name_is_told_everywhere_but_its_addresses_live_where_it_belongs():
    host = Advert(host="kms1.corp.test", port=1688, addresses=("127.0.0.11",))
    assert [record.kind for record in host.records("corp.test")] == ["SRV", "A"]
    assert host.records("other.test") == (Record("_vlmcs._tcp.other.test", "SRV", "0 10 1688 kms1.corp.test."),)


def test_H5_a_domain_that_only_ends_alike_is_another_domain():
    host = Advert(host="kms1.mycorp.test", port=1688, addresses=("127.0.0.11",))
    assert [record.kind for record in host.records("corp.test")] == ["SRV"]


def test_H5_by_hand_names_the_record_the_rights_and_the_recommended_way():
    text = by_hand(ADVERT, "corp.test")
    assert "full control over the record _vlmcs._tcp.corp.test" in text
    assert "security group" in text
    assert "_vlmcs._tcp.corp.test. 3600 IN SRV 5 30 1688 kms1.corp.test." in text.splitlines()


def test_H6_no_publish_list_no_question_to_any_server():
    publisher = Publisher(ADVERT, (), SystemClock())
    publisher.refresh()
    assert publisher.results == ()
    assert publisher.stop() == ()


def test_H5_refreshed_after_a_day_of_the_hosts_clock_and_when_the_clock_was_set_back():
    clock = VirtualClock(SystemClock().now(), 0.0)
    publisher = Publisher(ADVERT, (), clock)
    publisher.refresh()
    assert not publisher.refresh_if_due()
    clock.advance(REFRESH.total_seconds() - 1)
    assert not publisher.refresh_if_due()
    clock.advance(1)
    assert publisher.refresh_if_due()
    assert not publisher.refresh_if_due()
    clock.jump(-2 * REFRESH.total_seconds())
    assert publisher.refresh_if_due()


def test_without_a_server_for_the_domain_the_answer_says_so():
    publisher = Publisher(ADVERT, ("corp.test",), SystemClock(), nameservers=(("127.0.0.1", 9),))
    publisher.refresh()
    assert [result.answer for result in publisher.failed] == [Answer.NO_ZONE]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "cannot be read: No such file or directory"),
        (b"\xff\xfe", "cannot be read: it is not text"),
        (b"hello", "holds no TSIG key"),
        (b'key "k" { algorithm hmac-sha256; secret "%%%"; };', "is damaged"),
        (b'key "k" { algorithm rot13; secret "aGVsbG8="; };', "is damaged"),
    ],
)
def test_a_bad_key_file_is_one_sentence(tmp_path, text, words):
    path = tmp_path / "k.key"
    if text is not None:
        path.write_bytes(text)
    with pytest.raises(WorldError, match=words) as told:
        read_key(path)
    assert str(path) in str(told.value)
    assert "tsig-keygen" in told.value.remedy


def test_a_keys_secret_is_not_in_its_repr(tmp_path):
    path = tmp_path / "k.key"
    path.write_text('key "k" {\n\talgorithm hmac-sha256;\n\tsecret "aGVsbG8=";\n};\n')
    key = read_key(path)
    assert (key.name, key.algorithm, key.secret) == ("k", "hmac-sha256", "aGVsbG8=")
    assert "aGVsbG8" not in repr(key)


@pytest.mark.parametrize("address", ["127.0.0.1", "127.9.9.9", "::1"])
def test_loopback_needs_no_word(address):
    assert check_listening(address, anywhere=False) == ""


@pytest.mark.parametrize("address", ["10.0.0.1", "0.0.0.0", "::", "192.168.1.1", "fd00::1"])
def test_another_address_needs_the_option_and_gets_a_warning(address):
    with pytest.raises(WorldError, match=r"no loopback address.*--anywhere"):
        check_listening(address, anywhere=False)
    assert address in check_listening(address, anywhere=True)


@pytest.mark.parametrize("address", ["8.8.8.8", "2600::1"])
def test_an_address_of_the_public_internet_is_refused_even_then(address):
    with pytest.raises(WorldError, match="public Internet"):
        check_listening(address, anywhere=True)


def test_a_name_is_no_address():
    with pytest.raises(WorldError, match="not an IP address"):
        check_listening("kms.corp.test", anywhere=True)
