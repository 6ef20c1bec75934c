"""slmgr's options over real COM, and the program as its user starts it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from kmsmonitor.authority.windows import com
from kmsmonitor.authority.windows.registry import WindowsRegistry
from kmsmonitor.authority.windows.slmgr.elevation import ShellLauncher, run_elevated
from kmsmonitor.authority.windows.slmgr.run import execute
from kmsmonitor.authority.windows.slmgr.system import LicenceFiles, WindowsRegistryEditor
from kmsmonitor.authority.windows.slmgr.text import document
from kmsmonitor.authority.windows.slmgr.words import parse
from tests.authority.windows import machines
from tests.authority.windows.slmgr_room import CID, IID, KEY, Room
from tests.windows import com_standin

KEY_OF_OURS = r"SOFTWARE\kmsmonitor-test"


@pytest.fixture
def over_com():
    """Carries out a command line on a computer behind a COM stand-in."""
    with com.com_thread():

        def run(room, *words):
            session = com.connect(locator=com_standin.locator(room.computer))
            request = parse(words)
            return execute(request, replace(room.machine(request.computer), session=lambda: session))

        yield run


@pytest.mark.parametrize("name", ["healthy", "directory", "mak", "retail", "evaluation", "notification", "windows_7"])
def test_dlv_over_com_is_as_it_is_in_memory(over_com, name):
    make = machines.ALL[name]
    assert over_com(Room(make()), "/dlv") == Room(make()).run("/dlv")


@pytest.mark.parametrize("name", ["broken_service", "access_denied"])
def test_a_refusal_over_com_keeps_its_code(over_com, name):
    make = machines.ALL[name]
    assert over_com(Room(make()), "/dlv").code == Room(make()).run("/dlv").code != 0


def test_ato_over_com(over_com):
    room = Room(admin=False)
    assert over_com(room, "/ato").ok
    assert [method for method, _ in room.computer.calls] == ["Activate", "RefreshLicenseStatus"]
    assert over_com(Room(machines.in_notification_mode()), "/ato").code == 0xC004F074


def test_parameters_arrive_over_com(over_com):
    room = Room().allows(
        "SetKeyManagementServiceMachine",
        "SetKeyManagementServicePort",
        "DisableKeyManagementServiceHostCaching",
        "SetVLActivationTypeEnabled",
        "DepositOfflineConfirmationId",
    )
    room.product["OfflineInstallationId"] = IID
    for words in (["/skms", "kms9:1700"], ["/ckhc"], ["/act-type", "2"], ["/atp", CID]):
        assert over_com(room, *words).ok
    assert room.calls == [
        ("SetKeyManagementServiceMachine", {"MachineName": "kms9"}),
        ("SetKeyManagementServicePort", {"PortNumber": 1700}),
        ("DisableKeyManagementServiceHostCaching", {"DisableCaching": True}),
        ("SetVLActivationTypeEnabled", {"ActivationType": 2}),
        ("DepositOfflineConfirmationId", {"InstallationId": IID, "ConfirmationId": CID}),
    ]


def test_out_parameters_come_back_over_com(over_com):
    room = Room()
    room.computer.methods["GenerateActiveDirectoryOfflineActivationId"] = lambda *_: {"InstallationID": IID}
    answer = over_com(room, "/ad-activation-get-iid", KEY)
    assert document(answer, "x", None)["installation_id"] == IID


# ---------------------------------------------------------------- this Windows


def test_the_editor_writes_and_deletes_a_value_for_real():
    import winreg

    winreg.CreateKeyEx(winreg.HKEY_LOCAL_MACHINE, KEY_OF_OURS, 0, winreg.KEY_ALL_ACCESS | winreg.KEY_WOW64_64KEY)
    editor, registry = WindowsRegistryEditor(), WindowsRegistry()
    try:
        editor.write_text(KEY_OF_OURS, "Mark", "10.0")
        assert registry.read(KEY_OF_OURS, "Mark") == "10.0"
        editor.delete(KEY_OF_OURS, "Mark")
        editor.delete(KEY_OF_OURS, "Mark")
        assert registry.read(KEY_OF_OURS, "Mark") is None
        editor.write_text(KEY_OF_OURS + r"\nowhere", "Mark", "10.0")
    finally:
        winreg.DeleteKeyEx(winreg.HKEY_LOCAL_MACHINE, KEY_OF_OURS, winreg.KEY_WOW64_64KEY)


def test_licence_files_of_this_windows_are_looked_for():
    assert isinstance(LicenceFiles().installed_licences(), tuple)


def slmgr(*words):
    command = [sys.executable, "-X", "utf8", "-m", "kmsmonitor", "slmgr", *words]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, encoding="utf-8")


@pytest.mark.parametrize("words", [["/dlv"], ["/dli", "all"], ["/xpr"], ["-dti"], ["/ao-list"]])
def test_a_windows_without_licensing_is_told_in_a_sentence(words):
    """Wine has two columns of one class and no domain: a code and a sentence, no traceback."""
    done = slmgr(*words)
    assert done.returncode not in (0, 1, 2)
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("kmsmonitor: ")


def test_the_exit_code_is_the_whole_code():
    done = slmgr("/dlv", "--json")
    assert done.returncode & 0xFFFFFFFF == int(json.loads(done.stdout)["code"], 16)


def test_the_shell_starts_the_copy_and_its_answer_comes_through_the_pipe():
    reply = run_elevated(["/upk", KEY], as_json=False, launcher=ShellLauncher())
    assert reply.code == 2
    assert "GUID" in reply.err
    assert KEY not in reply.out + reply.err
