"""What the diagnostics window says about a diagnosis. Pure text; the findings bring their own sentences along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kmsmonitor.diagnostics.findings import SEVERITY, Diagnosis, Finding, HostRow, Link, LinkState, Verdict
from kmsmonitor.ui import times
from kmsmonitor.ui.attempt_words import host_port
from kmsmonitor.ui.explain_words import who_word
from kmsmonitor.ui.speech import retold, tr, trn
from kmsmonitor.ui.wording import Look

_BAD = (Verdict.FAIL, Verdict.WARN)


def said(text: str) -> str:
    """What a check says, in the user's language where it can be said in it (diagnostics/phrases.py)."""
    return retold(text)


def verdict_look(verdict: Verdict | None) -> Look:
    """The shape of a verdict; None is what was not reached."""
    looks = {Verdict.OK: Look.OK, Verdict.WARN: Look.ATTENTION, Verdict.FAIL: Look.PROBLEM}
    return looks.get(verdict, Look.UNKNOWN) if verdict else Look.UNKNOWN


def verdict_word(verdict: Verdict | None) -> str:
    """A verdict in a word, for those who do not see its shape."""
    words = {
        Verdict.OK: tr("fine"),
        Verdict.WARN: tr("worth a look"),
        Verdict.FAIL: tr("broken"),
        Verdict.SKIP: tr("not checked"),
    }
    return words[verdict] if verdict else tr("not reached")


def link_name(link: Link) -> str:
    """A link of the chain, as its title."""
    names = {
        Link.PC: tr("This PC"),
        Link.SUFFIXES: tr("Suffixes"),
        Link.DNS: tr("DNS"),
        Link.HOST: tr("Host"),
        Link.TCP: tr("TCP"),
        Link.RPC: tr("RPC bind"),
        Link.ANSWER: tr("Answer"),
        Link.LICENCE: tr("Licence"),
    }
    return names[link]


def link_sentence(state: LinkState) -> str:
    """A link with its verdict and caption, for a screen reader."""
    name, verdict = link_name(state.link), verdict_word(state.verdict)
    if not state.caption:
        return tr("{link}: {verdict}", link=name, verdict=verdict)
    return tr("{link}: {verdict}, {caption}", link=name, verdict=verdict, caption=said(state.caption))


def waiting_links() -> tuple[LinkState, ...]:
    """The chain before anything was looked at."""
    return tuple(LinkState(link=link, verdict=None, caption="") for link in Link)


# ---------------------------------------------------------------- the head


@dataclass(frozen=True, slots=True)
class PillText:
    """The diagnosis in a word or two, and its shape."""

    word: str
    look: Look


def pill(diagnosis: Diagnosis | None, *, running: bool) -> PillText:
    """What the chain comes to: `broken at RPC bind`."""
    if running:
        return PillText(tr("checking"), Look.WORKING)
    if diagnosis is None:
        return PillText(tr("not checked yet"), Look.UNKNOWN)
    if diagnosis.verdict is Verdict.FAIL:
        broken = next((s.link for s in diagnosis.links if s.verdict is Verdict.FAIL), None)
        word = tr("broken at {link}", link=link_name(broken)) if broken else tr("broken")
        return PillText(word, Look.PROBLEM)
    return PillText(verdict_word(diagnosis.verdict), verdict_look(diagnosis.verdict))


def run_line(diagnosis: Diagnosis | None, now: datetime, *, running: bool) -> str:
    """What is being looked at, or when it was and how long it took."""
    if diagnosis is None:
        return tr("Looking at this PC") if running else tr("Press Run again to look at the whole chain.")
    if running:
        open_yet = len(diagnosis.running)
        return tr(
            "{done} of {total} checks made", done=len(diagnosis.findings), total=len(diagnosis.findings) + open_yet
        )
    when = times.moment(diagnosis.started_at, now)
    checks = trn(len(diagnosis.findings), "{n} check", "{n} checks")
    return tr("{checks}, {when}, in {seconds:.1f} s", checks=checks, when=when, seconds=diagnosis.duration_s)


# ---------------------------------------------------------------- findings


@dataclass(frozen=True, slots=True)
class Sorted:
    """The findings as the list shows them: what is bad, what could not be said, what is fine."""

    bad: tuple[Finding, ...]
    skipped: tuple[Finding, ...]
    fine: tuple[Finding, ...]


def sort_findings(diagnosis: Diagnosis | None) -> Sorted:
    """Worst first; within a verdict the order that the diagnosis gives."""
    findings = sorted(diagnosis.findings, key=lambda f: SEVERITY[f.verdict]) if diagnosis else []
    return Sorted(
        tuple(f for f in findings if f.verdict in _BAD),
        tuple(f for f in findings if f.verdict is Verdict.SKIP),
        tuple(f for f in findings if f.verdict is Verdict.OK),
    )


def fine_line(count: int, *, more: bool) -> str:
    """`13 more checks are fine`."""
    if more:
        return trn(count, "{n} more check is fine", "{n} more checks are fine")
    return trn(count, "{n} check, and it is fine", "All {n} checks are fine")


