"""The order of an attempt (O2-O5): each way in its turn, and the record of what each answered or why it was skipped."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import Channel, OutcomeKind, Way
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import Cancelled
from kmsmonitor.ways.directory import ask_directory
from kmsmonitor.ways.kms import ask_kms
from kmsmonitor.ways.online import ask_online
from kmsmonitor.ways.order import ORDER, by_turns, reason_to_skip
from kmsmonitor.ways.ports import AttemptPlan, Ports, Progress

__all__ = ["ORDER", "attempt", "skip_reason"]

CODE_CANCELLED = 0x800704C7

_Runner = Callable[[AttemptPlan, Ports, Deadline, Cancel, Progress], Outcome]

RUNNERS: dict[Way, _Runner] = {Way.AD: ask_directory, Way.KMS: ask_kms, Way.MAK: ask_online}

MAK_SHARE = 45.0  # seconds that earlier ways leave for the last one, so that dead hosts do not take all


def attempt(plan: AttemptPlan, ports: Ports, deadline: Deadline, cancel: Cancel, progress: Progress) -> Outcome:
    """Make one attempt: the ways in order until one activates (O5). Never raises; a cancelled attempt is an outcome."""
    started = time.monotonic()  # real seconds, also where the lab's clock makes days of them

    def run(way: Way) -> Outcome:
        try:
            return RUNNERS[way](plan, ports, _share(plan, way, deadline), cancel, progress)
        except Cancelled:
            return Outcome(kind=OutcomeKind.FAILED, way=way, code=CODE_CANCELLED, cause="cancelled")

    outcome = by_turns(lambda way: skip_reason(plan, way), run, only=plan.only, stopped=lambda: cancel.cancelled)
    duration = time.monotonic() - started
    return replace(outcome, started_at=plan.started_at, duration_s=round(duration, 6))


def _share(plan: AttemptPlan, way: Way, deadline: Deadline) -> Deadline:
    """What a way may take: everything, or what leaves enough for a MAK after it."""
    if way is Way.MAK or skip_reason(plan, Way.MAK) is not None:
        return deadline
    return deadline.at_most(max(deadline.left() - MAK_SHARE, deadline.left() / 2))


def skip_reason(plan: AttemptPlan, way: Way) -> str | None:
    """Why a way is not tried, as one sentence for the record, or None if it is."""
    reason = reason_to_skip(
        way,
        only=plan.only,
        member=plan.domain is not None,
        gvlk=plan.channel is Channel.KMS_CLIENT,
        mak=bool(plan.mak),
    )
    if reason is None and way is Way.MAK and not plan.service:
        return "No activation service is configured (online.service in the settings)."
    return reason
