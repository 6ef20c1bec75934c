"""The hosts themselves: has the name an address, is the configured one right, is it one of ours?"""

from __future__ import annotations

import ipaddress
from contextlib import suppress

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.checks.path import at_stage
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import listing, say
from kmsmonitor.diagnostics.said import Evidence, Said, code_evidence, fine, skipped
from kmsmonitor.diagnostics.seen import HostSeen, NamesSeen, Reach, Seen
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.monitor.host_patterns import below, listed
from kmsmonitor.network.errors import DNS_NAME_DOES_NOT_EXIST
from kmsmonitor.network.probe import Interface
from kmsmonitor.network.system_dns import is_address
from kmsmonitor.wire.endpoint import format_endpoint


def addresses(seen: Seen) -> Said:
    """Every name that is asked must have an address."""
    stage = at_stage(seen, Reach.NAME)
    if not stage.failed:
        shown = tuple((host.name, ", ".join(host.addresses)) for host in stage.passed)
        return fine(say("Every host has an address"), evidence=shown) if shown else skipped(say("No host is known"))
    host = stage.failed[0]
    gone = host.code == DNS_NAME_DOES_NOT_EXIST
    from_dns = host.origin is HostOrigin.DNS
    return Said(
        verdict=stage.verdict,
        title=say("{host} in DNS does not exist any more", host=host.name) if gone and from_dns
        else say("{host} does not exist", host=host.name) if gone
        else say("{host} has no address", host=host.name),
        detail=say("The record names a host that has no address: {list}.", list=stage.names) if from_dns
        else say("The name {host} leads nowhere.", host=host.name),
        cause=say("The host was retired or renamed, and its record was forgotten."),
        remedy=say("Remove the SRV record of {list}, or add the missing address record.", list=stage.names),
        who=Who.DNS_ADMIN,
        evidence=stage.evidence,
        cause_id="name.unknown" if gone else "name.no_address",
    )  # fmt: skip


def configured_host(seen: Seen) -> Said:
    """The configured host against DNS (K13): it is asked alone, so a wrong one stops everything."""
    configured = seen.facts.configured
    if configured is None:
        return skipped(say("No host is set; DNS is asked"))
    host, names = seen.host(configured.name, configured.port), seen.names or NamesSeen()
    where = format_endpoint(configured.name, configured.port)
    in_dns = _named_by(names, host, configured.name, configured.port)
    others = tuple(dict.fromkeys(record.target for record in names.usable))
    evidence: Evidence = (("set", where), ("named by DNS", "yes" if in_dns else "no"),
                          ("hosts in DNS", ", ".join(others) or "none"), *_seen_evidence(host))  # fmt: skip
    usable = host is not None and host.reach is Reach.FINE
    if usable and (in_dns or not others):
        return fine(say("The host that is set, {host}, answers", host=where), evidence=evidence)
    unknown = host is not None and host.reach is Reach.NAME
    if not usable and not unknown and (in_dns or not others):
        return fine(say("The host that is set, {host}, is the one that is meant", host=where), evidence=evidence)
    return Said(
        verdict=Verdict.WARN if usable else Verdict.FAIL,
        title=say("The host that is set, {host}, is not one that DNS names", host=where) if usable
        else say("The host that is set, {host}, does not exist", host=where) if unknown
        else say("The host that is set, {host}, is not the right one", host=where),
        detail=say("While a host is set, DNS is not asked and no other host is tried. DNS names {list}.",
                   list=listing(others) or say("none")),
        cause=say("The setting is left over from another host, or was mistyped."),
        remedy=say("Remove the setting, so that DNS is asked, or correct it.") if others
        else say("Correct the host that is set, in discovery.host or with slmgr /skms."),
        who=Who.HELPDESK,
        evidence=evidence,
        cause_id="host.configured_wrong",
    )  # fmt: skip


def _named_by(names: NamesSeen, host: HostSeen | None, name: str, port: int) -> bool:
    """Whether DNS names this host, by its name or under an address of it."""
    if names.record(name, port) is not None:
        return True
    own = {name.lower(), *(host.addresses if host is not None else ())}
    return any(record.port == port and own.intersection(record.addresses) for record in names.records)


