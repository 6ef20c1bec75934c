"""What the lab's DNS server knows: zones of records, and the one function that answers a question from them.

Pure apart from dnspython's parsing: no sockets here, so every answer can be tested as a value (RFC 1034 section 4.3.2).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.node
import dns.opcode
import dns.rcode
import dns.rdataclass
import dns.rdataset
import dns.rdatatype
import dns.rrset
import dns.zone

DEFAULT_TTL = 60
_NEGATIVE_TTL = 5  # short: a demo that publishes a record shall see it soon
_MAX_UDP = 1232  # what fits an Ethernet path without fragments, as other servers do since DNS Flag Day 2020


class Zone:
    """One zone: immutable once built.

    Args:
        name: the domain, such as `lab.test`.
        records: lines of a zone file (RFC 1035 section 5), relative to the zone; SOA and NS are added where missing.
        address: the server's own address, given as that of the added NS.

    Raises:
        ValueError: a line is not understood, or the name is none; the message names it.
    """

    __slots__ = ("_nodes", "origin")

    def __init__(self, name: str, records: Iterable[str], address: str) -> None:
        try:
            self.origin = dns.name.from_text(name)
        except dns.exception.DNSException as error:
            raise ValueError(f"{name!r} is not a domain: {error}") from error
        lines = list(records)
        for line in lines:
            _parsed(self.origin, [line], name)
        zone = _parsed(self.origin, [*_frame(self.origin, lines, name, address), *lines], name)
        self._nodes: dict[dns.name.Name, dns.node.Node | None] = dict(zone.nodes)
        for owner in list(self._nodes):
            self._add_parents(owner)

    def _add_parents(self, owner: dns.name.Name) -> None:
        """A name above an existing one exists as well, without records (RFC 8020)."""
        while owner != self.origin:
            owner = owner.parent()
            self._nodes.setdefault(owner, None)

    def exists(self, name: dns.name.Name) -> bool:
        """Whether the name is in the zone, with or without records."""
        return name in self._nodes

    def rrset(self, name: dns.name.Name, kind: dns.rdatatype.RdataType) -> dns.rrset.RRset | None:
        """The records of one name and type."""
        found = next((s for s in self._rdatasets(name) if s.rdtype == kind), None)
        return None if found is None else dns.rrset.from_rdata_list(name, found.ttl, list(found))

    def kinds(self, name: dns.name.Name) -> tuple[dns.rdatatype.RdataType, ...]:
        """The types of record that a name has."""
        return tuple(s.rdtype for s in self._rdatasets(name))

    def _rdatasets(self, name: dns.name.Name) -> Sequence[dns.rdataset.Rdataset]:
        node = self._nodes.get(name)
        return () if node is None else node.rdatasets


def _parsed(origin: dns.name.Name, lines: Sequence[str], zone: str) -> dns.zone.Zone:
    text = f"$TTL {DEFAULT_TTL}\n" + "".join(f"{line}\n" for line in lines)
    try:
        return dns.zone.from_text(text, origin=origin, relativize=False, check_origin=False)
    except (dns.exception.DNSException, ValueError) as error:
        raise ValueError(f"zone {zone}: {lines[-1].strip()!r} is not a record: {error}") from error


def _frame(origin: dns.name.Name, lines: Sequence[str], name: str, address: str) -> list[str]:
    """The SOA and NS lines that the given ones lack."""
    given = _parsed(origin, lines, name) if lines else None
    frame = []
    if given is None or given.get_rdataset(origin, "SOA") is None:
        frame.append(f"@ {DEFAULT_TTL} IN SOA ns1 hostmaster 1 3600 600 86400 {_NEGATIVE_TTL}")
    if given is None or given.get_rdataset(origin, "NS") is None:
        frame.append(f"@ {DEFAULT_TTL} IN NS ns1")
        frame.append(f"ns1 {DEFAULT_TTL} IN {'AAAA' if ':' in address else 'A'} {address}")
    return frame


def zone_of(zones: Mapping[dns.name.Name, Zone], name: dns.name.Name) -> Zone | None:
    """The zone with the longest name that the question lies in."""
    while True:
        if name in zones:
            return zones[name]
        if len(name) <= 1:
            return None
        name = name.parent()


def answer(zones: Mapping[dns.name.Name, Zone], query: dns.message.Message) -> dns.message.Message:
    """The authoritative answer to one query; REFUSED for names outside the zones."""
    reply = dns.message.make_response(query)
    if query.opcode() != dns.opcode.QUERY:
        reply.set_rcode(dns.rcode.NOTIMP)
    elif len(query.question) != 1:
        reply.set_rcode(dns.rcode.FORMERR)
    elif query.edns > 0:
        reply.set_rcode(dns.rcode.BADVERS)
    else:
        _answer_question(zones, query.question[0], reply)
    return reply


def _answer_question(
    zones: Mapping[dns.name.Name, Zone], question: dns.rrset.RRset, reply: dns.message.Message
) -> None:
    zone = zone_of(zones, question.name)
    if zone is None or question.rdclass != dns.rdataclass.IN:
        reply.set_rcode(dns.rcode.REFUSED)
        return
    reply.flags |= dns.flags.AA
    kinds = zone.kinds(question.name) if question.rdtype == dns.rdatatype.ANY else (question.rdtype,)
    found = [rrset for kind in kinds if (rrset := zone.rrset(question.name, kind)) is not None]
    if found:
        reply.answer.extend(found)
        reply.additional.extend(_addresses(zones, found))
        return
    if not zone.exists(question.name):
        reply.set_rcode(dns.rcode.NXDOMAIN)
    soa = zone.rrset(zone.origin, dns.rdatatype.SOA)
    assert soa is not None  # the constructor saw to it
    soa.ttl = min(soa.ttl, soa[0].minimum)  # RFC 2308 section 3
    reply.authority.append(soa)


def _addresses(zones: Mapping[dns.name.Name, Zone], answers: Iterable[dns.rrset.RRset]) -> list[dns.rrset.RRset]:
    """A and AAAA of the targets that the answers name, for the additional section (RFC 2782)."""
    targets = dict.fromkeys(rdata.target for rrset in answers for rdata in rrset if hasattr(rdata, "target"))
    found = []
    for target in targets:
        zone = zone_of(zones, target)
        if zone is None:
            continue
        for kind in (dns.rdatatype.A, dns.rdatatype.AAAA):
            rrset = zone.rrset(target, kind)
            if rrset is not None:
                found.append(rrset)
    return found


def to_udp(query: dns.message.Message, reply: dns.message.Message) -> bytes:
    """The reply as one packet: cut, with the mark for it, where it does not fit (RFC 1035 4.2.1, RFC 6891 6.2.5)."""
    limit = 512 if query.edns < 0 else min(max(query.payload, 512), _MAX_UDP)
    return reply.to_wire(max_size=limit, prefer_truncation=True)
