"""An outcome in one sentence and one next step, for log, command line and report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kmsmonitor.licensing.hosts import Draw
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.rows import AttemptRow

if TYPE_CHECKING:
    from kmsmonitor.catalogue import CodeEntry


_NOBODY = "A host is known, but none answered."


def message(outcome: Outcome) -> str:
    """What happened, in one sentence."""
    host = outcome.host or "the host"
    match outcome.kind:
        case OutcomeKind.ACTIVATED:
            return f"Activated {_through(outcome)}."
        case OutcomeKind.RENEWED:
            return f"Renewed {_through(outcome)}."
        case OutcomeKind.BELOW_THRESHOLD:
            return (
                f"{host} has counted {outcome.count} of the {outcome.required} computers it needs before it activates."
            )
        case OutcomeKind.UNREACHABLE:
            return _unreachable(outcome)
        case OutcomeKind.NO_HOST:
            return "No domain controller was found." if outcome.way is Way.AD else "No host to ask was found."
        case OutcomeKind.REFUSED:
            said = "did not activate" if outcome.way is Way.AD else "refused"
            return f"{host} answered, but {said}: {_title(outcome)}."
        case OutcomeKind.FAILED:
            return _failed(outcome)


def _unreachable(outcome: Outcome) -> str:
    if outcome.way is Way.AD:
        return "A domain controller is known, but none answered."
    if outcome.way is Way.MAK:  # the last of a few tries says what stood in the way
        return next((line.detail for line in reversed(outcome.tried) if line.way is Way.MAK and line.detail), _NOBODY)
    return _NOBODY


def _through(outcome: Outcome) -> str:
    """Through what a success came, with as much as is known of it."""
    if outcome.way is Way.PHONE:
        return "by phone"
    if outcome.host is None:
        return f"through {outcome.way.value.upper()}" if outcome.way else "by its owner"
    if outcome.count is None:
        return f"through {outcome.host}"
    return f"through {outcome.host}; the count there is {outcome.count} (needed: {outcome.required})"


def remedy(outcome: Outcome) -> str | None:
    """The next step, of the innermost code that is known; None after a success."""
    if outcome.success:
        return None
    code = inner_code(outcome)
    return _entry(code).remedy if code is not None else None


def inner_code(outcome: Outcome) -> int | None:
    """The code that says why: of the first host that failed where all did, else the outer code."""
    if outcome.kind is OutcomeKind.UNREACHABLE and outcome.way is not Way.MAK:
        inner = next((line.code for line in outcome.tried if line.what == "host" and line.code is not None), None)
        return inner or outcome.code
    return outcome.code


def _entry(code: int) -> CodeEntry:
    from kmsmonitor.catalogue import explain  # noqa: PLC0415 - only a failure needs it

    return explain(code)


def _title(outcome: Outcome) -> str:
    return _entry(outcome.code).title.rstrip(".") if outcome.code is not None else "no reason given"


def _failed(outcome: Outcome) -> str:
    if outcome.cause == "no_way":
        reasons = " ".join(line.detail for line in outcome.tried if line.answer == "skipped")
        return f"There was no way to try. {reasons}"
    if outcome.cause == "cancelled":
        return "The attempt was stopped."
    if outcome.way is Way.MAK and outcome.tried[-1:] and outcome.tried[-1].answer == "no_key":
        return outcome.tried[-1].detail
    return f"The attempt failed: {_title(outcome)}."


# ---------------------------------------------------------------- JSON (design.md, contracts)


def hex_or_none(code: int | None) -> str | None:
    """A code as people write it, or null."""
    if code is None:
        return None
    from kmsmonitor.catalogue import hex_code  # noqa: PLC0415

    return hex_code(code)


def outcome_json(outcome: Outcome) -> dict[str, Any]:
    """The object that `activate --json` prints."""
    return {
        "outcome": outcome.kind.value,
        "way": outcome.way.value if outcome.way else None,
        "host": outcome.host,
        "port": outcome.port,
        "count": outcome.count,
        "required": outcome.required,
        "code": hex_or_none(outcome.code),
        "inner_code": hex_or_none(inner_code(outcome)) if not outcome.success else None,
        "message": message(outcome),
        "remedy": remedy(outcome),
        "tried": [_tried_json(line) for line in outcome.tried if line.what != "suffix"],
        "suffixes": [_suffix_json(line) for line in outcome.tried if line.what == "suffix"],
        "clock_offset_s": outcome.clock_offset_s,
        "started_at": iso(outcome.started_at),
        "duration_s": outcome.duration_s,
    }


def attempt_json(row: AttemptRow) -> dict[str, Any]:
    """One attempt as a line of `history` and as `last_attempt` of `status`."""
    return {"at": iso(row.ended_at), "id": row.id, "trigger": row.trigger.value, **outcome_json(row.outcome)}


def _tried_json(line: Tried) -> dict[str, Any]:
    return {
        "way": line.way.value,
        "host": line.host,
        "port": line.port,
        "origin": line.origin.value if line.origin else None,
        "suffix": line.suffix,
        "answer": line.answer,
        "stage": line.stage,
        "code": hex_or_none(line.code),
        "detail": line.detail or None,
        "draw": _draw_json(line.draw) if line.draw else None,
        "stages": {stage.stage: stage.seconds for stage in line.stages},
    }


def _suffix_json(line: Tried) -> dict[str, Any]:
    return {
        "name": line.suffix,
        "answer": line.answer,
        "code": hex_or_none(line.code),
        "detail": line.detail or None,
    }


def _draw_json(draw: Draw) -> dict[str, Any]:
    return {
        "names": list(draw.names),
        "weights": list(draw.weights),
        "number": draw.number,
        "picked": draw.picked,
        "rule": draw.rule.value,
    }
