"""One attempt at one host: what works, and how each way of failing is told."""

import os
import socket
import threading
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kmsmonitor.network import session
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import (
    Cancelled,
    Lost,
    Malformed,
    NameFailure,
    Rejected,
    Silent,
    Stage,
    Unreachable,
    connect_failed,
    session_failed,
)
from kmsmonitor.network.exchange import exchange
from kmsmonitor.wire.bind import BindAck, BindNak, RejectReason
from kmsmonitor.wire.call import CALL_HEADER_SIZE, Fault, FaultStatus, Request, Response
from kmsmonitor.wire.ids import KMS_INTERFACE, LAB_INTERFACE
from tests.network.peers import (
    REJECTED,
    REQUEST,
    Peer,
    answer,
    black_hole,
    bound_then,
    closed_port,
    drips,
    hangs_up_after,
    lab,
    mute,
    resets,
    says,
)

LONG = 60.0  # never waited for
SHORT = 0.3


def ask(address, seconds=LONG, **more):
    return exchange(address, REQUEST, deadline=Deadline(seconds), **more)


class TestAnswered:
    def test_K9_one_session_one_request_one_response(self):
        with Peer(lab()) as peer:
            result = ask(peer.address)
        assert (result.response.host_id, result.response.count, result.response.cmid) == ("LAB", 7, REQUEST.cmid)
        assert peer.connections == 1
        bind_size = int.from_bytes(peer.received[8:10], "little")
        assert peer.received[bind_size:][CALL_HEADER_SIZE:] == REQUEST.pack()

    def test_K9_the_session_is_closed(self):
        ended = threading.Event()

        def behave(talk):
            lab()(talk)
            ended.set()  # reached when the client has closed, since nothing else ends the wait

        with Peer(behave) as peer:
            ask(peer.address)
            assert ended.wait(LONG)

    def test_each_stage_is_told_as_it_begins_and_timed(self):
        told = []
        with Peer(lab()) as peer:
            result = ask(peer.address, on_stage=told.append)
        assert told == [Stage.TCP, Stage.BIND, Stage.ANSWER]
        assert [entry.stage for entry in result.stages] == told
        assert all(entry.seconds >= 0 for entry in result.stages)
        assert result.seconds == sum(entry.seconds for entry in result.stages)
        assert result.local_address[0] == "127.0.0.1"

    def test_K8_ipv6(self):
        with Peer(lab(), "::1") as peer:
            assert ask(("::1", peer.address[1])).local_address[0] == "::1"

    def test_a_name_costs_a_stage_and_its_dead_addresses_are_passed_over(self):
        """The hosts file gives localhost ::1 as well, where nobody listens."""
        with Peer(lab()) as peer:
            result = ask(("localhost", peer.address[1]))
        assert [entry.stage for entry in result.stages] == [Stage.NAME, Stage.TCP, Stage.BIND, Stage.ANSWER]

    def test_K10_a_refusal_is_an_answer_too(self):
        with Peer(lab(lambda op, stub: answer(op, stub, result=0xC004F042, count=0))) as peer:
            assert ask(peer.address).response.result == 0xC004F042

    def test_an_answer_in_drops_and_fragments_is_put_together(self):
        def behave(talk):
            request = talk.read()
            stub = answer(0, request[CALL_HEADER_SIZE:])
            whole = b"".join(
                Response(call_id=2, stub=stub[at : at + 100], alloc_hint=len(stub) - at, flags=flags).pack()
                for at, flags in ((0, 1), (100, 0), (200, 2))
            )
            for value in whole:
                talk.send(bytes((value,)))
            talk.wait()

        with Peer(bound_then(behave)) as peer:
            assert ask(peer.address).response.count == 7

    def test_LIMITS_the_genuine_interface_gets_no_request(self):
        with pytest.raises(ValueError, match="genuine"):
            ask(("127.0.0.1", 9), interface=KMS_INTERFACE)

    def test_a_request_that_cannot_be_written_is_our_own_mistake(self):
        with Peer(lab()) as peer, pytest.raises(ValueError, match="licence_status"):
            exchange(peer.address, replace(REQUEST, licence_status=9), deadline=Deadline(LONG))


