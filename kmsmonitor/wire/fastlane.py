"""The packets that every exchange sends and receives, written and recognised in their usual shape at one glance.

Nearly every host answers in one little-endian fragment without verifier, and accepts what it was offered. Then one
`struct` and one comparison tell all there is to know, at a tenth of the cost of the long way. Whatever looks different
in any byte that matters gets None here and goes the long way through `pdu.unpack`, which alone decides what is wrong.
The tests hold the two ways against each other.
"""

from __future__ import annotations

from struct import Struct
from typing import Final

from kmsmonitor.wire.bind import BindAck, ContextAnswer
from kmsmonitor.wire.call import CALL_HEADER_SIZE
from kmsmonitor.wire.header import HEADER_SIZE, MUST_RECEIVE_SIZE

# rpc_vers, rpc_vers_minor, PTYPE, pfc_flags (first and last), drep
_WHOLE_RESPONSE: Final = b"\x05\x00\x02\x03\x10\x00\x00\x00"
_WHOLE_ACK: Final = b"\x05\x00\x0c\x03\x10\x00\x00\x00"
_WHOLE_REQUEST: Final = b"\x05\x00\x00\x03\x10\x00\x00\x00"
# the eight above, frag_length, auth_length, call_id, alloc_hint, p_cont_id, opnum
_REQUEST: Final = Struct("<8sHHIIHH")
# the eight above, frag_length, auth_length, call_id, alloc_hint, p_cont_id, cancel_count, reserved
_RESPONSE: Final = Struct("<8sHHIIHBx")
# the eight above, frag_length, auth_length, call_id, max_xmit_frag, max_recv_frag, assoc_group_id, sec_addr length
_ACK: Final = Struct("<8sHHIHHIH")


def request_packet(call_id: int, context_id: int, opnum: int, stub: bytes) -> bytes:
    """Write a whole request; the same bytes as `Request.pack` makes."""
    size = len(stub)
    return _REQUEST.pack(_WHOLE_REQUEST, CALL_HEADER_SIZE + size, 0, call_id, size, context_id, opnum) + stub


def response_stub(packet: bytes, call_id: int, context_id: int) -> bytes | None:
    """Return the stub of a whole response to this call, or None for the long way."""
    if len(packet) < CALL_HEADER_SIZE:
        return None
    start, size, auth_length, call, _, context, _ = _RESPONSE.unpack_from(packet)
    if start != _WHOLE_RESPONSE or auth_length or call != call_id or context != context_id or size != len(packet):
        return None
    return packet[CALL_HEADER_SIZE:]


def result_list(answers: tuple[ContextAnswer, ...]) -> bytes:
    """Return the bytes with which a bind_ack of these answers ends, to be given to `ack_receive_limit`."""
    ack = BindAck(call_id=0, answers=answers).pack()
    return ack[_ACK.size + 2 :]  # no secondary address, so two bytes of padding


def ack_receive_limit(packet: bytes, call_id: int, results: bytes) -> int | None:
    """Return how long a fragment the server takes (bytes) if its bind_ack ends in `results`; None for the long way."""
    if len(packet) < _ACK.size:
        return None
    start, size, auth_length, call, _, max_recv, _, address_length = _ACK.unpack_from(packet)
    if start != _WHOLE_ACK or auth_length or call != call_id or size != len(packet) or max_recv < MUST_RECEIVE_SIZE:
        return None
    end = _ACK.size + address_length
    end += -(end - HEADER_SIZE) % 4  # pad2
    return max_recv if packet[end:] == results else None
