"""The one finder of files that come with the program."""

import pytest

from kmsmonitor import resources
from kmsmonitor.licensing.errors import WorldError


def test_finds_a_file_in_the_checkout():
    assert resources.resource("icons/state-ok.svg").read_text().startswith("<svg")


def test_a_wheel_has_its_files_inside_the_package(tmp_path, monkeypatch):
    inside, beside = tmp_path / "pkg" / "resources", tmp_path / "resources"
    for place in (inside, beside):
        place.mkdir(parents=True)
        (place / "thing.txt").write_text(place.parent.name)
    monkeypatch.setattr(resources, "_PLACES", (inside, beside))
    assert resources.resource("thing.txt") == inside / "thing.txt"
    (inside / "thing.txt").unlink()
    assert resources.resource("thing.txt") == beside / "thing.txt"


def test_a_missing_file_is_named():
    with pytest.raises(WorldError, match=r"icons/none\.svg"):
        resources.resource("icons/none.svg")
