"""How the program is started again."""

import sys

import pytest

from kmsmonitor.itself import own_command


@pytest.mark.parametrize("running", ["kmsmonitor.exe", "kmsmonitorw.exe", "KMSMONITOR.EXE"])
def test_an_installed_program_is_started_by_its_launchers(tmp_path, monkeypatch, running):
    monkeypatch.setattr(sys, "executable", str(tmp_path / running))
    assert own_command(window=True) == (str(tmp_path / "kmsmonitorw.exe"),)
    assert own_command(window=False) == (str(tmp_path / "kmsmonitor.exe"),)


def test_a_checkout_is_started_as_a_module_and_never_from_the_current_folder():
    assert own_command(window=False) == (sys.executable, "-P", "-m", "kmsmonitor")
