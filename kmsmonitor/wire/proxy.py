"""Activation by proxy (M3): the installation IDs of many computers in one document, their answers in another.

Sealed and canonical as everything on this line (sealed_document.py). Nothing is told of a computer but its number: the
tool that asks for it may be anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from kmsmonitor.wire import sealed_document as form
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.installation_id import CONFIRMATION, INSTALLATION

PROXY_PATH: Final = "/proxy"
MOST_COMPUTERS: Final = 1_000
"""Installation IDs in one request."""

MOST_REQUEST: Final = 128 * 1024
MOST_ANSWER: Final = 256 * 1024
"""Bytes of a document; longer ones are not read."""

_REQUEST: Final = "kmsmonitor lab proxy activation request"
_ANSWER: Final = "kmsmonitor lab proxy activation answer"
_ID: Final = form.digits(INSTALLATION.length)
_CONFIRMATION: Final = form.digits(0, CONFIRMATION.length)
_RESULT: Final = form.number(0, 0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class ProxyRequest:
    """Up to a thousand installation IDs, each once; `request_time` is ISO 8601 in UTC."""

    installation_ids: tuple[str, ...]
    request_time: str

    def encode(self) -> bytes:
        """The very bytes that are sent.

        Raises:
            ValueError: a field is not as `decode` wants it.
        """
        fields = {"installation_ids": list(self.installation_ids), "request_time": self.request_time}
        return form.encode(_REQUEST, fields, _REQUEST_READERS)

    @classmethod
    def decode(cls, data: bytes) -> ProxyRequest:
        """Read and check a request.

        Raises:
            WireError: anything at all is wrong with it.
        """
        return cls(**form.decode(data, _REQUEST, _REQUEST_READERS, limit=MOST_REQUEST))


@dataclass(frozen=True, slots=True)
class ProxyVerdict:
    """One computer's answer: `result` 0 with a confirmation ID (48 digits), or the code of a refusal without."""

    installation_id: str
    result: int
    confirmation_id: str


@dataclass(frozen=True, slots=True)
class ProxyAnswer:
    """The answers in the request's order; `request_time` echoes the request."""

    verdicts: tuple[ProxyVerdict, ...]
    request_time: str

    def encode(self) -> bytes:
        """The document's bytes.

        Raises:
            ValueError: a field is not as `decode` wants it.
        """
        rows = [[one.installation_id, one.result, one.confirmation_id] for one in self.verdicts]
        return form.encode(_ANSWER, {"verdicts": rows, "request_time": self.request_time}, _ANSWER_READERS)

    @classmethod
    def decode(cls, data: bytes, request: ProxyRequest) -> ProxyAnswer:
        """Read and check the answer to `request`.

        Raises:
            WireError: anything at all is wrong with it, or it answers another request.
        """
        answer = cls(**form.decode(data, _ANSWER, _ANSWER_READERS, limit=MOST_ANSWER))
        told = tuple(one.installation_id for one in answer.verdicts)
        if (told, answer.request_time) != (request.installation_ids, request.request_time):
            raise WireError("verdicts", 0, "it answers another request")
        return answer


def _read_ids(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not 0 < len(value) <= MOST_COMPUTERS:
        raise ValueError(f"it is not a list of 1 to {MOST_COMPUTERS} installation IDs")
    found = tuple(_ID(one) for one in value)
    if len(set(found)) < len(found):
        raise ValueError("an installation ID stands there twice")
    return found


def _read_verdicts(value: object) -> tuple[ProxyVerdict, ...]:
    if not isinstance(value, list) or len(value) > MOST_COMPUTERS:
        raise ValueError(f"it is not a list of up to {MOST_COMPUTERS} answers")
    return tuple(_read_verdict(row) for row in value)


def _read_verdict(row: Any) -> ProxyVerdict:  # noqa: ANN401 - what JSON gave
    if not isinstance(row, list) or len(row) != 3:
        raise ValueError("an answer has an installation ID, a code and a confirmation ID")
    verdict = ProxyVerdict(_ID(row[0]), _RESULT(row[1]), _CONFIRMATION(row[2]))
    if (verdict.result == 0) != bool(verdict.confirmation_id):
        raise ValueError("a success has a confirmation ID, a refusal has none")
    return verdict


_REQUEST_READERS: Final = {"installation_ids": _read_ids, "request_time": form.time_text}
_ANSWER_READERS: Final = {"verdicts": _read_verdicts, "request_time": form.time_text}


def proxy_request(installation_ids: tuple[str, ...], now: datetime) -> ProxyRequest:
    """Build what is sent: the one place that decides it (N2-N4)."""
    return ProxyRequest(installation_ids, form.time_to_text(now))
