"""What this computer knows about its DNS: its own domain, its search list and its servers (K2). Nothing is sent."""

from __future__ import annotations

import ipaddress
import socket
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from kmsmonitor.network.dns_query import DNS_PORT

_ETC = Path("/etc")


@dataclass(frozen=True, slots=True)
class SystemDns:
    """The machine's domain ("" if it has none), its search suffixes, and address and port of its nameservers."""

    domain: str = ""
    search: tuple[str, ...] = ()
    nameservers: tuple[tuple[str, int], ...] = ()


def system_dns(etc: Path = _ETC, hostname: str | None = None) -> SystemDns:
    """Read the system's settings: the registry on Windows, elsewhere `resolv.conf` and `hosts` in `etc`.

    A computer without any has no domain, no suffixes and no servers: that is an answer, not an error. `hostname` is the
    computer's own name if not given.
    """
    hostname = socket.gethostname() if hostname is None else hostname
    if sys.platform == "win32":
        return _from_registry(hostname)
    found = parse_resolv_conf(_text_of(etc / "resolv.conf"))
    own = hostname.partition(".")[2] or domain_in_hosts(_text_of(etc / "hosts"), hostname)
    return replace(found, domain=own.strip(".") or found.domain)


def suffix_list(machine_domain: str, configured: Iterable[str], search: Iterable[str]) -> tuple[str, ...]:
    """The suffixes to ask, in order and each once: the machine's domain, the configured ones, the search list (K2)."""
    first_spelling: dict[str, str] = {}
    for suffix in (machine_domain, *configured, *search):
        clean = suffix.strip().strip(".")
        if clean:
            first_spelling.setdefault(clean.lower(), clean)
    return tuple(first_spelling.values())


def parse_resolv_conf(text: str) -> SystemDns:
    """Read the three settings that matter here, as resolv.conf(5) describes them; what is not understood is skipped."""
    domain, search, servers = "", tuple[str, ...](), list[tuple[str, int]]()
    for words in (line.split() for line in text.splitlines()):
        match words:
            case ["nameserver", address, *_] if is_address(address):
                servers.append((address, DNS_PORT))
            case ["domain", name, *_]:
                domain, search = name.strip("."), (name,)  # the last one of `domain` and `search` counts
            case ["search", *names]:
                search = tuple(names)
    return SystemDns(domain, suffix_list("", (), search), tuple(dict.fromkeys(servers)))


def domain_in_hosts(text: str, hostname: str) -> str:
    """The domain that hosts(5) gives the computer's own short name, as in `127.0.1.1 pc1.corp.test pc1`; "" if none."""
    for line in text.splitlines():
        names = line.partition("#")[0].lower().split()[1:]
        if hostname.lower() in names:
            for name in names:
                short, _, domain = name.partition(".")
                if short == hostname.lower() and domain:
                    return domain
    return ""


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def is_address(text: str) -> bool:
    """Whether the text is an IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _from_registry(hostname: str) -> SystemDns:
    import dns.exception  # noqa: PLC0415 - loaded with the first attempt, not at start-up
    import dns.resolver  # noqa: PLC0415

    try:
        found = dns.resolver.Resolver()
    except (dns.exception.DNSException, OSError):
        return SystemDns(hostname.partition(".")[2])
    servers = dict.fromkeys(str(server) for server in found.nameservers)
    return SystemDns(
        hostname.partition(".")[2] or found.domain.to_text(omit_final_dot=True).strip("."),
        suffix_list("", (), (suffix.to_text() for suffix in found.search)),
        tuple((server, DNS_PORT) for server in servers if is_address(server)),
    )
