"""How far the clocks are apart: a host refuses requests that are more than four hours off, counted in UTC."""

from __future__ import annotations

from datetime import datetime

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import Phrase, say
from kmsmonitor.diagnostics.said import Evidence, Said, fine, skipped
from kmsmonitor.diagnostics.seen import Seen
from kmsmonitor.monitor.codec import iso

TOLERANCE_S = 4 * 3600  # windows-licensing, code 0xC004F06C
WORTH_SAYING_S = 300  # what a domain's own logon (Kerberos, RFC 4120 1.2) forgives
WRONG_TIME = 0xC004F06C


def clock_offset(seen: Seen) -> Said:
    """Against the last host that answered, and the time server if one is set. The time zone plays no part."""
    told = _by_host(seen)
    evidence: Evidence = (("this computer", iso(seen.facts.now) or ""),)
    if told is not None:
        at, host, told_s = told
        evidence += ((f"host {host}", f"{_words(told_s)}, told on {iso(at)}"),)
    if seen.time is not None:
        by_server = _words(seen.time.offset_s) if seen.time.offset_s is not None else seen.time.detail
        evidence += ((f"time server {seen.time.server}", by_server),)
    server = seen.time.offset_s if seen.time is not None else None
    refused = _refused_for_time(seen)
    offset = told[2] if told is not None else server
    if offset is None and not refused:
        return skipped(say("The clock has nothing to be compared with yet"),
                       say("No host has answered, and no time server is set (diagnostics.time_server). The test itself"
                           " asks no host for anything."), evidence)  # fmt: skip
    if offset is None or refused or abs(offset) > TOLERANCE_S:
        return _too_far(offset, server, evidence)
    far = max(abs(offset), abs(server or 0.0))
    if far > WORTH_SAYING_S:
        return Said(
            verdict=Verdict.WARN,
            title=say("The clock is {offset}", offset=_words(offset if abs(offset) == far else server or 0.0)),
            detail=say("Activation still works: up to 240 minutes are forgiven."),
            cause=say("The computer does not set its clock by the network."),
            remedy=say("Set this computer's clock by the network, for example with w32tm /resync."),
            who=Who.HELPDESK,
            evidence=evidence,
            cause_id="clock.skewed",
        )
    return fine(say("Clock within {seconds} s of the host", seconds=max(1, round(far))), evidence=evidence)


def _too_far(offset: float | None, server: float | None, evidence: Evidence) -> Said:
    """Whose clock it is, a third one tells; without one both are named."""
    host_wrong = offset is not None and server is not None and abs(server) <= WORTH_SAYING_S
    title = (
        say("The host's clock and this computer's clock differ too much") if offset is None
        else say("This computer's clock is {offset}: too far for activation", offset=_words(offset))
    )  # fmt: skip
    return Said(
        verdict=Verdict.FAIL,
        title=title,
        detail=say("A host refuses requests that are more than 240 minutes off, counted in UTC (0xC004F06C). The time"
                   " zone is not the cause."),
        cause=say("The host's clock is wrong.") if host_wrong
        else say("The date or time of this computer or of the host is wrong."),
        remedy=say("Set the clock of the KMS host; this computer's agrees with the time server.") if host_wrong
        else say("Set this computer's clock, for example with w32tm /resync, and check its date and year. If it is"
                 " right, set the clock of the KMS host. Then press Activate now."),
        who=Who.KMS_ADMIN if host_wrong else Who.HELPDESK,
        evidence=evidence,
        cause_id="host.clock",
    )  # fmt: skip


def _by_host(seen: Seen) -> tuple[datetime, str, float] | None:
    """The newest answer that told the host's time: when, who, and by how many seconds the host is ahead."""
    for at, outcome in seen.facts.answers:
        if outcome.clock_offset_s is not None and outcome.host is not None:
            return at, outcome.host, outcome.clock_offset_s
    return None


def _refused_for_time(seen: Seen) -> bool:
    newest = next(iter(seen.facts.answers), None)
    return newest is not None and newest[1].code == WRONG_TIME


def _words(offset_s: float) -> Phrase:
    """`offset_s` is how far the other clock is ahead, so ours is behind by as much."""
    if abs(offset_s) < 60:
        count = f"{abs(offset_s):.1f}"
        return say("{count} seconds behind", count=count) if offset_s > 0 else say("{count} seconds ahead", count=count)
    count = f"{abs(offset_s) / 60:.0f}"
    return say("{count} minutes behind", count=count) if offset_s > 0 else say("{count} minutes ahead", count=count)
