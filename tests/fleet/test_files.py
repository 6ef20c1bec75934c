"""A file that is read at any moment is whole or the old one."""

import os
import threading

import pytest

from kmsmonitor.fleet.files import write_whole
from kmsmonitor.licensing.errors import WorldError


def test_line_ends_are_LF_and_there_is_no_mark(tmp_path):
    write_whole(tmp_path / "k.prom", "é\nb\n")
    assert (tmp_path / "k.prom").read_bytes() == b"\xc3\xa9\nb\n"


def test_nothing_else_is_left_in_the_folder(tmp_path):
    write_whole(tmp_path / "k.prom", "1\n")
    write_whole(tmp_path / "k.prom", "2\n")
    assert [path.name for path in tmp_path.iterdir()] == ["k.prom"]


def test_the_name_aside_is_none_that_a_collector_takes(tmp_path, monkeypatch):
    names = []
    real = type(tmp_path).replace

    def watched(self, target):
        names.append(self.name)
        return real(self, target)

    monkeypatch.setattr(type(tmp_path), "replace", watched)
    write_whole(tmp_path / "k.prom", "1\n")
    (name,) = names
    assert name.startswith(".")
    assert not name.endswith((".prom", ".json"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_collectors_of_other_users_can_read_it(tmp_path):
    before = os.umask(0o077)
    try:
        write_whole(tmp_path / "k.prom", "1\n")
    finally:
        os.umask(before)
    assert (tmp_path / "k.prom").stat().st_mode & 0o777 == 0o644


def test_a_reader_never_sees_half_of_it(tmp_path):
    path, sizes, over = tmp_path / "k.json", set(), threading.Event()
    write_whole(path, "a" * 100_000)

    def read():
        while not over.is_set():
            sizes.add(len(path.read_bytes()))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for _ in range(200):
            write_whole(path, "a" * 100_000)
    finally:
        over.set()
        reader.join()
    assert sizes == {100_000}


@pytest.mark.parametrize("where", ["missing/k.prom", "folder"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path, where):
    (tmp_path / "folder").mkdir()
    with pytest.raises(WorldError, match="cannot be written"):
        write_whole(tmp_path / where, "1\n")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
