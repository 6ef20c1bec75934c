"""`kmsmonitor probe`: is there a host, without touching its count."""

from __future__ import annotations

import argparse
from typing import Any

from kmsmonitor.cli import NO, OK, USAGE
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.monitor.explain import hex_or_none
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.settings import load_settings
from kmsmonitor.network.addresses import resolve_addresses
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import NetworkError
from kmsmonitor.network.probe import probe
from kmsmonitor.network.system_dns import system_dns
from kmsmonitor.wire.endpoint import parse_endpoint


def run(args: argparse.Namespace) -> int:
    """Probe and print the stages."""
    try:
        host, port = parse_endpoint(args.host)
    except ValueError as error:
        warn(str(error))
        return USAGE
    document = _probe(args, host, port)
    if args.json:
        print_json(document)
    else:
        _print(document)
    return OK if document["interface"] in ("kms", "lab") else NO


def _probe(args: argparse.Namespace, host: str, port: int) -> dict[str, Any]:
    settings = load_settings(find_home(args.home)).settings
    deadline, cancel = Deadline(args.timeout), Cancel()
    document: dict[str, Any] = {
        "host": host,
        "port": port,
        "address": None,
        "reachable": False,
        "rpc": False,
        "interface": None,
        "connect_s": None,
        "bind_s": None,
        "code": None,
        "error": None,
    }
    dns = system_dns()
    servers = settings.discovery_nameservers or dns.nameservers
    try:
        addresses = resolve_addresses(host, nameservers=servers, search=dns.search, deadline=deadline, cancel=cancel)
    except NetworkError as error:
        return {**document, "code": hex_or_none(error.code), "error": error.detail}
    for number, address in enumerate(addresses):
        share = deadline.at_most(deadline.left() / (len(addresses) - number))
        result = probe((address, port), deadline=share, cancel=cancel)
        document |= {
            "address": address,
            "reachable": result.reachable,
            "rpc": result.rpc,
            "interface": result.interface,
            "connect_s": _rounded(result.connect_s),
            "bind_s": _rounded(result.bind_s),
            "code": hex_or_none(result.code),
            "error": result.error,
        }
        if result.reachable:
            break
    return document


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 6)


_INTERFACES = {"kms": "a genuine KMS host", "lab": "a lab host", "other": "RPC, but not a KMS host", None: "nothing"}


def _print(document: dict[str, Any]) -> None:
    where = f"{document['host']}:{document['port']}"
    if document["error"]:
        print(f"{where}: {document['error']}")
    if document["reachable"]:
        found = _INTERFACES[document["interface"]]
        print(f"{where}: connected in {document['connect_s'] * 1000:.1f} ms; there is {found}.")
    print("No licensing request was sent; the host's count is as it was.")
