"""Redaction: no name survives, the same name is the same token, two bundles cannot be laid side by side."""

import itertools
import re
import string
import uuid
from dataclasses import dataclass
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.diagnostics.redact import Redactor, Secrets

SECRETS = Secrets(
    users=("alice",),
    computers=("PC-0421",),
    hosts=("kms1.corp.test", "kms2.corp.test"),
    domains=("corp.test", "ad.corp.test"),
    addresses=("10.1.2.3", "fd00::1"),
    ids=("6f1d3a52-0c4e-4b8a-9d4f-2a3b4c5d6e7f",),
)
SALT = b"0123456789abcdef"


def redact(text, secrets=SECRETS, salt=SALT):
    return Redactor(salt, secrets).text(text)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("kms1.corp.test:1688 refuses", r"host-[0-9a-f]{4}:1688 refuses"),
        ("KMS1.Corp.Test. refuses", r"host-[0-9a-f]{4}\. refuses"),
        ("kms1: TCP open", r"host-[0-9a-f]{4}: TCP open"),
        ("_vlmcs._tcp.corp.test", r"_vlmcs\._tcp\.domain-[0-9a-f]{4}"),
        ("dc7.ad.corp.test", r"host-[0-9a-f]{4}"),
        ("new-host.corp.test", r"host-[0-9a-f]{4}"),
        ("pc-0421", r"host-[0-9a-f]{4}"),
        ("/home/alice/.config", r"/home/user-[0-9a-f]{4}/\.config"),
        ("10.1.2.3:53", r"address-[0-9a-f]{4}:53"),
        ("192.0.2.7, 198.51.100.9", r"address-[0-9a-f]{4}, address-[0-9a-f]{4}"),
        ("[fd00::1]:1688", r"\[address-[0-9a-f]{4}\]:1688"),
        ("fe80::1: no route", r"address-[0-9a-f]{4}: no route"),
        ("FD00:0:0::1", r"address-[0-9a-f]{4}"),
        ("6F1D3A52-0C4E-4B8A-9D4F-2A3B4C5D6E7F", r"id-[0-9a-f]{4}"),
        (str(uuid.UUID(int=99)), r"id-[0-9a-f]{4}"),
    ],
)
def test_a_name_becomes_a_token(text, pattern):
    assert re.fullmatch(pattern, redact(text))


@pytest.mark.parametrize(
    "text",
    [
        "malice and kms12 and scorp.test",
        "at 12:34:56, 0xC004F074, version 6.1.0",
        "2026-11-22T12:00:00.000Z",
        "priority 0, weight 10, TTL 3600 s, drawn first by 25% of clients",
        "a b c : . ::: ...",
    ],
)
def test_what_names_nobody_stays(text):
    assert redact(text) == text


def test_the_same_name_is_the_same_token_wherever_it_stands():
    redactor = Redactor(SALT, SECRETS)
    full, short = redactor.text("kms1.corp.test"), redactor.text("kms1")
    assert full == short == redactor.text("KMS1.CORP.TEST")
    assert redactor.text("kms2.corp.test") != full
    assert redactor.text("fd00::1") == redactor.text("FD00:0::1")


def test_another_salt_gives_other_tokens():
    assert redact("kms1.corp.test") != redact("kms1.corp.test", salt=b"another salt")


def test_two_names_never_share_a_token():
    hosts = tuple(f"h{number}.corp.test" for number in range(2000))  # of 65 536 short tokens some would meet
    redactor = Redactor(SALT, Secrets(hosts=hosts))
    assert len({redactor.text(host) for host in hosts}) == len(hosts)


def test_without_secrets_numbers_still_go():
    assert re.fullmatch(r"alice at address-[0-9a-f]{4}", redact("alice at 10.0.0.1", Secrets()))


class Kind(StrEnum):
    ALICE = "alice"


@dataclass(frozen=True, slots=True)
class Value:
    text: str
    kind: Kind
    number: uuid.UUID
    more: tuple
    data: dict


def test_values_are_redacted_in_every_corner_and_our_own_words_stay():
    value = Value("alice", Kind.ALICE, uuid.UUID(int=5), (("kms1", 7), None), {"alice": ("alice", 1.5)})
    found = Redactor(SALT, SECRETS).value(value)
    assert found.kind is Kind.ALICE
    assert found.text.startswith("user-")
    assert str(found.number).startswith("id-")
    assert found.more[0][0].startswith("host-")
    assert found.more[0][1:] == (7,)
    assert found.data["alice"][0].startswith("user-")


LABELS = st.text(string.ascii_lowercase + string.digits, min_size=5, max_size=12).filter(
    lambda text: not text.isdigit()
)
NAMES = st.builds("q{}.{}.test".format, LABELS, LABELS)


@given(
    hosts=st.lists(NAMES, min_size=1, max_size=4),
    user=LABELS.map("u{}".format),
    address=st.ip_addresses().map(str),
    filler=st.text(string.printable, max_size=40),
    salt=st.binary(min_size=16, max_size=16),
)
def test_no_name_survives_whatever_stands_around_it(hosts, user, address, filler, salt):
    domain = hosts[0].partition(".")[2]
    redactor = Redactor(salt, Secrets(users=(user,), hosts=tuple(hosts), domains=(domain,), addresses=(address,)))
    edge = " /:,;()[]\"'=-_\n"
    text = "".join(
        f"{before}{name}{after}{filler}{before}"
        for name in (*hosts, hosts[0].upper(), hosts[0].partition(".")[0], user, address, f"x.{domain}")
        for before, after in itertools.pairwise(edge)
        if not (":" in name and (before in ":[" or after in ":["))  # colons belong to such an address
    )
    low = redactor.text(text).lower()
    for name in (*hosts, user, domain):
        assert not re.search(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", low), name
    if "." in address:
        assert not re.search(rf"(?<![\w.:]){re.escape(address)}(?![\w.])", low)
