"""What this user may do (L2, L3)."""

from __future__ import annotations

from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.diagnostics.said import Said, fine
from kmsmonitor.diagnostics.seen import Seen


def rights(seen: Seen) -> Said:
    """A standard user may activate a volume client; keys, rearm and the configured host are an administrator's."""
    evidence = (("user", seen.facts.user or "-"), ("administrator's rights", "yes" if seen.facts.elevated else "no"))
    if seen.facts.elevated:
        return fine(say("This program runs with an administrator's rights"), say("Everything may be done."), evidence)
    return fine(
        say("This user may activate"),
        say("Keys, timers and the host that is set are for an administrator."),
        evidence,
    )
