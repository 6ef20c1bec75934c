"""Every check, declared once, in the order in which they are read: causes before their consequences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kmsmonitor.diagnostics.checks import channel, clock, cost, count, dns, hosts, identity, licence, path, rights
from kmsmonitor.diagnostics.findings import SEVERITY, Finding, Link, Verdict
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.diagnostics.said import Check, Said, skipped
from kmsmonitor.diagnostics.seen import Probe, Seen

_NAMES = frozenset({Probe.NAMES})
_HOSTS = frozenset({Probe.NAMES, Probe.HOSTS})

# What breaks the road to a host, in the order of the road. A break further up makes one further down pointless.
_KEY = ("channel.key", "pc.service")
_DNS = (*_KEY, "dns.server", "dns.suffixes", "dns.records")
_HOST = (*_DNS, "host.configured")
_ROAD = (*_HOST, "host.addresses", "path.ipv6", "path.tcp", "path.rpc", "path.interface")
_ANSWERS = (*_ROAD, "host.expected", "host.cached", "clock.offset", "count.threshold")

CHECKS: tuple[Check, ...] = (
    Check(id="channel.key", title=say("Key and channel"), link=Link.PC, judge=channel.channel_key),
    Check(id="pc.settings", title=say("Settings file"), link=Link.PC, judge=identity.settings_file),
    Check(id="pc.domain", title=say("Domain membership"), link=Link.PC, judge=identity.membership),
    Check(
        id="pc.controller",
        title=say("Domain controller"),
        link=Link.PC,
        judge=identity.controller,
        needs=frozenset({Probe.CONTROLLER}),
    ),
    Check(
        id="pc.service",
        title=say("Licensing service"),
        link=Link.PC,
        judge=identity.licensing_service,
        needs=frozenset({Probe.SERVICE}),
        limit_s=5.0,
    ),
    Check(id="pc.rights", title=say("Rights of this user"), link=Link.PC, judge=rights.rights),
    Check(
        id="pc.cost",
        title=say("What kmsmonitor itself costs"),
        link=Link.PC,
        judge=cost.own_cost,
        needs=frozenset({Probe.COST}),
        limit_s=5.0,
    ),
    Check(
        id="dns.server",
        title=say("Name servers"),
        link=Link.DNS,
        judge=dns.name_servers,
        needs=_NAMES,
        after=_KEY,
        kms_only=True,
    ),
    Check(
        id="dns.suffixes",
        title=say("Domains searched"),
        link=Link.SUFFIXES,
        judge=dns.suffix_list,
        needs=_NAMES,
        after=(*_KEY, "dns.server"),
        kms_only=True,
    ),
    Check(
        id="dns.records",
        title=say("Host records"),
        link=Link.DNS,
        judge=dns.records,
        needs=_NAMES,
        after=(*_KEY, "dns.server", "dns.suffixes"),
        kms_only=True,
    ),
    Check(
        id="host.configured",
        title=say("Host that is set"),
        link=Link.HOST,
        judge=hosts.configured_host,
        needs=_HOSTS,
        after=_KEY,
        kms_only=True,
    ),
    Check(
        id="host.addresses",
        title=say("Addresses of the hosts"),
        link=Link.HOST,
        judge=hosts.addresses,
        needs=_HOSTS,
        after=_HOST,
        kms_only=True,
    ),
    Check(
        id="path.ipv6",
        title=say("Hosts with IPv6 alone"),
        link=Link.TCP,
        judge=path.ipv6,
        needs=_HOSTS,
        after=_HOST,
        kms_only=True,
    ),
    Check(
        id="path.tcp",
        title=say("TCP connection"),
        link=Link.TCP,
        judge=path.tcp,
        needs=_HOSTS,
        after=(*_HOST, "path.ipv6"),
        kms_only=True,
    ),
    Check(
        id="path.rpc", title=say("RPC bind"), link=Link.RPC, judge=path.rpc, needs=_HOSTS, after=_HOST, kms_only=True
    ),
    Check(
        id="path.interface",
        title=say("Activation service"),
        link=Link.RPC,
        judge=path.interface,
        needs=_HOSTS,
        after=_HOST,
        kms_only=True,
    ),
    Check(
        id="host.cached",
        title=say("Remembered host"),
        link=Link.HOST,
        judge=licence.cached_host,
        needs=_HOSTS,
        after=_ROAD,
        kms_only=True,
    ),
    Check(
        id="host.expected",
        title=say("Expected hosts"),
        link=Link.HOST,
        judge=hosts.expected,
        needs=_HOSTS,
        after=_HOST,
        kms_only=True,
    ),
    Check(
        id="clock.offset",
        title=say("Clock"),
        link=Link.ANSWER,
        judge=clock.clock_offset,
        needs=frozenset({Probe.TIME}),
        after=_ROAD,
        limit_s=6.0,
    ),
    Check(
        id="count.threshold",
        title=say("Count and threshold"),
        link=Link.ANSWER,
        judge=count.threshold,
        after=(*_ROAD, "host.expected", "clock.offset"),
        kms_only=True,
    ),
    Check(
        id="count.duplicate",
        title=say("Cloned client ID"),
        link=Link.ANSWER,
        judge=count.duplicate,
        after=(*_ROAD, "clock.offset"),
        kms_only=True,
    ),
    Check(
        id="online.service",
        title=say("Online activation"),
        link=Link.ANSWER,
        judge=identity.online,
        needs=frozenset({Probe.ONLINE}),
    ),
    Check(id="answer.last", title=say("Last attempt"), link=Link.ANSWER, judge=licence.last_answer, after=_ANSWERS),
    Check(
        id="licence.state",
        title=say("Licence"),
        link=Link.LICENCE,
        judge=licence.licence_state,
        after=(*_ANSWERS, "answer.last", "online.service"),
        keeps=True,
    ),
    Check(
        id="licence.renewal",
        title=say("Renewals"),
        link=Link.LICENCE,
        judge=licence.licence_renewal,
        after=(*_ANSWERS, "answer.last", "licence.state"),
        keeps=True,
    ),
)
BY_ID = {check.id: check for check in CHECKS}


def judge(check: Check, seen: Seen) -> Finding:
    """The finding of one check, its consequences not yet silenced."""
    said = _said(check, seen)
    return Finding(
        id=check.id,
        title=said.title,
        verdict=said.verdict,
        link=check.link,
        detail=said.detail,
        cause=said.cause,
        cause_id=said.cause_id,
        remedy=said.remedy,
        who=said.who,
        evidence=said.evidence,
    )


def _said(check: Check, seen: Seen) -> Said:
    if check.kms_only and not seen.facts.asks_kms:
        return skipped(check.title, say("This computer asks no KMS host."))
    for probe, reason in seen.broken:
        if probe in check.needs:
            return skipped(check.title, say("It could not be checked: {reason}.", reason=reason))
    return check.judge(seen)


def silenced(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Root causes silence their consequences; the rest is sorted, worst first, else in the table's order."""
    by_id = {finding.id: finding for finding in findings}
    broken: set[str] = set()
    kept: list[Finding] = []
    for check in CHECKS:
        finding = by_id.get(check.id)
        if finding is None:
            continue
        root = next((other for other in check.after if other in broken), None)
        if root is not None and finding.verdict in (Verdict.FAIL, Verdict.WARN):
            finding = replace(finding, verdict=Verdict.WARN if check.keeps else Verdict.SKIP, silenced_by=root)
        if finding.verdict is Verdict.FAIL:
            broken.add(check.id)
        kept.append(finding)
    return tuple(sorted(kept, key=lambda finding: SEVERITY[finding.verdict]))


def overall(findings: Iterable[Finding]) -> Verdict:
    """The worst verdict; what was skipped says nothing."""
    verdicts = {finding.verdict for finding in findings}
    return next((v for v in (Verdict.FAIL, Verdict.WARN) if v in verdicts), Verdict.OK)
