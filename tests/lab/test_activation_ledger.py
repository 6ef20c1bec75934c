"""The activation service's books: a fixed number of activations, one a computer, whatever happens (M1)."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from kmsmonitor.lab.activation_ledger import ActivationLedger
from kmsmonitor.wire.installation_id import confirms, installation_id
from kmsmonitor.wire.lab_key import make_mak
from kmsmonitor.wire.online import KEY_BLOCKED, KEY_UNKNOWN, KEY_USED_UP, WRONG_BINDING, key_hash

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
MAK = make_mak(7, 0x1234)


def computer(number: int, mak=MAK) -> str:
    return installation_id(mak, number.to_bytes(32, "little"))


@pytest.fixture
def ledger():
    made = ActivationLedger()
    made.add_key(MAK, 2)
    yield made
    made.close()


def test_M1_each_activation_uses_one_and_the_last_one_is_followed_by_a_refusal(ledger):
    first, second, third = (ledger.redeem(computer(n), NOW) for n in range(3))
    assert (first.result, second.result, third.result) == (0, 0, KEY_USED_UP)
    assert confirms(first.confirmation_id, computer(0))
    assert third.confirmation_id == ""
    assert ledger.account(MAK).left == 0


def test_M1_the_same_computer_again_uses_none_and_hears_the_same(ledger):
    assert ledger.redeem(computer(0), NOW) == ledger.redeem(computer(0), NOW)
    assert ledger.account(MAK).left == 1


def test_M1_who_was_activated_is_confirmed_again_when_the_key_is_used_up(ledger):
    before = ledger.redeem(computer(0), NOW)
    ledger.redeem(computer(1), NOW)
    assert ledger.redeem(computer(0), NOW) == before


@pytest.mark.parametrize("mak", [make_mak(8, 0x1234), make_mak(7, 0x1235)], ids=["number", "salt"])
def test_a_key_that_nobody_knows(ledger, mak):
    assert ledger.redeem(computer(0, mak), NOW, hashed=key_hash(mak)).result == KEY_UNKNOWN
    assert ledger.account(MAK).left == 2


def test_a_hash_of_another_key_than_the_installation_ID_s(ledger):
    assert ledger.redeem(computer(0), NOW, hashed=key_hash(make_mak(8, 1))).result == KEY_UNKNOWN
    assert ledger.redeem(computer(0), NOW, hashed=key_hash(MAK)).result == 0


def test_a_blocked_key_is_refused_until_it_counts_again(ledger):
    ledger.set_blocked(MAK, blocked=True)
    assert ledger.redeem(computer(0), NOW).result == KEY_BLOCKED
    ledger.set_blocked(MAK, blocked=False)
    assert ledger.redeem(computer(0), NOW).result == 0


def test_an_installation_ID_that_no_computer_made(ledger):
    assert ledger.redeem("0" * 63, NOW).result == WRONG_BINDING
    assert ledger.redeem("12", NOW).result == WRONG_BINDING


def test_entering_a_key_again_changes_nothing(ledger):
    ledger.redeem(computer(0), NOW)
    ledger.add_key(MAK, 50)
    assert (ledger.account(MAK).activations, ledger.account(MAK).left) == (2, 1)


def test_the_books_survive_and_two_may_keep_them_at_once(tmp_path):
    """50 computers ask through two connections of one file; a key for 20 activates 20."""
    path = tmp_path / "activations.db"
    books = [ActivationLedger(path) for _ in range(2)]
    for one in books:
        one.add_key(MAK, 20)
    with ThreadPoolExecutor(8) as pool:
        verdicts = list(pool.map(lambda n: books[n % 2].redeem(computer(n % 25), NOW).result, range(50)))
    for one in books:
        one.close()
    assert set(verdicts) == {0, KEY_USED_UP}
    again = ActivationLedger(path)
    assert again.account(MAK).left == 0
    again.close()
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT count(*) FROM activations").fetchone() == (20,)
    db.close()


def test_a_file_that_is_no_database_and_one_of_a_newer_version_are_left_alone(tmp_path):
    path = tmp_path / "activations.db"
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(OSError, match="cannot be used"):
        ActivationLedger(path)
    assert path.read_bytes() == b"not a database" * 100
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 9")
    db.close()
    with pytest.raises(OSError, match="newer version"):
        ActivationLedger(path)
