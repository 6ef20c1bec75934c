"""What the Monitor needs of an authority."""

from __future__ import annotations

from typing import Protocol

from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.product import Identity, Product
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.network.deadline import Cancel
from kmsmonitor.ways.ports import Progress


class Authority(Protocol):
    """Somebody who can be asked to activate.

    `attempt` runs in a worker thread; everything else is read on the Monitor's thread and never blocks.
    """

    name: str
    product: Product
    identity: Identity

    def attempt(self, state: LicenseState, start: StartAttempt, *, cancel: Cancel, progress: Progress) -> Outcome:
        """Make one attempt and return how it ended; a failure of any kind is an outcome, not an exception."""
        ...
