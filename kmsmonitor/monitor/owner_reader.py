"""Reads another owner of the licence (Windows) in a worker, one reading at a time, for the Monitor."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from kmsmonitor.authority.base import Owner, PastAttempt
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.reading import Reading
from kmsmonitor.licensing.status import Trigger
from kmsmonitor.monitor.rows import AttemptRow, Trouble
from kmsmonitor.monitor.shell import Shell

log = logging.getLogger(__name__)

TROUBLE_CODE = "owner_unreadable"
SEEN_UNTIL = "owner_attempts_until"
SAME_ATTEMPT = timedelta(minutes=2)  # an attempt that we asked for and its events in the owner's log


class OwnerReader:
    """Asks the owner when it is due.

    `arrived` gets a reading and the owner's own attempts, `failed` a trouble; both run on the Monitor's thread.
    """

    def __init__(
        self,
        owner: Owner,
        shell: Shell,
        clock: Clock,
        *,
        arrived: Callable[[Reading, Sequence[PastAttempt]], None],
        failed: Callable[[Trouble], None],
    ) -> None:
        self._owner = owner
        self._shell = shell
        self._clock = clock
        self._arrived = arrived
        self._failed = failed
        self._asked_at: datetime | None = None
        self._under_way = False

    def read_if_due(self, policy: Policy) -> None:
        """Ask, unless it was asked less than `policy.read_interval` ago or an answer is still out."""
        now = self._clock.now()
        fresh = self._asked_at is not None and abs(now - self._asked_at) < policy.read_interval
        if not fresh:
            self.read_now()

    def read_now(self) -> None:
        """Ask, unless an answer is still out."""
        if self._under_way:
            return
        self._under_way = True
        self._asked_at = self._clock.now()
        threading.Thread(target=self._work, args=(self._asked_at,), name="owner-reading", daemon=True).start()

    def _work(self, now: datetime) -> None:
        try:
            reading = self._owner.read(now)
            past = self._owner.past_attempts()
        except WorldError as error:
            trouble = Trouble(code=TROUBLE_CODE, sentence=error.sentence, remedy=error.remedy)
            self._shell.call_soon(lambda: self._end_badly(trouble))
        except Exception as error:
            log.exception("the licence could not be read, in an unforeseen way")
            unforeseen = Trouble(code=TROUBLE_CODE, sentence=f"The licence could not be read: {error!r}.")
            self._shell.call_soon(lambda: self._end_badly(unforeseen))
        else:
            self._shell.call_soon(lambda: self._end(reading, past))

    def _end(self, reading: Reading, past: Sequence[PastAttempt]) -> None:
        self._under_way = False
        self._arrived(reading, past)

    def _end_badly(self, trouble: Trouble) -> None:
        self._under_way = False
        self._failed(trouble)


def new_attempts(
    past: Sequence[PastAttempt], ours: Sequence[AttemptRow], seen_until: str | None
) -> tuple[AttemptRow, ...]:
    """Those of the owner's attempts that the history has not got yet, oldest first.

    Args:
        past: what the owner's log tells of.
        ours: rows of attempts that we asked for: the log tells of them too.
        seen_until: the end of the last one taken over, ISO 8601, or None.
    """
    since = datetime.fromisoformat(seen_until) if seen_until else None

    def is_new(one: PastAttempt) -> bool:
        if since is not None and one.ended_at <= since:
            return False
        return not any(abs(row.ended_at - one.ended_at) < SAME_ATTEMPT for row in ours)

    rows = (AttemptRow(id=0, ended_at=p.ended_at, trigger=Trigger.OWNER, outcome=p.outcome) for p in past if is_new(p))
    return tuple(sorted(rows, key=lambda row: row.ended_at))
