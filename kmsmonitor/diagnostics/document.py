"""A diagnosis as one JSON document: stable keys, the same in every language, times in UTC, durations in seconds."""

from __future__ import annotations

from typing import Any

from kmsmonitor import __version__
from kmsmonitor.diagnostics.findings import Diagnosis, Finding, HostRow, LinkState
from kmsmonitor.monitor.codec import iso

SCHEMA = 1


def document(diagnosis: Diagnosis) -> dict[str, Any]:
    """What `diagnose --json` prints."""
    return {
        "schema": SCHEMA,
        "tool_version": __version__,
        "started_at": iso(diagnosis.started_at),
        "duration_s": diagnosis.duration_s,
        "verdict": diagnosis.verdict.value,
        "findings": [_finding(finding) for finding in diagnosis.findings],
        "links": [_link(link) for link in diagnosis.links],
        "hosts": [_host(host) for host in diagnosis.hosts],
        "trace": [{"at_ms": line.at_ms, "text": line.text} for line in diagnosis.trace],
        "facts": dict(diagnosis.facts),
        "request_sent": False,  # the promise of the whole test: no host's count changes
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "title": str(finding.title),
        "verdict": finding.verdict.value,
        "link": finding.link.value,
        "detail": str(finding.detail),
        "cause": str(finding.cause) or None,
        "cause_id": finding.cause_id or None,
        "remedy": str(finding.remedy) or None,
        "who": finding.who.value if finding.who else None,
        "evidence": [{"name": name, "value": value} for name, value in finding.evidence],
        "silenced_by": finding.silenced_by,
        "elapsed_s": finding.seconds,
    }


def _link(link: LinkState) -> dict[str, Any]:
    return {
        "link": link.link.value,
        "verdict": link.verdict.value if link.verdict else None,
        "caption": str(link.caption),
    }


def _host(host: HostRow) -> dict[str, Any]:
    return {
        "name": host.name,
        "port": host.port,
        "suffix": host.suffix or None,
        "origin": host.origin,
        "priority": host.priority,
        "weight": host.weight,
        "ttl_s": host.ttl_s,
        "expected_share": round(host.share, 4),
        "addresses": list(host.addresses),
        "connect_s": host.connect_s,
        "bind_s": host.bind_s,
        "interface": host.interface,
        "expected": host.expected,
        "verdict": host.verdict.value,
        "note": str(host.note) or None,
    }
