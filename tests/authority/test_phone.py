"""Activation by phone with our own client: the number belongs to key and hardware, the deposit survives (M5)."""

from __future__ import annotations

from datetime import UTC, datetime

import keyring
import pytest

from kmsmonitor.authority.hardware import FILE_NAME as HARDWARE
from kmsmonitor.authority.mak_store import store_mak
from kmsmonitor.authority.phone import FILE_NAME, StandalonePhone, attempt_by_phone
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.wire.installation_id import confirmation_id, groups, read_installation_id
from kmsmonitor.wire.lab_key import make_mak
from tests.ring import MemoryRing

MAK = make_mak(7, 0x4F2C)
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


@pytest.fixture
def phone(tmp_path):
    return StandalonePhone(tmp_path, lambda: MAK)


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    keyring.set_keyring(made := MemoryRing())
    yield made
    keyring.set_keyring(before)


def test_M5_the_number_is_of_this_key_and_this_hardware(phone, tmp_path):
    number = phone.installation_id()
    assert read_installation_id(number).belongs_to(MAK)
    assert phone.installation_id() == number
    (tmp_path / HARDWARE).unlink()
    assert phone.installation_id() != number, "another computer's record has another salt"


def test_M5_a_deposit_is_kept_for_the_attempt(phone, tmp_path):
    answer = confirmation_id(phone.installation_id())
    phone.deposit(" - ".join(groups(answer)))
    assert StandalonePhone(tmp_path, lambda: MAK).call().confirmation_id == answer


def test_M5_a_mistyped_group_is_named_and_nothing_is_kept(phone, tmp_path):
    answer = list(groups(confirmation_id(phone.installation_id())))
    answer[4] = str((int(answer[4][0]) + 1) % 10) + answer[4][1:]
    with pytest.raises(WorldError, match="group 5 was mistyped"):
        phone.deposit(" ".join(answer))
    assert not (tmp_path / FILE_NAME).exists()


def test_M5_another_computers_answer_is_refused(phone, tmp_path):
    (other := tmp_path / "other").mkdir()
    answer = confirmation_id(StandalonePhone(other, lambda: MAK).installation_id())
    with pytest.raises(WorldError, match="another installation ID"):
        phone.deposit(answer)
    assert not (tmp_path / FILE_NAME).exists()


def test_without_a_key_there_is_no_number(tmp_path):
    nobody = StandalonePhone(tmp_path, lambda: None)
    with pytest.raises(WorldError, match="kmsmonitor mak set"):
        nobody.installation_id()
    assert nobody.call().installation_id is None


def test_each_group_has_its_verdict(phone):
    parts = groups(confirmation_id(phone.installation_id()))
    assert all(phone.group_is_right(part, place) for place, part in enumerate(parts, 1))
    assert not phone.group_is_right(parts[0], 2)
    assert not phone.group_is_right(parts[0][:-1], 1)


def test_S9_an_answer_ends_with_the_hardware_that_it_was_for(tmp_path, ring):
    store_mak(tmp_path, MAK)
    phone = StandalonePhone(tmp_path, lambda: MAK)
    phone.deposit(confirmation_id(phone.installation_id()))
    assert attempt_by_phone(tmp_path, NOW).success
    (tmp_path / HARDWARE).unlink()
    outcome = attempt_by_phone(tmp_path, NOW)
    assert (outcome.success, outcome.code, outcome.started_at) == (False, 0xC004F031, NOW)
    ring.kept.clear()
    assert attempt_by_phone(tmp_path, NOW).code == 0xC004F014


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"format": 1}', '{"format": 1, "confirmation_id": 5}', '{"format": 2}']
)
def test_a_damaged_deposit_is_none(phone, tmp_path, content):
    (tmp_path / FILE_NAME).write_text(content)
    assert phone.call().confirmation_id is None


def test_a_deposit_that_cannot_be_kept_is_told(phone, tmp_path):
    (tmp_path / FILE_NAME / "in the way").mkdir(parents=True)
    with pytest.raises(WorldError, match="cannot be kept"):
        phone.deposit(confirmation_id(phone.installation_id()))


def test_a_client_without_a_home_has_no_phone():
    assert attempt_by_phone(None, NOW).code == 0xC004F014
