"""Whole conversations by bytes alone: our client with our server, and each with bytes that nobody should send."""

import contextlib
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kmsmonitor.wire.association import Answered, BindRefused, Bound, ClientAssociation, Faulted, ServerAssociation
from kmsmonitor.wire.bind import (
    Bind,
    BindAck,
    BindNak,
    ContextAnswer,
    ContextResult,
    PresentationContext,
    ProviderReason,
    RejectReason,
)
from kmsmonitor.wire.call import Fault, FaultStatus, Request, Response
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.fastlane import ack_receive_limit, request_packet, response_stub, result_list
from kmsmonitor.wire.header import PacketFlags, PacketType, Verifier
from kmsmonitor.wire.ids import KMS_INTERFACE, LAB_INTERFACE, NDR, NDR64, SyntaxId
from kmsmonitor.wire.pdu import OtherPdu, unpack
from tests.wire.golden import BIG_ENDIAN

LAB = (PresentationContext(0, LAB_INTERFACE),)
BOTH = (PresentationContext(0, KMS_INTERFACE), PresentationContext(1, LAB_INTERFACE))
ACCEPTED = ContextAnswer(ContextResult.ACCEPTANCE, ProviderReason.REASON_NOT_SPECIFIED, NDR)
UNKNOWN = ContextAnswer(ContextResult.PROVIDER_REJECTION, ProviderReason.ABSTRACT_SYNTAX_NOT_SUPPORTED)
VERIFIER = Verifier(10, 5, 0, b"\1\2\3\4")


def echo(_opnum, stub):
    return stub[::-1]


def server(**more):
    return ServerAssociation((LAB_INTERFACE,), echo, **more)


def pair(**more):
    """Make a client bound to a server."""
    client, host = ClientAssociation(LAB), server(**more)
    (event,) = client.receive(host.receive(client.bind()))
    assert isinstance(event, Bound)
    return client, host


def bound_server(**more):
    host = server(**more)
    host.receive(Bind(call_id=1, contexts=LAB).pack())
    return host


def call(stub, **more):
    return Request(**{"call_id": 2, "opnum": 0, "stub": stub} | more).pack()


def waiting_client():
    client, _ = pair()
    client.request(0, b"question")
    return client


