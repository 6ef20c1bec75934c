"""The lab's KMS host: counts who asks and answers with the count (H1-H4, H8).

A loop in a thread of its own moves the bytes, `wire.association` understands them, `client_table` counts. It speaks the
lab's dialect alone: no genuine client can be activated by it, and it listens on loopback unless told otherwise.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from threading import Lock
from types import TracebackType
from typing import Self, cast
from uuid import UUID

from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.lab.client_table import ClientTable
from kmsmonitor.lab.loop_thread import LoopThread
from kmsmonitor.lab.refusals import refusal
from kmsmonitor.lab.sockets import bound
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.product import Edition
from kmsmonitor.wire.activation import INTERVAL_MINUTES, ActivationRequest, ActivationResponse
from kmsmonitor.wire.association import ServerAssociation
from kmsmonitor.wire.ids import LAB_INTERFACE, LAB_PRODUCT_GROUPS

IDLE_S = 30.0
MAX_CONNECTIONS = 4096
_GRACE_S = 1.0  # what an open exchange gets to finish when the host stops
_BACKLOG = 1024
_SERVER_THRESHOLD = 5  # K11: whoever needs more is a client edition
_MINUTE = timedelta(minutes=1)


class HostFault(StrEnum):
    """What may go wrong with a host, for tests and training."""

    NONE = "none"
    MUTE = "mute"  # takes connections and never answers
    REFUSE_BIND = "refuse_bind"  # some other RPC service: the activation interface is unknown to it
    CLOSED = "closed"  # nobody listens on the port


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters:
    """What a host has seen since it was made.

    Attributes:
        connections: taken, whatever came of them.
        requests: answered with the count (H2).
        refusals: answered with a code: another product group (H8), or a clock more than 4 h off.
        errors: conversations that were not understood.
        turned_away: connections over the limit.
    """

    connections: int = 0
    requests: int = 0
    refusals: int = 0
    errors: int = 0
    turned_away: int = 0


class KmsHost:
    """One KMS host of the lab.

    `fault`, `skew` and `intervals` may be changed while it runs; so may its clock, if that is a virtual one.

    Args:
        name: its host ID, as it appears in answers; up to 63 characters.
        address: an IP address, loopback unless `allow_remote`.
        port: 0 takes a free one, see `port`.
        clock: what it takes the time from.
        group_ids: the product groups that its key covers (H8).
        table: who has asked so far; a new one if not given.
        intervals: what it tells its clients to use; None leaves it to them (S11).
        idle_s: a connection that gets no answer for so long is closed.
        max_connections: more are closed at the door.
        allow_remote: listen elsewhere than on loopback.

    Raises:
        ValueError: an address that is not loopback, or intervals that no host may name.
    """

    def __init__(
        self,
        name: str,
        address: str = "127.0.0.1",
        port: int = 0,
        *,
        clock: Clock | None = None,
        group_ids: tuple[UUID, ...] = LAB_PRODUCT_GROUPS,
        table: ClientTable | None = None,
        intervals: Intervals | None = None,
        idle_s: float = IDLE_S,
        max_connections: int = MAX_CONNECTIONS,
        allow_remote: bool = False,
    ) -> None:
        if not allow_remote and not ipaddress.ip_address(address).is_loopback:
            raise ValueError(f"a lab host listens on loopback; {address} needs to be allowed first")
        self.name = name
        self.address = address
        self.port = port
        self.skew = timedelta(0)
        self._clock: Clock = clock or SystemClock()
        self._groups = frozenset(group_ids)
        self._table = table or ClientTable()
        self._lock = Lock()  # the table and the counters: the loop writes, anybody reads
        self._tally = dict.fromkeys(Counters.__dataclass_fields__, 0)
        self._fault = HostFault.NONE
        self._minutes = (0, 0)
        self.intervals = intervals
        self._door = _Door(self, idle_s, max_connections)
        self._thread = LoopThread(f"lab-{name}")

    @property
    def count(self) -> int:
        """How many clients asked within the last 30 days (H3)."""
        with self._lock:
            return self._table.count(self._now())

    @property
    def counters(self) -> Counters:
        """What it has seen, all of one moment."""
        with self._lock:
            return Counters(**self._tally)

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        return len(self._door.conversations)

    @property
    def intervals(self) -> Intervals | None:
        """The intervals that its answers carry (S11)."""
        return self._intervals

    @intervals.setter
    def intervals(self, intervals: Intervals | None) -> None:
        minutes = (0, 0) if intervals is None else (intervals.activation // _MINUTE, intervals.renewal // _MINUTE)
        if intervals is not None and not all(m in INTERVAL_MINUTES for m in minutes):
            raise ValueError(f"intervals are 15 to 43200 minutes, not {minutes[0]} and {minutes[1]}")
        self._intervals = intervals
        self._minutes = minutes

    @property
    def fault(self) -> HostFault:
        """What is wrong with it just now, on purpose."""
        return self._fault

    @fault.setter
    def fault(self, fault: HostFault) -> None:
        was, self._fault = self._fault, fault
        if self._thread.running and was is not fault and HostFault.CLOSED in (was, fault):
            if fault is HostFault.CLOSED:
                self._thread.run(self._door.close(grace_s=0))
            else:
                self._thread.run(self._door.open(bound(self.address, self.port, socket.SOCK_STREAM)))

    def preload(self, n: int, edition: Edition = Edition.CLIENT) -> int:
        """Let `n` made-up clients have asked already; return the count."""
        with self._lock:
            return self._table.preload(n, self._now(), edition)

    def start(self) -> None:
        """Listen and answer.

        Raises:
            OSError: the address or the port cannot be had.
        """
        _make_room(self._door.limit)
        sock = bound(self.address, self.port, socket.SOCK_STREAM)
        self.port = sock.getsockname()[1]
        self._thread.start()
        if self._fault is HostFault.CLOSED:
            sock.close()
        else:
            self._thread.run(self._door.open(sock))

    def stop(self) -> None:
        """Finish the open exchanges, close the other connections and join the thread; harmless when it does not run."""
        if self._thread.running:
            self._thread.run(self._door.close(grace_s=_GRACE_S))
            self._thread.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def tally(self, what: str) -> None:
        """Count one more of a field of `Counters`."""
        with self._lock:
            self._tally[what] += 1

    def activate(self, stub: bytes) -> bytes:
        """Answer one request, with the count or with why not (H2, H8).

        Raises:
            WireError: the request is malformed; no count is touched.
        """
        request = ActivationRequest.unpack(stub)
        now = self._now()
        with self._lock:
            result = self._refusal(request, now)
            if result:
                self._tally["refusals"] += 1
                count = 0
            else:
                self._tally["requests"] += 1
                edition = Edition.CLIENT if request.required_count > _SERVER_THRESHOLD else Edition.SERVER
                count = self._table.request(request.cmid, edition, now)
        return ActivationResponse(
            result=result,
            host_id=self.name,
            cmid=request.cmid,
            request_time=request.request_time,
            count=count,
            activation_interval_minutes=self._minutes[0],
            renewal_interval_minutes=self._minutes[1],
            host_time=now,
        ).pack()

    def _refusal(self, request: ActivationRequest, now: datetime) -> int:
        return refusal(covered=request.product_group_id in self._groups, offset=now - request.request_time)

    def _now(self) -> datetime:
        return self._clock.now() + self.skew


class _Door:
    """The listening socket and the connections that came through it; lives on the loop's thread."""

    def __init__(self, host: KmsHost, idle_s: float, limit: int) -> None:
        self.host = host
        self.limit = limit
        self.closing = False
        self.conversations: set[_Conversation] = set()
        self.empty: asyncio.Event | None = None
        self._idle_s = idle_s
        self._server: asyncio.Server | None = None
        self._sweep_timer: asyncio.TimerHandle | None = None

    async def open(self, sock: socket.socket) -> None:
        """Take connections from `sock`."""
        loop = asyncio.get_running_loop()
        self.closing = False
        self._server = await loop.create_server(lambda: _Conversation(self), sock=sock, backlog=_BACKLOG)
        self._sweep_timer = loop.call_later(self._idle_s / 4, self._sweep)

    async def close(self, grace_s: float) -> None:
        """Take no more connections; open exchanges may finish within the grace, in seconds."""
        self.closing = True
        if self._sweep_timer is not None:
            self._sweep_timer.cancel()
        if self._server is not None:
            self._server.close()
            self._server = None
        self.empty = asyncio.Event()
        for conversation in tuple(self.conversations):
            if not conversation.busy or grace_s == 0:
                conversation.close()
        if self.conversations:
            with_grace = asyncio.get_running_loop().call_later(grace_s, self._abort_all)
            await self.empty.wait()
            with_grace.cancel()

    def left(self, conversation: _Conversation) -> None:
        """A connection is gone."""
        self.conversations.discard(conversation)
        if self.empty is not None and not self.conversations:
            self.empty.set()

    def _abort_all(self) -> None:
        for conversation in tuple(self.conversations):
            conversation.abort()

    def _sweep(self) -> None:
        loop = asyncio.get_running_loop()
        oldest = loop.time() - self._idle_s
        for conversation in tuple(self.conversations):
            if conversation.last_answer < oldest:
                conversation.abort()
        self._sweep_timer = loop.call_later(self._idle_s / 4, self._sweep)


