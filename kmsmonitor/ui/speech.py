"""The hook through which every text for people goes: translation, plural forms, and the zone that times are said in.

No Qt here. The program's start may put Qt's translator and another zone in; without it, texts are the English ones and
times are said in the computer's own zone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo


class _Speech:
    """What is in use: a translator of whole sentences (placeholders left in), and a zone (None: the computer's)."""

    translate: Callable[[str], str] = staticmethod(str)
    zone: tzinfo | None = None


def use(*, translate: Callable[[str], str] = str, zone: tzinfo | None = None) -> None:
    """Put a translator and a zone in; called without arguments, back to plain English and the computer's zone."""
    _Speech.translate = staticmethod(translate)
    _Speech.zone = zone


def tr(text: str, **values: object) -> str:
    """The text in the user's language, its `{placeholders}` filled."""
    return _Speech.translate(text).format(**values)


def trn(n: int, one: str, many: str, **values: object) -> str:
    """As `tr`, in the form that fits the number; `{n}` is the number."""
    return tr(one if n == 1 else many, n=n, **values)


def local(when: datetime) -> datetime:
    """The moment in the user's zone."""
    return when.astimezone(_Speech.zone)
