"""Discovery: which KMS hosts the DNS names, suffix by suffix (K2), with every answer kept as it came."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kmsmonitor.licensing.hosts import HostRecord, offers_service
from kmsmonitor.network.addresses import resolve_addresses
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.dns_query import CODES, Answer, Asker, Reply
from kmsmonitor.network.system_dns import SystemDns, suffix_list, system_dns

if TYPE_CHECKING:
    from dns.message import QueryMessage

__all__ = [  # the room's whole name service, for those who use it
    "SERVICE",
    "Answer",
    "Discovery",
    "SuffixAnswer",
    "SystemDns",
    "discover",
    "resolve_addresses",
    "suffix_list",
    "system_dns",
]

SERVICE = "_vlmcs._tcp"
_ADDRESS_BUDGET_S = 3.0  # for targets without addresses in the answer; what is left open is looked up at connecting


@dataclass(frozen=True, slots=True, kw_only=True)
class SuffixAnswer:
    """What one suffix answered.

    Attributes:
        name: the suffix.
        query: the full name that was asked for.
        answer: the kind of answer.
        server: who answered, or was asked last, as `ADDRESS:PORT`; "" when nobody could be asked.
        elapsed_s: seconds from question to answer, without the addresses' questions.
        records: the records, in the server's order, those with the target "." left out.
        code: Windows' own code for the failure, if there was one.
        detail: one sentence for the helpdesk; "" when records were found.
    """

    name: str
    query: str
    answer: Answer
    server: str
    elapsed_s: float
    records: tuple[HostRecord, ...] = ()
    code: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Discovery:
    """All answers of one discovery, in the order of the suffixes, and all their records."""

    suffixes: tuple[SuffixAnswer, ...]
    records: tuple[HostRecord, ...]

    def usable(self) -> tuple[HostRecord, ...]:
        """The records that are chosen from first: those of the first suffix that has any (K2).

        Later suffixes are shown, not used: the machine's own domain goes before the search list.
        """
        return next((answer.records for answer in self.suffixes if answer.records), ())


def discover(
    suffixes: Sequence[str],
    *,
    nameservers: Sequence[tuple[str, int]],
    deadline: Deadline,
    cancel: Cancel,
    service: str = SERVICE,
) -> Discovery:
    """Ask each suffix for its hosts, in order, each once (K2), and the targets' addresses where the answer lacks them.

    A suffix may use its share of the time that is left, so that a dead server does not silence the suffixes behind it.
    It ends with the deadline at the latest; what was not asked by then counts as `timeout`.

    Args:
        suffixes: domains; the same one in other letters is asked once.
        nameservers: address and port, in the order in which they are asked.
        deadline: the budget of the whole attempt.
        cancel: ends the discovery at once.
        service: the two labels before the suffix.

    Raises:
        Cancelled: the attempt was cancelled.
    """
    asker = Asker(nameservers, deadline=deadline, cancel=cancel)
    wanted = tuple(_distinct(suffixes))
    answers: list[SuffixAnswer] = []
    for position, suffix in enumerate(wanted):
        share = deadline.at_most(deadline.left() / (len(wanted) - position))
        answers.append(_ask_suffix(asker, suffix, service, share))
    found: dict[str, tuple[str, ...]] = {}
    for record in (record for answer in answers for record in answer.records):
        found[record.target.lower()] = found.get(record.target.lower()) or record.addresses
    missing = [target for target, addresses in found.items() if not addresses]
    found.update(_look_up(asker, missing, deadline.at_most(_ADDRESS_BUDGET_S)))
    whole = tuple(_with_addresses(answer, found) for answer in answers)
    return Discovery(whole, tuple(record for answer in whole for record in answer.records))


def _distinct(suffixes: Iterable[str]) -> Iterator[str]:
    seen = set()
    for suffix in suffixes:
        clean = suffix.strip().strip(".")
        if clean and clean.lower() not in seen:
            seen.add(clean.lower())
            yield clean


def _ask_suffix(asker: Asker, suffix: str, service: str, share: Deadline) -> SuffixAnswer:
    name = f"{service}.{suffix}"
    start = time.monotonic()
    reply = asker.ask(name, "SRV", share)
    elapsed_s = time.monotonic() - start
    records: tuple[HostRecord, ...] = ()
    if reply.message is not None and reply.answer is Answer.FOUND:
        reply, records = _read(reply, reply.message, suffix)
    return SuffixAnswer(
        name=suffix,
        query=name,
        answer=reply.answer,
        server=reply.server,
        elapsed_s=elapsed_s,
        records=records,
        code=reply.code,
        detail=reply.detail or _DETAILS.get(reply.answer, "").format(name),
    )


_DETAILS = {
    Answer.NXDOMAIN: "the name {} does not exist",
    Answer.NO_RECORDS: "the name {} exists but has no SRV records",
    Answer.NO_SERVICE: "the SRV record of {} says that there is no such service",
}


def _read(reply: Reply, message: QueryMessage, suffix: str) -> tuple[Reply, tuple[HostRecord, ...]]:
    """The records of an answer, aliases followed (RFC 2782, RFC 1034 3.6.2)."""
    from dns.exception import DNSException  # noqa: PLC0415 - loaded with the first question

    try:
        rrset = message.resolve_chaining().answer
    except DNSException as error:
        detail = f"{reply.server} sent an answer that cannot be followed: {error}"
        return replace(reply, answer=Answer.MALFORMED, code=CODES[Answer.MALFORMED], detail=detail), ()
    if rrset is None:
        return replace(reply, answer=Answer.NO_RECORDS, code=CODES[Answer.NO_RECORDS]), ()
    glue = _glue(message)
    every = (
        HostRecord(
            target=(target := rdata.target.to_text(omit_final_dot=True)),
            port=rdata.port,
            priority=rdata.priority,
            weight=rdata.weight,
            suffix=suffix,
            ttl=rrset.ttl,
            addresses=tuple(glue.get(target.lower(), ())),
        )
        for rdata in rrset
    )
    records = tuple(record for record in every if offers_service(record))
    if not records:
        return replace(reply, answer=Answer.NO_SERVICE, code=CODES[Answer.NO_SERVICE]), ()
    return reply, records


def _glue(message: QueryMessage) -> dict[str, list[str]]:
    """The addresses that came along, by name in small letters."""
    found: dict[str, list[str]] = {}
    for rrset in message.additional:
        if rrset.rdtype in (1, 28):  # A and AAAA, RFC 1035 3.2.2 and RFC 3596 2.1
            name = rrset.name.to_text(omit_final_dot=True).lower()
            found.setdefault(name, []).extend(rdata.address for rdata in rrset)
    return found


def _look_up(asker: Asker, targets: Sequence[str], budget: Deadline) -> dict[str, tuple[str, ...]]:
    """Addresses of the targets that came without: servers leave them out of long answers."""
    found: dict[str, tuple[str, ...]] = {}
    for target in targets:
        if budget.expired:
            break
        found[target], _ = asker.addresses(target, budget)
    return found


def _with_addresses(answer: SuffixAnswer, found: dict[str, tuple[str, ...]]) -> SuffixAnswer:
    records = tuple(replace(record, addresses=found.get(record.target.lower(), ())) for record in answer.records)
    return replace(answer, records=records)
