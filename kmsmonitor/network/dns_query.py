"""One DNS question and its answer, over sockets of our own.

Why not a ready resolver: a question must end the moment it is cancelled, a closed port must be noticed at once and
not after the time limit, and "the name does not exist" must stay apart from "nobody answered". dnspython does the
messages; it is imported with the first question, because it costs more to load than the rest of the program together.
"""

from __future__ import annotations

import errno
import secrets
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kmsmonitor.network.deadline import Cancel, Deadline

if TYPE_CHECKING:
    from dns.message import QueryMessage

DNS_PORT = 53
_TRIES_S = (1.0, 2.0, 4.0)  # one round over all servers each
_SHORTEST_TRY_S = 0.25
_TCP_S = 2.0
_HEADER = 12  # RFC 1035 4.1.1
_CUT = 0x0200  # TC, RFC 1035 4.1.1
_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EACCES, errno.EPERM, errno.EADDRNOTAVAIL}


class Answer(StrEnum):
    """What a question to the DNS came to."""

    FOUND = "found"
    NXDOMAIN = "nxdomain"
    NO_RECORDS = "no_records"
    NO_SERVICE = "no_service"
    SERVFAIL = "servfail"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    NO_NAMESERVER = "no_nameserver"
    MALFORMED = "malformed"


# Windows' own codes for the same (winerror.h: DNS_ERROR_RCODE_* = 9000 + RCODE, DNS_INFO_NO_RECORDS ...).
CODES: dict[Answer, int] = {
    Answer.NXDOMAIN: 0x8007232B,
    Answer.NO_RECORDS: 0x8007251D,
    Answer.NO_SERVICE: 0x8007251D,
    Answer.SERVFAIL: 0x8007232A,
    Answer.REFUSED: 0x8007232D,
    Answer.TIMEOUT: 0x800705B4,
    Answer.NO_NAMESERVER: 0x8007267C,
    Answer.MALFORMED: 0x8007251E,
}
_CODE_RCODE_BASE = 0x80072328
_CODE_UNREACHABLE = 0x800704CF
_CODE_BAD_NAME = 0x8007007B

