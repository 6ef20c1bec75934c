"""What each way of activation sends, field by field, with this computer's real values (N2 to N5). Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui import times
from kmsmonitor.ui.attempt_words import host_port
from kmsmonitor.ui.diagnostics.history_words import status_word
from kmsmonitor.ui.speech import tr
from kmsmonitor.ways.kms_request import next_request
from kmsmonitor.wire.activation import MESSAGE_SIZE, ActivationRequest

_NIL = UUID(int=0)
_HEX_ROW = 16


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, this computer's value, what it is good for, and how many bytes it takes on the wire."""

    name: str
    value: str
    meaning: str
    size: int


@dataclass(frozen=True, slots=True)
class WayText:
    """A way that sends nothing here, and why."""

    name: str
    text: str


def request_of(snapshot: Snapshot, now: datetime) -> ActivationRequest:
    """The very request that the next attempt through KMS would send at `now` (K9, K12)."""
    return next_request(snapshot.state, snapshot.product, snapshot.identity, snapshot.policy, now)


def kms_fields(request: ActivationRequest) -> tuple[Field, ...]:
    """Every field of a request. Their sizes add up to the message, with its frame."""
    r = request
    first = tr("none: the ID has never changed") if r.previous_cmid == _NIL else str(r.previous_cmid)
    left = times.duration(timedelta(minutes=r.remaining_minutes), seconds=False)
    return (
        Field(tr("Computer name"), r.workstation, tr("so that an administrator can tell computers apart"), 128),
        Field(tr("Client ID"), str(r.cmid), tr("a random number that the host counts, made on this computer"), 16),
        Field(tr("Client ID before"), first, tr("so that a computer is not counted twice"), 16),
        Field(tr("Virtual machine"), tr("yes") if r.is_virtual else tr("no"), tr("for the host's statistics"), 1),
        Field(tr("State"), status_word(LicenseStatus(r.licence_status)), tr("what the licence is like now"), 1),
        Field(tr("Time left"), left, tr("until the activation ends, in minutes"), 4),
        Field(tr("Time"), times.exact(r.request_time), tr("the host refuses clocks that are hours apart"), 8),
        Field(tr("Computers needed"), str(r.required_count), tr("from how many on this edition is activated"), 2),
        Field(tr("Application"), str(r.application_id), tr("which family of products; the same everywhere"), 16),
        Field(tr("Product group"), str(r.product_group_id), tr("what the host's key must match"), 16),
        Field(tr("Edition"), str(r.activation_id), tr("which edition; the same on all computers with it"), 16),
        Field(tr("Frame"), tr("version {n}, checksum", n=r.version), tr("tells damage from an answer"), 24),
    )


def packed(request: ActivationRequest) -> bytes:
    """The request as it goes out; nothing where this computer's values do not fit into one (no client ID yet)."""
    try:
        return request.pack()
    except ValueError:
        return b""


def hex_rows(raw: bytes) -> str:
    """The very bytes, sixteen a line, as captures show them."""
    return "\n".join(_hex_row(at, raw[at : at + _HEX_ROW]) for at in range(0, len(raw), _HEX_ROW))


def _hex_row(at: int, piece: bytes) -> str:
    text = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in piece)
    return f"{at:04x}  {piece.hex(' '):<{3 * _HEX_ROW - 1}}  {text}"


# ---------------------------------------------------------------- sentences


def kms_sentence(snapshot: Snapshot) -> str:
    """Who gets it, over which road."""
    if snapshot.authority == "windows":
        return tr(
            "Windows itself makes this request and sends it to your organisation's own host, over TCP, usually port "
            "1688. These are the facts that go into it; it needs no Internet, and no person is named."
        )
    return tr(
        "One message of {size} bytes to your organisation's own host, over TCP, usually port 1688. It needs no "
        "Internet, and no person is named. This is what the next attempt will send, with the values of now.",
        size=MESSAGE_SIZE,
    )


def last_sent(snapshot: Snapshot, now: datetime) -> str:
    """When something was sent last, and to whom."""
    if snapshot.state.last is None or not snapshot.recent:
        return tr("Nothing has been sent so far.")
    row = snapshot.recent[0]
    when = times.moment(row.ended_at, now)
    hosts = ", ".join(dict.fromkeys(_asked(row.outcome)))
    if not hosts:
        return tr("The last attempt ({when}) reached no host, so nothing of this was sent.", when=when)
    return tr("Sent last: {when}, to {hosts}.", when=when, hosts=hosts)


def _asked(outcome: Outcome) -> Iterator[str]:
    """The hosts that came as far as getting a request."""
    for tried in outcome.tried:
        if tried.what == "host" and tried.host and tried.stage in (None, "answer"):
            yield host_port(tried.host, tried.port)


def answer_sentence(snapshot: Snapshot) -> str:
    """What comes back."""
    last = snapshot.state.last
    if last is None or last.count is None:
        return tr("What comes back is the number of computers that the host has counted, its name and its time.")
    return tr(
        "What came back last: {host} had counted {count} computers; {required} are needed.",
        host=last.host or tr("the host"),
        count=last.count,
        required=last.required,
    )


def dns_sentence(snapshot: Snapshot) -> str:
    """What DNS is asked."""
    tried = snapshot.state.last.tried if snapshot.state.last else ()
    names = [f"_vlmcs._tcp.{t.suffix}" for t in tried if t.what == "suffix" and t.suffix]
    if not names:
        return tr("DNS is asked for the names of hosts (_vlmcs._tcp and your domain) and for their addresses.")
    return tr("DNS was asked for {names}, and for the addresses of the hosts found.", names=", ".join(names))


def probe_sentence() -> str:
    """What this window itself sends."""
    return tr(
        "This window asks DNS the same names, opens a connection to each host and greets its service. It sends no "
        "activation request, so nothing of the table below leaves this computer by it and no host's count changes."
    )


def other_ways() -> tuple[WayText, ...]:
    """The ways that are not in use on this computer."""
    return (
        WayText(
            tr("Active Directory"), tr("Not configured here, so nothing is asked of a directory and nothing is sent.")
        ),
        WayText(
            tr("Online, with a key of its own (MAK)"),
            tr("Not configured here, so nothing is sent to an activation service and the Internet is not touched."),
        ),
        WayText(tr("Telephone"), tr("Not configured here. It never sends anything by itself: a person reads numbers.")),
    )
