"""Rearm where our own client owns the licence: as on a fresh computer, a limited number of times (L3).

The history and the key stay; the licence, its interval and the client machine ID begin anew, as Windows' own rearm has
it for an image that is about to be copied (H1, M7).
"""

from __future__ import annotations

from typing import Final

from kmsmonitor.authority.identity import renew_identity
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.state import fresh
from kmsmonitor.monitor.history import Change, Step, Store, open_store
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.lock import FileLock
from kmsmonitor.value import replace

REARMS: Final = 3
"""How often a licence can be reset; a client's usual number."""

_LEFT: Final = "rearms_left"


class NoRearmLeftError(WorldError):
    """The number of rearms is used up."""


def rearms_left(store: Store) -> int:
    """How often it can still be done."""
    kept = store.meta(_LEFT)
    return int(kept) if kept is not None and kept.isdecimal() else REARMS


def rearm(home: Home, clock: Clock) -> int:
    """Reset the licence; how often it can still be done.

    Raises:
        NoRearmLeftError: it was done as often as it may be; nothing was changed.
        WorldError: a kmsmonitor is running on this licence, or the home cannot be written.
    """
    home.make()
    lock = FileLock(home.activator_lock)
    if not _taken(lock):
        raise WorldError(
            "activator_busy",
            "A kmsmonitor is running on this licence, and nothing was changed.",
            remedy="Quit it in its menu, repeat the command, and start it again.",
        )
    try:
        store = open_store(home.database, clock.now())
        try:
            return _reset(store, home, clock)
        finally:
            store.close()
    finally:
        lock.release()


def _reset(store: Store, home: Home, clock: Clock) -> int:
    left = rearms_left(store) - 1
    if left < 0:
        raise NoRearmLeftError(
            "no_rearm_left",
            f"The licence was reset {REARMS} times already and cannot be reset again; nothing was changed.",
            remedy="Activate the computer, or build a new image.",
        )
    now = clock.now()
    before = store.state() or fresh(now)
    after = replace(fresh(now, before.channel), attempts=before.attempts)  # a number in the history stays one attempt's
    changes = [Change(now, "note", {"code": "rearmed", "args": [str(left)]})]
    if before.status is not after.status:
        changes.insert(0, Change(now, "status", {"from": before.status.key, "to": after.status.key}))
    store.set_meta(_LEFT, str(left))  # first: who is interrupted behind it has lost one rearm, not gained one
    renew_identity(home.identity)
    store.write(Step(at=now, state=after, changes=tuple(changes)))
    return left


def _taken(lock: FileLock) -> bool:
    try:
        return lock.acquire()
    except OSError as error:
        raise WorldError(
            "lock_unusable",
            f"The licence cannot be locked: {error.strerror}.",
            remedy="Correct the folder's rights, or give another one with --home.",
        ) from error
