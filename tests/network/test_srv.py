"""Discovery against the lab's DNS server and against servers that are hand-made to be mad."""

import contextlib
import socket
import subprocess
import sys
import threading

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kmsmonitor.lab.dns_server import DnsFault, LabDns, _bound_pair
from kmsmonitor.lab.sockets import bound
from kmsmonitor.licensing.hosts import HostRecord
from kmsmonitor.network import dns_query, srv
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import Cancelled
from kmsmonitor.network.srv import Answer, discover

ZONES = {
    "corp.test": [
        "_vlmcs._tcp 120 SRV 0 10 1688 kms1",
        "_vlmcs._tcp 120 SRV 0 30 1689 kms2",
        "_vlmcs._tcp 120 SRV 10 0 1690 far.other.test.",
        "kms1 A 127.0.0.11",
        "kms1 AAAA ::1",
        "kms2 A 127.0.0.12",
    ],
    "other.test": ["far A 127.0.0.13", "_tcp TXT here"],
    "empty.test": ["_vlmcs._tcp TXT none"],
    "gone.test": ["_vlmcs._tcp SRV 0 0 0 ."],
    "brief.test": ["_vlmcs._tcp 0 SRV 0 0 1688 kms1.corp.test."],
}


@pytest.fixture(scope="module")
def lab():
    with LabDns(zones=ZONES) as running:
        yield running


def look(suffixes, *nameservers, seconds=5.0, cancel=None):
    names = [suffixes] if isinstance(suffixes, str) else suffixes
    return discover(names, nameservers=nameservers, deadline=Deadline(seconds), cancel=cancel or Cancel())


def at(server):
    return (server.address, server.port)


@contextlib.contextmanager
def mad_server(respond, given=None):
    """A UDP server that answers with whatever `respond` makes of the query: a list of packets."""
    with given or bound("127.0.0.1", 0, socket.SOCK_DGRAM) as sock:
        asked = []

        def serve():
            with contextlib.suppress(OSError):
                while True:
                    wire, client = sock.recvfrom(4096)
                    if not wire:
                        return
                    asked.append(wire)
                    for packet in respond(wire):
                        sock.sendto(packet, client)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield sock.getsockname(), asked
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", sock.getsockname())
            thread.join()


def closed_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()


def good_answer(wire):
    reply = dns.message.make_response(dns.message.from_wire(wire))
    name = reply.question[0].name
    reply.answer.append(dns.rrset.from_text(name, 60, "IN", "SRV", "0 0 1688 kms1.corp.test."))
    reply.additional.append(dns.rrset.from_text("kms1.corp.test.", 60, "IN", "A", "127.0.0.11"))
    return reply


def servfail(wire):
    reply = dns.message.make_response(dns.message.from_wire(wire))
    reply.set_rcode(dns.rcode.SERVFAIL)
    return [reply.to_wire()]


def looping(wire):
    """The answer's name is a compression pointer to itself (RFC 1035 4.1.4)."""
    at_answer = len(wire)
    return [wire[:2] + b"\x84\x00" + wire[4:6] + b"\x00\x01\x00\x00\x00\x00" + wire[12:] + bytes([0xC0, at_answer]) * 3]


# ---------------------------------------------------------------- what an answer says


def test_K2_records_keep_suffix_ttl_priority_weight_and_addresses(lab):
    found = look("corp.test", at(lab))
    assert set(found.records) == {
        HostRecord(target="kms1.corp.test", port=1688, priority=0, weight=10, suffix="corp.test", ttl=120,
                   addresses=("127.0.0.11", "::1")),
        HostRecord(target="kms2.corp.test", port=1689, priority=0, weight=30, suffix="corp.test", ttl=120,
                   addresses=("127.0.0.12",)),
        HostRecord(target="far.other.test", port=1690, priority=10, weight=0, suffix="corp.test", ttl=120,
                   addresses=("127.0.0.13",)),
    }  # fmt: skip
    (answer,) = found.suffixes
    assert (answer.answer, answer.code, answer.detail) == (Answer.FOUND, None, "")
    assert (answer.query, answer.server) == ("_vlmcs._tcp.corp.test", f"127.0.0.1:{lab.port}")
    assert answer.records == found.records
    assert answer.elapsed_s > 0


