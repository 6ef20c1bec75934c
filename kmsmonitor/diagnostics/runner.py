"""Runs a diagnosis: looks at everything at once, each thing in a worker of its own, and judges as results come in."""

from __future__ import annotations

import logging
import queue
import sys
import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

from kmsmonitor.clock import Clock
from kmsmonitor.diagnostics import probing
from kmsmonitor.diagnostics.chain import chain
from kmsmonitor.diagnostics.facts import Facts, gather
from kmsmonitor.diagnostics.findings import Diagnosis, Finding, Verdict
from kmsmonitor.diagnostics.hosts_table import host_rows
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.diagnostics.raw_facts import raw_facts
from kmsmonitor.diagnostics.said import Check
from kmsmonitor.diagnostics.seen import HostSeen, NamesSeen, Probe, Seen
from kmsmonitor.diagnostics.table import BY_ID, CHECKS, judge, overall, silenced
from kmsmonitor.diagnostics.trace import Trace
from kmsmonitor.licensing.hosts import Candidate
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.network.deadline import TOLERANCE, Cancel, Deadline
from kmsmonitor.network.errors import Cancelled

log = logging.getLogger(__name__)

Progress = Callable[[Diagnosis], object]
_GRACE_S = 1.0 + TOLERANCE  # for a worker that cannot be woken, such as the system's own look-ups
_Key = tuple[Probe, str]


def diagnose(
    home: Home,
    clock: Clock,
    *,
    snapshot: Snapshot | None = None,
    only: Collection[str] | None = None,
    before: Diagnosis | None = None,
    limit_s: float | None = None,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
) -> Diagnosis:
    """Make all checks, or some; blocks, so a window calls it in a worker.

    Args:
        home: where settings and history lie.
        clock: what "now" is.
        snapshot: the running Monitor's picture; read from disk if not given.
        only: ids of the checks to make; with `before`, the others' findings are taken from there.
        before: an earlier diagnosis, when some of its checks are made again.
        limit_s: no thing that is looked at may take longer; each check's own limit if not given.
        cancel: ends it at once; what was found until then is returned, the rest is skipped.
        progress: is given the diagnosis as it grows, on this thread; must return quickly and not raise.

    Raises:
        WorldError: the settings ask for an authority that is not here.
        ValueError: `only` names a check that there is not.
    """
    unknown = set(only or ()) - BY_ID.keys()
    if unknown:
        raise ValueError(f"there is no check {', '.join(sorted(unknown))}")
    facts = gather(home, clock, snapshot=snapshot)
    return Run(facts, only=only, before=before, limit_s=limit_s, cancel=cancel, progress=progress).run()


