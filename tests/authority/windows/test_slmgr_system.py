"""The real files and directory behind the options, and the way to an administrator's rights."""

import subprocess
import sys
from types import SimpleNamespace

import pytest

from kmsmonitor.authority.windows.ports import WmiError
from kmsmonitor.authority.windows.slmgr.elevation import ANSWER_TO, ShellLauncher, run_elevated, take_order
from kmsmonitor.authority.windows.slmgr.system import AdsiDirectory, LicenceFiles
from kmsmonitor.licensing.errors import WorldError
from tests.authority.windows.slmgr_room import KEY

# ---------------------------------------------------------------- licence files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_licence_file_in_any_of_the_encodings(tmp_path, encoding):
    path = tmp_path / "a.xrm-ms"
    path.write_bytes("<licence>ä</licence>".encode(encoding))
    assert LicenceFiles(str(tmp_path)).licence_text(str(path)) == "<licence>ä</licence>"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"\x80abc", b"a" * ((8 << 20) + 1)])
def test_a_file_that_cannot_be_a_licence_is_named(tmp_path, content):
    path = tmp_path / "a.xrm-ms"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WorldError, match=r"a\.xrm-ms"):
        LicenceFiles(str(tmp_path)).licence_text(str(path))


def test_the_licences_that_came_with_windows(tmp_path):
    wanted = ["spp/tokens/skus/Enterprise/a.xrm-ms", "spp/tokens/ppdlic/b.xrm-ms", "oem/c.xrm-ms"]
    for name in (*wanted, "spp/store/d.xrm-ms", "spp/tokens/skus/e.txt"):
        path = tmp_path / "System32" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = LicenceFiles(str(tmp_path)).installed_licences()
    assert found == tuple(sorted(str(tmp_path / "System32" / name) for name in wanted))


def test_a_windows_without_licence_files(tmp_path):
    assert LicenceFiles(str(tmp_path)).installed_licences() == ()


# ---------------------------------------------------------------- the directory

BELOW = "CN=Activation Objects,CN=Microsoft SPP,CN=Services,CN=Configuration,DC=corp,DC=example"


class Adsi:
    """What ADSI gives for a path, as the documentation has it; `paths` are those asked for."""

    def __init__(self):
        self.paths, self.deleted = [], []

    def __call__(self, path):
        if path == "LDAP:":
            return SimpleNamespace(OpenDSObject=self.open)
        self.paths.append(path)
        return SimpleNamespace(Delete=lambda kind, rdn: self.deleted.append((kind, rdn)))

    def open(self, path, user, password, flags):
        assert (user, password, flags) == (None, None, 5)
        self.paths.append(path)
        if path.endswith("/rootDSE"):
            return SimpleNamespace(Get={"configurationNamingContext": BELOW.split("CN=Services,")[1]}.get)
        values = {"cn": "abc", "distinguishedName": f"CN=abc,{BELOW}", "msSPP-CSVLKPartialProductKey": "VWXYZ"}
        return [
            SimpleNamespace(Class="msSPP-ActivationObject", Get=values.get),
            SimpleNamespace(Class="container", Get={}.get),
        ]


def directory():
    adsi = Adsi()
    return adsi, AdsiDirectory(get_object=adsi, domain=lambda: "corp.example")


def test_activation_objects_of_the_computers_own_domain():
    adsi, found = directory()
    (one,) = found.activation_objects()
    assert (one.name, one.dn, one.csvlk_partial_key) == ("abc", f"CN=abc,{BELOW}", "VWXYZ")
    assert adsi.paths == ["LDAP://corp.example/rootDSE", f"LDAP://corp.example/{BELOW}"]


def test_only_what_lies_in_the_container_can_be_deleted():
    adsi, found = directory()
    found.delete(f"CN=abc,{BELOW}")
    assert adsi.deleted == [("msSPP-ActivationObject", "CN=abc")]
    with pytest.raises(WmiError):
        found.delete("CN=Users,DC=corp,DC=example")
    assert len(adsi.deleted) == 1


# ---------------------------------------------------------------- elevation


class Unprivileged:
    """A launcher that starts the real program, but with the rights at hand."""

    def __init__(self):
        self.arguments = []

    def run_elevated(self, program, arguments):
        self.arguments = list(arguments)
        subprocess.run([program, *arguments], check=False, timeout=60, stdin=subprocess.DEVNULL)


class Deaf:
    """A launcher whose program says nothing."""

    def run_elevated(self, program, arguments):
        pass


class Declined:
    """A person who says no."""

    def run_elevated(self, _program, _arguments):
        raise WorldError("elevation_declined", "No.")


def test_the_elevated_copy_gets_the_words_and_answers():
    launcher = Unprivileged()
    reply = run_elevated(["/no-such-option"], as_json=False, launcher=launcher)
    assert reply.code == 2
    assert "/no-such-option" in reply.err
    assert launcher.arguments[-2] == ANSWER_TO


def test_a_key_is_in_no_command_line_of_ours_and_in_no_answer():
    launcher = Unprivileged()
    reply = run_elevated(["/upk", KEY], as_json=True, launcher=launcher)  # a key in the wrong place: nothing is done
    assert "GUID" in reply.err  # the words did arrive
    assert KEY not in " ".join(launcher.arguments)
    assert KEY not in reply.out + reply.err


def test_a_copy_that_says_nothing_is_an_error():
    with pytest.raises(WorldError, match="gave no answer"):
        run_elevated(["/cpky"], as_json=False, launcher=Deaf(), last_words=0.05)


def test_a_person_may_say_no():
    with pytest.raises(WorldError) as caught:
        run_elevated(["/cpky"], as_json=False, launcher=Declined(), last_words=0.05)
    assert caught.value.code == "elevation_declined"


def test_an_order_from_nobody_is_refused(tmp_path):
    with pytest.raises(WorldError):
        take_order(str(tmp_path / "nobody"))


def test_a_program_that_is_not_there_is_not_started():
    """Windows says why; elsewhere there is no such question at all."""
    with pytest.raises(WorldError) as caught:
        ShellLauncher().run_elevated("no-such-program-at-all.exe", [])
    assert caught.value.code == ("elevation_failed" if sys.platform == "win32" else "no_elevation")