BOUND_HALF = BindAck(call_id=1, answers=()).pack()[:20]
FAILURES = {
    "mute": (mute, Silent, Stage.BIND, 0x800705B4, SHORT),
    "mute after the bind": (bound_then(mute), Silent, Stage.ANSWER, 0x800705B4, SHORT),
    "drips": (drips(bytes.fromhex("05000c0310000000ff0f") + bytes(500)), Silent, Stage.BIND, 0x800705B4, SHORT),
    "hangs up": (hangs_up_after(b""), Lost, Stage.BIND, 0x800706BE, LONG),
    "hangs up in the middle": (hangs_up_after(BOUND_HALF), Lost, Stage.BIND, 0x80072746, LONG),
    "hangs up after the bind": (bound_then(hangs_up_after(b"")), Lost, Stage.ANSWER, 0x800706BE, LONG),
    "half an answer": (
        bound_then(hangs_up_after(Response(call_id=2, stub=bytes(248)).pack()[:100])),
        Lost,
        Stage.ANSWER,
        0x80072746,
        LONG,
    ),
    "resets": (resets, Lost, Stage.BIND, 0x80072746, LONG),
    "resets after the bind": (bound_then(resets), Lost, Stage.ANSWER, 0x80072746, LONG),
    "speaks HTTP": (says(b"HTTP/1.1 400 Bad Request\r\n\r\n"), Malformed, Stage.BIND, 0x8007000D, LONG),
    "speaks SSH": (says(b"SSH-2.0-x\r\n"), Malformed, Stage.BIND, 0x8007000D, LONG),
    "garbage after the bind": (
        bound_then(says(b"\x05\x00\x02\x03garbage garbage")),
        Malformed,
        Stage.ANSWER,
        0x8007000D,
        LONG,
    ),
    "does not know the interface": (
        says(BindAck(call_id=1, answers=(REJECTED,)).pack()),
        Rejected,
        Stage.BIND,
        0x800706D9,
        LONG,
    ),
    "is busy": (
        says(BindNak(call_id=1, reason=RejectReason.TEMPORARY_CONGESTION).pack()),
        Rejected,
        Stage.BIND,
        0x800706BB,
        LONG,
    ),
    "refuses the bind": (says(BindNak(call_id=1, reason=77).pack()), Rejected, Stage.BIND, 0x800706BE, LONG),
    "faults": (lab(lambda _op, _stub: FaultStatus.ACCESS_DENIED), Rejected, Stage.ANSWER, 0x80070005, LONG),
    "faults oddly": (lab(lambda _op, _stub: 0x1234), Rejected, Stage.ANSWER, 0x800706BE, LONG),
    "short fault": (
        bound_then(
            says(
                Fault(call_id=2, status=0x1C010003).pack()[:8]
                + b"\x1c\0"
                + Fault(call_id=2, status=0x1C010003).pack()[10:28]
            )
        ),
        Rejected,
        Stage.ANSWER,
        0x800706D9,
        LONG,
    ),
    "answers another call": (
        bound_then(says(Response(call_id=9, stub=bytes(248)).pack())),
        Malformed,
        Stage.ANSWER,
        0x8007000D,
        LONG,
    ),
    "answers with a request": (
        bound_then(says(Request(call_id=2, opnum=0, stub=b"").pack())),
        Malformed,
        Stage.ANSWER,
        0x8007000D,
        LONG,
    ),
    "answers too little": (lab(lambda _op, _stub: b"LAB-PEER"), Malformed, Stage.ANSWER, 0x8007000D, LONG),
    "answers under another key": (
        lab(lambda op, stub: answer(op, stub)[:-1] + b"\0"),
        Malformed,
        Stage.ANSWER,
        0x8007000D,
        LONG,
    ),
    "answers with more behind": (
        lab(lambda op, stub: answer(op, stub) + b"\0"),
        Malformed,
        Stage.ANSWER,
        0x8007000D,
        LONG,
    ),
    "answers another client": (
        lab(lambda op, stub: answer(op, stub, cmid=UUID(int=5))),
        Malformed,
        Stage.ANSWER,
        0x8007000D,
        LONG,
    ),
    "answers an old request": (
        lab(lambda op, stub: answer(op, stub, request_time=REQUEST.request_time - timedelta(days=7))),
        Malformed,
        Stage.ANSWER,
        0x8007000D,
        LONG,
    ),
}


