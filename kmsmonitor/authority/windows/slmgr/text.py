"""An answer as lines of text, as JSON, and as an exit code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from typing import Any

from kmsmonitor.authority.windows.slmgr.answer import Answer, Fact, FactValue
from kmsmonitor.catalogue import hex_code

_KEY_IN_TEXT = re.compile(r"\b(?:[A-Za-z0-9]{5}-){4}([A-Za-z0-9]{5})\b")


def lines(answer: Answer, zone: tzinfo | None = None) -> Iterator[str]:
    """The answer as `Name: value` lines, a blank line between things; the same in every language of the system.

    Times are in `zone`, or in the computer's own.
    """
    if answer.ok and answer.message:
        yield answer.message
    yield from _fact_lines(answer.facts, zone)
    for position, item in enumerate(answer.items):
        if position or answer.facts:
            yield ""
        yield from _fact_lines(item, zone)
    for note in answer.notes:
        yield f"Note: {note}"


def document(answer: Answer, option: str, computer: str | None) -> dict[str, Any]:
    """The answer as the one object that `--json` prints."""
    found: dict[str, Any] = {
        "option": f"/{option}",
        "computer": computer,
        "ok": answer.ok,
        "code": hex_code(answer.code),
        "message": answer.message,
        "remedy": answer.remedy or None,
        "notes": list(answer.notes),
        **_object(answer.facts),
    }
    if answer.items_key:
        found[answer.items_key] = [_object(item) for item in answer.items]
    return found


def exit_code(code: int, platform: str) -> int:
    """An HRESULT as the platform carries it: whole and signed on Windows, the low byte elsewhere; a failure is never 0.

    `platform` is as `sys.platform` names it.
    """
    unsigned = code & 0xFFFFFFFF
    if unsigned == 0:
        return 0
    if platform == "win32":
        return unsigned - (1 << 32) if unsigned >> 31 else unsigned
    return unsigned & 0xFF or 1


def without_keys(words: str) -> str:
    """The text with every product key shortened to its end: nothing that is printed may hold a whole one."""
    return _KEY_IN_TEXT.sub(r"...-\1", words)


def _fact_lines(facts: Iterable[Fact], zone: tzinfo | None) -> Iterator[str]:
    for fact in facts:
        yield f"{fact.label}: {fact.text if fact.text is not None else _shown(fact.value, zone)}"


def _shown(value: FactValue, zone: tzinfo | None) -> str:
    if value is None or value == "":
        return "-"
    if isinstance(value, datetime):
        return value.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _object(facts: Iterable[Fact]) -> dict[str, Any]:
    return {fact.key: _plain(fact.value) for fact in facts}


def _plain(value: FactValue) -> Any:  # noqa: ANN401 - what JSON holds
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return list(value) if isinstance(value, tuple) else value
