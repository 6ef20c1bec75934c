import contextlib
import random
import socket

import dns.flags
import dns.message
import dns.opcode
import dns.query
import dns.rcode
import dns.rdatatype
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.lab.dns_server import DnsFault, LabDns

ZONES = {
    "lab.test": [
        "_vlmcs._tcp 60 IN SRV 0 10 1688 kms1",
        "_vlmcs._tcp 60 IN SRV 5 0 1689 kms2",
        "kms1 300 IN A 127.0.0.2",
        "kms1 300 IN AAAA ::1",
        "kms2 IN A 127.0.0.3",
    ],
    "other.test": ['empty IN TXT "no SRV here"'],
    "deep.lab.test": ["kms9 IN A 127.0.0.9"],
}


@pytest.fixture(scope="module")
def server():
    with LabDns(zones=ZONES) as running:
        yield running


def ask(server, name, kind="SRV", how=dns.query.udp, **options):
    return how(dns.message.make_query(name, kind, **options), "127.0.0.1", port=server.port, timeout=5)


def texts(rrsets):
    return sorted(f"{rrset.ttl} {rdata.to_text()}" for rrset in rrsets for rdata in rrset)


@pytest.mark.parametrize("how", [dns.query.udp, dns.query.tcp])
def test_records_come_with_the_addresses_of_their_targets(server, how):
    reply = ask(server, "_vlmcs._tcp.lab.test", how=how)
    assert reply.flags & dns.flags.AA
    assert texts(reply.answer) == ["60 0 10 1688 kms1.lab.test.", "60 5 0 1689 kms2.lab.test."]
    assert texts(reply.additional) == ["300 127.0.0.2", "300 ::1", "60 127.0.0.3"]


def test_names_are_matched_whatever_their_case(server):
    assert len(ask(server, "_VLMCS._tcp.LAB.test").answer) == 1


@pytest.mark.parametrize(
    ("name", "kind", "rcode"),
    [
        ("nobody.lab.test", "A", dns.rcode.NXDOMAIN),
        ("_vlmcs._tcp.other.test", "SRV", dns.rcode.NXDOMAIN),
        ("kms1.lab.test", "SRV", dns.rcode.NOERROR),
        ("empty.other.test", "SRV", dns.rcode.NOERROR),
        ("_tcp.lab.test", "SRV", dns.rcode.NOERROR),  # exists: a name lies below it (RFC 8020)
    ],
)
def test_a_missing_name_and_a_name_without_records_are_told_apart(server, name, kind, rcode):
    reply = ask(server, name, kind)
    assert (reply.rcode(), reply.answer) == (rcode, [])
    assert [rrset.rdtype for rrset in reply.authority] == [dns.rdatatype.SOA]
    assert reply.authority[0].ttl <= reply.authority[0][0].minimum


def test_names_outside_its_zones_are_refused(server):
    reply = ask(server, "_vlmcs._tcp.example.test")
    assert reply.rcode() == dns.rcode.REFUSED
    assert not reply.flags & dns.flags.AA


def test_the_longest_zone_answers(server):
    assert texts(ask(server, "kms9.deep.lab.test", "A").answer) == ["60 127.0.0.9"]
    assert ask(server, "deep.lab.test", "SOA").answer[0].name.to_text() == "deep.lab.test."


@pytest.mark.parametrize("kind", ["SOA", "NS", "A"])
def test_soa_ns_and_the_servers_own_address_are_there_unasked_for(server, kind):
    name = "ns1.lab.test" if kind == "A" else "lab.test"
    assert len(ask(server, name, kind).answer) == 1


def test_any_gives_all_records_of_a_name(server):
    assert texts(ask(server, "kms1.lab.test", "ANY").answer) == ["300 127.0.0.2", "300 ::1"]


@pytest.mark.parametrize(("options", "limit"), [({}, 512), ({"use_edns": 0, "payload": 4096}, 1232)])
def test_a_long_answer_is_cut_over_udp_and_whole_over_tcp(options, limit):
    records = [f"_vlmcs._tcp SRV 0 0 1688 host-number-{n:02}" for n in range(60)]
    with LabDns(zones={"lab.test": records}) as server:
        cut = ask(server, "_vlmcs._tcp.lab.test", **options)
        whole = ask(server, "_vlmcs._tcp.lab.test", how=dns.query.tcp, **options)
    assert cut.flags & dns.flags.TC
    assert len(cut.wire) <= limit
    assert (whole.flags & dns.flags.TC, len(whole.answer[0])) == (0, 60)


def test_several_questions_on_one_tcp_connection(server):
    with socket.create_connection(("127.0.0.1", server.port), 5) as stream:
        for name in ("kms1.lab.test", "kms2.lab.test"):
            dns.query.send_tcp(stream, dns.message.make_query(name, "A"))
            reply, _ = dns.query.receive_tcp(stream)
            assert len(reply.answer) == 1


