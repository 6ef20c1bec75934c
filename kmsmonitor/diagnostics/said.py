"""What one check says, and how a check is declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kmsmonitor.catalogue import CodeEntry, Who, explain, hex_code
from kmsmonitor.diagnostics.findings import Link, Verdict
from kmsmonitor.diagnostics.phrases import Phrase, say
from kmsmonitor.diagnostics.seen import Probe, Seen

Evidence = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A finding without what the table adds to it; fields as there. `cause_id` is stable, such as `tcp.refused`."""

    verdict: Verdict
    title: str
    detail: str = ""
    cause: str = ""
    remedy: str = ""
    who: Who | None = None
    evidence: Evidence = ()
    cause_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check, declared.

    Attributes:
        id: stable; the finding carries it.
        title: what is checked, in a few words.
        link: where in the chain it belongs.
        judge: facts in, what is to be said out; asks nobody, so it takes no time.
        needs: what has to be looked at first.
        after: checks whose failure makes this one's a mere consequence.
        limit_s: seconds that each thing it has to look at may take (each host, the whole of DNS); what takes longer is
            given up, and the check says so.
        kms_only: it is about KMS, so a computer that never asks a KMS host has nothing to check.
        keeps: a consequence stays a warning instead of being skipped: it is a fact that somebody has to know.
    """

    id: str
    title: str
    link: Link
    judge: Callable[[Seen], Said]
    needs: frozenset[Probe] = frozenset()
    after: tuple[str, ...] = ()
    limit_s: float = 10.0
    kms_only: bool = False
    keeps: bool = False


def fine(title: str, detail: str = "", evidence: Iterable[tuple[str, str]] = ()) -> Said:
    """Nothing is wrong."""
    return Said(verdict=Verdict.OK, title=title, detail=detail, evidence=tuple(evidence))


def skipped(title: str, detail: str = "", evidence: Iterable[tuple[str, str]] = ()) -> Said:
    """There is nothing to check here; `detail` is the reason."""
    return Said(verdict=Verdict.SKIP, title=title, detail=detail, evidence=tuple(evidence))


def code_evidence(name: str, code: int | None) -> Evidence:
    """A code and its symbol as one line of evidence; none where there is no code."""
    if code is None:
        return ()
    entry: CodeEntry = explain(code)
    return ((name, f"{hex_code(code)} {entry.name}".strip()),)


def days(seconds: float) -> Phrase:
    """A span for people: days from two days on, hours from two hours on, then minutes and seconds."""
    size = abs(seconds)
    if size >= 2 * 86400:
        return say("{count} days", count=f"{seconds / 86400:.0f}")
    if size >= 2 * 3600:
        return say("{count} hours", count=f"{seconds / 3600:.0f}")
    if size >= 120:
        return say("{count} minutes", count=f"{seconds / 60:.0f}")
    return say("{count} seconds", count=f"{seconds:.0f}")


def milliseconds(seconds: float | None) -> str:
    """A short time for people."""
    return "-" if seconds is None else f"{seconds * 1000:.0f} ms" if seconds < 10 else f"{seconds:.0f} s"
