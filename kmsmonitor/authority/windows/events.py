"""What Windows' licensing service writes into the Application log, as values; and the attempts that it tells of.

Event data are unnamed strings without a language; the sentences that people see around them are never looked at. The
time that counts is the event's own: the zone of the times inside its data is not documented.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID
from xml.etree import ElementTree as ET

from kmsmonitor.value import dataclass

PROVIDER = "Microsoft-Windows-Security-SPP"
ID_REQUEST = 12288
ID_RESPONSE = 12289
ID_AUTOMATIC_FAILED = 8198
ID_CHECKED = 1003
ID_RESTART_PLANNED = 16384
ATTEMPT_IDS = (ID_REQUEST, ID_RESPONSE)

# Written because somebody, we perhaps, asked the service something: reacting to one by asking again would never end.
CAUSED_BY_ASKING = frozenset({900, 902, 903, 1003, 8230, 16384, 16394})

# Status flags of 12288 and 12289 and what they say.
FLAG_WORDS = (
    (0x01000000, "no host was found"),
    (0x02000000, "the host's registration was of a wrong kind"),
    (0x04000000, "the host's count is too low"),
    (0x08000000, "this is not a qualifying Windows"),
)

_NS = "{http://schemas.microsoft.com/win/2004/08/events/event}"
_CODE = re.compile(r"0x[0-9A-Fa-f]{1,8}")


@dataclass(frozen=True, slots=True, kw_only=True)
class KmsRequest:
    """12288: a request to a KMS host was sent, or could not be.

    Attributes:
        at: when; record: its number in the log.
        code: HRESULT of sending; flags: status flags.
        host, port: who was asked; None where no host was known.
        cmid, activation_id: of this computer and of the product, None where unreadable.
        is_virtual, status, minutes_left: what the request said.
        minimum: the count that this computer needs.
    """

    at: datetime
    record: int
    code: int
    flags: int
    host: str | None
    port: int | None
    cmid: UUID | None
    is_virtual: bool
    status: int
    minutes_left: int
    activation_id: UUID | None
    minimum: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KmsResponse:
    """12289: a host's answer was processed. Intervals are in minutes."""

    at: datetime
    record: int
    code: int
    flags: int
    activated: bool
    count: int
    activation_minutes: int
    renewal_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AutomaticFailed:
    """8198: Windows could not activate by itself."""

    at: datetime
    record: int
    code: int
    activation_id: UUID | None
    trigger: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartPlanned:
    """16384: the service will start again at `due_at`; on a KMS client that is the next attempt."""

    at: datetime
    record: int
    due_at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherEvent:
    """Any other event of the service: its number and its strings."""

    at: datetime
    record: int
    id: int
    data: tuple[str, ...]


SppEvent = KmsRequest | KmsResponse | AutomaticFailed | RestartPlanned | OtherEvent


def xpath(ids: Sequence[int], *, within: timedelta | None = None) -> str:
    """The query for these events of the licensing service, of the last `within` if that is given."""
    numbers = " or ".join(f"EventID={number}" for number in ids)
    # Event log queries compare ages in milliseconds.
    age = f" and TimeCreated[timediff(@SystemTime) <= {int(within.total_seconds() * 1000)}]" if within else ""
    return f"*[System[Provider[@Name='{PROVIDER}'] and ({numbers}){age}]]"


def parse_all(texts: Iterable[str]) -> tuple[SppEvent, ...]:
    """The events that can be understood, oldest first."""
    events = [event for event in map(parse, texts) if event is not None]
    return tuple(sorted(events, key=lambda event: (event.at, event.record)))


