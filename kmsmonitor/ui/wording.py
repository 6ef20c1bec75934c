"""What the faces say about the licence: state, headline, sentence, ring, menu, tooltip. Pure text, no Qt.

All faces take their words from here, so that tray, window and notification never disagree. Codes have no place here.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Urgency
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui import looks, times
from kmsmonitor.ui.speech import tr, trn
from kmsmonitor.value import dataclass

NAME = looks.NAME
Look = looks.Look
TOOLTIP_LIMIT = 127  # Windows cuts a tray icon's tooltip there
_DAY = timedelta(days=1)
_NO_ROAD = frozenset({OutcomeKind.UNREACHABLE, OutcomeKind.NO_HOST})


def look(snapshot: Snapshot) -> Look:
    """Which of the five states it is. Facts that are too old are never shown as good ones."""
    if snapshot.facts_stale:
        return Look.UNKNOWN
    if working(snapshot):
        return Look.WORKING
    return Look(snapshot.forecast.urgency.value)


def working(snapshot: Snapshot) -> bool:
    """Whether an attempt is under way."""
    return snapshot.activity is not None or snapshot.forecast.working


def can_activate(snapshot: Snapshot) -> bool:
    """Whether "Activate now" makes sense: not during an attempt, nor where none will ever be made (S8, M8)."""
    return not working(snapshot) and snapshot.forecast.next_attempt_kind is not None


def state_word(snapshot: Snapshot) -> str:
    """The state in a word or two."""
    shown = look(snapshot)
    if shown is Look.UNKNOWN and not snapshot.facts_stale:
        return tr("Not activated yet")
    words = {
        Look.OK: tr("Licensed"),
        Look.WORKING: tr("Working"),
        Look.ATTENTION: tr("Attention"),
        Look.PROBLEM: tr("Problem"),
        Look.UNKNOWN: tr("Unknown"),
    }
    return words[shown]


# ---------------------------------------------------------------- headline


def headline(snapshot: Snapshot, now: datetime) -> str:
    """The one thing to know."""
    product, status = snapshot.product.name, snapshot.forecast.status
    if snapshot.facts_stale:
        return tr("It is not known whether {product} is activated", product=product)
    if working(snapshot):
        renewing = status is LicenseStatus.LICENSED
        return tr("Renewing {product}", product=product) if renewing else tr("Activating {product}", product=product)
    if status is LicenseStatus.LICENSED:
        return _licensed_headline(snapshot, now)
    if status is LicenseStatus.OOT_GRACE:
        return tr("This computer's hardware has changed")
    if status in (LicenseStatus.NOTIFICATION, LicenseStatus.NON_GENUINE_GRACE):
        return tr("{product} is not activated", product=product)
    return tr("{product} is not activated yet", product=product)


def _licensed_headline(snapshot: Snapshot, now: datetime) -> str:
    product, urgency = snapshot.product.name, snapshot.forecast.urgency
    if snapshot.forecast.permanent:
        return tr("{product} is activated for good", product=product)
    if urgency is Urgency.PROBLEM:
        left = days_left(snapshot, now) or 0
        if left < 2:
            return tr("The activation of {product} ends within two days", product=product)
        one, many = "The activation of {product} ends in {n} day", "The activation of {product} ends in {n} days"
        return trn(left, one, many, product=product)
    if urgency is Urgency.ATTENTION and snapshot.state.activated_at:
        days = (now - snapshot.state.activated_at) // _DAY
        one, many = "{product} has not been renewed for {n} day", "{product} has not been renewed for {n} days"
        return trn(days, one, many, product=product)
    return tr("{product} is activated", product=product)


# ---------------------------------------------------------------- sentence


def sentence(snapshot: Snapshot, now: datetime) -> str:
    """What it means and what the user must do, which often is nothing."""
    status = snapshot.forecast.status
    if snapshot.facts_stale:
        return tr("The last facts are too old to rely on. {name} looks again by itself.", name=NAME)
    if working(snapshot):
        return tr("This takes a few seconds. You can go on working.")
    if status is LicenseStatus.LICENSED:
        return _licensed_sentence(snapshot, now)
    if status is LicenseStatus.OOT_GRACE:
        return tr("It has to be activated again. {do}", do=_what_to_do(snapshot, now))
    if status is LicenseStatus.NOTIFICATION:
        return tr(
            "Windows reminds you of it; your programs and files keep working. {do}", do=_what_to_do(snapshot, now)
        )
    if status is LicenseStatus.NON_GENUINE_GRACE:
        return tr("Its copy could not be confirmed as genuine. Copy the report and send it to your helpdesk.")
    return _waiting_sentence(snapshot, now)


def _licensed_sentence(snapshot: Snapshot, now: datetime) -> str:
    state, forecast = snapshot.state, snapshot.forecast
    if forecast.permanent:
        return tr("Its activation does not end. You need not do anything.")
    if forecast.urgency is not Urgency.OK:
        return _what_to_do(snapshot, now)
    if state.failures and forecast.next_attempt_at:
        when = times.moment(forecast.next_attempt_at, now)
        return tr("The last renewal did not succeed; the next try is {when}. You need not do anything.", when=when)
    done = _done(snapshot, now)
    if forecast.next_attempt_at is None:
        return tr("{done}. You need not do anything.", done=done)
    day = times.on_day(forecast.next_attempt_at, now)
    return tr("{done}; the next renewal is {day}. You need not do anything.", done=done, day=day)


def _done(snapshot: Snapshot, now: datetime) -> str:
    day = times.on_day(snapshot.state.activated_at or snapshot.at, now)
    last = snapshot.state.last
    if last is not None and last.kind is OutcomeKind.ACTIVATED:
        return tr("Activated {day}", day=day)
    return tr("Renewed {day}", day=day)


def _waiting_sentence(snapshot: Snapshot, now: datetime) -> str:
    """Never activated so far, and no harm done yet (S2)."""
    if snapshot.forecast.next_attempt_kind is None:
        return tr("Its key is not of the kind that is activated by an organisation, so {name} does not ask.", name=NAME)
    if snapshot.state.failures:
        return _what_to_do(snapshot, now)
    when = snapshot.forecast.next_attempt_at
    if when is None or when <= now:
        return tr("The first try comes at once. You need not do anything.")
    return tr("The first try is {when}. You need not do anything.", when=times.moment(when, now))


def _what_to_do(snapshot: Snapshot, now: datetime) -> str:
    """The user's part, by how the last attempt failed."""
    last = snapshot.state.last
    if last is not None and last.kind is OutcomeKind.BELOW_THRESHOLD:
        return _below_threshold(last)
    if last is None or last.kind in _NO_ROAD or last.success:
        return _connect(snapshot, now)
    return tr("Your organisation's server did not activate it. Copy the report and send it to your helpdesk.")


