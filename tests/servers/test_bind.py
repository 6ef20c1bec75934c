"""Discovery against a real BIND: records, TTLs and addresses right, and each way of failing told from the others."""

import pytest

from kmsmonitor.licensing.hosts import expected_shares
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import NameFailure
from kmsmonitor.network.srv import Answer, discover, resolve_addresses
from tests.servers.bind import BROKEN, FORWARDED, Bind

pytestmark = pytest.mark.servers

CORP = """
_vlmcs._tcp 120 IN SRV 0 10 1688 kms1
_vlmcs._tcp 120 IN SRV 0 30 1689 kms2
_vlmcs._tcp 120 IN SRV 10 5 11688 kms4
_vlmcs._tcp 120 IN SRV 20 0 1688 ext.branch.test.
kms1 IN A 127.0.0.11
kms1 IN AAAA ::1
kms2 IN A 127.0.0.12
kms4 IN AAAA ::1
only-text IN TXT "no address"
"""
BRANCH = """
_vlmcs._tcp 0 IN SRV 5 0 1700 ext
ext 300 IN A 127.0.0.21
ext 300 IN A 127.0.0.22
"""
MANY = "\n".join(
    f"_vlmcs._tcp IN SRV {n} 0 {2000 + n} host-{n:02}\nhost-{n:02} IN A 127.0.1.{n}\nhost-{n:02} IN AAAA ::1"
    for n in range(60)
)
ZONES = {
    "corp.test": CORP,
    "branch.test": BRANCH,
    "many.test": MANY,
    "empty.test": '_vlmcs._tcp IN TXT "exists, has no SRV"',
    "nothing.test": "",
    "gone.test": "_vlmcs._tcp IN SRV 0 0 0 .",
    "alias.test": "_vlmcs._tcp IN CNAME hosts\nhosts 90 IN SRV 0 0 1688 ext.branch.test.",
    "broken.test": BROKEN,
}


@pytest.fixture(scope="module")
def bind(tmp_path_factory):
    with Bind(tmp_path_factory.mktemp("bind"), ZONES) as running:
        yield running


def look(suffixes, *nameservers, seconds=10.0):
    return discover(suffixes, nameservers=nameservers, deadline=Deadline(seconds), cancel=Cancel())


def test_K2_both_suffixes_with_priority_weight_ttl_and_addresses(bind):
    found = look(["corp.test", "branch.test"], bind.nameserver)
    assert [answer.answer for answer in found.suffixes] == [Answer.FOUND, Answer.FOUND]
    assert {(r.target, r.port, r.priority, r.weight, r.ttl) for r in found.usable()} == {
        ("kms1.corp.test", 1688, 0, 10, 120),
        ("kms2.corp.test", 1689, 0, 30, 120),
        ("kms4.corp.test", 11688, 10, 5, 120),
        ("ext.branch.test", 1688, 20, 0, 120),
    }
    addresses = {r.target: set(r.addresses) for r in found.records}
    assert addresses == {
        "kms1.corp.test": {"127.0.0.11", "::1"},
        "kms2.corp.test": {"127.0.0.12"},
        "kms4.corp.test": {"::1"},
        "ext.branch.test": {"127.0.0.21", "127.0.0.22"},
    }
    (branch,) = found.suffixes[1].records
    assert (branch.target, branch.port, branch.ttl, branch.suffix) == ("ext.branch.test", 1700, 0, "branch.test")


def test_K3_the_records_of_a_real_answer_share_the_clients_by_weight(bind):
    records = sorted(look(["corp.test"], bind.nameserver).records, key=lambda r: r.target)
    shares = dict(zip([r.target for r in records], expected_shares(records), strict=True))
    assert shares == {"ext.branch.test": 0, "kms1.corp.test": 0.25, "kms2.corp.test": 0.75, "kms4.corp.test": 0}


@pytest.mark.parametrize(
    ("suffix", "answer", "code"),
    [
        ("nothing.test", Answer.NXDOMAIN, 0x8007232B),
        ("deeper.corp.test", Answer.NXDOMAIN, 0x8007232B),
        ("empty.test", Answer.NO_RECORDS, 0x8007251D),
        ("gone.test", Answer.NO_SERVICE, 0x8007251D),
        ("broken.test", Answer.SERVFAIL, 0x8007232A),
        ("elsewhere.test", Answer.REFUSED, 0x8007232D),
    ],
)
def test_bind_not_having_it_is_told_apart(bind, suffix, answer, code):
    found = look([suffix], bind.nameserver).suffixes[0]
    assert (found.answer, found.code, found.server) == (answer, code, bind.address)


def test_sixty_records_come_over_tcp_and_their_addresses_singly(bind):
    """From 14 records on BIND leaves the addresses out of its answers."""
    found = look(["many.test"], bind.nameserver).records
    assert {(r.port, r.addresses) for r in found} == {(2000 + n, (f"127.0.1.{n}", "::1")) for n in range(60)}


def test_an_alias_leads_to_the_records(bind):
    assert [(r.target, r.ttl, r.suffix) for r in look(["alias.test"], bind.nameserver).records] == [
        ("ext.branch.test", 90, "alias.test")
    ]


def test_a_forwarder_whose_upstream_is_dead_is_a_server_failure(tmp_path):
    with Bind(tmp_path, {"corp.test": CORP, "away.test": FORWARDED}) as bind:
        found = look(["away.test", "corp.test"], bind.nameserver, seconds=30)
    assert [answer.answer for answer in found.suffixes] == [Answer.SERVFAIL, Answer.FOUND]


def test_a_stopped_server_is_no_nameserver_and_the_second_takes_over(bind, tmp_path):
    other = Bind(tmp_path, {})
    found = look(["corp.test"], other.nameserver).suffixes[0]
    assert found.answer is Answer.NO_NAMESERVER
    found = look(["corp.test"], other.nameserver, bind.nameserver).suffixes[0]
    assert (found.answer, found.server) == (Answer.FOUND, bind.address)


def test_rewritten_records_are_found(tmp_path):
    with Bind(tmp_path, {"corp.test": CORP}) as bind:
        assert len(look(["corp.test"], bind.nameserver).records) == 4
        bind.rewrite("corp.test", "_vlmcs._tcp IN SRV 0 0 1688 kms9\nkms9 IN A 127.0.0.19")
        bind.rewrite("late.test", BROKEN)
        found = look(["corp.test", "late.test"], bind.nameserver)
    assert [(r.target, r.ttl) for r in found.records] == [("kms9.corp.test", 60)]
    assert found.suffixes[1].answer is Answer.SERVFAIL


@pytest.mark.parametrize(
    ("name", "search", "addresses"),
    [
        ("kms1.corp.test", (), {"127.0.0.11", "::1"}),
        ("EXT", ("corp.test", "branch.test"), {"127.0.0.21", "127.0.0.22"}),
    ],
)
def test_a_configured_name_is_resolved(bind, name, search, addresses):
    found = resolve_addresses(
        name, nameservers=[bind.nameserver], search=search, deadline=Deadline(10), cancel=Cancel()
    )
    assert set(found) == addresses


def test_a_configured_name_without_an_address_says_so(bind):
    with pytest.raises(NameFailure, match="no address") as caught:
        resolve_addresses(
            "only-text.corp.test", nameservers=[bind.nameserver], search=(), deadline=Deadline(10), cancel=Cancel()
        )
    assert caught.value.code == 0x8007251D
