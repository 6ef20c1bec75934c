"""`kmsmonitor mak`: from a person's hands into the keyring, and the licence follows (M4, M7, L3, O4, S8)."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kmsmonitor.lab.activation_service import EXAMPLE_KEYS
from tests.cli.command import PATIENCE, PYTHON, Done, environment, kmsmonitor, started
from tests.ring import served

PLENTY, LAST, USED_UP, BLOCKED = (key.mak for key in EXAMPLE_KEYS)
SECRET = b"4F2C"  # what nobody but the keyring may hold of the first key


@pytest.fixture
def ring():
    with served() as (kept, env):
        yield kept, env


@pytest.fixture
def lab(tmp_path):
    """A running organisation whose one host has counted nobody, and nobody else: `(ready line, home's settings)`."""
    process = started(tmp_path / "lab", "lab", "up", "--no-directory", "--json")
    yield json.loads(process.stdout.readline())
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=PATIENCE)


def client(folder: Path, about=None) -> Path:
    """A home whose settings lead to the lab."""
    folder.mkdir(parents=True)
    lines = []
    if about is not None:
        service = about["activation_service"]
        lines += ["[online]", *(f'{key} = "{service[name]}"' for key, name in ONLINE.items())]
        lines += ["[discovery]", f'nameservers = ["{about["dns"]}"]', 'suffixes = ["lab.test"]']
    (folder / "settings.toml").write_text("\n".join(lines) + "\n")
    return folder


ONLINE = {"service": "url", "availability": "availability_url", "ca_file": "ca_file"}


def put(home, env, key, *words) -> Done:
    """`kmsmonitor mak set` with the key on standard input, as it was piped."""
    command = [*PYTHON, "--home", str(home), "mak", "set", *words]
    text = key if isinstance(key, str) else key.text
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, env=environment(**env), input=text, timeout=PATIENCE
    )
    return Done(done.returncode, done.stdout, done.stderr)


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


class TestKeeping:
    def test_O4_kept_for_the_last_way_it_activates_when_the_others_did_not(self, ring, lab, tmp_path):
        """KMS is below its threshold, the MAK follows, the record tells of both, and the licence is for good."""
        kept, env = ring
        home = client(tmp_path / "home", lab)
        done = put(home, env, PLENTY, "--fallback", "--json")
        assert (done.code, done.json) == (
            0,
            {"mak": True, "partial": PLENTY.partial, "mode": "fallback", "attempt": None},
        )
        assert list(kept.kept.values()) == [PLENTY.text]
        attempt = kmsmonitor(home, "activate", "--json", **env).json
        assert (attempt["outcome"], attempt["way"], attempt["code"]) == ("activated", "mak", None)
        assert [(line["way"], line["answer"]) for line in attempt["tried"]] == [
            ("ad", "skipped"),
            ("kms", "below_threshold"),
            ("mak", "answered"),
        ]
        assert set(attempt["tried"][2]["stages"]) == {"availability", "tcp", "tls", "answer"}
        (product,) = kmsmonitor(home, "status", "--json", **env).json["products"]
        assert (product["status"], product["way"], product["expires_at"], product["next_attempt_at"]) == (
            "licensed",
            "mak",
            None,
            None,
        )
        for words in (
            ["history", "--json"],
            ["diagnose", "--out", str(home / "report.json"), "--plain"],
            ["mak", "show"],
        ):
            told = kmsmonitor(home, *words, **env)
            assert SECRET.decode() not in told.out + told.err
        assert SECRET not in everything_in(home)
        assert kmsmonitor(home, "mak", "show", "--json", **env).json["partial"] == PLENTY.partial

    def test_M4_installed_it_takes_the_place_of_KMS(self, ring, lab, tmp_path):
        kept, env = ring
        home = client(tmp_path / "home", lab)
        attempt = put(home, env, PLENTY, "--json").json["attempt"]
        assert (attempt["outcome"], attempt["way"], attempt["trigger"]) == ("activated", "mak", "key")
        assert [line["answer"] for line in attempt["tried"]] == ["skipped", "skipped", "answered"]
        assert put(home, env, PLENTY, "--json").json["attempt"] is None  # the same key again changes nothing
        refused = put(home, env, LAST)
        assert (refused.code, list(kept.kept.values())) == (3, [PLENTY.text])
        assert "activated for good by another key" in refused.sentence
        assert put(home, env, PLENTY, "--fallback", "--json").json == {
            "mak": True, "partial": PLENTY.partial, "mode": "fallback", "attempt": None,
        }  # fmt: skip
        assert kmsmonitor(home, "status", "--json", **env).json["products"][0]["status"] == "licensed"

    def test_M4_removed_it_is_a_KMS_client_again(self, ring, lab, tmp_path):
        kept, env = ring
        home = client(tmp_path / "home", lab)
        put(home, env, PLENTY)
        document = kmsmonitor(home, "mak", "remove", "--json", **env).json
        assert (document["mak"], document["attempt"]["way"], document["attempt"]["outcome"]) == (
            False,
            "kms",
            "below_threshold",
        )
        assert kept.kept == {}
        assert kmsmonitor(home, "mak", "remove", **env).code == 3
        assert kmsmonitor(home, "mak", "show", **env).out == "This computer has no multiple activation key (MAK).\n"

    @pytest.mark.parametrize(
        ("mak", "told"),
        [(BLOCKED, ("0xC004C003", "blocked")), (USED_UP, ("0xC004C020", "used up"))],
        ids=["blocked", "used up"],
    )
    def test_M1_a_refusal_is_told_with_code_and_next_step(self, ring, lab, tmp_path, mak, told):
        _, env = ring
        done = put(client(tmp_path / "home", lab), env, mak)
        assert done.code == 1
        code, word = told
        assert word in done.out
        assert f"code:      {code}" in done.out
        assert "next step:" in done.out

    def test_M1_the_lab_s_books_outlive_it(self, ring, tmp_path):
        _, env = ring
        left = []
        for number in range(2):
            process = started(tmp_path / "lab", "lab", "up", "--no-directory", "--json")
            about = json.loads(process.stdout.readline())
            left.append([key["left"] for key in about["activation_service"]["maks"]])
            put(client(tmp_path / f"home{number}", about), env, LAST)
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=PATIENCE)
        assert left == [[50, 1, 0, 50], [50, 0, 0, 50]]

    def test_a_lab_without_an_activation_service(self, tmp_path):
        process = started(tmp_path / "lab", "lab", "up", "--no-online", "--json")
        assert json.loads(process.stdout.readline())["activation_service"] is None
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
        assert not (tmp_path / "lab").exists()

    def test_without_a_service_the_key_is_kept_and_a_sentence_says_what_is_missing(self, ring, tmp_path):
        _, env = ring
        done = put(client(tmp_path / "home"), env, PLENTY)
        assert done.code == 1
        assert "set online.service" in done.sentence


class TestRefusals:
    @pytest.mark.parametrize("key", ["", "nonsense", PLENTY.text[:-1] + "0", "LABMAK-0001-4F2D-EC"])
    def test_what_is_no_key_is_refused_and_not_repeated(self, ring, tmp_path, key):
        kept, env = ring
        home = client(tmp_path / "home")
        done = put(home, env, key)
        assert (done.code, done.out, kept.kept) == (2, "", {})
        assert "4F2" not in done.err
        assert sorted(path.name for path in home.iterdir()) == ["settings.toml"]

    def test_without_a_keyring_nothing_is_written(self, tmp_path):
        home = client(tmp_path / "home")
        done = put(home, {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}, PLENTY, "--fallback")
        assert (done.code, done.out) == (3, "")
        assert "no keyring" in done.sentence
        assert sorted(path.name for path in home.iterdir()) == ["settings.toml"]

    def test_a_key_that_left_the_keyring_is_a_sentence(self, ring, lab, tmp_path):
        kept, env = ring
        home = client(tmp_path / "home", lab)
        put(home, env, PLENTY, "--fallback")
        kept.kept.clear()
        attempt = kmsmonitor(home, "activate", "--way", "mak", "--json", **env).json
        assert (attempt["outcome"], attempt["code"]) == ("failed", "0xC004F014")
        assert attempt["message"].startswith("The key is not in the keyring any more.")

    def test_a_service_that_is_not_there_is_one_sentence(self, ring, lab, tmp_path):
        _, env = ring
        home = client(tmp_path / "home", lab)
        text = (home / "settings.toml").read_text().replace(lab["activation_service"]["ca_file"], "/no/such/ca.pem")
        (home / "settings.toml").write_text(text)
        done = put(home, env, PLENTY)
        assert done.code == 1
        assert "The certificates to trust cannot be read from /no/such/ca.pem" in done.out


# As somebody who is no administrator, on a licence that belongs to one: the root folder is nobody else's. What the
# command needs is loaded before the right is given up.
PROGRAM = """
import argparse, os, sys
import kmsmonitor.cli.mak
from kmsmonitor.licensing.errors import WorldError
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    kmsmonitor.cli.mak.run(argparse.Namespace(home="/", run=sys.argv[1], fallback=len(sys.argv) > 2, json=False))
except WorldError as error:
    print(error.code, error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owner of the root folder that is nobody")
@pytest.mark.parametrize("words", [["set"], ["set", "--fallback"], ["remove"]], ids=" ".join)
def test_L3_without_the_right_it_is_refused_before_the_key_is_even_read(words):
    before = sorted(Path("/").iterdir())
    command = [sys.executable, "-c", PROGRAM, *words]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env=environment(), stdin=subprocess.DEVNULL, timeout=60
    )
    assert done.stdout.startswith("no_right ")
    assert "needs the right of an administrator" in done.stdout
    assert sorted(Path("/").iterdir()) == before
