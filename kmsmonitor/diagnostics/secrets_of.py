"""What in a diagnosis names somebody: collected from its facts, so that the redaction knows what to look for."""

from __future__ import annotations

from collections.abc import Iterator

from kmsmonitor.diagnostics.facts import Facts
from kmsmonitor.diagnostics.redact import Secrets
from kmsmonitor.diagnostics.seen import Seen
from kmsmonitor.monitor.host_patterns import is_name
from kmsmonitor.monitor.setting_values import quoted
from kmsmonitor.monitor.settings import Settings
from kmsmonitor.wire.web_address import parse_web_address


def secrets_of(seen: Seen) -> Secrets:
    """Every user, computer, host, domain, address and client ID that the diagnosis knows."""
    facts = seen.facts
    shown = facts.snapshot
    hosts, addresses = set(_hosts(seen)), set(_addresses(seen))
    return Secrets(
        users=(facts.user, facts.settings.directory_user),
        computers=(shown.computer, shown.identity.workstation),
        hosts=tuple(sorted(name for name in hosts if not _is_number(name))),
        domains=tuple(sorted(_domains(seen))),
        addresses=tuple(sorted(addresses | {name for name in hosts if _is_number(name)})),
        ids=(str(shown.identity.cmid), str(shown.identity.previous_cmid)),
    )


def _hosts(seen: Seen) -> Iterator[str]:
    facts = seen.facts
    configured, cache, server = facts.configured, facts.state.cache, facts.settings.diagnostics_time_server
    yield from (host.name for host in (configured, cache) if host is not None)
    yield from (host.name for host in seen.hosts or ())
    for endpoint in (server, facts.settings.directory_server):
        yield from (endpoint[0],) if endpoint is not None else ()
    for address in (facts.settings.online_service, facts.settings.online_availability):
        yield from (parse_web_address(address).host,) if address else ()
    if seen.names is not None:
        answers = (*seen.names.suffixes, *seen.names.elsewhere)
        yield from (record.target for answer in answers for record in answer.records)
    yield from (seen.controller.where,) if seen.controller is not None else ()
    for row in facts.attempts:
        yield row.outcome.host or ""
        yield from (line.host or "" for line in row.outcome.tried)
    for change in facts.changes:
        host = change.data.get("host")
        yield host if isinstance(host, str) else ""
    reading = facts.snapshot.reading
    for product in reading.products if reading is not None else ():
        yield product.host or ""


def _domains(seen: Seen) -> Iterator[str]:
    facts = seen.facts
    yield from (facts.dns.domain, facts.membership or "", *facts.dns.search, *facts.suffixes)
    yield from facts.settings.discovery_suffixes
    yield from _whose(facts.settings)
    yield from (p for p in facts.settings.discovery_expected_hosts if is_name(p) and "." in p and not _is_number(p))
    if seen.names is not None:
        yield from (answer.name for answer in (*seen.names.suffixes, *seen.names.elsewhere))
    if facts.state.cache is not None:
        yield facts.state.cache.suffix or ""
    for row in facts.attempts:
        yield from (line.suffix or "" for line in row.outcome.tried)
    for host in _hosts(seen):
        domain = "" if _is_number(host) else host.partition(".")[2]
        if "." in domain:  # a top-level domain alone names nobody
            yield domain


def _whose(settings: Settings) -> Iterator[str]:
    """What the settings say in a person's own words: whose computer it is, and where its organisation keeps things."""
    for words in (
        settings.organisation_name,
        settings.organisation_helpdesk,
        settings.fleet_site,
        settings.fleet_prometheus_file,
        settings.fleet_drop_folder,
        settings.fleet_log,
    ):
        yield from (words, quoted(words).strip('"'))  # as it is, and as a file has it


def _addresses(seen: Seen) -> Iterator[str]:
    facts: Facts = seen.facts
    yield from facts.own_addresses
    yield from (address for address, _ in facts.dns.nameservers)
    yield from (address for host in seen.hosts or () for address in host.addresses)
    for record in seen.names.records if seen.names is not None else ():
        yield from record.addresses


def _is_number(name: str) -> bool:
    return ":" in name or name.replace(".", "").isdigit()
