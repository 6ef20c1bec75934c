"""The raw facts behind a diagnosis, as names and values for a table, a report or a file."""

from __future__ import annotations

from kmsmonitor import __version__
from kmsmonitor.diagnostics.facts import Facts
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.settings import DEFINITIONS
from kmsmonitor.wire.endpoint import format_endpoint


def raw_facts(facts: Facts) -> tuple[tuple[str, str], ...]:
    """All of them; times in UTC."""
    shown, state = facts.snapshot, facts.state
    configured = facts.configured
    cache = state.cache
    return (
        ("version", __version__),
        ("system", facts.system),
        ("computer", shown.computer),
        ("user", facts.user),
        ("administrator's rights", _yes(facts.elevated)),
        ("domain joined", facts.membership or "none"),
        ("authority", shown.authority),
        ("product", shown.product.name),
        ("edition", shown.product.edition.value),
        ("channel", state.channel.value),
        ("client ID", str(shown.identity.cmid)),
        ("virtual machine", _yes(shown.identity.is_virtual)),
        ("status", f"{shown.forecast.status.key} ({int(shown.forecast.status)})"),
        ("urgency", shown.forecast.urgency.value),
        ("activated", iso(state.activated_at) or "-"),
        ("ends", iso(state.expires_at) or "-"),
        ("next attempt", iso(shown.forecast.next_attempt_at) or "-"),
        ("renewals missed", str(shown.forecast.renewals_missed)),
        ("failed attempts", str(state.failures)),
        ("host that is set", format_endpoint(configured.name, configured.port) if configured else "none"),
        ("remembered host", format_endpoint(cache.name, cache.port) if cache else "none"),
        ("remembered since", iso(cache.cached_at) or "-" if cache else "-"),
        ("machine's domain", facts.dns.domain or "none"),
        ("search list", ", ".join(facts.dns.search) or "none"),
        ("domains searched", ", ".join(facts.suffixes) or "none"),
        ("name servers", ", ".join(format_endpoint(*server) for server in facts.dns.nameservers) or "none"),
        ("own addresses", ", ".join(facts.own_addresses) or "none"),
        ("attempts in the history", str(len(facts.attempts))),
        *((f"setting {d.section}.{d.key}", d.form(getattr(facts.settings, d.name))) for d in DEFINITIONS),
    )


def _yes(value: object) -> str:
    return "yes" if value else "no"
