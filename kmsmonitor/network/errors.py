"""What can go wrong on the network, as values that the rest of the program decides on.

    NetworkError      no answer came of it: the base, with `code`, `stage`, `detail` and `stages`
     ├─ NameFailure   the name has no address
     ├─ Unreachable   no TCP session: refused, filtered, no route
     ├─ Silent        a session, but the time ran out before the peer spoke
     ├─ Lost          a session, but it broke off
     ├─ Rejected      the peer speaks RPC and said no
     └─ Malformed     what the peer sent is no answer to what was asked
    Cancelled         we gave up ourselves: no failure of the network, so not a NetworkError

The codes are Windows' own (HRESULTs), so that the catalogue and a helpdesk read them as they read Windows'.
"""

# ruff: noqa: N818 - the names say what happened; that they are errors is said by the base

from __future__ import annotations

import errno
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

RPC_SERVER_UNAVAILABLE: Final = 0x800706BA
RPC_SERVER_TOO_BUSY: Final = 0x800706BB
RPC_CALL_FAILED: Final = 0x800706BE
RPC_NOT_REGISTERED: Final = 0x800706D9
ACCESS_DENIED: Final = 0x80070005
DATA_INVALID: Final = 0x8007000D
TIMEOUT: Final = 0x800705B4
NETWORK_UNREACHABLE: Final = 0x800704CF
CONNECTION_RESET: Final = 0x80072746
CONNECT_TIMED_OUT: Final = 0x8007274C
DNS_SERVER_FAILURE: Final = 0x8007232A
DNS_NAME_DOES_NOT_EXIST: Final = 0x8007232B


class Stage(StrEnum):
    """The stages of an attempt at one host, in order."""

    NAME = "name"
    TCP = "tcp"
    BIND = "bind"
    AVAILABILITY = "availability"  # of a web service: step one, over HTTP (N1)
    TLS = "tls"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class StageTime:
    """How long a stage took, in seconds; the last one of a failed attempt is the one that failed."""

    stage: Stage
    seconds: float


class Cancelled(Exception):
    """The attempt was given up on request."""


class NetworkError(Exception):
    """The attempt failed: `code` is Windows' own number where one fits, `detail` a sentence for people.

    `stage` says where, `stages` how long each stage took until then (seconds), as far as it was measured.
    """

    def __init__(self, detail: str, *, stage: Stage, code: int | None = None) -> None:
        super().__init__(detail)
        self.detail: Final = detail
        self.stage: Final = stage
        self.code: Final = code
        self.stages: tuple[StageTime, ...] = ()

    def __str__(self) -> str:
        return self.detail if self.code is None else f"{self.detail} (0x{self.code:08X})"


class NameFailure(NetworkError):
    """The host's name could not be turned into an address."""


class Unreachable(NetworkError):
    """No TCP session came about."""


class Silent(NetworkError):
    """The peer took the session and then said nothing, or not enough, within the time."""


class Lost(NetworkError):
    """The session broke off before the answer was whole."""


class Rejected(NetworkError):
    """The peer speaks RPC and refused the bind or the call."""


class Malformed(NetworkError):
    """The peer sent something that is no answer: not RPC, damaged, under another key, or to another question."""


_NO_ROUTE: Final = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
_BROKEN: Final = frozenset({errno.ECONNRESET, errno.EPIPE, errno.ECONNABORTED, errno.ENOTCONN})


def connect_failed(error: OSError) -> NetworkError:
    """Translate what `connect` raised."""
    if isinstance(error, TimeoutError):
        detail = "No answer to the attempt to connect: the host is off, or a firewall drops the packets."
        return Unreachable(detail, stage=Stage.TCP, code=CONNECT_TIMED_OUT)
    if isinstance(error, ConnectionRefusedError):
        detail = "The connection was refused: the computer is there, but nothing listens on this port."
        return Unreachable(detail, stage=Stage.TCP, code=RPC_SERVER_UNAVAILABLE)
    if error.errno in _NO_ROUTE:
        return Unreachable("There is no network route to the host.", stage=Stage.TCP, code=NETWORK_UNREACHABLE)
    if error.errno in _BROKEN:
        return Unreachable("The connection was reset while it was made.", stage=Stage.TCP, code=CONNECTION_RESET)
    reason = error.strerror or str(error)
    return Unreachable(f"The connection could not be made: {reason}.", stage=Stage.TCP, code=RPC_SERVER_UNAVAILABLE)


def session_failed(error: OSError, stage: Stage) -> NetworkError:
    """Translate what `send` or `recv` raised in `stage`."""
    if isinstance(error, TimeoutError):
        return Silent("The host took the connection but did not answer in time.", stage=stage, code=TIMEOUT)
    if error.errno in _BROKEN:
        return Lost("The host reset the connection.", stage=stage, code=CONNECTION_RESET)
    reason = error.strerror or str(error)
    return Lost(f"The connection broke: {reason}.", stage=stage, code=RPC_CALL_FAILED)
