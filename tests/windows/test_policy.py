"""An organisation's policy in the real registry, where group policies leave it."""

from __future__ import annotations

import winreg
from dataclasses import replace

import pytest

from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.monitor.home import REGISTRY, find_home
from kmsmonitor.monitor.settings import Settings, load_settings

PLACE = r"SOFTWARE\KmsMonitorTest\Policies\kmsmonitor"


@pytest.fixture
def put():
    """Sets a value of the policy (of its defaults: "Defaults" for `below`), and takes all away in the end."""

    def make(name, kind, value, below=None):
        path = rf"{PLACE}\{below}" if below else PLACE
        with winreg.CreateKeyEx(winreg.HKEY_LOCAL_MACHINE, path, 0, winreg.KEY_ALL_ACCESS) as key:
            winreg.SetValueEx(key, name, 0, kind, value)

    yield make
    for path in (rf"{PLACE}\Defaults", PLACE):
        try:
            winreg.DeleteKey(winreg.HKEY_LOCAL_MACHINE, path)
        except FileNotFoundError:
            continue


@pytest.fixture
def home(tmp_path):
    made = replace(find_home(str(tmp_path / "home")), policy=REGISTRY + PLACE)
    made.make()
    return made


def test_the_place_is_where_group_policies_arrive_whatever_the_home(tmp_path, monkeypatch):
    monkeypatch.setenv("KMSMONITOR_HOME", str(tmp_path))
    for given in (None, str(tmp_path / "mine")):
        assert find_home(given).policy == r"HKLM\SOFTWARE\Policies\kmsmonitor"


def test_without_a_key_nothing_is_managed(home):
    assert load_settings(home) == ((Settings()), (), ())


def test_enforced_beats_the_user_and_a_default_does_not(home, put):
    put("discovery.host", winreg.REG_SZ, "kms.corp.test")
    put("ui.quit", winreg.REG_DWORD, 0)
    put("policy.renewal_interval", winreg.REG_DWORD, 4320)
    put("discovery.suffixes", winreg.REG_MULTI_SZ, ["a.test", "b.test"], "Defaults")
    put("ui.theme", winreg.REG_SZ, "dark", "Defaults")
    home.settings.write_text('[discovery]\nhost = "mine.test"\n[ui]\ntheme = "light"\n', encoding="utf-8")
    loaded = load_settings(home)
    assert loaded.problems == ()
    assert loaded.managed_names == {"discovery_host", "ui_quit", "policy_renewal_interval"}
    settings = loaded.settings
    assert (settings.discovery_host, settings.ui_quit) == (ConfiguredHost("kms.corp.test", 1688), False)
    assert (settings.policy_renewal_interval.days, settings.discovery_suffixes) == (3, ("a.test", "b.test"))
    assert (settings.ui_theme, loaded.origin("ui_theme")) == ("light", "user")
    assert loaded.origin("discovery_suffixes") == "policy_default"


def test_a_value_that_cannot_be_is_named_and_costs_nothing_else(home, put):
    put("ui.quit", winreg.REG_SZ, "never")
    put("ui.blink", winreg.REG_DWORD, 1)
    put("ui.theme", winreg.REG_SZ, "dark")
    loaded = load_settings(home)
    assert loaded.settings == Settings(ui_theme="dark")
    said = sorted(str(problem) for problem in loaded.problems)
    assert [text.partition(": ")[0] for text in said] == [REGISTRY + PLACE] * 2
    assert "ui.blink" in said[0]
    assert "ui.quit: 'never' is neither true nor false" in said[1]
