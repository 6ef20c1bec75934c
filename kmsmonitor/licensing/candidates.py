"""The cursor over candidates: what to do next to find a host that answers (K3-K7, K13).

It strikes off the dead, knows when DNS has to be asked, and says when it is over. The loop around it (ways/kms.py)
and the simulator carry out what it says; neither decides anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from kmsmonitor.licensing.hosts import (
    CachedHost,
    Candidate,
    ConfiguredHost,
    HostOrigin,
    HostRecord,
    offers_service,
    pick,
)

__all__ = ["Ask", "Candidates", "ConfiguredHost"]


class Ask(Enum):
    """What the cursor wants before it can name a host, or that there is none left."""

    DISCOVERY = "discovery"
    NOBODY = "nobody"


class Candidates:
    """One attempt's list of hosts.

    Call `next` with a number in [0, 1): it answers a Candidate to try, `Ask.DISCOVERY` (do it, then call `discovered`),
    or `Ask.NOBODY`. A candidate that is asked for is off the list: a host is never tried twice in an attempt (K4).
    """

    def __init__(self, *, configured: ConfiguredHost | None, cached: CachedHost | None, by_weight: bool = True) -> None:
        self._configured = configured
        self._cached = cached if configured is None else None
        self._by_weight = by_weight
        self._left: list[HostRecord] | None = [] if configured else None
        self._asked: set[tuple[str, int]] = set()

    def next(self, number: float) -> Candidate | Ask:
        """The next host to try, drawn with `number` where there is a choice (K3).

        Raises:
            ValueError: a number outside [0, 1).
        """
        if self._configured is not None:
            host, self._configured = self._configured, None
            return self._take(Candidate(name=host.name, port=host.port, origin=HostOrigin.CONFIGURED))
        if self._cached is not None:
            cached, self._cached = self._cached, None
            return self._take(
                Candidate(name=cached.name, port=cached.port, origin=HostOrigin.CACHED, suffix=cached.suffix)
            )
        if self._left is None:
            return Ask.DISCOVERY
        if not self._left:
            return Ask.NOBODY
        # The suffixes stand in the order in which they were asked: the next one's hosts come when none of the first
        # one's is left (K2, K4).
        group = [record for record in self._left if record.suffix == self._left[0].suffix]
        index, draw = pick(group, number, by_weight=self._by_weight)
        record = group[index]
        self._left.remove(record)
        return self._take(
            Candidate(
                name=record.target,
                port=record.port,
                origin=HostOrigin.DNS,
                suffix=record.suffix,
                addresses=record.addresses,
                draw=draw,
            )
        )

    def discovered(self, records: Iterable[HostRecord]) -> None:
        """What DNS answered: hosts already asked in this attempt, doubles and "no service here" stay out."""
        self._left = []
        seen = set(self._asked)
        for record in records:
            key = (record.target.lower(), record.port)
            if offers_service(record) and key not in seen:
                seen.add(key)
                self._left.append(record)

    def _take(self, candidate: Candidate) -> Candidate:
        self._asked.add((candidate.name.lower(), candidate.port))
        return candidate
