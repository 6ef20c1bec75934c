"""The policy that an organisation sets for a computer: defaults below the user's own settings, and what is enforced.

Linux: a TOML file with tables `[defaults.SECTION]` and `[enforced.SECTION]`. Windows: the registry, where group
policies arrive: a key with what is enforced, below it `Defaults`; the values are named SECTION.KEY. Both hold the keys
of the settings file. What is wrong in it is named and costs nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kmsmonitor.monitor.home import REGISTRY
from kmsmonitor.monitor.settings import DEFINITIONS, Layer, Problem, layer_of
from kmsmonitor.monitor.toml_file import find_line, parse_leniently

PARTS = ("defaults", "enforced")
DEFAULTS_KEY = "Defaults"
"""The registry's key of the defaults, below that of what is enforced."""

_BY_VALUE_NAME = {f"{d.section}.{d.key}": d for d in DEFINITIONS}


def read_policy(place: str) -> tuple[Layer, Layer]:
    """The defaults, and what is enforced; both empty where there is no policy.

    Args:
        place: a file, or a key of the registry (`home.REGISTRY`).
    """
    return _from_registry(place) if place.startswith(REGISTRY) else _from_file(Path(place))


# ---------------------------------------------------------------- a file


def _from_file(path: Path) -> tuple[Layer, Layer]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Layer(), Layer()
    except (OSError, UnicodeDecodeError) as error:
        sentence = f"The policy of this computer cannot be read ({error}); nothing of it counts."
        return Layer(), Layer(problems=(Problem(path, None, sentence),))
    tables, bad = parse_leniently(text)
    defaults, enforced = (_part(path, text, tables, part) for part in PARTS)
    problems = [Problem(path, line, sentence) for line, sentence in bad]
    for name in (name for name in tables if name not in PARTS):
        sentence = f"There is no part [{name}] in a policy; write [defaults.SECTION] or [enforced.SECTION]."
        problems.append(Problem(path, find_line(text, name, None), sentence))
    return defaults, enforced._replace(problems=(*problems, *enforced.problems))


def _part(path: Path, text: str, tables: Mapping[str, Any], part: str) -> Layer:
    def line_of(section: str, key: str | None) -> int | None:
        return find_line(text, f"{part}.{section}", key) or find_line(text, part, key and f"{section}.{key}")

    table = tables.get(part, {})
    if isinstance(table, dict):
        return layer_of(path, table, line_of)
    sentence = f"[{part}] is no table; write [{part}.SECTION] and the section's keys below it."
    return Layer(problems=(Problem(path, find_line(text, part, None), sentence),))


# ---------------------------------------------------------------- Windows' registry


def _from_registry(place: str) -> tuple[Layer, Layer]:
    from kmsmonitor.authority.windows.registry import WindowsRegistry  # noqa: PLC0415 - Windows only

    key = place.removeprefix(REGISTRY)
    registry = WindowsRegistry()
    keys = (f"{key}\\{DEFAULTS_KEY}", key)
    defaults, enforced = (from_values(REGISTRY + each, registry.values(each)) for each in keys)
    return defaults, enforced


def from_values(place: str, values: Mapping[str, Any]) -> Layer:
    """What a key's values say, by their names SECTION.KEY."""
    tables: dict[str, dict[str, Any]] = {}
    problems = []
    for name, value in values.items():
        definition = _BY_VALUE_NAME.get(name.lower())
        if definition is None:
            sentence = f"There is no setting {name}; a policy's values are named SECTION.KEY, as in the settings file."
            problems.append(Problem(Path(place), None, sentence))
        else:
            tables.setdefault(definition.section, {})[definition.key] = _plain(
                definition.kind.shape, value, definition.kind.unit
            )
    layer = layer_of(Path(place), tables, lambda _section, _key: None)
    return layer._replace(problems=(*problems, *layer.problems))


def _plain(shape: str, value: object, unit: str) -> object:
    """A registry's value as the settings file would have it: it knows no switches and no spans."""
    if shape == "switch" and value in (0, 1):
        return bool(value)
    if shape == "span" and isinstance(value, int):
        return f"{value}{unit}"
    return list(value) if isinstance(value, tuple) else value
