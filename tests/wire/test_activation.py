"""The lab's activation messages: golden bytes both ways, every damage noticed, no value out of range either way."""

import contextlib
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import blake2b
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.wire.activation import LAB_TEST_KEY, MESSAGE_SIZE, ActivationRequest, ActivationResponse
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.ids import LAB_APPLICATION_ID, LAB_GROUP_CLIENT

CMID = UUID("01234567-89ab-cdef-0123-456789abcdef")
NOON = datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=UTC)

REQUEST = ActivationRequest(
    is_virtual=True,
    licence_status=2,
    remaining_minutes=43200,
    application_id=LAB_APPLICATION_ID,
    product_group_id=LAB_GROUP_CLIENT,
    activation_id=UUID("2efa12f0-9715-40fd-b796-a1e8df9406ec"),
    cmid=CMID,
    previous_cmid=UUID("fedcba98-7654-3210-fedc-ba9876543210"),
    required_count=25,
    request_time=NOON,
    workstation="PC-Ü",
)
RESPONSE = ActivationResponse(
    result=0xC004F042,
    host_id="LAB-1",
    cmid=CMID,
    request_time=NOON,
    count=12,
    activation_interval_minutes=120,
    renewal_interval_minutes=10080,
    host_time=NOON + timedelta(seconds=1),
)

REQUEST_HEX = (
    """
6b 6d 4c 51 01 00 01 02
c0 a8 00 00 80 76 09 00
79 7a dd 01 2e fa 12 f0
97 15 40 fd b7 96 a1 e8
df 94 06 ec 75 d9 78 b9
92 a1 4a a6 ac 21 dd c0
1f d9 26 14 89 3e bb ee
ad c5 4f 30 90 54 1b d2
68 f2 4f 4b 01 23 45 67
89 ab cd ef 01 23 45 67
89 ab cd ef fe dc ba 98
76 54 32 10 fe dc ba 98
76 54 32 10 19 00 00 00
50 00 43 00 2d 00 dc 00
"""
    + "00 00 00 00 00 00 00 00\n" * 15
)

RESPONSE_HEX = (
    """
6b 6d 4c 41 01 00 00 00
42 f0 04 c0 0c 00 00 00
78 00 00 00 60 27 00 00
80 76 09 00 79 7a dd 01
00 0d a2 00 79 7a dd 01
01 23 45 67 89 ab cd ef
01 23 45 67 89 ab cd ef
4c 00 41 00 42 00 2d 00
31 00 00 00 00 00 00 00
"""
    + "00 00 00 00 00 00 00 00\n" * 20
)


def sealed(body: bytes) -> bytes:
    return body + blake2b(body, key=LAB_TEST_KEY, digest_size=16).digest()