def skipped_line(count: int) -> str:
    """`5 checks were not made`."""
    return trn(count, "{n} check was not made", "{n} checks were not made")


def who_does(finding: Finding) -> str:
    """Who takes the next step, at the head of a line: `The KMS administrator`."""
    who = who_word(finding.who.value) if finding.who else ""
    return who[:1].upper() + who[1:]


def evidence(finding: Finding) -> tuple[tuple[str, str], ...]:
    """What the finding rests on: its cause, what was seen, and how long it took."""
    rows = [(said(name), said(value)) for name, value in finding.evidence]
    if finding.cause:
        rows.insert(0, (tr("Mostly because"), said(finding.cause)))
    if finding.silenced_by:
        rows.append((tr("Follows from"), finding.silenced_by))
    rows.append((tr("Check"), tr("{id}, {ms} ms", id=finding.id, ms=milliseconds(finding.seconds))))
    return tuple(rows)


def finding_text(finding: Finding) -> str:
    """A finding as a few lines of plain text, for a ticket."""
    head = f"[{finding.verdict.value}] {said(finding.title)}"
    step = tr("Next step: {remedy}", remedy=said(finding.remedy)) if finding.remedy else ""
    facts = "\n".join(f"  {name}: {value}" for name, value in evidence(finding))
    return "\n".join(part for part in (head, said(finding.detail), step, facts) if part)


# ---------------------------------------------------------------- how it was found


def trace_time(at_ms: int) -> str:
    """`+10 012 ms`."""
    return f"+{at_ms:,} ms".replace(",", "\u202f")


def milliseconds(seconds: float) -> str:
    """`4`, `0.3`."""
    value = seconds * 1000
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}".removesuffix(".0")


def nothing_sent() -> str:
    """What the checks leave undone (their tests touch no host's count)."""
    return tr("No activation request was sent, so no host's count has changed.")


# ---------------------------------------------------------------- hosts


def host_name(row: HostRow) -> str:
    """`kms1.acme.test`, with the port where it is not the usual one."""
    return host_port(row.name, row.port)


def draw(row: HostRow) -> str:
    """Priority and weight: `0 / 10`."""
    return "\u2013" if row.priority is None else f"{row.priority} / {row.weight}"


def draw_hint(row: HostRow) -> str:
    """The same in full."""
    if row.priority is None:
        return tr("No record in DNS names it, so it takes no part in the draw.")
    return tr("Priority {priority}, weight {weight}", priority=row.priority, weight=row.weight)


def ttl_hint(row: HostRow) -> str:
    """What the time is about."""
    if row.ttl_s is None:
        return tr("No record in DNS names it.")
    return tr("A resolver keeps its record for {n} seconds.", n=row.ttl_s)


def share(row: HostRow) -> str:
    """How many of all clients are expected to ask this host first: `33 %`."""
    percent = row.share * 100
    if 0 < percent < 1:
        return tr("under 1 %")
    return tr("{percent:.0f} %", percent=percent)


def ttl(row: HostRow) -> str:
    """For how long a resolver keeps the record."""
    if row.ttl_s is None:
        return "\u2013"
    if row.ttl_s and row.ttl_s % 3600 == 0 and row.ttl_s < 86_400:
        return tr("{h} h", h=row.ttl_s // 3600)
    return times.duration(timedelta(seconds=row.ttl_s))


def stages(row: HostRow) -> str:
    """How far the probe came: `TCP 4 ms · RPC 11 ms · lab`."""
    parts = []
    if row.connect_s is not None:
        parts.append(tr("TCP {ms} ms", ms=milliseconds(row.connect_s)))
    if row.bind_s is not None:
        parts.append(tr("RPC {ms} ms", ms=milliseconds(row.bind_s)))
    if row.interface:
        parts.append(interface_word(row.interface))
    if not parts:
        return said(row.note) or tr("not reached")
    return " · ".join([*parts, said(row.note)] if row.note else parts)


def interface_word(interface: str) -> str:
    """What the host turned out to be."""
    words = {"kms": tr("KMS host"), "lab": tr("lab host"), "other": tr("another service")}
    return words.get(interface, interface)


def origin(row: HostRow) -> str:
    """Where the name comes from: `DNS, acme.test`."""
    words = {"dns": tr("DNS"), "configured": tr("set by hand"), "cached": tr("used before")}
    where = words.get(row.origin, row.origin)
    return tr("{where}, {suffix}", where=where, suffix=row.suffix) if row.suffix else where


def expected(row: HostRow) -> str:
    """Whether the host belongs to the organisation; a plain word, not an accusation."""
    if row.expected is None:
        return tr("not known")
    return tr("yes") if row.expected else tr("not one of ours")


def hosts_line(hosts: tuple[HostRow, ...]) -> str:
    """How many hosts there are, and how many of them answer."""
    if not hosts:
        return tr("No host is known: none in DNS, none set by hand, none used before.")
    answering = sum(row.bind_s is not None for row in hosts)
    total = trn(len(hosts), "{n} host is known", "{n} hosts are known")
    return tr("{total}, {n} of them answered.", total=total, n=answering)
