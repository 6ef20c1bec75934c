"""What a fleet's files say together: who is in trouble and why, who is silent, which machines a host takes for one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from kmsmonitor.fleet.reader import Broken, Machine
from kmsmonitor.value import dataclass

SILENT_AFTER = timedelta(days=3)  # the tray writes at least daily; a weekend is no news
OLDEST = 10
STANDINGS = ("problem", "attention", "unknown", "ok")  # worst first


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Machines with one client machine ID: a host counts them as one (H1)."""

    cmid_token: str
    machines: tuple[Machine, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """The machines of one place, and how many of them use which host; most used first, "" for none."""

    name: str
    machines: int
    hosts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The fleet as of `at`.

    Attributes:
        machines: one entry a machine with its standing, worst first, then by its last success, oldest first.
        standings: how many stand how, in the order of STANDINGS.
        silent: those that have written nothing for SILENT_AFTER, the longest silent first.
        oldest: the machines whose last success is longest ago; never: how many had none.
        causes: why last attempts failed, most frequent first.
        sites: by name.
        duplicates: most machines first.
        superseded: older files of machines that wrote a newer one elsewhere.
        broken: files that were left out.
    """

    at: datetime
    machines: tuple[tuple[Machine, str], ...]
    standings: tuple[tuple[str, int], ...]
    silent: tuple[Machine, ...]
    oldest: tuple[Machine, ...]
    never: int
    causes: tuple[tuple[str, int], ...]
    sites: tuple[Site, ...]
    duplicates: tuple[Duplicate, ...]
    superseded: int
    broken: tuple[Broken, ...]


def overview(machines: Iterable[Machine], broken: tuple[Broken, ...], now: datetime) -> Overview:
    """Put the files of a folder together."""
    files = tuple(machines)
    newest = _newest(files)
    standing = {machine.token: standing_at(machine, now) for machine in newest}
    ordered = sorted(newest, key=lambda m: (STANDINGS.index(standing[m.token]), _success_order(m), m.token))
    succeeded = sorted((m for m in newest if m.last_success_at), key=_success_order)
    counts = Counter(standing.values())
    silent = (machine for machine in newest if is_silent(machine, now))
    return Overview(
        at=now,
        machines=tuple((machine, standing[machine.token]) for machine in ordered),
        standings=tuple((name, counts[name]) for name in STANDINGS),
        silent=tuple(sorted(silent, key=lambda m: (m.collected_at, m.token))),
        oldest=tuple(succeeded[:OLDEST]),
        never=len(newest) - len(succeeded),
        causes=_most_frequent(machine.cause for machine in newest if machine.cause),
        sites=_sites(newest),
        duplicates=_duplicates(newest),
        superseded=len(files) - len(newest),
        broken=broken,
    )


def standing_at(machine: Machine, now: datetime) -> str:
    """How it stands now: as it said, unless its licence has ended since."""
    if machine.expires_at is not None and machine.expires_at <= now:
        return "problem"
    return machine.urgency if machine.urgency in STANDINGS else "unknown"


def is_silent(machine: Machine, now: datetime) -> bool:
    """Whether it has written nothing for so long that somebody should look."""
    return now - machine.collected_at > SILENT_AFTER


def _newest(machines: Iterable[Machine]) -> tuple[Machine, ...]:
    """One file a machine: a copy in another folder is an older truth."""
    found: dict[str, Machine] = {}
    for machine in machines:
        other = found.get(machine.token)
        if other is None or machine.collected_at > other.collected_at:
            found[machine.token] = machine
    return tuple(found.values())


def _success_order(machine: Machine) -> float:
    """No success at all comes first."""
    return machine.last_success_at.timestamp() if machine.last_success_at else float("-inf")


def _most_frequent(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(words).items(), key=lambda pair: (-pair[1], pair[0])))


def _sites(machines: Iterable[Machine]) -> tuple[Site, ...]:
    by_site: defaultdict[str, list[str]] = defaultdict(list)
    for machine in machines:
        by_site[machine.site].append(machine.host or "")
    return tuple(Site(name, len(hosts), _most_frequent(hosts)) for name, hosts in sorted(by_site.items()))


def _duplicates(machines: Iterable[Machine]) -> tuple[Duplicate, ...]:
    by_cmid: defaultdict[str, list[Machine]] = defaultdict(list)
    for machine in machines:
        if machine.cmid_token:
            by_cmid[machine.cmid_token].append(machine)
    shared = (
        Duplicate(cmid, tuple(sorted(found, key=lambda m: m.token)))
        for cmid, found in by_cmid.items()
        if len(found) > 1
    )
    return tuple(sorted(shared, key=lambda d: (-len(d.machines), d.cmid_token)))