TIMES = st.datetimes(datetime(1601, 1, 2), datetime(9999, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
NAMES = st.text(st.characters(exclude_categories=("C", "Z")), max_size=31)
CMIDS = st.uuids().filter(lambda cmid: cmid.int)
U16, U32 = st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF)
INTERVALS = st.just(0) | st.integers(15, 43200)
REQUESTS = st.builds(
    ActivationRequest,
    is_virtual=st.booleans(),
    licence_status=st.integers(0, 6),
    remaining_minutes=U32,
    application_id=st.uuids(),
    product_group_id=st.uuids(),
    activation_id=st.uuids(),
    cmid=CMIDS,
    previous_cmid=st.uuids(),
    required_count=st.integers(1, 0xFFFF),
    request_time=TIMES,
    workstation=NAMES,
)
RESPONSES = st.builds(
    ActivationResponse,
    result=U32,
    host_id=NAMES,
    cmid=CMIDS,
    request_time=TIMES,
    count=U16,
    activation_interval_minutes=INTERVALS,
    renewal_interval_minutes=INTERVALS,
    host_time=st.none() | TIMES,
)
MESSAGES = REQUESTS | RESPONSES
BOTH = pytest.mark.parametrize(("message", "text"), [(REQUEST, REQUEST_HEX), (RESPONSE, RESPONSE_HEX)])


@BOTH
def test_golden_bytes_both_ways(message, text):
    golden = sealed(bytes.fromhex(text))
    assert message.pack().hex(" ") == golden.hex(" ")
    assert type(message).unpack(golden) == message


@BOTH
def test_K9_a_message_is_about_250_bytes(message, text):
    assert len(message.pack()) == MESSAGE_SIZE == len(bytes.fromhex(text)) + 16 == 248


@BOTH
def test_cut_at_each_length(message, text):
    whole = sealed(bytes.fromhex(text))
    for length in range(len(whole)):
        with pytest.raises(WireError) as caught:
            type(message).unpack(whole[:length])
        assert (caught.value.wanted, caught.value.had) == (248, length)


@BOTH
def test_trailing_bytes(message, text):
    with pytest.raises(WireError, match="1 bytes too many"):
        type(message).unpack(sealed(bytes.fromhex(text)) + b"\0")


@BOTH
def test_each_single_bit_changed_on_the_way_is_noticed(message, text):
    whole = sealed(bytes.fromhex(text))
    for position in range(len(whole) * 8):
        damaged = bytearray(whole)
        damaged[position // 8] ^= 1 << position % 8
        with pytest.raises(WireError):
            type(message).unpack(bytes(damaged))


def test_another_key_is_noticed():
    body = bytes.fromhex(REQUEST_HEX)
    with pytest.raises(WireError) as caught:
        ActivationRequest.unpack(body + blake2b(body, key=b"another", digest_size=16).digest())
    assert (caught.value.field, caught.value.offset) == ("mac", 232)


def test_a_request_is_no_response():
    with pytest.raises(WireError) as caught:
        ActivationResponse.unpack(REQUEST.pack())
    assert caught.value.field == "magic"


@pytest.mark.parametrize(
    ("offset", "raw", "field"),
    [
        (4, "0200", "version"),
        (6, "02", "is_virtual"),
        (7, "07", "licence_status"),
        (12, "0000000000000000", "request_time"),
        (12, "ffffffffffffffff", "request_time"),
        (12, "81760900797add01", "request_time"),
        (68, "00" * 16, "cmid"),
        (100, "0000", "required_count"),
        (102, "0001", "reserved"),
        (104, "0a00", "workstation"),
        (104, "0000", "workstation"),
        (104, "00d8", "workstation"),
        (230, "4100", "workstation"),
    ],
)
def test_a_bad_field_under_a_good_mac_is_named_in_a_request(offset, raw, field):
    body = bytearray.fromhex(REQUEST_HEX)
    body[offset : offset + len(raw) // 2] = bytes.fromhex(raw)
    with pytest.raises(WireError) as caught:
        ActivationRequest.unpack(sealed(bytes(body)))
    assert caught.value.field == field
    assert offset - 126 <= caught.value.offset <= offset + 2


@pytest.mark.parametrize(
    ("offset", "raw", "field"),
    [
        (4, "0000", "version"),
        (6, "0100", "reserved"),
        (14, "0100", "reserved"),
        (16, "0e000000", "activation_interval_minutes"),
        (20, "c1a80000", "renewal_interval_minutes"),
        (24, "0000000000000000", "request_time"),
        (32, "0100000000000000", "host_time"),
        (40, "00" * 16, "cmid"),
        (182, "4100", "host_id"),
        (184, "01", "reserved"),
        (231, "01", "reserved"),
    ],
)
def test_a_bad_field_under_a_good_mac_is_named_in_a_response(offset, raw, field):
    body = bytearray.fromhex(RESPONSE_HEX)
    body[offset : offset + len(raw) // 2] = bytes.fromhex(raw)
    with pytest.raises(WireError) as caught:
        ActivationResponse.unpack(sealed(bytes(body)))
    assert caught.value.field == field


@pytest.mark.parametrize(
    "change",
    [
        {"licence_status": 7},
        {"licence_status": -1},
        {"required_count": 0},
        {"required_count": 65536},
        {"remaining_minutes": -1},
        {"cmid": UUID(int=0)},
        {"request_time": datetime(2026, 1, 1)},  # noqa: DTZ001 - a naive time is what is refused
        {"request_time": datetime(1600, 1, 1, tzinfo=UTC)},
        {"workstation": "x" * 64},
        {"workstation": "a\nb"},
        {"workstation": "\ud800"},
        {"version": 2},
    ],
)
def test_what_would_not_be_read_is_not_written_in_a_request(change):
    with pytest.raises(ValueError, match=r".+"):
        replace(REQUEST, **change).pack()


@pytest.mark.parametrize(
    "change",
    [
        {"result": -1},
        {"count": 65536},
        {"activation_interval_minutes": 14},
        {"renewal_interval_minutes": 43201},
        {"host_id": "x" * 64},
        {"cmid": UUID(int=0)},
    ],
)
def test_what_would_not_be_read_is_not_written_in_a_response(change):
    with pytest.raises(ValueError, match=r".+"):
        replace(RESPONSE, **change).pack()


def test_S12_a_time_of_another_zone_is_the_same_moment():
    tokyo = timezone(timedelta(hours=9))
    assert replace(REQUEST, request_time=NOON.astimezone(tokyo)).pack() == REQUEST.pack()


def test_names_of_63_characters_fit():
    request = replace(REQUEST, workstation="ü" * 63)
    assert ActivationRequest.unpack(request.pack()) == request


@given(MESSAGES)
def test_round_trip(message):
    assert type(message).unpack(message.pack()) == message


@given(st.binary(max_size=300) | st.binary(min_size=248, max_size=248))
def test_arbitrary_bytes_raise_nothing_but_WireError(data):
    for kind in (ActivationRequest, ActivationResponse):
        with pytest.raises(WireError):
            kind.unpack(data)


@given(MESSAGES, st.randoms(use_true_random=False))
def test_mutated_messages_under_a_good_mac_raise_nothing_but_WireError(message, chance: random.Random):
    body = bytearray(message.pack()[:-16])
    for _ in range(chance.randint(1, 6)):
        body[chance.randrange(len(body))] = chance.choice((0, 1, 0xD8, 0xFF, chance.randrange(256)))
    with contextlib.suppress(WireError):
        changed = type(message).unpack(sealed(bytes(body)))
        assert changed.pack() == sealed(bytes(body))
