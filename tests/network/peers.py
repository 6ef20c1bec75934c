"""Little servers on loopback that misbehave on purpose: each takes connections in a thread and does one thing."""

import select
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Self
from uuid import UUID

from kmsmonitor.wire.activation import ActivationRequest, ActivationResponse
from kmsmonitor.wire.association import ServerAssociation
from kmsmonitor.wire.bind import BindAck, ContextAnswer, ContextResult, ProviderReason
from kmsmonitor.wire.ids import (
    LAB_ACTIVATION_ID_CLIENT,
    LAB_APPLICATION_ID,
    LAB_GROUP_CLIENT,
    LAB_INTERFACE,
    NDR,
    SyntaxId,
)

REQUEST = ActivationRequest(
    is_virtual=False,
    licence_status=5,
    remaining_minutes=0,
    application_id=LAB_APPLICATION_ID,
    product_group_id=LAB_GROUP_CLIENT,
    activation_id=LAB_ACTIVATION_ID_CLIENT,
    cmid=UUID("01234567-89ab-cdef-0123-456789abcdef"),
    required_count=25,
    request_time=datetime(2026, 11, 22, 12, tzinfo=UTC),
    workstation="PC-1",
)
ACCEPTED = ContextAnswer(ContextResult.ACCEPTANCE, ProviderReason.REASON_NOT_SPECIFIED, NDR)
REJECTED = ContextAnswer(ContextResult.PROVIDER_REJECTION, ProviderReason.ABSTRACT_SYNTAX_NOT_SUPPORTED)


class Conversation:
    """What a behaviour gets: the connection, and a word from the test that it is over."""

    def __init__(self, sock: socket.socket, peer: "Peer") -> None:
        self.sock = sock
        self.peer = peer

    def read(self) -> bytes:
        """Read what comes and let the test know that it came."""
        data = self.sock.recv(8192)
        self.peer.reads.release()
        return data

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def wait(self) -> None:
        """Do nothing until the client leaves or the test ends."""
        while not self.peer.over.is_set() and self.sock.recv(8192):
            pass

    def reset(self) -> None:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


Behaviour = Callable[[Conversation], None]


class Peer:
    """A listening socket whose connections are served by `behaviour`, one thread each."""

    def __init__(self, behaviour: Behaviour, host: str = "127.0.0.1") -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.listener = socket.create_server((host, 0), family=family)
        self.address: tuple[str, int] = self.listener.getsockname()[:2]
        self.behaviour = behaviour
        self.over = threading.Event()
        self.reads = threading.Semaphore(0)
        self.connections = 0
        self.received = b""
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        for sock in (self.listener, *self._open):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self.listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self.listener.accept()
                self.connections += 1
                self._open.append(sock)
                thread = threading.Thread(target=self._serve, args=(sock,))
                self._threads.append(thread)
                thread.start()

    def _serve(self, sock: socket.socket) -> None:
        with sock, suppress(OSError):
            self.behaviour(Conversation(sock, self))


def answer(_opnum: int, stub: bytes, **change: object) -> bytes:
    request = ActivationRequest.unpack(stub)
    response = ActivationResponse(host_id="LAB", cmid=request.cmid, request_time=request.request_time, count=7)
    return replace(response, **change).pack()


def lab(
    handler: Callable[[int, bytes], bytes | int] = answer, interfaces: tuple[SyntaxId, ...] = (LAB_INTERFACE,)
) -> Behaviour:
    """A whole host."""

    def behave(talk: Conversation) -> None:
        association = ServerAssociation(interfaces, handler)
        while not association.closed and (data := talk.read()):
            talk.peer.received += data
            talk.send(association.receive(data))
        talk.wait()

    return behave


def mute(talk: Conversation) -> None:
    talk.read()
    talk.wait()


def says(data: bytes) -> Behaviour:
    """Answer the first bytes with these and wait."""

    def behave(talk: Conversation) -> None:
        talk.read()
        talk.send(data)
        talk.wait()

    return behave


def hangs_up_after(data: bytes) -> Behaviour:
    """Answer the first bytes with these and close."""

    def behave(talk: Conversation) -> None:
        talk.read()
        talk.send(data)

    return behave


def resets(talk: Conversation) -> None:
    talk.read()
    talk.reset()


def bound_then(behaviour: Behaviour) -> Behaviour:
    """Accept the bind, then behave."""

    def behave(talk: Conversation) -> None:
        talk.read()
        talk.send(BindAck(call_id=1, answers=(ACCEPTED,), assoc_group_id=1).pack())
        behaviour(talk)

    return behave


def drips(data: bytes) -> Behaviour:
    """Answer one byte every now and then, for ever."""

    def behave(talk: Conversation) -> None:
        talk.read()
        for value in data:
            talk.send(bytes((value,)))
            if talk.peer.over.wait(0.02):
                return
        talk.wait()

    return behave


def closed_port() -> tuple[str, int]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()


@contextmanager
def black_hole() -> Iterator[tuple[str, int]]:
    """An address whose connections are neither taken nor refused: a listener whose queue is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = []
        try:
            while True:
                sock = socket.socket()
                waiting.append(sock)
                sock.settimeout(0)
                sock.connect_ex(listener.getsockname())
                if not select.select([], [sock], [], 0.2)[1]:
                    break
            yield listener.getsockname()
        finally:
            for sock in waiting:
                sock.close()
