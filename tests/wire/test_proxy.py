"""M3: the documents of an activation by proxy, checked in every field."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.proxy import (
    MOST_ANSWER,
    MOST_COMPUTERS,
    MOST_REQUEST,
    ProxyAnswer,
    ProxyRequest,
    ProxyVerdict,
    proxy_request,
)

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
NUMBERS = ("1" * 63, "2" * 63)
REQUEST = proxy_request(NUMBERS, NOW)
ANSWER = ProxyAnswer(
    (ProxyVerdict(NUMBERS[0], 0, "3" * 48), ProxyVerdict(NUMBERS[1], 0xC004C020, "")), REQUEST.request_time
)


def test_M3_both_documents_survive_the_way():
    assert ProxyRequest.decode(REQUEST.encode()) == REQUEST
    assert ProxyAnswer.decode(ANSWER.encode(), REQUEST) == ANSWER


def test_N3_nothing_but_numbers_and_a_time_is_sent():
    told = json.loads(REQUEST.encode())
    assert set(told) == {"document", "version", "mac", "installation_ids", "request_time"}


def test_a_thousand_computers_fit_in_one_connection():
    numbers = tuple(f"{n:063d}" for n in range(MOST_COMPUTERS))
    assert len(proxy_request(numbers, NOW).encode()) < MOST_REQUEST
    verdicts = tuple(ProxyVerdict(number, 0, "1" * 48) for number in numbers)
    assert len(ProxyAnswer(verdicts, REQUEST.request_time).encode()) < MOST_ANSWER


@pytest.mark.parametrize("numbers", [(), NUMBERS + NUMBERS, ("12",), ("x" * 63,), tuple(map(str, range(1001)))])
def test_a_list_that_cannot_be_is_refused(numbers):
    with pytest.raises(ValueError, match="installation_ids"):
        proxy_request(numbers, NOW).encode()


def test_an_answer_to_another_request_is_refused():
    other = proxy_request(NUMBERS[:1], NOW)
    with pytest.raises(WireError, match="another request"):
        ProxyAnswer.decode(ANSWER.encode(), other)


@pytest.mark.parametrize("place", range(0, len(ANSWER.encode()), 7))
def test_each_damaged_byte_is_found(place):
    data = bytearray(ANSWER.encode())
    data[place] ^= 1
    with pytest.raises(WireError):
        ProxyAnswer.decode(bytes(data), REQUEST)


def test_a_success_has_a_confirmation_id_and_a_refusal_has_none():
    for verdict in (ProxyVerdict(NUMBERS[0], 0, ""), ProxyVerdict(NUMBERS[0], 5, "3" * 48)):
        with pytest.raises(ValueError, match="success"):
            ProxyAnswer((verdict,), REQUEST.request_time).encode()
