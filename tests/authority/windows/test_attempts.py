"""Events put together to attempts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kmsmonitor.authority.windows.attempts import attempts_of, last_success, pair
from kmsmonitor.authority.windows.events import parse_all
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import OutcomeKind
from tests.authority.windows.machines import HOST, NOW, OFFICE_SKU, SKU, request, response

SECOND = timedelta(seconds=1)


def attempts(*texts):
    return attempts_of(parse_all(texts))


def only(*texts):
    (attempt,) = attempts(*texts)
    return attempt.outcome


def test_request_and_response_are_one_renewal():
    (attempt,) = attempts(request(NOW), response(NOW + SECOND, count=31))
    outcome = attempt.outcome
    assert attempt.ended_at == NOW + SECOND
    assert str(attempt.activation_id) == SKU
    assert (outcome.kind, outcome.host, outcome.port, outcome.count) == (OutcomeKind.RENEWED, HOST, 1688, 31)
    assert (outcome.required, outcome.code) == (25, None)
    assert outcome.intervals == Intervals(timedelta(hours=2), timedelta(days=7))
    assert [line.answer for line in outcome.tried] == ["answered"]
    assert (outcome.started_at, outcome.duration_s) == (NOW, 1.0)


def test_success_of_an_unlicensed_computer_is_an_activation():
    assert only(request(NOW, status=5), response(NOW + SECOND)).kind is OutcomeKind.ACTIVATED


def test_K10_count_too_low_shows_twelve_of_twenty_five():
    outcome = only(
        request(NOW, status=5), response(NOW + SECOND, code=0xC004F038, activated=0, count=12, flags=0x04000000)
    )
    assert (outcome.kind, outcome.count, outcome.required) == (OutcomeKind.BELOW_THRESHOLD, 12, 25)
    assert outcome.code == 0xC004F038
    assert outcome.tried[0].detail == "the host's count is too low"


def test_refusal_keeps_the_hosts_code_and_no_count():
    outcome = only(request(NOW), response(NOW + SECOND, code=0xC004F042, activated=0, count=40))
    assert (outcome.kind, outcome.code, outcome.count) == (OutcomeKind.REFUSED, 0xC004F042, None)


def test_refused_time_stamp_is_a_refusal_without_a_response():
    outcome = only(request(NOW, code=0xC004F06C))
    assert (outcome.kind, outcome.code, outcome.host) == (OutcomeKind.REFUSED, 0xC004F06C, HOST)


def test_O5_each_silent_host_is_a_line_with_its_own_code():
    outcome = only(
        request(NOW, code=0x800706BA, server="a.example:1688"),
        request(NOW + 21 * SECOND, code=0x800705B4, server="b.example:1700"),
        request(NOW + 60 * SECOND, server="c.example:1688"),
    )
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0xC004F074)
    assert [(t.host, t.port, t.code) for t in outcome.tried] == [
        ("a.example", 1688, 0x800706BA),
        ("b.example", 1700, 0x800705B4),
        ("c.example", 1688, None),
    ]
    assert outcome.host is None


def test_name_service_without_a_host_is_no_host():
    outcome = only(request(NOW, code=0x8007232B, server=":0"))
    assert (outcome.kind, outcome.code, outcome.tried[0].host) == (OutcomeKind.NO_HOST, 0x8007232B, None)


def test_host_that_answers_after_silent_ones_decides():
    outcome = only(
        request(NOW, code=0x800706BA, server="a.example:1688"),
        request(NOW + 21 * SECOND, server="b.example:1688"),
        response(NOW + 22 * SECOND),
    )
    assert (outcome.kind, outcome.host) == (OutcomeKind.RENEWED, "b.example")
    assert [t.answer for t in outcome.tried] == ["unreachable", "answered"]


def test_response_much_later_belongs_to_nobody():
    tries = pair(parse_all([request(NOW), response(NOW + timedelta(minutes=5))]))
    assert [one.response for one in tries] == [None]


def test_second_response_does_not_replace_the_first():
    (one,) = pair(parse_all([request(NOW), response(NOW + SECOND, count=30), response(NOW + 2 * SECOND, count=40)]))
    assert one.response.count == 30


@pytest.mark.parametrize("apart", [timedelta(minutes=15), timedelta(minutes=3)])
def test_requests_minutes_apart_are_attempts_of_their_own(apart):
    assert len(attempts(request(NOW, code=0x800706BA), request(NOW + apart, code=0x800706BA))) == 2


def test_products_have_attempts_of_their_own():
    assert len(attempts(request(NOW, code=0x800706BA), request(NOW + SECOND, code=0x800706BA, sku=OFFICE_SKU))) == 2


def test_after_a_success_a_new_attempt_begins():
    assert len(attempts(request(NOW), response(NOW + SECOND), request(NOW + 2 * SECOND))) == 2


def test_last_success_is_of_this_product_only():
    made = attempts(
        request(NOW),
        response(NOW + SECOND),
        request(NOW + timedelta(days=1), sku=OFFICE_SKU),
        response(NOW + timedelta(days=1, seconds=1)),
        request(NOW + timedelta(days=7), code=0x800706BA),
    )
    assert last_success(made, SKU.upper()) == NOW + SECOND
    assert last_success((), SKU) is None
