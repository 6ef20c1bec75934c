"""Packets as one closed union: bytes to values, and a stream of bytes to whole packets.

`unpack` is the one way from bytes to a packet; `pack` is a method of each. A packet of a type that neither side of our
conversation needs comes out as `OtherPdu`, so that the association decides what to do with it, not the decoder.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kmsmonitor.wire.bind import Bind, BindAck, BindNak
from kmsmonitor.wire.call import Fault, Request, Response
from kmsmonitor.wire.cursor import Reader, WireError, exactly
from kmsmonitor.wire.header import (
    HEADER_SIZE,
    WHOLE,
    Header,
    PacketFlags,
    PacketType,
    Verifier,
    check_start,
    named,
    pack_packet,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPdu:
    """A packet of another type, its body unread."""

    packet_type: PacketType | int
    call_id: int
    body: bytes
    flags: PacketFlags = WHOLE
    verifier: Verifier | None = None

    def pack(self) -> bytes:
        """Write the packet."""
        return pack_packet(self.packet_type, self.flags, self.call_id, self.body, self.verifier)

    @classmethod
    def from_body(cls, header: Header, reader: Reader, verifier: Verifier | None) -> OtherPdu:
        """Keep the body of a packet whose header is known."""
        return cls(
            packet_type=named(PacketType, header.packet_type),
            call_id=header.call_id,
            body=reader.rest(),
            flags=header.flags,
            verifier=verifier,
        )


Pdu = Bind | BindAck | BindNak | Request | Response | Fault | OtherPdu

_KINDS: Final[dict[int, type[Pdu]]] = {
    kind.packet_type: kind for kind in (Bind, BindAck, BindNak, Request, Response, Fault)
}


def unpack(data: bytes) -> Pdu:
    """Read one whole packet.

    Raises:
        WireError: it is malformed, cut, or followed by more bytes.
    """
    header = Header.unpack(data)
    exactly(data, header.frag_length, "frag_length")
    verifier, end = Verifier.unpack(data, header)
    reader = Reader(data, header.order, start=HEADER_SIZE, end=end)
    return _KINDS.get(header.packet_type, OtherPdu).from_body(header, reader, verifier)


class PacketBuffer:
    """Cuts a byte stream into packets: `feed` bytes as they come, then ask for the `next` packet until there is none.

    `limit` is the longest fragment taken, in bytes. Errors come where the stream goes wrong, not before: the packets
    ahead of that place are handed out first, however the bytes were cut on their way.
    """

    __slots__ = ("_data", "_start", "limit")

    def __init__(self, limit: int) -> None:
        self._data = b""
        self._start = 0
        self.limit = limit

    @property
    def pending(self) -> bytes:
        """What has come of a packet that is not whole yet."""
        return self._data[self._start :] if self._start else self._data

    def feed(self, data: bytes) -> None:
        """Take more of the stream."""
        self._data = self.pending + data
        self._start = 0

    def next(self) -> bytes | None:
        """Return the next whole packet, or None until more bytes come.

        Raises:
            WireError: what comes next cannot be a packet, or is longer than the limit; so it stays.
        """
        data, start = self._data, self._start
        if len(data) - start < HEADER_SIZE:
            return None
        check_start(data, start)
        first, second = data[start + 8], data[start + 9]
        size = first | second << 8 if data[start + 4] >> 4 else first << 8 | second
        if not HEADER_SIZE <= size <= self.limit:
            detail = f"{size} is not between {HEADER_SIZE} and {self.limit}"
            raise WireError("frag_length", 8, detail, wanted=self.limit, had=size)
        end = start + size
        if len(data) < end:
            return None
        self._start = end
        return data[start:end]  # all of it costs nothing: Python hands out the same object
