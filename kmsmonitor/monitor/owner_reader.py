"""Reads another owner of the licence (Windows) in a worker, one reading at a time, for the Monitor."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from kmsmonitor.authority.base import Owner
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.reading import Reading
from kmsmonitor.monitor.rows import Trouble
from kmsmonitor.monitor.shell import Shell

log = logging.getLogger(__name__)

TROUBLE_CODE = "owner_unreadable"
NO_PRODUCT = Trouble(
    code=TROUBLE_CODE,
    sentence="Windows names no installed product with a key.",
    remedy="Install the volume key of this edition (GVLK), or ask the helpdesk which key belongs here.",
)


class OwnerReader:
    """Asks the owner when it is due.

    `arrived` gets a reading, `failed` a trouble; both run on the Monitor's thread.
    """

    def __init__(
        self,
        owner: Owner,
        shell: Shell,
        clock: Clock,
        *,
        arrived: Callable[[Reading], None],
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
        except WorldError as error:
            trouble = Trouble(code=TROUBLE_CODE, sentence=error.sentence, remedy=error.remedy)
            self._shell.call_soon(lambda: self._end_badly(trouble))
        except Exception as error:
            log.exception("the licence could not be read, in an unforeseen way")
            unforeseen = Trouble(code=TROUBLE_CODE, sentence=f"The licence could not be read: {error!r}.")
            self._shell.call_soon(lambda: self._end_badly(unforeseen))
        else:
            self._shell.call_soon(lambda: self._end(reading))

    def _end(self, reading: Reading) -> None:
        self._under_way = False
        self._arrived(reading)

    def _end_badly(self, trouble: Trouble) -> None:
        self._under_way = False
        self._failed(trouble)
