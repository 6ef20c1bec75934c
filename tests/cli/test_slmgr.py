"""`kmsmonitor slmgr` as a user types it, on a computer without Windows' licensing service; and what it prints."""

import json
import subprocess
import sys
from functools import partial

import pytest

from kmsmonitor.authority.windows.slmgr.options import OPTIONS, Side
from kmsmonitor.authority.windows.slmgr.run import execute
from kmsmonitor.cli import slmgr
from kmsmonitor.wire import ids
from tests.authority.windows import machines
from tests.authority.windows.slmgr_room import CID, IID, KEY, Room
from tests.authority.windows.test_slmgr import words_of


@pytest.fixture
def kms(tmp_path):
    """Runs the program with a home of its own."""

    def run(*words, before=(), stdin=subprocess.DEVNULL):
        command = [sys.executable, "-m", "kmsmonitor", "--home", str(tmp_path), *before, "slmgr", *words]
        return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, stdin=stdin)

    run.home = tmp_path
    return run


@pytest.fixture
def standalone(kms):
    (kms.home / "settings.toml").write_text('[authority]\nkind = "standalone"\n')
    return kms


def in_room(room, capsys, *words):
    """What the command prints about a computer in memory, and its exit code."""
    code = slmgr._run(slmgr._flags(list(words)), lambda request: execute(request, room.machine(request.computer)))
    return code, *capsys.readouterr()


# ---------------------------------------------------------------- without Windows


@pytest.mark.parametrize("words", [["/dlv"], ["-DLV", "--json"], ["--json", "/ato"], ["pc-17", "u", "p", "/xpr"]])
def test_without_windows_it_says_so_and_offers_the_lab(kms, words):
    done = kms(*words)
    assert done.returncode == 3
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Windows' licensing service" in done.stderr
    assert "kmsmonitor lab up" in done.stderr
    assert 'authority.kind = "standalone"' in done.stderr


@pytest.mark.parametrize("words", [[], ["/nonsense"], ["/ipk", "12345"], ["pc-17", "user", "/dlv"], ["a", "b", "c"]])
def test_wrong_words_are_wrong_everywhere(kms, words):
    done = kms(*words)
    assert done.returncode == 2
    assert "slmgr --help" in done.stderr


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["/?"], ["/dlv", "--help"]])
def test_help_lists_every_option(kms, words):
    done = kms(*words)
    assert done.returncode == 0
    assert all(option.usage in done.stdout for option in OPTIONS.values())


@pytest.mark.parametrize("option", ["/sai", "/fta"])
def test_options_of_others_are_answered_without_windows_too(kms, option):
    done = kms(option, "120", "--json")
    assert done.returncode == 1
    answer = json.loads(done.stdout)
    assert (answer["ok"], answer["code"]) == (False, "0x80004001")
    assert answer["remedy"]


@pytest.mark.parametrize(
    "words", [["/ipk", KEY], ["/ipk", KEY, KEY], [KEY], [f"/{KEY}"], ["/ad-activation-online", KEY]]
)
def test_a_key_never_comes_back(kms, words):
    done = kms(*words)
    assert done.returncode != 0
    assert KEY not in done.stdout + done.stderr
    assert not any(KEY.encode() in path.read_bytes() for path in kms.home.rglob("*") if path.is_file())


def test_the_window_toolkit_is_not_loaded():
    script = "import sys; from kmsmonitor.cli import main; main(['slmgr', '/?']); sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, timeout=60)
    assert done.returncode == 0


# ---------------------------------------------------------------- what is printed


def fitted():
    """A computer on which every method works."""
    room = Room().allows(
        "ClearKeyManagementServiceLookupDomain",
        "ClearKeyManagementServiceMachine",
        "ClearKeyManagementServicePort",
        "ClearProductKeyFromRegistry",
        "ClearVLActivationTypeEnabled",
        "DepositActiveDirectoryOfflineActivationConfirmation",
        "DepositOfflineConfirmationId",
        "DisableKeyManagementServiceHostCaching",
        "DoActiveDirectoryOnlineActivation",
        "InstallLicense",
        "InstallProductKey",
        "ReArmApp",
        "ReArmSku",
        "ReArmWindows",
        "SetKeyManagementServiceLookupDomain",
        "SetKeyManagementServiceMachine",
        "SetKeyManagementServicePort",
        "SetVLActivationTypeEnabled",
        "UninstallProductKey",
    )
    room.computer.methods["GenerateActiveDirectoryOfflineActivationId"] = lambda *_: {"InstallationID": IID}
    room.product["OfflineInstallationId"] = IID
    room.disk.files["my.xrm-ms"] = "<licence/>"
    return room


def angry():
    """A computer on which every method fails, in words that repeat what it was given."""
    room = fitted()
    for name in room.computer.methods:
        room.fails(name, 0x80049999)
    return room


@pytest.mark.parametrize("option", [o for o in OPTIONS.values() if o.side in (Side.CLIENT, Side.FOREST)])
@pytest.mark.parametrize("make", [fitted, angry, partial(Room, admin=False)])
def test_no_option_prints_or_logs_a_whole_key(make, option, capsys, caplog):
    caplog.set_level(0)
    for more in ([], ["--json"]):
        code, out, err = in_room(make(), capsys, *words_of(option), *more)
        assert KEY not in out + err + caplog.text
        assert (code == 0) or err or json.loads(out)["message"]


