"""The first start's hint."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kmsmonitor.ui.widgets.hint_banner import HintBanner, how_to_pin
from tests.ui import pictures, windows


def test_each_desktop_has_its_own_way():
    assert "drag the icon to the taskbar" in how_to_pin("win32")
    assert "settings of its panel" in how_to_pin("linux")


def test_it_can_be_put_away(qtbot):
    banner = HintBanner(None)
    qtbot.addWidget(banner)
    banner.show()
    assert any("beside the clock" in label.text() for label in banner.findChildren(QLabel))
    with qtbot.waitSignal(banner.read, timeout=1000):
        qtbot.mouseClick(banner.dismiss, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("asked", [True, False])
def test_the_window_shows_it_once(qtbot, theme, asked):
    window = windows.status_window(theme, pictures.ok())
    qtbot.addWidget(window)
    if asked:
        window.show_hint()
    window.show()
    assert window.hint.isVisible() is asked
    if asked:
        with qtbot.waitSignal(window.hint_read, timeout=1000):
            window.hint.dismiss.click()
        assert not window.hint.isVisible()
