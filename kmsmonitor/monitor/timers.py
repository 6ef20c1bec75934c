"""Sleep and set clocks, seen as a gap between the wall clock and the one that only grows."""

from __future__ import annotations

from kmsmonitor.clock import Clock
from kmsmonitor.value import dataclass

NOTABLE_GAP = 60.0  # seconds; below it an ordinary time correction


@dataclass(frozen=True, slots=True)
class Gap:
    """How many seconds the wall clock went further (or back) than the time that passed."""

    seconds: float

    @property
    def slept(self) -> bool:
        """The computer slept, or its clock was set forward: what is overdue may go now (S12)."""
        return self.seconds > NOTABLE_GAP


class GapWatch:
    """Compares the two clocks from check to check. The growing one stands still while a computer sleeps."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall = clock.now()
        self._grown = clock.monotonic()

    def check(self) -> Gap:
        """The gap since the last check."""
        wall, grown = self._clock.now(), self._clock.monotonic()
        gap = (wall - self._wall).total_seconds() - (grown - self._grown)
        self._wall, self._grown = wall, grown
        return Gap(gap)
