"""Where a lab server may listen: loopback, unless somebody says otherwise, and never an address of the public Internet.

The lab speaks its own dialect and can activate nothing genuine; but it is a training ground, not a service.
"""

from __future__ import annotations

import ipaddress

from kmsmonitor.licensing.errors import WorldError

WARNING = (
    "{address} is reachable from other computers: the lab knows no access control, so end it when the exercise is over."
)


def check_listening(address: str, *, anywhere: bool) -> str:
    """A warning for an address that others can reach, or "" for loopback.

    Raises:
        WorldError: the address is none, is not loopback and was not allowed, or belongs to the public Internet.
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError as error:
        remedy = "Write an IP address of this computer, such as 127.0.0.1."
        raise WorldError("lab_no_address", f"{address} is not an IP address.", remedy=remedy) from error
    if ip.is_loopback:
        return ""
    if not anywhere:
        raise WorldError(
            "lab_not_loopback",
            f"The lab stays on this computer; {address} is no loopback address.",
            remedy="Add --anywhere if computers of a training network shall reach it.",
        )
    if ip.is_global:
        raise WorldError(
            "lab_public_address",
            f"The lab does not listen on {address}, an address of the public Internet.",
            remedy="Use an address of a private training network.",
        )
    return WARNING.format(address=address)
