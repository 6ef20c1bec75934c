"""The settings file: every key, every kind of mistake named with its line, and saving that keeps a person's words."""

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.licensing.product import Edition
from kmsmonitor.monitor.home import lab_home
from kmsmonitor.monitor.setting_values import format_duration, parse_duration
from kmsmonitor.monitor.settings import DEFINITIONS, USER, Settings, authority_kind, parse_layer, settle
from kmsmonitor.monitor.settings import load_settings as load
from kmsmonitor.monitor.settings_writer import save_settings as save

HOURS, DAYS = timedelta(hours=1), timedelta(days=1)
# One other value than the default for each key, as the file has it and as the program gets it.
VALUES = {
    "authority_kind": ('"standalone"', "standalone"),
    "product_edition": ('"server"', Edition.SERVER),
    "discovery_nameservers": ('["127.0.0.1:5300", "[::1]:5300", "10.0.0.1"]',
                              (("127.0.0.1", 5300), ("::1", 5300), ("10.0.0.1", 53))),
    "discovery_suffixes": ('["Corp.Test.", "b.test"]', ("corp.test", "b.test")),
    "discovery_host": ('"kms1.corp.test:1700"', ConfiguredHost("kms1.corp.test", 1700)),
    "discovery_caching": ("false", False),
    "discovery_priority_and_weight": ("false", False),
    "discovery_expected_hosts": ('["KMS1.corp.test", "*.b.test", "10.1.0.0/16", "127.0.0.1"]',
                                 ("kms1.corp.test", "b.test", "10.1.0.0/16", "127.0.0.1")),
    "directory_domain": ('"Corp.Test."', "corp.test"),
    "directory_server": ('"dc1.corp.test"', ("dc1.corp.test", 389)),
    "directory_security": ('"ldaps"', "ldaps"),
    "directory_user": ('"reader@corp.test"', "reader@corp.test"),
    "directory_ca_file": ('"/etc/corp/ca.pem"', "/etc/corp/ca.pem"),
    "online_service": ('"https://Activation.corp.test"', "https://activation.corp.test/"),
    "online_availability": ('"http://127.0.0.1:8080"', "http://127.0.0.1:8080/"),
    "online_ca_file": ('"/etc/corp/ca.pem"', "/etc/corp/ca.pem"),
    "diagnostics_time_server": ('"time.corp.test"', ("time.corp.test", 123)),
    "policy_activation_interval": ('"30m"', HOURS / 2),
    "policy_renewal_interval": ('"3d"', 3 * DAYS),
    "policy_attention_after_missed": ("3", 3),
    "policy_problem_below": ('"20d"', 20 * DAYS),
    "notices_success": ("true", True),
    "notices_attention": ("false", False),
    "notices_quiet": ('"22:00-7:30"', (time(22), time(7, 30))),
    "notices_remind_after": ('"3d"', 3 * DAYS),
    "ui_language": ('"ja"', "ja"),
    "ui_theme": ('"dark"', "dark"),
    "ui_quit": ("false", False),
    "organisation_name": ('" Acme \\"Ltd\\" "', 'Acme "Ltd"'),
    "organisation_helpdesk": ('"https://help.acme.test/#kms"', "https://help.acme.test/#kms"),
    "privacy_workstation_name": ("false", False),
    "fleet_site": ('"Berlin 2"', "Berlin 2"),
    "fleet_prometheus_file": ('"/var/lib/x/kmsmonitor.prom"', "/var/lib/x/kmsmonitor.prom"),
    "fleet_drop_folder": ("'\\\\files.acme.test\\kms'", r"\\files.acme.test\kms"),
    "fleet_log": ("'%ProgramData%\\kmsmonitor\\log.jsonl'", r"%ProgramData%\kmsmonitor\log.jsonl"),
}  # fmt: skip
PLACES = {d.name: (d.section, d.key) for d in DEFINITIONS}
ALL_OTHER = Settings(**{name: value for name, (_, value) in VALUES.items()})


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


def read(text):
    return settle((USER, parse_layer(Path("settings.toml"), text)))


