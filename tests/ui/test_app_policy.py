"""The program under an organisation's policy: what its faces let a user do, and when a change of it counts."""

import pytest
from PySide6.QtWidgets import QMessageBox

from kmsmonitor.monitor import home as places
from kmsmonitor.monitor.settings import load_settings
from tests.ui.test_app import click, start, there  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def policy(tmp_path, monkeypatch):
    """Writes this computer's policy."""
    path = tmp_path / "policy.toml"
    monkeypatch.setattr(places, "MACHINE_POLICY", str(path))
    return path.write_text


@pytest.fixture
def running(policy, start):  # noqa: ARG001, F811 - the policy's place first
    made = start()
    made.show()
    return made


def in_menu(running):
    return running.app.tray.quit.isVisible(), running.window._header.quit.isVisible()


class TestQuit:
    def test_without_a_policy_the_user_may_quit(self, running):
        assert in_menu(running) == (True, True)

    def test_a_policy_takes_quit_out_of_every_menu(self, policy, running):
        policy("[enforced.ui]\nquit = false\n")
        running.app._look_at_settings()
        assert in_menu(running) == (False, False)

    def test_also_from_the_start_on_and_closing_the_window_does_not_ask(self, policy, start):  # noqa: F811
        policy("[enforced.ui]\nquit = false\n")
        made = start()
        made.show()
        assert in_menu(made) == (False, False)
        window = made.window
        window.set_tray_present(present=False)
        window.close()
        assert not window.isVisible()
        assert not window.findChildren(QMessageBox)

    def test_the_end_of_the_session_still_ends_the_program(self, policy, running, monkeypatch):
        policy("[enforced.ui]\nquit = false\n")
        running.app._look_at_settings()
        ended = []
        monkeypatch.setattr("kmsmonitor.app.QApplication.quit", lambda: ended.append(True))
        running.app._signals.asked.emit()
        assert ended == [True]


class TestTheme:
    def test_a_choice_counts_at_once_in_the_windows_that_are_open(self, running):
        running.app._open_settings()
        dialog, window = running.app._settings_dialog, running.window
        for scheme, dark in (("dark", True), ("light", False)):
            dialog.fields["theme"].show_value(scheme)
            click(dialog.save)
            assert running.app.theme.dress.tokens.dark is dark
            assert (window.palette().window().color().lightness() < 128) is dark
        assert load_settings(running.home).settings.ui_theme == "light"

    def test_it_is_there_from_the_start_on(self, policy, start):  # noqa: F811
        policy("[defaults.ui]\ntheme = 'dark'\n")
        made = start()
        made.show()
        assert made.app.theme.dress.tokens.dark


class TestChange:
    def test_a_changed_policy_counts_without_a_restart(self, policy, running):
        policy("[enforced.policy]\nactivation_interval = '30m'\nproblem_below = 'soon'\n")
        running.app._look_at_settings()
        snapshot = running.monitor.snapshot
        assert snapshot.policy.activation_interval.total_seconds() == 1800
        (trouble,) = snapshot.troubles
        assert trouble.code.startswith("policy:")
        assert trouble.remedy == "Tell whoever administers this computer."
        policy("")
        running.app._look_at_settings()
        assert running.monitor.snapshot.troubles == ()

    def test_the_settings_window_opens_with_what_is_managed_now(self, policy, running):
        policy("[enforced.discovery]\nhost = 'kms.acme.test'\n[defaults.organisation]\nname = 'Acme'\n")
        running.app._open_settings()
        field = running.app._settings_dialog.fields["host"]
        assert (field.value, field.control.isEnabled()) == ("kms.acme.test:1688", False)
        assert field.control.accessibleDescription() == "Managed by Acme"

    def test_a_policy_that_comes_while_the_window_is_open_is_not_overrun(self, policy, running):
        running.app._open_settings()
        dialog = running.app._settings_dialog
        dialog.fields["host"].show_value("mine.test")
        policy("[enforced.discovery]\nhost = 'kms.acme.test'\n")
        click(dialog.save)
        (trouble,) = running.monitor.snapshot.troubles
        assert "discovery.host cannot be changed here" in trouble.sentence
        assert load_settings(running.home).settings.discovery_host.name == "kms.acme.test"

    def test_a_policy_that_cannot_be_followed_here_leaves_all_as_it_was(self, policy, running, monkeypatch):
        monkeypatch.setattr("sys.platform", "linux")
        policy("[enforced.authority]\nkind = 'windows'\n")
        running.app._look_at_settings()
        assert [t.code for t in running.monitor.snapshot.troubles] == ["no_windows_licensing"]