def parse(text: str) -> SppEvent | None:
    """One event from the XML that the event log renders, or None where it is damaged."""
    try:
        root = ET.fromstring(text)  # noqa: S314 - rendered by the event log, which escapes what a writer gave it
        system = root.find(f"{_NS}System")
        if system is None:
            return None
        number = int(system.findtext(f"{_NS}EventID", "")) & 0xFFFF
        created = system.find(f"{_NS}TimeCreated")
        at = parse_time(created.get("SystemTime", "") if created is not None else "")
        record = int(system.findtext(f"{_NS}EventRecordID", "0"))
        if at is None:
            return None
        data = tuple((item.text or "").strip() for item in root.iterfind(f"{_NS}EventData/{_NS}Data"))
        return _value(number, at, record, data)
    except (ET.ParseError, ValueError, IndexError):
        return None


def parse_time(text: str) -> datetime | None:
    """A UTC time of an event (up to nanoseconds, `Z`), or None."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z?", text.strip())
    if found is None:
        return None
    try:
        whole = datetime.strptime(found[1], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return whole + timedelta(microseconds=int((found[2] or ".")[1:7].ljust(6, "0")))


def _value(number: int, at: datetime, record: int, data: tuple[str, ...]) -> SppEvent:
    if number == ID_REQUEST:
        return _request(at, record, _fields(data, 10))
    if number == ID_RESPONSE:
        return _response(at, record, _fields(data, 8))
    if number == ID_AUTOMATIC_FAILED:
        return _automatic(at, record, data)
    if number == ID_RESTART_PLANNED:
        reason = data[1] if len(data) > 1 else ""
        return RestartPlanned(at=at, record=record, due_at=parse_time(data[0]) if data else None, reason=reason)
    return OtherEvent(at=at, record=record, id=number, data=data)


def _fields(data: tuple[str, ...], count: int) -> list[str]:
    """The comma-separated fields, in one string or in several.

    Raises:
        ValueError: there are fewer than documented.
    """
    fields = [field.strip() for field in ",".join(data).split(",")]
    if len(fields) < count:
        raise ValueError(f"{len(fields)} fields instead of {count}")
    return fields


def _request(at: datetime, record: int, fields: list[str]) -> KmsRequest:
    code, flags, server, cmid, _client_time, virtual, status, left, activation, minimum = fields[:10]
    host, port = _split_server(server)
    return KmsRequest(
        at=at,
        record=record,
        code=_number(code),
        flags=_number(flags),
        host=host,
        port=port,
        cmid=_guid(cmid),
        is_virtual=virtual == "1",
        status=_number(status),
        minutes_left=_number(left),
        activation_id=_guid(activation),
        minimum=_number(minimum),
    )


def _response(at: datetime, record: int, fields: list[str]) -> KmsResponse:
    code, flags, activated, _unused, count, activation, renewal, _client_time = fields[:8]
    return KmsResponse(
        at=at,
        record=record,
        code=_number(code),
        flags=_number(flags),
        activated=activated == "1",
        count=_number(count),
        activation_minutes=_number(activation),
        renewal_minutes=_number(renewal),
    )


def _automatic(at: datetime, record: int, data: tuple[str, ...]) -> AutomaticFailed:
    code = _CODE.search(data[0])
    pairs = dict(part.split("=", 1) for part in ";".join(data[1:]).split(";") if "=" in part)
    return AutomaticFailed(
        at=at,
        record=record,
        code=int(code[0], 16) if code else 0,
        activation_id=_guid(pairs.get("SkuId", "")),
        trigger=pairs.get("Trigger", ""),
    )


def _split_server(server: str) -> tuple[str | None, int | None]:
    """`name:port`, from the right, since a name may be an IPv6 address."""
    name, _, port = server.rpartition(":")
    name = name.strip("[] ")
    if not name:
        return None, None
    return name, int(port) if port.isdecimal() else None


def _number(text: str) -> int:
    return int(text, 16) & 0xFFFFFFFF if text.lower().startswith("0x") else int(text) & 0xFFFFFFFF


def _guid(text: str) -> UUID | None:
    try:
        return UUID(text.strip().strip("{}"))
    except ValueError:
        return None
