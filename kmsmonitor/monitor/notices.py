"""When to speak up: once per change for the worse, never for the same cause again, and not while snoozed.

Pure: what was said last comes in, what to say now goes out. Dismissing a notice changes nothing here, so it changes
nothing about the icon either.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kmsmonitor.licensing.status import LicenseStatus, Urgency
from kmsmonitor.monitor.snapshot import Snapshot


class Say(StrEnum):
    """What to do with the notification area now."""

    NOTHING = "nothing"
    NOTIFY = "notify"


@dataclass(frozen=True, slots=True)
class Said:
    """What the user was told last: the condition, as `urgency` and `status`. Kept across starts."""

    condition: str = ""

    def text(self) -> str:
        """The form that is kept."""
        return self.condition


def condition_of(snapshot: Snapshot) -> str:
    """What a notice would be about; the same text is the same cause."""
    return f"{snapshot.forecast.urgency.value}/{snapshot.forecast.status.key}"


def decide(said: Said, snapshot: Snapshot, *, success: bool, attention: bool) -> tuple[Said, Say]:
    """What to say now.

    Args:
        said: what was said last.
        snapshot: the picture now.
        success: tell also when all is well again.
        attention: tell when something needs attention.

    A snoozed change is not forgotten: it is said when the snooze is over and it still holds.
    """
    condition = condition_of(snapshot)
    if condition == said.condition or snapshot.forecast.working:
        return said, Say.NOTHING
    urgency = snapshot.forecast.urgency
    if urgency in (Urgency.ATTENTION, Urgency.PROBLEM):
        if snapshot.snoozed_until is not None or not attention:
            return said, Say.NOTHING
        return Said(condition), Say.NOTIFY
    good_news = urgency is Urgency.OK and snapshot.forecast.status is LicenseStatus.LICENSED
    first = said.condition == ""
    return Said(condition), Say.NOTIFY if success and good_news and not first else Say.NOTHING
