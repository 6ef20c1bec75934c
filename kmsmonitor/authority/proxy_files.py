"""The files of an activation by proxy (M3): one with an installation ID in, one with its confirmation ID out.

Each computer has a pseudonym, a one-way hash; no file names a computer, a user or an address (N3). A file is there or
is not: it is written aside and renamed, never changed. So whoever is interrupted, at any point, looks what is there and
goes on. The schema is resources/proxy.schema.json, the page for people resources/help/proxy.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from kmsmonitor.authority.json_file import write_json
from kmsmonitor.licensing.errors import WorldError

REQUEST_FORMAT: Final = "kmsmonitor proxy request"
CONFIRMATION_FORMAT: Final = "kmsmonitor proxy confirmation"
VERSION: Final = 1
_REQUEST_END: Final = ".request.json"
_CONFIRMATION_END: Final = ".confirmation.json"
_LONGEST: Final = 64 * 1024  # bytes of a file that is read
_PSEUDONYM: Final = re.compile(r"[0-9a-f]{16}")
_DIGITS: Final = re.compile(r"[0-9]{54}|[0-9]{63}")
_CONFIRMATION: Final = re.compile(r"[0-9]{48}")
_CODE: Final = re.compile(r"0x[0-9A-F]{8}")


@dataclass(frozen=True, slots=True)
class ProxyRequestFile:
    """What one computer waits for. `authority` is `standalone` (the lab) or `windows` (genuine)."""

    computer: str
    authority: str
    installation_id: str


@dataclass(frozen=True, slots=True)
class ConfirmationFile:
    """What it was answered: a confirmation ID (48 digits), or the code of a refusal."""

    computer: str
    installation_id: str
    confirmation_id: str | None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class ProxyFolder:
    """What lies in a folder, by pseudonym; `problems` has a sentence for each file that says nothing."""

    requests: tuple[ProxyRequestFile, ...]
    confirmations: tuple[ConfirmationFile, ...]
    problems: tuple[str, ...] = ()

    def pending(self) -> tuple[ProxyRequestFile, ...]:
        """The requests without a confirmation ID for the very same installation ID; a refusal may be asked again."""
        done = {(one.computer, one.installation_id) for one in self.confirmations if one.confirmation_id}
        return tuple(one for one in self.requests if (one.computer, one.installation_id) not in done)


def pseudonym(secret: bytes, name: str = "") -> str:
    """A computer's name in these files: a one-way hash of something that only it, or only its collector, knows."""
    return blake2b(name.lower().encode(), key=secret, person=b"proxy computer", digest_size=8).hexdigest()


def write_request(folder: Path, request: ProxyRequestFile) -> Path:
    """Put a request into the folder; where it lies.

    Raises:
        WorldError: the folder cannot be written.
    """
    document = {
        "format": REQUEST_FORMAT,
        "version": VERSION,
        "computer": request.computer,
        "authority": request.authority,
        "installation_id": request.installation_id,
    }
    return _write(folder / (request.computer + _REQUEST_END), document)


def write_confirmation(folder: Path, confirmation: ConfirmationFile) -> Path:
    """Put an answer into the folder; where it lies.

    Raises:
        WorldError: the folder cannot be written.
    """
    document = {
        "format": CONFIRMATION_FORMAT,
        "version": VERSION,
        "computer": confirmation.computer,
        "installation_id": confirmation.installation_id,
        "confirmation_id": confirmation.confirmation_id,
        "code": confirmation.code,
    }
    return _write(folder / (confirmation.computer + _CONFIRMATION_END), document)


def read_folder(folder: Path) -> ProxyFolder:
    """Everything that lies there, in the order of the pseudonyms.

    Raises:
        WorldError: there is no such folder, or it cannot be read.
    """
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError as error:
        raise WorldError(
            "proxy_folder",
            f"The folder {folder} cannot be read: {error.strerror}.",
            remedy="Name the folder that `kmsmonitor proxy collect --out` wrote to.",
        ) from error
    problems: list[str] = []
    requests = tuple(_read_all(folder, names, _REQUEST_END, _request, problems))
    confirmations = tuple(_read_all(folder, names, _CONFIRMATION_END, _confirmation, problems))
    return ProxyFolder(requests, confirmations, tuple(problems))


def _write(path: Path, document: dict[str, Any]) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, document)
    except OSError as error:
        raise WorldError(
            "proxy_unwritable",
            f"{path} cannot be written: {error.strerror}.",
            remedy="Make room, correct the folder's rights, or name another folder.",
        ) from error
    return path


def _read_all(folder: Path, names: list[str], end: str, read: Any, problems: list[str]) -> Iterator[Any]:  # noqa: ANN401
    for name in names:
        if not name.endswith(end) or name.startswith("."):
            continue
        try:
            yield _read_one(folder / name, name.removesuffix(end), read)
        except OSError as error:
            problems.append(f"{name} cannot be read: {error.strerror}.")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            problems.append(f"{name} is left out: {_why(error)}.")


def _read_one(path: Path, computer: str, read: Any) -> Any:  # noqa: ANN401 - a request or a confirmation
    with path.open("rb") as file:
        text = file.read(_LONGEST + 1)
    if len(text) > _LONGEST:
        raise ValueError("it is too long")
    found = read(json.loads(text))
    if found.computer != computer:
        raise ValueError("it has another computer's name")
    return found


def _why(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError | UnicodeDecodeError | RecursionError):
        return "it is no JSON document"
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing in it"
    return str(error) if isinstance(error, ValueError) else "it is not laid out as such a file"


def _request(document: Any) -> ProxyRequestFile:  # noqa: ANN401 - what JSON gave
    _check_head(document, REQUEST_FORMAT)
    authority = document["authority"]
    if authority not in ("standalone", "windows"):
        raise ValueError("its authority is neither standalone nor windows")
    return ProxyRequestFile(
        computer=_matching(document, "computer", _PSEUDONYM),
        authority=authority,
        installation_id=_matching(document, "installation_id", _DIGITS),
    )


def _confirmation(document: Any) -> ConfirmationFile:  # noqa: ANN401 - as above
    _check_head(document, CONFIRMATION_FORMAT)
    code, number = document["code"], document["confirmation_id"]
    if (code is None) == (number is None):
        raise ValueError("it has neither a confirmation ID nor a code, or both")
    return ConfirmationFile(
        computer=_matching(document, "computer", _PSEUDONYM),
        installation_id=_matching(document, "installation_id", _DIGITS),
        confirmation_id=None if number is None else _matching(document, "confirmation_id", _CONFIRMATION),
        code=None if code is None else _matching(document, "code", _CODE),
    )


def _check_head(document: Any, wanted: str) -> None:  # noqa: ANN401 - as above
    if document["format"] != wanted or document["version"] is True or document["version"] != VERSION:
        raise ValueError(f"it is no {wanted} of version {VERSION}")


def _matching(document: Any, name: str, shape: re.Pattern[str]) -> str:  # noqa: ANN401 - as above
    value = document[name]
    if not isinstance(value, str) or not shape.fullmatch(value):
        raise ValueError(f"its {name} is not laid out as it must be")
    return value