class TestConversation:
    def test_bind_call_answer(self):
        client, host = pair()
        assert client.receive(host.receive(client.request(0, b"abc"))) == (Answered(b"cba"),)
        assert client.receive(host.receive(client.request(0, b""))) == (Answered(b""),)
        assert not host.closed

    @pytest.mark.parametrize("step", [1, 5, 23])
    def test_byte_by_byte_is_the_same(self, step):
        client, host = ClientAssociation(LAB), server()

        def drip(receive, data):
            return [receive(data[start : start + step]) for start in range(0, len(data), step)]

        ack = b"".join(drip(host.receive, client.bind()))
        assert [e for events in drip(client.receive, ack) for e in events] == [Bound.of(LAB, (ACCEPTED,))]
        answer = b"".join(drip(host.receive, client.request(0, b"abc")))
        assert [e for events in drip(client.receive, answer) for e in events] == [Answered(b"cba")]

    def test_bind_and_request_in_one_go_are_both_answered(self):
        bind = Bind(call_id=1, contexts=LAB).pack()
        out = server().receive(bind + call(b"ab"))
        ack_size = int.from_bytes(out[8:10], "little")
        assert isinstance(unpack(out[:ack_size]), BindAck)
        assert unpack(out[ack_size:]).stub == b"ba"

    def test_a_big_endian_client_is_understood(self):
        ack = unpack(server().receive(bytes.fromhex(BIG_ENDIAN["bind"])))
        assert ack.answers == (UNKNOWN, ACCEPTED)

    @given(st.integers(0, 9000), st.integers(1432, 5840))
    @example(1408, 1432)
    @example(1409, 1432)
    @example(4224, 1432)
    def test_long_calls_go_in_fragments_and_come_back_whole(self, length, size):
        stub = bytes(range(256)) * 36
        stub = stub[:length]
        client = ClientAssociation(LAB, max_fragment=size)
        host = server()
        client.receive(host.receive(client.bind()))
        request = client.request(0, stub)
        answer = host.receive(request)
        for stream in (request, answer):
            assert max(_sizes(stream)) <= size
            assert len(_sizes(stream)) == max(1, -(-length // (size - 24)))
        assert client.receive(answer) == (Answered(stub[::-1]),)


def _sizes(stream):
    sizes = []
    while stream:
        sizes.append(int.from_bytes(stream[8:10], "little"))
        stream = stream[sizes[-1] :]
    return sizes


class TestServerBind:
    def test_each_context_has_its_own_answer(self):
        features = SyntaxId(NDR.uuid.__class__("6cb71c2c-9812-4540-0300-000000000000"), 1)
        contexts = (
            PresentationContext(0, KMS_INTERFACE),
            PresentationContext(1, LAB_INTERFACE, (NDR64,)),
            PresentationContext(2, LAB_INTERFACE, (NDR64, NDR)),
            PresentationContext(3, LAB_INTERFACE, (features,)),
            PresentationContext(4, replace(LAB_INTERFACE, major=2)),
            PresentationContext(5, replace(LAB_INTERFACE, minor=1)),
        )
        ack = unpack(server().receive(Bind(call_id=9, contexts=contexts).pack()))
        no_transfer = ProviderReason.PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED
        assert ack.answers == (
            UNKNOWN,
            ContextAnswer(ContextResult.PROVIDER_REJECTION, no_transfer),
            ACCEPTED,
            ContextAnswer(ContextResult.NEGOTIATE_ACK, 0),
            UNKNOWN,
            UNKNOWN,
        )
        assert ack.call_id == 9

    def test_fragment_sizes_are_the_smaller_of_both(self):
        ack = unpack(server().receive(Bind(call_id=1, contexts=LAB, max_xmit_frag=2000, max_recv_frag=9000).pack()))
        assert (ack.max_xmit_frag, ack.max_recv_frag) == (5840, 2000)

    def test_the_association_group_is_the_clients_or_a_new_one(self):
        assert unpack(server(group_id=77).receive(Bind(call_id=1, contexts=LAB).pack())).assoc_group_id == 77
        bind = Bind(call_id=1, contexts=LAB, assoc_group_id=5)
        assert unpack(server(group_id=77).receive(bind.pack())).assoc_group_id == 5

    @pytest.mark.parametrize(("offset", "value"), [(0, 4), (1, 9)])
    def test_a_wrong_version_gets_a_bind_nak_with_the_right_ones(self, offset, value):
        bind = bytearray(Bind(call_id=6, contexts=LAB).pack())
        bind[offset] = value
        host = server()
        nak = unpack(host.receive(bytes(bind)))
        reason = RejectReason.PROTOCOL_VERSION_NOT_SUPPORTED
        assert nak == BindNak(call_id=6, reason=reason, versions=((5, 0), (5, 1)))
        assert host.closed

    @pytest.mark.parametrize(
        ("bind", "reason"),
        [
            (Bind(call_id=1, contexts=LAB, verifier=VERIFIER), RejectReason.AUTHENTICATION_TYPE_NOT_RECOGNIZED),
            (Bind(call_id=1, contexts=LAB, max_recv_frag=1431), RejectReason.LOCAL_LIMIT_EXCEEDED),
        ],
    )
    def test_what_we_do_not_do_gets_a_bind_nak(self, bind, reason):
        host = server()
        assert unpack(host.receive(bind.pack())).reason is reason
        assert host.closed

    def test_a_second_bind_gets_a_bind_nak(self):
        host = bound_server()
        assert isinstance(unpack(host.receive(Bind(call_id=2, contexts=LAB).pack())), BindNak)
        assert host.closed

    def test_LIMITS_the_genuine_interface_is_never_served(self):
        with pytest.raises(ValueError, match="genuine"):
            ServerAssociation((LAB_INTERFACE, KMS_INTERFACE), echo)


class TestServerCalls:
    @pytest.mark.parametrize(
        ("request_", "status"),
        [
            (call(b"", opnum=1), FaultStatus.OP_RNG_ERROR),
            (call(b"", context_id=1), FaultStatus.UNK_IF),
        ],
    )
    def test_unknown_operation_or_context_gets_a_fault_and_the_session_goes_on(self, request_, status):
        host = bound_server()
        fault = unpack(host.receive(request_))
        assert fault.status is status
        assert fault.flags & PacketFlags.DID_NOT_EXECUTE
        assert unpack(host.receive(call(b"ab", call_id=3))).stub == b"ba"

    def test_a_call_in_a_rejected_context_gets_a_fault(self):
        host = server()
        host.receive(Bind(call_id=1, contexts=BOTH).pack())
        assert unpack(host.receive(call(b"x", context_id=0))).status is FaultStatus.UNK_IF
        assert unpack(host.receive(call(b"xy", context_id=1))).stub == b"yx"

    def test_the_handlers_fault_is_passed_on(self):
        host = ServerAssociation((LAB_INTERFACE,), lambda _op, _stub: FaultStatus.SERVER_TOO_BUSY)
        host.receive(Bind(call_id=1, contexts=LAB).pack())
        assert unpack(host.receive(call(b""))).status is FaultStatus.SERVER_TOO_BUSY

    def test_a_stub_that_the_handler_cannot_read_is_bad_stub_data(self):
        def handler(_opnum, _stub):
            raise WireError("mac", 232, "changed")

        host = ServerAssociation((LAB_INTERFACE,), handler)
        host.receive(Bind(call_id=1, contexts=LAB).pack())
        assert unpack(host.receive(call(b""))).status is FaultStatus.BAD_STUB_DATA
        assert host.error.field == "mac"
        assert not host.closed

    def test_a_call_that_wants_no_answer_gets_none(self):
        seen = []
        host = ServerAssociation((LAB_INTERFACE,), lambda _op, stub: seen.append(stub) or b"")
        host.receive(Bind(call_id=1, contexts=LAB).pack())
        flags = PacketFlags.FIRST_FRAG | PacketFlags.LAST_FRAG | PacketFlags.MAYBE
        assert host.receive(call(b"x", flags=flags)) == b""
        assert seen == [b"x"]

    def test_a_request_before_the_bind_gets_a_bind_nak(self):
        host = server()
        assert isinstance(unpack(host.receive(call(b""))), BindNak)
        assert host.closed
        assert host.error.field == "PTYPE"

    @pytest.mark.parametrize(
        "packet",
        [
            OtherPdu(packet_type=PacketType.ALTER_CONTEXT, call_id=2, body=b"").pack(),
            Response(call_id=2, stub=b"").pack(),
            call(b"x", verifier=VERIFIER),
            call(b"x", flags=PacketFlags.LAST_FRAG),
            call(b"x", flags=PacketFlags.FIRST_FRAG) + call(b"y"),
            call(b"x", flags=PacketFlags.FIRST_FRAG) + call(b"y", call_id=3, flags=PacketFlags.LAST_FRAG),
            call(b"x", flags=PacketFlags.FIRST_FRAG) + call(b"y", opnum=3, flags=PacketFlags.LAST_FRAG),
            call(bytes(5840)),
        ],
    )
    def test_what_breaks_the_protocol_gets_a_fault_and_ends_the_session(self, packet):
        host = bound_server()
        fault = unpack(host.receive(packet))
        assert fault.status is FaultStatus.PROTO_ERROR
        assert host.closed
        assert host.error is not None
        assert host.receive(call(b"")) == b""

    def test_a_call_longer_than_the_limit_is_refused_before_it_is_put_together(self):
        host = bound_server(max_stub=100)
        assert host.receive(call(bytes(60), flags=PacketFlags.FIRST_FRAG)) == b""
        assert unpack(host.receive(call(bytes(60), flags=PacketFlags.NONE))).status is FaultStatus.PROTO_ERROR
        host = bound_server(max_stub=100)
        assert unpack(host.receive(call(bytes(101)))).status is FaultStatus.PROTO_ERROR

    def test_a_call_as_long_as_the_limit_is_answered(self):
        host = bound_server(max_stub=100)
        assert host.receive(call(bytes(60), flags=PacketFlags.FIRST_FRAG)) == b""
        assert unpack(host.receive(call(bytes(40), flags=PacketFlags.LAST_FRAG))).stub == bytes(100)
        assert unpack(host.receive(call(bytes(100), call_id=3))).stub == bytes(100)

    def test_an_orphaned_call_is_forgotten(self):
        host = bound_server()
        host.receive(call(b"x", flags=PacketFlags.FIRST_FRAG))
        assert host.receive(OtherPdu(packet_type=PacketType.ORPHANED, call_id=2, body=b"").pack()) == b""
        assert host.receive(OtherPdu(packet_type=PacketType.CO_CANCEL, call_id=2, body=b"").pack()) == b""
        assert unpack(host.receive(call(b"ab", call_id=3))).stub == b"ba"


class TestClient:
    def test_rejected_contexts_are_told(self):
        client = ClientAssociation(BOTH)
        (bound,) = client.receive(server().receive(client.bind()))
        assert bound.accepts(LAB_INTERFACE)
        assert not bound.accepts(KMS_INTERFACE)
        with pytest.raises(ValueError, match="context 0 was not accepted"):
            client.request(0, b"", context_id=0)
        assert client.request(0, b"", context_id=1)

    def test_the_shortest_fragments_that_a_server_may_ask_for_are_taken(self):
        for answers in ((ACCEPTED, ACCEPTED), (UNKNOWN, ACCEPTED)):
            client = ClientAssociation(BOTH)
            client.bind()
            (bound,) = client.receive(BindAck(call_id=1, answers=answers, max_recv_frag=1432).pack())
            assert bound.accepts(LAB_INTERFACE)
            assert _sizes(client.request(0, bytes(1409), context_id=1)) == [1432, 25]

    def test_a_bind_nak_ends_it(self):
        client = ClientAssociation(LAB)
        client.bind()
        nak = BindNak(call_id=1, reason=RejectReason.TEMPORARY_CONGESTION, versions=((5, 0),))
        assert client.receive(nak.pack()) == (BindRefused(RejectReason.TEMPORARY_CONGESTION, ((5, 0),)),)
        with pytest.raises(ValueError, match="over"):
            client.receive(b"")

    def test_a_fault_is_told_and_another_call_may_follow(self):
        client, host = pair()
        assert client.receive(host.receive(client.request(5, b""))) == (Faulted(FaultStatus.OP_RNG_ERROR),)
        assert client.receive(host.receive(client.request(0, b"ab"))) == (Answered(b"ba"),)

    def test_a_shutdown_hint_is_passed_over(self):
        client = waiting_client()
        hint = OtherPdu(packet_type=PacketType.SHUTDOWN, call_id=0, body=b"").pack()
        assert client.receive(hint + Response(call_id=2, stub=b"x").pack()) == (Answered(b"x"),)

    def test_one_thing_at_a_time(self):
        client = ClientAssociation(LAB)
        with pytest.raises(ValueError, match="new, not bound"):
            client.request(0, b"")
        client.bind()
        with pytest.raises(ValueError, match="binding, not new"):
            client.bind()

    @pytest.mark.parametrize(
        "ack",
        [
            BindAck(call_id=2, answers=(ACCEPTED,)),
            BindAck(call_id=1, answers=()),
            BindAck(call_id=1, answers=(ACCEPTED, ACCEPTED)),
            BindAck(call_id=1, answers=(ACCEPTED,), max_recv_frag=1431),
            BindAck(call_id=1, answers=(replace(ACCEPTED, transfer_syntax=NDR64),)),
            BindAck(call_id=1, answers=(ACCEPTED,), verifier=VERIFIER),
            Response(call_id=1, stub=b""),
            Fault(call_id=1, status=5),
        ],
    )
    def test_an_ack_that_does_not_fit_the_bind_is_malformed(self, ack):
        client = ClientAssociation(LAB)
        client.bind()
        with pytest.raises(WireError):
            client.receive(ack.pack())
        with pytest.raises(ValueError, match="over"):
            client.receive(b"")

    @pytest.mark.parametrize(
        "answer",
        [
            Response(call_id=3, stub=b"x").pack(),
            Response(call_id=2, stub=b"x", context_id=1).pack(),
            Response(call_id=2, stub=b"x", verifier=VERIFIER).pack(),
            Response(call_id=2, stub=b"x", flags=PacketFlags.LAST_FRAG).pack(),
            Response(call_id=2, stub=b"x").pack() * 2,
            BindAck(call_id=2, answers=(ACCEPTED,)).pack(),
            Fault(call_id=1, status=5).pack(),
        ],
    )
    def test_an_answer_to_something_else_is_malformed(self, answer):
        client = waiting_client()
        with pytest.raises(WireError):
            client.receive(answer)

    def test_a_result_longer_than_the_limit_is_malformed(self):
        client = ClientAssociation(LAB, max_stub=10)
        client.receive(server().receive(client.bind()))
        client.request(0, b"")
        with pytest.raises(WireError, match="longer than 10"):
            client.receive(Response(call_id=2, stub=bytes(11)).pack())

    @pytest.mark.parametrize("greeting", [b"H", b"SSH-2.0-x\r\n", b"\x16\x03\x01", b"\x05\x09"])
    def test_a_peer_of_another_kind_is_found_by_its_first_bytes(self, greeting):
        client = ClientAssociation(LAB)
        client.bind()
        with pytest.raises(WireError) as caught:
            client.receive(greeting)
        assert caught.value.field.startswith("rpc_vers")


class TestFastLane:
    """The short way must say nothing that the long way would not say."""

    @given(st.integers(0, 2**32 - 1), st.integers(0, 65535), st.integers(0, 65535), st.binary(max_size=600))
    def test_requests_are_the_same_bytes(self, call_id, context, opnum, stub):
        long_way = Request(call_id=call_id, opnum=opnum, stub=stub, context_id=context, alloc_hint=len(stub))
        assert request_packet(call_id, context, opnum, stub) == long_way.pack()

    @given(st.binary(max_size=100), st.integers(0, 23), st.integers(0, 255))
    def test_a_response_is_recognised_only_if_the_long_way_reads_the_same(self, stub, position, value):
        packet = bytearray(Response(call_id=2, stub=stub).pack())
        packet[position] = value
        found = response_stub(bytes(packet), 2, 0)
        if found is not None:
            response = unpack(bytes(packet))
            assert (response.stub, response.call_id, response.context_id) == (found, 2, 0)
            assert response.verifier is None
        elif bytes(packet) == Response(call_id=2, stub=stub).pack():
            pytest.fail("the usual shape was not recognised")

    @given(st.binary(max_size=20).filter(lambda raw: not raw.endswith(b"\0")), st.integers(0, 90), st.integers(0, 255))
    def test_an_ack_is_recognised_only_if_the_long_way_reads_the_same(self, address, position, value):
        usual = BindAck(call_id=1, answers=(ACCEPTED,), secondary_address=address, assoc_group_id=9).pack()
        results = result_list((ACCEPTED,))
        assert ack_receive_limit(usual, 1, results) == 5840
        packet = bytearray(usual)
        packet[position % len(packet)] = value
        limit = ack_receive_limit(bytes(packet), 1, results)
        if limit is not None:
            ack = unpack(bytes(packet))
            assert (ack.call_id, ack.max_recv_frag, ack.answers) == (1, limit, (ACCEPTED,))

    @pytest.mark.parametrize("length", range(56))
    def test_cut_packets_are_not_recognised(self, length):
        ack = BindAck(call_id=1, answers=(ACCEPTED,)).pack()
        response = Response(call_id=2, stub=bytes(32)).pack()
        assert len(ack) == len(response) == 56
        assert ack_receive_limit(ack[:length], 1, result_list((ACCEPTED,))) is None
        assert response_stub(response[:length], 2, 0) is None


class TestAnyBytes:
    @given(st.lists(st.binary(max_size=120), max_size=4))
    def test_a_server_takes_anything(self, chunks):
        for host in (server(), bound_server()):
            for chunk in chunks:
                host.receive(chunk)

    @given(st.lists(st.binary(max_size=120), max_size=4))
    def test_a_client_raises_nothing_but_WireError(self, chunks):
        binding = ClientAssociation(LAB)
        binding.bind()
        for client in (binding, waiting_client()):
            with contextlib.suppress(WireError):
                for chunk in chunks:
                    client.receive(chunk)

    @given(st.integers(0, 400), st.integers(0, 255), st.integers(1, 300))
    def test_a_damaged_conversation_is_the_same_however_it_is_cut(self, position, value, step):
        stream = bytearray(Bind(call_id=1, contexts=BOTH).pack() + call(bytes(60)) + call(bytes(40), call_id=3))
        stream[position % len(stream)] = value
        whole, dripped = server(), server()
        out = whole.receive(bytes(stream))
        parts = [dripped.receive(bytes(stream[start : start + step])) for start in range(0, len(stream), step)]
        assert b"".join(parts) == out
        assert dripped.closed == whole.closed
