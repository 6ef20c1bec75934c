"""What a KMS host says of itself in DNS: its SRV record and its addresses, for each domain of its publish list (H5)."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from kmsmonitor.network.srv import SERVICE

TTL = 3600  # seconds; a host is refreshed daily and moves rarely
BY_HAND = (
    "Add these records by hand, or let the hosts write them: every host's account needs full control over the record "
    "{record}; a security group that holds all of them is the recommended way."
)


@dataclass(frozen=True, slots=True)
class Record:
    """One resource record: an absolute name without its final dot, type, and data as in a zone file."""

    name: str
    kind: str
    data: str

    def line(self, ttl: int = TTL) -> str:
        """The record as a line of a zone file (RFC 1035 5.1)."""
        return f"{self.name}. {ttl} IN {self.kind} {self.data}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advert:
    """One host as it is to be found.

    Attributes:
        host: its name; a short one lives in every domain that it is published in, a full one where it belongs.
        port: where it listens.
        addresses: IPv4 and IPv6 addresses, for A and AAAA.
        priority, weight: for the choice between hosts (K3).
    """

    host: str
    port: int
    addresses: tuple[str, ...]
    priority: int = 0
    weight: int = 10

    def records(self, domain: str) -> tuple[Record, ...]:
        """The SRV record in `domain`, and the addresses of the host where its name lies in that domain."""
        target = self.target(domain)
        srv = Record(f"{SERVICE}.{domain}", "SRV", f"{self.priority} {self.weight} {self.port} {target}.")
        if not _within(target, domain):
            return (srv,)
        return (srv, *(Record(target, _kind(address), address) for address in self.addresses))

    def target(self, domain: str) -> str:
        """The host's full name as clients of `domain` are told it."""
        host = self.host.rstrip(".")
        return host if "." in host else f"{host}.{domain}"


def by_hand(advert: Advert, domain: str) -> str:
    """What an administrator is told where the DNS does not take the update (H5): a sentence and zone-file lines."""
    lines = [record.line() for record in advert.records(domain)]
    return "\n".join([BY_HAND.format(record=f"{SERVICE}.{domain}"), *lines])


def _kind(address: str) -> str:
    return "AAAA" if ipaddress.ip_address(address).version == 6 else "A"


def _within(name: str, domain: str) -> bool:
    name, domain = name.lower().rstrip("."), domain.lower().rstrip(".")
    return name == domain or name.endswith(f".{domain}")
