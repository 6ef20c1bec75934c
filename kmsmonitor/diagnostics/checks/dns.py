"""Where hosts are looked for, and what DNS answers: suffixes, name servers, records (K2, K3)."""

from __future__ import annotations

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import listing, say
from kmsmonitor.diagnostics.said import Evidence, Said, code_evidence, fine, milliseconds, skipped
from kmsmonitor.diagnostics.seen import NamesSeen, Seen
from kmsmonitor.licensing.hosts import expected_shares
from kmsmonitor.network.srv import SERVICE, Answer, SuffixAnswer
from kmsmonitor.wire.endpoint import format_endpoint

_BROKEN = frozenset({Answer.TIMEOUT, Answer.NO_NAMESERVER, Answer.SERVFAIL, Answer.MALFORMED})
_NOT_ASKED = say("DNS is not asked for hosts while one is set.")


def suffix_list(seen: Seen) -> Said:
    """Which queries are sent and which are not, and why; whether the list misses the organisation's domain."""
    facts, names = seen.facts, seen.names or NamesSeen()
    evidence = _suffix_evidence(seen, names)
    if facts.configured is not None:
        return skipped(say("The list of domains is not used"), _NOT_ASKED, evidence)
    if not facts.suffixes:
        return _missing(
            say("There is no domain to look for a host in, so no question is sent"),
            say("This computer has no DNS suffix of its own, and none is set."),
            evidence,
            remedy=say(
                "Connect to the company network or VPN, or set the organisation's domain in discovery.suffixes."
            ),
        )
    if not names.usable and names.elsewhere:
        found = listing(tuple(answer.name for answer in names.elsewhere))
        return _missing(
            say("The list of domains misses {domain}, where the hosts are", domain=found),
            say("{list} was asked; the host records are below {domain}.", list=listing(facts.suffixes), domain=found),
            evidence,
            remedy=say("Add {domain} to discovery.suffixes or to this computer's DNS suffix list.", domain=found),
        )
    if not names.usable and names.suffixes and len(names.unknown) == len(names.suffixes):
        return _missing(
            say("This network's DNS does not know the domain {list}", list=listing(names.unknown)),
            say("Not one of the domains in the list exists there, so the list misses the organisation's own, or the"
                " computer is on a foreign network."),
            evidence,
            remedy=say("Connect to the company network or VPN. If you are on it, correct the list of domains:"
                       " discovery.suffixes, or this computer's DNS suffix list."),
        )  # fmt: skip
    return fine(say("Hosts are looked for in {list}", list=listing(facts.suffixes)), evidence=evidence)


def _missing(title: str, detail: str, evidence: Evidence, *, remedy: str) -> Said:
    return Said(
        verdict=Verdict.FAIL, title=title, detail=detail, remedy=remedy, who=Who.HELPDESK, evidence=evidence,
        cause=say("The list of domains that this computer searches does not hold the organisation's domain."),
        cause_id="suffixes.domain_missing",
    )  # fmt: skip


def _suffix_evidence(seen: Seen, names: NamesSeen) -> Evidence:
    facts = seen.facts
    lines = [("machine's domain", facts.dns.domain or "none"),
             ("set by discovery.suffixes", ", ".join(facts.settings.discovery_suffixes) or "none"),
             ("search list", ", ".join(facts.dns.search) or "none")]  # fmt: skip
    lines += [(answer.query, answer.answer.value) for answer in names.suffixes]
    lines += [(answer.query, f"{answer.answer.value}, but not in the list") for answer in names.elsewhere]
    return tuple(lines)


