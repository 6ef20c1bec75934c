"""M5, S8: what an attempt by phone comes to."""

from __future__ import annotations

from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.ways.phone import PhoneCall, confirm
from kmsmonitor.wire.installation_id import confirmation_id, installation_id
from kmsmonitor.wire.lab_key import make_mak

NUMBER = installation_id(make_mak(1, 2), bytes(32))


def test_M5_the_right_answer_activates_and_is_recorded():
    outcome = confirm(PhoneCall(NUMBER, confirmation_id(NUMBER)))
    assert (outcome.kind, outcome.way, outcome.success) == (OutcomeKind.ACTIVATED, Way.PHONE, True)
    assert [(line.way, line.answer) for line in outcome.tried] == [(Way.PHONE, "answered")]


def test_O5_every_failure_says_what_is_missing():
    other = confirmation_id(installation_id(make_mak(1, 2), b"\1" * 32))
    for call, answer, code in (
        (PhoneCall(None, other), "no_key", 0xC004F014),
        (PhoneCall(NUMBER, None), "no_number", 0xC004F02C),
        (PhoneCall(NUMBER, other), "mismatched", 0xC004F031),
    ):
        outcome = confirm(call)
        assert (outcome.kind, outcome.code, outcome.tried[0].answer) == (OutcomeKind.FAILED, code, answer)
        assert outcome.tried[0].detail.endswith(".")
