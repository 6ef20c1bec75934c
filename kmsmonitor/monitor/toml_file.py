"""A TOML file that people write by hand: read so that one bad line costs no other, changed so that their words stay."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

_HEADER = re.compile(r"\s*\[\s*([^\]#]*?)\s*(\]|$)")
_KEY = re.compile(r"\s*([A-Za-z0-9_\"'.-]+)\s*=")
_LONGEST_QUOTE = 80

Tables = dict[str, Any]
Bad = tuple[int, str]  # a line, counted from 1, and why it does not count


def parse_leniently(text: str) -> tuple[Tables, tuple[Bad, ...]]:
    """The file's tables, and each line that is no TOML."""
    try:
        return tomllib.loads(text), ()
    except (ValueError, RecursionError):  # ValueError is also what a number of 5000 digits raises
        return _by_statement(text.splitlines())


def _by_statement(lines: list[str]) -> tuple[Tables, tuple[Bad, ...]]:
    """Each header and each key on its own, so that a bracket left open ends with its statement."""
    tables: Tables = {}
    bad: list[Bad] = []
    table = tables
    for number, statement in _statements(lines):
        header = _HEADER.match(statement)
        values = _parsed(statement)
        if header:
            # Where the header's end is missing, its name still says what its keys are about.
            table = _table_at(tables, header[1])
        elif values is not None and not _clash(table, values):
            _merge(table, values)
            continue
        if values is None or not header:
            reason = "This line is not understood" if values is None else "This is set twice; the first one counts"
            bad.append((number, f"{reason}: {statement.splitlines()[0].strip()[:_LONGEST_QUOTE]}"))
    return tables, tuple(bad)


def _table_at(tables: Tables, name: str) -> Tables:
    """The table of a header; dots in it lead further in. Where a value stands in the way, one that nobody will see."""
    table = tables
    for part in name.split("."):
        inner = table.setdefault(part.strip(" \t\"'"), {})
        table = inner if isinstance(inner, dict) else {}
    return table


def _clash(table: Tables, values: Tables) -> bool:
    """Whether something is set in both."""
    for key in values.keys() & table.keys():
        one, other = table[key], values[key]
        if not (isinstance(one, dict) and isinstance(other, dict)) or _clash(one, other):
            return True
    return False


def _merge(table: Tables, values: Tables) -> None:
    for key, value in values.items():
        if key in table:
            _merge(table[key], value)
        else:
            table[key] = value


def _statements(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Header or key with its value, however many lines it takes; with the number of its first line."""
    number = 0
    while number < len(lines):
        end = _end(lines, number)
        statement = "\n".join(lines[number:end])
        if statement.strip() and not statement.lstrip().startswith("#"):
            yield number + 1, statement
        number = end


def _end(lines: list[str], start: int) -> int:
    """Behind the last line of the statement that begins at `start`."""
    for end in range(start + 1, len(lines) + 1):
        if _parsed("\n".join(lines[start:end])) is not None:
            return end
        if end < len(lines) and (_HEADER.match(lines[end]) or _KEY.match(lines[end])):
            break
    return start + 1


def _parsed(text: str) -> Tables | None:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return None


def find_line(text: str, section: str, key: str | None) -> int | None:
    """The line on which a key (or, without one, a section's header) stands, counted from 1."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        if header:
            inside = header[1].strip("\"'") == section
            if inside and key is None:
                return number
        named = _KEY.match(line)
        if named is None:
            continue
        name = named[1].replace('"', "").replace("'", "")
        if (inside and name == key) or (not inside and name in (f"{section}.{key}", section)):
            return number
    return None


def with_value(text: str, section: str, key: str, value: str) -> str:
    """The file's text with `key = value` in this section; every other line stays, and so does a comment behind it."""
    lines = text.splitlines()
    at = find_line(text, section, key)
    header = find_line(text, section, None)
    if at is not None:
        end = _end(lines, at - 1)
        name = lines[at - 1].partition("=")[0].rstrip()
        comment = _comment("\n".join(lines[at - 1 : end]))
        lines[at - 1 : end] = [f"{name} = {value}{comment}"]
    elif header is not None:
        lines.insert(header, f"{key} = {value}")
    else:
        lines += ([""] if lines else []) + [f"[{section}]", f"{key} = {value}"]
    return "\n".join(lines) + "\n"


def _comment(statement: str) -> str:
    """What stands behind a value: it begins at the first `#` that is not part of it."""
    for mark in re.finditer("#", statement):
        if _parsed(statement[: mark.start()]):
            return "  " + statement[mark.start() :]
    return ""
