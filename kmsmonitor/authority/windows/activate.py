"""Asks Windows to activate one product, and finds out what came of it.

The order is that of Windows' own tool: never where another activation could be used up, refused before anything is
touched where a right is missing; then `Activate`, `RefreshLicenseStatus`, and the product read again. That no error
came is no success: only the status, and for a renewal the longer lease, is one. The events of the attempt then say
which hosts were asked and what each answered: the code behind Windows' outer one, and "12 of 25".

`Activate` cannot be stopped. Whoever waits for it may stop waiting; Windows goes on by itself, and answers the next
request with 0xC004E028 until it is done.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass as machinery
from dataclasses import field
from datetime import datetime, timedelta

from kmsmonitor.authority.windows.attempts import (
    CODE_COUNT_TOO_LOW,
    CODE_NO_HOST_ANSWERED,
    NO_HOST,
    REFUSALS,
    attempts_of,
)
from kmsmonitor.authority.windows.events import ATTEMPT_IDS, parse_all, xpath
from kmsmonitor.authority.windows.ports import EventLog, Registry, Rights, WmiError, WmiObject, WmiSession
from kmsmonitor.authority.windows.registry import PLATFORM_KEY
from kmsmonitor.authority.windows.spp import PRODUCT, SERVICE, number, select_known
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.policy import MINUTE
from kmsmonitor.licensing.reading import ProductReading
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Way
from kmsmonitor.value import replace
from kmsmonitor.ways.ports import Progress

CODE_ACCESS_DENIED = 0x80070005
CODE_NO_KEY = 0xC004F014
CODE_NOT_GENUINE = 0xC004F200
CODE_UNDER_WAY = 0xC004E028
CODE_NOT_BOUND = 0xC004F056
TOKEN_ONLY = 3

FRESH = timedelta(days=179)  # a lease of at least this was granted just now
EVENTS_READ = 60
EVENT_SLACK = timedelta(seconds=2)  # the event log's clock reading and ours are two readings
LOOKS = 4  # events are written by another process and may come a moment after the answer
LOOK_PAUSE = 0.5  # seconds

_WHILE_ASKING = (
    "ID",
    "LicenseStatus",
    "LicenseStatusReason",
    "GracePeriodRemaining",
    "VLActivationType",
    "VLActivationTypeEnabled",
)
COLUMNS = (_WHILE_ASKING, _WHILE_ASKING[:4], ("ID", "LicenseStatus", "GracePeriodRemaining"))

_CERTIFICATE_SENTENCE = (
    "This computer is set to activate with a certificate only (token activation), which this program does not do."
)
_MAK_SENTENCE = "It is activated for good with a multiple activation key; asking again could use up an activation."
_RIGHT_SENTENCE = "This kind of key needs an administrator's rights to be activated; nothing was touched."


@machinery(frozen=True, slots=True, kw_only=True)
class Helpers:
    """What an activation needs beside the session.

    Attributes:
        event_log: of this computer, None for another one.
        registry: likewise.
        rights: of this process.
        clock: for the start of the attempt and its duration.
        pause: waits some seconds for events that are still being written.
    """

    rights: Rights
    clock: Clock
    event_log: EventLog | None = None
    registry: Registry | None = None
    pause: Callable[[float], None] = field(default=time.sleep)


def activate(session: WmiSession, product: ProductReading, helpers: Helpers, progress: Progress) -> Outcome:
    """Ask Windows to activate or renew `product`, and say how it ended. Runs for up to minutes and cannot be stopped.

    Everything that Windows answers is an outcome; nothing is raised for it.
    """
    started, began = helpers.clock.now(), helpers.clock.monotonic()
    try:
        outcome = _asked(session, product, helpers, progress)
    except WmiError as error:
        outcome = _failed(product, error.hresult)
    outcome = _with_events(outcome, product, started, helpers)
    duration = helpers.clock.monotonic() - began
    return replace(outcome, started_at=started, duration_s=round(duration, 6))


def refusal(product: ProductReading, row: WmiObject, helpers: Helpers) -> Outcome | None:
    """Why Windows must not be asked at all, or None (S8, M1, L3)."""
    if number(row, "VLActivationTypeEnabled") == TOKEN_ONLY:
        return not_asked(_CERTIFICATE_SENTENCE)
    status = number(row, "LicenseStatus")
    if product.channel is Channel.MAK and status == LicenseStatus.LICENSED:
        return replace(not_asked(_MAK_SENTENCE, Way.MAK), way=Way.MAK)
    if product.channel is not Channel.KMS_CLIENT and not _may_activate(helpers):
        return replace(not_asked(_RIGHT_SENTENCE, Way.MAK), code=CODE_ACCESS_DENIED, cause="needs_administrator")
    return None


def _asked(session: WmiSession, product: ProductReading, helpers: Helpers, progress: Progress) -> Outcome:
    before = _row(session, product)
    if before is None:
        return Outcome(kind=OutcomeKind.FAILED, code=CODE_NO_KEY)
    refused = refusal(product, before, helpers)
    if refused is not None:
        return refused
    progress("answer", product.host)
    before.call("Activate")
    for service in session.select(SERVICE, ("Version",)):
        service.call("RefreshLicenseStatus")
    after = _row(session, product)
    if after is None:
        return Outcome(kind=OutcomeKind.FAILED, code=CODE_NO_KEY)
    return _verdict(product, before, after)


def _verdict(product: ProductReading, before: WmiObject, after: WmiObject) -> Outcome:
    """What the two readings say, when no error came."""
    way, was = _way(product, after), number(before, "LicenseStatus")
    now, reason = number(after, "LicenseStatus"), number(after, "LicenseStatusReason")
    if now == LicenseStatus.EXTENDED_GRACE:
        return Outcome(kind=OutcomeKind.ACTIVATED, way=way)
    if now != LicenseStatus.LICENSED:
        # A remark (0x4...) explains why a computer is in grace; it is not why the activation failed.
        error = reason if reason is not None and reason >> 31 else CODE_NOT_BOUND
        return Outcome(kind=OutcomeKind.FAILED, way=way, code=error)
    if was != LicenseStatus.LICENSED:
        return Outcome(kind=OutcomeKind.ACTIVATED, way=way)
    if _lease_is_new(before, after):
        return Outcome(kind=OutcomeKind.RENEWED, way=way)
    return Outcome(kind=OutcomeKind.FAILED, way=way, code=CODE_NO_HOST_ANSWERED, cause="lease_unchanged")


def _lease_is_new(before: WmiObject, after: WmiObject) -> bool:
    """A renewal starts the interval again: the lease is longer than before, or as long as it can be."""
    old, new = number(before, "GracePeriodRemaining"), number(after, "GracePeriodRemaining")
    if not old or not new:
        return True  # nothing runs out, or it is not told
    return new > old or new * MINUTE >= FRESH


def _way(product: ProductReading, after: WmiObject) -> Way | None:
    told = number(after, "VLActivationType")
    if told in (1, 2):
        return Way.AD if told == 1 else Way.KMS
    if product.channel is Channel.MAK:
        return Way.MAK
    return Way.KMS if product.channel is Channel.KMS_CLIENT else None


def _row(session: WmiSession, product: ProductReading) -> WmiObject | None:
    # The ID came from Windows; a quote in it would end the query's text.
    where = f"ID = '{product.activation_id.replace(chr(39), '')}'"
    rows = select_known(session, PRODUCT, COLUMNS, where)
    return rows[0] if rows else None


def _may_activate(helpers: Helpers) -> bool:
    """An administrator may; and a standard user where the organisation allows it to all."""
    if helpers.rights.elevated():
        return True
    return helpers.registry is not None and helpers.registry.read(PLATFORM_KEY, "UserOperations") == 1


def not_asked(sentence: str, way: Way = Way.KMS) -> Outcome:
    """Nothing was asked of Windows, and why."""
    skipped = Tried(way=way, what="way", answer="skipped", detail=sentence)
    return Outcome(kind=OutcomeKind.FAILED, cause="no_way", tried=(skipped,))


def _failed(product: ProductReading, code: int) -> Outcome:
    """A code that Windows raised, as a verdict."""
    kind = OutcomeKind.FAILED
    if code == CODE_COUNT_TOO_LOW:
        kind = OutcomeKind.BELOW_THRESHOLD
    elif code == CODE_NO_HOST_ANSWERED:
        kind = OutcomeKind.UNREACHABLE
    elif code in NO_HOST:
        kind = OutcomeKind.NO_HOST
    elif code in REFUSALS:
        kind = OutcomeKind.REFUSED
    return Outcome(kind=kind, way=Way.KMS if product.channel is Channel.KMS_CLIENT else None, code=code)


# ---------------------------------------------------------------- the attempt's own events


def _with_events(outcome: Outcome, product: ProductReading, started: datetime, helpers: Helpers) -> Outcome:
    """The outcome with what the events tell: hosts, counts, and the codes behind the outer one."""
    asked_kms = product.channel is Channel.KMS_CLIENT and outcome.way is not Way.AD
    if helpers.event_log is None or not asked_kms or outcome.tried or outcome.code == CODE_UNDER_WAY:
        return outcome
    told = _events_of_this_attempt(product, started, helpers)
    if told is None:
        return outcome
    seen = replace(
        outcome,
        host=told.host,
        port=told.port,
        count=told.count,
        required=told.required,
        intervals=told.intervals,
        tried=told.tried,
    )
    # "No host could be asked" is a summary; what the hosts said is more exact.
    general = outcome.code == CODE_NO_HOST_ANSWERED and not told.success and outcome.cause is None
    return replace(seen, kind=told.kind, code=told.code) if general else seen


def _events_of_this_attempt(product: ProductReading, started: datetime, helpers: Helpers) -> Outcome | None:
    assert helpers.event_log is not None
    for look in range(LOOKS):
        if look:
            helpers.pause(LOOK_PAUSE)
        events = parse_all(helpers.event_log.query(xpath(ATTEMPT_IDS), EVENTS_READ))
        made = attempts_of(event for event in events if event.at >= started - EVENT_SLACK)
        ours = [one for one in made if str(one.activation_id) in (product.activation_id, "None")]
        if ours:
            return ours[-1].outcome
    return None
