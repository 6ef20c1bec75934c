"""An overview for people: the text of a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from kmsmonitor.fleet.overview import SILENT_AFTER, Duplicate, Overview, Site
from kmsmonitor.fleet.reader import Machine
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.system_log import one_line

SHOWN = 10  # lines of a list; the other forms have them all
STANDING_WORDS = {"problem": "problem", "attention": "attention", "unknown": "unknown", "ok": "fine"}


def overview_text(seen: Overview) -> str:
    """The fleet on a screenful or two."""
    parts = [
        _head(seen),
        *_section("Machines with the same client ID: a host counts them as one", _duplicates(seen.duplicates)),
        *_section("Longest without a success", map(_oldest, seen.oldest)),
        *_section("Why the last attempt failed", _causes(seen)),
        *_section("Hosts in use, by site", map(_site, seen.sites)),
        *_section(f"Silent for more than {SILENT_AFTER.days} days", _limited([_silent(m) for m in seen.silent])),
        *_section("Files left out", (f"{one_line(b.file)}: {b.reason}" for b in seen.broken)),
    ]
    return "\n".join(parts) + "\n"


def cause_title(cause: str) -> str:
    """The catalogue's sentence for a cause, or ""."""
    from kmsmonitor.catalogue import load  # noqa: PLC0415 - the whole file is read for it

    entry = load().for_cause(cause)
    return entry.title if entry else ""


def day(moment: datetime | None) -> str:
    """A moment of a table, to the minute, UTC; a dash for none."""
    return f"{moment.replace(tzinfo=None).isoformat(' ', 'minutes')}Z" if moment else "-"


def site_name(name: str) -> str:
    """A site's name; many have none."""
    return one_line(name) or "(no site)"


def duplicate_words(duplicate: Duplicate, limit: int = SHOWN) -> tuple[str, ...]:
    """The machines of one ID, and how many more there are."""
    tokens = [one_line(machine.token) for machine in duplicate.machines]
    more = [f"and {len(tokens) - limit} more"] if len(tokens) > limit else []
    return (*tokens[:limit], *more)


def host_words(site: Site) -> str:
    """The hosts of a site with their numbers."""
    return ", ".join(f"{one_line(host) or '(none)'} {number}" for host, number in site.hosts)


def _head(seen: Overview) -> str:
    stands = ", ".join(f"{number} {STANDING_WORDS[name]}" for name, number in seen.standings if number)
    lines = [f"{len(seen.machines)} machines at {iso(seen.at)}: {stands or 'none'}"]
    if seen.never:
        lines.append(f"{seen.never} without any success so far")
    if seen.superseded:
        lines.append(f"{seen.superseded} older files of the same machines were passed over")
    return "\n".join(lines)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    shown = [f"  {line}" for line in lines]
    if shown:
        yield "\n".join(("", title, *shown))


def _limited(lines: Sequence[str]) -> list[str]:
    more = [f"and {len(lines) - SHOWN} more"] if len(lines) > SHOWN else []
    return [*lines[:SHOWN], *more]


def _duplicates(found: tuple[Duplicate, ...]) -> list[str]:
    lines = [f"{one_line(d.cmid_token)}  {len(d.machines)} machines: {' '.join(duplicate_words(d, 4))}" for d in found]
    return _limited(lines)


def _oldest(machine: Machine) -> str:
    return f"{day(machine.last_success_at)}  {one_line(machine.token)}  {site_name(machine.site)}  {_cause(machine)}"


def _silent(machine: Machine) -> str:
    return f"{day(machine.collected_at)}  {one_line(machine.token)}  {site_name(machine.site)}"


def _cause(machine: Machine) -> str:
    return one_line(machine.cause or "-")


def _causes(seen: Overview) -> Iterator[str]:
    for cause, number in seen.causes:
        yield f"{number:6}  {one_line(cause)}  {cause_title(cause)}".rstrip()


def _site(site: Site) -> str:
    return f"{site_name(site.name)}  {site.machines} machines: {host_words(site)}"