def load_settings(path):
    return load(lab_home(path.parent))


def save_settings(path, settings):
    save(lab_home(path.parent), settings)


def complaints(loaded):
    return [(problem.line, problem.sentence) for problem in loaded.problems]


class TestReading:
    def test_a_missing_file_is_no_problem(self, path):
        loaded = load_settings(path)
        assert (loaded.settings, loaded.problems) == (Settings(), ())

    def test_an_empty_file_is_no_problem(self, path):
        path.write_bytes(b"\xef\xbb\xbf\r\n# nothing yet\r\n")
        assert load_settings(path) == settle()

    def test_every_key_has_a_test_here(self):
        assert VALUES.keys() == PLACES.keys()

    @pytest.mark.parametrize("name", VALUES)
    def test_each_key_counts(self, name):
        section, key = PLACES[name]
        text, value = VALUES[name]
        loaded = read(f"[{section}]\n{key} = {text}\n")
        assert loaded.problems == ()
        assert loaded.settings == replace(Settings(), **{name: value})

    def test_the_policy_follows_from_them(self):
        policy = ALL_OTHER.policy()
        assert (policy.activation_interval, policy.renewal_interval) == (HOURS / 2, 3 * DAYS)
        assert (policy.attention_after_missed, policy.problem_below) == (3, 20 * DAYS)

    def test_a_host_without_a_port_has_the_usual_one(self):
        assert read('discovery.host = "kms1"').settings.discovery_host == ConfiguredHost("kms1", 1688)

    def test_an_empty_host_is_none(self):
        assert read('[discovery]\nhost = ""').settings.discovery_host is None


BAD = [
    ("authority_kind", '"linux"', "'linux' is not one of auto, windows, standalone"),
    ("product_edition", "7", "7 is not one of client, server"),
    ("discovery_nameservers", '"127.0.0.1"', "is not a list of texts"),
    ("discovery_nameservers", "[1]", "is not a list of texts"),
    ("discovery_nameservers", '["dns.corp.test"]', "is not an address"),
    ("discovery_nameservers", '["127.0.0.1:0"]', "the port must be a number"),
    ("discovery_suffixes", '["a..b"]', "'a..b' is not a domain name"),
    ("discovery_suffixes", '[""]', "is not a domain name"),
    ("discovery_suffixes", '["-a.test"]', "is not a domain name"),
    ("discovery_host", "7", "is not a host name"),
    ("discovery_host", '"a b"', "cannot be part of a name"),
    ("discovery_host", '"kms1:99999"', "the port must be a number"),
    ("discovery_caching", '"yes"', "is neither true nor false"),
    ("discovery_priority_and_weight", "1", "is neither true nor false"),
    ("discovery_expected_hosts", '"kms1.corp.test"', "is not a list of texts"),
    ("discovery_expected_hosts", '["10.1.0.0/40"]', "is neither a name or domain nor an address or network"),
    ("discovery_expected_hosts", '["kms 1"]', "is neither a name or domain nor an address or network"),
    ("directory_domain", '"a..b"', "is not a domain name"),
    ("directory_domain", "7", "is not a domain name; write it in quotes"),
    ("directory_server", "7", "is not a domain controller"),
    ("directory_server", '"a b"', "cannot be part of a name"),
    ("directory_security", '"none"', "is not one of auto, kerberos, starttls, ldaps"),
    ("directory_ca_file", '"ca.pem"', "is not a full path"),
    ("online_service", '"http://activation.corp.test"', "write https://NAME[:PORT]"),
    ("online_service", '"https://user:pass@corp.test"', "no password"),
    ("online_availability", "80", "is not a text"),
    ("diagnostics_time_server", "7", "is not a time server"),
    ("diagnostics_time_server", '"a b"', "cannot be part of a name"),
    ("policy_activation_interval", "7200", "is not a duration"),
    ("policy_activation_interval", '"14m"', "outside the documented limits of 15m to 30d"),
    ("policy_renewal_interval", '"31d"', "outside the documented limits of 15m to 30d"),
    ("policy_renewal_interval", '"-7d"', "is not a duration"),
    ("policy_attention_after_missed", "0", "is not a whole number from 1 to 25"),
    ("policy_attention_after_missed", "true", "is not a whole number from 1 to 25"),
    ("policy_attention_after_missed", "2.5", "is not a whole number from 1 to 25"),
    ("policy_problem_below", '"soon"', "is not a duration"),
    ("notices_success", '"true"', "is neither true nor false"),
    ("notices_attention", "0", "is neither true nor false"),
    ("notices_quiet", "22", "are no hours"),
    ("notices_quiet", '"22:00"', "are no hours"),
    ("notices_quiet", '"22:00-24:30"', "names an hour that no clock shows"),
    ("notices_remind_after", '"12h"', "is not from 1d to 30d"),
    ("notices_remind_after", "1", "is not a duration"),
    ("ui_language", '"tlh"', "'tlh' is not one of auto, en, de, fr, es, ja"),
    ("ui_theme", '"blue"', "'blue' is not one of auto, light, dark"),
    ("ui_quit", '"no"', "is neither true nor false"),
    ("organisation_name", "7", "is not one line of text"),
    ("organisation_name", '"a\\nb"', "is not one line of text"),
    ("organisation_helpdesk", '"file:///etc/passwd"', "is no page to open"),
    ("organisation_helpdesk", '"https://user:word@help.test"', "is no page to open"),
    ("fleet_log", '"log.jsonl"', "is not a full path"),
    ("fleet_drop_folder", '"C:drop"', "is not a full path"),
    ("organisation_helpdesk", f'"{"x" * 201}"', "is not one line of text"),
]


