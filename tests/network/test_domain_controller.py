"""Domain controllers by DNS: priority first, chance within it, LDAPS on its own port."""

import pytest

from kmsmonitor.lab.dns_server import DnsFault, LabDns
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.domain_controller import DomainDirectory, find_controllers
from kmsmonitor.network.ldap import Access, Security
from kmsmonitor.network.srv import Answer

RECORDS = [
    "_ldap._tcp.dc._msdcs SRV 10 100 389 far",
    "_ldap._tcp.dc._msdcs SRV 0 100 389 dc1",
    "_ldap._tcp.dc._msdcs SRV 0 100 389 dc2",
    "dc1 A 127.0.0.21",
    "dc2 A 127.0.0.22",
    "far A 127.0.0.23",
]


@pytest.fixture
def dns():
    with LabDns(zones={"ad.test": RECORDS}) as running:
        yield running


def find(dns, number=0.0, domain="ad.test"):
    return find_controllers(
        domain, nameservers=[(dns.address, dns.port)], draw=lambda: number, deadline=Deadline(20), cancel=Cancel()
    )


@pytest.mark.parametrize(("number", "first"), [(0.0, "dc1.ad.test"), (0.99, "dc2.ad.test")])
def test_the_nearest_come_first_and_share_the_work(dns, number, first):
    found = find(dns, number).order
    assert found[0].target == first
    assert found[2].target == "far.ad.test"
    assert found[2].addresses == ("127.0.0.23",)


def test_a_domain_that_DNS_does_not_know(dns):
    found = find(dns, domain="b.ad.test")
    assert (found.answer.answer, found.answer.code, found.order) == (Answer.NXDOMAIN, 0x8007232B, ())
    assert found.answer.query == "_ldap._tcp.dc._msdcs.b.ad.test"


def test_a_name_server_that_fails(dns):
    dns.fault = DnsFault.SERVFAIL
    assert find(dns).answer.answer is Answer.SERVFAIL


def directory(dns, security, server=None):
    servers = ((dns.address, dns.port),)
    return DomainDirectory.of(
        "ad.test", access=Access(security=security), server=server, nameservers=servers, draw=lambda: 0.0
    )


@pytest.mark.parametrize(("security", "port"), [(Security.AUTO, 389), (Security.STARTTLS, 389), (Security.LDAPS, 636)])
def test_LDAPS_has_a_port_of_its_own(dns, security, port):
    found = directory(dns, security).find(deadline=Deadline(20), cancel=Cancel())
    assert {record.port for record in found.order} == {port}
    assert directory(dns, security, ("dc9", 389)).server == ("dc9", port)
    assert directory(dns, security, ("dc9", 1389)).server == ("dc9", 1389)
