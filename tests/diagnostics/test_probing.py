"""The probes beside those of the hosts: DNS asked further, domain controller, online service, time, this process."""

import socket
import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.authority.standalone import OnlineConfig
from kmsmonitor.diagnostics import probing
from kmsmonitor.diagnostics.trace import Trace
from kmsmonitor.lab.activation_service import ActivationService, ServiceFault
from kmsmonitor.lab.directory import LabDirectory
from kmsmonitor.lab.dns_server import LabDns
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.monitor.settings import Settings
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import Cancelled
from kmsmonitor.network.system_dns import SystemDns
from tests.diagnostics.looks import NOW, STATE, answer, facts, names, record
from tests.diagnostics.scene import counted
from tests.network import peers
from tests.network.test_sntp import server_time, serving

HOUR = timedelta(hours=1)
BARE = replace(STATE, cache=None)


def about(dns, suffixes=("corp.test",), **more):
    return facts(dns=SystemDns("", (), ((dns.address, dns.port),)), suffixes=suffixes, **more)


def look(facts_, seconds=20.0):
    return probing.look_up_names(facts_, Deadline(seconds), Cancel(), Trace())


class TestHints:
    """Domains that are not in the list, but that other facts point to."""

    def cached(self, name, suffix):
        return replace(STATE, cache=CachedHost(name=name, port=1, origin=HostOrigin.DNS, suffix=suffix, cached_at=NOW))

    @pytest.mark.parametrize(
        ("change", "found"),
        [
            ({}, ()),
            ({"suffixes": ("a.corp.test",)}, ("corp.test",)),
            ({"suffixes": ("corp.test",)}, ()),  # a top-level domain is no organisation
            ({"membership": "AD.corp.test"}, ("ad.corp.test",)),
            ({"settings": Settings(discovery_expected_hosts=("b.test", "10.0.0.0/8", "10.0.0.1"))}, ("b.test",)),
            ({"outcomes": ((HOUR, counted(30, host="kms.c.test")),)}, ("c.test",)),
        ],
    )
    def test_where_they_come_from(self, change, found):
        usual = {"suffixes": ("corp.test",), "state": BARE}
        assert probing.hints(facts(**{**usual, **change})) == found

    def test_the_remembered_host_points_to_its_suffix_and_its_domain(self):
        state = self.cached("kms1.east.d.test", "d.test")
        assert probing.hints(facts(suffixes=("x.test",), state=state)) == ("d.test", "east.d.test")

    def test_an_address_points_nowhere(self):
        state = self.cached("10.0.0.11", None)
        assert probing.hints(facts(suffixes=("x.test",), state=state)) == ()


class TestNames:
    @pytest.mark.parametrize(
        ("zones", "suffix", "unknown"),
        [
            ({"corp.test": ()}, "corp.test", ()),  # the domain is there, the record is not
            ({"corp.test": ()}, "deeper.corp.test", ()),  # the organisation's own zone says no
            ({"test": ()}, "corp.test", ("corp.test",)),  # a top-level domain says no
            ({"other.test": ()}, "corp.test", ("corp.test",)),  # the server is not for it
        ],
    )
    def test_whether_dns_knows_the_domain_at_all(self, zones, suffix, unknown):
        with LabDns(zones=zones) as dns:
            assert look(about(dns, (suffix,), state=BARE)).unknown == unknown

    def test_hosts_elsewhere_are_found_where_other_facts_point(self):
        with LabDns(zones={"corp.test": ["_vlmcs._tcp SRV 0 0 1688 kms1"]}) as dns:
            found = look(about(dns, ("other.test",)))
        assert [entry.name for entry in found.elsewhere] == ["corp.test"]

    def test_with_a_record_nothing_more_is_asked(self):
        with LabDns(zones={"corp.test": ["_vlmcs._tcp SRV 0 0 1688 kms1"]}) as dns:
            trace = Trace()
            probing.look_up_names(about(dns, membership="ad.test"), Deadline(20), Cancel(), trace)
        assert len(trace.lines) == 1


class TestDraws:
    def test_K3_each_draw_is_in_the_trace_in_the_order_of_the_tries(self):
        trace = Trace()
        found = names(answer(record("kms1", weight=10), record("kms2", weight=30), record("kms3", priority=9)))
        drawn = probing.drawn_hosts(facts(), found, trace)
        assert len(drawn) == 3
        assert drawn[2].name == "kms3.corp.test"
        assert trace.lines[0].text.startswith("draw 0.")
        assert " of weights 10/30: " in trace.lines[0].text
        assert trace.lines[2].text == "only kms3.corp.test is left to draw"

    def test_K14_the_trace_says_that_weights_are_ignored(self):
        trace = Trace()
        about_ = facts(settings=Settings(discovery_priority_and_weight=False))
        probing.drawn_hosts(about_, names(answer(record("kms1"), record("kms2", priority=5))), trace)
        assert trace.lines[0].text.endswith(", priority and weight ignored")

    def test_K2_the_hosts_of_a_later_suffix_come_after_those_of_the_first(self):
        """An attempt goes on to them when those are dead: so a road that they open is open."""
        later = answer(record("kms9", suffix="later.test", priority=0), name="later.test")
        found = names(answer(record("kms1", priority=5), record("kms2", priority=9)), later)
        trace = Trace()
        drawn = probing.drawn_hosts(facts(), found, trace)
        assert [host.name.partition(".")[0] for host in drawn] == ["kms1", "kms2", "kms9"]
        assert len(trace.lines) == 3

    def test_a_zone_with_very_many_hosts_is_not_probed_whole(self):
        many = tuple(record(f"kms{number}") for number in range(100))
        assert len(probing.drawn_hosts(facts(), names(answer(*many)), Trace())) == probing.MOST_HOSTS