class TestMistakes:
    @pytest.mark.parametrize(("name", "text", "words"), BAD)
    def test_a_bad_value_is_named_with_its_line_and_the_rest_counts(self, name, text, words):
        section, key = PLACES[name]
        neighbour = "discovery_caching" if section == "notices" else "notices_success"
        place, other = PLACES[neighbour]
        loaded = read(
            f"# a comment\n[{section}]\n\n{key} = {text}  # here\n[{place}]\n{other} = {VALUES[neighbour][0]}\n"
        )
        ((line, sentence),) = complaints(loaded)
        assert line == 4
        assert sentence.startswith(f"{section}.{key}: ")
        assert words in sentence
        assert loaded.settings == replace(Settings(), **{neighbour: VALUES[neighbour][1]})

    def test_a_problem_reads_as_file_line_and_sentence(self, path):
        path.write_text("[policy]\nrenewal_interval = 7\n")
        (problem,) = load_settings(path).problems
        assert str(problem).startswith(f"{path}, line 2: policy.renewal_interval: 7 is not a duration")

    def test_an_unknown_key_is_named_with_those_that_there_are(self):
        known = "nameservers, suffixes, host, caching, priority_and_weight, expected_hosts"
        loaded = read('[discovery]\nserver = "kms1"\ncaching = false\n')
        assert complaints(loaded) == [(2, f"There is no key server in [discovery]; known are {known}.")]
        assert loaded.settings == Settings(discovery_caching=False)

    def test_an_unknown_section_is_named_once(self):
        loaded = read("[discovery]\ncaching = false\n\n[flotilla]\na = 1\nb = 2\n")
        assert complaints(loaded) == [(4, "There is no section [flotilla]; it is ignored.")]
        assert loaded.settings == Settings(discovery_caching=False)

    def test_a_key_without_a_section(self):
        loaded = read("caching = false\n[notices]\nsuccess = true\n")
        assert complaints(loaded) == [(1, "There is no section [caching]; it is ignored.")]
        assert loaded.settings == Settings(notices_success=True)

    @pytest.mark.parametrize(
        ("text", "line"),
        [
            ("[policy]\nrenewal_interval = 3d\n[notices]\nsuccess = true\n", 2),
            ('[policy]\nrenewal_interval = "3d\n[notices]\nsuccess = true\n', 2),
            ("this is no TOML\n[notices]\nsuccess = true\n", 1),
            ("[notices]\nsuccess = true\n= 7", 3),
            ("[policy\n[notices]\nsuccess = true\n", 1),
            ('[discovery]\nsuffixes = [\n  "a.test",\n[notices]\nsuccess = true\n', 2),
            ('[discovery]\nsuffixes = ["a.test"\n[notices]\nsuccess = true\n', 2),
            ("[notices]\nsuccess = true\nsuccess = false\n", 3),
            (f"[policy]\nproblem_below = {'1' * 5000}\n[notices]\nsuccess = true\n", 2),
            (f"[policy]\nproblem_below = {'[' * 3000}\n[notices]\nsuccess = true\n", 2),
        ],
        ids=["bare word", "open text", "prose", "no key", "open header", "open list", "open list of one", "twice",
             "5000 digits", "3000 brackets"],
    )  # fmt: skip
    def test_a_line_that_is_no_TOML_is_named_and_the_rest_counts(self, text, line):
        loaded = read(text)
        assert loaded.settings == Settings(notices_success=True)
        assert loaded.problems[0].line == line
        assert all(problem.line in (line, line + 1) for problem in loaded.problems)

    def test_keys_below_a_header_that_was_not_closed_still_count(self):
        loaded = read('[policy\nrenewal_interval = "3d"\n')
        assert loaded.settings == Settings(policy_renewal_interval=3 * DAYS)
        assert complaints(loaded) == [(1, "This line is not understood: [policy")]

    def test_a_file_that_is_no_text_is_named(self, path):
        path.write_bytes(b"\xff\xfe[\x00p\x00")
        loaded = load_settings(path)
        assert loaded.settings == Settings()
        assert "cannot be read" in str(loaded.problems[0])
        assert str(loaded.problems[0]).startswith(f"{path}: ")

    def test_a_folder_in_its_place_is_named(self, path):
        path.mkdir()
        assert "cannot be read" in str(load_settings(path).problems[0])

    @given(st.text(max_size=200))
    def test_no_text_stops_the_reading(self, text):
        assert isinstance(read(text).settings, Settings)

    WORDS = st.sampled_from(
        ["[discovery]\n", "[policy]\n", "host = ", '"kms1"', "[", "]", "{", "}", "\n", "#", '"""', "'", ",",
         "caching = ", "true", "7", "problem_below", "=", " ", "policy.", '"9d"', "[[", "]]", "\\"]
    )  # fmt: skip

    @settings(suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(WORDS, max_size=25).map("".join))
    def test_no_mixture_of_its_own_words_stops_the_reading(self, text):
        loaded = read(text)
        assert isinstance(loaded.settings, Settings)
        assert all(str(problem) for problem in loaded.problems)


