"""Which host to ask next: the cursor over candidates (K1-K7, K13, K14).

What must live here: every decision about hosts. What this file must not know: sockets, resolvers, clocks, chance.
Draws come in as numbers in [0, 1), so that a trace can be replayed and a test can name each one.

An attempt walks the candidates like this: the configured host and nothing else (K13); or the cached host (K5), and
where that does not respond, the records of the discovery (K6) by priority and weight (K3), each silent host struck
off (K4).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from kmsmonitor.value import dataclass

DEFAULT_PORT = 1688  # K8


class HostOrigin(StrEnum):
    """Where a host's name comes from."""

    CONFIGURED = "config"
    CACHED = "cache"
    DNS = "dns"


class DrawRule(StrEnum):
    """How a host was drawn from the records that were left; kept in the trace (K14)."""

    PRIORITY_WEIGHT = "priority_weight"
    PLAIN_RANDOM = "plain_random"
    ONLY_ONE = "only_one"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRecord:
    """One SRV record, with the addresses known for its target (RFC 2782).

    `target` is a name without its final dot; `addresses` are textual IPv4 and IPv6 addresses; `ttl` is in seconds.
    """

    target: str
    port: int
    priority: int = 0
    weight: int = 0
    suffix: str = ""
    ttl: int = 0
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConfiguredHost:
    """A host set by the organisation: DNS is not asked, and no other host is tried (K13)."""

    name: str
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CachedHost:
    """The host that responded last, by name (K5), and where it once came from."""

    name: str
    port: int
    origin: HostOrigin
    suffix: str | None
    cached_at: datetime


def same_or_new(old: CachedHost | None, new: CachedHost | None) -> CachedHost | None:
    """The new cached host, or the old one if it is the same: its age counts from the day that it was found."""
    if old is not None and new is not None and (old.name, old.port) == (new.name, new.port):
        return old
    return new


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """One draw, complete enough to be made again: from `names` the number `number` in [0, 1) picked `picked`."""

    names: tuple[str, ...]
    weights: tuple[int, ...]
    number: float
    picked: str
    rule: DrawRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A host to be asked now."""

    name: str
    port: int
    origin: HostOrigin
    suffix: str | None = None
    addresses: tuple[str, ...] = ()
    draw: Draw | None = None


def offers_service(record: HostRecord) -> bool:
    """Whether the record names a host: a target of "." says "no such service here" (RFC 2782)."""
    return record.target not in ("", ".")


def expected_shares(records: Sequence[HostRecord]) -> tuple[float, ...]:
    """The share of clients that draw each record first, in the order given; they add up to 1 (K3)."""
    usable = [r for r in records if offers_service(r)]
    if not usable:
        return tuple(0.0 for _ in records)
    best = min(r.priority for r in usable)
    group = [r for r in usable if r.priority == best]
    total = sum(r.weight for r in group)
    zeros = sum(1 for r in group if r.weight == 0)

    def share(record: HostRecord) -> float:
        if not offers_service(record) or record.priority != best:
            return 0.0
        if total == 0:
            return 1 / len(group)
        slots = total + (1 if zeros else 0)
        return record.weight / slots if record.weight else 1 / slots / zeros

    return tuple(share(r) for r in records)


def pick(records: Sequence[HostRecord], number: float, *, by_weight: bool = True) -> tuple[int, Draw]:
    """Draw one record: its index in `records`, and the draw for the trace (K3, K14, RFC 2782).

    Lowest priority first. Within it the numbers 1..sum(weights) are shared out in proportion to weight, and the number
    0 is shared by the records of weight 0, if there are any: the "very small chance" of RFC 2782. (Taken to the letter,
    the RFC's 0..sum gives the first of two weighted records one number too many: 2 of 5 instead of 1 of 4 for weights
    1 and 3.) With no weights at all, or with `by_weight=False`, every record has the same chance.

    Args:
        records: what is left, at least one.
        number: chance, in [0, 1).
        by_weight: False for clients that ignore priority and weight (K14).

    Raises:
        ValueError: no records, or a number outside [0, 1).
    """
    if not records:
        raise ValueError("there is nothing to draw from")
    if not 0 <= number < 1:
        raise ValueError(f"a draw is a number in [0, 1), not {number!r}")
    best = min(r.priority for r in records) if by_weight else None
    group = [i for i, r in enumerate(records) if best is None or r.priority == best]
    # The answer's order is the server's whim: a fixed order makes a recorded draw replayable.
    group.sort(key=lambda i: (records[i].weight != 0, records[i].target, records[i].port))
    rule = DrawRule.PRIORITY_WEIGHT if by_weight else DrawRule.PLAIN_RANDOM
    if len(group) == 1:
        rule = DrawRule.ONLY_ONE
    index = _pick_from(records, group, number, by_weight=by_weight)
    draw = Draw(
        names=tuple(records[i].target for i in group),
        weights=tuple(records[i].weight for i in group),
        number=number,
        picked=records[index].target,
        rule=rule,
    )
    return index, draw


def _pick_from(records: Sequence[HostRecord], group: list[int], number: float, *, by_weight: bool) -> int:
    total = sum(records[i].weight for i in group) if by_weight else 0
    if total == 0:
        return group[int(number * len(group))]
    zeros = [i for i in group if records[i].weight == 0]
    slots = total + (1 if zeros else 0)
    slot = number * slots
    if zeros and slot < 1:
        return zeros[int(slot * len(zeros))]
    reached = 1 if zeros else 0
    for i in group:
        reached += records[i].weight
        if slot < reached:
            return i
    return group[-1]  # float rounding at the very end of the range


def order(records: Iterable[HostRecord], draws: Iterable[float], *, by_weight: bool = True) -> tuple[HostRecord, ...]:
    """The whole order in which the records would be tried, one draw a record (K3, K4).

    Raises:
        ValueError: as `pick`, or fewer draws than records.
    """
    left = [r for r in records if offers_service(r)]
    numbers = iter(draws)
    ordered: list[HostRecord] = []
    while left:
        number = next(numbers, None)
        if number is None:
            raise ValueError("fewer draws than records")
        index, _ = pick(left, number, by_weight=by_weight)
        ordered.append(left.pop(index))
    return tuple(ordered)
