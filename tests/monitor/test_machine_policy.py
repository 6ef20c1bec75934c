"""An organisation's policy: its defaults lie below the user's settings, what it enforces lies above them."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.monitor import home as places
from kmsmonitor.monitor.home import find_home, lab_home
from kmsmonitor.monitor.machine_policy import from_values, read_policy
from kmsmonitor.monitor.settings import DEFINITIONS, Settings, load_settings, settle
from kmsmonitor.monitor.settings_writer import save_settings
from tests.monitor.test_settings import VALUES

KMS, OTHER = ConfiguredHost("kms.corp.test", 1688), ConfiguredHost("other.test", 1688)
ENFORCED = '[enforced.discovery]\nhost = "kms.corp.test"\n'


@pytest.fixture
def home(tmp_path):
    made = replace(find_home(str(tmp_path / "home")), policy=str(tmp_path / "policy.toml"))
    made.make()
    return made


def policy(home, text):
    Path(home.policy).write_text(text)


def mine(home, text):
    home.settings.write_text(text)


def complaints(loaded):
    return [(problem.file.name, problem.line, problem.sentence) for problem in loaded.problems]


class TestLayers:
    def test_without_a_policy_everything_is_the_users(self, home):
        mine(home, '[discovery]\nhost = "other.test"\n')
        loaded = load_settings(home)
        assert loaded.problems == ()
        assert (loaded.origin("discovery_host"), loaded.origin("discovery_caching")) == ("user", "default")
        assert loaded.managed_names == frozenset()

    def test_what_is_enforced_beats_the_user(self, home):
        policy(home, ENFORCED)
        mine(home, '[discovery]\nhost = "other.test"\ncaching = false\n')
        loaded = load_settings(home)
        assert loaded.settings == Settings(discovery_host=KMS, discovery_caching=False)
        assert loaded.managed("discovery_host")
        assert not loaded.managed("discovery_caching")
        assert loaded.problems == ()

    def test_a_default_of_the_policy_beats_the_program_but_not_the_user(self, home):
        policy(home, '[defaults.discovery]\nhost = "kms.corp.test"\n[defaults.ui]\ntheme = "dark"\n')
        mine(home, '[discovery]\nhost = "other.test"\n')
        loaded = load_settings(home)
        assert loaded.settings == Settings(discovery_host=OTHER, ui_theme="dark")
        assert (loaded.origin("discovery_host"), loaded.origin("ui_theme")) == ("user", "policy_default")
        assert loaded.managed_names == frozenset()

    def test_enforced_beats_the_default_of_the_same_policy(self, home):
        policy(home, '[defaults.ui]\ntheme = "dark"\n[enforced.ui]\ntheme = "light"\n')
        loaded = load_settings(home)
        assert (loaded.settings.ui_theme, loaded.origin("ui_theme")) == ("light", "policy")

    @pytest.mark.parametrize("part", ["defaults", "enforced"])
    @pytest.mark.parametrize("definition", [d for d in DEFINITIONS if d.name in VALUES], ids=lambda d: d.name)
    def test_every_key_can_be_set(self, home, definition, part):
        text, value = VALUES[definition.name]
        policy(home, f"[{part}.{definition.section}]\n{definition.key} = {text}\n")
        loaded = load_settings(home)
        assert loaded.settings == replace(Settings(), **{definition.name: value})
        assert loaded.managed(definition.name) is (part == "enforced")

    def test_it_says_who_manages_and_where_help_is(self, home):
        policy(home, '[enforced.organisation]\nname = "Acme"\nhelpdesk = "https://help.acme.test"\n')
        settings = load_settings(home).settings
        assert (settings.organisation_name, settings.organisation_helpdesk) == ("Acme", "https://help.acme.test")


class TestMistakes:
    def test_a_bad_line_is_named_and_costs_nothing_else(self, home):
        policy(home, '[enforced.discovery]\ncaching = 7\nhost = "kms.corp.test"\n[enforced.ui]\nblink = true\n')
        loaded = load_settings(home)
        assert loaded.settings == Settings(discovery_host=KMS)
        assert complaints(loaded) == [
            ("policy.toml", 2, "discovery.caching: 7 is neither true nor false. The default is used."),
            ("policy.toml", 5, "There is no key blink in [ui]; known are language, theme, quit."),
        ]

    def test_a_part_that_is_none_is_named(self, home):
        policy(home, '[discovery]\nhost = "kms.corp.test"\n[enforced.product]\nedition = "server"\n')
        loaded = load_settings(home)
        assert loaded.settings.discovery_host is None
        ((file, line, sentence),) = complaints(loaded)
        assert (file, line) == ("policy.toml", 1)
        assert "[enforced.SECTION]" in sentence
        assert loaded.managed("product_edition")

    def test_a_line_that_is_no_TOML_costs_only_itself(self, home):
        policy(
            home, "[enforced.notices]\nsuccess = yes\n" + ENFORCED + "[defaults]\nui.theme = 'dark'\nui.quit = false\n"
        )
        loaded = load_settings(home)
        assert loaded.settings == Settings(discovery_host=KMS, ui_theme="dark", ui_quit=False)
        assert [c[:2] for c in complaints(loaded)] == [("policy.toml", 2)]

    def test_a_dotted_key_is_named_with_its_line(self, home):
        policy(home, '[enforced]\nui.theme = "blue"\n')
        assert [c[:2] for c in complaints(load_settings(home))] == [("policy.toml", 2)]

    def test_a_part_that_is_no_table_is_named(self, home):
        policy(home, "enforced = true\n")
        loaded = load_settings(home)
        assert loaded.settings == Settings()
        assert [c[:2] for c in complaints(loaded)] == [("policy.toml", 1)]

    @pytest.mark.parametrize("spoil", [lambda p: p.write_bytes(b"\xff\xfe"), Path.mkdir], ids=["no text", "folder"])
    def test_one_that_cannot_be_read_is_named(self, home, spoil):
        spoil(Path(home.policy))
        ((file, line, sentence),) = complaints(load_settings(home))
        assert (file, line) == ("policy.toml", None)
        assert "cannot be read" in sentence

    def test_one_whose_place_cannot_be_looked_at_is_named_not_passed_over(self, home, tmp_path):
        too_long = tmp_path / ("x" * 300) / "policy.toml"  # root may look everywhere, but not there
        ((_, line, sentence),) = complaints(load_settings(replace(home, policy=str(too_long))))
        assert line is None
        assert "cannot be read" in sentence

    @given(st.text(max_size=200))
    def test_no_text_stops_the_reading(self, tmp_path_factory, text):
        path = tmp_path_factory.mktemp("policy") / "policy.toml"
        path.write_text(text, encoding="utf-8", newline="")
        assert isinstance(settle(*zip(("default", "policy"), read_policy(str(path)), strict=True)).settings, Settings)


class TestNobodyEscapes:
    def test_neither_home_nor_environment_lead_away_from_the_policy(self, tmp_path, monkeypatch):
        for name in ("KMSMONITOR_HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME", "ProgramData"):
            monkeypatch.setenv(name, str(tmp_path))
        for home in (find_home(None), find_home(str(tmp_path / "mine"))):
            assert home.policy == places.MACHINE_POLICY

    @pytest.mark.skipif(os.name == "nt", reason="the registry's place is tried in tests/windows")
    def test_the_place_is_one_where_only_an_administrator_writes(self):
        assert places.MACHINE_POLICY == "/etc/kmsmonitor/policy.toml"

    def test_lab_and_demo_are_organisations_of_their_own(self, tmp_path):
        assert lab_home(str(tmp_path)).policy == ""

    def test_saving_refuses_what_is_enforced_and_writes_nothing(self, home):
        policy(home, ENFORCED + '[enforced.organisation]\nname = "Acme"\nhelpdesk = "call 4711"\n')
        with pytest.raises(WorldError, match=r"discovery.host cannot be changed here: managed by Acme") as caught:
            save_settings(home, replace(load_settings(home).settings, discovery_host=OTHER, ui_theme="dark"))
        assert caught.value.remedy == "Ask call 4711."
        assert not home.settings.exists()

    def test_saving_leaves_the_policys_values_out_of_the_users_file(self, home):
        policy(home, ENFORCED + '[defaults.ui]\ntheme = "dark"\n')
        save_settings(home, replace(load_settings(home).settings, notices_success=True))
        assert home.settings.read_text() == "[notices]\nsuccess = true\n"

    def test_a_user_may_go_back_to_the_programs_value_over_the_policys_default(self, home):
        policy(home, '[defaults.ui]\ntheme = "dark"\n')
        save_settings(home, replace(load_settings(home).settings, ui_theme="auto"))
        loaded = load_settings(home)
        assert (loaded.settings.ui_theme, loaded.origin("ui_theme")) == ("auto", "user")

    def test_what_the_user_had_is_there_again_when_the_policy_is_gone(self, home):
        mine(home, '[discovery]\nhost = "other.test"\n')
        policy(home, ENFORCED)
        save_settings(home, replace(load_settings(home).settings, ui_theme="dark"))
        Path(home.policy).unlink()
        assert load_settings(home).settings == Settings(discovery_host=OTHER, ui_theme="dark")


class TestRegistryValues:
    """What group policies leave in Windows' registry; the registry itself is read in tests/windows."""

    def read(self, **values):
        return from_values(r"HKLM\SOFTWARE\Policies\kmsmonitor", {k.replace("__", "."): v for k, v in values.items()})

    def test_switches_spans_numbers_and_lists_as_the_registry_has_them(self):
        layer = self.read(
            discovery__caching=0, policy__renewal_interval=4320, policy__problem_below=20, notices__remind_after="7d",
            policy__attention_after_missed=3, discovery__suffixes=("a.test", "b.test"), ui__theme="dark",
        )  # fmt: skip
        assert layer.problems == ()
        assert layer.values == {
            "discovery_caching": False,
            "discovery_suffixes": ("a.test", "b.test"),
            "policy_renewal_interval": timedelta(days=3),
            "policy_problem_below": timedelta(days=20),
            "policy_attention_after_missed": 3,
            "notices_remind_after": timedelta(days=7),
            "ui_theme": "dark",
        }

    def test_names_are_the_same_in_any_case(self):
        assert self.read(UI__Theme="dark").values == {"ui_theme": "dark"}

    def test_what_cannot_be_is_named(self):
        layer = self.read(ui__blink=1, discovery__caching=2, policy__renewal_interval=5, discovery__host=None)
        assert layer.values == {}
        said = [str(problem) for problem in layer.problems]
        assert len(said) == 4
        assert all(text.startswith(r"HKLM\SOFTWARE\Policies\kmsmonitor: ") for text in said)
        assert any("There is no setting ui.blink" in text for text in said)
