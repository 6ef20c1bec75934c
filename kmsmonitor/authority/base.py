"""What the Monitor needs of an authority."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.product import Identity, Product
from kmsmonitor.licensing.reading import OwnerFacts, Reading
from kmsmonitor.licensing.state import LicenseState

if TYPE_CHECKING:  # what a worker needs is loaded by the worker
    from kmsmonitor.network.deadline import Cancel
    from kmsmonitor.ways.ports import Progress


class Authority(Protocol):
    """Somebody who can be asked to activate.

    `attempt` runs in a worker thread; everything else is read on the Monitor's thread and never blocks.
    """

    @property
    def name(self) -> str:
        """`standalone` or `windows`."""
        ...

    @property
    def product(self) -> Product:
        """What is to be licensed."""
        ...

    @property
    def identity(self) -> Identity:
        """Who the computer is towards a host."""
        ...

    @property
    def domain(self) -> str | None:
        """The domain whose directory it asks, None for none (D3); an owner knows that by itself."""
        ...

    def attempt(self, state: LicenseState, start: StartAttempt, *, cancel: Cancel, progress: Progress) -> Outcome:
        """Make one attempt and return how it ended; a failure of any kind is an outcome, not an exception."""
        ...


class PastAttempt(Protocol):
    """One attempt that the owner made by itself or at our wish."""

    @property
    def ended_at(self) -> datetime:
        """When its last event was written."""
        ...

    @property
    def outcome(self) -> Outcome:
        """How it ended."""
        ...


@runtime_checkable
class Owner(Authority, Protocol):
    """An authority that owns the licence itself: it makes what is due, and has to be read to know how it stands."""

    def read(self, now: datetime) -> Reading:
        """Read how the licence stands; runs in a worker thread.

        Raises:
            WorldError: it cannot be read now.
        """
        ...

    def facts(self, reading: Reading) -> OwnerFacts:
        """The reading of the watched product in the machine's terms."""
        ...

    def past_attempts(self, within: timedelta | None = None) -> Sequence[PastAttempt]:
        """The attempts that the owner's log tells of, oldest first; runs in a worker thread."""
        ...