# Which failure is told when each server failed in its own way: the one that says most.
_TELLING = (Answer.SERVFAIL, Answer.REFUSED, Answer.MALFORMED, Answer.TIMEOUT, Answer.NO_NAMESERVER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What one question came to: `message` is there for found, no_records and nxdomain.

    `server` is `ADDRESS:PORT` of who answered or was asked last, `code` Windows' own code where one fits, `detail` a
    sentence for the helpdesk.
    """

    answer: Answer
    message: QueryMessage | None = None
    server: str = ""
    code: int | None = None
    detail: str = ""


class Asker:
    """Asks the nameservers in order, and remembers which of them were silent, so that later questions lose no time.

    Args:
        nameservers: address and port of each, in the order in which they are asked.
        deadline: the budget of the whole attempt.
        cancel: ends a question at once.
    """

    def __init__(self, nameservers: Sequence[tuple[str, int]], *, deadline: Deadline, cancel: Cancel) -> None:
        self._servers = list(dict.fromkeys(nameservers))
        self._silent: set[tuple[str, int]] = set()
        self._deadline = deadline
        self._cancel = cancel

    def ask(self, name: str, kind: str, budget: Deadline | None = None) -> Reply:
        """Ask for the records of `kind` under `name` (absolute, with or without final dot).

        A server that fails hands over to the next; rounds are repeated with more patience until the budget (by default
        the whole deadline) is used up.

        Raises:
            Cancelled: the attempt was cancelled.
        """
        from dns.exception import DNSException  # noqa: PLC0415 - see the module's docstring
        from dns.message import make_query  # noqa: PLC0415

        self._cancel.check()
        try:
            query = make_query(name.rstrip(".") + ".", kind)
        except (DNSException, ValueError) as error:
            return Reply(answer=Answer.MALFORMED, code=_CODE_BAD_NAME, detail=f"{name!r} is not a domain name: {error}")
        if not self._servers:
            detail = "no DNS server is configured on this computer"
            return Reply(answer=Answer.NO_NAMESERVER, code=CODES[Answer.NO_NAMESERVER], detail=detail)
        return self._rounds(query, budget or self._deadline)

    def addresses(self, name: str, budget: Deadline) -> tuple[tuple[str, ...], Reply]:
        """The IPv4 and then the IPv6 addresses of a name, and the last reply, which says why there are none.

        Raises:
            Cancelled: the attempt was cancelled.
        """
        found: list[str] = []
        reply = self.ask(name, "A", budget)
        # A name that does not exist has no other type either, and a server that fails once fails twice.
        if reply.answer is Answer.FOUND:
            found += _addresses(reply)
            second = self.ask(name, "AAAA", budget)
            found += _addresses(second)
        return tuple(found), reply

    def _rounds(self, query: QueryMessage, budget: Deadline) -> Reply:
        failures: dict[tuple[str, int], Reply] = {}
        tries = _TRIES_S[:1] if self._silent.issuperset(self._servers) else _TRIES_S
        scale = min(1.0, budget.left() / (sum(tries) * len(self._servers)))
        for try_s in tries:
            # A closed port or a refusal stays one for the length of an attempt: only silence is asked again.
            again = [s for s in self._in_order() if s not in failures or failures[s].answer is Answer.TIMEOUT]
            for position, server in enumerate(again):
                # However short the budget, each server gets its share of it in the first round.
                share_s = budget.left() / (len(again) - position)
                reply = self._try(server, query, budget.at_most(min(max(try_s * scale, _SHORTEST_TRY_S), share_s)))
                if reply.message is not None:
                    self._silent.discard(server)
                    return reply
                failures[server] = reply
                if reply.answer is Answer.TIMEOUT:
                    self._silent.add(server)
            if budget.expired:
                break
        return min(failures.values(), key=lambda reply: _TELLING.index(reply.answer))

    def _in_order(self) -> list[tuple[str, int]]:
        return sorted(self._servers, key=self._silent.__contains__)  # stable: the silent ones come last

    def _try(self, server: tuple[str, int], query: QueryMessage, part: Deadline) -> Reply:
        """One question to one server, repeated over TCP when the answer was cut (RFC 7766)."""
        query.id = secrets.randbits(16)
        patience_s = part.left()
        try:
            reply = self._over_udp(server, query, part)
        except TimeoutError:
            return _failed(Answer.TIMEOUT, server, f"{_text(server)} did not answer within {patience_s:.1f} s")
        except OSError as error:
            return _unreachable(server, error)
        if reply.message is None or not reply.message.flags & _CUT:
            return reply
        try:
            # The server is alive: the long way gets time of its own.
            return self._over_tcp(server, query, self._deadline.at_most(_TCP_S))
        except OSError as error:
            answer = Answer.TIMEOUT if isinstance(error, TimeoutError) else Answer.NO_NAMESERVER
            detail = f"the answer of {_text(server)} is too long for one packet, and over TCP it gives none: {error}"
            return _failed(answer, server, detail, CODES[Answer.TIMEOUT])

    def _over_udp(self, server: tuple[str, int], query: QueryMessage, part: Deadline) -> Reply:
        wire = query.to_wire()
        with socket.socket(_family(server), socket.SOCK_DGRAM) as udp, self._cancel.guard(udp):
            # Connected: the system drops other senders' packets, and reports a closed port.
            udp.connect(server)
            udp.send(wire)
            while True:
                part.arm(udp)
                data = udp.recv(65535)
                # Not our number, or no answer at all: a stray packet, or somebody guessing. Listen on.
                if len(data) >= _HEADER and data[:2] == wire[:2] and data[2] & 0x80:
                    return _judged(server, query, data)

    def _over_tcp(self, server: tuple[str, int], query: QueryMessage, part: Deadline) -> Reply:
        wire = query.to_wire()
        with socket.socket(_family(server), socket.SOCK_STREAM) as tcp, self._cancel.guard(tcp):
            part.arm(tcp)
            tcp.connect(server)
            tcp.sendall(len(wire).to_bytes(2, "big") + wire)
            size = int.from_bytes(_exactly(tcp, 2, part), "big")
            return _judged(server, query, _exactly(tcp, size, part))


def _judged(server: tuple[str, int], query: QueryMessage, data: bytes) -> Reply:
    """What a packet with our number says."""
    from dns.message import QueryMessage, from_wire  # noqa: PLC0415 - see the module's docstring
    from dns.rcode import NOERROR, NXDOMAIN, REFUSED, to_text  # noqa: PLC0415

    try:
        message = from_wire(data)
    except Exception as error:  # noqa: BLE001 - dnspython lets struct.error, ValueError and others out for mad packets
        return _failed(Answer.MALFORMED, server, f"{_text(server)} sent an answer that cannot be read: {error}")
    if not isinstance(message, QueryMessage) or not query.is_response(message):
        return _failed(Answer.MALFORMED, server, f"{_text(server)} answered another question than the one asked")
    rcode = message.rcode()
    if rcode in (NOERROR, NXDOMAIN):
        answer = Answer.NXDOMAIN if rcode == NXDOMAIN else Answer.FOUND
        return Reply(answer=answer, message=message, server=_text(server), code=CODES.get(answer))
    answer = Answer.REFUSED if rcode == REFUSED else Answer.SERVFAIL
    code = _CODE_RCODE_BASE + rcode if rcode <= 10 else CODES[answer]  # winerror.h names 1 to 10
    return _failed(answer, server, f"{_text(server)} answered {to_text(rcode)}", code)


def _addresses(reply: Reply) -> list[str]:
    from dns.exception import DNSException  # noqa: PLC0415 - see the module's docstring

    if reply.message is None:
        return []
    try:
        rrset = reply.message.resolve_chaining().answer
    except DNSException:
        return []
    return [] if rrset is None else [rdata.address for rdata in rrset]


def _failed(answer: Answer, server: tuple[str, int], detail: str, code: int | None = None) -> Reply:
    return Reply(answer=answer, server=_text(server), code=CODES[answer] if code is None else code, detail=detail)


def _unreachable(server: tuple[str, int], error: OSError) -> Reply:
    if error.errno in _UNREACHABLE:
        return _failed(
            Answer.NO_NAMESERVER, server, f"{_text(server)} cannot be reached from here: {error}", _CODE_UNREACHABLE
        )
    # A closed port. Windows itself waits and then says "timeout"; its "no DNS server configured" would mislead.
    return _failed(
        Answer.NO_NAMESERVER, server, f"no DNS server answers on {_text(server)}: {error}", CODES[Answer.TIMEOUT]
    )


def _text(server: tuple[str, int]) -> str:
    address, port = server
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def _family(server: tuple[str, int]) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in server[0] else socket.AF_INET


def _exactly(tcp: socket.socket, size: int, part: Deadline) -> bytes:
    """Read `size` bytes; a connection that ends before is an OSError."""
    data = bytearray()
    while len(data) < size:
        part.arm(tcp)
        chunk = tcp.recv(size - len(data))
        if not chunk:
            raise ConnectionResetError(errno.ECONNRESET, "the connection ended in the middle of the answer")
        data += chunk
    return bytes(data)
