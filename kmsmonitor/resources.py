"""Finds the files that travel with the program: icons, texts, the error catalogue, sample scenarios."""

from __future__ import annotations

from pathlib import Path

from kmsmonitor.licensing.errors import WorldError

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries the folder inside the package, a checkout (and an editable install of it) beside the package.
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(name: str) -> Path:
    """Where the file or folder `name` lies, e.g. `errors.toml` or `icons/ok.svg`.

    Raises:
        WorldError: it is in neither place (`resource_missing`): the installation is damaged.
    """
    for place in _PLACES:
        path = place / name
        if path.exists():
            return path
    raise WorldError("resource_missing", f"The program's file {name} is missing.", remedy="Install the program again.")
