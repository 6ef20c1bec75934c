"""The standard library's frozen, slotted dataclass without its start-up cost.

`dataclasses` loads `inspect` and compiles six functions a class: for the values that every command loads this was half
of the time that `kmsmonitor status` takes to start. This decorator compiles one block a class and loads nothing. For a
type checker it *is* `dataclasses.dataclass`; at run time its classes answer `dataclasses.fields`, `replace` and
`is_dataclass` as any other, and differ in nothing that a reader of the class would notice.

What it leaves out is what our values do not use: inheritance of fields, `field()`, `InitVar`, `__post_init__`, order.
Rooms that only long-running programs load (wire, network, lab, ui) use the standard one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from dataclasses import dataclass, replace

    __all__ = ["dataclass", "replace", "thawed", "value_fields"]
else:

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False) -> Any:  # noqa: ANN401 - as above
        """As `dataclasses.dataclass(frozen=True, slots=True)`; other kinds of class belong there.

        Raises:
            TypeError: the class is not of the kind that this module is for.
        """
        if not (frozen and slots):
            raise TypeError("a value is frozen and has slots")

        def build(cls: type) -> type:
            return _build(cls, kw_only=kw_only)

        return build

    def replace(value: Any, /, **changes: Any) -> Any:  # noqa: ANN401 - as above
        """The same value with some fields changed, as `dataclasses.replace`."""
        for name in value.__slots__:
            if name not in changes:
                changes[name] = getattr(value, name)
        return value.__class__(**changes)


def _build(cls: type, *, kw_only: bool) -> type:
    if cls.__bases__ != (object,) or hasattr(cls, "__post_init__"):
        raise TypeError(f"{cls.__name__} inherits or has a __post_init__: use dataclasses for it")
    body = dict(cls.__dict__)
    names = tuple(body.get("__annotations__", ()))
    defaults = {name: body.pop(name) for name in names if name in body}
    for unwanted in ("__dict__", "__weakref__"):
        body.pop(unwanted, None)
    scope: dict[str, Any] = {"_set": object.__setattr__, "_defaults": defaults}
    exec(_source(names, defaults, kw_only=kw_only), scope)  # noqa: S102 - made of our own field names
    body.update(
        __slots__=names,
        __match_args__=() if kw_only else names,
        __init__=scope["__init__"],
        __eq__=scope["__eq__"],
        __hash__=scope["__hash__"],
        __repr__=_repr,
        __setattr__=_frozen,
        __delattr__=_frozen,
        __getstate__=_get_state,
        __setstate__=_set_state,
        __dataclass_fields__=_Fields(names, defaults, kw_only=kw_only),
    )
    return type(cls.__name__, (), body)


def _source(names: tuple[str, ...], defaults: dict[str, Any], *, kw_only: bool) -> str:
    parameters = [f"{n}=_defaults[{n!r}]" if n in defaults else n for n in names]
    star = ["*"] if kw_only and names else []
    head = ", ".join(["self", *star, *parameters])
    sets = "".join(f"\n  _set(self, {n!r}, {n})" for n in names) or "\n  pass"
    mine, theirs = ("(" + "".join(f"{who}.{n}," for n in names) + ")" for who in ("self", "other"))
    return (
        f"def __init__({head}):{sets}\n"
        "def __eq__(self, other):\n"
        f"  return {mine} == {theirs} if other.__class__ is self.__class__ else NotImplemented\n"
        f"def __hash__(self):\n  return hash({mine})\n"
    )


def thawed(draft: type[T]) -> type[T]:
    """Makes `draft`, a subclass of a value's class without slots of its own, one that is made empty and can be written.

    With `__class__` set to the value's class again, such an object *is* a value, made in a third of the time that the
    class itself takes: a frozen value can be filled only through the back door, field by field. Nobody must hold it as
    a draft then. For the machine, whose simulator makes millions.
    """
    draft.__init__ = object.__init__  # type: ignore[method-assign]
    draft.__setattr__ = object.__setattr__  # type: ignore[method-assign]
    draft.__delattr__ = object.__delattr__  # type: ignore[method-assign]
    return draft


def value_fields(kind: type) -> tuple[str, ...] | None:
    """The field names of a class made here, or None for any other."""
    return kind.__dict__.get("__slots__") if "__dataclass_fields__" in kind.__dict__ else None


def _repr(self: Any) -> str:  # noqa: ANN401 - a method of any value
    inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
    return f"{self.__class__.__qualname__}({inner})"


def _frozen(self: Any, name: str, *_value: object) -> None:  # noqa: ANN401
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 - only a mistake loads it

    raise FrozenInstanceError(f"a {self.__class__.__name__} cannot be changed (field {name!r})")


def _get_state(self: Any) -> list[Any]:  # noqa: ANN401
    return [getattr(self, name) for name in self.__slots__]


def _set_state(self: Any, state: list[Any]) -> None:  # noqa: ANN401
    for name, item in zip(self.__slots__, state, strict=True):
        object.__setattr__(self, name, item)


class _Fields:
    """`__dataclass_fields__`, made when somebody asks for it."""

    def __init__(self, names: tuple[str, ...], defaults: dict[str, Any], *, kw_only: bool) -> None:
        self._names, self._defaults, self._kw_only = names, defaults, kw_only

    def __get__(self, instance: object, owner: type) -> dict[str, Any]:
        import dataclasses  # noqa: PLC0415 - see the module's first sentence

        annotations = owner.__annotations__
        kinds = {name: (annotations[name], self._field(dataclasses, name)) for name in self._names}
        twin = dataclasses.make_dataclass(owner.__name__, [(n, *kind) for n, kind in kinds.items()], kw_only=True)
        found: dict[str, Any] = {field.name: field for field in dataclasses.fields(twin)}
        owner.__dataclass_fields__ = found  # type: ignore[attr-defined]
        return found

    def _field(self, dataclasses: Any, name: str) -> Any:  # noqa: ANN401
        if name in self._defaults:
            return dataclasses.field(default=self._defaults[name], kw_only=self._kw_only)
        return dataclasses.field(kw_only=self._kw_only)
