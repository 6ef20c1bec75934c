"""The turns of an attempt (O2-O5), without the world: the real attempt and the simulator both take them from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.status import OutcomeKind, Way

ORDER: tuple[Way, ...] = (Way.AD, Way.KMS, Way.MAK)  # O2, O3, O4


def _never() -> bool:
    return False


def _with_cache_news(outcome: Outcome, before: Outcome) -> Outcome:
    """What an earlier way learnt about hosts counts, whatever the later one came to (K5, K6)."""
    return replace(
        outcome,
        responded=outcome.responded or before.responded,
        cache_failed=outcome.cache_failed or before.cache_failed,
    )


def by_turns(
    skip: Callable[[Way], str | None],
    run: Callable[[Way], Outcome],
    *,
    only: Way | None = None,
    stopped: Callable[[], bool] = _never,
    order: tuple[Way, ...] = ORDER,
) -> Outcome:
    """Try the ways in order until one activates; the outcome of the last one tried, with the record of all (O5).

    Args:
        skip: why a way is not tried, as a sentence for the record, or None if it is.
        run: one way's outcome; what it tried counts as its part of the record.
        only: the one way that was asked for, named where none could be tried.
        stopped: whether somebody has stopped the attempt: no further way then.
        order: the ways, the first one first.
    """
    tried: list[Tried] = []
    last: Outcome | None = None
    for way in order:
        reason = skip(way)
        if reason is not None:
            tried.append(Tried(way=way, what="way", answer="skipped", detail=reason))
            continue
        before, last = last, run(way)
        tried += last.tried
        if before is not None:
            last = _with_cache_news(last, before)
        if last.success or stopped():
            break
    if last is None:
        last = Outcome(kind=OutcomeKind.FAILED, way=only, cause="no_way")
    return replace(last, tried=tuple(tried))


def reason_to_skip(way: Way, *, only: Way | None, member: bool, gvlk: bool, mak: bool) -> str | None:
    """Why a way is not tried, as one sentence for the record, or None if it is.

    Args:
        way: the way whose turn it is.
        only: the one way that was asked for, or None for all.
        member: whether the computer is a member of a domain (O2).
        gvlk: whether its key is a volume client key (O2, O3).
        mak: whether a multiple activation key is configured (O4).
    """
    if only is not None and way is not only:
        return f"Only the way {only.value} was asked for."
    if way is Way.AD and not member:
        return "This computer is not a member of a domain."
    if way is Way.MAK:
        return None if mak else "No multiple activation key (MAK) is configured."
    if not gvlk:
        whom = "its directory" if way is Way.AD else "a KMS host"
        return f"This computer has no volume client key (GVLK), so it does not ask {whom}."
    return None
