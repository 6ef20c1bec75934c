"""The Monitor: the only owner of the state. Events in, effects carried out, snapshots out.

It lives on one thread (its Shell's). Attempts run in worker threads and come back as events through the Shell; faces
get snapshots and send intents (the public methods). It decides nothing: licensing.step does.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kmsmonitor.authority.base import Authority, Owner, PastAttempt
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.effects import AttemptRecorded, CacheChanged, Effect, Note, StartAttempt, StatusChanged
from kmsmonitor.licensing.errors import BugError, WorldError
from kmsmonitor.licensing.events import (
    ActivateAsked,
    AttemptCancelled,
    AttemptEnded,
    DomainLeft,
    Event,
    OwnerRead,
    RoadOpened,
    Started,
    Tick,
)
from kmsmonitor.licensing.facts import facts_stale
from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.machine import next_deadline, recovered, step
from kmsmonitor.licensing.outcome import Outcome, unforeseen
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.reading import Reading
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import Trigger, Way
from kmsmonitor.monitor.history import Change, Step, Store
from kmsmonitor.monitor.membership import DOMAIN, has_left
from kmsmonitor.monitor.owner_reader import SEEN_UNTIL, TROUBLE_CODE, OwnerReader, new_attempts
from kmsmonitor.monitor.rows import cache_json
from kmsmonitor.monitor.shell import Shell
from kmsmonitor.monitor.snapshot import Activity, AttemptRow, Snapshot, Trouble
from kmsmonitor.monitor.system_log import NoLog, SystemLog, begun, ended, status_changed
from kmsmonitor.monitor.timers import GapWatch
from kmsmonitor.value import replace

if TYPE_CHECKING:
    from kmsmonitor.network.deadline import Cancel

LONGEST_NAP = 15 * 60.0  # seconds: a clock may be set, a computer may sleep; no timer is trusted for longer
RECENT = 20

log = logging.getLogger(__name__)


class _Flight:
    """The worker of the attempt under way."""

    def __init__(self, number: int, cancel: Cancel, trigger: Trigger) -> None:
        self.id = number
        self.cancel = cancel
        self.trigger = trigger
        self.thread: threading.Thread | None = None
        self.by_person = False


class _Pending:
    """What a full disk has kept from the history so far."""

    def __init__(self) -> None:
        self.attempt: AttemptRow | None = None
        self.changes: list[Change] = []


class Monitor:
    """One computer's licence, watched."""

    def __init__(
        self,
        *,
        authority: Authority,
        store: Store,
        policy: Policy,
        clock: Clock,
        shell: Shell,
        computer: str,
        troubles: tuple[Trouble, ...] = (),
        system_log: SystemLog | None = None,
    ) -> None:
        self._authority = authority
        self._system_log = system_log or NoLog()
        self._store = store
        self._policy = policy
        self._clock = clock
        self._shell = shell
        self._computer = computer
        self._troubles = {t.code: t for t in (*troubles, *([store.trouble] if store.trouble else []))}
        now = clock.now()
        stored = store.state()
        self._state = recovered(stored, now) if stored else fresh(now)
        self._recent = store.attempts(RECENT)
        snoozed = store.meta("snoozed_until")
        self._snoozed_until = datetime.fromisoformat(snoozed) if snoozed else None
        self._flight: _Flight | None = None
        self._activity: Activity | None = None
        self._listeners: list[Callable[[Snapshot], None]] = []
        self._unwritten: list[_Pending] = []
        self._gaps = GapWatch(clock)
        self._reading: Reading | None = None
        self._reader = self._reader_for(authority)
        self._closed = False

    # ------------------------------------------------------------ what faces see

    @property
    def snapshot(self) -> Snapshot:
        """The whole picture, now."""
        now = self._clock.now()
        return Snapshot(
            at=now,
            authority=self._authority.name,
            computer=self._computer,
            product=self._authority.product,
            identity=self._authority.identity,
            state=self._state,
            forecast=forecast(self._state, now, self._policy),
            policy=self._policy,
            activity=self._activity,
            recent=self._recent,
            troubles=tuple(self._troubles.values()),
            reading=self._reading,
            facts_stale=facts_stale(self._state, now, self._policy),
            snoozed_until=self._snoozed_until if self._snoozed_until and self._snoozed_until > now else None,
        )

    def subscribe(self, listener: Callable[[Snapshot], None]) -> None:
        """Call `listener` with the picture of now, and then with each new one, on the Monitor's thread."""
        self._listeners.append(listener)
        listener(self.snapshot)

    def unsubscribe(self, listener: Callable[[Snapshot], None]) -> None:
        """Stop telling `listener`; harmless if it was not told."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    # ------------------------------------------------------------ intents

    def start(self, jitter: timedelta = timedelta(0)) -> None:
        """The licensing service starts (O1, S7)."""
        self._dispatch(Started(jitter))
        self._look_at_membership()
        self.refresh()

    def activate(self, way: Way | None = None) -> None:
        """Somebody asks for an attempt now (L2)."""
        self._dispatch(ActivateAsked(way))

    def refresh(self) -> None:
        """Read another owner's licence again, if it was not read a moment ago."""
        if self._reader is not None:
            self._reader.read_if_due(self._policy)

    def cancel(self) -> None:
        """Stop the attempt under way; the worker answers at once."""
        if self._flight is not None:
            self._flight.by_person = True
            self._flight.cancel.cancel()

    def road_opened(self, reason: str) -> None:
        """The network changed, a VPN came up, or the computer woke."""
        self._dispatch(RoadOpened(reason))

    def tell(self, event: Event) -> None:
        """An edge noticed something: other hardware (S9), another key (M4), a domain left (D3); or K7 is wanted."""
        self._dispatch(event)

    def snooze(self, duration: timedelta) -> None:
        """No reminders for `duration`; the icon is not affected."""
        self._snoozed_until = self._clock.now() + duration
        self._keep_meta("snoozed_until", self._snoozed_until.isoformat())
        self._publish()

    def tick(self) -> None:
        """Time has passed: look whether something is due, and whether the computer slept."""
        gap = self._gaps.check()
        if gap.slept:
            self._dispatch(RoadOpened("wake"))
        else:
            self._dispatch(Tick())
        self.refresh()

    def reconfigure(self, authority: Authority, policy: Policy, troubles: tuple[Trouble, ...]) -> None:
        """Go on with other settings; an attempt under way ends under the old ones."""
        self._authority = authority
        self._reader = self._reader_for(authority)
        self._policy = policy
        others = [t for t in self._troubles.values() if not t.code.startswith(("settings", "policy:"))]
        self._troubles = {t.code: t for t in (*others, *troubles)}
        self._dispatch(Tick())
        self._look_at_membership()

    def add_trouble(self, trouble: Trouble) -> None:
        """Something about the program itself that every face must show."""
        self._troubles[trouble.code] = trouble
        self._publish()

    def keep(self, key: str, value: str) -> None:
        """Keep a small fact of a face (a window's place) beside the state."""
        self._keep_meta(key, value)

    def kept(self, key: str) -> str | None:
        """A fact kept before."""
        return self._store.meta(key)

    def close(self) -> None:
        """Stop the worker and the timer and close the database. The licence stays as it is (L2)."""
        if self._closed:
            return
        self._closed = True
        self._shell.disarm()
        if self._flight is not None:
            self._flight.cancel.cancel()
            if self._flight.thread is not None:
                self._flight.thread.join(timeout=2)
        self._flush(self._clock.now())
        self._store.close()

    # ------------------------------------------------------------ the loop

    def _dispatch(self, event: Event) -> None:
        if self._closed:
            return
        now = self._clock.now()
        try:
            transition = step(self._state, event, now, self._policy)
        except BugError:
            log.exception("event %r is impossible; the state stays as it was", event)
            return
        changed = transition.state != self._state or transition.effects
        self._state = transition.state
        if changed:
            self._write(now, transition.effects)
            self._say(transition.effects)
        elif self._unwritten:
            self._flush(now)  # the disk may have room again
        for effect in transition.effects:
            if isinstance(effect, StartAttempt):
                self._take_off(effect)
        self._rearm(now)
        self._publish()

    def _write(self, now: datetime, effects: tuple[Effect, ...]) -> None:
        pending = _Pending()
        for effect in effects:
            match effect:
                case AttemptRecorded(id=number, outcome=outcome):
                    pending.attempt = self._row(number, now, outcome)
                case StatusChanged(before=before, after=after):
                    pending.changes.append(Change(now, "status", {"from": before.key, "to": after.key}))
                case CacheChanged(host=host):
                    pending.changes.append(Change(now, "cache", cache_json(host)))
                case Note(code=code, args=args):
                    pending.changes.append(Change(now, "note", {"code": code, "args": list(args)}))
                case StartAttempt():
                    pass  # the state itself says that it is under way
        self._unwritten.append(pending)
        self._flush(now)

    def _say(self, effects: tuple[Effect, ...]) -> None:
        """L1: every step where the platform's administrators look."""
        for effect in effects:
            match effect:
                case StartAttempt(id=number, trigger=trigger):
                    self._system_log.write(begun(number, trigger))
                case AttemptRecorded(id=number, outcome=outcome):
                    for line in ended(number, outcome):
                        self._system_log.write(line)
                case StatusChanged(before=before, after=after):
                    self._system_log.write(status_changed(before, after))
                case CacheChanged() | Note():
                    pass

    def _flush(self, now: datetime) -> None:
        """Write what is not written yet; what cannot be written now waits for the next step."""
        try:
            while self._unwritten:
                first = self._unwritten[0]
                self._store.write(Step(at=now, state=self._state, attempt=first.attempt, changes=tuple(first.changes)))
                self._unwritten.pop(0)
        except WorldError as error:
            log.warning("%s", error)
            self._troubles[error.code] = Trouble(code=error.code, sentence=error.sentence, remedy=error.remedy)
        else:
            self._troubles.pop("history_unwritable", None)

    def _row(self, number: int, now: datetime, outcome: Outcome) -> AttemptRow:
        trigger = self._flight.trigger if self._flight and self._flight.id == number else Trigger.DUE
        row = AttemptRow(id=number, ended_at=now, trigger=trigger, outcome=outcome)
        self._recent = (row, *self._recent)[:RECENT]
        return row

    def _keep_meta(self, key: str, value: str) -> None:
        if self._closed:
            return
        try:
            self._store.set_meta(key, value)
        except WorldError as error:
            log.warning("%s", error)

    def _rearm(self, now: datetime) -> None:
        deadline = next_deadline(self._state, self._policy)
        seconds = (deadline - now).total_seconds() if deadline and deadline > now else LONGEST_NAP
        self._shell.arm(min(seconds, LONGEST_NAP), self.tick)

    def _look_at_membership(self) -> None:
        """D3: an activation through the directory ends with the membership that it came from."""
        if has_left(self._state, self._authority, self._store.meta(DOMAIN)):
            self._dispatch(DomainLeft())
        self._keep_meta(DOMAIN, self._authority.domain or "")

    def _publish(self) -> None:
        if self._closed or not self._listeners:
            return
        snapshot = self.snapshot
        for listener in tuple(self._listeners):
            listener(snapshot)

    # ------------------------------------------------------------ another owner

    def _reader_for(self, authority: Authority) -> OwnerReader | None:
        if not isinstance(authority, Owner):
            return None
        return OwnerReader(authority, self._shell, self._clock, arrived=self._was_read, failed=self.add_trouble)

    def _was_read(self, reading: Reading, past: Sequence[PastAttempt]) -> None:
        if self._closed or not isinstance(self._authority, Owner):
            return  # the program has ended, or its settings have changed, while it was read
        self._reading = reading
        self._troubles.pop(TROUBLE_CODE, None)
        self._take_over(past)
        self._dispatch(OwnerRead(self._authority.facts(reading)))

    def _take_over(self, past: Sequence[PastAttempt]) -> None:
        """The owner's own attempts belong to the history, so that it is right from the first start; ours are there."""
        new = new_attempts(past, self._recent, self._store.meta(SEEN_UNTIL))
        if not new:
            return
        try:
            self._store.add_past(new)
        except WorldError as error:
            log.warning("%s", error)
            return
        self._keep_meta(SEEN_UNTIL, new[-1].ended_at.isoformat())
        self._recent = self._store.attempts(RECENT)

    # ------------------------------------------------------------ the worker

    def _take_off(self, start: StartAttempt) -> None:
        from kmsmonitor.network.deadline import Cancel  # noqa: PLC0415 - the network is loaded with the first attempt

        flight = _Flight(start.id, Cancel(), start.trigger)
        self._flight = flight
        self._activity = Activity(started_at=self._clock.now(), stage="discovery")
        flight.thread = threading.Thread(
            target=self._fly, args=(flight, start, self._state), name=f"attempt-{start.id}", daemon=True
        )
        flight.thread.start()

    def _fly(self, flight: _Flight, start: StartAttempt, state: LicenseState) -> None:
        """In the worker: one attempt, and always an answer."""
        try:
            outcome = self._authority.attempt(
                state,
                start,
                cancel=flight.cancel,
                progress=lambda stage, host=None: self._progress(flight, stage, host),
            )
        except Exception as error:
            log.exception("the attempt failed in an unforeseen way")
            outcome = unforeseen(error)
        self._shell.call_soon(lambda: self._landed(flight, outcome))

    def _progress(self, flight: _Flight, stage: str, host: str | None) -> None:
        self._shell.call_soon(lambda: self._show_progress(flight, stage, host))

    def _show_progress(self, flight: _Flight, stage: str, host: str | None) -> None:
        if self._flight is flight and self._activity is not None:
            self._activity = replace(self._activity, stage=stage, host=host)
            self._publish()

    def _landed(self, flight: _Flight, outcome: Outcome) -> None:
        event: Event = AttemptEnded(flight.id, outcome)
        if flight.by_person and not outcome.success:
            event = AttemptCancelled(flight.id)
        self._activity = None
        self._dispatch(event)
        if self._flight is flight:
            self._flight = None
        if self._reader is not None:
            self._reader.read_now()  # no error is not success: the owner says how it stands now