def test_another_operation_and_another_edns_version_are_refused_politely(server):
    notify = dns.message.make_query("lab.test", "SOA")
    notify.set_opcode(dns.opcode.NOTIFY)
    assert dns.query.udp(notify, "127.0.0.1", port=server.port, timeout=5).rcode() == dns.rcode.NOTIMP
    newer = dns.message.make_query("lab.test", "SOA", use_edns=1)
    assert dns.query.udp(newer, "127.0.0.1", port=server.port, timeout=5).rcode() == dns.rcode.BADVERS


def test_records_change_while_it_runs():
    with LabDns(zones=ZONES) as server:
        server.set_records("lab.test", ["_vlmcs._tcp 0 SRV 0 0 1700 kms3", "kms3 A 127.0.0.4"])
        assert texts(ask(server, "_vlmcs._tcp.lab.test").answer) == ["0 0 0 1700 kms3.lab.test."]
        server.drop_zone("lab.test")
        assert ask(server, "_vlmcs._tcp.lab.test").rcode() == dns.rcode.REFUSED


@pytest.mark.parametrize("line", ["kms1 IN A not-an-address", "one two three four", "$INCLUDE other.zone"])
def test_a_line_that_is_no_record_is_named_and_changes_nothing(line):
    server = LabDns(zones=ZONES)
    with pytest.raises(ValueError, match=r"lab\.test.*is not a record"):
        server.set_records("lab.test", ["kms1 A 127.0.0.2", line])
    query = dns.message.make_query("kms1.lab.test", "AAAA").to_wire()
    assert len(dns.message.from_wire(server.respond(query, over_tcp=False)).answer) == 1


def test_fault_servfail_answers_so(server):
    server.fault = DnsFault.SERVFAIL
    try:
        assert ask(server, "_vlmcs._tcp.lab.test").rcode() == dns.rcode.SERVFAIL
    finally:
        server.fault = DnsFault.NONE


def test_fault_silent_answers_nothing():
    server = LabDns(zones=ZONES)
    server.fault = DnsFault.SILENT
    assert server.respond(dns.message.make_query("lab.test", "SOA").to_wire(), over_tcp=False) is None


def test_a_reply_sent_to_it_is_not_answered(server):
    """Two servers must not talk to each other for ever."""
    reply = dns.message.make_response(dns.message.make_query("lab.test", "SOA")).to_wire()
    assert server.respond(reply, over_tcp=False) is None


def test_a_whole_header_with_nonsense_behind_it_is_a_format_error(server):
    reply = dns.message.from_wire(server.respond(b"\x12\x34\x01\x00\x00\x01" + bytes(6) + b"\xff" * 5, over_tcp=False))
    assert (reply.id, reply.rcode()) == (0x1234, dns.rcode.FORMERR)


@given(st.binary(max_size=600))
def test_no_packet_whatever_breaks_the_answering(packet):
    LabDns(zones=ZONES).respond(packet, over_tcp=False)


@given(st.data())
def test_no_bent_query_breaks_the_answering(data):
    wire = bytearray(dns.message.make_query("_vlmcs._tcp.lab.test", "SRV", use_edns=0).to_wire())
    for _ in range(data.draw(st.integers(1, 8))):
        wire[data.draw(st.integers(0, len(wire) - 1))] = data.draw(st.integers(0, 255))
    LabDns(zones=ZONES).respond(bytes(wire), over_tcp=True)


def test_bad_packets_and_broken_connections_do_not_kill_it(server):
    noise = random.Random(7)
    address = ("127.0.0.1", server.port)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        for size in range(200):
            udp.sendto(noise.randbytes(size), address)
    for size in (0, 1, 2, 3, 70):
        with contextlib.suppress(ConnectionError), socket.create_connection(address, 5) as tcp:
            tcp.sendall(noise.randbytes(size))
    assert len(ask(server, "_vlmcs._tcp.lab.test").answer) == 1
    assert len(ask(server, "_vlmcs._tcp.lab.test", how=dns.query.tcp).answer) == 1


def test_stop_frees_the_port_at_once_even_with_an_open_connection():
    server = LabDns(zones=ZONES)
    server.start()
    with socket.create_connection(("127.0.0.1", server.port), 5) as left_open:
        ask(server, "lab.test", "SOA")
        server.stop()
        server.stop()  # twice is once
        left_open.settimeout(5)
        assert left_open.recv(1) == b""
    with LabDns(port=server.port, zones=ZONES) as again:
        assert len(ask(again, "_vlmcs._tcp.lab.test").answer) == 1


def test_a_taken_port_is_an_error_at_start(server):
    with pytest.raises(OSError, match=r"in use"):
        LabDns(port=server.port).start()


def test_it_listens_on_ipv6_too():
    with LabDns("::1", zones=ZONES) as server:
        reply = dns.query.udp(dns.message.make_query("ns1.lab.test", "AAAA"), "::1", port=server.port, timeout=5)
    assert texts(reply.answer) == ["60 ::1"]
