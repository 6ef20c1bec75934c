"""DCE/RPC packets: golden bytes both ways, both byte orders, cut at each length, whatever bytes come."""

import contextlib
import random
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kmsmonitor.wire.bind import Bind, BindAck, BindNak, ContextAnswer, ContextResult, PresentationContext
from kmsmonitor.wire.call import Fault, Request, Response
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.header import PacketFlags, PacketType, Verifier
from kmsmonitor.wire.ids import SyntaxId
from kmsmonitor.wire.pdu import OtherPdu, PacketBuffer, unpack
from tests.wire.golden import BIG_ENDIAN, GOLDEN

U16 = st.integers(0, 0xFFFF)
U32 = st.integers(0, 0xFFFFFFFF)
STUBS = st.binary(max_size=300)
SYNTAXES = st.builds(SyntaxId, st.uuids(), U16, U16)
VERIFIERS = st.builds(Verifier, st.integers(0, 255), st.integers(0, 255), U32, st.binary(min_size=1, max_size=64))
COMMON = {"call_id": U32, "verifier": st.none() | VERIFIERS}
FLAGS = st.integers(0, 0x7F).map(PacketFlags)
CONTEXTS = st.builds(PresentationContext, U16, SYNTAXES, st.lists(SYNTAXES, max_size=3).map(tuple))
ANSWERS = st.builds(ContextAnswer, st.integers(0, 5), st.integers(0, 9), SYNTAXES)
PDUS = st.one_of(
    st.builds(
        Bind,
        contexts=st.lists(CONTEXTS, max_size=4).map(tuple),
        max_xmit_frag=U16,
        max_recv_frag=U16,
        assoc_group_id=U32,
        flags=FLAGS,
        **COMMON,
    ),
    st.builds(
        BindAck,
        answers=st.lists(ANSWERS, max_size=4).map(tuple),
        max_xmit_frag=U16,
        max_recv_frag=U16,
        assoc_group_id=U32,
        secondary_address=st.binary(max_size=20).filter(lambda raw: not raw.endswith(b"\0")),
        flags=FLAGS,
        **COMMON,
    ),
    st.builds(
        BindNak,
        reason=U16,
        versions=st.lists(st.tuples(st.integers(0, 255), st.integers(0, 255)), max_size=4).map(tuple),
        extension=st.binary(max_size=24),
        flags=FLAGS,
        **COMMON,
    ),
    st.builds(Request, opnum=U16, stub=STUBS, context_id=U16, alloc_hint=U32, flags=FLAGS, **COMMON),
    st.builds(
        Response, stub=STUBS, context_id=U16, alloc_hint=U32, cancel_count=st.integers(0, 255), flags=FLAGS, **COMMON
    ),
    st.builds(Fault, status=U32, context_id=U16, alloc_hint=U32, stub=STUBS, flags=FLAGS, **COMMON),
    st.builds(OtherPdu, packet_type=st.integers(14, 255), body=STUBS, flags=FLAGS, **COMMON),
)


def _error(data: bytes) -> WireError | None:
    try:
        unpack(data)
    except WireError as error:
        return error
    return None


@pytest.mark.parametrize("name", GOLDEN)
def test_golden_bytes_are_read(name):
    text, pdu = GOLDEN[name]
    assert unpack(bytes.fromhex(text)) == pdu


@pytest.mark.parametrize("name", GOLDEN)
def test_golden_bytes_are_written(name):
    text, pdu = GOLDEN[name]
    assert pdu.pack().hex(" ") == bytes.fromhex(text).hex(" ")


@pytest.mark.parametrize("name", BIG_ENDIAN)
def test_a_big_endian_sender_means_the_same(name):
    assert unpack(bytes.fromhex(BIG_ENDIAN[name])) == GOLDEN[name][1]


@pytest.mark.parametrize("name", GOLDEN)
def test_cut_at_each_length_is_an_error_that_counts_the_bytes(name):
    whole = bytes.fromhex(GOLDEN[name][0])
    for length in range(len(whole)):
        with pytest.raises(WireError) as caught:
            unpack(whole[:length])
        assert caught.value.had == length


@pytest.mark.parametrize("name", GOLDEN)
def test_cut_inside_with_a_length_that_fits_is_an_error_or_another_message(name):
    """A shorter frag_length over a cut body must be noticed wherever the body is not free text."""
    whole = bytes.fromhex(GOLDEN[name][0])
    for length in range(16, len(whole)):
        cut = whole[:8] + length.to_bytes(2, "little") + whole[10:length]
        if name == "fault" and length == 28:
            continue  # impacket's form, below
        with contextlib.suppress(WireError):
            assert unpack(cut) != GOLDEN[name][1]


@pytest.mark.parametrize("name", GOLDEN)
def test_trailing_bytes_are_an_error(name):
    with pytest.raises(WireError, match="1 bytes too many"):
        unpack(bytes.fromhex(GOLDEN[name][0]) + b"\0")


@pytest.mark.parametrize("name", ["bind", "bind_ack"])
def test_bytes_left_over_inside_a_packet_are_an_error(name):
    whole = bytes.fromhex(GOLDEN[name][0]) + bytes(4)
    with pytest.raises(WireError, match="4 bytes left over"):
        unpack(whole[:8] + len(whole).to_bytes(2, "little") + whole[10:])


