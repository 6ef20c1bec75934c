"""Values to JSON and back, driven by the values' own type hints.

Made for what the store keeps: frozen dataclasses, enums, aware datetimes, timedeltas, UUIDs, tuples, None and the plain
types. Unknown keys are passed over, missing ones take the field's default, so an older program can read a newer row.
"""

from __future__ import annotations

import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

T = TypeVar("T")


def iso(moment: datetime | None) -> str | None:
    """UTC ISO 8601 with `Z`, to the millisecond: the one form of times that leaves the program."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


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
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if is_dataclass(value):
        return {f.name: encode(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"a {type(value).__name__} cannot be stored")


def decode(kind: type[T], data: Any) -> T:  # noqa: ANN401 - parsed JSON
    """The value of type `kind` from its JSON form.

    Raises:
        ValueError: the data do not fit the type; the sentence names the field.
    """
    try:
        return cast("T", _decode(kind, data))
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"stored {kind.__name__} cannot be read: {error}") from error


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _decode(kind: Any, data: Any) -> Any:  # noqa: ANN401
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        options = [option for option in get_args(kind) if option is not type(None)]
        return None if data is None else _decode(options[0], data)
    if origin is tuple:
        return tuple(_decode(get_args(kind)[0], item) for item in data)
    if kind is datetime:
        return datetime.fromisoformat(data)
    if kind is timedelta:
        return timedelta(seconds=data)
    if is_dataclass(kind) and isinstance(kind, type):
        return _decode_dataclass(kind, data)
    if isinstance(kind, type) and issubclass(kind, Enum | UUID):
        return kind(data)
    if kind is float:
        return float(data)
    if not isinstance(data, kind):
        raise TypeError(f"{data!r} is not a {kind.__name__}")
    return data


def _decode_dataclass(kind: type, data: Any) -> Any:  # noqa: ANN401
    hints = _hints(kind)
    values = {}
    for field in fields(kind):
        if field.name in data:
            values[field.name] = _decode(hints[field.name], data[field.name])
        elif field.default is MISSING and field.default_factory is MISSING:
            raise KeyError(f"{field.name} is missing")
    return kind(**values)