class TestSaving:
    def test_every_value_comes_back(self, path):
        save_settings(path, ALL_OTHER)
        assert load_settings(path)[:2] == (ALL_OTHER, ())
        assert [p.name for p in path.parent.iterdir()] == ["settings.toml"]

    def test_and_goes_back_to_the_default(self, path):
        save_settings(path, ALL_OTHER)
        save_settings(path, Settings())
        assert load_settings(path)[:2] == (Settings(), ())

    def test_defaults_are_not_written(self, path):
        save_settings(path, Settings(notices_success=True))
        assert path.read_text() == "[notices]\nsuccess = true\n"

    def test_comments_other_lines_and_order_stay(self, path):
        path.write_text(
            "# Our office\n"
            "[discovery]  # where to look\n"
            'suffixes = [  # all of ours [see wiki]\n  "a.test",\n  "b.test",\n]\n'
            "caching = false   # until the move is over [ticket\n"
            "\n"
            "[fleet]\nunknown = 1\n"
            "[notices]\n"
            "success = true\n"
        )
        loaded = load_settings(path).settings
        save_settings(path, replace(loaded, discovery_caching=True, notices_attention=False))
        assert path.read_text() == (
            "# Our office\n"
            "[discovery]  # where to look\n"
            'suffixes = [  # all of ours [see wiki]\n  "a.test",\n  "b.test",\n]\n'
            "caching = true  # until the move is over [ticket\n"
            "\n"
            "[fleet]\nunknown = 1\n"
            "[notices]\n"
            "attention = false\n"
            "success = true\n"
        )

    def test_a_list_over_several_lines_is_replaced_as_a_whole(self, path):
        path.write_text('[discovery]\nsuffixes = [\n  "a.test",\n  "b.test",  # old\n]  # ours\ncaching = false\n')
        save_settings(path, replace(load_settings(path).settings, discovery_suffixes=("c.test",)))
        assert path.read_text() == '[discovery]\nsuffixes = ["c.test"]  # ours\ncaching = false\n'

    def test_a_dotted_key_stays_dotted(self, path):
        path.write_text('discovery.host = "kms1"\nnotices.success = true\n')
        save_settings(path, replace(load_settings(path).settings, discovery_host=ConfiguredHost("kms2", 1700)))
        assert path.read_text() == 'discovery.host = "kms2:1700"\nnotices.success = true\n'

    def test_a_bad_line_of_another_key_stays_for_its_author(self, path):
        path.write_text('[policy]\nrenewal_interval = "soon"\n')
        save_settings(path, Settings(notices_success=True))
        assert path.read_text() == '[policy]\nrenewal_interval = "soon"\n\n[notices]\nsuccess = true\n'

    @pytest.mark.parametrize(
        "content", [b'discovery = { host = "kms1" }\n', b"\xff\xfe", b"[policy]\n[discovery\n[[\n"]
    )
    def test_a_file_that_cannot_be_changed_line_by_line_is_kept_beside_the_new_one(self, path, content):
        path.write_bytes(content)
        wanted = replace(Settings(), discovery_host=ConfiguredHost("kms2", 1688), policy_renewal_interval=3 * DAYS)
        save_settings(path, wanted)
        assert load_settings(path).settings == wanted
        kept = path.with_name("settings.toml.old")
        assert not kept.exists() or kept.read_bytes() == content

    def test_a_folder_that_is_not_there_is_the_callers_matter(self, path):
        with pytest.raises(OSError, match="settings"):
            save_settings(path.parent / "missing" / "settings.toml", ALL_OTHER)

    CHANGES = st.fixed_dictionaries(
        {},
        optional={name: st.sampled_from([value, getattr(Settings(), name)]) for name, (_, value) in VALUES.items()},
    )

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(CHANGES, min_size=1, max_size=4))
    def test_after_any_changes_the_file_says_what_was_saved(self, path, changes):
        path.unlink(missing_ok=True)
        wanted = Settings()
        for change in changes:
            wanted = replace(wanted, **change)
            save_settings(path, wanted)
            assert load_settings(path)[:2] == (wanted, ())