def name_servers(seen: Seen) -> Said:
    """Whether anybody answers at all."""
    facts, names = seen.facts, seen.names or NamesSeen()
    servers = tuple(format_endpoint(*server) for server in facts.dns.nameservers)
    evidence: Evidence = (("name servers", ", ".join(servers) or "none"), *_answers(names))
    broken = [answer for answer in names.suffixes if answer.answer in _BROKEN]
    if not names.suffixes:
        return skipped(say("No question was sent to a name server"), evidence=evidence)
    if facts.configured is not None:
        return skipped(say("The name servers are not asked for hosts"), _NOT_ASKED, evidence)
    if not broken:
        slowest = max(answer.elapsed_s for answer in names.suffixes)
        return fine(say("DNS answers in {time}", time=milliseconds(slowest)), evidence=evidence)
    if names.usable or any(answer.answer not in (*_BROKEN, Answer.REFUSED) for answer in names.suffixes):
        return Said(
            verdict=Verdict.WARN,
            title=say("DNS fails for {list}", list=listing(tuple(answer.name for answer in broken))),
            detail=say("Other domains are answered, but every attempt waits for this one."),
            remedy=say("Repair that zone or its forwarding, or take the domain out of the list."),
            who=Who.DNS_ADMIN,
            evidence=evidence,
            cause_id=_CAUSES.get(broken[0].answer, "dns.server_failure"),
        )
    return _server_broken(broken[0], evidence)


_CAUSES = {
    Answer.TIMEOUT: "dns.timeout",
    Answer.NO_NAMESERVER: "dns.no_server",
    Answer.SERVFAIL: "dns.server_failure",
    Answer.MALFORMED: "dns.malformed",
}


def _server_broken(answer: SuffixAnswer, evidence: Evidence) -> Said:
    titles = {
        Answer.TIMEOUT: say("The name server does not answer"),
        Answer.NO_NAMESERVER: say("No name server can be asked"),
        Answer.SERVFAIL: say("The name server reports a fault of its own"),
        Answer.MALFORMED: say("The name server's answer makes no sense"),
    }
    reason = answer.detail.rstrip(":. ") or answer.answer.value
    return Said(
        verdict=Verdict.FAIL,
        title=titles.get(answer.answer, say("DNS does not answer")),
        detail=say("Without DNS no host can be found: {reason}.", reason=reason),
        cause=say("The computer is off the network, its DNS servers are wrong, or the server is down."),
        remedy=say("Connect to the company network or VPN. If you are on it, check this computer's DNS servers and the"
                   " server itself."),
        who=Who.DNS_ADMIN,
        evidence=(*evidence, *code_evidence("code", answer.code)),
        cause_id=_CAUSES.get(answer.answer, "dns.server_failure"),
    )  # fmt: skip


def records(seen: Seen) -> Said:
    """The SRV records of each suffix with TTL, priority, weight and the share of clients that each host gets (K3)."""
    facts, names = seen.facts, seen.names or NamesSeen()
    evidence: Evidence = (*_answers(names), *_record_evidence(names))
    if facts.configured is not None:
        return skipped(say("Host records are not used"), _NOT_ASKED, evidence)
    if names.usable:
        suffix = names.usable[0].suffix
        return fine(say("Hosts published below {suffix}: {count}", count=len(names.usable), suffix=suffix),
                    evidence=evidence)  # fmt: skip
    empty = next((a for a in names.suffixes if a.answer in (Answer.NO_RECORDS, Answer.NO_SERVICE)), None)
    return Said(
        verdict=Verdict.FAIL,
        title=say("DNS names no activation host") if empty is None
        else say("The record {name} is there, but names no host", name=empty.query),
        detail=say("{service} does not exist below {list}, so a new computer finds no host.", service=SERVICE,
                   list=listing(facts.suffixes)),
        cause=say("The KMS host never published its SRV record, or somebody removed it."),
        remedy=say("Publish the SRV record {service} in {list} (the KMS host can do it by itself), or set the host in"
                   " discovery.host. Away from the company network: connect the VPN.", service=SERVICE,
                   list=listing(facts.suffixes)),
        who=Who.DNS_ADMIN,
        evidence=evidence,
        cause_id="dns.no_record" if empty is None else "dns.empty",
    )  # fmt: skip


def _answers(names: NamesSeen) -> Evidence:
    return tuple(
        (a.query, f"{a.answer.value} from {a.server or 'nobody'} in {milliseconds(a.elapsed_s)}")
        for a in names.suffixes
    )


def _record_evidence(names: NamesSeen) -> Evidence:
    shares = dict(zip(names.usable, expected_shares(names.usable), strict=True))
    return tuple(
        (
            f"{record.target}:{record.port}",
            (
                f"priority {record.priority}, weight {record.weight}, TTL {record.ttl} s,"
                f" drawn first by {shares.get(record, 0.0):.0%} of clients"
            ),
        )
        for record in names.records
    )
