"""Icons are there, sharp, and told apart by shape."""

from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.resources import resource
from kmsmonitor.ui import icons
from kmsmonitor.ui.colours import contrast
from kmsmonitor.ui.wording import Look

pytestmark = pytest.mark.usefixtures("qapp")


def outline(image: QImage) -> frozenset:
    """Which pixels are there at all, whatever their colour."""
    side = range(image.width())
    return frozenset((x, y) for x in side for y in side if image.pixelColor(x, y).alpha() > 127)


def sign(image: QImage) -> frozenset:
    """Which pixels are of the colour of the shape: what is left when the white sign is taken out."""
    return frozenset(point for point in outline(image) if image.pixelColor(*point).red() < 128)


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("size", icons.TRAY_SIZES)
def test_a_tray_icon_fills_every_size(look, size):
    image = icons.image(f"tray-{look}", size, "#000000")
    assert (image.width(), image.height()) == (size, size)
    covered = outline(image)
    assert len(covered) > size * size * 0.2
    margin = size / 16 + 1
    assert min(x for x, _ in covered) <= margin
    assert max(x for x, _ in covered) >= size - 1 - margin


@pytest.mark.parametrize(("one", "other"), list(combinations(Look, 2)))
@pytest.mark.parametrize("kind", ["tray", "state"])
def test_two_states_differ_by_shape_not_only_by_colour(kind, one, other):
    """In one and the same colour, at 16 pixels, an eighth of all drawn pixels differ."""
    first, second = (sign(icons.image(f"{kind}-{look}", 16, "#000000")) for look in (one, other))
    assert len(first ^ second) > len(first | second) / 8


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("panel", ["#ffffff", "#f3f3f3", "#202020", "#2b2b2b", "#000000"])
def test_a_tray_icon_stands_out_on_any_panel(look, panel):
    """WCAG 2.2, 1.4.11: three to one for what is no text."""
    assert contrast(icons.TRAY_COLOURS[look], panel) >= 3


@pytest.mark.parametrize("look", [look for look in Look if look is not Look.UNKNOWN])
def test_the_white_sign_stands_out_in_its_shape(look):
    assert contrast(icons.TRAY_COLOURS[look], "#ffffff") >= 3


def test_the_colour_asked_for_is_the_colour_drawn():
    assert icons.image("tray-problem", 32, "#123456").pixelColor(16, 3).name() == "#123456"


def test_a_pixmap_is_as_sharp_as_its_screen():
    made = icons.pixmap("state-ok", 18, 2.0)
    assert (made.width(), made.devicePixelRatio()) == (36, 2.0)


@pytest.mark.parametrize("look", Look)
def test_the_tray_gets_every_size_it_may_ask_for(look):
    assert {s.width() for s in icons.tray_icon(look).availableSizes()} == set(icons.TRAY_SIZES)


@pytest.mark.parametrize("look", Look)
def test_the_strip_shows_what_the_SVG_file_shows(look):
    """Else: python installer/tray_icons.py. Two releases of Qt may differ in the shade of an edge, not in a shape."""
    strip = QImage(str(resource(f"icons/{icons.strip_name(look)}"))).convertToFormat(QImage.Format.Format_ARGB32)
    drawn = icons.draw_strip(look).convertToFormat(QImage.Format.Format_ARGB32)
    assert strip.size() == drawn.size()
    pairs = zip(bytes(strip.constBits()), bytes(drawn.constBits()), strict=True)
    assert sum(abs(one - other) > 24 for one, other in pairs) <= 0.002 * strip.sizeInBytes()


def test_the_program_has_an_icon():
    assert not icons.app_icon().pixmap(48).isNull()


def test_a_missing_icon_is_an_error():
    with pytest.raises(WorldError, match=r"no-such\.svg"):
        icons.image("no-such", 16)
