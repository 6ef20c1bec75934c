"""Sentences that remember what they are made of, so that a face can say them in another language.

A `Phrase` is a plain text for everybody else: reports and JSON print it as it is. What is said is English; a face
translates `template` and puts `values` in.
"""

from __future__ import annotations


class Phrase(str):
    """A text with its template and the values in it."""

    __slots__ = ("template", "values")

    template: str
    values: tuple[tuple[str, str], ...]


def say(template: str, /, **values: object) -> Phrase:
    """The sentence made of `template`; `{name}` stands for a value. Templates are literals: translators read them.

    Raises:
        KeyError: the template names a value that is not given.
    """
    # A phrase inside a phrase stays one, so that it can be translated too.
    texts = {name: value if isinstance(value, str) else str(value) for name, value in values.items()}
    phrase = Phrase(template.format_map(texts))
    phrase.template = template
    phrase.values = tuple(texts.items())
    return phrase


def listing(items: tuple[str, ...], most: int = 3) -> str:
    """The first few of some names, and how many more there are."""
    shown = ", ".join(items[:most])
    return shown if len(items) <= most else f"{shown} (+{len(items) - most})"
