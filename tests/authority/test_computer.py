"""What an activation over the Internet may tell of this computer (N2), and what not (N3)."""

import getpass
import platform
import socket
from dataclasses import asdict
from hashlib import sha256

import pytest

from kmsmonitor.authority.computer import read_boot_file, read_computer

DMI = {
    "sys_vendor": "Maker GmbH\n",
    "product_name": "To Be Filled By O.E.M.\n",
    "bios_vendor": "Firm\tware\n",
    "bios_version": "1.2" + "x" * 100,
    "bios_date": "11/22/2024\n",
    "product_serial": "SECRET-SERIAL\n",
}


@pytest.fixture
def root(tmp_path):
    folder = tmp_path / "sys/class/dmi/id"
    folder.mkdir(parents=True)
    for name, text in DMI.items():
        (folder / name).write_text(text)
    return tmp_path


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_AT.UTF-8@euro")


def test_N2_make_model_firmware_versions_region_and_language(root):
    about = read_computer(root)
    assert about.make == "Maker GmbH"
    assert about.model == ""  # a maker's filler says nothing
    assert about.bios_name == "Firm ware"
    assert len(about.bios_revision) == 80
    assert about.bios_date == "11/22/2024"
    assert about.os_version.startswith(platform.system())
    assert about.software_version.startswith("kmsmonitor ")
    assert (about.language, about.region) == ("de", "AT")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("C", ("", "")), ("C.UTF-8", ("", "")), ("POSIX", ("", "")), ("fr", ("fr", "")), ("", ("", ""))],
)
def test_languages_as_systems_spell_them(root, monkeypatch, text, expected):
    monkeypatch.setenv("LANG", text)
    about = read_computer(root)
    assert (about.language, about.region) == expected


def test_N3_no_name_no_host_no_serial_number(root):
    told = " ".join(asdict(read_computer(root)).values()).lower()
    assert "secret" not in told
    for personal in (getpass.getuser(), socket.gethostname()):
        assert personal.lower() not in told.split()


def test_a_computer_that_tells_nothing(tmp_path):
    about = read_computer(tmp_path)
    assert (about.make, about.model, about.bios_date) == ("", "", "")


def test_N2_name_and_hash_of_the_boot_file_where_it_may_be_read(tmp_path):
    assert read_boot_file(tmp_path) == ("", "")
    (tmp_path / "boot").mkdir()
    (tmp_path / "boot" / f"vmlinuz-{platform.release()}").write_bytes(b"kernel")
    assert read_boot_file(tmp_path) == (f"vmlinuz-{platform.release()}", sha256(b"kernel").hexdigest())
