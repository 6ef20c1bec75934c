"""Whether an activation through the directory has lost its domain (D3); looked at with each start and new settings."""

from __future__ import annotations

from kmsmonitor.authority.base import Authority
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import Way

DOMAIN = "domain"
"""The small fact beside the state: the domain that this computer was a member of when it was last looked at."""


def has_left(state: LicenseState, authority: Authority, before: str | None) -> bool:
    """Whether the directory activated this computer, and it is no longer a member of the domain of then.

    `before` is the fact that was kept, None where none was.
    """
    if state.way is not Way.AD:
        return False
    now = authority.domain or ""
    return not now or (before is not None and before.lower() != now.lower())
