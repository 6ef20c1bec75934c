"""When to speak up: once per change for the worse, then once a day at most while it lasts; never while quiet is wanted.

Pure: what was said before comes in, what to say now goes out. Dismissing a notice changes nothing here, so it changes
nothing about the icon either.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, time, timedelta
from enum import StrEnum

from kmsmonitor.licensing.status import LicenseStatus, Urgency
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.value import dataclass, replace

_BAD = (Urgency.ATTENTION, Urgency.PROBLEM)


class Say(StrEnum):
    """What to do with the notification area now."""

    NOTHING = "nothing"
    NOTIFY = "notify"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Said:
    """What the user was told. Kept across starts.

    Attributes:
        condition: what was told last, as `urgency` and `status`.
        told: each condition that was told lately, and when.
    """

    condition: str = ""
    told: tuple[tuple[str, datetime], ...] = ()

    def text(self) -> str:
        """The form that is kept."""
        return "\n".join([self.condition, *(f"{at.isoformat()} {cause}" for cause, at in self.told)])

    @classmethod
    def parse(cls, text: str) -> Said:
        """What was kept; a line that makes no sense is passed over, and so is a time without a zone."""
        condition, *lines = text.split("\n")
        told = []
        for line in lines:
            at, _, cause = line.partition(" ")
            with suppress(ValueError):
                when = datetime.fromisoformat(at)
                if when.tzinfo is not None:
                    told.append((cause, when))
        return cls(condition, tuple(told))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the user wants to hear.

    Attributes:
        success: tell also when all is well again.
        attention: tell when something needs attention.
        quiet: nothing now, whatever it is; it is told when the quiet is over, if it still holds.
        remind_after: the same cause is told again after this long, and no sooner.
    """

    success: bool = False
    attention: bool = True
    quiet: bool = False
    remind_after: timedelta = timedelta(days=1)


def is_quiet(hours: tuple[time, time] | None, clock: time) -> bool:
    """Whether `clock`, the user's own time of day, lies in the quiet hours; these may go past midnight."""
    if hours is None:
        return False
    start, end = hours
    if start <= end:
        return start <= clock < end
    return clock >= start or clock < end


def condition_of(snapshot: Snapshot) -> str:
    """What a notice would be about; the same text is the same cause."""
    return f"{snapshot.forecast.urgency.value}/{snapshot.forecast.status.key}"


def decide(said: Said, snapshot: Snapshot, wishes: Wishes) -> tuple[Said, Say]:
    """What to say now, and what counts as said then.

    A change that is snoozed, or falls into the quiet hours, is not forgotten: it is said afterwards, if it still holds.
    """
    if snapshot.forecast.working:
        return said, Say.NOTHING
    urgency = snapshot.forecast.urgency
    if urgency in _BAD:
        return _trouble(said, snapshot, wishes)
    if urgency is Urgency.OK:
        return _relief(said, snapshot, wishes)
    return replace(said, condition=condition_of(snapshot)), Say.NOTHING


def _trouble(said: Said, snapshot: Snapshot, wishes: Wishes) -> tuple[Said, Say]:
    condition, now = condition_of(snapshot), snapshot.at
    if snapshot.snoozed_until is not None or not wishes.attention or wishes.quiet:
        return said, Say.NOTHING
    # A clock that was set back must not silence reminders: what was told in the future was told now.
    recent = tuple((cause, min(at, now)) for cause, at in said.told if now - at < wishes.remind_after)
    if condition in dict(recent):
        return Said(condition, recent), Say.NOTHING
    return Said(condition, (*recent, (condition, now))), Say.NOTIFY


def _relief(said: Said, snapshot: Snapshot, wishes: Wishes) -> tuple[Said, Say]:
    """All is well: what was said before is over, and does not stay on the screen."""
    condition = condition_of(snapshot)
    if condition == said.condition:
        return said, Say.NOTHING
    now_fine = replace(said, condition=condition)
    good_news = snapshot.forecast.status is LicenseStatus.LICENSED and said.condition != ""
    if wishes.success and good_news and not wishes.quiet:
        return now_fine, Say.NOTIFY
    was_bad = said.condition.partition("/")[0] in (u.value for u in _BAD)
    return now_fine, Say.WITHDRAW if was_bad else Say.NOTHING