class Run:
    """One diagnosis under way; `run` may be called once."""

    def __init__(
        self,
        facts: Facts,
        *,
        only: Collection[str] | None = None,
        before: Diagnosis | None = None,
        limit_s: float | None = None,
        cancel: Cancel | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._facts = facts
        self._checks = tuple(check for check in CHECKS if only is None or check.id in only)
        self._limit_s = limit_s
        self._cancel = cancel or Cancel()
        self._workers_end = Cancel()  # what outlives its limit is told to go, even if nobody cancelled
        self._progress = progress
        self._trace = Trace()
        self._results: queue.SimpleQueue[tuple[_Key, Any]] = queue.SimpleQueue()
        self._due: dict[_Key, Deadline] = {}
        self._done: set[Probe] = set()
        self._hosts: dict[tuple[str, int], HostSeen] = {}
        self._findings: dict[str, Finding] = {} if before is None else {f.id: f for f in _unsilenced(before)}
        for check in self._checks:
            self._findings.pop(check.id, None)
        self._seen = Seen(facts=facts) if before is None or before.seen is None else replace(before.seen, facts=facts)
        self._wanted = {probe for check in self._checks if self._applies(check) for probe in check.needs}

        kept = tuple(entry for entry in self._seen.broken if entry[0] not in self._wanted)
        self._seen = replace(self._seen, broken=kept)

    def run(self) -> Diagnosis:
        """Look, judge, and return the whole."""
        with suppress(Cancelled), self._cancel.waking(self._stop):
            self._begin()
            self._judge()
            while self._due and not self._cancel.cancelled:
                self._take()
        self._workers_end.cancel()
        self._seen = replace(self._seen, broken=(*self._seen.broken, *((p, "it was stopped") for p in self._open())))
        self._done |= self._wanted
        self._judge()
        return self._diagnosis()

    # ------------------------------------------------------------ looking

    def _begin(self) -> None:
        facts, cancel, trace = self._facts, self._workers_end, self._trace
        if Probe.NAMES in self._wanted:
            self._start(Probe.NAMES, "", lambda deadline: probing.look_up_names(facts, deadline, cancel, trace))
        if Probe.HOSTS in self._wanted:
            self._look_at(probing.known_hosts(facts))
        # Where there is nothing to look at, no worker is started to find that out.
        server = facts.settings.diagnostics_time_server
        self._start_if(server, Probe.TIME, lambda deadline: probing.look_at_time(facts, deadline, cancel))
        domain, service = facts.membership, facts.online_service
        self._start_if(domain, Probe.CONTROLLER, lambda limit: probing.look_for_controller(facts, limit, cancel))
        self._start_if(service, Probe.ONLINE, lambda deadline: probing.look_online(facts, deadline, cancel))
        self._start_if(sys.platform == "win32", Probe.SERVICE, lambda _: probing.look_at_service())
        self._start_if(True, Probe.COST, lambda _: probing.look_at_cost())  # noqa: FBT003 - as the others

    def _look_at(self, hosts: tuple[Candidate, ...]) -> None:
        for host in hosts:
            key = (host.name.lower(), host.port)
            if key in self._hosts or (Probe.HOSTS, repr(key)) in self._due:
                continue
            look = partial(probing.look_at_host, self._facts, host, cancel=self._workers_end, trace=self._trace)
            self._start(Probe.HOSTS, repr(key), look)

    def _start_if(self, there: object, probe: Probe, look: Callable[[Deadline], Any]) -> None:
        if probe in self._wanted:
            if there:
                self._start(probe, "", look)
            else:
                self._done.add(probe)

    def _start(self, probe: Probe, name: str, look: Callable[[Deadline], Any]) -> None:
        key = (probe, name)
        seconds = max((check.limit_s for check in self._checks if probe in check.needs), default=1.0)
        deadline = Deadline(seconds if self._limit_s is None else min(seconds, self._limit_s))
        # One that is late is given up a little later than it ought to give up itself.
        self._due[key] = Deadline(deadline.left() + _GRACE_S)

        def work() -> None:
            try:
                result = look(deadline)
            except Cancelled as error:
                result = error
            except Exception as error:  # one probe's fault must not cost the others
                log.exception("the probe %s failed", probe.value)
                result = error
            self._results.put((key, result))

        threading.Thread(target=work, name=f"diagnosis-{probe.value}", daemon=True).start()

    def _stop(self) -> None:
        """Wake everybody; called from the thread that cancels."""
        self._workers_end.cancel()
        self._results.put(((Probe.COST, "stop"), None))

    def _take(self) -> None:
        """Wait for the next result, or for the next limit."""
        patience = min(deadline.left() for deadline in self._due.values())
        try:
            key, result = self._results.get(timeout=patience)
        except queue.Empty:
            for key in [key for key, deadline in self._due.items() if deadline.expired]:
                self._arrived(key, TimeoutError("it took too long"))
        else:
            if key in self._due:
                self._arrived(key, result)
        self._judge()

    def _arrived(self, key: _Key, result: object) -> None:
        probe, _ = key
        del self._due[key]
        if isinstance(result, Exception):
            self._seen = replace(self._seen, broken=(*self._seen.broken, (probe, str(result) or repr(result))))
        elif isinstance(result, HostSeen):
            self._hosts[result.key] = result
            self._seen = replace(self._seen, hosts=tuple(self._hosts.values()))
        else:
            changed: dict[str, Any] = {probe.value: result}
            self._seen = replace(self._seen, **changed)
            if isinstance(result, NamesSeen) and Probe.HOSTS in self._wanted:
                self._look_at(probing.drawn_hosts(self._facts, result, self._trace))
        self._done |= {probe for probe in self._wanted if probe not in self._open()}
        if Probe.HOSTS in self._done and self._seen.hosts is None:
            self._seen = replace(self._seen, hosts=())

    def _open(self) -> set[Probe]:
        """The probes that are not through; hosts may still come while the names are open."""
        found = {probe for probe, _ in self._due}
        return found | {Probe.HOSTS} if Probe.NAMES in found and Probe.HOSTS in self._wanted else found

    # ------------------------------------------------------------ judging

    def _applies(self, check: Check) -> bool:
        return self._facts.asks_kms or not check.kms_only

    def _judge(self) -> None:
        """Judge what can be judged now, and tell it."""
        new = [c for c in self._checks if c.id not in self._findings and (c.needs & self._wanted) <= self._done]
        for check in new:
            self._findings[check.id] = replace(_judged(check, self._seen), seconds=round(self._trace.elapsed_s, 6))
        if new and self._progress is not None:
            self._progress(self._diagnosis())

    def _diagnosis(self) -> Diagnosis:
        findings = silenced(self._findings.values())
        running = tuple(check.id for check in self._checks if check.id not in self._findings)
        return Diagnosis(
            started_at=self._facts.now,
            duration_s=round(self._trace.elapsed_s, 6),
            verdict=overall(findings),
            findings=findings,
            links=chain(self._seen, findings, running),
            trace=self._trace.lines,
            hosts=host_rows(self._seen),
            facts=raw_facts(self._facts),
            running=running,
            seen=self._seen,
        )


def _judged(check: Check, seen: Seen) -> Finding:
    try:
        return judge(check, seen)
    except Exception:  # a mistake in one check must not take the others' findings along
        log.exception("the check %s failed", check.id)
        title = say("This check itself failed; see the log")
        return Finding(id=check.id, title=title, verdict=Verdict.SKIP, link=check.link)


def _unsilenced(before: Diagnosis) -> tuple[Finding, ...]:
    """The findings as they were judged: another root cause may silence them now, or none."""
    if before.seen is None:
        return before.findings
    return tuple(judge(BY_ID[f.id], before.seen) if f.silenced_by else f for f in before.findings)
