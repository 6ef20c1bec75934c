"""Checked reading of bytes, and the one error for bytes that are not what they should be.

Every decoder of this room reads through a `Reader` (or, where a layout is fixed and hot, through one precompiled
`struct.Struct` after `exactly`). A slice that forgives is how a cut message becomes a wrong value: nothing here does.
"""

from __future__ import annotations

from struct import Struct
from typing import Any, Final, Literal
from uuid import UUID

ByteOrder = Literal["little", "big"]


class WireError(Exception):
    """Bytes from outside are malformed, or came where they may not come. The only error that decoding raises.

    `field` is the specification's name of what was being read, `offset` the byte (from the start of the message) where
    it stands, `detail` says in words what is wrong. `wanted` and `had` count bytes; None where length is not it.
    """

    def __init__(
        self, field: str, offset: int, detail: str, *, wanted: int | None = None, had: int | None = None
    ) -> None:
        super().__init__(field, offset, detail)
        self.field: Final = field
        self.offset: Final = offset
        self.detail: Final = detail
        self.wanted: Final = wanted
        self.had: Final = had

    def __str__(self) -> str:
        return f"{self.field} at byte {self.offset}: {self.detail}"


def too_short(field: str, offset: int, wanted: int, had: int) -> WireError:
    """Make the error for a message that ends too early (lengths in bytes)."""
    return WireError(field, offset, f"{wanted} bytes wanted, {had} there", wanted=wanted, had=had)


def exactly(data: bytes, size: int, field: str) -> None:
    """Check that `data` is `size` bytes long, for fixed layouts.

    Raises:
        WireError: it is shorter or longer.
    """
    had = len(data)
    if had < size:
        raise too_short(field, had, size, had)
    if had > size:
        raise WireError(field, size, f"{had - size} bytes too many", wanted=size, had=had)


class Layout:
    """A run of fixed-size fields, read at once in either byte order (`fields` as in `struct`, without order mark)."""

    __slots__ = ("_big", "_little", "size")

    def __init__(self, fields: str) -> None:
        self._little = Struct("<" + fields)
        self._big = Struct(">" + fields)
        self.size = self._little.size

    def unpack(self, data: bytes, offset: int, order: ByteOrder) -> tuple[Any, ...]:
        """Read the fields at `offset`; the caller has made sure that they are there."""
        return (self._little if order == "little" else self._big).unpack_from(data, offset)

    def pack(self, *values: object) -> bytes:
        """Write the fields, little-endian as all that we send."""
        return self._little.pack(*values)


class Reader:
    """A cursor over one window of a message; each read names its field and stays inside the window.

    `order` is the sender's byte order (C706 14.1: the receiver makes it right). Offsets in errors count from the start
    of `data`, so a window that starts in the middle reports where the byte really stands.
    """

    __slots__ = ("_data", "_end", "_order", "_pos")

    def __init__(self, data: bytes, order: ByteOrder = "little", *, start: int = 0, end: int | None = None) -> None:
        self._data = data
        self._order = order
        self._pos = start
        self._end = len(data) if end is None else end

    @property
    def order(self) -> ByteOrder:
        """The sender's byte order."""
        return self._order

    @property
    def offset(self) -> int:
        """Where the next read starts."""
        return self._pos

    @property
    def left(self) -> int:
        """Bytes not yet read."""
        return self._end - self._pos

    def take(self, size: int, field: str) -> bytes:
        """Read `size` raw bytes.

        Raises:
            WireError: the window has fewer.
        """
        start = self._pos
        if size > self._end - start:
            raise too_short(field, start, size, self._end - start)
        self._pos = start + size
        return self._data[start : start + size]

    def fields(self, layout: Layout, field: str) -> tuple[Any, ...]:
        """Read a run of fields; an error names the run.

        Raises:
            WireError: the window has fewer bytes.
        """
        start = self._pos
        if layout.size > self._end - start:
            raise too_short(field, start, layout.size, self._end - start)
        self._pos = start + layout.size
        return layout.unpack(self._data, start, self._order)

    def number(self, size: int, field: str) -> int:
        """Read an unsigned number of `size` bytes in the sender's order."""
        return int.from_bytes(self.take(size, field), self._order)

    def uuid(self, field: str) -> UUID:
        """Read a UUID (C706 appendix A): its first three fields follow the byte order, the rest does not."""
        raw = self.take(16, field)
        return UUID(bytes_le=raw) if self._order == "little" else UUID(bytes=raw)

    def skip(self, size: int, field: str) -> None:
        """Pass over reserved bytes that receivers must ignore."""
        self.take(size, field)

    def align(self, size: int, base: int, field: str) -> None:
        """Pass over padding up to the next multiple of `size`, counted from `base`."""
        self.skip(-(self._pos - base) % size, field)

    def rest(self) -> bytes:
        """Read all that is left."""
        return self.take(self.left, "rest")

    def finish(self, field: str) -> None:
        """Check that the window is used up.

        Raises:
            WireError: bytes are left over.
        """
        if self.left:
            raise WireError(field, self._pos, f"{self.left} bytes left over", wanted=0, had=self.left)
