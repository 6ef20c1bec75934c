"""`discover` and `probe`: what there is, without touching anybody's count."""

import pytest

from kmsmonitor.lab.dns_server import DnsFault, LabDns
from kmsmonitor.lab.kms_host import HostFault, KmsHost
from kmsmonitor.lab.organisation import Organisation
from tests.cli.command import kmsmonitor, use_lab
from tests.network.peers import Peer, black_hole, closed_port, says

RECORDS = [
    "_vlmcs._tcp SRV 0 10 1688 one",
    "_vlmcs._tcp SRV 0 30 1689 two",
    "_vlmcs._tcp SRV 9 0 1690 last",
    "one A 127.0.0.11",
    "one AAAA ::1",
    "two A 127.0.0.12",
    "last A 127.0.0.13",
]


class TestDiscover:
    @pytest.fixture
    def dns(self):
        with LabDns(zones={"a.test": RECORDS, "b.test": ()}) as server:
            yield f"127.0.0.1:{server.port}"

    def discover(self, home, dns, *words):
        return kmsmonitor(home, "discover", "--dns", dns, *words)

    def test_every_suffix_and_record(self, tmp_path, dns):
        done = self.discover(tmp_path, dns, "--domain", "b.test", "--domain", "a.test", "--json")
        assert (done.code, done.err) == (0, "")
        document = done.json
        assert document.keys() >= {"suffixes", "records", "order"}
        assert [(s["name"], s["answer"]) for s in document["suffixes"]] == [("b.test", "nxdomain"), ("a.test", "found")]
        records = {r["target"]: r for r in document["records"]}
        one = records["one.a.test"]
        assert one.keys() >= {"target", "port", "priority", "weight", "addresses"}
        assert (one["port"], one["priority"], one["weight"], one["addresses"]) == (1688, 0, 10, ["127.0.0.11", "::1"])
        assert [records[name]["expected_share"] for name in ("one.a.test", "two.a.test", "last.a.test")] == [
            0.25,
            0.75,
            0,
        ]

    def test_K3_the_order_is_one_that_a_client_might_take(self, tmp_path, dns):
        order = self.discover(tmp_path, dns, "--domain", "a.test", "--json").json["order"]
        assert order[2] == "last.a.test"
        assert sorted(order) == ["last.a.test", "one.a.test", "two.a.test"]

    def test_no_host_is_an_answer_that_is_no(self, tmp_path, dns):
        done = self.discover(tmp_path, dns, "--domain", "b.test", "--json")
        assert (done.code, done.json["records"], done.json["order"]) == (1, [], [])
        assert done.json["suffixes"][0]["code"] == "0x8007232B"

    def test_the_settings_say_where_to_ask(self, tmp_path, dns):
        address, port = dns.split(":")
        home = use_lab(tmp_path, (address, int(port)), "a.test")
        done = kmsmonitor(home, "discover", "--json")
        assert done.code == 0
        assert "a.test" in [suffix["name"] for suffix in done.json["suffixes"]]

    def test_in_words(self, tmp_path, dns):
        text = self.discover(tmp_path, dns, "--domain", "a.test").out
        assert "_vlmcs._tcp.a.test  found" in text
        assert "two.a.test:1689  priority 0, weight 30, drawn first by 75%, 127.0.0.12" in text
        assert "would try: " in text

    def test_a_name_server_that_fails(self, tmp_path):
        with LabDns(zones={"a.test": ()}) as server:
            server.fault = DnsFault.SERVFAIL
            done = self.discover(tmp_path, f"127.0.0.1:{server.port}", "--domain", "a.test", "--json")
        assert (done.code, done.json["suffixes"][0]["answer"]) == (1, "servfail")

    @pytest.mark.parametrize("words", ["dns.corp.test", "127.0.0.1:x", "", "127.0.0.1:0"])
    def test_a_name_server_that_is_none(self, tmp_path, words):
        done = self.discover(tmp_path, words, "--json")
        if words:
            assert (done.code, done.out) == (2, "")
            assert words in done.sentence
        else:
            assert done.code in (0, 1)  # as without the option

    @pytest.mark.parametrize("domain", ["a..b", "x" * 300, "-", "ä.test"])
    def test_a_domain_that_is_none_is_an_answer(self, tmp_path, dns, domain):
        done = self.discover(tmp_path, dns, "--domain", domain, "--json")
        assert (done.code, done.err) == (1, "")
        assert done.json["suffixes"][0]["answer"] in ("malformed", "refused")


