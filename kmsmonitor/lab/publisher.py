"""Keeps a host's records in the DNS: published at start, refreshed daily, withdrawn at the end (H5).

H6: publishing is off unless somebody asks for it; a host without a publish list has no publisher.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kmsmonitor.clock import Clock
from kmsmonitor.lab.advert import Advert
from kmsmonitor.lab.dns_update import Answer, SharedKey, Updated, publish, withdraw

if TYPE_CHECKING:
    from kmsmonitor.lab.gss_tsig import GssKey

REFRESH = timedelta(days=1)
_LOOK_S = 60.0  # how often the clock is looked at; a lab's clock may run fast


class Publisher:
    """One host's entries in the domains of its publish list.

    Args:
        advert: the host.
        domains: the publish list.
        clock: says when a day has passed.
        key: how updates are signed; None leaves them unsigned.
        nameservers: asked, and updated, instead of the system's.
    """

    def __init__(
        self,
        advert: Advert,
        domains: Sequence[str],
        clock: Clock,
        *,
        key: SharedKey | GssKey | None = None,
        nameservers: Sequence[tuple[str, int]] = (),
    ) -> None:
        self.advert = advert
        self.domains = tuple(dict.fromkeys(domain.strip().strip(".") for domain in domains))
        self.results: tuple[Updated, ...] = ()
        self.due_at: datetime | None = None
        self._clock = clock
        self._key = key
        self._nameservers = tuple(nameservers)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def failed(self) -> tuple[Updated, ...]:
        """The domains whose records an administrator has to add by hand."""
        return tuple(result for result in self.results if result.answer is not Answer.DONE)

    def start(self) -> tuple[Updated, ...]:
        """Publish now and keep it fresh from a thread of its own; the results, a domain each."""
        self.refresh()
        self._thread = threading.Thread(target=self._keep_fresh, name="lab-publisher", daemon=True)
        self._thread.start()
        return self.results

    def refresh(self) -> None:
        """Publish in every domain; a domain that refuses today may take it tomorrow."""
        self.results = tuple(
            publish(domain, self.advert.records(domain), self._key, self._nameservers) for domain in self.domains
        )
        self.due_at = self._clock.now() + REFRESH

    def refresh_if_due(self) -> bool:
        """Refresh once a day has passed, or the clock was set back by more than one; whether it did."""
        now = self._clock.now()
        if self.due_at is not None and self.due_at - REFRESH <= now < self.due_at:
            return False
        self.refresh()
        return True

    def stop(self) -> tuple[Updated, ...]:
        """End the thread and withdraw what was published; the results of the withdrawal."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        there = [result.domain for result in self.results if result.answer in {Answer.DONE, Answer.UNSURE}]
        gone = tuple(withdraw(domain, self.advert.records(domain), self._key, self._nameservers) for domain in there)
        self.results, self.due_at = (), None
        return gone

    def _keep_fresh(self) -> None:
        while not self._stop.wait(_LOOK_S):
            self.refresh_if_due()
