"""A call's stub, cut into fragments for the way and joined again (C706 12.6.3.1, flags; 12.6.4.9, `alloc_hint`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, Generic, TypeVar

from kmsmonitor.wire.call import CALL_HEADER_SIZE, Request, Response
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.header import WHOLE, PacketFlags

DEFAULT_STUB_LIMIT: Final = 65536

# As plain numbers: a test of an IntFlag costs a microsecond, and every packet is tested.
_FIRST: Final = int(PacketFlags.FIRST_FRAG)
_LAST: Final = int(PacketFlags.LAST_FRAG)
_WHOLE: Final = int(WHOLE)

_Call = TypeVar("_Call", Request, Response)


def pack_fragments(call: _Call, max_fragment: int) -> bytes:
    """Write `call` (a whole one, without verifier or object) as fragments of at most `max_fragment` bytes each."""
    if CALL_HEADER_SIZE + len(call.stub) <= max_fragment:
        return call.pack()
    return b"".join(fragment.pack() for fragment in _fragments(call, max_fragment - CALL_HEADER_SIZE))


def _fragments(call: _Call, room: int) -> Iterator[_Call]:
    total = len(call.stub)
    for start in range(0, total, room):
        flags = PacketFlags.NONE
        if start == 0:
            flags |= PacketFlags.FIRST_FRAG
        if start + room >= total:
            flags |= PacketFlags.LAST_FRAG
        yield replace(call, stub=call.stub[start : start + room], alloc_hint=total - start, flags=flags)


class Assembler(Generic[_Call]):
    """Joins the fragments of one call after the other; a call may not begin inside another.

    `limit` is the longest stub that is put together, in bytes.
    """

    __slots__ = ("_first", "_parts", "_size", "limit")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._first: _Call | None = None
        self._parts: list[bytes] = []
        self._size = 0

    @property
    def began(self) -> bool:
        """Whether fragments of a call are waiting for the rest."""
        return self._first is not None

    def drop(self) -> None:
        """Forget the call that has begun (the client orphaned it)."""
        self._first = None
        self._parts = []

    def add(self, fragment: _Call) -> _Call | None:
        """Take one fragment and return the whole call when it is the last.

        Raises:
            WireError: it does not belong where it came, or the stub grows over the limit.
        """
        flags = int(fragment.flags)
        if self._first is None and flags & _WHOLE == _WHOLE:
            if len(fragment.stub) <= self.limit:
                return fragment
        elif bool(flags & _FIRST) == (self._first is not None):
            raise WireError("pfc_flags", 3, "a first fragment inside another call, or a later one outside any")
        if self._first is None:
            self._first, self._parts, self._size = fragment, [], 0
        elif _identity(fragment) != _identity(self._first):
            raise WireError("call_id", 12, "a fragment of another call came in between")
        self._size += len(fragment.stub)
        if self._size > self.limit:
            raise WireError(
                "stub", CALL_HEADER_SIZE, f"longer than {self.limit} bytes", wanted=self.limit, had=self._size
            )
        self._parts.append(fragment.stub)
        if not flags & _LAST:
            return None
        whole = self._first
        if len(self._parts) > 1:
            whole = replace(whole, stub=b"".join(self._parts), flags=whole.flags | WHOLE)
        self.drop()
        return whole


def _identity(call: Request | Response) -> tuple[int, int, int]:
    return call.call_id, call.context_id, call.opnum if isinstance(call, Request) else 0
