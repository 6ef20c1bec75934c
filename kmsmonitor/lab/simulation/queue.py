"""What is due when: integer keys in buckets of an hour, each sorted when its hour comes.

A key holds second, kind and number, so that keys in order are events in order: of one second first what the world does,
then what happens to a client, then what a client has planned; and of one kind the smaller number first.
"""

from __future__ import annotations

from bisect import insort
from heapq import heappop, heappush

NUMBER_BITS = 24
KIND_BITS = 2
SHIFT = NUMBER_BITS + KIND_BITS
NUMBERS = (1 << NUMBER_BITS) - 1
WORLD, SCRIPT, DUE = 0, 1 << NUMBER_BITS, 2 << NUMBER_BITS
KINDS = 3 << NUMBER_BITS
HOUR_S = 3600


class Queue:
    """Keys in order: `buckets` by hour, and `current[position:]`, what is left of the hour that is being worked off."""

    __slots__ = ("_hours", "buckets", "current", "hour", "position")

    def __init__(self) -> None:
        self.buckets: dict[int, list[int]] = {}
        self._hours: list[int] = []
        self.current: list[int] = []
        self.hour = -1
        self.position = 0

    def add(self, key: int) -> None:
        """Put a key in; it must not lie before the key that was taken last."""
        hour = (key >> SHIFT) // HOUR_S
        if hour <= self.hour:
            insort(self.current, key, lo=self.position)
            return
        bucket = self.buckets.get(hour)
        if bucket is None:
            self.buckets[hour] = [key]
            heappush(self._hours, hour)
        else:
            bucket.append(key)

    def next_hour(self) -> bool:
        """Go on to the next hour that has keys; False if none has."""
        if not self._hours:
            return False
        self.hour = heappop(self._hours)
        self.current = self.buckets.pop(self.hour)
        self.current.sort()
        self.position = 0
        return True

    def peek(self) -> int | None:
        """The second of the next key, or None."""
        while self.position >= len(self.current):
            if not self.next_hour():
                return None
        return self.current[self.position] >> SHIFT
