import socket
import threading

import pytest

from kmsmonitor.lab.dns_server import DnsFault, LabDns
from kmsmonitor.network import addresses
from kmsmonitor.network.addresses import resolve_addresses
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import Cancelled, NameFailure, Stage

RECORDS = ["kms1 A 127.0.0.11", "kms1 AAAA ::1", "six AAAA ::1", "bare TXT nothing", "kms1.sub A 127.0.0.12"]


@pytest.fixture
def lab():
    with LabDns(zones={"corp.test": RECORDS}) as running:
        yield running


def resolve(name, *servers, search=(), seconds=5.0, cancel=None):
    return resolve_addresses(
        name,
        nameservers=[(server.address, server.port) for server in servers],
        search=search,
        deadline=Deadline(seconds),
        cancel=cancel or Cancel(),
    )


@pytest.fixture
def system(monkeypatch):
    """The system's own look-up, which depends on the machine: names to addresses, or a function."""
    known = {}

    def getaddrinfo(name, *_, **__):
        found = known.get(name)
        if callable(found):
            found = found()
        if not isinstance(found, list):
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [(socket.AF_INET6 if ":" in a else socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, 0)) for a in found]

    monkeypatch.setattr(addresses.socket, "getaddrinfo", getaddrinfo)
    return known


@pytest.mark.parametrize("literal", ["127.0.0.1", "::1", "2001:db8::1", "fe80::1%lo"])
def test_an_address_is_its_own_answer(literal):
    assert resolve(f" {literal} ") == (literal,)


@pytest.mark.parametrize("name", ["localhost", "LocalHost.", "kms.localhost"])
def test_localhost_is_never_asked_for(name):
    assert resolve(name) == ("127.0.0.1", "::1")


def test_ipv4_comes_before_ipv6(lab):
    assert resolve("kms1.corp.test", lab) == ("127.0.0.11", "::1")
    assert resolve("SIX.corp.test.", lab) == ("::1",)


def test_a_short_name_is_asked_below_the_search_suffixes_in_order(lab):
    assert resolve("kms1", lab, search=["other.test", "sub.corp.test", "corp.test"]) == ("127.0.0.12",)


@pytest.mark.usefixtures("system")
def test_a_name_with_a_dot_is_not_asked_below_the_search_suffixes(lab):
    with pytest.raises(NameFailure):
        resolve("kms1.sub", lab, search=["corp.test"])


def test_what_the_dns_does_not_know_the_system_may(lab, system):
    system["printer"] = ["::2", "192.0.2.1", "192.0.2.1"]
    assert resolve("printer", lab, search=["corp.test"]) == ("192.0.2.1", "::2")
    system["nas.corp.test"] = ["192.0.2.2"]
    assert resolve("nas.corp.test", lab) == ("192.0.2.2",)


@pytest.mark.usefixtures("system")
@pytest.mark.parametrize(
    ("name", "fault", "code"),
    [
        ("nobody.corp.test", DnsFault.NONE, 0x8007232B),
        ("bare.corp.test", DnsFault.NONE, 0x8007251D),
        ("kms1.corp.test", DnsFault.SERVFAIL, 0x8007232A),
        ("kms1.elsewhere.test", DnsFault.NONE, 0x8007232D),
        ("two..dots", DnsFault.NONE, 0x8007007B),
    ],
)
def test_a_failure_carries_windows_code_and_the_stage(lab, name, fault, code):
    lab.fault = fault
    with pytest.raises(NameFailure) as caught:
        resolve(name, lab)
    assert (caught.value.code, caught.value.stage) == (code, Stage.NAME)


def test_without_a_nameserver_the_system_is_asked_and_the_lack_is_told(system):
    system["kms1.corp.test"] = ["192.0.2.3"]
    assert resolve("kms1.corp.test") == ("192.0.2.3",)
    with pytest.raises(NameFailure) as caught:
        resolve("kms2.corp.test")
    assert caught.value.code == 0x8007267C


@pytest.mark.usefixtures("system")
def test_a_short_name_without_suffixes_is_the_systems_alone():
    with pytest.raises(NameFailure, match="does not exist"):
        resolve("kms1")


def test_a_silent_server_leaves_time_for_the_system(lab, system):
    lab.fault = DnsFault.SILENT
    a_while = threading.Event()
    system["kms1.corp.test"] = lambda: [] if a_while.wait(0.1) else ["192.0.2.4"]
    assert resolve("kms1.corp.test", lab, seconds=1.0) == ("192.0.2.4",)


def test_a_system_that_hangs_ends_with_the_deadline(system):
    release = threading.Event()
    system["kms1"] = release.wait
    with pytest.raises(NameFailure) as caught:
        resolve("kms1", seconds=0.2)
    release.set()
    assert caught.value.code == 0x800705B4


def test_a_system_that_hangs_can_be_cancelled(system):
    release, asked, cancel = threading.Event(), threading.Event(), Cancel()
    system["kms1"] = lambda: (asked.set(), release.wait())
    threading.Thread(target=lambda: (asked.wait(30), cancel.cancel())).start()
    with pytest.raises(Cancelled):
        resolve("kms1", seconds=3600, cancel=cancel)
    release.set()


def test_a_silent_dns_can_be_cancelled(lab):
    lab.fault = DnsFault.SILENT
    cancel = Cancel()
    threading.Timer(0.1, cancel.cancel).start()
    with pytest.raises(Cancelled):
        resolve("kms1.corp.test", lab, seconds=3600, cancel=cancel)
