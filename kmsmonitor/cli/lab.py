"""`kmsmonitor lab`: the organisation in a box, until interrupted."""

from __future__ import annotations

import argparse
import signal
import threading
from types import FrameType
from typing import Any

from kmsmonitor.cli import OK, USAGE
from kmsmonitor.cli.render import print_line, warn
from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.organisation import Description, Organisation
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.wire.endpoint import format_endpoint


def run(args: argparse.Namespace) -> int:
    """Start the part that was asked for."""
    # Interrupts are caught before the ready line is out: who reads that line may interrupt at once.
    stop = _stop_event()
    if args.run == "host":
        from kmsmonitor.cli.lab_host import run_host

        return run_host(args, stop)
    return _up(args, stop)


def _up(args: argparse.Namespace, stop: threading.Event) -> int:
    clock: Clock = SystemClock()
    if args.speed != 1:
        clock = VirtualClock(clock.now(), args.speed)
    try:
        organisation = Organisation(
            args.domain, args.hosts, args.clients, clock, dns_port=args.dns_port, directory=args.directory
        )
    except ValueError as error:
        warn(f"{error}.")
        return USAGE
    try:
        ready = organisation.start()
    except OSError as error:
        raise _no_port(error) from error
    try:
        print_line(_document(ready)) if args.json else print(_words(ready), flush=True)
        stop.wait()
    finally:
        organisation.stop()
    return OK


def _document(ready: Description) -> dict[str, Any]:
    return {
        "domain": ready.domain,
        "dns": ready.dns,
        "hosts": [
            {"name": host.name, "address": host.address, "port": host.port, "count": host.count} for host in ready.hosts
        ],
        "activation_service": None,
        "directory": _directory(ready),
    }


def _directory(ready: Description) -> dict[str, Any] | None:
    """The domain controller, and the domain that a client's settings name as [directory] domain."""
    dc = ready.directory
    return None if dc is None else {"domain": ready.domain, "name": dc.name, "address": dc.address, "port": dc.port}


def _words(ready: Description) -> str:
    hosts = ", ".join(f"{h.name} on {format_endpoint(h.address, h.port)} (count {h.count})" for h in ready.hosts)
    if ready.directory is not None:
        hosts += f", directory on {format_endpoint(ready.directory.address, ready.directory.port)}"
    hint = f"kmsmonitor discover --domain {ready.domain} --dns {ready.dns}"
    return f"ready: {ready.domain}, DNS on {ready.dns}, {hosts}; try: {hint}"


def _no_port(error: OSError) -> WorldError:
    return WorldError(
        "lab_no_port",
        f"The lab cannot listen: {error.strerror or error}.",
        remedy="Another lab or program may hold the port; choose another one.",
    )


def _stop_event() -> threading.Event:
    stop = threading.Event()

    def handle(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, handle)
    return stop
