"""The hook through which every text for people goes: translation, plural forms, dates, numbers, and the zone of times.

No Qt here. The program's start (`ui/languages.py`) puts Qt's translator and the user's calendar in; without them, texts
are the English ones and times are said in the computer's own zone.

Texts are literals, so that `installer/translations.py` can collect them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Protocol

from kmsmonitor.diagnostics.phrases import Phrase
from kmsmonitor.ui.calendar import Form, english


class Translate(Protocol):
    """Finds a text in the user's language, placeholders left in; "" where there is none."""

    def __call__(self, text: str, n: int = -1, /) -> str:
        """The text; with `n` of 0 or more, in the form that fits this number."""


Calendar = Callable[[datetime, Form], str]
"""Says a moment, which is already in the user's zone, in one of the forms."""


class _Speech:
    """What is in use now."""

    translate: Translate | None = None
    catalogue: Callable[[str], str] = staticmethod(str)
    calendar: Calendar = staticmethod(english)
    decimal: str = "."
    zone: tzinfo | None = None


def use(
    *,
    translate: Translate | None = None,
    catalogue: Callable[[str], str] = str,
    calendar: Calendar = english,
    decimal: str = ".",
    zone: tzinfo | None = None,
) -> None:
    """Put these in; what is not given is plain English again, and the zone the computer's.

    `catalogue` gives a sentence of the catalogue of codes in the user's language, or as it is.
    """
    _Speech.translate = translate
    _Speech.catalogue = staticmethod(catalogue)
    _Speech.calendar = staticmethod(calendar)
    _Speech.decimal = decimal
    _Speech.zone = zone


def tr(text: str, **values: object) -> str:
    """The text in the user's language, its `{placeholders}` filled; fractions with the user's decimal sign."""
    found = _Speech.translate(text) if _Speech.translate else ""
    return _filled(found or text, values)


def trn(n: int, one: str, many: str, **values: object) -> str:
    """As `tr`, in the form that fits the number; `{n}` is the number. Languages have one form, two or more."""
    found = _Speech.translate(many, n) if _Speech.translate else ""
    return _filled(found or (one if n == 1 else many), {"n": n, **values})


def foreign() -> bool:
    """Whether another language than English is spoken."""
    return _Speech.translate is not None


def retold(text: str) -> str:
    """A text that another room has made in English, in the user's language where it can be said in it.

    That is a `Phrase` of the diagnosis, with all phrases inside it, or a sentence of the catalogue of codes.
    """
    if _Speech.translate is None:
        return text
    if isinstance(text, Phrase):
        found = _Speech.translate(text.template) or text.template
        return _filled(found, {name: retold(value) for name, value in text.values})
    return _Speech.catalogue(text)


def local(when: datetime) -> datetime:
    """The moment in the user's zone."""
    return when.astimezone(_Speech.zone)


def dated(when: datetime, form: Form) -> str:
    """The moment in the user's zone and manner."""
    return _Speech.calendar(local(when), form)


def _filled(text: str, values: dict[str, object]) -> str:
    if _Speech.decimal == ".":
        return text.format(**values)
    return text.format(**{k: _Fraction(v) if isinstance(v, float) else v for k, v in values.items()})


class _Fraction(float):
    """A number that is written with the user's decimal sign."""

    def __format__(self, spec: str) -> str:
        return super().__format__(spec).replace(".", _Speech.decimal)
