"""The phone way (M2, M5): the confirmation ID that somebody was told is compared with this computer's installation ID.

Nothing is sent: the person is the line. What was typed was checked group by group before it came here; what is left is
whether key and hardware are still those of the call.
"""

from __future__ import annotations

from dataclasses import dataclass

from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.wire.installation_id import confirms

CODE_NO_KEY = 0xC004F014
CODE_NOT_COMPLETE = 0xC004F02C
CODE_MISMATCHED = 0xC004F031


@dataclass(frozen=True, slots=True)
class PhoneCall:
    """What this computer says now, and what it was answered; None where it has no key, or no answer yet."""

    installation_id: str | None
    confirmation_id: str | None


def confirm(call: PhoneCall) -> Outcome:
    """The outcome of an activation by phone; a success is for good (S8)."""
    if call.installation_id is None:
        return _failed("no_key", CODE_NO_KEY, "This computer has no multiple activation key (MAK).")
    if call.confirmation_id is None:
        return _failed("no_number", CODE_NOT_COMPLETE, "No confirmation ID was entered yet.")
    if not confirms(call.confirmation_id, call.installation_id):
        return _failed("mismatched", CODE_MISMATCHED, "The confirmation ID answers another installation ID.")
    line = Tried(way=Way.PHONE, what="number", answer="answered")
    return Outcome(kind=OutcomeKind.ACTIVATED, way=Way.PHONE, tried=(line,))


def _failed(answer: str, code: int, detail: str) -> Outcome:
    line = Tried(way=Way.PHONE, what="number", answer=answer, code=code, detail=detail)
    return Outcome(kind=OutcomeKind.FAILED, way=Way.PHONE, code=code, tried=(line,))
