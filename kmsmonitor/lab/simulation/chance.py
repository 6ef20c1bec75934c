"""Chance that can be repeated: one seed, and a stream of its own for every client and every second.

A number is a hash of who draws, when, and how often in that second, so that no client's luck depends on another's and
no generator has to be kept for a million clients.
"""

from __future__ import annotations

_WORD = 0xFFFF_FFFF_FFFF_FFFF
_UNIT = 1.0 / (1 << 53)
# Odd numbers with their bits well spread, one for each thing that is mixed in.
_CLIENT, _SECOND, _NTH = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9

JITTER, LOSS = 1 << 20, 1 << 21  # where the numbers for other things than the choice of a host begin


def draw(seed: int, client: int, second: int, nth: int) -> float:
    """A number in [0, 1)."""
    x = (seed + client * _CLIENT + second * _SECOND + nth * _NTH) & _WORD
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & _WORD  # the finaliser that Stafford found (variant 13)
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & _WORD
    return ((x ^ (x >> 31)) >> 11) * _UNIT
