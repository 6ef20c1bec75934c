"""`kmsmonitor status`: the licence now, from the disk alone."""

import json
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from kmsmonitor import __version__
from kmsmonitor.lab.organisation import Organisation
from tests.cli.command import environment, kmsmonitor, use_lab

PRODUCT_KEYS = {
    "name", "status", "status_code", "way", "activated_at", "expires_at", "remaining_s", "next_attempt_at",
    "next_attempt_kind", "host", "last_attempt",
}  # fmt: skip


@pytest.fixture(scope="module")
def activated(tmp_path_factory):
    with Organisation(clients=24) as there:
        home = use_lab(tmp_path_factory.mktemp("activated"), there.describe().nameserver)
        assert kmsmonitor(home, "activate").code == 0
        yield home


def test_a_new_computer(tmp_path):
    done = kmsmonitor(tmp_path / "new", "status", "--json")
    assert (done.code, done.err) == (0, "")
    (product,) = done.json["products"]
    assert product.keys() >= PRODUCT_KEYS
    assert done.json["authority"] == "standalone"
    assert (product["status"], product["status_code"], product["way"]) == ("unlicensed", 0, None)
    assert (product["expires_at"], product["remaining_s"], product["last_attempt"]) == (None, None, None)
    assert product["next_attempt_kind"] == "activation"
    assert not (tmp_path / "new").exists()


def test_an_activated_computer(activated):
    (product,) = kmsmonitor(activated, "status", "--json").json["products"]
    assert (product["status"], product["status_code"], product["way"]) == ("licensed", 1, "kms")
    assert product["host"] == "kms1.lab.test"
    assert 179.9 * 86400 < product["remaining_s"] <= 180 * 86400
    assert product["next_attempt_kind"] == "renewal"
    assert product["last_attempt"]["outcome"] == "activated"


def test_times_are_UTC_with_Z_and_durations_are_numbers(activated):
    document = kmsmonitor(activated, "status", "--json").json
    (product,) = document["products"]
    for moment in (document["at"], product["activated_at"], product["expires_at"], product["next_attempt_at"]):
        assert moment.endswith("Z")
        assert datetime.fromisoformat(moment).tzinfo is UTC
    assert isinstance(product["remaining_s"], float)


def test_in_words(activated, tmp_path):
    text = kmsmonitor(activated, "status").out
    assert text.startswith("Lab ")
    assert ": activated\n" in text
    assert "through kms" in text
    assert "kms1.lab.test" in text
    assert "not activated yet" in kmsmonitor(tmp_path / "new", "status").out


def test_the_environment_names_the_home_as_well(activated):
    assert kmsmonitor(None, "status", "--json", KMSMONITOR_HOME=str(activated)).json["products"][0]["status_code"] == 1


def test_the_option_goes_before_the_environment(activated, tmp_path):
    done = kmsmonitor(tmp_path, "status", "--json", KMSMONITOR_HOME=str(activated))
    assert done.json["products"][0]["status_code"] == 0


def test_without_a_home_the_platforms_folders_are_used(tmp_path):
    done = kmsmonitor(None, "status", "--json", HOME=str(tmp_path), XDG_DATA_HOME="", XDG_CONFIG_HOME="")
    assert (done.code, done.err) == (0, "")


def test_a_bad_settings_line_is_named_and_the_answer_still_comes(tmp_path):
    (tmp_path / "settings.toml").write_text('[product]\nedition = "server"\n[policy]\nrenewal_interval = "1m"\n')
    done = kmsmonitor(tmp_path, "status", "--json")
    assert done.code == 0
    assert f"{tmp_path / 'settings.toml'}, line 4: policy.renewal_interval" in done.sentence
    assert done.json["products"][0]["edition"] == "server"


def test_windows_licensing_where_there_is_none(tmp_path):
    (tmp_path / "settings.toml").write_text('[authority]\nkind = "windows"\n')
    done = kmsmonitor(tmp_path, "status", "--json")
    assert (done.code, done.out) == (3, "")
    assert "is not available on this system" in done.sentence


def test_a_damaged_history_is_one_sentence_and_stays_as_it_is(tmp_path):
    (tmp_path / "kmsmonitor.db").write_bytes(b"nonsense" * 1000)
    done = kmsmonitor(tmp_path, "status")
    assert (done.code, done.out) == (3, "")
    assert "kmsmonitor.db cannot be read" in done.sentence
    assert "sets it aside" in done.sentence


@pytest.mark.parametrize("command", ["status", "history"])
def test_it_loads_nothing_that_it_does_not_need(activated, command):
    """Start-up time: a helpdesk's script asks thousands of computers."""
    code = (
        "import sys\n"
        "from kmsmonitor.cli import main\n"
        "code = main(sys.argv[1:])\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--home", str(activated), command, "--json"],
        check=True,
        capture_output=True,
        text=True,
        env=environment(),
        timeout=60,
    )
    assert json.loads(done.stdout.splitlines()[0] if command == "history" else done.stdout)
    loaded = {name.partition(".")[0] for name in done.stderr.splitlines()}
    heavy = {"PySide6", "dns", "psutil", "ssl", "asyncio", "platformdirs", "logging", "dataclasses", "socket"}
    assert loaded & heavy == set()
    assert "sqlite3" in loaded


class TestUsage:
    def test_the_version(self):
        assert kmsmonitor(None, "--version").out == f"kmsmonitor {__version__}\n"

    def test_help_documents_the_exit_codes_and_the_environment(self):
        text = kmsmonitor(None, "--help").out
        for word in ("  0 ", "  1 ", "  2 ", "  3 ", "  130 ", "KMSMONITOR_HOME", "status", "activate", "lab"):
            assert word in text

    @pytest.mark.parametrize(
        ("words", "complaint"),
        [
            (["nonsense"], "invalid choice: 'nonsense'"),
            (["status", "--nonsense"], "unrecognized arguments: --nonsense"),
            (["activate", "--way", "prayer"], "invalid choice: 'prayer'"),
            (["history", "--limit", "0"], "at least 1 is needed"),
            (["history", "--limit", "many"], "'many' is not a whole number"),
            (["probe", "kms1", "--timeout", "-1"], "'-1' is not a number of seconds above 0"),
            (["probe", "kms1", "--timeout", "nan"], "'nan' is not a number of seconds above 0"),
            (["lab"], "required: PART"),
            (["lab", "up", "--hosts", "0"], "at least 1 is needed"),
            (["lab", "up", "--clients", "-1"], "'-1' is not a whole number"),
            (["lab", "up", "--speed", "fast"], "'fast' is not a speed above 0"),
            (["lab", "up", "--dns-port", "70000"], "'70000' is not a port"),
            (["probe"], "required: HOST[:PORT]"),
            (["--home"], "expected one argument"),
        ],
    )
    def test_a_bad_word_is_named_in_the_last_line(self, tmp_path, words, complaint):
        done = kmsmonitor(tmp_path, *words)
        assert (done.code, done.out) == (2, "")
        assert complaint in done.err.splitlines()[-1]
        assert "Traceback" not in done.err