@pytest.mark.parametrize(
    ("offset", "value", "field"),
    [
        (0, 4, "rpc_vers"),
        (1, 2, "rpc_vers_minor"),
        (4, 0x20, "drep"),
        (8, 15, "frag_length"),
        (10, 0xFF, "auth_length"),
    ],
)
def test_a_bad_header_names_its_field(offset, value, field):
    broken = bytearray.fromhex(GOLDEN["request"][0])
    broken[offset] = value
    with pytest.raises(WireError) as caught:
        unpack(bytes(broken))
    assert (caught.value.field, caught.value.offset) == (field, offset)


def test_padding_longer_than_the_body_is_an_error():
    broken = bytearray.fromhex(GOLDEN["request_with_verifier"][0])
    broken[34] = 17
    with pytest.raises(WireError) as caught:
        unpack(bytes(broken))
    assert caught.value.field == "auth_pad_length"


def test_minor_version_1_is_read():
    newer = bytearray.fromhex(GOLDEN["response"][0])
    newer[1] = 1
    assert unpack(bytes(newer)) == GOLDEN["response"][1]


def test_unknown_numbers_stay_numbers():
    assert OtherPdu(packet_type=77, call_id=1, body=b"x").pack()[2] == 77
    assert unpack(OtherPdu(packet_type=77, call_id=1, body=b"x").pack()).packet_type == 77
    assert unpack(Fault(call_id=1, status=0xDEAD).pack()).status == 0xDEAD
    assert unpack(BindNak(call_id=1, reason=999).pack()).reason == 999


def test_known_numbers_have_the_specifications_names():
    ack = unpack(bytes.fromhex(GOLDEN["bind_ack"][0]))
    assert ack.answers[0].result is ContextResult.PROVIDER_REJECTION
    assert unpack(bytes.fromhex(GOLDEN["shutdown"][0])).packet_type is PacketType.SHUTDOWN


def test_a_fault_four_bytes_short_is_read():
    """The server of impacket sends 28 bytes instead of 32; the status is all there."""
    short = bytes.fromhex(GOLDEN["fault"][0])[:28]
    assert unpack(short[:8] + b"\x1c\0" + short[10:]) == GOLDEN["fault"][1]


def test_a_fragment_that_no_length_field_can_hold_is_our_own_mistake():
    with pytest.raises(ValueError, match="split it"):
        Response(call_id=1, stub=bytes(70000)).pack()


def test_the_object_flag_follows_from_the_object():
    object_uuid = UUID("8f71ab47-a13c-45ca-b380-a5d1b87072ba")
    packet = Request(call_id=1, opnum=0, stub=b"", object_uuid=object_uuid).pack()
    assert unpack(packet).object_uuid == object_uuid
    stray = Request(call_id=1, opnum=0, stub=b"", flags=PacketFlags.OBJECT_UUID).pack()
    assert unpack(stray).flags == PacketFlags.NONE


@given(PDUS)
def test_round_trip(pdu):
    assert unpack(pdu.pack()) == pdu


@given(st.binary(max_size=300))
@example(b"")
@example(b"GET / HTTP/1.1\r\n\r\n")
@example(bytes.fromhex("05000b0310000000ffff000001000000"))
def test_arbitrary_bytes_raise_nothing_but_WireError(data):
    error = _error(data)
    assert error is None or (0 <= error.offset <= max(len(data), 16) and error.detail)


@given(PDUS, st.randoms(use_true_random=False))
def test_mutated_packets_raise_nothing_but_WireError(pdu, chance: random.Random):
    packet = bytearray(pdu.pack())
    for _ in range(chance.randint(1, 4)):
        packet[chance.randrange(len(packet))] = chance.randrange(256)
    del packet[chance.choice((len(packet), chance.randrange(len(packet) + 1))) :]
    error = _error(bytes(packet))
    assert error is None or 0 <= error.offset <= max(len(packet), 16)


def _packets(buffer: PacketBuffer) -> list[bytes]:
    found = []
    while (packet := buffer.next()) is not None:
        found.append(packet)
    return found


def test_a_stream_is_cut_into_packets_however_it_arrives():
    whole = [bytes.fromhex(text) for text, _ in GOLDEN.values()] + [bytes.fromhex(t) for t in BIG_ENDIAN.values()]
    stream = b"".join(whole)
    for step in (1, 7, 16, len(stream)):
        buffer, found = PacketBuffer(5840), []
        for start in range(0, len(stream), step):
            buffer.feed(stream[start : start + step])
            found += _packets(buffer)
        assert found == whole
        assert not buffer.pending


def test_packets_before_the_place_where_a_stream_goes_wrong_are_handed_out():
    buffer = PacketBuffer(5840)
    good = bytes.fromhex(GOLDEN["request"][0])
    buffer.feed(good + b"HTTP/1.1 400 Bad")
    assert buffer.next() == good
    for _ in range(2):
        with pytest.raises(WireError, match="version 72"):
            buffer.next()


def test_a_packet_over_the_limit_is_refused_by_its_header():
    buffer = PacketBuffer(100)
    buffer.feed(Response(call_id=1, stub=bytes(77)).pack()[:16])
    with pytest.raises(WireError) as caught:
        buffer.next()
    assert (caught.value.field, caught.value.wanted, caught.value.had) == ("frag_length", 100, 101)
