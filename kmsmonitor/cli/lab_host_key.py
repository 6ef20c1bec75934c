"""The part of `kmsmonitor lab host` that is about its own key (H7)."""

from __future__ import annotations

import argparse

from kmsmonitor.cli import BROKEN, OK, USAGE
from kmsmonitor.cli.render import warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.host_activation import HostLicence, Service
from kmsmonitor.monitor.home import find_home
from kmsmonitor.wire.host_key import parse_host_key
from kmsmonitor.wire.installation_id import groups
from kmsmonitor.wire.lab_key import KeyFormatError
from kmsmonitor.wire.web_address import parse_web_address


def activate(args: argparse.Namespace) -> int:
    """Have the host activated; 0 if it is.

    Raises:
        WorldError: the service or the confirmation says no.
    """
    try:
        key = parse_host_key(args.key)
        service = _service(args)
    except (KeyFormatError, ValueError) as error:
        warn(str(error))
        return USAGE
    licence = HostLicence(find_home(args.home).data, key, SystemClock())
    if args.reactivate:
        licence.set_up_anew()
    if args.confirm is not None:
        licence.confirm(args.confirm)
    elif service is not None and not licence.activated:
        licence.activate(service)
    if licence.activated:
        return OK
    read_out = " ".join(groups(licence.installation_id))
    warn(
        f"The host is not activated. Its installation ID is {read_out}: read it out on the phone (kmsmonitor lab "
        "phone) and start again with --confirm, or name an activation service with --service and --availability."
    )
    return BROKEN


def _service(args: argparse.Namespace) -> Service | None:
    """Where to activate online, if that was asked for.

    Raises:
        ValueError: one address is missing, or is none.
    """
    if args.service is None and args.availability is None:
        return None
    if args.service is None or args.availability is None:
        raise ValueError("--service and --availability belong together: lab up prints both.")
    asked = parse_web_address(args.availability, "http")
    return Service(asked, parse_web_address(args.service, "https"), args.ca_file)
