"""Events written to the documented field orders, and what they are understood as."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.authority.windows.events import (
    AutomaticFailed,
    KmsRequest,
    KmsResponse,
    OtherEvent,
    RestartPlanned,
    parse,
    parse_all,
    parse_time,
    xpath,
)
from tests.authority.windows.machines import NOW, OFFICE_SKU, WINDOWS, event


def test_12288_has_ten_fields():
    """The published example of a request."""
    cmid = "b5d2bd2c-1d3d-4b1f-9d1d-6a0e1a5b0001"
    line = f"0xC004F06C, 0x00000008, kms.corp.example:1688, {cmid}, 2010/09/29 17:52, 0, 2, 41760, {OFFICE_SKU}, 5"
    assert parse(event(12288, NOW, line, record=77)) == KmsRequest(
        at=NOW,
        record=77,
        code=0xC004F06C,
        flags=8,
        host="kms.corp.example",
        port=1688,
        cmid=UUID(cmid),
        is_virtual=False,
        status=2,
        minutes_left=41760,
        activation_id=UUID(OFFICE_SKU),
        minimum=5,
    )


def test_12289_has_eight_fields():
    line = "0x00000000, 0x04000000, 0, 0, 10, 120, 10080, 2012/12/04 07:06"
    assert parse(event(12289, NOW, line, record=78)) == KmsResponse(
        at=NOW,
        record=78,
        code=0,
        flags=0x04000000,
        activated=False,
        count=10,
        activation_minutes=120,
        renewal_minutes=10080,
    )


def test_fields_in_strings_of_their_own_are_the_same():
    line = "0x00000000, 0x00000000, 1, 0, 10, 120, 10080, 2012/12/04 07:06"
    assert parse(event(12289, NOW, line, record=1)) == parse(event(12289, NOW, *line.split(", "), record=1))


@pytest.mark.parametrize(
    ("server", "host", "port"),
    [
        ("kms:1688", "kms", 1688),
        ("[2001:db8::7]:1700", "2001:db8::7", 1700),
        ("2001:db8::7:1700", "2001:db8::7", 1700),
        (":0", None, None),
        ("", None, None),
        ("kms:", "kms", None),
    ],
)
def test_server_is_split_from_the_right(server, host, port):
    line = f"0x0, 0x0, {server}, x, y, 1, 0, 0, nothing, 25"
    found = parse(event(12288, NOW, line))
    assert (found.host, found.port, found.is_virtual, found.activation_id) == (host, port, True, None)


def test_8198_tells_the_code_the_product_and_the_trigger():
    data = (
        "hr=0x8007007B",
        f"RuleId=abc;Action=AutoActivate;AppId={WINDOWS};SkuId={OFFICE_SKU};Trigger=UserLogon;SessionId=1",
    )
    assert parse(event(8198, NOW, *data, record=5)) == AutomaticFailed(
        at=NOW, record=5, code=0x8007007B, activation_id=UUID(OFFICE_SKU), trigger="UserLogon"
    )


def test_16384_tells_when_the_service_starts_again():
    found = parse(event(16384, NOW, "2026-05-21T04:07:00Z", "GVLK", record=6))
    assert found == RestartPlanned(at=NOW, record=6, due_at=datetime(2026, 5, 21, 4, 7, tzinfo=UTC), reason="GVLK")


def test_1003_keeps_its_strings():
    assert parse(event(1003, NOW, WINDOWS, "1: x, 1, 0", record=7)) == OtherEvent(
        at=NOW, record=7, id=1003, data=(WINDOWS, "1: x, 1, 0")
    )


def test_high_bits_of_a_classic_number_do_not_count():
    text = event(1003, NOW).replace(">1003<", f">{0x40000000 | 1003}<")
    assert parse(text).id == 1003


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no xml",
        "<Event/>",
        event(12289, NOW, "0x0, 0x0, 1"),
        event(12288, NOW, "a, b, c, d, e, f, g, h, i, j"),
        event(8198, NOW),
        event(12289, NOW).replace(NOW.strftime("%Y"), "never"),
    ],
)
def test_damaged_event_is_no_event(text):
    assert parse(text) is None


@given(st.text())
def test_any_text_is_survived(text):
    assert parse(text) is None or text.lstrip().startswith("<")


@given(st.sampled_from([12288, 12289, 8198, 16384]), st.lists(st.text(alphabet="0x1,;:= -abc[]", max_size=40)))
def test_any_data_is_survived(number, data):
    parse(event(number, NOW, *data))


def test_events_are_put_in_the_order_of_their_times():
    texts = [event(1003, NOW), event(900, NOW - timedelta(seconds=1)), "rubbish"]
    assert [e.id for e in parse_all(texts)] == [900, 1003]


def test_time_keeps_microseconds():
    assert parse_time("2026-01-02T03:04:05.1234567Z") == datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)
    assert parse_time("2026-01-02T03:04:05Z") == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert parse_time("2026-13-02T03:04:05Z") is None


def test_query_names_provider_numbers_and_age():
    assert xpath((12288, 12289), within=timedelta(days=1)) == (
        "*[System[Provider[@Name='Microsoft-Windows-Security-SPP'] and (EventID=12288 or EventID=12289)"
        " and TimeCreated[timediff(@SystemTime) <= 86400000]]]"
    )
