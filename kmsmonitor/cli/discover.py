"""`kmsmonitor discover`: the whole SRV discovery, and nothing else (K2, K3)."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from kmsmonitor.chance import chance
from kmsmonitor.cli import NO, OK, USAGE
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.licensing.hosts import expected_shares, order
from kmsmonitor.monitor.explain import hex_or_none
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.setting_values import parse_nameserver
from kmsmonitor.monitor.settings import Settings, load_settings
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.srv import Discovery, discover
from kmsmonitor.network.system_dns import suffix_list, system_dns

LIMIT = 30.0  # seconds for all suffixes


def run(args: argparse.Namespace) -> int:
    """Ask DNS and print every answer."""
    loaded = load_settings(find_home(args.home))
    for problem in loaded.problems:
        warn(str(problem))
    try:
        nameservers = (parse_nameserver(args.dns),) if args.dns else loaded.settings.discovery_nameservers
    except ValueError as error:
        warn(str(error))
        return USAGE
    found = _ask(args.domain, nameservers, loaded.settings)
    document = _document(found, by_weight=loaded.settings.discovery_priority_and_weight)
    if args.json:
        print_json(document)
    else:
        _print(document)
    return OK if found.usable() else NO


def _ask(domains: list[str] | None, nameservers: tuple[tuple[str, int], ...], settings: Settings) -> Discovery:
    dns = system_dns()
    suffixes = tuple(domains) if domains else suffix_list(dns.domain, settings.discovery_suffixes, dns.search)
    return discover(suffixes, nameservers=nameservers or dns.nameservers, deadline=Deadline(LIMIT), cancel=Cancel())


def _document(found: Discovery, *, by_weight: bool) -> dict[str, Any]:
    usable = found.usable()
    numbers = iter(chance, None)
    shares = dict(zip(usable, expected_shares(usable), strict=True))
    return {
        "suffixes": [
            {
                "name": suffix.name,
                "query": suffix.query,
                "answer": suffix.answer.value,
                "server": suffix.server,
                "code": hex_or_none(suffix.code),
                "detail": suffix.detail or None,
                "elapsed_s": round(suffix.elapsed_s, 6),
            }
            for suffix in found.suffixes
        ],
        "records": [
            {
                "target": record.target,
                "port": record.port,
                "priority": record.priority,
                "weight": record.weight,
                "addresses": list(record.addresses),
                "suffix": record.suffix,
                "ttl_s": record.ttl,
                "expected_share": round(shares.get(record, 0.0), 4),
            }
            for record in found.records
        ],
        "order": _order(found, numbers, by_weight=by_weight),
    }


def _order(found: Discovery, numbers: Iterator[float], *, by_weight: bool) -> list[str]:
    """The hosts as an attempt would try them: suffix after suffix, each host once (K2-K4)."""
    tried: dict[tuple[str, int], str] = {}
    for suffix in found.suffixes:
        for record in order(suffix.records, numbers, by_weight=by_weight):
            tried.setdefault((record.target.lower(), record.port), record.target)
    return list(tried.values())


def _print(document: dict[str, Any]) -> None:
    for suffix in document["suffixes"]:
        detail = f": {suffix['detail']}" if suffix["detail"] else ""
        print(f"{suffix['query']}  {suffix['answer']}{detail}")
        for record in document["records"]:
            if record["suffix"] == suffix["name"]:
                addresses = ", ".join(record["addresses"]) or "no address"
                print(
                    f"  {record['target']}:{record['port']}  priority {record['priority']}, weight {record['weight']},"
                    f" drawn first by {record['expected_share']:.0%}, {addresses}"
                )
    if not document["suffixes"]:
        print("No domain to ask below is known: this computer has no DNS suffix.")
    if document["order"]:
        print("would try: " + ", ".join(document["order"]))
