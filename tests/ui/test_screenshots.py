"""Real windows on a real X server: the command that draws the pictures, and what is in them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kmsmonitor.ui.tokens import DARK, LIGHT
from kmsmonitor.ui.wording import Look

pytestmark = pytest.mark.display
COMMAND = Path(__file__).with_name("screenshots.py")
ROOT = COMMAND.parents[2]


@pytest.fixture(scope="module")
def drawn(tmp_path_factory, display):  # noqa: ARG001 - it fails or skips where no X server can be had
    folder = tmp_path_factory.mktemp("shots")
    subprocess.run([sys.executable, COMMAND, folder, "ok", "problem"], check=True, capture_output=True)
    return folder


def has(image: QImage, colour: str) -> bool:
    points = ((x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2))
    return any(image.pixelColor(*p) == QColor(colour) for p in points)


@pytest.mark.parametrize(("scheme", "tokens"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("scale", [1, 2])
def test_windows_are_drawn_in_the_scheme_and_at_the_scale(drawn, scheme, tokens, scale):
    for situation, look in (("ok", Look.OK), ("problem", Look.PROBLEM)):
        image = QImage(str(drawn / f"{situation}-{scheme}-{scale}x.png"))
        assert (image.width(), image.height()) == (600 * scale, 620 * scale)
        for colour in (tokens.window, tokens.card, tokens.accent, *tokens.state(look)):
            assert has(image, colour), (situation, colour)


def test_a_small_window_is_drawn_too(drawn):
    small, normal = (QImage(str(drawn / f"ok-{name}light-1x.png")) for name in ("small-", ""))
    assert small.width() < normal.width()


def test_every_fault_has_its_picture_and_its_part_of_the_help():
    from tests.ui.screenshots import FAULTS

    text = (ROOT / "resources" / "help" / "faults.md").read_text(encoding="utf-8")
    folder = ROOT / "resources" / "screenshots" / "faults"
    assert {path.stem for path in folder.glob("*.png")} == FAULTS.keys()
    for name, (_, words) in FAULTS.items():
        assert f"\n## {words}\n" in text
        assert f"](../screenshots/faults/{name}.png)" in text
    assert sum(path.stat().st_size for path in folder.glob("*.png")) < 1_500_000
