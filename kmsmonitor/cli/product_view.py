"""One product as `status` prints it, whoever owns its licence."""

from __future__ import annotations

from typing import Any

from kmsmonitor.licensing.forecast import Forecast
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One product as it is printed; `extra` holds what only its owner tells."""

    name: str
    edition: str | None
    state: LicenseState
    ahead: Forecast
    last: AttemptRow | None = None
    extra: dict[str, Any]


def product_json(view: View) -> dict[str, Any]:
    """The object of one product (design.md, contracts)."""
    state, ahead = view.state, view.ahead
    return {
        "name": view.name,
        "edition": view.edition,
        "channel": state.channel.value,
        "status": ahead.status.key,
        "status_code": int(ahead.status),
        "way": state.way.value if state.way else None,
        "permanent": ahead.permanent,
        "activated_at": iso(state.activated_at),
        "expires_at": iso(ahead.expires_at),
        "remaining_s": None if ahead.remaining is None else round(ahead.remaining.total_seconds(), 3),
        "next_attempt_at": iso(ahead.next_attempt_at),
        "next_attempt_kind": ahead.next_attempt_kind.value if ahead.next_attempt_kind else None,
        "renewals_missed": ahead.renewals_missed,
        "failing_since": iso(ahead.failing_since),
        "notification_at": iso(ahead.notification_at),
        "urgency": ahead.urgency.value,
        "host": state.cache.name if state.cache else None,
        "host_port": state.cache.port if state.cache else None,
        "host_cached_at": iso(state.cache.cached_at) if state.cache else None,
        "last_attempt": _attempt(view.last),
        **view.extra,
    }


def _attempt(row: AttemptRow | None) -> dict[str, Any] | None:
    if row is None:
        return None
    from kmsmonitor.monitor.explain import attempt_json

    return attempt_json(row)
