"""One TCP session with one RPC conversation on it: what the exchange and the probe have in common.

Here the bytes of `wire` meet a socket. Every wait takes what is left of the deadline, a cancel wakes it, and whatever
goes wrong leaves as one `NetworkError` that says in which stage.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Final, Self

from kmsmonitor.network.deadline import Cancel, Deadline, Guard, in_time
from kmsmonitor.network.errors import (
    CONNECTION_RESET,
    DATA_INVALID,
    DNS_NAME_DOES_NOT_EXIST,
    DNS_SERVER_FAILURE,
    RPC_CALL_FAILED,
    Lost,
    Malformed,
    NameFailure,
    NetworkError,
    Stage,
    StageTime,
    connect_failed,
    session_failed,
)
from kmsmonitor.wire.association import ClientAssociation, ClientEvent
from kmsmonitor.wire.bind import PresentationContext
from kmsmonitor.wire.cursor import WireError

OnStage = Callable[[Stage], None]
"""Called as each stage begins, in the thread that works on it."""

SocketAddress = tuple[int, tuple[Any, ...]]
"""Address family, and what `connect` takes for it."""

_READ: Final = 8192

# Taken out once: each look into an Enum class is a function call on Python 3.11.
_TCP, _BIND, _ANSWER = Stage.TCP, Stage.BIND, Stage.ANSWER


class StageWatch:
    """Measures the stages of one attempt and tells a listener about each."""

    __slots__ = ("_begun", "_on_stage")

    def __init__(self, on_stage: OnStage | None) -> None:
        self._on_stage = on_stage
        self._begun: list[tuple[Stage, float]] = []

    def begin(self, stage: Stage) -> None:
        """End the stage under way and begin another."""
        self._begun.append((stage, time.monotonic()))
        if self._on_stage is not None:
            self._on_stage(stage)

    def finish(self) -> tuple[StageTime, ...]:
        """End the last stage and return all of them."""
        times = []
        end = time.monotonic()
        for stage, began in reversed(self._begun):
            times.append(StageTime(stage, end - began))
            end = began
        return tuple(reversed(times))


class Session:
    """A connected host: send, then wait for what comes back. A context manager; leaving it closes the session.

    Raises on entering:
        NetworkError: the host cannot be reached.
        Cancelled: `cancel` was called, here or in any later call.
    """

    __slots__ = (
        "_address",
        "_association",
        "_cancel",
        "_deadline",
        "_guard",
        "_sock",
        "_stage",
        "_watch",
        "local_address",
    )

    def __init__(
        self,
        address: tuple[str, int],
        contexts: tuple[PresentationContext, ...],
        deadline: Deadline,
        cancel: Cancel,
        watch: StageWatch,
    ) -> None:
        self._address = address
        self._association = ClientAssociation(contexts)
        self._deadline = deadline
        self._cancel = cancel
        self._watch = watch
        self._sock: socket.socket
        self._guard: Guard
        self._stage = _TCP
        self.local_address: tuple[str, int] = ("", 0)

    def __enter__(self) -> Self:
        targets = _addresses(self._address, self._deadline, self._cancel, self._watch)
        self._watch.begin(_TCP)
        failure: NetworkError | None = None
        for position, target in enumerate(targets, start=1):
            deadline = self._deadline
            if position < len(targets):  # a dead address leaves time for the next one
                deadline = deadline.at_most(deadline.left() / (len(targets) - position + 1))
            try:
                self._connect(target, deadline)
            except NetworkError as error:
                failure = failure or error
            else:
                return self
        raise failure or NameFailure("The name has no address.", stage=Stage.NAME, code=DNS_NAME_DOES_NOT_EXIST)

    def _connect(self, target: SocketAddress, deadline: Deadline) -> None:
        """Connect, and leave the socket guarded: from here to the end of the session a cancel wakes it."""
        family, address = target
        try:
            sock = self._sock = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:  # an address family that this machine does not have
            raise connect_failed(error) from error
        guard = self._guard = self._cancel.guard(sock)
        try:
            guard.__enter__()
            deadline.arm(sock)
            sock.connect(address)
            self._cancel.check()  # a socket that was shut down before it connected "connects" at once
            self.local_address = sock.getsockname()[:2]
        except BaseException as error:
            failure = connect_failed(error) if isinstance(error, OSError) else error
            self.__exit__(type(failure), failure, None)
            raise failure from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._guard.__exit__(kind, error, trace)
        finally:
            self._sock.close()

    def send_bind(self) -> None:
        """Offer the contexts; then `receive`.

        Raises:
            NetworkError: the session broke.
        """
        self._send(self._association.bind(), _BIND)

    def send_call(self, opnum: int, stub: bytes, context_id: int = 0) -> None:
        """Make one call in an accepted context; then `receive`.

        Raises:
            NetworkError: the session broke.
        """
        self._send(self._association.request(opnum, stub, context_id), _ANSWER)

    def _send(self, question: bytes, stage: Stage) -> None:
        self._stage = stage
        self._watch.begin(stage)
        try:
            self._deadline.arm(self._sock)
            self._sock.sendall(question)
        except OSError as error:
            raise session_failed(error, stage) from error

    def receive(self) -> ClientEvent:
        """Wait for the host's answer to what was sent.

        Raises:
            NetworkError: there is none, or it makes no sense.
        """
        sock, deadline, stage = self._sock, self._deadline, self._stage
        half = False
        try:
            while True:
                deadline.arm(sock)
                data = sock.recv(_READ)
                if not data:
                    raise _closed(stage, half=half)
                events = self._association.receive(data)
                if events:
                    return events[0]
                half = True
        except OSError as error:
            raise session_failed(error, stage) from error
        except WireError as error:
            raise malformed(error, stage) from error


def malformed(error: WireError, stage: Stage) -> Malformed:
    """Translate bytes that made no sense; the only place where a `WireError` leaves the network."""
    if error.field.startswith("rpc_vers"):
        detail = "What listens on this port is not an RPC server but another service."
    else:
        detail = f"The host's answer is damaged or not meant for us ({error})."
    return Malformed(detail, stage=stage, code=DATA_INVALID)


def _closed(stage: Stage, *, half: bool) -> Lost:
    if half:
        return Lost("The host closed the connection in the middle of its answer.", stage=stage, code=CONNECTION_RESET)
    return Lost("The host closed the connection without an answer.", stage=stage, code=RPC_CALL_FAILED)


def _addresses(
    address: tuple[str, int], deadline: Deadline, cancel: Cancel, watch: StageWatch
) -> tuple[SocketAddress, ...]:
    host, port = address
    if _is_ipv4(host):
        return ((socket.AF_INET, (host, port)),)
    if ":" in host:  # numeric, perhaps with a zone (fe80::1%eth0): nothing is asked of anybody
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except OSError as error:
            raise NameFailure(f"{host} is not an address.", stage=Stage.NAME) from error
        return _targets(found)
    watch.begin(Stage.NAME)
    return resolve_host(host, port, deadline, cancel)


def _is_ipv4(host: str) -> bool:
    try:
        socket.inet_pton(socket.AF_INET, host)
    except OSError:
        return False
    return True


def _targets(
    found: Sequence[tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[Any, ...]]],
) -> tuple[SocketAddress, ...]:
    return tuple((int(family), address) for family, _, _, _, address in found)


def resolve_host(host: str, port: int, deadline: Deadline, cancel: Cancel) -> tuple[SocketAddress, ...]:
    """Ask the system's resolver for a host's addresses, in its order of preference.

    The system's call can neither be timed nor stopped, so it runs in a thread of its own, which is left behind.

    Raises:
        NameFailure: there is none, or the resolver did not answer in time.
        Cancelled: `cancel` was called.
    """
    try:
        return in_time(lambda: _targets(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)), deadline, cancel)
    except TimeoutError:
        detail = f"The name {host} could not be looked up in time."
        raise NameFailure(detail, stage=Stage.NAME, code=DNS_SERVER_FAILURE) from None
    except (OSError, UnicodeError) as error:  # UnicodeError: a name that cannot be written in DNS
        raise _name_failed(host, error) from error


def _name_failed(host: str, error: Exception) -> NameFailure:
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        detail = f"The name {host} could not be looked up: no DNS server answered."
        return NameFailure(detail, stage=Stage.NAME, code=DNS_SERVER_FAILURE)
    return NameFailure(f"The name {host} has no address.", stage=Stage.NAME, code=DNS_NAME_DOES_NOT_EXIST)
