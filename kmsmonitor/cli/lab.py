"""`kmsmonitor lab`: the organisation in a box, until interrupted."""

from __future__ import annotations

import argparse
import signal
import threading
from contextlib import ExitStack
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from kmsmonitor.cli import OK, USAGE
from kmsmonitor.cli.render import print_line, warn
from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.organisation import Description, Organisation
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.home import find_home
from kmsmonitor.wire.endpoint import format_endpoint
from kmsmonitor.wire.host_key import host_key_text

if TYPE_CHECKING:
    from kmsmonitor.lab.activation_service import ActivationService


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
    with ExitStack() as closing:
        try:
            organisation = Organisation(
                args.domain,
                args.hosts,
                args.clients,
                clock,
                dns_port=args.dns_port,
                directory=args.directory,
                service=_service(args, clock, closing),
            )
        except ValueError as error:
            warn(f"{error}.")
            return USAGE
        try:
            ready = organisation.start()
        except OSError as error:
            raise _no_port(error) from error
        closing.callback(organisation.stop)
        print_line(_document(ready)) if args.json else print(_words(ready), flush=True)
        stop.wait()
    return OK


def _service(args: argparse.Namespace, clock: Clock, closing: ExitStack) -> ActivationService | None:
    """The activation service, whose books outlive the lab."""
    if not args.online:
        return None
    from kmsmonitor.lab.activation_service import ActivationService

    folder = Path(args.keep).expanduser().resolve() if args.keep else find_home(args.home).data / "lab"
    try:
        service = ActivationService(folder, clock=clock)
    except OSError as error:
        raise WorldError(
            "lab_unwritable",
            f"The activation service's books cannot be kept in {folder}: {error.strerror or error}.",
            remedy="Give another folder with --keep, or correct its rights.",
        ) from error
    closing.callback(service.close)
    return service


def _document(ready: Description) -> dict[str, Any]:
    return {
        "domain": ready.domain,
        "dns": ready.dns,
        "hosts": [
            {"name": host.name, "address": host.address, "port": host.port, "count": host.count} for host in ready.hosts
        ],
        "activation_service": _online(ready),
        "directory": _directory(ready),
    }


def _directory(ready: Description) -> dict[str, Any] | None:
    """The domain controller, and the domain that a client's settings name as [directory] domain."""
    dc = ready.directory
    return None if dc is None else {"domain": ready.domain, "name": dc.name, "address": dc.address, "port": dc.port}


def _online(ready: Description) -> dict[str, Any] | None:
    """Where a client with a MAK is to ask, and the lab's public keys as they stand."""
    service = ready.activation_service
    if service is None:
        return None
    from kmsmonitor.lab.activation_service import HOST_KEY

    return {
        "availability_url": service.availability_url,
        "url": service.url,
        "ca_file": service.ca_file,
        "maks": [
            {"key": k.mak.text, "activations": k.activations, "left": k.left, "blocked": k.blocked}
            for k in service.keys
        ],
        "host_key": host_key_text(HOST_KEY.mak),
    }


def _words(ready: Description) -> str:
    hosts = ", ".join(f"{h.name} on {format_endpoint(h.address, h.port)} (count {h.count})" for h in ready.hosts)
    if ready.directory is not None:
        hosts += f", directory on {format_endpoint(ready.directory.address, ready.directory.port)}"
    if ready.activation_service is not None:
        service = ready.activation_service
        key = next((k.mak.text for k in service.keys if k.left and not k.blocked), "none left")
        hosts += (
            f', activation service (settings: [online] service = "{service.url}", availability ='
            f' "{service.availability_url}", ca_file = "{service.ca_file}"; key for kmsmonitor mak set: {key})'
        )
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
