"""`kmsmonitor settings`: what counts, and where it comes from."""

import json
import subprocess
import sys

import pytest

from kmsmonitor.monitor.settings import DEFINITIONS
from tests.cli.command import Done, environment, kmsmonitor

WITH_POLICY = """
import sys
from kmsmonitor.monitor import home
home.MACHINE_POLICY = sys.argv.pop(1)
from kmsmonitor.cli import main
sys.exit(main())
"""
POLICY = """\
[enforced.organisation]
name = "Acme"
helpdesk = "https://help.acme.test"
[enforced.discovery]
host = "kms.acme.test"
[defaults.policy]
renewal_interval = "3d"
"""


@pytest.fixture
def managed(tmp_path):
    """Runs a command on a computer with this policy."""
    policy = tmp_path / "policy.toml"
    policy.write_text(POLICY)
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text(
        '[authority]\nkind = "standalone"\n[discovery]\nhost = "mine.test"\ncaching = false\n'
    )

    def run(*words):
        command = [sys.executable, "-c", WITH_POLICY, str(policy), "--home", str(home), *words]
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            text=True,
            env=environment(),
            stdin=subprocess.DEVNULL,
            timeout=60,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    return run


def test_every_key_is_there_with_its_default(tmp_path):
    done = kmsmonitor(tmp_path, "settings", "--json")
    assert (done.code, done.err) == (0, "")
    rows = done.json["settings"]
    assert [(row["section"], row["key"]) for row in rows] == [(d.section, d.key) for d in DEFINITIONS]
    assert all(row["value"] == row["default"] for row in rows if row["origin"] == "default")
    assert done.json["file"] == str(tmp_path / "settings.toml")


def test_each_value_tells_its_layer(managed):
    done = managed("settings", "--json")
    rows = {f"{row['section']}.{row['key']}": row for row in done.json["settings"]}
    host, caching, renewal = rows["discovery.host"], rows["discovery.caching"], rows["policy.renewal_interval"]
    assert (host["value"], host["origin"], host["managed"]) == ("kms.acme.test:1688", "policy", True)
    assert (caching["value"], caching["origin"], caching["managed"]) == (False, "user", False)
    assert (renewal["value"], renewal["value_s"], renewal["origin"]) == ("3d", 259200.0, "policy_default")
    assert (done.json["organisation"], done.json["helpdesk"]) == ("Acme", "https://help.acme.test")


def test_the_text_reads_as_a_settings_file_and_says_who_manages(managed):
    lines = managed("settings").out.splitlines()
    (host,) = [line for line in lines if line.startswith("host = ")]
    assert host.split("  #")[0].strip() == 'host = "kms.acme.test:1688"'
    assert host.endswith("# managed by Acme")
    assert any(line.endswith("# a default of Acme") and line.startswith("renewal_interval") for line in lines)
    assert "Help: https://help.acme.test" in lines


def test_a_bad_line_is_named_and_the_exit_code_says_done(tmp_path):
    (tmp_path / "settings.toml").write_text("[ui]\ntheme = 'blue'\n")
    done = kmsmonitor(tmp_path, "settings", "--json")
    assert done.code == 0
    assert "line 2: ui.theme: 'blue' is not one of auto, light, dark" in done.sentence
    assert [(p["line"], json.dumps(p["sentence"])[:10]) for p in done.json["problems"]] == [(2, '"ui.theme:')]


def test_what_is_enforced_counts_for_every_command(managed):
    assert "kms.acme.test" in managed("slmgr", "/dlv").out


def test_slmgr_does_not_change_what_is_managed(managed, tmp_path):
    before = (tmp_path / "home" / "settings.toml").read_bytes()
    done = managed("slmgr", "/skms", "other.test")
    assert done.code != 0
    assert "managed by Acme" in done.out + done.err
    assert (tmp_path / "home" / "settings.toml").read_bytes() == before