def _below_threshold(last: Outcome) -> str:
    if last.count is None or last.required is None:
        return tr(
            "Too few computers have asked your organisation's server so far. {name} asks again by itself.", name=NAME
        )
    return tr(
        "Your organisation's server has heard from {count} of the {required} computers it needs. "
        "Nothing is wrong with this one; {name} asks again by itself.",
        count=last.count,
        required=last.required,
        name=NAME,
    )


def _connect(snapshot: Snapshot, now: datetime) -> str:
    end = snapshot.forecast.notification_at
    if end is None or end <= now:
        return tr("Connect to the company network; {name} will do the rest.", name=NAME)
    calm = end - snapshot.policy.problem_below
    before = times.before_day(calm if calm > now else end, now)
    if snapshot.forecast.urgency is Urgency.PROBLEM:
        return tr("Connect to the company network {before}; {name} will do the rest.", before=before, name=NAME)
    return tr("Connect to the company network some time {before}; {name} will do the rest.", before=before, name=NAME)


# ---------------------------------------------------------------- ring


@dataclass(frozen=True, slots=True)
class RingText:
    """The ring: a number, the words under it, and how much of the circle is filled (0 to 1)."""

    number: str
    under: str
    share: float


def days_left(snapshot: Snapshot, now: datetime) -> int | None:
    """Whole days of the validity interval that are left; None where nothing runs out."""
    left = _left(snapshot, now)
    return None if left is None else left // _DAY


def _left(snapshot: Snapshot, now: datetime) -> timedelta | None:
    """What is left at `now`; a clock set back never shows more than an interval can hold."""
    end = snapshot.forecast.expires_at
    return None if end is None else min(max(end - now, timedelta(0)), snapshot.policy.validity)


def ring(snapshot: Snapshot, now: datetime) -> RingText:
    """What the ring shows."""
    if snapshot.facts_stale:
        return RingText("?", tr("not known"), 0.0)
    if snapshot.forecast.permanent:
        return RingText("∞", tr("no end"), 1.0)
    left = _left(snapshot, now)
    if left is None:
        return _ring_before_activation(snapshot)
    share = left / snapshot.policy.validity
    days = left // _DAY
    if days or not left:
        return RingText(str(days), trn(days, "day left", "days left"), share)
    hours = left // timedelta(hours=1)
    return RingText(str(hours), trn(hours, "hour left", "hours left"), share)


