"""Values to JSON and back, driven by the values' own type hints.

Made for what the store keeps: values (value.py), enums, aware datetimes, timedeltas, tuples, None and the plain
types. Unknown keys are passed over, missing ones take the field's default, so an older program can read a newer row.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import cache
from json.encoder import encode_basestring_ascii
from operator import attrgetter, is_
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from kmsmonitor.value import value_fields

T = TypeVar("T")


def iso(moment: datetime | None) -> str | None:
    """UTC ISO 8601 with `Z`, to the millisecond: the one form of times that leaves the program."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def moment(text: str) -> datetime:
    """A stored time, in UTC whatever zone it was written in.

    Raises:
        TypeError: it is no text, or does not say its zone: the first comparison would stop the program (S12).
        ValueError: it is no time.
    """
    stored = datetime.fromisoformat(text)
    if stored.utcoffset() is None:
        raise TypeError(f"{text!r} does not say its time zone")
    return stored.astimezone(UTC)


def encode(value: Any) -> Any:  # noqa: ANN401 - any of the types named above
    """The JSON form of a value. Times keep their microseconds here: the store must lose nothing.

    Raises:
        TypeError: a value of another kind.
    """
    if value is None or (isinstance(value, bool | int | float | str) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    names = value_fields(type(value))
    if names is not None:
        return {name: encode(getattr(value, name)) for name in names}
    raise TypeError(f"a {type(value).__name__} cannot be stored")


def dumps(value: Any) -> str:  # noqa: ANN401 - as encode
    """The JSON text of a value, without what is None. Every step of the Monitor writes two: made for speed.

    Raises:
        TypeError: as encode.
    """
    kind: Any = type(value)
    return _writer(kind)(value)


@cache
def _writer(kind: Any) -> Callable[[Any], str]:  # noqa: ANN401 - a type, or what stands for one in a hint
    """What writes this kind; made once a kind. Plain types are written as the standard encoder writes them."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _writer(next(option for option in get_args(kind) if option is not type(None)))
    if origin is tuple:
        item = _writer(get_args(kind)[0])
        return lambda data: f"[{', '.join(map(item, data))}]"
    if kind is datetime:
        return _write_moment
    if kind is timedelta:
        return lambda span: float.__repr__(span.total_seconds())
    if kind is bool:
        return lambda truth: "true" if truth else "false"
    for plain, write in ((str, encode_basestring_ascii), (int, int.__repr__), (float, _write_float)):
        if issubclass(kind, plain):
            return write
    if value_fields(kind) is None:
        raise TypeError(f"a {kind.__name__} cannot be stored")
    return _value_writer(kind)


def _write_moment(at: datetime) -> str:
    return f'"{at.astimezone(UTC).isoformat()}"'


def _write_float(number: float) -> str:
    return float.__repr__(float(number))  # a whole number may stand where the hint says float


def _value_writer(kind: type) -> Callable[[Any], str]:
    names, hints = value_fields(kind) or (), get_type_hints(kind)
    heads = tuple(f"{encode_basestring_ascii(name)}: " for name in names)
    writers = tuple(_writer(hints[name]) for name in names)
    read = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)

    # A step changes few of a state's fields, and writes an outcome twice, in the state and as an attempt: what is the
    # same object as last time has the same text. All four are replaced at once: no thread sees half of them.
    last: tuple[Any, tuple[Any, ...], list[str], str] = (None, (object(),) * len(names), [""] * len(names), "{}")

    def write(value: Any) -> str:  # noqa: ANN401
        nonlocal last
        before, were, texts, text = last
        if value is before:
            return text
        items = read(value)
        other = [place for place, same in enumerate(map(is_, items, were)) if not same]
        if other:
            texts = texts.copy()
            for place in other:
                item = items[place]
                texts[place] = "" if item is None else heads[place] + writers[place](item)
            text = "{" + ", ".join(filter(None, texts)) + "}"
        last = (value, items, texts, text)
        return text

    return write


def decode(kind: type[T], data: Any) -> T:  # noqa: ANN401 - parsed JSON
    """The value of type `kind` from its JSON form.

    Raises:
        ValueError: the data do not fit the type; the sentence names the field.
    """
    try:
        return cast("T", _decoder(cast("Any", kind))(data))
    except (TypeError, KeyError, AttributeError, OverflowError) as error:
        raise ValueError(f"stored {kind.__name__} cannot be read: {error}") from error


@cache
def _decoder(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - a type, or what stands for one in a hint
    """What reads this kind; made once a kind, since a start reads some forty rows."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        some = _decoder(next(option for option in get_args(kind) if option is not type(None)))
        return lambda data: None if data is None else some(data)
    if origin is tuple:
        item = _decoder(get_args(kind)[0])
        return lambda data: tuple(map(item, data))
    if kind is datetime:
        return moment
    if kind is timedelta:
        return lambda data: timedelta(seconds=data)
    if value_fields(kind) is not None:
        return _value_decoder(kind)
    return kind if kind is float or issubclass(kind, Enum) else _plain_decoder(kind)


def _value_decoder(kind: type) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    fields = tuple((name, _decoder(hints[name])) for name in value_fields(kind) or ())
    nothing = {name: None for name, hint in hints.items() if type(None) in get_args(hint)}  # None is not written

    def read(data: Any) -> Any:  # noqa: ANN401
        return kind(**nothing | {name: decoder(data[name]) for name, decoder in fields if name in data})

    return read


def _plain_decoder(kind: type) -> Callable[[Any], Any]:
    def read(data: Any) -> Any:  # noqa: ANN401
        if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
            raise TypeError(f"{data!r} is not a {kind.__name__}")
        return data

    return read
