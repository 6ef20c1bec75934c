"""A folder into which anybody may write anything."""

import json
import os
from datetime import timedelta

import pytest

from kmsmonitor.fleet.reader import LARGEST_FILE, read_folder
from kmsmonitor.licensing.errors import WorldError
from tests.fleet.sample import NOW, SITES, drop_fleet

GOOD = {"schema": 1, "machine_token": "m-1", "collected_at": "2026-03-02T08:00:00Z"}


def put(folder, name, content) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


def test_what_machines_dropped_is_read_back(tmp_path):
    drop_fleet(tmp_path, 100)
    machines, broken = read_folder(tmp_path)
    assert (len(machines), broken) == (100, ())
    assert {machine.site for machine in machines} == set(SITES)
    assert {machine.collected_at for machine in machines} == {NOW}
    assert {machine.cause for machine in machines} == {None, "tcp.timeout"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is no JSON"),
        (b"{", "it is no JSON"),
        (b"[1, 2]", "it holds no object"),
        (b"null", "it holds no object"),
        (b"\xff\xfe{\x00}\x00", "it is no UTF-8"),
        (b"[" * 30_000, "it is nested too deeply"),
        (b" " * (LARGEST_FILE + 1), "it is larger than 64 KiB"),
        ({}, "it has no schema"),
        (GOOD | {"schema": "1"}, "its schema is no number from 1 on"),
        ({k: v for k, v in GOOD.items() if k != "machine_token"}, "it has no machine_token"),
        ({k: v for k, v in GOOD.items() if k != "collected_at"}, "it has no collected_at"),
        (GOOD | {"machine_token": 7}, "machine_token is no text"),
        (GOOD | {"collected_at": "yesterday"}, "collected_at is no moment with its zone"),
        (GOOD | {"collected_at": "2026-03-02T08:00:00"}, "collected_at is no moment with its zone"),
        (GOOD | {"collected_at": "0001-01-01T00:00:00+02:00"}, "collected_at is no moment with its zone"),
        (GOOD | {"cause_id": ["a"]}, "cause_id is no text"),
        (json.dumps(GOOD)[:-1].encode() + b', "clock_offset_s": NaN}', "NaN is no number in JSON"),
    ],
)
def test_a_broken_file_is_named_with_its_reason_and_stops_nothing(tmp_path, content, reason):
    put(tmp_path, "bad.json", content)
    put(tmp_path, "good.json", GOOD)
    machines, (bad,) = read_folder(tmp_path)
    assert [machine.file for machine in machines] == ["good.json"]
    assert bad.file == "bad.json"
    assert bad.reason.startswith(reason)


def test_every_broken_file_is_named(tmp_path):
    for number in range(5):
        put(tmp_path, f"{number}.json", b"x")
    assert [broken.file for broken in read_folder(tmp_path)[1]] == [f"{n}.json" for n in range(5)]


def test_files_that_are_being_written_and_others_are_passed_over(tmp_path):
    put(tmp_path, ".m-1.json.77-1.new", b"{")
    put(tmp_path, "readme.txt", b"hello")
    put(tmp_path, ".hidden.json", b"{")
    assert read_folder(tmp_path) == ((), ())


def test_a_folder_is_a_site_where_the_file_names_none(tmp_path):
    put(tmp_path, "Lyon/m-1.json", GOOD)
    put(tmp_path, "Lyon/m-2.json", GOOD | {"machine_token": "m-2", "site": "Paris"})
    put(tmp_path, "m-3.json", GOOD | {"machine_token": "m-3"})
    assert [machine.site for machine in read_folder(tmp_path)[0]] == ["Lyon", "Paris", ""]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_links_and_pipes_are_not_opened(tmp_path):
    """A link may lead to a file that only the reader may see; a pipe would hold the reader for ever."""
    put(tmp_path / "secret", "secret.txt", GOOD)
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "link.json").symlink_to(tmp_path / "secret" / "secret.txt")
    (folder / "site").symlink_to(tmp_path / "secret")
    os.mkfifo(folder / "pipe.json")
    machines, broken = read_folder(folder)
    assert machines == ()
    assert [b.reason for b in broken] == ["it is no plain file"] * 2


def test_other_versions_are_read_and_their_fields_kept(tmp_path):
    put(tmp_path, "a.json", GOOD | {"schema": 9, "brand_new": {"x": [1]}})
    put(tmp_path, "b.json", b"\xef\xbb\xbf" + json.dumps(GOOD | {"machine_token": "m-2"}).encode())
    (new, marked), broken = read_folder(tmp_path)
    assert broken == ()
    assert new.told["brand_new"] == {"x": [1]}
    assert marked.token == "m-2"
    assert marked.urgency == "unknown"


def test_moments_of_any_zone(tmp_path):
    put(tmp_path, "a.json", GOOD | {"collected_at": "2026-03-02T10:00:00+02:00"})
    ((machine,), _) = read_folder(tmp_path)
    assert machine.collected_at == NOW
    assert machine.collected_at.utcoffset() == timedelta(0)


def test_a_name_with_control_characters_cannot_command_the_terminal(tmp_path):
    put(tmp_path, "a\x1b[2J.json", b"{")
    (bad,) = read_folder(tmp_path)[1]
    assert "\x1b" not in bad.file


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(WorldError, match="cannot be read"):
        read_folder(tmp_path / "nowhere")
