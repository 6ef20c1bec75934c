"""Where a host listens, as people write it: `NAME`, `NAME:PORT`, `10.0.0.1:1688`, `::1`, `[::1]:1688`."""

from __future__ import annotations

from ipaddress import AddressValueError, IPv6Address
from typing import Final

KMS_PORT: Final = 1688  # K8


def parse_endpoint(text: str, default_port: int = KMS_PORT) -> tuple[str, int]:
    """Split a host as a person wrote it into (name or address, port).

    An IPv6 address comes back without brackets. A name is not looked up, only checked for shape; a final dot goes.

    Raises:
        ValueError: with one sentence that can be shown to the person.
    """
    stripped = text.strip()
    if not stripped:
        raise ValueError("The host is empty: write NAME, NAME:PORT or [IPv6 address]:PORT.")
    host, port_text = _split(stripped)
    if ":" in host:
        _check_ipv6(host, stripped)
    else:
        host = host.removesuffix(".")
        _check_name(host, stripped)
    return host, default_port if port_text is None else _port(port_text, stripped)


def format_endpoint(host: str, port: int) -> str:
    """Write a host and port so that `parse_endpoint` reads it back."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _split(text: str) -> tuple[str, str | None]:
    if text.startswith("["):
        host, bracket, tail = text[1:].partition("]")
        if not bracket or (tail and not tail.startswith(":")):
            raise ValueError(f'"{text}" is not a host: an address in brackets is written [::1] or [::1]:1688.')
        if ":" not in host:
            raise ValueError(f'"{text}" is not a host: brackets are only for IPv6 addresses.')
        return host, tail[1:] if tail else None
    if text.count(":") > 1:  # a bare IPv6 address; a port can only follow brackets
        return text, None
    host, colon, port = text.partition(":")
    return host, port if colon else None


def _check_ipv6(host: str, text: str) -> None:
    try:
        IPv6Address(host)
    except AddressValueError:
        raise ValueError(f'"{text}" is not a host: "{host}" is not an IPv6 address.') from None


def _check_name(host: str, text: str) -> None:
    labels = host.split(".")
    if len(host) > 253 or not all(0 < len(label) <= 63 for label in labels):  # RFC 1035 2.3.4
        raise ValueError(f'"{text}" is not a host: a name has parts of 1 to 63 characters, at most 253 in all.')
    bad = next((c for c in host if not (c.isalnum() or c in "-_.")), None)
    if bad is not None:
        raise ValueError(f'"{text}" is not a host: the character {bad!r} cannot be part of a name.')
    # All digits and dots is meant as an address; names never end in a number (RFC 3696 2), so a typo is caught here.
    if labels[-1].isdecimal() and not (len(labels) == 4 and all(_is_octet(label) for label in labels)):
        raise ValueError(f'"{text}" is not a host: "{host}" is not an IPv4 address.')


def _is_octet(label: str) -> bool:
    return label.isascii() and label.isdecimal() and int(label) < 256 and str(int(label)) == label


def _port(port: str, text: str) -> int:
    if not (port.isascii() and port.isdecimal()) or len(port) > 5 or not 0 < int(port) < 65536:
        raise ValueError(f'"{text}" is not a host: the port must be a number from 1 to 65535.')
    return int(port)
