"""The two ports of the lab's activation service: HTTP and HTTPS as they should be, and as they should not."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock
from typing import Any, Final, Protocol

from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.online import MOST_REQUEST
from kmsmonitor.wire.proxy import MOST_REQUEST as MOST_PROXY_REQUEST
from kmsmonitor.wire.proxy import PROXY_PATH

LOCAL_ADDRESS: Final = "127.0.0.1"
_PATIENCE_S: Final = 10.0
_DRIP_S: Final = 0.05
_MOST_IGNORED: Final = 256 * 1024
_HUGE: Final = 10 * 1024 * 1024
_PAGE: Final = b"kmsmonitor lab activation service\n"


class ServiceFault(StrEnum):
    """What may go wrong with the service, for tests and training."""

    NONE = "none"
    SERVER_ERROR = "server_error"  # status 500 instead of an answer; nothing was entered
    OTHER_CA = "other_ca"
    EXPIRED = "expired"
    WRONG_NAME = "wrong_name"
    LOSE = "lose"  # the activation is entered, the answer never sent
    RESET = "reset"  # entered, and the connection reset in the middle of the answer
    SLOW = "slow"  # one byte now and then, for ever (slow loris)
    HUGE = "huge"  # 10 MB
    DUPLICATE = "duplicate"  # the whole answer twice


class Site(Protocol):
    """What the two ports speak for."""

    over: Event
    question_status: int

    def count(self, what: str) -> None:
        """One more `questions` or `connections`."""
        ...

    def take_fault(self) -> ServiceFault:
        """What goes wrong with the connection that begins now."""
        ...

    def context(self, fault: ServiceFault) -> ssl.SSLContext:
        """The TLS to greet with."""
        ...

    def answer(self, path: str, body: bytes) -> bytes | None:
        """The answer to what was sent, or None where there is no such place; raises WireError."""
        ...


class WebServer(ThreadingHTTPServer):
    """One port; each connection has a thread, in which it is greeted too."""

    daemon_threads = False  # joined when the server closes
    request_queue_size = 128

    def __init__(self, site: Site, port: int, *, secure: bool) -> None:
        self.site = site
        self.secure = secure
        self._open: set[socket.socket] = set()
        self._open_lock = Lock()
        super().__init__((LOCAL_ADDRESS, port), _SecureHandler if secure else _QuestionHandler)

    def finish_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as the base has it
        """In the connection's own thread: greet it, so that a silent client keeps nobody else waiting, and serve it."""
        request.settimeout(_PATIENCE_S)
        if not self.secure:
            with self._kept(request):
                super().finish_request(request, client_address)
            return
        self.site.count("connections")
        fault = self.site.take_fault()
        context = self.site.context(fault)
        with (
            context.wrap_socket(request, server_side=True, do_handshake_on_connect=False) as wrapped,
            self._kept(wrapped),
        ):
            wrapped.do_handshake()
            _SecureHandler(wrapped, client_address, self, fault)

    @contextmanager
    def _kept(self, connection: socket.socket) -> Iterator[None]:
        with self._open_lock:
            self._open.add(connection)
        try:
            yield
        finally:
            with self._open_lock:
                self._open.discard(connection)

    def hang_up(self) -> None:
        """Wake every connection that is still open."""
        with self._open_lock:
            for connection in self._open:
                with suppress(OSError):
                    socket.socket.shutdown(connection, socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """A client that leaves, or does not like the certificate, is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: WebServer
    protocol_version = "HTTP/1.1"
    server_version = "kmsmonitor-lab"
    sys_version = ""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the base's names
        """The lab's log is its window."""

    def say(self, status: int, body: bytes = b"", kind: str = "text/plain; charset=utf-8") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        self.close_connection = True


class _QuestionHandler(_Handler):
    """N1, step one; nothing that is sent here is read."""

    def do_GET(self) -> None:
        site = self.server.site
        site.count("questions")
        self.say(site.question_status, _PAGE)

    do_HEAD = do_GET  # noqa: N815 - the base's name


class _SecureHandler(_Handler):
    """N1, step two."""

    def __init__(
        self,
        request: socket.socket,
        client_address: Any,  # noqa: ANN401 - as the base has it
        server: WebServer,
        fault: ServiceFault = ServiceFault.NONE,
    ) -> None:
        self.fault = fault
        super().__init__(request, client_address, server)

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdecimal()):
            self.say(411)
        elif int(length[:9]) > (MOST_PROXY_REQUEST if self.path == PROXY_PATH else MOST_REQUEST):
            self.rfile.read(min(int(length[:9]), _MOST_IGNORED))  # unread bytes would reset the answer on its way
            self.say(413)
        elif self.fault is ServiceFault.SERVER_ERROR:
            self.say(500)
        else:
            self._answer(self.rfile.read(int(length)))

    def _answer(self, body: bytes) -> None:
        try:
            answer = self.server.site.answer(self.path, body)
        except WireError as error:
            self.say(400, str(error).encode())
            return
        if answer is None:
            self.say(404)
        else:
            self._send(answer)

    def _send(self, body: bytes) -> None:
        match self.fault:
            case ServiceFault.LOSE:
                self._reset()
            case ServiceFault.RESET:
                self._head(len(body))
                self.wfile.write(body[: len(body) // 2])
                self._reset()
            case ServiceFault.SLOW:
                self._head(len(body))
                self._drip(body)
            case ServiceFault.HUGE:
                self._head(_HUGE)
                self.wfile.write(bytes(_HUGE))
            case ServiceFault.DUPLICATE:
                self.say(200, body, "application/json")
                self.say(200, body, "application/json")
            case _:
                self.say(200, body, "application/json")
        self.close_connection = True

    def _head(self, length: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def _drip(self, body: bytes) -> None:
        for place in range(len(body)):
            self.wfile.write(body[place : place + 1])
            if self.server.site.over.wait(_DRIP_S):
                return

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.rfile.close()
        self.connection.close()
