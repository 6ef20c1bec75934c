"""DNS dynamic update (RFC 2136) of a host's own records, unsigned, signed with a shared key (TSIG) or by Kerberos.

Only our own record is added and taken away: replacing a whole record set would remove the other hosts.
"""

from __future__ import annotations

import base64
import re
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import dns.exception
import dns.message
import dns.name
import dns.query
import dns.rcode
import dns.resolver
import dns.tsig
import dns.tsigkeyring
import dns.update

from kmsmonitor.lab.advert import TTL, Record
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.network.dns_query import DNS_PORT
from kmsmonitor.network.system_dns import system_dns

if TYPE_CHECKING:
    from kmsmonitor.lab.gss_tsig import GssKey

_TIMEOUT_S = 3.0
_KEY = re.compile(
    r'key\s+"?(?P<name>[^"\s{]+)"?\s*\{\s*algorithm\s+"?(?P<algorithm>[\w.-]+)"?\s*;\s*secret\s+"(?P<secret>[^"]+)"',
)


class Answer(StrEnum):
    """What the server said to an update."""

    DONE = "done"
    REFUSED = "refused"
    BAD_KEY = "bad_key"
    BAD_TIME = "bad_time"
    NO_ZONE = "no_zone"
    SERVFAIL = "servfail"
    UNREACHABLE = "unreachable"
    UNSURE = "unsure"  # done or not: the answer's signature could not be checked


