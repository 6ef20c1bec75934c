"""What commands share when they print."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timedelta
from typing import Any


def print_json(document: Any) -> None:  # noqa: ANN401 - anything that JSON holds
    """One document, indented for a person who looks at it."""
    print(json.dumps(document, indent=2, ensure_ascii=False))


def print_line(document: Any) -> None:  # noqa: ANN401
    """One object on one line, at once: a reader may be waiting for it."""
    print(json.dumps(document, ensure_ascii=False), flush=True)


def warn(sentence: str) -> None:
    """A sentence that does not stop the command."""
    print(f"kmsmonitor: {sentence}", file=sys.stderr)


def local(moment: datetime | None) -> str:
    """A moment for people, in local time; a dash for none."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S") if moment else "-"


def span(duration: timedelta) -> str:
    """A duration for people: the two largest units."""
    seconds = int(abs(duration.total_seconds()))
    parts: list[str] = []
    for unit, name in ((86400, "d"), (3600, "h"), (60, "min"), (1, "s")):
        if seconds >= unit or (unit == 1 and not parts):
            parts.append(f"{seconds // unit} {name}")
            seconds %= unit
    return " ".join(parts[:2])


def rows(pairs: list[tuple[str, str]]) -> None:
    """Aligned `name: value` lines."""
    width = max((len(name) for name, _ in pairs), default=0) + 1
    for name, value in pairs:
        print(f"  {name + ':':<{width}} {value}")