@pytest.mark.parametrize(
    ("suffix", "answer", "code"),
    [
        ("other.test", Answer.NXDOMAIN, 0x8007232B),
        ("empty.test", Answer.NO_RECORDS, 0x8007251D),
        ("gone.test", Answer.NO_SERVICE, 0x8007251D),
        ("elsewhere.test", Answer.REFUSED, 0x8007232D),
        ("two..dots", Answer.MALFORMED, 0x8007007B),
        ("x" * 64 + ".test", Answer.MALFORMED, 0x8007007B),
    ],
)
def test_the_ways_of_not_finding_are_told_apart(lab, suffix, answer, code):
    found = look(suffix, at(lab)).suffixes[0]
    assert (found.answer, found.code, found.records) == (answer, code, ())
    assert found.detail


def test_K2_all_suffixes_are_asked_in_order_each_once(lab):
    found = look(["other.test", "corp.test", "Other.TEST.", "", ".", "empty.test", "CORP.test"], at(lab))
    assert [answer.name for answer in found.suffixes] == ["other.test", "corp.test", "empty.test"]


def test_K2_the_first_suffix_with_records_is_the_one_to_choose_from(lab):
    found = look(["other.test", "brief.test", "corp.test"], at(lab))
    assert {record.suffix for record in found.records} == {"brief.test", "corp.test"}
    assert {record.suffix for record in found.usable()} == {"brief.test"}
    assert look(["other.test"], at(lab)).usable() == ()


def test_a_ttl_of_zero_is_kept(lab):
    assert [(r.ttl, r.addresses) for r in look("brief.test", at(lab)).records] == [(0, ("127.0.0.11", "::1"))]


def test_no_suffix_is_an_empty_discovery(lab):
    assert look([], at(lab)).suffixes == ()


def test_another_service_can_be_asked_for(lab):
    found = discover(["corp.test"], nameservers=[at(lab)], deadline=Deadline(5), cancel=Cancel(), service="_ldap._tcp")
    assert (found.suffixes[0].query, found.suffixes[0].answer) == ("_ldap._tcp.corp.test", Answer.NXDOMAIN)


def test_sixty_records_come_over_tcp_with_their_addresses():
    records = [f"_vlmcs._tcp SRV {n} 0 {2000 + n} host-number-{n:02}" for n in range(60)]
    records += [f"host-number-{n:02} A 127.0.1.{n}" for n in range(60)]
    with LabDns(zones={"corp.test": records}) as server:
        found = look("corp.test", at(server))
    assert {(r.port, r.addresses) for r in found.records} == {(2000 + n, (f"127.0.1.{n}",)) for n in range(60)}


def test_addresses_that_the_answer_lacks_are_asked_for():
    def without_glue(wire):
        query = dns.message.from_wire(wire)
        name, kind = query.question[0].name, query.question[0].rdtype
        reply = dns.message.make_response(query)
        data = {33: "0 0 1688 Kms1.corp.test.", 1: "127.0.0.11", 28: "::1"}[kind]
        reply.answer.append(dns.rrset.from_text(name, 60, "IN", kind, data))
        return [reply.to_wire()]

    with mad_server(without_glue) as (address, asked):
        assert look("corp.test", address).records[0].addresses == ("127.0.0.11", "::1")
        assert len(asked) == 3


