"""Who made what the packages carry: names, versions, licences and their texts, and the same as a bill of materials.

Read from the installed wheels' own metadata, so that a list cannot fall behind what is really there.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

COMMON = Path("/usr/share/common-licenses")  # Debian's texts of the licences that wheels only name
_TEXTS = {"LGPL": ("LGPL-3", "GPL-3")}
_QT = """\
Qt is used under the GNU Lesser General Public License, version 3. Its libraries are files of their own in the folder
PySide6 and may be replaced by other builds of the same version; their sources are published by the Qt Project.
"""
_RULE = "=" * 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that a package carries.

    Attributes:
        name, version: as its makers call it.
        licence: the expression or the name of its licence.
        texts: the licence's full texts.
        note: what has to be said beside it.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    note: str = ""


def installed(packages: Path) -> tuple[Part, ...]:
    """Everything in a site-packages folder but ourselves, by name.

    Raises:
        OSError: a licence's text that a wheel only names is not on this system.
    """
    found = [_part(folder) for folder in packages.glob("*.dist-info")]
    return tuple(sorted((part for part in found if part.name != "kmsmonitor"), key=lambda part: part.name.lower()))


def notices(parts: Iterable[Part], version: str) -> str:
    """The text file that lies beside the program."""
    parts = tuple(parts)
    width = max(len(part.name) for part in parts)
    lines = [f"kmsmonitor {version} (MIT licence) stands on the work of others. This package carries:", ""]
    lines += [f"  {part.name:<{width}}  {part.version:<10}  {part.licence}" for part in parts]
    for part in parts:
        lines += ["", _RULE, f"{part.name} {part.version}: {part.licence}", _RULE, ""]
        lines += [part.note] if part.note else []
        lines += part.texts or ("(The makers give no further text.)",)
    return "\n".join(lines) + "\n"


def bill_of_materials(parts: Iterable[Part], version: str, when: str) -> dict[str, Any]:
    """The same as CycloneDX 1.5; `when` is an ISO 8601 time.

    The serial number follows from the content, so that two builds of the same agree.
    """
    components = [_component(part.name, part.version, part.licence) for part in parts]
    content = "\n".join(component["bom-ref"] for component in components)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, f'kmsmonitor {version} {content}')}",
        "version": 1,
        "metadata": {
            "timestamp": when,
            "component": _component("kmsmonitor", version, "MIT") | {"type": "application"},
        },
        "components": components,
        "dependencies": [
            {
                "ref": f"pkg:pypi/kmsmonitor@{version}",
                "dependsOn": [component["bom-ref"] for component in components],
            }
        ],
    }


def _component(name: str, version: str, licence: str) -> dict[str, Any]:
    url = f"pkg:{'generic/python' if name == 'CPython' else f'pypi/{name.lower()}'}@{version}"
    found: dict[str, Any] = {"type": "library", "bom-ref": url, "name": name, "version": version, "purl": url}
    return found | {"licenses": [{"license": {"name": licence}}]}


def _part(folder: Path) -> Part:
    text = (folder / "METADATA").read_text(encoding="utf-8")
    head = HeaderParser().parsestr(text)
    licence = (
        head.get("License-Expression") or _classified(head.get_all("Classifier", [])) or head.get("License") or "?"
    )
    name = head["Name"]
    qt = name.lower().startswith(("pyside6", "shiboken6"))
    licence = "LGPL-3.0-only" if qt else licence.strip().splitlines()[0]
    texts = [_read(path) for path in sorted(folder.rglob("*")) if _is_licence(path)]
    if not texts or qt:
        texts += [_read(COMMON / name) for key, names in _TEXTS.items() if key in licence for name in names]
    return Part(name=name, version=head["Version"], licence=licence, texts=tuple(texts), note=_QT if qt else "")


def _classified(classifiers: list[str]) -> str:
    """The licence that the classifiers name."""
    found = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License :: OSI Approved")]
    return ", ".join(found)


def _is_licence(path: Path) -> bool:
    return path.is_file() and path.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()