class _Conversation(asyncio.Protocol):
    """One connection. Only answers keep it alive: a client that sends a byte now and then is idle all the same."""

    __slots__ = ("_association", "_door", "_host", "_loop", "_transport", "busy", "last_answer")

    def __init__(self, door: _Door) -> None:
        self._door = door
        self._host = door.host
        self._association: ServerAssociation | None = None
        self._loop = asyncio.get_running_loop()
        self.busy = False
        self.last_answer = self._loop.time()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        if len(self._door.conversations) >= self._door.limit or self._door.closing:
            self._host.tally("turned_away")
            self._transport.abort()
            return
        self._door.conversations.add(self)
        self._host.tally("connections")
        if self._host.fault is not HostFault.MUTE:
            interfaces = () if self._host.fault is HostFault.REFUSE_BIND else (LAB_INTERFACE,)
            self._association = ServerAssociation(interfaces, self._call)

    def data_received(self, data: bytes) -> None:
        association = self._association
        if association is None:
            return
        self.busy = True
        try:
            answer = association.receive(data)
        except Exception:  # noqa: BLE001 - whatever it was, one client's conversation is all that it may cost
            self._host.tally("errors")
            self.abort()
            return
        if answer:
            self._transport.write(answer)
            self.last_answer = self._loop.time()
        if association.error is not None:
            association.error = None
            self._host.tally("errors")
        if association.closed or (self._door.closing and not self.busy):
            self.close()

    def _call(self, _opnum: int, stub: bytes) -> bytes:
        self.busy = False
        return self._host.activate(stub)

    def pause_writing(self) -> None:
        """The client does not read: nor do we, until it does."""
        self._transport.pause_reading()

    def resume_writing(self) -> None:
        self._transport.resume_reading()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's signature
        self._door.left(self)

    def close(self) -> None:
        """Send what is still to be sent, then close."""
        self._transport.close()

    def abort(self) -> None:
        """Close at once."""
        self._transport.abort()


def _make_room(connections: int) -> None:
    """Raise this process's own limit on open files, as far as it may, so that all the connections fit."""
    try:
        import resource  # noqa: PLC0415 - not on Windows, which has no such limit
    except ImportError:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + 256
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
