"""The faults that DNS itself can have, with a real BIND in the lab's place: the same cause and next step."""

import pytest

from kmsmonitor.lab.kms_host import HostFault
from tests.diagnostics.scene import DAY, DOMAIN, broken, by_id, licensed, remembered
from tests.network import peers
from tests.servers.bind import BROKEN, FORWARDED, Bind

pytestmark = pytest.mark.servers


@pytest.fixture
def bind(scene, tmp_path):
    """A BIND that serves `corp.test`, and a host of the lab that stands behind it."""
    host = scene.host()
    port = host.port

    def serve(text, zone=DOMAIN, more=None):
        zones = {zone: text.format(port=port), **(more or {})}
        bind = scene.enter(Bind(tmp_path, zones))
        scene.ask(bind.nameserver)
        return host

    return serve


GOOD = "_vlmcs._tcp IN SRV 0 0 {port} kms1\nkms1 IN A 127.0.0.1"


def check(scene, finding, cause, *words):
    before = scene.counts()
    document = scene.diagnose(timeout="2")
    assert broken(document) == [finding]
    found = by_id(document)[finding]
    assert found["cause_id"] == cause
    for word in words:
        assert word in f"{found['title']} {found['remedy']}"
    assert scene.counts() == before


def test_a_healthy_zone(scene, bind):
    bind(GOOD)
    scene.past(state=licensed())
    document = scene.diagnose()
    assert document["verdict"] == "ok"
    assert document["hosts"][0]["ttl_s"] == 60


def test_no_srv_record(scene, bind):
    bind("kms1 IN A 127.0.0.1")
    check(scene, "dns.records", "dns.no_record", "names no activation host", "Publish the SRV record")


def test_the_name_is_there_without_an_srv_record(scene, bind):
    bind('_vlmcs._tcp IN TXT "once"')
    check(scene, "dns.records", "dns.empty", "names no host")


def test_a_record_of_a_dead_name(scene, bind):
    bind("_vlmcs._tcp IN SRV 0 0 1688 kms-old")
    check(scene, "host.addresses", "name.unknown", "kms-old.corp.test in DNS does not exist any more", "Remove the SRV")


def test_a_record_of_a_closed_port(scene, bind):
    bind(GOOD).fault = HostFault.CLOSED
    check(scene, "path.tcp", "tcp.refused", "refuses the connection", "Start the KMS service")


def test_a_record_of_a_black_hole(scene, bind):
    _, port = scene.enter(peers.black_hole())
    bind(f"_vlmcs._tcp IN SRV 0 0 {port} kms1\nkms1 IN A 127.0.0.1")
    check(scene, "path.tcp", "tcp.timeout", "does not answer at all")


def test_a_stale_remembered_host(scene, bind):
    bind(GOOD)
    scene.past(state=licensed(cache=remembered(f"kms-old.{DOMAIN}", 1688, 40 * DAY)))
    check(scene, "host.cached", "host.cache_stale", "kms-old.corp.test", "Press Activate now")


def test_a_wrong_host_that_is_set(scene, bind):
    bind(GOOD)
    scene.settings(host=f"kms-nowhere.{DOMAIN}:1688")
    check(scene, "host.configured", "host.configured_wrong", "kms-nowhere", "Remove the setting")


def test_a_list_that_misses_the_domain(scene, bind):
    bind(GOOD)
    scene.settings(suffixes=["other.test"])
    check(scene, "dns.suffixes", "suffixes.domain_missing", "does not know the domain other.test")


def test_a_list_that_has_only_a_subdomain(scene, bind):
    bind(GOOD)
    scene.settings(suffixes=[f"branch.{DOMAIN}"])
    check(scene, "dns.suffixes", "suffixes.domain_missing", "misses corp.test", "Add corp.test")


def test_a_host_outside_the_domains_is_a_remark(scene, bind):
    """The record is the organisation's own; only the name is strange, and the host could be any."""
    bind("_vlmcs._tcp IN SRV 0 0 {port} kms.evil.test.", more={"evil.test": "kms IN A 127.0.0.1"})
    check(scene, "host.expected", "host.unexpected", "kms.evil.test is not one of ours", "Find out who set")


@pytest.mark.parametrize("zone", [BROKEN, FORWARDED])
def test_a_zone_that_fails(scene, bind, zone):
    bind(zone)
    check(scene, "dns.server", "dns.server_failure", "fault of its own")


def test_a_zone_that_fails_beside_a_good_one_is_a_warning(scene, bind):
    bind(GOOD, more={"away.test": BROKEN})
    scene.settings(suffixes=["away.test", DOMAIN])
    scene.past(state=licensed())
    document = scene.diagnose()
    assert document["verdict"] == "warn"
    assert by_id(document)["dns.server"]["title"] == "DNS fails for away.test"