def test_an_alias_is_followed():
    def aliased(wire):
        reply = dns.message.make_response(dns.message.from_wire(wire))
        reply.answer.append(dns.rrset.from_text(reply.question[0].name, 90, "IN", "CNAME", "real.test."))
        reply.answer.append(dns.rrset.from_text("real.test.", 60, "IN", "SRV", "0 0 1688 127-0-0-1.test."))
        reply.additional.append(dns.rrset.from_text("127-0-0-1.test.", 60, "IN", "A", "127.0.0.1"))
        return [reply.to_wire()]

    with mad_server(aliased) as (address, _):
        assert [r.target for r in look("corp.test", address).records] == ["127-0-0-1.test"]


def test_an_alias_that_runs_in_a_circle_is_a_mad_answer():
    def circle(wire):
        reply = dns.message.make_response(dns.message.from_wire(wire))
        name = reply.question[0].name
        reply.answer.append(dns.rrset.from_text(name, 60, "IN", "CNAME", "b.test."))
        reply.answer.append(dns.rrset.from_text("b.test.", 60, "IN", "CNAME", name.to_text()))
        return [reply.to_wire()]

    with mad_server(circle) as (address, _):
        assert look("corp.test", address).suffixes[0].answer is Answer.MALFORMED


# ---------------------------------------------------------------- servers that fail


def test_no_nameserver_at_all():
    found = look("corp.test").suffixes[0]
    assert (found.answer, found.code, found.server) == (Answer.NO_NAMESERVER, 0x8007267C, "")


def test_a_closed_port_is_noticed_and_not_taken_for_silence():
    found = look("corp.test", closed_port(), seconds=3600).suffixes[0]
    assert found.answer is Answer.NO_NAMESERVER
    assert "no DNS server answers" in found.detail


def test_a_silent_server_is_asked_again_and_then_a_timeout():
    with mad_server(lambda _: []) as (address, asked):
        found = look("corp.test", address, seconds=0.6).suffixes[0]
        assert (found.answer, found.code) == (Answer.TIMEOUT, 0x800705B4)
        assert len(asked) >= 2, "a lost packet must be sent again"


def test_a_silent_server_does_not_silence_the_suffixes_behind_it():
    def silent_for_the_first(wire):
        return [] if b"first" in wire else [good_answer(wire).to_wire()]

    with mad_server(silent_for_the_first) as (address, _):
        found = look(["first.test", "second.test"], address, seconds=1.2)
    assert [answer.answer for answer in found.suffixes] == [Answer.TIMEOUT, Answer.FOUND]


def test_a_lost_packet_costs_one_try():
    lost = iter([True])

    def drops_the_first(wire):
        return [] if next(lost, False) else [good_answer(wire).to_wire()]

    with mad_server(drops_the_first) as (address, _):
        assert look("corp.test", address).suffixes[0].answer is Answer.FOUND


def test_where_all_are_silent_later_suffixes_cost_one_try_each():
    with mad_server(lambda _: []) as (address, asked):
        found = look(["a.test", "b.test", "c.test"], address, seconds=1.8)
    assert {answer.answer for answer in found.suffixes} == {Answer.TIMEOUT}
    assert len([wire for wire in asked if b"\x01a\x04test" in wire]) >= 2
    assert len([wire for wire in asked if b"\x01c\x04test" in wire]) == 1


def test_an_expired_deadline_ends_everything():
    found = look(["corp.test", "other.test"], closed_port(), seconds=0)
    assert {answer.answer for answer in found.suffixes} == {Answer.TIMEOUT}


@pytest.mark.parametrize("first", ["closed", "silent", "servfail", "garbage"])
def test_the_second_nameserver_takes_over_where_the_first_fails(lab, first):
    respond = {"silent": lambda _: [], "servfail": servfail, "garbage": looping}.get(first)
    with contextlib.ExitStack() as stack:
        dead = closed_port() if respond is None else stack.enter_context(mad_server(respond))[0]
        found = look("corp.test", dead, at(lab))
    assert (found.suffixes[0].answer, found.suffixes[0].server) == (Answer.FOUND, f"127.0.0.1:{lab.port}")


