"""The table of hosts: every record, the host that is set and the remembered one, with what the probe saw of each."""

from __future__ import annotations

from kmsmonitor.diagnostics.checks.hosts import is_expected
from kmsmonitor.diagnostics.findings import HostRow, Verdict
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.diagnostics.seen import HostSeen, NamesSeen, Reach, Seen, host_key
from kmsmonitor.licensing.hosts import HostOrigin, HostRecord, expected_shares


def host_rows(seen: Seen) -> tuple[HostRow, ...]:
    """One row a host: those of DNS as the answer had them, before them what is set or remembered beside it."""
    names = seen.names or NamesSeen()
    in_dns = {host_key(record.target, record.port) for record in names.records}
    beside = [_beside(seen, host) for host in seen.hosts or () if host.key not in in_dns]
    shares = dict(zip(names.usable, expected_shares(names.usable), strict=True))
    return (*beside, *(_of_dns(seen, record, shares.get(record, 0.0)) for record in names.records))


def _beside(seen: Seen, host: HostSeen) -> HostRow:
    cached = seen.facts.state.cache
    suffix = cached.suffix if cached is not None and host.origin is HostOrigin.CACHED else None
    return HostRow(
        name=host.name, port=host.port, suffix=suffix or "", priority=None, weight=None, ttl_s=None,
        share=1.0 if host.origin is HostOrigin.CONFIGURED else 0.0, addresses=host.addresses, origin=host.origin.value,
        connect_s=host.connect_s, bind_s=host.bind_s, interface=_interface(host), expected=is_expected(seen, host),
        verdict=_verdict(seen, host), note=host.detail,
    )  # fmt: skip


def _of_dns(seen: Seen, record: HostRecord, share: float) -> HostRow:
    host = seen.host(record.target, record.port)
    configured, cached = seen.facts.configured, seen.facts.cached
    key = host_key(record.target, record.port)
    remembered = cached is not None and host_key(cached.name, cached.port) == key
    is_set = configured is not None and host_key(configured.name, configured.port) == key
    note = host.detail if host is not None else say("not probed")
    return HostRow(
        name=record.target, port=record.port, suffix=record.suffix, priority=record.priority, weight=record.weight,
        ttl_s=record.ttl, share=(1.0 if is_set else 0.0) if configured is not None else share,
        addresses=record.addresses or (host.addresses if host is not None else ()),
        origin=HostOrigin.CONFIGURED.value if is_set else HostOrigin.DNS.value,
        connect_s=host.connect_s if host is not None else None, bind_s=host.bind_s if host is not None else None,
        interface=_interface(host), expected=is_expected(seen, host) if host is not None else None,
        verdict=_verdict(seen, host), note=note or (say("remembered: asked first") if remembered else ""),
    )  # fmt: skip


def _interface(host: HostSeen | None) -> str | None:
    return host.interface.value if host is not None and host.interface is not None else None


def _verdict(seen: Seen, host: HostSeen | None) -> Verdict:
    if host is None:
        return Verdict.SKIP
    if host.reach is not Reach.FINE:
        return Verdict.FAIL
    return Verdict.WARN if is_expected(seen, host) is False else Verdict.OK
