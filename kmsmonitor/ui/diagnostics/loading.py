"""What the window shows beside a diagnosis, and who fetches it: the history, read in a worker."""

from __future__ import annotations

from dataclasses import dataclass

from kmsmonitor.monitor.history import Change
from kmsmonitor.monitor.rows import AttemptRow


@dataclass(frozen=True, slots=True)
class History:
    """All that is remembered; newest first."""

    attempts: tuple[AttemptRow, ...] = ()
    changes: tuple[Change, ...] = ()
