"""Each fault that a helpdesk knows, made in the lab: the right cause and next step, and nothing else is called broken.

No host's count changes in any of them.
"""

from datetime import timedelta

import pytest

from kmsmonitor.lab.dns_server import DnsFault
from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.licensing.status import OutcomeKind
from kmsmonitor.wire.bind import BindAck
from tests.diagnostics.scene import DAY, DOMAIN, broken, by_id, channel, counted, licensed, never, remembered
from tests.network import peers

KMS1 = f"kms1.{DOMAIN}"
# What a genuine host says to a bind; the lab's own server never serves that interface.
GENUINE = peers.says(BindAck(call_id=1, answers=(peers.ACCEPTED, peers.REJECTED), secondary_address=b"1688").pack())


def no_record(scene):
    scene.host()
    scene.unpublish()


def empty_record(scene):
    scene.records[DOMAIN] = ["_vlmcs._tcp SRV 0 0 0 ."]
    scene.dns.set_records(DOMAIN, scene.records[DOMAIN])


def dead_name(scene):
    scene.publish("kms-old")


def closed_port(scene):
    scene.host().fault = HostFault.CLOSED


def black_hole(scene):
    scene.publish("kms1", scene.enter(peers.black_hole()))


def rpc_silent(scene):
    scene.host().fault = HostFault.MUTE


def other_rpc(scene):
    scene.host().fault = HostFault.REFUSE_BIND


