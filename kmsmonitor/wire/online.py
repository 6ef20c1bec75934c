"""Activation over the Internet: what the lab's client sends, and what the lab's service answers (M1, M2, N2).

*Not* the genuine protocol, and nothing that a genuine service would take: own documents, under the lab's public key.
The fields are those that the rules name (N2); none of them identifies a person (N3). The key itself is not among them:
the service knows its keys and finds this one by its hash.

Two questions are asked. An *activation request* goes before, and its answer is a code or a confirmation ID; an
*activation report* goes afterwards and says what came of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from hashlib import blake2b
from typing import Any, Final
from uuid import UUID

from kmsmonitor.wire import sealed_document as form
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.installation_id import CONFIRMATION, HARDWARE_SIZE, INSTALLATION, installation_id
from kmsmonitor.wire.lab_key import Mak

ACTIVATE_PATH: Final = "/activate"
REPORT_PATH: Final = "/report"
"""Where the service takes each document, below its address."""

MOST_REQUEST: Final = 8 * 1024
MOST_ANSWER: Final = 2 * 1024
"""Bytes of a document; longer ones are not read."""

LONGEST_TEXT: Final = 80

KEY_UNKNOWN: Final = 0xC004C001
KEY_BLOCKED: Final = 0xC004C003
KEY_USED_UP: Final = 0xC004C020
WRONG_BINDING: Final = 0xC004C002
SERVICE_FAULT: Final = 0xC004C00C
"""What a service may answer instead of a confirmation ID: Windows' own codes (M1)."""

_REQUEST: Final = "kmsmonitor lab online activation request"
_ANSWER: Final = "kmsmonitor lab online activation answer"
_REPORT: Final = "kmsmonitor lab online activation report"
_KEY_HASH_SIZE: Final = 32

_SHORT: Final = form.text(LONGEST_TEXT)
_ID: Final = form.digits(INSTALLATION.length)


@dataclass(frozen=True, slots=True, kw_only=True)
class Computer:
    """What the rules let a client tell of its computer (N2); texts of up to 80 characters, empty where not known."""

    make: str = ""
    model: str = ""
    bios_name: str = ""
    bios_revision: str = ""
    bios_date: str = ""
    os_version: str = ""
    software_version: str = ""
    region: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class SentField:
    """One field that leaves the computer: its name, its value as it is sent, and what it is for (N4)."""

    name: str
    value: str | int
    why: str


_REQUEST_READERS: Final[Mapping[str, form.Reader]] = {
    "installation_id": _ID,
    "key_hash": form.hexadecimal(_KEY_HASH_SIZE),
    "product_id": form.uuid_text,
    "machine_guid": form.uuid_text,
    "hardware_id": form.hexadecimal(HARDWARE_SIZE),
    "make": _SHORT,
    "model": _SHORT,
    "bios_name": _SHORT,
    "bios_revision": _SHORT,
    "bios_date": _SHORT,
    "os_version": _SHORT,
    "software_version": _SHORT,
    "region": _SHORT,
    "language": _SHORT,
    "request_time": form.time_text,
}

