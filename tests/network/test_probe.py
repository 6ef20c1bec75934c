"""The probe tells apart what may listen on a port, and never sends a request."""

import threading

import pytest

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import Cancelled, Stage
from kmsmonitor.network.probe import Interface, probe
from kmsmonitor.wire.bind import BindAck, BindNak, RejectReason
from kmsmonitor.wire.ids import KMS_INTERFACE, LAB_INTERFACE
from kmsmonitor.wire.pdu import PacketBuffer, unpack
from tests.network.peers import (
    ACCEPTED,
    REJECTED,
    Peer,
    black_hole,
    closed_port,
    hangs_up_after,
    lab,
    mute,
    resets,
    says,
)

LONG, SHORT = 60.0, 0.3
GENUINE = says(BindAck(call_id=1, answers=(ACCEPTED, REJECTED), secondary_address=b"1688").pack())
NEITHER = says(BindAck(call_id=1, answers=(REJECTED, REJECTED)).pack())
NAK = says(BindNak(call_id=1, reason=RejectReason.LOCAL_LIMIT_EXCEEDED).pack())


@pytest.mark.parametrize(
    ("behaviour", "interface"), [(GENUINE, Interface.KMS), (lab(), Interface.LAB), (NEITHER, Interface.OTHER)]
)
def test_the_accepted_interface_is_told(behaviour, interface):
    with Peer(behaviour) as peer:
        result = probe(peer.address, deadline=Deadline(LONG))
    assert (result.reachable, result.rpc, result.interface) == (True, True, interface)
    assert result.connect_s >= 0
    assert result.bind_s >= 0
    assert (result.code is None) == (interface is not Interface.OTHER) == (result.error is None)


@pytest.mark.parametrize(
    ("behaviour", "code", "words", "seconds"),
    [
        (mute, 0x800705B4, "did not answer in time", SHORT),
        (says(b"220 mail.corp.test ESMTP\r\n"), 0x8007000D, "another service", LONG),
        (
            says(b"\x05\x00\x0c\x03\x10\x00\x00\x00\x18\x00\x00\x00\x01\x00\x00\x00damaged!"),
            0x8007000D,
            "damaged",
            LONG,
        ),
        (resets, 0x80072746, "reset", LONG),
        (hangs_up_after(b""), 0x800706BE, "closed the connection", LONG),
    ],
)
def test_a_port_that_takes_connections_but_is_no_rpc_server(behaviour, code, words, seconds):
    with Peer(behaviour) as peer:
        result = probe(peer.address, deadline=Deadline(seconds))
    assert (result.reachable, result.rpc, result.interface, result.code) == (True, False, None, code)
    assert words in result.error
    assert result.connect_s >= 0
    assert result.bind_s is None


def test_a_refused_bind_is_rpc_all_the_same():
    with Peer(NAK) as peer:
        result = probe(peer.address, deadline=Deadline(LONG))
    assert (result.reachable, result.rpc, result.interface, result.code) == (True, True, None, 0x800706BB)


def test_a_closed_port_and_a_black_hole_are_not_reachable():
    result = probe(closed_port(), deadline=Deadline(LONG))
    assert (result.reachable, result.code, result.connect_s) == (False, 0x800706BA, None)
    with black_hole() as address:
        result = probe(address, deadline=Deadline(SHORT))
    assert (result.reachable, result.code, result.connect_s) == (False, 0x8007274C, None)


def test_a_name_without_address_is_not_reachable():
    result = probe(("no-such-host.invalid", 1688), deadline=Deadline(LONG))
    assert not result.reachable
    assert "no-such-host.invalid" in result.error


@pytest.mark.parametrize("accepts", [(ACCEPTED, REJECTED), (REJECTED, ACCEPTED), (ACCEPTED, ACCEPTED)])
def test_LIMITS_one_bind_with_both_interfaces_and_nothing_else(accepts):
    """Whatever the host accepts, all that it ever sees of us is one bind and the end of the session."""
    seen, ended = [], threading.Event()

    def behave(talk):
        seen.append(talk.read())
        talk.send(BindAck(call_id=1, answers=accepts).pack())
        while data := talk.sock.recv(8192):
            seen.append(data)
        ended.set()

    with Peer(behave) as peer:
        probe(peer.address, deadline=Deadline(LONG))
        assert ended.wait(LONG)
    packets = PacketBuffer(5840)
    packets.feed(b"".join(seen))
    bind = unpack(packets.next())
    assert packets.pending == b""
    assert [context.abstract_syntax for context in bind.contexts] == [KMS_INTERFACE, LAB_INTERFACE]
    assert peer.connections == 1


def test_cancel_ends_the_probe():
    cancel, outcome = Cancel(), []

    def run():
        try:
            probe(peer.address, deadline=Deadline(LONG), cancel=cancel)
        except Cancelled as error:
            outcome.append(error)

    with Peer(mute) as peer:
        thread = threading.Thread(target=run)
        thread.start()
        peer.reads.acquire()
        cancel.cancel()
        thread.join()
    assert outcome


def test_stages_are_told():
    told = []
    with Peer(lab()) as peer:
        probe(peer.address, deadline=Deadline(LONG), on_stage=told.append)
    assert told == [Stage.TCP, Stage.BIND]