def _ring_before_activation(snapshot: Snapshot) -> RingText:
    last = snapshot.state.last
    if last is not None and last.kind is OutcomeKind.BELOW_THRESHOLD and last.count is not None and last.required:
        under = tr("of {required}", required=last.required)
        return RingText(str(last.count), under, min(last.count / last.required, 1.0))
    return RingText("\u2013", tr("not yet"), 0.0)


# ---------------------------------------------------------------- tray


def state_line(snapshot: Snapshot, now: datetime) -> str:
    """The menu's first line: `Attention · not renewed for 23 days`."""
    word, more = state_word(snapshot), _short(snapshot, now)
    return tr("{word} · {more}", word=word, more=more) if more else word


def _short(snapshot: Snapshot, now: datetime) -> str:
    """What there is to add to the state word, in a few words."""
    forecast, state = snapshot.forecast, snapshot.state
    if snapshot.facts_stale:
        return tr("the facts are too old")
    if working(snapshot):
        renewing = forecast.status is LicenseStatus.LICENSED
        return tr("renewing now") if renewing else tr("activating now")
    if forecast.status is LicenseStatus.LICENSED:
        return _short_licensed(snapshot, now)
    if forecast.status is LicenseStatus.OOT_GRACE:
        return tr("the hardware has changed")
    last = state.last
    if last is not None and last.kind is OutcomeKind.BELOW_THRESHOLD and last.count is not None:
        return tr("{count} of {required} computers", count=last.count, required=last.required)
    return tr("not activated") if look(snapshot) is not Look.UNKNOWN else ""


def _short_licensed(snapshot: Snapshot, now: datetime) -> str:
    if snapshot.forecast.permanent:
        return tr("activated for good")
    left = days_left(snapshot, now) or 0
    if snapshot.forecast.urgency is Urgency.ATTENTION and snapshot.state.activated_at:
        days = (now - snapshot.state.activated_at) // _DAY
        return trn(days, "not renewed for {n} day", "not renewed for {n} days")
    return trn(left, "{n} day left", "{n} days left")


def next_line(snapshot: Snapshot, now: datetime) -> str:
    """The menu's second line: `Next try in 1 h 12 min`; empty where there is nothing to wait for."""
    if working(snapshot) or snapshot.forecast.next_attempt_at is None:
        return ""
    when = times.countdown(snapshot.forecast.next_attempt_at, now, seconds=False)
    return tr("{what} {when}", what=next_name(snapshot), when=when)


def next_name(snapshot: Snapshot) -> str:
    """What the next attempt is called."""
    renewal = snapshot.forecast.status is LicenseStatus.LICENSED and not snapshot.state.failures
    return tr("Next renewal") if renewal else tr("Next try")


def tooltip(snapshot: Snapshot, now: datetime) -> str:
    """What a screen reader says of the tray icon: `kmsmonitor: <state>`, never empty, never cut."""
    first = tr("{name}: {state}", name=NAME, state=state_line(snapshot, now))
    following = next_line(snapshot, now)
    whole = f"{first}\n{following}" if following else first
    return whole if len(whole) <= TOOLTIP_LIMIT else first[:TOOLTIP_LIMIT]


# ---------------------------------------------------------------- notification


@dataclass(frozen=True, slots=True)
class Notification:
    """One notification: the desktop shows the program's name by itself."""

    title: str
    text: str


def notification(snapshot: Snapshot, now: datetime) -> Notification:
    """What to say when the state has changed: headline and sentence, as the window says them."""
    return Notification(headline(snapshot, now), sentence(snapshot, now))


_LONG_WORD = re.compile(r"[!-~\u00a1-\u024f]{21,}")  # Japanese needs no help: it breaks between its signs


def breakable(text: str) -> str:
    """The text with invisible places to break long names at, so that a host name never widens a window."""
    return _LONG_WORD.sub(lambda word: _with_breaks(word[0]), text)


def _with_breaks(word: str) -> str:
    pieces: list[str] = []
    run = 0
    for char in word:
        pieces.append(char)
        run += 1
        if char in ".-_:/" or run >= 16:
            pieces.append("\u200b")
            run = 0
    return "".join(pieces)
