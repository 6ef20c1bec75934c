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
    """Cuts a byte stream into packets. Bytes in as they come, whole packets out.

    `limit` is the longest fragment taken, in bytes. A stream that is not RPC is refused by its first byte, so nobody
    waits for sixteen of them.
    """

    __slots__ = ("_data", "limit")

    def __init__(self, limit: int) -> None:
        self._data = b""
        self.limit = limit

    @property
    def pending(self) -> int:
        """Bytes of a packet that has begun but not ended."""
        return len(self._data)

    def feed(self, data: bytes) -> list[bytes]:
        """Take more of the stream and return the packets that are now whole.

        Raises:
            WireError: what came cannot be a packet, or is longer than the limit. The buffer is then of no more use.
        """
        stream = self._data + data if self._data else bytes(data)
        packets = []
        start = 0
        while size := self._size(stream, start):
            packets.append(stream[start : start + size])
            start += size
        self._data = stream[start:]
        return packets

    def _size(self, stream: bytes, start: int) -> int:
        """Length of the packet at `start`, or 0 while it is incomplete."""
        head = stream[start : start + HEADER_SIZE]
        check_start(head)
        if len(head) < HEADER_SIZE:
            return 0
        size = int.from_bytes(head[8:10], "big" if head[4] >> 4 == 0 else "little")
        if size < HEADER_SIZE or size > self.limit:
            detail = f"{size} is not between {HEADER_SIZE} and {self.limit}"
            raise WireError("frag_length", 8, detail, wanted=self.limit, had=size)
        return size if len(stream) - start >= size else 0
