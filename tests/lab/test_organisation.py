import socket
from datetime import UTC, datetime, timedelta

import pytest

from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.organisation import Organisation, loopback_addresses
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.product import Edition
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.srv import Answer, discover

START = datetime(2026, 3, 1, 8, tzinfo=UTC)


def test_its_dns_leads_to_its_hosts():
    with Organisation(hosts=3) as lab:
        about = lab.describe()
        found = discover(["lab.test"], nameservers=[about.nameserver], deadline=Deadline(5), cancel=Cancel())
        assert found.suffixes[0].answer is Answer.FOUND
        assert sorted((r.target, r.port, r.addresses) for r in found.records) == sorted(
            (host.name, host.port, (host.address,)) for host in about.hosts
        )


def test_the_description_says_where_everything_is():
    with Organisation("corp.example.", hosts=2, clients=7) as lab:
        about = lab.describe()
    assert about.domain == "corp.example"
    assert about.dns == f"127.0.0.1:{about.nameserver[1]}"
    assert [(host.name, host.count) for host in about.hosts] == [("kms1.corp.example", 7), ("kms2.corp.example", 7)]
    assert all(host.port > 0 and host.address.startswith("127.") for host in about.hosts)


def test_H2_a_demo_shows_24_and_then_25():
    with Organisation(clients=23) as lab:
        assert lab.describe().hosts[0].count == 23
        assert lab.join_clients(2) == (24, 25)
        assert lab.describe().hosts[0].count == 25


def test_joining_clients_go_to_the_hosts_in_turn():
    with Organisation(hosts=2) as lab:
        assert lab.join_clients(4) == (1, 1, 2, 2)


def test_servers_may_join_as_well():
    with Organisation() as lab:
        assert lab.join_clients(12, Edition.SERVER)[-1] == 10  # H4


def test_H3_a_virtual_clock_lets_the_records_expire():
    clock = VirtualClock(START, speed=0)
    with Organisation(clients=24, clock=clock) as lab:
        clock.advance(timedelta(days=31).total_seconds())
        assert lab.describe().hosts[0].count == 0
        assert lab.join_clients(1) == (1,)


def test_without_more_loopback_addresses_the_hosts_share_one():
    """As on macOS, which has 127.0.0.1 alone."""
    assert loopback_addresses(2, lambda _: True) == ("127.0.0.11", "127.0.0.12")
    shared = loopback_addresses(3, lambda address: address != "127.0.0.12")
    assert shared == ("127.0.0.1",) * 3
    with Organisation(hosts=3, addresses=shared) as lab:
        assert len({host.port for host in lab.describe().hosts}) == 3
        assert lab.join_clients(3) == (1, 1, 1)


@pytest.mark.parametrize("hosts", [0, 41])
def test_the_number_of_hosts_has_limits(hosts):
    with pytest.raises(ValueError, match="1 to 40"):
        Organisation(hosts=hosts)


def test_a_domain_that_is_none_is_refused():
    with pytest.raises(ValueError, match="not a domain"):
        Organisation("a..b")


def test_a_taken_dns_port_leaves_nothing_running():
    with Organisation() as first:
        second = Organisation(dns_port=first.dns.port)
        with pytest.raises(OSError, match="in use"):
            second.start()
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((second.hosts[0].address, second.hosts[0].port), 5)


def test_S11_hosts_tell_the_intervals():
    with Organisation(intervals=Intervals(timedelta(minutes=30), timedelta(days=1))) as lab:
        assert lab.hosts[0].intervals == Intervals(timedelta(minutes=30), timedelta(days=1))


def test_stop_is_harmless_before_and_after():
    lab = Organisation()
    lab.stop()
    lab.start()
    lab.stop()
    lab.stop()