@pytest.mark.parametrize("option", [o for o in OPTIONS.values() if o.side in (Side.CLIENT, Side.FOREST)])
def test_every_option_answers_in_json(option, capsys):
    code, out, err = in_room(fitted(), capsys, *words_of(option), "--json")
    answer = json.loads(out)
    assert answer["option"] == f"/{option.name}"
    assert answer["ok"] is (code == 0)
    assert err == ""


def test_a_refusal_is_one_sentence_on_stderr(capsys):
    code, out, err = in_room(Room(admin=False), capsys, "/cpky")
    assert code == 0x25  # the low byte of 0xC004F025
    assert out == ""
    assert "administrator" in err
    assert "--elevate" in err


def test_a_failure_in_json_stands_in_the_document(capsys):
    code, out, err = in_room(Room(machines.in_notification_mode()), capsys, "/ato", "--json")
    assert (code, err) == (0x74, "")
    assert json.loads(out)["code"] == "0xC004F074"


def test_elevate_is_not_asked_for_where_it_is_not_needed(capsys):
    room = Room(admin=False)
    code, out, _err = in_room(room, capsys, "/xpr", "--elevate")
    assert code == 0
    assert "activated" in out


def test_elevate_cannot_be_had_here(capsys):
    with pytest.raises(Exception, match="Only Windows"):
        in_room(Room(admin=False), capsys, "/cpky", "--elevate")


# ---------------------------------------------------------------- the standalone authority


def test_standalone_shows_the_licence(standalone):
    done = standalone("/dlv", "all", "--json")
    assert done.returncode == 0
    (item,) = json.loads(done.stdout)["products"]
    assert (item["status"], item["status_code"], item["host"]) == ("unlicensed", 0, None)
    assert item["activation_id"] == str(ids.LAB_ACTIVATION_ID_CLIENT)
    assert "not activated" in standalone("/xpr").stdout


def test_standalone_knows_its_own_product_only(standalone):
    assert standalone("/dli", str(ids.LAB_ACTIVATION_ID_CLIENT)).returncode == 0
    assert standalone("/dli", machines.SKU).returncode == 0x14  # 0xC004F014


def test_standalone_keeps_the_host_in_its_settings(standalone):
    settings = standalone.home / "settings.toml"
    assert standalone("/skms", ":1700").returncode != 0
    assert standalone("/skms", "[2001:db8::7]:1700").returncode == 0
    assert 'host = "[2001:db8::7]:1700"' in settings.read_text()
    standalone("/skms", ":1701")
    assert 'host = "[2001:db8::7]:1701"' in settings.read_text()
    assert "KMS host: [2001:db8::7]:1701" in standalone("/dli").stdout
    assert standalone("/ckms").returncode == 0
    assert 'host = ""' in settings.read_text()


def test_standalone_caching_on_and_off(standalone):
    settings = standalone.home / "settings.toml"
    standalone("/ckhc")
    assert "caching = false" in settings.read_text()
    standalone("/skhc")
    assert "caching = true" in settings.read_text()


def test_standalone_makes_one_attempt(standalone):
    (standalone.home / "settings.toml").write_text(
        '[authority]\nkind = "standalone"\n[discovery]\nhost = "127.0.0.1:9"\n'
    )
    done = standalone("/ato", "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0x74
    assert (answer["code"], answer["outcome"]) == ("0xC004F074", "unreachable")
    history = [sys.executable, "-m", "kmsmonitor", "--home", str(standalone.home), "status", "--json"]
    status = json.loads(subprocess.run(history, check=True, capture_output=True, timeout=60).stdout)
    assert status["products"][0]["last_attempt"]["outcome"] == "unreachable"


@pytest.mark.parametrize("option", [o for o in OPTIONS.values() if o.side is Side.CLIENT and o.name != "ato"])
def test_standalone_answers_every_option(standalone, option):
    done = standalone(*words_of(option), "--json")
    answer = json.loads(done.stdout)
    if option.name in ("dli", "dlv", "xpr", "skms", "ckms", "skhc", "ckhc", "rearm"):
        assert answer["ok"]
    elif option.name in ("dti", "atp", "upk", "rearm-sku"):
        assert answer["code"] == "0xC004F014", "no key, or another computer's product"
    else:
        assert answer["code"] == "0x80004001"
        assert "standalone" in answer["message"]


def test_standalone_says_that_the_settings_file_must_be_writable(standalone):
    (standalone.home / "settings.toml.new").mkdir()  # where it would write: not even root can write there now
    done = standalone("/skms", "kms9")
    assert done.returncode == 3
    assert "settings file" in done.stderr


def test_another_computer_is_a_matter_of_windows_whatever_the_settings_say(standalone):
    assert standalone("pc-17", "/dlv").returncode == 3


def test_cid_is_taken_as_it_is_read_aloud(standalone):
    grouped = " ".join(CID[at : at + 6] for at in range(0, 48, 6))
    assert standalone("/atp", grouped).returncode == 0x14  # 0xC004F014: it was understood, and there is no key