def no_rpc(scene):
    peer = scene.enter(peers.Peer(peers.says(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n" * 2)))
    scene.publish("kms1", peer.address)


def skewed(scene):
    scene.host().skew = timedelta(hours=5)
    scene.run("activate")


def too_few_for_weeks(scene):
    scene.host(count=24)
    scene.past(*((age * DAY, counted(24)) for age in (22, 14, 7, 1)), state=never(failures=4))


def stale_cache(scene):
    scene.host("kms2")
    port = peers.closed_port()[1]
    scene.records[DOMAIN].append("kms-old A 127.0.0.1")
    scene.dns.set_records(DOMAIN, scene.records[DOMAIN])
    scene.past(state=licensed(cache=remembered(f"kms-old.{DOMAIN}", port, 40 * DAY)))


def stale_cache_gone(scene):
    scene.host("kms2")
    scene.past(state=licensed(cache=remembered(f"kms-old.{DOMAIN}", 1688, 40 * DAY)))


def wrong_configured(scene):
    scene.host()
    scene.settings(host=f"kms-nowhere.{DOMAIN}:1688")


def wrong_configured_port(scene):
    scene.host()
    scene.settings(host=f"127.0.0.1:{peers.closed_port()[1]}")


def missing_domain(scene):
    """The list has only a subdomain's sister; the organisation's own is known from the last success."""
    host = scene.host()
    scene.settings(suffixes=["other.test"])
    scene.past(state=licensed(cache=remembered(KMS1, host.port)))


def missing_domain_new_computer(scene):
    """Nothing tells where the hosts are, but DNS does not know the domain at all."""
    scene.host()
    scene.settings(suffixes=["other.test"])


def missing_domain_below(scene):
    scene.host()
    scene.settings(suffixes=[f"branch.{DOMAIN}"])


def no_domain_at_all(scene):
    scene.host()
    scene.settings(suffixes=[])


def emulator(scene):
    """A genuine-looking host on this very computer, which DNS names."""
    peer = scene.enter(peers.Peer(GENUINE))
    scene.publish("kms1", peer.address)


def emulator_by_setting(scene):
    host = scene.host()
    scene.unpublish()
    scene.settings(host=f"127.0.0.1:{host.port}")


def wrong_channel(scene):
    scene.host()
    scene.past(state=channel("retail"))


def notification(scene):
    scene.host()
    scene.past((200 * DAY, counted(30)), state=licensed(200 * DAY))


def never_activated(scene):
    scene.host()


def refused_product(scene):
    scene.host(group_ids=())
    scene.run("activate")


def dns_silent(scene):
    scene.host()
    scene.dns.fault = DnsFault.SILENT


def dns_broken(scene):
    scene.host()
    scene.dns.fault = DnsFault.SERVFAIL


def dns_off(scene):
    scene.ask(peers.closed_port())


# fault: the finding that must be broken, its cause, a word of the title and a word of the next step
FAULTS = [
    (no_record, "dns.records", "dns.no_record", "DNS names no activation host", "Publish the SRV record _vlmcs._tcp"),
    (empty_record, "dns.records", "dns.empty", "names no host", "Publish the SRV record"),
    (dead_name, "host.addresses", "name.unknown", "kms-old.corp.test", "Remove the SRV record of kms-old.corp.test"),
    (closed_port, "path.tcp", "tcp.refused", KMS1, "Start the KMS service on kms1.corp.test"),
    (black_hole, "path.tcp", "tcp.timeout", "does not answer at all", "Open TCP "),
    (rpc_silent, "path.rpc", "rpc.silent", "accepts TCP but its RPC service stays silent", "from inspection"),
    (no_rpc, "path.rpc", "rpc.malformed", "is no RPC service", "Check which program listens on port"),
    (other_rpc, "path.interface", "rpc.rejected", "Another RPC service", "Check which program owns port"),
    (skewed, "clock.offset", "host.clock", "300 minutes behind", "Set this computer's clock"),
    (too_few_for_weeks, "count.threshold", "host.threshold", "24 of 25 for 21 days: not rising", "more computers"),
    (stale_cache, "host.cached", "host.cache_stale", "kms-old.corp.test", "Press Activate now"),
    (stale_cache_gone, "host.cached", "host.cache_stale", "kms-old.corp.test", "Press Activate now"),
    (wrong_configured, "host.configured", "host.configured_wrong", "kms-nowhere", "Remove the setting"),
    (wrong_configured_port, "host.configured", "host.configured_wrong", "127.0.0.1", "Remove the setting"),
    (missing_domain, "dns.suffixes", "suffixes.domain_missing", "misses corp.test", "Add corp.test"),
    (missing_domain_new_computer, "dns.suffixes", "suffixes.domain_missing", "other.test", "correct the list"),
    (missing_domain_below, "dns.suffixes", "suffixes.domain_missing", "misses corp.test", "Add corp.test"),
    (
        no_domain_at_all,
        "dns.suffixes",
        "suffixes.domain_missing",
        "no question is sent",
        "set the organisation's domain",
    ),
    (emulator, "host.expected", "host.unexpected", "is not one of ours", "Find out who set kms1.corp.test up"),
    (emulator_by_setting, "host.expected", "host.unexpected", "127.0.0.1 is not one of ours", "Find out who set"),
    (wrong_channel, "channel.key", "key.channel", "retail key", "Install the volume client key"),
    (notification, "licence.state", "licence.notification", "notification mode", "Press Activate now"),
    (never_activated, "licence.state", "licence.never_activated", "never been activated", "Press Activate now"),
    (refused_product, "answer.last", "host.group", "0xC004F042", ""),
    (dns_silent, "dns.server", "dns.timeout", "does not answer", "check this computer's DNS servers"),
    (dns_broken, "dns.server", "dns.server_failure", "fault of its own", "check this computer's DNS servers"),
    (dns_off, "dns.server", "dns.no_server", "No name server can be asked", "check this computer's DNS servers"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault[0].__name__)
def test_a_fault_is_named_with_its_next_step_and_nothing_else_is_broken(scene, fault):
    make, finding, cause, title, remedy = fault
    make(scene)
    before = scene.counts()
    document = scene.diagnose(timeout="1.5")
    assert broken(document) == [finding]
    found = by_id(document)[finding]
    assert found["cause_id"] == cause
    assert title in found["title"]
    assert remedy in found["remedy"]
    assert found["cause"]
    assert found["who"]
    assert document["verdict"] == "fail"
    assert scene.code == 1
    assert scene.counts() == before


LINKS = {
    no_record: "dns", dead_name: "host", closed_port: "tcp", black_hole: "tcp", rpc_silent: "rpc", other_rpc: "rpc",
    skewed: "answer", too_few_for_weeks: "answer", wrong_configured: "host", missing_domain: "suffixes",
    emulator: "host", wrong_channel: "pc", notification: "licence", never_activated: "licence",
}  # fmt: skip


@pytest.mark.parametrize("make", LINKS, ids=lambda make: make.__name__)
def test_the_chain_breaks_at_the_link_of_the_fault(scene, make):
    make(scene)
    links = {link["link"]: link for link in scene.diagnose(timeout="1.5")["links"]}
    assert [name for name, link in links.items() if link["verdict"] == "fail"] == [LINKS[make]]
    behind = [link["caption"] for link in links.values() if link["verdict"] is None]
    assert set(behind) <= {"not reached"}
    assert bool(behind) is (
        LINKS[make] in ("pc", "suffixes", "dns", "tcp", "rpc") or make in (dead_name, wrong_configured)
    )


def test_an_answer_of_the_past_is_not_one_that_could_be_had_now(scene):
    closed_port(scene)
    scene.past((DAY, counted(30)), state=licensed())
    links = {link["link"]: link for link in scene.diagnose()["links"]}
    assert (links["answer"]["verdict"], links["answer"]["caption"]) == (None, "not reached")
    assert links["licence"]["verdict"] == "ok"


def test_a_healthy_computer_has_nothing_to_complain_of(scene):
    host = scene.host(count=24)
    assert scene.run("activate")["outcome"] == "activated"
    before = scene.counts()
    document = scene.diagnose()
    assert document["verdict"] == "ok"
    assert {finding["verdict"] for finding in document["findings"]} == {"ok", "skip"}
    assert scene.code == 0
    assert scene.counts() == before
    assert host.counters.connections >= 2
    assert host.counters.errors == 0
    assert [link["verdict"] for link in document["links"]] == ["ok"] * 8
    assert by_id(document)["host.expected"]["verdict"] == "ok"


class TestRootCauses:
    def test_a_consequence_names_the_cause_that_silences_it(self, scene):
        scene.past(state=licensed(200 * DAY))
        scene.publish("kms-old")
        findings = by_id(scene.diagnose())
        assert findings["licence.state"]["verdict"] == "warn"
        assert findings["licence.state"]["silenced_by"] == "host.addresses"

    def test_one_good_host_makes_the_others_a_warning(self, scene):
        scene.host("kms1")
        scene.host("kms2").fault = HostFault.MUTE
        scene.publish("kms-old")
        scene.run("activate")
        document = scene.diagnose(timeout="1")
        findings = by_id(document)
        assert broken(document) == []
        assert (findings["path.rpc"]["verdict"], findings["host.addresses"]["verdict"]) == ("warn", "warn")
        assert scene.code == 0

    def test_the_host_that_gets_furthest_shows_the_cause(self, scene):
        """As in the picture of the window: RPC silent is broken, the dead name beside it is a remark."""
        scene.host("kms1").fault = HostFault.MUTE
        scene.publish("kms-old")
        document = scene.diagnose(timeout="1")
        assert broken(document) == ["path.rpc"]
        assert by_id(document)["host.addresses"]["verdict"] == "warn"

    def test_nothing_is_asked_of_the_network_for_another_channel(self, scene):
        host = scene.host()
        scene.past(state=channel("oem"))
        document = scene.diagnose()
        assert host.counters.connections == 0
        assert document["trace"] == []
        assert by_id(document)["dns.records"]["verdict"] == "skip"


def test_K13_while_a_host_is_set_missing_records_are_no_fault(scene):
    host = scene.host()
    scene.unpublish()
    scene.settings(host=f"{KMS1}:{host.port}")
    scene.past(state=licensed())
    document = scene.diagnose()
    assert document["verdict"] == "ok"
    assert by_id(document)["host.configured"]["verdict"] == "ok"
    assert by_id(document)["dns.records"]["verdict"] == "skip"


def test_a_host_that_is_set_and_named_by_dns_but_closed_is_a_closed_port(scene):
    host = scene.host()
    host.fault = HostFault.CLOSED
    scene.settings(host=f"{KMS1}:{host.port}")
    assert broken(scene.diagnose()) == ["path.tcp"]


def test_a_host_that_is_expected_by_the_list_is_ours_wherever_it_runs(scene):
    emulator(scene)
    scene.settings(expected_hosts=["127.0.0.0/8"])
    scene.past(state=licensed())
    document = scene.diagnose()
    assert document["verdict"] == "ok"
    assert [host["expected"] for host in document["hosts"]] == [True]


def test_with_a_list_only_the_list_counts(scene):
    scene.host()
    scene.settings(expected_hosts=["kms9.corp.test"])
    scene.past(state=licensed())
    document = scene.diagnose()
    assert broken(document) == ["host.expected"]
    assert [host["expected"] for host in document["hosts"]] == [False]


def test_a_count_that_has_just_been_told_is_waited_for(scene):
    scene.host(count=10)
    assert scene.run("activate")["outcome"] == OutcomeKind.BELOW_THRESHOLD
    found = by_id(scene.diagnose())["count.threshold"]
    assert found["verdict"] == "fail"
    assert "asked again every two hours" in found["remedy"]
    assert by_id(scene.diagnose())["count.duplicate"]["verdict"] == "ok"


def test_a_missed_renewal_with_a_healthy_road_is_a_warning(scene):
    scene.host()
    scene.past((23 * DAY, counted(30)), state=licensed(23 * DAY))
    document = scene.diagnose()
    assert document["verdict"] == "warn"
    assert by_id(document)["licence.renewal"]["title"] == "Not renewed for 23 days"


def test_an_attempt_of_the_past_that_failed_is_explained_with_both_codes(scene):
    scene.host().fault = HostFault.CLOSED
    scene.run("activate")
    scene.lab_hosts[0].fault = HostFault.NONE
    scene.past(*[(timedelta(0), scene_outcome(scene))], state=licensed())
    evidence = {item["name"]: item["value"] for item in by_id(scene.diagnose())["answer.last"]["evidence"]}
    assert evidence["outer code"].startswith("0xC004F074")
    assert evidence["inner code"].startswith("0x800706BA")


def scene_outcome(scene):
    from kmsmonitor.monitor.history import read_history

    return read_history(scene.home.database)[0][0].outcome


def test_a_black_hole_ends_with_the_limit_that_was_given(scene):
    black_hole(scene)
    document = scene.diagnose(timeout="0.3")
    assert broken(document) == ["path.tcp"]
    assert "not open; no answer to the attempt to connect" in document["trace"][-1]["text"]


def test_the_draws_are_in_the_trace_and_each_record_has_its_share(scene):
    scene.host("kms1", weight=10)
    scene.host("kms2", weight=30)
    document = scene.diagnose()
    text = [line["text"] for line in document["trace"]]
    assert text[0].startswith(f"suffix {DOMAIN} asked: 2 SRV, TTL ")
    assert any(line.startswith("draw 0.") and "of weights 10/30: kms" in line for line in text)
    assert [line["at_ms"] for line in document["trace"]] == sorted(line["at_ms"] for line in document["trace"])
    shares = {host["name"]: host["expected_share"] for host in document["hosts"]}
    assert shares == {KMS1: 0.25, f"kms2.{DOMAIN}": 0.75}


def test_a_fresh_computer_gets_no_identity_from_a_diagnosis(scene):
    scene.host()
    scene.diagnose()
    assert not scene.home.identity.exists()
    assert not scene.home.database.exists()


def test_a_damaged_history_is_something_to_say_and_no_reason_to_say_nothing(scene):
    scene.host()
    scene.home.database.write_bytes(b"no database" * 100)
    found = by_id(scene.diagnose())["pc.settings"]
    assert found["verdict"] == "warn"
    assert "cannot be read" in found["detail"]
