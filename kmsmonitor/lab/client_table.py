"""The host's memory of who asked (H1-H4): the count that decides whether an organisation activates.

Pure: `now` comes in with each call. The table never holds more than 50 records, so every call is short work however
many clients ask; the simulator calls it millions of times.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from datetime import datetime, timedelta
from uuid import UUID

from kmsmonitor.licensing.product import Edition

LIFETIME = timedelta(days=30)  # H3: from the client's last request
SERVER_CAPACITY = 10  # H4: twice the threshold, as long as only servers have asked
CLIENT_CAPACITY = 50  # H4: from the first client edition on
_CLIENT = Edition.CLIENT


class ClientTable:
    """Distinct client IDs with the time of their last request, oldest first.

    Times are aware UTC datetimes. A clock that is set back makes no record older or younger than it can be: what lies
    in the future counts as asked now, so a host whose clock was once wrong does not keep a client for ever (S12).
    """

    __slots__ = ("_capacity", "_last", "_nothing_before", "_seen")

    def __init__(self) -> None:
        self._seen: OrderedDict[Hashable, datetime] = OrderedDict()
        self._capacity = SERVER_CAPACITY
        self._last: datetime | None = None
        self._nothing_before: datetime | None = None  # until then no record can be 30 days old

    @property
    def capacity(self) -> int:
        """How many records the table may hold: 10 or 50; it never shrinks (H4)."""
        return self._capacity

    def request(self, cmid: Hashable, edition: Edition, now: datetime) -> int:
        """Record a request and return the count, the requester included (H1, H2).

        `cmid` is whatever tells one client from another: a UUID on the wire, a number in the simulator.
        Renewing removes the old record and writes a new one (H3); in a full table the oldest makes room (H4).
        """
        if edition is _CLIENT:
            self._capacity = CLIENT_CAPACITY
        sure, last = self._nothing_before, self._last
        if sure is None or last is None or not last <= now < sure:
            self._expire(now)
        else:
            self._last = now
        seen = self._seen
        seen.pop(cmid, None)
        if len(seen) >= self._capacity:
            seen.popitem(last=False)
        seen[cmid] = now
        return len(seen)

    def count(self, now: datetime) -> int:
        """How many clients asked within the last 30 days (H3)."""
        self._expire(now)
        return len(self._seen)

    def preload(self, n: int, now: datetime, edition: Edition = Edition.CLIENT) -> int:
        """Let `n` made-up clients of `edition` have asked just now; return the count.

        Their IDs are the numbers 1 to n in a fixed form, so that two runs of the lab are alike.
        """
        for number in range(1, n + 1):
            self.request(_made_up_cmid(number), edition, now)
        return self.count(now)

    def _expire(self, now: datetime) -> None:
        seen, last = self._seen, self._last
        self._last = now
        if last is not None and now < last:
            for cmid, at in seen.items():
                if at > now:
                    seen[cmid] = now  # a new value at an old key: the order stays
        while seen:
            cmid, at = next(iter(seen.items()))
            if now - at < LIFETIME:
                break
            del seen[cmid]
        oldest = next(iter(seen.values()), now)
        self._nothing_before = oldest + LIFETIME


def _made_up_cmid(number: int) -> UUID:
    return UUID(int=(0x1AB << 116) | (4 << 76) | (2 << 62) | number)
