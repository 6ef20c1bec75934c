"""The chain from this PC to the licence, as it is drawn: each link's worst finding, and a few words."""

from __future__ import annotations

from collections.abc import Sequence

from kmsmonitor.diagnostics.checks.count import trend
from kmsmonitor.diagnostics.findings import SEVERITY, Finding, Link, LinkState, Verdict
from kmsmonitor.diagnostics.phrases import listing, say
from kmsmonitor.diagnostics.said import days, milliseconds
from kmsmonitor.diagnostics.seen import HostSeen, Reach, Seen
from kmsmonitor.licensing.facts import permanent
from kmsmonitor.licensing.status import Channel, LicenseStatus

# Findings that stop whoever comes along the road; the others are remarks on a road that goes through.
_STOPS = frozenset({
    "channel.key", "dns.server", "dns.suffixes", "dns.records", "host.configured", "host.addresses", "path.ipv6",
    "path.tcp", "path.rpc", "path.interface",
})  # fmt: skip
_CHANNELS = {
    Channel.KMS_CLIENT: "GVLK",
    Channel.MAK: "MAK",
    Channel.RETAIL: "retail key",
    Channel.OEM: "OEM key",
    Channel.AVMA: "AVMA key",
    Channel.EVALUATION: "evaluation",
    Channel.KMS_HOST: "KMS host key",
    Channel.UNKNOWN: "unknown key",
}
# What went wrong, in as many words as fit below a link.
_SHORT = {
    "dns.no_record": say("no host record"),
    "dns.empty": say("record names no host"),
    "dns.timeout": say("no answer"),
    "dns.no_server": say("no name server"),
    "dns.server_failure": say("server fault"),
    "dns.malformed": say("answer makes no sense"),
    "suffixes.domain_missing": say("domain is missing"),
    "name.unknown": say("name does not exist"),
    "name.no_address": say("name has no address"),
    "host.configured_wrong": say("wrong host is set"),
    "host.cache_stale": say("remembered host is gone"),
    "host.unexpected": say("not one of ours"),
    "host.clock": say("clocks differ too much"),
    "network.no_ipv6": say("no IPv6 here"),
    "network.down": say("no way there"),
    "tcp.refused": say("refused"),
    "tcp.timeout": say("no answer"),
    "tcp.reset": say("cut off"),
    "rpc.silent": say("no answer"),
    "rpc.fault": say("broken off"),
    "rpc.malformed": say("no RPC service"),
    "rpc.rejected": say("another service"),
    "rpc.busy": say("too busy"),
    "web.connect": say("activation service not reached"),
    "service.disabled": say("service is disabled"),
}


def chain(seen: Seen, findings: Sequence[Finding], running: Sequence[str] = ()) -> tuple[LinkState, ...]:
    """Every link in order. None: nobody got so far, or (while `running`) not yet."""
    links: list[LinkState] = []
    broken = False
    for link in Link:
        mine = [finding for finding in findings if finding.link is link]
        told = [finding for finding in mine if finding.verdict is not Verdict.SKIP]
        worst = min(told, key=lambda finding: SEVERITY[finding.verdict], default=None)
        links.append(_state(seen, link, worst, broken=broken, running=bool(running) and worst is None))
        broken = broken or any(f.id in _STOPS and f.verdict is Verdict.FAIL for f in mine)
    return tuple(links)


def _state(seen: Seen, link: Link, worst: Finding | None, *, broken: bool, running: bool) -> LinkState:
    if running:
        return LinkState(link=link, verdict=None, caption=say("checking"))
    # What the history says of answers is no sign that one could be had now.
    stopped = broken and link is Link.ANSWER and (worst is None or worst.verdict is Verdict.OK)
    if stopped or (broken and worst is None):
        return LinkState(link=link, verdict=None, caption=say("not reached"))
    if worst is None:
        return LinkState(link=link, verdict=Verdict.SKIP, caption=say("not needed"))
    short = _SHORT.get(worst.cause_id) if worst.verdict is not Verdict.OK else None
    return LinkState(link=link, verdict=worst.verdict, caption=short or _caption(seen, link))


def _caption(seen: Seen, link: Link) -> str:
    match link:
        case Link.PC:
            return _CHANNELS.get(seen.facts.state.channel, "")
        case Link.SUFFIXES:
            return listing(seen.facts.suffixes, 2)
        case Link.DNS:
            answers = [a for a in seen.names.suffixes if a.records] if seen.names is not None else []
            count = sum(len(answer.records) for answer in answers)
            return say("1 host") if count == 1 else say("{count} hosts", count=count)
        case Link.HOST:
            return listing(tuple(host.short for host in seen.in_play), 2)
        case Link.TCP:
            return _timed(seen, Reach.TCP)
        case Link.RPC:
            return _timed(seen, Reach.RPC)
        case Link.ANSWER:
            found = trend(seen.facts.answers)
            return say("not asked yet") if found is None else say(
                "{count} of {required}", count=found.count, required=found.required)  # fmt: skip
        case Link.LICENCE:
            return _licence(seen)


def _timed(seen: Seen, reach: Reach) -> str:
    hosts: list[HostSeen] = [host for host in seen.in_play if host.reach > reach]
    if not hosts:
        return ""
    seconds = hosts[0].connect_s if reach is Reach.TCP else hosts[0].bind_s
    return say("{host} in {time}", host=hosts[0].short, time=milliseconds(seconds))


def _licence(seen: Seen) -> str:
    ahead, state = seen.facts.snapshot.forecast, seen.facts.state
    if ahead.status is LicenseStatus.NOTIFICATION:
        return say("notification mode")
    if ahead.status is not LicenseStatus.LICENSED or state.activated_at is None:
        return say("not activated")
    if permanent(state):
        return say("activated for good")
    if ahead.renewals_missed:
        return say("{span} unrenewed", span=days((seen.facts.now - state.activated_at).total_seconds()))
    left = ahead.remaining.total_seconds() if ahead.remaining is not None else 0.0
    return say("{span} left", span=days(left))
