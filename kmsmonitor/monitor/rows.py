"""Rows of the history and their values, and troubles of the program itself: what store and snapshot share."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kmsmonitor.licensing.hosts import CachedHost
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import Trigger
from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRow:
    """One finished attempt, as the history keeps it."""

    id: int
    ended_at: datetime
    trigger: Trigger
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something about this program itself that the user should know: one sentence, one next step."""

    code: str
    sentence: str
    remedy: str = ""


def cache_json(host: CachedHost | None) -> dict[str, Any]:
    """The host that was cached, or that none is any longer, as the history keeps the change."""
    if host is None:
        return {"host": None}
    return {"host": host.name, "port": host.port, "origin": host.origin.value, "suffix": host.suffix}