# RFC 2136 2.2, RFC 8945 5.2.
_RCODES = {
    dns.rcode.NOERROR: Answer.DONE,
    dns.rcode.REFUSED: Answer.REFUSED,
    dns.rcode.NOTAUTH: Answer.NO_ZONE,
    dns.rcode.NOTZONE: Answer.NO_ZONE,
    dns.rcode.SERVFAIL: Answer.SERVFAIL,
}
_SENTENCES = {
    Answer.DONE: "published",
    Answer.REFUSED: "the server refuses updates of this zone, or this host's account may not make them",
    Answer.BAD_KEY: "the server does not accept the key",
    Answer.BAD_TIME: "the server's clock and this computer's differ too much for a signed update",
    Answer.NO_ZONE: "no server was found that is responsible for this domain",
    Answer.SERVFAIL: "the server failed",
    Answer.UNREACHABLE: "the server did not answer",
    Answer.UNSURE: "the server's answer could not be verified; look the record up",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Updated:
    """What became of one domain's update.

    `server` is where it was sent, None where none was found; `detail` one sentence where there is more to say.
    """

    domain: str
    answer: Answer
    server: tuple[str, int] | None = None
    detail: str = ""

    @property
    def sentence(self) -> str:
        """In words, without the domain."""
        return _SENTENCES[self.answer]


@dataclass(frozen=True, slots=True)
class SharedKey:
    """A TSIG key (RFC 8945): its name, algorithm and secret (base64)."""

    name: str
    algorithm: str
    secret: str

    def __repr__(self) -> str:
        """Without the secret: it must not get into a log."""
        return f"SharedKey({self.name!r}, {self.algorithm!r})"


def read_key(path: Path) -> SharedKey:
    """The first key of a file as `tsig-keygen` writes it.

    Raises:
        WorldError: the file cannot be read, or holds no key.
    """
    remedy = "Make one with tsig-keygen, or name the file that the DNS server's administrator gave you."
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not text"
        raise WorldError("tsig_key_unreadable", f"The key file {path} cannot be read: {why}.", remedy=remedy) from error
    found = _KEY.search(text)
    if found is None:
        raise WorldError("tsig_key_missing", f"The file {path} holds no TSIG key.", remedy=remedy)
    key = SharedKey(found["name"], found["algorithm"], found["secret"])
    damage = _damage(key)
    if damage:
        raise WorldError("tsig_key_damaged", f"The key in {path} is damaged: {damage}.", remedy=remedy)
    return key


def _damage(key: SharedKey) -> str:
    """What is wrong with a key, or ""."""
    known = [getattr(dns.tsig, name) for name in dir(dns.tsig) if name.startswith("HMAC_")]
    if dns.name.from_text(key.algorithm) not in known:
        return f"{key.algorithm} is no algorithm for signing"
    try:
        base64.b64decode(key.secret, validate=True)
    except ValueError:
        return "its secret is not in base64"
    return ""


def find_primary(domain: str, nameservers: Sequence[tuple[str, int]] = ()) -> tuple[str, tuple[str, int]] | None:
    """The zone that holds `domain`, and its primary server (SOA MNAME): where updates go (RFC 2136 4.3).

    Given name servers are asked instead of the system's; the first of them then takes the update itself, because a
    made-up network's primary may be known under no address.
    """
    servers = tuple(nameservers) or system_dns().nameservers
    for address, port in servers:
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = [address], port
        resolver.lifetime, resolver.timeout = _TIMEOUT_S, _TIMEOUT_S / 2
        try:
            zone = dns.resolver.zone_for_name(domain, resolver=resolver)
            if nameservers:
                return zone.to_text(omit_final_dot=True), (address, port)
            primary = resolver.resolve(zone, "SOA", search=False)[0].mname
            found = resolver.resolve_name(primary, lifetime=_TIMEOUT_S, search=False)
            return zone.to_text(omit_final_dot=True), (next(iter(found.addresses())), DNS_PORT)
        except (dns.exception.DNSException, OSError, StopIteration):
            continue
    return None


def publish(
    domain: str, records: Sequence[Record], key: SharedKey | GssKey | None, nameservers: Sequence[tuple[str, int]] = ()
) -> Updated:
    """Add our records: the SRV record beside the others', our addresses instead of old ones of our own name (H5)."""
    return _update(domain, records, key, nameservers, add=True)


def withdraw(
    domain: str, records: Sequence[Record], key: SharedKey | GssKey | None, nameservers: Sequence[tuple[str, int]] = ()
) -> Updated:
    """Take our records away again, and nobody else's."""
    return _update(domain, records, key, nameservers, add=False)


def _update(
    domain: str,
    records: Sequence[Record],
    key: SharedKey | GssKey | None,
    nameservers: Sequence[tuple[str, int]],
    *,
    add: bool,
) -> Updated:
    primary = find_primary(domain, nameservers)
    if primary is None:
        return Updated(domain=domain, answer=Answer.NO_ZONE)
    zone, server = primary
    detail = ""
    try:
        message = dns.update.UpdateMessage(zone)
        if isinstance(key, SharedKey):
            message.use_tsig(_ring(key), algorithm=dns.name.from_text(key.algorithm))
        elif key is not None:
            key.sign(message, server)
        _fill(message, records, add=add)
        answer = _RCODES.get(_send(message, server).rcode(), Answer.REFUSED)
    except (dns.tsig.PeerBadKey, dns.tsig.PeerBadSignature):
        answer = Answer.BAD_KEY
    except dns.tsig.PeerBadTime:
        answer = Answer.BAD_TIME
    except dns.tsig.BadSignature:
        answer = Answer.UNSURE
    except WorldError as error:  # no Kerberos, no ticket: the host runs on, and the records are to be added by hand
        answer, detail = Answer.BAD_KEY, str(error)
    except (dns.exception.DNSException, OSError, EOFError):
        answer = Answer.UNREACHABLE
    return Updated(domain=domain, answer=answer, server=server, detail=detail)


def _fill(message: dns.update.UpdateMessage, records: Sequence[Record], *, add: bool) -> None:
    for record in records:
        name = dns.name.from_text(record.name)
        if record.kind != "SRV" and add:
            message.delete(name, record.kind)  # an address that this host had before
    for record in records:
        name = dns.name.from_text(record.name)
        if add:
            message.add(name, TTL, record.kind, record.data)
        else:
            message.delete(name, record.kind, record.data)


def _send(message: dns.update.UpdateMessage, server: tuple[str, int]) -> dns.message.Message:
    """Over TCP: an update is not repeated by accident, and a closed port is noticed at once."""
    return dns.query.tcp(message, server[0], timeout=_TIMEOUT_S, port=server[1])


def _ring(key: SharedKey) -> dict[dns.name.Name, dns.tsig.Key]:
    ring: dict[dns.name.Name, dns.tsig.Key] = dns.tsigkeyring.from_text({key.name: (key.algorithm, key.secret)})
    return ring


def own_addresses(listening: str) -> tuple[str, ...]:
    """The addresses to publish for a host that listens on `listening`: that one, or this computer's for a wildcard."""
    if listening not in {"0.0.0.0", "::"}:  # noqa: S104 - compared, not listened on
        return (listening,)
    found = socket.getaddrinfo(socket.gethostname(), None, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))