class TestController:
    def test_one_that_answers(self):
        with Organisation("ad.test") as there:
            about_ = about(there.dns, membership="ad.test")
            found = probing.look_for_controller(about_, Deadline(20), Cancel())
        assert (found.where, found.reached) == ("dc1.ad.test", True)

    def test_the_one_that_is_set(self):
        with LabDirectory("ad.test") as dc:
            settings = Settings(directory_server=(dc.address, dc.port))
            about_ = facts(membership="ad.test", settings=settings)
            found = probing.look_for_controller(about_, Deadline(20), Cancel())
        assert (found.where, found.reached) == (dc.address, True)

    def test_one_that_takes_connections_and_says_nothing(self):
        with peers.Peer(peers.mute) as peer:
            line = f"_ldap._tcp.dc._msdcs SRV 0 0 {peer.address[1]} dc1"
            with LabDns(zones={"ad.test": [line, "dc1 A 127.0.0.1"]}) as dns:
                found = probing.look_for_controller(about(dns, membership="ad.test"), Deadline(1), Cancel())
        assert not found.reached
        assert found.detail.startswith("dc1.ad.test: The host took the connection but did not answer")

    def test_one_that_is_off(self):
        port = peers.closed_port()[1]
        line = f"_ldap._tcp.dc._msdcs SRV 0 0 {port} dc1"
        with LabDns(zones={"ad.test": [line, "dc1 A 127.0.0.1"]}) as dns:
            found = probing.look_for_controller(about(dns, membership="ad.test"), Deadline(20), Cancel())
        assert not found.reached
        assert "dc1.ad.test: " in found.detail

    def test_none_in_dns(self):
        with LabDns(zones={"ad.test": ()}) as dns:
            found = probing.look_for_controller(about(dns, membership="ad.test"), Deadline(20), Cancel())
        assert (found.reached, found.answer) == (False, "nxdomain")

    def test_no_member_asks_nobody(self):
        assert probing.look_for_controller(facts(), Deadline(20), Cancel()) is None


class TestOnline:
    @pytest.mark.parametrize(
        ("answered", "reached", "detail"),
        [
            (b"HTTP/1.1 200 OK\r\n\r\n", True, "HTTP status 200"),
            (b"HTTP/1.0 404 Not Found\r\n\r\n", True, "HTTP status 404"),
            (b"HTTP/1.1 499 x\r\n\r\n", True, "HTTP status 499"),
            (b"HTTP/1.1 500 x\r\n\r\n", False, "HTTP status 500"),
            (b"220 mail.corp.test\r\n", False, "does not speak HTTP"),
        ],
    )
    def test_N1_below_500_the_service_is_there(self, answered, reached, detail):
        asked = []

        def talk(conversation):
            asked.append(conversation.read())
            conversation.send(answered)

        with peers.Peer(talk) as peer:
            port = peer.address[1]
            found = probing.look_online(facts(online_service=service(port)), Deadline(20), Cancel())
        assert found.reached is reached
        assert detail in found.detail
        assert found.second_step is None
        head = f"HEAD / HTTP/1.1\r\nHost: localhost:{port}\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"
        assert asked == [head.encode()]  # N3: nothing about us

    def test_nobody_there(self):
        about_ = facts(online_service=service(peers.closed_port()[1]))
        assert not probing.look_online(about_, Deadline(20), Cancel()).reached

    def test_without_a_service_nobody_is_asked(self):
        assert probing.look_online(facts(), Deadline(20), Cancel()) is None

    def test_a_cancel_ends_the_wait(self):
        cancel = Cancel()

        def talk(conversation):
            conversation.read()
            threading.Thread(target=cancel.cancel).start()
            conversation.wait()

        with peers.Peer(talk) as peer, pytest.raises(Cancelled):
            probing.look_online(facts(online_service=service(peer.address[1])), Deadline(60), cancel)

    @pytest.mark.parametrize(("fault", "second"), [(ServiceFault.NONE, ""), (ServiceFault.EXPIRED, "has expired")])
    def test_N1_the_second_step_checks_the_certificate_and_sends_nothing(self, fault, second):
        with ActivationService() as lab:
            lab.set_fault(fault)
            about = lab.describe()
            config = OnlineConfig(service=about.url, availability=about.availability_url, ca_file=about.ca_file)
            found = probing.look_online(facts(online_service=config), Deadline(20), Cancel())
            assert lab.counters.requests == 0
        assert found.reached
        assert second in found.second_step
        assert bool(second) is bool(found.second_step)


def service(port):
    """An activation service of which only step one is known."""
    return OnlineConfig(service="", availability=f"http://localhost:{port}")


class TestTime:
    def test_the_server_that_is_set_is_asked(self):
        with serving(lambda question: server_time(question, 90)) as (address, port):
            about_ = facts(settings=Settings(diagnostics_time_server=(address, port)))
            found = probing.look_at_time(about_, Deadline(20), Cancel())
        assert found.server == "127.0.0.1"
        assert found.offset_s == pytest.approx(90, abs=1)

    def test_a_server_that_is_off_is_said_so(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.bind(("127.0.0.1", 0))
            where = udp.getsockname()
        found = probing.look_at_time(facts(settings=Settings(diagnostics_time_server=where)), Deadline(20), Cancel())
        assert found.offset_s is None
        assert found.detail

    def test_without_one_nobody_is_asked(self):
        assert probing.look_at_time(facts(), Deadline(20), Cancel()) is None


def test_this_process_has_cost_something():
    found = probing.look_at_cost()
    assert found.cpu_s > 0
    assert found.age_s > 0
    assert found.wake_ups > 0