class TestProbe:
    def test_a_lab_host(self, tmp_path):
        with KmsHost("kms1") as host:
            done = kmsmonitor(tmp_path, "probe", f"127.0.0.1:{host.port}", "--json")
            assert host.counters.requests == 0
        assert (done.code, done.err) == (0, "")
        document = done.json
        assert document.keys() >= {"reachable", "rpc", "interface", "connect_s", "bind_s", "error"}
        assert (document["reachable"], document["rpc"], document["interface"]) == (True, True, "lab")
        assert document["error"] is None
        assert 0 < document["connect_s"] < 10
        assert 0 < document["bind_s"] < 10

    def test_a_host_by_name_in_the_configured_DNS(self, tmp_path):
        with Organisation() as there:
            home = use_lab(tmp_path, there.describe().nameserver)
            done = kmsmonitor(home, "probe", f"kms1.lab.test:{there.hosts[0].port}", "--json")
        assert (done.code, done.json["interface"], done.json["address"]) == (0, "lab", "127.0.0.11")

    def test_a_closed_port(self, tmp_path):
        done = kmsmonitor(tmp_path, "probe", f"127.0.0.1:{closed_port()[1]}", "--json")
        assert done.code == 1
        assert (done.json["reachable"], done.json["code"]) == (False, "0x800706BA")
        assert "nothing listens on this port" in done.json["error"]

    def test_a_black_hole_ends_in_time(self, tmp_path):
        with black_hole() as (address, port):
            done = kmsmonitor(tmp_path, "probe", f"{address}:{port}", "--timeout", "0.2", "--json")
        assert (done.code, done.json["reachable"], done.json["code"]) == (1, False, "0x8007274C")

    def test_another_service(self, tmp_path):
        with Peer(says(b"220 mail.corp.test ESMTP\r\n")) as peer:
            done = kmsmonitor(tmp_path, "probe", f"127.0.0.1:{peer.address[1]}", "--json")
        assert (done.code, done.json["reachable"], done.json["rpc"]) == (1, True, False)

    def test_an_RPC_server_that_is_no_host(self, tmp_path):
        with KmsHost("kms1") as host:
            host.fault = HostFault.REFUSE_BIND
            done = kmsmonitor(tmp_path, "probe", f"127.0.0.1:{host.port}", "--json")
        assert (done.code, done.json["rpc"], done.json["interface"]) == (1, True, "other")

    def test_a_name_that_nobody_knows(self, tmp_path):
        with LabDns(zones={"a.test": ()}) as server:
            home = use_lab(tmp_path, ("127.0.0.1", server.port))
            done = kmsmonitor(home, "probe", "ghost.a.test", "--json")
        assert (done.code, done.json["reachable"]) == (1, False)
        assert "ghost.a.test" in done.json["error"]

    def test_in_words(self, tmp_path):
        with KmsHost("kms1") as host:
            text = kmsmonitor(tmp_path, "probe", f"127.0.0.1:{host.port}").out
        assert "there is a lab host." in text
        assert "the host's count is as it was" in text
        text = kmsmonitor(tmp_path, "probe", f"127.0.0.1:{closed_port()[1]}").out
        assert "refused" in text

    @pytest.mark.parametrize("words", ["", "a b", "kms1:99999", "[::1", "1.2.3.4.5", "kms1:"])
    def test_a_host_that_is_none(self, tmp_path, words):
        done = kmsmonitor(tmp_path, "probe", words, "--json")
        assert (done.code, done.out) == (2, "")
        assert done.sentence.startswith("kmsmonitor: ")