def test_a_silent_nameserver_is_asked_last_from_then_on(lab):
    with mad_server(lambda _: []) as (silent, asked):
        found = look(["corp.test", "other.test", "empty.test"], silent, at(lab), seconds=9)
    assert [a.answer for a in found.suffixes] == [Answer.FOUND, Answer.NXDOMAIN, Answer.NO_RECORDS]
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("rcode", "answer", "code"),
    [
        (dns.rcode.SERVFAIL, Answer.SERVFAIL, 0x8007232A),
        (dns.rcode.REFUSED, Answer.REFUSED, 0x8007232D),
        (dns.rcode.NOTIMP, Answer.SERVFAIL, 0x8007232C),
        (dns.rcode.FORMERR, Answer.SERVFAIL, 0x80072329),
    ],
)
def test_each_refusal_carries_windows_own_code(rcode, answer, code):
    def refuse(wire):
        reply = dns.message.make_response(dns.message.from_wire(wire))
        reply.set_rcode(rcode)
        return [reply.to_wire()]

    with mad_server(refuse) as (address, _):
        found = look("corp.test", address).suffixes[0]
    assert (found.answer, found.code) == (answer, code)


def test_of_several_failures_the_most_telling_is_told(lab):
    lab.fault = DnsFault.SERVFAIL
    try:
        assert look("corp.test", closed_port(), at(lab), closed_port()).suffixes[0].answer is Answer.SERVFAIL
    finally:
        lab.fault = DnsFault.NONE


# ---------------------------------------------------------------- servers that are mad


def wrong_id(wire):
    reply = good_answer(wire)
    reply.id ^= 1
    return [reply.to_wire()]


def query_bounced(wire):
    return [wire]


def wrong_question(wire):
    reply = good_answer(wire)
    reply.question = dns.message.make_query("_vlmcs._tcp.evil.test", "SRV").question
    return [reply.to_wire()]


def garbage_with_our_number(wire):
    return [wire[:2] + b"\x80" + b"\xff" * 40]


def header_alone(wire):
    return [wire[:2] + b"\x84\x00" + b"\x00\x01\x00\x09" + bytes(4)]


def cut_in_a_record(wire):
    return [good_answer(wire).to_wire()[:-9]]


@pytest.mark.parametrize("respond", [wrong_question, garbage_with_our_number, header_alone, cut_in_a_record, looping])
def test_a_mad_answer_under_our_number_is_called_so(respond):
    with mad_server(respond) as (address, asked):
        found = look("corp.test", address).suffixes[0]
    assert (found.answer, found.code, len(asked)) == (Answer.MALFORMED, 0x8007251E, 1)


@pytest.mark.parametrize("respond", [wrong_id, query_bounced, lambda _: [b""], lambda _: [b"\0" * 11]])
def test_a_stray_packet_is_not_taken_for_the_answer(respond):
    with mad_server(respond) as (address, _):
        assert look("corp.test", address, seconds=0.4).suffixes[0].answer is Answer.TIMEOUT


def test_the_answer_behind_stray_packets_is_found():
    with mad_server(lambda wire: [b"", b"noise", *wrong_id(wire), wire, good_answer(wire).to_wire()]) as (address, _):
        assert look("corp.test", address).suffixes[0].answer is Answer.FOUND