REQUEST_WHY: Final[Mapping[str, str]] = {
    "installation_id": "The key's number and part of the hardware ID: what the service counts and confirms.",
    "key_hash": "One-way hash of the product key: the service finds the key among its own; the key itself stays here.",
    "product_id": "Which product and edition is to be activated.",
    "machine_guid": "A random number of this installation: tells two computers of one model apart.",
    "hardware_id": "One-way salted hash over the component IDs: the activation holds for this hardware.",
    "make": "Maker of the computer.",
    "model": "Model of the computer.",
    "bios_name": "Maker of the firmware (BIOS).",
    "bios_revision": "Revision of the firmware.",
    "bios_date": "Date of the firmware.",
    "os_version": "Version of the operating system.",
    "software_version": "Version of the program that asks.",
    "region": "Country of the system's settings.",
    "language": "Language of the system's settings.",
    "request_time": "When it was asked: the answer repeats it, so that an old answer is not taken for a new one.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineRequest:
    """What a client sends to be activated by a MAK, field by field as it stands in the document (N2, N4).

    `installation_id`: 63 digits; `key_hash`, `hardware_id`: 64 hexadecimal digits; `request_time`: ISO 8601 in UTC.
    """

    installation_id: str
    key_hash: str
    product_id: str
    machine_guid: str
    hardware_id: str
    make: str
    model: str
    bios_name: str
    bios_revision: str
    bios_date: str
    os_version: str
    software_version: str
    region: str
    language: str
    request_time: str

    def encode(self) -> bytes:
        """The very bytes that are sent.

        Raises:
            ValueError: a field is not as `decode` wants it.
        """
        return form.encode(_REQUEST, _values(self), _REQUEST_READERS)

    @classmethod
    def decode(cls, data: bytes) -> OnlineRequest:
        """Read and check a request.

        Raises:
            WireError: anything at all is wrong with it.
        """
        return cls(**form.decode(data, _REQUEST, _REQUEST_READERS, limit=MOST_REQUEST))

    def sent_fields(self) -> tuple[SentField, ...]:
        """Every field that is sent, with its value and its purpose (N4)."""
        return tuple(SentField(name, value, REQUEST_WHY[name]) for name, value in _values(self).items())


def online_request(
    *,
    mak: Mak,
    hardware_id: bytes,
    product_id: UUID,
    machine_guid: UUID,
    computer: Computer,
    request_time: datetime,
) -> OnlineRequest:
    """Build what is sent: the one place that decides it (N2-N4). `hardware_id` has 32 bytes.

    Raises:
        ValueError: the hardware ID has another length, or the time no zone.
    """
    about = {name: shown(value) for name, value in _values(computer).items()}
    return OnlineRequest(
        installation_id=installation_id(mak, hardware_id),
        key_hash=key_hash(mak),
        product_id=str(product_id),
        machine_guid=str(machine_guid),
        hardware_id=hardware_id.hex(),
        request_time=form.time_to_text(request_time),
        **about,
    )


def key_hash(mak: Mak) -> str:
    """The one-way hash by which a service finds a key among its own."""
    return blake2b(mak.text.encode("ascii"), person=b"product key", digest_size=_KEY_HASH_SIZE).hexdigest()


def shown(text: str) -> str:
    """A maker's text as it may stand in a document: nothing that cannot be shown, and not too long."""
    return "".join(sign if sign.isprintable() else " " for sign in text).strip()[:LONGEST_TEXT]


# ---------------------------------------------------------------- the answer

_ANSWER_READERS: Final[Mapping[str, form.Reader]] = {
    "result": form.number(0, 0xFFFFFFFF),
    "confirmation_id": form.digits(0, CONFIRMATION.length),
    "installation_id": _ID,
    "request_time": form.time_text,
    "service_time": form.time_text,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineAnswer:
    """What the service answers: `result` 0 with a confirmation ID (48 digits), or the code of its refusal without.

    `installation_id` and `request_time` echo the request; `service_time` is the service's own clock.
    """

    result: int
    confirmation_id: str
    installation_id: str
    request_time: str
    service_time: str

    def encode(self) -> bytes:
        """The document's bytes.

        Raises:
            ValueError: a field is not as `decode` wants it.
        """
        return form.encode(_ANSWER, _values(self), _ANSWER_READERS)

    @classmethod
    def decode(cls, data: bytes) -> OnlineAnswer:
        """Read and check an answer.

        Raises:
            WireError: anything at all is wrong with it.
        """
        answer = cls(**form.decode(data, _ANSWER, _ANSWER_READERS, limit=MOST_ANSWER))
        if (answer.result == 0) != bool(answer.confirmation_id):
            raise WireError("confirmation_id", 0, "a success has one, a refusal has none")
        return answer


def online_answer(request: OnlineRequest, *, result: int, confirmation_id: str, now: datetime) -> OnlineAnswer:
    """The answer to `request`, at the service's `now`."""
    return OnlineAnswer(
        result=result,
        confirmation_id=confirmation_id,
        installation_id=request.installation_id,
        request_time=request.request_time,
        service_time=form.time_to_text(now),
    )


# ---------------------------------------------------------------- the report

VALID: Final = "genuine"

_REPORT_READERS: Final[Mapping[str, form.Reader]] = {
    "installation_id": _ID,
    "installed": form.number(0, 1),
    "validation": form.text(LONGEST_TEXT, empty=False),
    "exploit": _SHORT,
    "boot_file": _SHORT,
    "boot_file_hash": _SHORT,
}

REPORT_WHY: Final[Mapping[str, str]] = {
    "installation_id": "Which activation the report belongs to.",
    "installed": "Whether the confirmation was installed: 1 yes, 0 no.",
    "validation": "Result of the validation.",
    "exploit": "Name of an activation exploit that was found; empty: none.",
    "boot_file": "Name of the file that starts the system; empty where it may not be read.",
    "boot_file_hash": "SHA-256 of that file; empty where it may not be read.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineReport:
    """What a client says afterwards (N2): how it went. On a computer found genuine nothing more is sent."""

    installation_id: str
    installed: int
    validation: str
    exploit: str = ""
    boot_file: str = ""
    boot_file_hash: str = ""

    def encode(self) -> bytes:
        """The very bytes that are sent.

        Raises:
            ValueError: a field is not as `decode` wants it.
        """
        return form.encode(_REPORT, _values(self), _REPORT_READERS)

    @classmethod
    def decode(cls, data: bytes) -> OnlineReport:
        """Read and check a report.

        Raises:
            WireError: anything at all is wrong with it.
        """
        return cls(**form.decode(data, _REPORT, _REPORT_READERS, limit=MOST_REQUEST))

    def sent_fields(self) -> tuple[SentField, ...]:
        """Every field that is sent, with its value and its purpose (N4)."""
        return tuple(SentField(name, value, REPORT_WHY[name]) for name, value in _values(self).items())


def online_report(request: OnlineRequest, *, boot_file: str = "", boot_file_hash: str = "") -> OnlineReport:
    """Build what is sent after a confirmation was installed: the one place that decides it (N2-N4)."""
    return OnlineReport(
        installation_id=request.installation_id,
        installed=1,
        validation=VALID,
        boot_file=shown(boot_file),
        boot_file_hash=boot_file_hash,
    )


def _values(document: Any) -> dict[str, Any]:  # noqa: ANN401 - one of the values above
    return {field.name: getattr(document, field.name) for field in fields(document)}