class TestFailures:
    @pytest.mark.parametrize("name", FAILURES)
    def test_each_failure_has_its_kind_stage_and_code(self, name):
        behaviour, kind, stage, code, seconds = FAILURES[name]
        with Peer(behaviour) as peer, pytest.raises(kind) as caught:
            ask(peer.address, seconds)
        error = caught.value
        assert (error.stage, error.code) == (stage, code)
        assert error.stages[-1].stage is stage
        assert error.detail.endswith(".")
        assert f"0x{code:08X}" in str(error)

    def test_a_closed_port(self):
        with pytest.raises(Unreachable) as caught:
            ask(closed_port())
        assert (caught.value.stage, caught.value.code) == (Stage.TCP, 0x800706BA)

    def test_a_black_hole_ends_with_the_deadline(self):
        with black_hole() as address, pytest.raises(Unreachable) as caught:
            ask(address, SHORT)
        assert (caught.value.stage, caught.value.code) == (Stage.TCP, 0x8007274C)
        assert caught.value.stages[0].seconds >= SHORT

    def test_no_time_left_at_all(self):
        with Peer(lab()) as peer, pytest.raises(Unreachable):
            ask(peer.address, 0)

    def test_a_name_without_address(self):
        with pytest.raises(NameFailure) as caught:
            ask(("no-such-host.invalid", 1688))
        assert caught.value.stage is Stage.NAME
        assert caught.value.code in (0x8007232A, 0x8007232B)  # without a DNS server it cannot be told

    @pytest.mark.parametrize("host", ["fe80::1%no-such-zone", "1:2:3", "x" * 70])
    def test_what_is_no_address_and_no_name(self, host):
        with pytest.raises(NameFailure):
            ask((host, 1688))

    def test_a_resolver_that_does_not_answer_ends_with_the_deadline(self, stuck_resolver):
        assert not stuck_resolver.is_set()
        with pytest.raises(NameFailure) as caught:
            ask(("kms1.corp.test", 1688), SHORT)
        assert caught.value.code == 0x8007232A

    @pytest.mark.parametrize(
        ("error", "kind", "code"),
        [
            (OSError(101, "x"), Unreachable, 0x800704CF),
            (OSError(113, "x"), Unreachable, 0x800704CF),
            (ConnectionResetError(104, "x"), Unreachable, 0x80072746),
            (PermissionError(1, "not permitted"), Unreachable, 0x800706BA),
        ],
    )
    def test_what_connect_may_raise(self, error, kind, code):
        failure = connect_failed(error)
        assert (type(failure), failure.code, failure.stage) == (kind, code, Stage.TCP)

    @pytest.mark.parametrize(
        ("error", "code"), [(BrokenPipeError(32, "x"), 0x80072746), (OSError(5, os.strerror(5)), 0x800706BE)]
    )
    def test_what_send_and_recv_may_raise(self, error, code):
        failure = session_failed(error, Stage.ANSWER)
        assert (type(failure), failure.code) == (Lost, code)


@pytest.fixture
def stuck_resolver(monkeypatch):
    """The system's resolver, hanging until the test is over."""
    over = threading.Event()

    def stuck(*_args, **_named):
        over.wait()
        raise socket.gaierror(socket.EAI_AGAIN, "over")

    monkeypatch.setattr(session.socket, "getaddrinfo", stuck)
    yield over
    over.set()


class TestCancel:
    """A cancel from another thread ends every stage; the deadline is far away."""

    @staticmethod
    def cancelled(address, until):
        cancel, outcome = Cancel(), []

        def run():
            try:
                outcome.append(ask(address, cancel=cancel, on_stage=until))
            except Exception as error:  # noqa: BLE001 - the test looks at it
                outcome.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        until.wait()
        cancel.cancel()
        thread.join()
        return type(outcome[0])

    class Until(threading.Event):
        """Set when a stage begins."""

        def __init__(self, stage):
            super().__init__()
            self.stage = stage

        def __call__(self, stage):
            if stage is self.stage:
                self.set()

    def test_while_the_name_is_looked_up(self, stuck_resolver):
        assert self.cancelled(("kms1.corp.test", 1688), self.Until(Stage.NAME)) is Cancelled
        assert not stuck_resolver.is_set()

    def test_while_connecting(self):
        with black_hole() as address:
            assert self.cancelled(address, self.Until(Stage.TCP)) is Cancelled

    @pytest.mark.parametrize(
        ("behaviour", "reads", "stage"),
        [(mute, 1, Stage.BIND), (bound_then(mute), 2, Stage.ANSWER), (drips(b"\5\0" + bytes(9)), 1, Stage.BIND)],
    )
    def test_while_waiting_for_the_host(self, behaviour, reads, stage):
        with Peer(behaviour) as peer:

            class UntilRead(self.Until):
                def wait(self, timeout=None):
                    for _ in range(reads):
                        peer.reads.acquire()
                    return super().wait(timeout)

            assert self.cancelled(peer.address, UntilRead(stage)) is Cancelled

    def test_before_it_began(self):
        cancel = Cancel()
        cancel.cancel()
        with Peer(lab()) as peer, pytest.raises(Cancelled):
            ask(peer.address, cancel=cancel)
        assert peer.connections == 0

    def test_another_interface_of_ours_can_be_named(self):
        other = replace(LAB_INTERFACE, uuid=UUID("54053752-f2d1-437d-bedb-4e16d28ff3b8"))
        with Peer(lab(interfaces=(other,))) as peer:
            assert ask(peer.address, interface=other).response.count == 7
            with pytest.raises(Rejected):
                ask(peer.address)
