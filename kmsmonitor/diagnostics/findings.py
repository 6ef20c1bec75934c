"""What a diagnosis says: findings, the chain from this PC to the licence, the hosts, and how it was found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from kmsmonitor.catalogue import Who

if TYPE_CHECKING:
    from kmsmonitor.diagnostics.seen import Seen


class Verdict(StrEnum):
    """How a check ended. SKIP: it could not be made, or a root cause made it pointless."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIP = "skip"


SEVERITY = {Verdict.FAIL: 0, Verdict.WARN: 1, Verdict.SKIP: 2, Verdict.OK: 3}


class Link(StrEnum):
    """The chain, in order."""

    PC = "pc"
    SUFFIXES = "suffixes"
    DNS = "dns"
    HOST = "host"
    TCP = "tcp"
    RPC = "rpc"
    ANSWER = "answer"
    LICENCE = "licence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found.

    Attributes:
        id: stable, such as `dns.no_record`; the check's name, not the verdict's.
        title: what was found, in one short sentence.
        verdict: how bad it is.
        link: where in the chain it belongs.
        detail: what it means, in plain words.
        cause: what is mostly behind it, or "".
        remedy: the next step as an imperative, or "" where nothing is to be done.
        who: who can take it, or None.
        evidence: names and values, as they were seen; may hold host names, addresses and codes.
        silenced_by: id of the finding whose cause makes this one a mere consequence, or None.
        seconds: how long the check took, with what it had to look at.
        cause_id: stable name of the cause, such as `tcp.refused`, or "" where nothing is wrong.

    Texts may be `Phrase`s (phrases.py), which a face can say in another language.
    """

    id: str
    title: str
    verdict: Verdict
    link: Link
    detail: str = ""
    cause: str = ""
    remedy: str = ""
    who: Who | None = None
    evidence: tuple[tuple[str, str], ...] = ()
    silenced_by: str | None = None
    seconds: float = 0.0
    cause_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkState:
    """One link of the chain as drawn: `verdict` None means that it was not reached; `caption` is a few words."""

    link: Link
    verdict: Verdict | None
    caption: str


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One line of "how it was found": milliseconds since the start, and what happened."""

    at_ms: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRow:
    """One host as discovered, configured or cached, with what the probe saw; seconds, None where not reached."""

    name: str
    port: int
    suffix: str
    priority: int | None
    weight: int | None
    ttl_s: int | None
    share: float
    addresses: tuple[str, ...]
    origin: str
    connect_s: float | None = None
    bind_s: float | None = None
    interface: str | None = None
    expected: bool | None = None
    verdict: Verdict = Verdict.SKIP
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """The whole result; `findings` worst first, `links` in the order of the chain.

    `running` are the checks that have not ended yet; `seen` is what they judged, for a second run of one of them.
    """

    started_at: datetime
    duration_s: float
    verdict: Verdict
    findings: tuple[Finding, ...]
    links: tuple[LinkState, ...]
    trace: tuple[TraceLine, ...] = ()
    hosts: tuple[HostRow, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    running: tuple[str, ...] = ()
    seen: Seen | None = None
