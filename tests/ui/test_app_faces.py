"""What the program does at the first start, on a click on a notice, and when somebody wants to look closer."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kmsmonitor.lab.organisation import Organisation
from tests.ui import pictures
from tests.ui.test_app import Running

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def there():
    with Organisation(clients=24) as made:
        yield made


@pytest.fixture
def start(qtbot, tmp_path, there):
    """A function that starts the program; what is kept in its home is found by the next one."""
    begun = []

    def begin():
        begun.append(Running(qtbot, tmp_path / "home", (there.dns.address, there.dns.port)))
        return begun[-1]

    yield begin
    for running in reversed(begun):
        running.close()


def test_the_hint_is_shown_until_it_was_read_and_never_again(start, qtbot):
    first = start()
    assert first.window.hint.isVisible()
    first.close()
    second = start()
    assert second.window.hint.isVisible()
    qtbot.mouseClick(second.window.hint.dismiss, Qt.MouseButton.LeftButton)
    assert not second.window.hint.isVisible()
    second.close()
    assert not start().window.hint.isVisible()


def test_a_click_on_a_notice_shows_its_cause(start):
    running = start()
    running.app.tray.icon.messageClicked.emit()
    assert running.window.isVisible()
    assert running.window.diagnose.isChecked()
    assert running.window._explanation.isVisible()


@pytest.mark.parametrize("door", ["tray", "window"])
def test_diagnostics_open_from_tray_and_window_and_are_one(start, door):
    running = start()
    assert running.app._desk is None  # nobody wanted it yet
    face = running.app.tray if door == "tray" else running.window._explanation
    face.diagnostics_asked.emit()
    desk = running.app._desk
    assert desk.window.isVisible()
    running.until(lambda: desk._diagnosis is not None)
    desk.window.close()
    running.window._header.diagnostics_asked.emit()
    assert running.app._desk is desk
    assert desk.window.isVisible()


def test_the_settings_hours_keep_the_program_quiet(start):
    running = start()
    assert not running.app._wishes(running.monitor.snapshot.at).quiet
    here = running.monitor.snapshot.at.astimezone()
    hours = ((here - timedelta(hours=1)).time(), (here + timedelta(hours=1)).time())
    loaded = running.app._loaded
    running.app._loaded = loaded._replace(settings=replace(loaded.settings, notices_quiet=hours))
    assert running.app._wishes(here).quiet


def test_news_waits_for_the_end_of_do_not_disturb_and_is_not_dropped(start, monkeypatch):
    from kmsmonitor.ui import quiet_desktop

    running = start()
    before = running.app._said
    monkeypatch.setattr(quiet_desktop, "desktop_is_quiet", lambda: True)
    running.app._show(pictures.attention())
    assert running.app._said == before
    assert running.app._news_waits
    monkeypatch.setattr(quiet_desktop, "desktop_is_quiet", lambda: False)
    running.app._show(pictures.attention())
    assert running.app._said.condition.startswith("attention/")
    running.app._say_now()
    assert not running.app._news_waits