class TestValues:
    @pytest.mark.parametrize(
        ("text", "span"), [("15m", HOURS / 4), (" 2 h ", 2 * HOURS), ("7d", 7 * DAYS), ("90s", timedelta(seconds=90))]
    )
    def test_durations(self, text, span):
        assert parse_duration(text) == span

    @pytest.mark.parametrize("text", ["", "7", "h", "1.5h", "7 w", "\u0667d", "9999999999d", None, 7])
    def test_no_durations(self, text):
        with pytest.raises(ValueError, match="is not a duration"):
            parse_duration(text)

    @given(st.integers(0, 10**8))
    def test_a_duration_is_written_so_that_it_reads_back(self, seconds):
        span = timedelta(seconds=seconds)
        assert parse_duration(format_duration(span)) == span

    @pytest.mark.parametrize(("kind", "answer"), [("auto", "standalone"), ("standalone", "standalone")])
    def test_who_owns_the_licence_here(self, kind, answer):
        assert authority_kind(Settings(authority_kind=kind)) == answer

    def test_windows_is_refused_where_there_is_none(self, monkeypatch):
        monkeypatch.setattr("sys.platform", "linux")
        with pytest.raises(WorldError, match="not available on this system") as caught:
            authority_kind(Settings(authority_kind="windows"))
        assert "standalone" in caught.value.remedy
