"""The light dataclass behaves as the standard one: the same class, decorated by both, must not differ."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError

import pytest

from kmsmonitor import value


class Plain:
    """Two fields."""

    name: str
    port: int = 1688


class Keyed:
    name: str
    port: int = 1688
    tags: tuple[str, ...] = ()
    note: str | None = None

    @property
    def shout(self) -> str:
        return self.name.upper()


def both(cls, **options):
    standard = dataclasses.dataclass(frozen=True, slots=True, **options)(type(cls.__name__, (), dict(cls.__dict__)))
    light = value.dataclass(frozen=True, slots=True, **options)(type(cls.__name__, (), dict(cls.__dict__)))
    return standard, light


PAIRS = [(*both(Plain), {}), (*both(Keyed, kw_only=True), {"tags": ("a",)})]


@pytest.mark.parametrize(("standard", "light", "more"), PAIRS)
def test_looks_and_compares_like_the_standard_one(standard, light, more):
    theirs, ours = standard(name="kms1", **more), light(name="kms1", **more)
    assert repr(ours) == repr(theirs)
    assert hash(ours) == hash(theirs)
    assert ours == light(name="kms1", **more)
    assert ours != light(name="kms2", **more)
    assert ours != theirs
    assert light.__match_args__ == standard.__match_args__
    assert light.__slots__ == tuple(standard.__slots__)
    assert not hasattr(ours, "__dict__")


@pytest.mark.parametrize(("standard", "light", "more"), PAIRS)
def test_answers_the_standard_library_as_the_standard_one(standard, light, more):
    ours = light(name="kms1", **more)
    assert dataclasses.is_dataclass(light)
    described = [(f.name, f.type, f.default, f.kw_only) for f in dataclasses.fields(light)]
    assert described == [(f.name, f.type, f.default, f.kw_only) for f in dataclasses.fields(standard)]
    assert dataclasses.asdict(ours) == dataclasses.asdict(standard(name="kms1", **more))
    assert dataclasses.replace(ours, port=1) == value.replace(ours, port=1) == light(name="kms1", port=1, **more)


@pytest.mark.parametrize(("standard", "light", "more"), PAIRS)
def test_refuses_what_the_standard_one_refuses(standard, light, more):
    for cls in (standard, light):
        made = cls(name="kms1", **more)
        with pytest.raises(FrozenInstanceError):
            made.port = 1
        with pytest.raises(FrozenInstanceError):
            del made.port
        with pytest.raises(TypeError):
            cls()
        with pytest.raises(TypeError):
            cls(name="kms1", colour="red")
    if more:
        with pytest.raises(TypeError):
            light("kms1", 1688)
        assert light(name="kms1").shout == "KMS1"


@value.dataclass(frozen=True, slots=True)
class Portable:
    name: str
    port: int = 1688


def test_copies_and_travels_between_processes():
    made = Portable("kms1", 1)
    assert copy.copy(made) == copy.deepcopy(made) == pickle.loads(pickle.dumps(made)) == made


def test_is_only_for_values():
    with pytest.raises(TypeError):
        value.dataclass(frozen=False, slots=True)
    with pytest.raises(TypeError):
        value.dataclass(frozen=True, slots=True)(type("Child", (Plain,), {}))


def test_what_is_thawed_can_be_written_until_it_is_a_value():
    _, light = both(Keyed, kw_only=True)

    @value.thawed
    class Loose(light):
        __slots__ = ()

    draft = Loose()
    assert not hasattr(draft, "__dict__")
    draft.name, draft.port, draft.tags, draft.note = "kms1", 1688, ("a",), "gone"
    del draft.note
    draft.note = None
    draft.__class__ = light
    made = light(name="kms1", tags=("a",))
    assert draft == made
    assert (hash(draft), repr(draft)) == (hash(made), repr(made))
    with pytest.raises(FrozenInstanceError):
        draft.name = "kms3"
