"""M5 on Windows: its own installation ID, and the deposit of the answer by the licensing service itself."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from kmsmonitor.authority.windows.phone import WindowsPhone
from kmsmonitor.licensing.errors import WorldError
from tests.authority.windows.slmgr_room import CID, IID, Noon, Room


def phone(room):
    return WindowsPhone(Noon(), open_session=lambda: nullcontext(room.computer), rights=room.computer)


@pytest.fixture
def room():
    made = Room().allows("DepositOfflineConfirmationId")
    made.product["OfflineInstallationId"] = IID
    return made


def test_M5_windows_tells_its_own_number(room):
    assert phone(room).installation_id() == IID


def test_M5_the_answer_is_deposited_with_the_number_it_belongs_to(room):
    phone(room).deposit("-".join(CID[at : at + 6] for at in range(0, 48, 6)))
    assert room.calls == [("DepositOfflineConfirmationId", {"InstallationId": IID, "ConfirmationId": CID})]


def test_a_number_of_another_length_is_refused_before_anything_is_asked(room):
    with pytest.raises(WorldError, match="48 digits"):
        phone(room).deposit(CID[:-1])
    assert room.touched == 0


def test_what_windows_refuses_is_told_in_the_catalogues_words(room):
    room.fails("DepositOfflineConfirmationId", 0xC004F04D)
    with pytest.raises(WorldError, match="typing mistake"):
        phone(room).deposit(CID)


def test_a_computer_without_a_number_says_so(room):
    room.product["OfflineInstallationId"] = None
    with pytest.raises(WorldError, match="no installation ID"):
        phone(room).installation_id()


def test_L3_without_the_right_somebody_is_asked_for_it(room):
    room.computer.admin = False

    class Refuses:
        def run_elevated(self, _program, _arguments):
            raise WorldError("elevation_refused", "The person said no.")

    line = WindowsPhone(
        Noon(), open_session=lambda: nullcontext(room.computer), rights=room.computer, launcher=Refuses()
    )
    with pytest.raises(WorldError, match="said no"):
        line.deposit(CID)
    assert room.touched == 0


def test_groups_are_complete_or_not(room):
    line = phone(room)
    assert line.group_is_right("123456", 1)
    assert not line.group_is_right("12345", 1)
    assert not line.group_is_right("12345x", 1)