def test_the_answer_of_a_third_party_is_not_heard():
    """The system drops what does not come from the server's own address and port."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as third,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server,
    ):
        server.bind(("127.0.0.1", 0))
        server.settimeout(5)

        def forge():
            wire, client = server.recvfrom(4096)
            third.sendto(good_answer(wire).to_wire(), client)

        thread = threading.Thread(target=forge)
        thread.start()
        assert look("corp.test", server.getsockname(), seconds=0.4).suffixes[0].answer is Answer.TIMEOUT
        thread.join()


def cut_short(wire):
    reply = dns.message.make_response(dns.message.from_wire(wire))
    reply.flags |= dns.flags.TC
    return [reply.to_wire()]


def test_a_cut_answer_with_tcp_closed_is_no_answer_and_says_why():
    with mad_server(cut_short) as (address, _):
        found = look("corp.test", address).suffixes[0]
    assert found.answer is Answer.NO_NAMESERVER
    assert "too long for one packet" in found.detail


@contextlib.contextmanager
def mad_server_with_tcp(speak):
    """A UDP server that cuts every answer, and what `speak` makes of one connection on the same TCP port."""
    udp, tcp = _bound_pair("127.0.0.1", 0)

    def serve():
        stream, _ = tcp.accept()
        with stream:
            speak(stream)

    with tcp, mad_server(cut_short, udp) as (address, _):
        tcp.listen()
        thread = threading.Thread(target=serve)
        thread.start()
        yield address
        thread.join()


@pytest.mark.parametrize(
    ("speak", "answer"),
    [
        (lambda stream: stream.recv(512), Answer.NO_NAMESERVER),  # hangs up
        (lambda stream: (stream.recv(512), stream.sendall(b"\x00\x64half")), Answer.NO_NAMESERVER),
        (lambda stream: (stream.recv(512), stream.sendall(b"\x00\x04junk")), Answer.MALFORMED),
        (lambda stream: [None for _ in iter(lambda: stream.recv(512), b"")], Answer.TIMEOUT),  # never answers
    ],
)
def test_mad_servers_on_tcp(speak, answer):
    with mad_server_with_tcp(speak) as address:
        assert look("corp.test", address, seconds=1.5).suffixes[0].answer is answer


_REST = st.one_of(st.binary(max_size=200), st.tuples(st.integers(0, 90), st.binary(min_size=1, max_size=6)))


@given(st.sampled_from(["SRV", "A"]), _REST)
@settings(max_examples=300)
def test_no_packet_whatever_gets_out_as_another_error(kind, rest):
    """Arbitrary bytes behind our number, and good answers with a few bytes replaced."""
    query = dns.message.make_query("_vlmcs._tcp.corp.test.", kind)
    good = dns.message.make_response(query)
    data = {"SRV": "0 0 1688 kms1.corp.test.", "A": "127.0.0.11"}[kind]
    good.answer.append(dns.rrset.from_text(query.question[0].name, 60, "IN", kind, data))
    packet = bytearray(good.to_wire())
    if isinstance(rest, bytes):
        packet[3:] = rest
    else:
        offset, change = rest
        packet[4 + offset : 4 + offset + len(change)] = change
    reply = dns_query._judged(("127.0.0.1", 53), query, bytes(packet))
    if reply.message is not None and kind == "SRV":
        srv._read(reply, reply.message, "corp.test")
    else:
        dns_query._addresses(reply)


# ---------------------------------------------------------------- cancelling


def cancelled_when_asked(asked, cancel, thread):
    """Cancel once the question is out, and wait for the end."""
    seen = threading.Event()
    for _ in range(2000):
        if asked:
            break
        seen.wait(0.005)
    cancel.cancel()
    thread.join(timeout=30)
    assert not thread.is_alive()


def test_a_cancelled_question_ends_at_once():
    cancel, caught = Cancel(), []

    def ask(address):
        try:
            look("corp.test", address, seconds=3600, cancel=cancel)
        except Cancelled as error:
            caught.append(error)

    with mad_server(lambda _: []) as (address, asked):
        thread = threading.Thread(target=ask, args=(address,), daemon=True)
        thread.start()
        cancelled_when_asked(asked, cancel, thread)
    assert len(caught) == 1


def test_a_question_cancelled_before_is_not_asked():
    cancel = Cancel()
    cancel.cancel()
    with mad_server(lambda _: []) as (address, asked):
        with pytest.raises(Cancelled):
            look("corp.test", address, cancel=cancel)
        assert asked == []


def test_dns_is_not_loaded_by_importing_the_room():
    """Start-up time: the library costs more to load than the rest of the room together."""
    code = "import kmsmonitor.network.srv, sys; sys.exit('dns' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
