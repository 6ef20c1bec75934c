"""`kmsmonitor lab host`: one KMS host behind a name server of your own, published there if that is asked for (H5)."""

from __future__ import annotations

import argparse
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kmsmonitor.cli import BROKEN, OK, USAGE
from kmsmonitor.cli.render import print_line, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.advert import Advert, by_hand
from kmsmonitor.lab.dns_update import Answer, SharedKey, Updated, own_addresses, read_key
from kmsmonitor.lab.kms_host import KmsHost
from kmsmonitor.lab.publisher import Publisher
from kmsmonitor.lab.where import check_listening
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.network.dns_query import DNS_PORT
from kmsmonitor.network.system_dns import is_address
from kmsmonitor.wire.endpoint import format_endpoint, parse_endpoint

if TYPE_CHECKING:
    from kmsmonitor.lab.gss_tsig import GssKey


def run_host(args: argparse.Namespace, stop: threading.Event) -> int:
    """Start the host, publish it, print the ready line, run until `stop`, withdraw it.

    Raises:
        WorldError: it cannot listen there, or the key file is unusable.
    """
    option = "--listen"
    try:
        address, port = parse_endpoint(args.listen)
        option = "--dns-server"
        servers = tuple(parse_endpoint(text, DNS_PORT) for text in args.dns_server)
    except ValueError as error:
        warn(f"{option}: {error}")
        return USAGE
    bad = [text for text in (*args.address, *(server for server, _ in servers)) if not is_address(text)]
    if bad:
        warn(f"{bad[0]} is not an IP address.")
        return USAGE
    try:
        warning = check_listening(address, anywhere=args.anywhere)
    except WorldError as refused:
        warn(f"--listen: {refused}")
        return USAGE
    if warning:
        warn(warning)
    key = _key(args)
    if args.key is not None:
        from kmsmonitor.cli.lab_host_key import activate

        code = activate(args)
        if code != OK:
            return code
    host = KmsHost(f"lab-host-{port}", address, port, clock=SystemClock(), allow_remote=args.anywhere)
    host.preload(args.count)
    try:
        host.start()
    except OSError as error:
        raise _no_port(error) from error
    try:
        return _serve(host, _publisher(args, host, key, servers), stop, as_json=args.json)
    finally:
        host.stop()


def _serve(host: KmsHost, publisher: Publisher, stop: threading.Event, *, as_json: bool) -> int:
    results = publisher.start()
    _ready(host, publisher, as_json=as_json)
    if not as_json:
        for result in publisher.failed:
            _tell(publisher.advert, result)
    stop.wait()
    gone = publisher.stop()
    left = [result for result in gone if result.answer is not Answer.DONE]
    for result in left:
        warn(f"The records in {result.domain} could not be withdrawn: {result.sentence}.")
    return BROKEN if left or any(result.answer is not Answer.DONE for result in results) else OK


def _publisher(
    args: argparse.Namespace, host: KmsHost, key: SharedKey | GssKey | None, servers: tuple[tuple[str, int], ...]
) -> Publisher:
    advert = Advert(
        host=args.name,
        port=host.port,
        addresses=tuple(args.address) or (own_addresses(host.address) if args.publish else ()),
        priority=args.priority,
        weight=args.weight,
    )
    return Publisher(advert, args.publish, SystemClock(), key=key, nameservers=servers)


def _key(args: argparse.Namespace) -> SharedKey | GssKey | None:
    if args.tsig_key is not None:
        return read_key(Path(args.tsig_key))
    if args.kerberos is not None:
        from kmsmonitor.lab.gss_tsig import GssKey

        return GssKey(args.kerberos)
    return None


def _ready(host: KmsHost, publisher: Publisher, *, as_json: bool) -> None:
    if as_json:
        print_line(_document(host, publisher))
        return
    where = format_endpoint(host.address, host.port)
    done = [result.domain for result in publisher.results if result.answer is Answer.DONE]
    also = f", published in {', '.join(done)}" if done else ""
    print(f"ready: lab KMS host on {where}, count {host.count}{also}", flush=True)


def _document(host: KmsHost, publisher: Publisher) -> dict[str, Any]:
    return {
        "name": host.name,
        "address": host.address,
        "port": host.port,
        "count": host.count,
        "published": [
            {
                "domain": result.domain,
                "answer": result.answer.value,
                "server": None if result.server is None else format_endpoint(*result.server),
                "detail": result.detail,
                "records": [record.line() for record in publisher.advert.records(result.domain)],
            }
            for result in publisher.results
        ],
    }


def _tell(advert: Advert, result: Updated) -> None:
    warn(f"The host could not be published in {result.domain}: {result.detail or result.sentence + '.'}")
    print(by_hand(advert, result.domain), flush=True)


def _no_port(error: OSError) -> WorldError:
    return WorldError(
        "lab_no_port",
        f"The lab cannot listen: {error.strerror or error}.",
        remedy="Another lab or program may hold the port; choose another one.",
    )
