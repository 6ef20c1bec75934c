"""The lab's DNS server: authoritative for its zones, on UDP and TCP, with faults to train on.

It answers nobody else's names and asks no other server, so it is of no use to anyone outside the lab.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import TracebackType
from typing import Self, cast

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode

from kmsmonitor.lab.dns_zone import Zone, answer, to_udp
from kmsmonitor.lab.loop_thread import LoopThread
from kmsmonitor.lab.sockets import bound

_HEADER = 12  # RFC 1035 4.1.1
_IDLE_S = 10.0  # an open TCP connection without a question
_TCP_LIMIT = 100  # connections at once; more are closed at the door
_BACKLOG = 128


class DnsFault(StrEnum):
    """What may go wrong with a DNS server, for tests and training."""

    NONE = "none"
    SILENT = "silent"
    SERVFAIL = "servfail"


class LabDns:
    """An authoritative DNS server on one address, UDP and TCP on the same port.

    Zones may be changed while it runs; each question is answered from one consistent state.

    Args:
        address: where it listens; loopback unless you know what you do.
        port: 0 takes a free one, see `port`.
        zones: records of each zone, as lines of a zone file without SOA and NS.

    Raises:
        ValueError: a line of a zone is not understood.
    """

    def __init__(
        self, address: str = "127.0.0.1", port: int = 0, zones: Mapping[str, Iterable[str]] | None = None
    ) -> None:
        self.address = address
        self.port = port
        self.fault = DnsFault.NONE
        self._zones: dict[dns.name.Name, Zone] = {}
        self._thread = LoopThread("lab-dns")
        self._udp: asyncio.DatagramTransport | None = None
        self._tcp: asyncio.Server | None = None
        self._open = 0
        for name, records in (zones or {}).items():
            self.set_records(name, records)

    def set_records(self, zone: str, records: Iterable[str]) -> None:
        """Replace all records of a zone, or add the zone.

        Raises:
            ValueError: a line is not understood; the zone stays as it was.
        """
        made = Zone(zone, records, self.address)
        self._zones = {**self._zones, made.origin: made}  # swapped whole: a reader sees the old or the new ones

    def drop_zone(self, zone: str) -> None:
        """Forget a zone: its names are refused from now on."""
        gone = dns.name.from_text(zone)
        self._zones = {origin: kept for origin, kept in self._zones.items() if origin != gone}

    def start(self) -> None:
        """Listen and answer.

        Raises:
            OSError: the address or the port cannot be had.
        """
        udp, tcp = _bound_pair(self.address, self.port)
        self.port = udp.getsockname()[1]
        self._thread.start()
        self._thread.run(self._listen(udp, tcp))

    def stop(self) -> None:
        """Close the sockets and join the thread; harmless when it does not run."""
        if self._thread.running:
            self._thread.run(self._close())
            self._thread.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def respond(self, wire: bytes, *, over_tcp: bool) -> bytes | None:
        """The answer to one packet, or None where silence is the right one: not a query, or the fault says so."""
        if self.fault is DnsFault.SILENT or len(wire) < _HEADER or wire[2] & 0x80:
            return None
        try:
            query = dns.message.from_wire(wire, ignore_trailing=True)
        except (dns.exception.DNSException, ValueError):
            # The header came whole: tell the asker that the rest was not understood (RFC 1035 4.1.1, format error).
            return wire[:2] + bytes([0x80 | (wire[2] & 0x79), dns.rcode.FORMERR]) + bytes(8)
        if self.fault is DnsFault.SERVFAIL:
            reply = dns.message.make_response(query)
            reply.set_rcode(dns.rcode.SERVFAIL)
        else:
            reply = answer(self._zones, query)
        return reply.to_wire(max_size=65535, prefer_truncation=True) if over_tcp else to_udp(query, reply)

    async def _listen(self, udp: socket.socket, tcp: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        self._udp, _ = await loop.create_datagram_endpoint(lambda: _Datagrams(self), sock=udp)
        self._tcp = await asyncio.start_server(self._serve, sock=tcp, backlog=_BACKLOG)

    async def _close(self) -> None:
        if self._udp is not None:
            self._udp.close()
        if self._tcp is not None:
            self._tcp.close()
        await asyncio.sleep(0)  # lets the transports close their sockets

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open += 1
        try:
            if self._open <= _TCP_LIMIT:
                await self._converse(reader, writer)
        except (OSError, EOFError, TimeoutError):
            pass  # the client went, or went to sleep: its own affair
        finally:
            self._open -= 1
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Questions and answers on one connection, each behind its length (RFC 1035 4.2.2)."""
        while True:
            async with asyncio.timeout(_IDLE_S):
                size = int.from_bytes(await reader.readexactly(2), "big")
                wire = await reader.readexactly(size)
            reply = self.respond(wire, over_tcp=True)
            if reply is not None:
                writer.write(len(reply).to_bytes(2, "big") + reply)
                await writer.drain()


class _Datagrams(asyncio.DatagramProtocol):
    """UDP packets in, answers out."""

    def __init__(self, server: LabDns) -> None:
        self._server = server
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)  # its class is not one of asyncio's own making

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        reply = self._server.respond(data, over_tcp=False)
        if reply is not None and self._transport is not None:
            self._transport.sendto(reply, addr)


def _bound_pair(address: str, port: int) -> tuple[socket.socket, socket.socket]:
    """A UDP and a TCP socket on the same port; a free one is looked for until both can be had."""
    for last in (False,) * 19 + (True,):
        udp = bound(address, port, socket.SOCK_DGRAM)
        try:
            return udp, bound(address, udp.getsockname()[1], socket.SOCK_STREAM)
        except OSError as error:
            udp.close()
            if port or last or error.errno != errno.EADDRINUSE:
                raise
    raise AssertionError("unreachable: the last round returns or raises")
