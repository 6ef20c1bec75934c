"""The one place where chance comes from; who draws takes a function of this kind, so that a draw can be replayed."""

from __future__ import annotations


def chance() -> float:
    """A number from 0 up to, not including, 1: a thousand clients that start together must not draw the same (K3)."""
    import secrets  # noqa: PLC0415 - with the first draw; it loads more than a start has time for

    return secrets.randbelow(1 << 53) / (1 << 53)
