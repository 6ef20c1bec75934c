"""The reader that forgives nothing."""

from uuid import UUID

import pytest

from kmsmonitor.wire.cursor import Layout, Reader, WireError, exactly


def test_numbers_follow_the_senders_order():
    assert Reader(b"\x01\x02\x03\x04").number(4, "n") == 0x04030201
    assert Reader(b"\x01\x02\x03\x04", "big").number(4, "n") == 0x01020304
    assert Reader(b"\x01\x02\x03", "big").fields(Layout("BH"), "run") == (1, 0x0203)


def test_a_uuid_follows_the_order_in_its_first_three_fields_only():
    raw = bytes(range(16))
    assert Reader(raw).uuid("u") == UUID("03020100-0504-0706-0809-0a0b0c0d0e0f")
    assert Reader(raw, "big").uuid("u") == UUID("00010203-0405-0607-0809-0a0b0c0d0e0f")


@pytest.mark.parametrize(
    "read", [lambda r: r.take(3, "f"), lambda r: r.number(4, "f"), lambda r: r.fields(Layout("I"), "f")]
)
def test_a_read_past_the_window_says_where_what_and_how_much(read):
    reader = Reader(b"abcdef", start=1, end=4)
    reader.skip(1, "reserved")
    with pytest.raises(WireError) as caught:
        read(reader)
    error = caught.value
    assert (error.field, error.offset, error.had) == ("f", 2, 2)
    assert error.wanted in (3, 4)
    assert str(error) == f"f at byte 2: {error.wanted} bytes wanted, 2 there"
    assert reader.offset == 2  # a failed read takes nothing


def test_a_window_must_be_used_up():
    reader = Reader(b"abcd", end=3)
    reader.take(2, "x")
    with pytest.raises(WireError, match="whole at byte 2: 1 bytes left over"):
        reader.finish("whole")
    assert reader.rest() == b"c"
    reader.finish("whole")


def test_padding_counts_from_its_base():
    reader = Reader(bytes(8), start=3)
    reader.align(4, 3, "pad")
    assert reader.offset == 3
    reader.take(1, "x")
    reader.align(4, 3, "pad")
    assert reader.offset == 7


def test_exactly_tells_short_from_long():
    exactly(b"ab", 2, "m")
    with pytest.raises(WireError, match="2 bytes wanted, 1 there"):
        exactly(b"a", 2, "m")
    with pytest.raises(WireError, match="1 bytes too many"):
        exactly(b"abc", 2, "m")
