"""Why a host does not count a request: decided here for the host on the wire and for the simulated one."""

from __future__ import annotations

from datetime import timedelta

WRONG_PRODUCT = 0xC004F042  # this host cannot activate this product (H8)
WRONG_TIME = 0xC004F06C  # the request's time stamp is too far off
CLOCK_TOLERANCE = timedelta(hours=4)


def refusal(*, covered: bool, offset: timedelta) -> int:
    """The code of the refusal, or 0.

    Args:
        covered: whether the host's key covers the product's group (H8).
        offset: how far the host's clock is ahead of the request's.
    """
    if not covered:
        return WRONG_PRODUCT
    return WRONG_TIME if abs(offset) > CLOCK_TOLERANCE else 0
