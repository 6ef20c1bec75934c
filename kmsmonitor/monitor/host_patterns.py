"""Which hosts an organisation calls its own: names, domains, addresses and networks, as `expected_hosts` lists them."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress

_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")


def is_name(name: str) -> bool:
    """Whether a name in small letters can be one of a domain or host."""
    return len(name) <= 253 and all(_LABEL.fullmatch(part) for part in name.split("."))


def parse_pattern(text: str) -> str:
    """One entry in its one form: an address, a network, or a name that stands for itself and all below it.

    Raises:
        ValueError: with one sentence.
    """
    clean = text.strip().strip(".").lower().removeprefix("*.")
    try:
        return str(ipaddress.ip_network(clean, strict=False)) if "/" in clean else str(ipaddress.ip_address(clean))
    except ValueError:
        if not is_name(clean):
            raise ValueError(f"{text!r} is neither a name or domain nor an address or network.") from None
        return clean


def listed(patterns: Iterable[str], name: str, addresses: Sequence[str]) -> bool:
    """Whether a host is one of `patterns`, by its name or by any of its addresses."""
    return any(_fits(pattern, name.lower().strip("."), addresses) for pattern in patterns)


def below(domain: str, name: str) -> bool:
    """Whether `name` is `domain` or a name in it."""
    domain, name = domain.lower().strip("."), name.lower().strip(".")
    return name == domain or name.endswith(f".{domain}")


def _fits(pattern: str, name: str, addresses: Sequence[str]) -> bool:
    with suppress(ValueError):
        network = ipaddress.ip_network(pattern)
        for text in (name, *addresses):
            with suppress(ValueError):
                if ipaddress.ip_address(text) in network:
                    return True
        return False
    return below(pattern, name)
