"""The products that Windows names, on this computer or another one, as `status` prints them."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import Any

from kmsmonitor.authority.windows.authority import WindowsAuthority, read_computer
from kmsmonitor.authority.windows.reading_map import facts_of
from kmsmonitor.cli.product_view import View
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.owner import after_reading
from kmsmonitor.licensing.reading import ProductReading, Reading
from kmsmonitor.licensing.state import fresh
from kmsmonitor.monitor.explain import hex_or_none
from kmsmonitor.monitor.history import read_latest
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.settings import Settings
from kmsmonitor.value import replace


def read_windows(home: Home, settings: Settings, computer: str | None, now: datetime) -> tuple[View, ...]:
    """Read the licence through WMI.

    Args:
        home: whose history tells of this computer's last attempt.
        settings: for the policy.
        computer: another computer's name, or None for this one.
        now: the time of reading.

    Raises:
        WorldError: it could not be read.
    """
    last = None
    if computer is None:
        reading = WindowsAuthority(SystemClock()).read(now)
        last = read_latest(home.database)[1]
    else:
        reading = read_other(computer, now)
    policy = replace(settings.policy(), owner_acts=True)
    views = []
    for number, product in enumerate(reading.products):
        facts = facts_of(replace(reading, products=(product,)))
        if facts is None:
            continue
        state = after_reading(fresh(now, product.channel), facts)
        views.append(
            View(
                name=product.name,
                edition=None,
                state=state,
                ahead=forecast(state, now, policy),
                last=last if number == 0 else None,
                extra=_extra(product, reading),
            )
        )
    return tuple(views)


def _extra(product: ProductReading, reading: Reading) -> dict[str, Any]:
    return {
        "description": product.description,
        "application_id": product.application_id,
        "activation_id": product.activation_id,
        "partial_key": product.partial_key,
        "status_reason": hex_or_none(product.reason),
        "host_in_use": product.host,
        "host_origin": product.host_origin.value if product.host_origin else None,
        "cmid": reading.cmid,
        "gaps": list(reading.gaps),
    }


def read_other(computer: str, now: datetime) -> Reading:
    """Read another computer's licence with the caller's own right.

    Raises:
        WorldError: this is not Windows, or it could not be read.
    """
    if sys.platform != "win32":
        raise WorldError(
            "no_wmi",
            "Another computer's licence is read through Windows' own WMI, and this is not Windows.",
            remedy="Run the command on a Windows computer of the same network.",
        )
    return read_computer(computer, None, None, now)
