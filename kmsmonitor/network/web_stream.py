"""One TCP connection for HTTP, plain or under TLS, that ends with its deadline and the moment it is cancelled.

http.client reads and writes it like a socket. Every single wait is armed with what is left of the deadline, so that a
peer that sends a byte now and then (slow loris) gains nothing, and what comes in is counted.
"""

from __future__ import annotations

import io
import socket
import ssl
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final, cast

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import NetworkError, Stage, Unreachable, connect_failed
from kmsmonitor.network.session import SocketAddress, resolve_host

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CANNOT_CONNECT: Final = 0x80072EFD  # ERROR_WINHTTP_CANNOT_CONNECT
NAME_NOT_RESOLVED: Final = 0x80072EE7  # ERROR_WINHTTP_NAME_NOT_RESOLVED


class TooMuchError(Exception):
    """The peer sent more than anybody asked for."""


class WebStream:
    """A connection under one deadline; `limit` is how many bytes it may bring."""

    def __init__(
        self, sock: socket.socket, deadline: Deadline, cancel: Cancel, stack: ExitStack, *, limit: int
    ) -> None:
        self._sock = sock
        self._deadline = deadline
        self._cancel = cancel
        self._stack = stack
        self._left = limit

    def start_tls(self, context: ssl.SSLContext, name: str) -> None:
        """Lay TLS over the connection and check the peer's certificate for `name`.

        Raises:
            OSError: it failed (ssl.SSLError and its children), or the time ran out.
            Cancelled: `cancel` was called.
        """
        wrapped = context.wrap_socket(self._sock, server_hostname=name, do_handshake_on_connect=False)
        self._stack.callback(wrapped.close)  # the old object has let go of the connection
        self._stack.enter_context(self._cancel.guard(wrapped))
        self._sock = wrapped
        self._deadline.arm(wrapped)
        wrapped.do_handshake()

    # ------------------------------------------------------------ what http.client wants of a socket

    def sendall(self, data: bytes) -> None:
        """Send everything."""
        self._deadline.arm(self._sock)
        self._sock.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """A file to read from, which does not close the connection with itself."""
        return io.BufferedReader(_Incoming(self), 4096)

    def close(self) -> None:
        """Nothing: the connection ends with the block that opened it."""

    def receive_into(self, buffer: WriteableBuffer) -> int:
        """Wait for bytes; 0 at the end of the stream."""
        self._deadline.arm(self._sock)
        size = self._sock.recv_into(buffer)
        self._left -= size
        if self._left < 0:
            raise TooMuchError
        return size


class _Incoming(io.RawIOBase):
    def __init__(self, stream: WebStream) -> None:
        super().__init__()
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        return self._stream.receive_into(buffer)


def open_stream(
    stack: ExitStack, address: tuple[str, int], *, deadline: Deadline, cancel: Cancel, limit: int
) -> WebStream:
    """Connect to `address` (name or IP address, port); the connection closes with `stack`.

    A name's addresses are tried one after the other, each with its share of the time.

    Raises:
        NetworkError: stage `name` or `tcp`.
        Cancelled: `cancel` was called.
    """
    targets = _targets(address, deadline, cancel)
    failure: NetworkError | None = None
    for position, target in enumerate(targets):
        share = deadline.at_most(deadline.left() / (len(targets) - position))
        try:
            sock = _connected(stack, target, share, cancel)
        except NetworkError as error:
            failure = failure or error
        else:
            return WebStream(sock, deadline, cancel, stack, limit=limit)
    failure = failure or Unreachable("The name has no address.", stage=Stage.NAME)
    raise type(failure)(failure.detail, stage=failure.stage, code=CANNOT_CONNECT) from failure


def _targets(address: tuple[str, int], deadline: Deadline, cancel: Cancel) -> tuple[SocketAddress, ...]:
    host, port = address
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except OSError:
            continue
        return ((family, (host, port)),)
    try:
        return resolve_host(host, port, deadline, cancel)
    except NetworkError as error:
        raise type(error)(error.detail, stage=Stage.NAME, code=NAME_NOT_RESOLVED) from error


def _connected(stack: ExitStack, target: SocketAddress, deadline: Deadline, cancel: Cancel) -> socket.socket:
    family, address = target
    with ExitStack() as attempt:
        try:
            sock = attempt.enter_context(socket.socket(cast("socket.AddressFamily", family), socket.SOCK_STREAM))
            attempt.enter_context(cancel.guard(sock))
            deadline.arm(sock)
            sock.connect(address)
        except OSError as error:
            cancel.check()
            raise connect_failed(error) from error
        cancel.check()  # a socket that was shut down before it connected "connects" at once
        stack.push(attempt.pop_all().__exit__)
        return sock