def _seen_evidence(host: HostSeen | None) -> Evidence:
    if host is None:
        return ()
    return (("probe", host.detail or "answers"), *code_evidence("code", host.code))


def expected(seen: Seen) -> Said:
    """Hosts that are not ours: on this computer, on a public address, outside our domains or list. Reported only."""
    strange = [(host, reason) for host in seen.hosts or () if (reason := strangeness(seen, host)) is not None]
    if not seen.hosts:
        return skipped(say("No host is known"))
    if not strange:
        judged = [host for host in seen.hosts if is_expected(seen, host)]
        return fine(say("The hosts are ours"), evidence=tuple((h.name, "expected") for h in judged)) if judged else (
            skipped(say("No host could be judged"), say("None of them got so far as to answer."))
        )  # fmt: skip
    host, reason = strange[0]
    return Said(
        verdict=Verdict.FAIL if any(why is not _OUTSIDE and _answers(h) for h, why in strange) else Verdict.WARN,
        title=say("{host} is not one of ours", host=host.name),
        detail=reason,
        cause=say("A record, a setting or a program on this computer leads to a host that the organisation does not"
                  " run, or the list of expected hosts is not up to date."),
        remedy=say("Find out who set {host} up. If it is yours, add it to discovery.expected_hosts; if not, remove the"
                   " record or setting that names it.", host=host.name),
        who=Who.HELPDESK,
        evidence=tuple((format_endpoint(h.name, h.port), f"{', '.join(h.addresses) or '-'}: {why}")
                       for h, why in strange),
        cause_id="host.unexpected",
    )  # fmt: skip


_SELF = say("It runs on this computer itself.")
_PUBLIC = say("Its address is a public one, outside the organisation's network.")
_UNLISTED = say("It is not in the list of expected hosts.")
_OUTSIDE = say("Its name lies outside the domains that this computer searches.")


def is_expected(seen: Seen, host: HostSeen) -> bool | None:
    """Whether a host is one of ours; None where that cannot be told."""
    if strangeness(seen, host) is not None:
        return False
    patterns = seen.facts.settings.discovery_expected_hosts
    if patterns and listed(patterns, host.name, host.addresses):
        return True
    if not host.addresses or (_own(seen, host) and not _answers(host)):
        return None
    return True if _in_domains(seen, host.name) else None


def strangeness(seen: Seen, host: HostSeen) -> str | None:
    """Why a host is none of ours, or None. With a list only the list counts."""
    patterns = seen.facts.settings.discovery_expected_hosts
    if patterns:
        return None if listed(patterns, host.name, host.addresses) else _UNLISTED
    if _own(seen, host):
        return _SELF if _answers(host) and not _is_our_lab(seen, host) else None
    if any(_is_public(address) for address in host.addresses):
        return _PUBLIC
    if is_address(host.name) or "." not in host.name or _in_domains(seen, host.name):
        return None
    return _OUTSIDE if host.addresses else None


def _is_our_lab(seen: Seen, host: HostSeen) -> bool:
    """The lab lives on loopback: it speaks its own dialect, and a domain that is searched names it."""
    return host.interface is Interface.LAB and _in_domains(seen, host.name)


def _answers(host: HostSeen) -> bool:
    """Whether it is an activation host at all; one that is none is another check's finding."""
    return host.interface in (Interface.KMS, Interface.LAB)


def _own(seen: Seen, host: HostSeen) -> bool:
    return any(_is_loopback(address) or address in seen.facts.own_addresses for address in host.addresses)


def _in_domains(seen: Seen, name: str) -> bool:
    facts = seen.facts
    domains = (*facts.suffixes, facts.membership or "")
    return any(below(domain, name) for domain in domains if domain)


def _is_loopback(address: str) -> bool:
    with suppress(ValueError):
        return ipaddress.ip_address(address).is_loopback
    return False


def _is_public(address: str) -> bool:
    with suppress(ValueError):
        return ipaddress.ip_address(address).is_global
    return False
