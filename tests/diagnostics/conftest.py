"""The scene that every test of the engine plays in."""

import pytest

from tests.diagnostics.scene import Scene


@pytest.fixture
def scene(tmp_path, capsys):
    with Scene(tmp_path / "home", capsys) as made:
        yield made
