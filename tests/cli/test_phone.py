"""`kmsmonitor phone` and `lab phone`, both ends of the line (M1, M2, M5, S8)."""

from __future__ import annotations

import pytest

from kmsmonitor.authority.mak_store import KEYRING_SERVICE, _account
from kmsmonitor.lab.activation_service import EXAMPLE_KEYS
from tests.cli.command import kmsmonitor
from tests.ring import served

PLENTY, ONE_LEFT, USED_UP, BLOCKED = (example.mak for example in EXAMPLE_KEYS)


class Caller:
    """A computer with a key in its keyring."""

    def __init__(self, home, mak, ring, env):
        home.mkdir()
        self.home, self.env = home, env
        if mak is not None:
            ring.set_password(KEYRING_SERVICE, _account(home), mak.text)

    def __call__(self, *words):
        return kmsmonitor(self.home, *words, **self.env)

    @property
    def number(self):
        return self("phone", "id", "--json").json["installation_id"]


@pytest.fixture
def caller(tmp_path):
    with served() as (ring, env):
        yield lambda name, mak: Caller(tmp_path / name, mak, ring, env)


def test_M5_a_call_activates_for_good(caller):
    pc = caller("pc", PLENTY)
    shown = pc("phone", "id", "--json").json
    assert shown["authority"] == "standalone"
    assert "".join(shown["groups"]) == shown["installation_id"]
    answer = pc("lab", "phone", *shown["groups"], "--json").json
    done = pc("phone", "confirm", *answer["groups"], "--json")
    assert (done.code, done.json["outcome"], done.json["way"]) == (0, "activated", "phone")
    product = pc("status", "--json").json["products"][0]
    assert (product["permanent"], product["way"], product["expires_at"]) == (True, "phone", None)
    again = pc("phone", "confirm", *answer["groups"])
    assert again.code == 3
    assert "activated for good" in again.sentence


def test_M5_what_is_read_out_stands_in_groups(caller):
    pc = caller("pc", PLENTY)
    out = pc("phone", "id").out
    lines = [line.split() for line in out.splitlines() if line[:3].strip().isdigit()]
    assert ["".join(words[1:]) for words in lines] == list(pc("phone", "id", "--json").json["groups"])
    assert [words[0] for words in lines] == [str(n) for n in range(1, 10)]


def test_M5_a_mistyped_group_is_named_and_nothing_happens(caller):
    pc = caller("pc", PLENTY)
    groups = pc("lab", "phone", pc.number, "--json").json["groups"]
    groups[2] = str((int(groups[2][0]) + 1) % 10) + groups[2][1:]
    done = pc("phone", "confirm", *groups)
    assert done.code == 3
    assert "group 3 was mistyped" in done.sentence
    assert pc("status", "--json").json["products"][0]["status"] == "unlicensed"


def test_M1_the_desk_counts_in_the_books_and_knows_a_computer_again(caller, tmp_path):
    books = tmp_path / "books"
    books.mkdir()
    first, second = caller("a", ONE_LEFT), caller("b", ONE_LEFT)

    def ask(pc):
        return pc("lab", "phone", pc.number, "--books", books, "--json")

    told = ask(first).json["confirmation_id"]
    refused = ask(second)
    assert (refused.code, refused.json["code"], refused.json["confirmation_id"]) == (1, "0xC004C020", None)
    assert ask(first).json["confirmation_id"] == told


@pytest.mark.parametrize(("mak", "code"), [(USED_UP, "0xC004C020"), (BLOCKED, "0xC004C003")])
def test_M1_the_desk_refuses_with_the_keys_own_code(caller, mak, code):
    pc = caller("pc", mak)
    assert code in pc("lab", "phone", pc.number).out


def test_the_desk_asks_again_for_a_mistyped_group(caller):
    pc = caller("pc", PLENTY)
    number = pc.number
    done = pc("lab", "phone", number[:-1] + str((int(number[-1]) + 1) % 10))
    assert done.code == 2
    assert "group 9" in done.sentence


def test_without_a_key_there_is_nothing_to_read_out(caller):
    done = caller("pc", None)("phone", "id")
    assert done.code == 3
    assert "mak set" in done.sentence


def test_an_attempt_by_phone_without_an_answer_says_what_is_missing(caller):
    done = caller("pc", PLENTY)("activate", "--way", "phone", "--json")
    assert (done.code, done.json["code"], done.json["tried"][0]["answer"]) == (1, "0xC004F02C", "no_number")


def test_M5_L2_slmgr_spells_it_dti_and_atp(caller):
    pc = caller("pc", PLENTY)
    (pc.home / "settings.toml").write_text('[authority]\nkind = "standalone"\n')
    number = pc("slmgr", "/dti", "--json").json["installation_id"]
    assert number == pc.number
    wrong = pc("slmgr", "/atp", "1" * 48, "--json").json
    assert wrong["code"] == "0xC004F04D"
    answer = pc("lab", "phone", number, "--json").json["confirmation_id"]
    assert pc("slmgr", "/atp", answer, "--json").json["ok"]
    assert pc("status", "--json").json["products"][0]["permanent"]
