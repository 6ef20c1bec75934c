"""What a code means, in words: cause, next step, and who can take it. The words are in `resources/errors.toml`.

Any room above may ask. A code without an entry still gets an honest answer: which part of the system it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.resources import resource
from kmsmonitor.value import dataclass

_MASK = 0xFFFFFFFF
_KEY = re.compile(r"0x[0-9A-F]{8}")
_LINE_IN_MESSAGE = re.compile(r"at line (\d+)")
_SENTENCES = ("title", "cause", "remedy", "who")
_KNOWN = frozenset({"name", "causes", *_SENTENCES})


class Who(StrEnum):
    """Who can take the next step."""

    USER = "user"
    HELPDESK = "helpdesk"
    KMS_ADMIN = "kms_admin"
    DNS_ADMIN = "dns_admin"
    NETWORK_ADMIN = "network_admin"
    DIRECTORY_ADMIN = "directory_admin"
    VENDOR = "vendor"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeEntry:
    """One code, explained.

    Attributes:
        code: as an unsigned 32-bit number.
        name: its symbol in the vendor's headers, or "".
        title: one sentence for a user.
        cause: what is mostly behind it.
        remedy: the next step, as an imperative that a helpdesk can follow.
        who: who can take that step.
        causes: stable ids under which an outcome names this cause (`Outcome.cause`).
        known: False for a code that the catalogue does not have.
    """

    code: int
    name: str = ""
    title: str
    cause: str
    remedy: str
    who: Who
    causes: tuple[str, ...] = ()
    known: bool = True

    @property
    def informational(self) -> bool:
        """Whether the code is a remark and not an error: it must never be shown as one."""
        return self.code >> 31 == 0


class Catalogue:
    """All entries, by code and by cause."""

    def __init__(self, entries: Mapping[int, CodeEntry]) -> None:
        self._entries = dict(entries)
        self._by_cause = {cause: entry for entry in entries.values() for cause in entry.causes}

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[CodeEntry]:
        return iter(self._entries.values())

    def entry(self, code: int) -> CodeEntry | None:
        """The entry of `code`, or None. Signed codes, as COM gives them, are understood."""
        return self._entries.get(code & _MASK)

    def for_cause(self, cause: str) -> CodeEntry | None:
        """The entry that explains a cause id such as `host.clock`, or None."""
        return self._by_cause.get(cause)

    def explain(self, code: int) -> CodeEntry:
        """The entry of `code`; for an unknown one an entry that says so and where the code comes from."""
        return self.entry(code) or _unknown(code & _MASK)


@cache
def load() -> Catalogue:
    """The program's own catalogue, read once, when first asked for.

    Raises:
        WorldError: as `read`, or the file is missing.
    """
    return read(resource("errors.toml"))


def explain(code: int) -> CodeEntry:
    """As `Catalogue.explain` of the program's own catalogue, but reads only the part of the file that is about `code`.

    A command that explains one code must not take the 50 ms that the whole file takes.

    Raises:
        WorldError: as `read`.
    """
    path = resource("errors.toml")
    text = _text_of(path)
    start = text.find(f'\n["{hex_code(code)}"]')
    if start < 0:
        return _unknown(code & _MASK)
    end = text.find('\n["', start + 1)
    # Blank lines keep the line numbers true.
    return _read_text(path, "\n" * text.count("\n", 0, start) + text[start : end if end > 0 else None]).explain(code)


def read(path: Path) -> Catalogue:
    """Read a catalogue.

    Raises:
        WorldError: the file cannot be read (`catalogue_unreadable`), or is not as it must be (`catalogue_damaged`);
            the sentence names file and line.
    """
    return _read_text(path, _text_of(path))


def _read_text(path: Path, text: str) -> Catalogue:
    import tomllib  # noqa: PLC0415 - most runs never need to explain anything

    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE_IN_MESSAGE.search(str(error))  # the error itself carries no number before Python 3.14
        raise _damaged(path, int(found[1]) if found else text.count("\n"), "it is not valid TOML") from error
    return _from_tables(path, text, tables)


def hex_code(code: int) -> str:
    """The code as Windows prints it: `0xC004F074`. Signed codes are understood."""
    return f"0x{code & _MASK:08X}"


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise _damaged(path, error.object.count(b"\n", 0, error.start) + 1, "it is not UTF-8") from error
    except OSError as error:
        raise WorldError(
            "catalogue_unreadable",
            f"The file {path} cannot be read: {error.strerror}.",
            remedy="Install the program again.",
        ) from error


def _from_tables(path: Path, text: str, tables: Mapping[str, Any]) -> Catalogue:
    entries: dict[int, CodeEntry] = {}
    owner: dict[str, str] = {}
    for key, table in tables.items():
        problem = _problem(key, table)
        if problem is None:
            twice = [cause for cause in table.get("causes", ()) if owner.setdefault(cause, key) != key]
            problem = f"the cause {twice[0]} stands in {owner[twice[0]]} too" if twice else None
        if problem is not None:
            raise _damaged(path, _line_of(text, key), f"{key}: {problem}")
        entries[int(key, 16)] = _entry(int(key, 16), table)
    return Catalogue(entries)


def _problem(key: str, table: Any) -> str | None:  # noqa: ANN401 - whatever a file may hold
    """What is wrong with one table, or None."""
    if not _KEY.fullmatch(key):
        return "a code looks like 0xC004F074"
    if not isinstance(table, dict):
        return "a code has a table of its own"
    for name in sorted(set(table) - _KNOWN):
        return f"there is no key {name}"
    for name in _SENTENCES:
        if not (isinstance(table.get(name), str) and table[name].strip()):
            return f"{name} is missing"
    if table["who"] not in set(Who):
        return f"{table['who']} is nobody who could help"
    if not isinstance(table.get("name", ""), str):
        return "name must be a text"
    causes = table.get("causes", [])
    if not (isinstance(causes, list) and all(isinstance(cause, str) for cause in causes)):
        return "causes must be a list of texts"
    return None


def _entry(code: int, table: Mapping[str, Any]) -> CodeEntry:
    return CodeEntry(
        code=code,
        name=table.get("name", ""),
        title=table["title"],
        cause=table["cause"],
        remedy=table["remedy"],
        who=Who(table["who"]),
        causes=tuple(table.get("causes", ())),
    )


def _line_of(text: str, key: str) -> int:
    """The first line that has the key; tomllib does not tell where a value stood."""
    return next((number for number, line in enumerate(text.splitlines(), 1) if key in line), 1)


def _damaged(path: Path, line: int, what: str) -> WorldError:
    return WorldError(
        "catalogue_damaged", f"The file {path} is damaged at line {line}: {what}.", remedy="Install the program again."
    )


# ---------------------------------------------------------------- codes that nobody wrote an entry for

# Facility 4 (interface) codes of the licensing service: the fourth digit from the right names the zone.
_LICENSING_ZONES = {
    0xA: "the vendor's activation service on the Internet",
    0xB: "the vendor's activation service on the Internet",
    0xC: "the vendor's clearing house for activations",
    0xD: "the part of Windows that guards licences",
    0xE: "the inside of the licensing service",
    0xF: "the licensing service",
}
# Win32 error numbers by range (facility 7).
_WIN32_RANGES = (
    (range(1700, 1940), "Windows' remote procedure calls"),
    (range(8200, 9000), "the directory (Active Directory)"),
    (range(9000, 10000), "the name service (DNS)"),
    (range(10000, 12000), "the network (Windows Sockets)"),
    (range(12000, 12200), "a request to a web server"),
)
_FACILITIES = {
    0x001: "Windows' remote procedure calls",
    0x004: "a Windows component",
    0x009: "Windows' security",
    0x03F: "the Store's licensing service",
}
_NT_FACILITIES = {0x002: "Windows' remote procedure calls"}


def _unknown(code: int) -> CodeEntry:
    digits = hex_code(code)
    return CodeEntry(
        code=code,
        title="This code is not in the catalogue.",
        cause=f"The code {digits} comes from {_origin(code)}. More is not known about it here.",
        remedy=(
            f"On Windows run slui.exe 0x2a {digits} to see the system's own text, "
            "and read the Application log at the time of the attempt."
        ),
        who=Who.HELPDESK,
        known=False,
    )


def _origin(code: int) -> str:
    """The part of the system that a code belongs to, in words."""
    facility, number = (code >> 16) & 0x7FF, code & 0xFFFF
    if facility == 0x004 and code >> 28 in (0x4, 0xC):
        return _LICENSING_ZONES.get(number >> 12, "the licensing service")
    if facility == 0x007 and code >> 28 == 0x8:
        return next((words for numbers, words in _WIN32_RANGES if number in numbers), "Windows itself")
    if code >> 28 == 0xC:
        return _NT_FACILITIES.get(facility, "the core of Windows")
    return _FACILITIES.get(facility, "an unknown part of the system")
