"""What the faces see: one immutable picture of the licence and of what the program is doing.

Tray, window, command line and exporters render this and nothing else, so that they never disagree.
"""

from __future__ import annotations

from datetime import datetime

from kmsmonitor.licensing.forecast import Forecast
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import Identity, Product
from kmsmonitor.licensing.reading import Reading
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.monitor.rows import AttemptRow, Trouble
from kmsmonitor.value import dataclass

__all__ = ["Activity", "AttemptRow", "Snapshot", "Trouble"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What the attempt under way is doing now.

    `stage` is one of `discovery`, `name`, `tcp`, `bind`, `answer`; `host` is the host being asked, once there is one.
    """

    started_at: datetime
    stage: str
    host: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The whole picture at `at`.

    Attributes:
        at: wall time of the picture; what moves with time (countdowns) is computed from `forecast` and a later now.
        authority: who owns the licence: `standalone` or `windows`.
        computer: this computer's name as shown to its user.
        product, identity, state, forecast, policy: the licence.
        activity: the attempt under way, or None.
        recent: the last attempts, newest first.
        troubles: what is wrong with the program itself (a settings line, a database set aside).
        snoozed_until: no reminders before this moment.
        reading: what another owner (Windows) last said, or None where we own the licence.
        facts_stale: the facts are older than they may be; every face must show `unknown`.
    """

    at: datetime
    authority: str
    computer: str
    product: Product
    identity: Identity
    state: LicenseState
    forecast: Forecast
    policy: Policy
    activity: Activity | None = None
    recent: tuple[AttemptRow, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    snoozed_until: datetime | None = None
    reading: Reading | None = None
    facts_stale: bool = False
