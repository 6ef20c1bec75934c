"""`kmsmonitor export` and `kmsmonitor fleet`, as an administrator types them."""

import csv
import io
import json

import pytest

from kmsmonitor.lab.organisation import Organisation
from tests.cli.command import kmsmonitor, use_lab
from tests.fleet.sample import drop_fleet


@pytest.fixture(scope="module")
def activated(tmp_path_factory):
    with Organisation(clients=24) as there:
        home = use_lab(tmp_path_factory.mktemp("activated"), there.describe().nameserver)
        assert kmsmonitor(home, "activate").code == 0
        yield home


def test_json_to_the_screen_and_to_a_file(activated, tmp_path):
    shown = kmsmonitor(activated, "export", "--json")
    assert (shown.code, shown.err) == (0, "")
    assert (shown.json["license_status"], shown.json["last_outcome"]) == (1, "activated")
    assert (shown.json["count_current"], shown.json["host_used"]) == (25, "kms1.lab.test")
    written = kmsmonitor(activated, "export", "--json", tmp_path / "k.json")
    assert (written.code, written.out) == (0, "")
    moves = {"collected_at", "remaining_minutes", "facts_age_s"}
    told = json.loads((tmp_path / "k.json").read_text())
    assert {k: v for k, v in told.items() if k not in moves} == {k: v for k, v in shown.json.items() if k not in moves}


def test_all_of_them_at_once(activated, tmp_path):
    (tmp_path / "drop").mkdir()
    words = ("export", "--prometheus", tmp_path / "k.prom", "--drop", tmp_path / "drop", "--json")
    done = kmsmonitor(activated, *words)
    assert (done.code, done.err) == (0, "")
    (file,) = (tmp_path / "drop").iterdir()
    told = json.loads(file.read_text())
    assert file.name == f"{told['machine_token']}.json"
    assert told.pop("written_at") == told["collected_at"]
    assert told == done.json
    assert b"\r" not in (tmp_path / "k.prom").read_bytes()
    assert 'kmsmonitor_attempts_total{way="kms",result="activated"} 1' in (tmp_path / "k.prom").read_text()


def test_the_same_computer_keeps_its_one_file(activated, tmp_path):
    for _ in range(2):
        assert kmsmonitor(activated, "export", "--drop", tmp_path).code == 0
    assert len(list(tmp_path.iterdir())) == 1


def test_a_new_computer_can_be_exported(tmp_path):
    done = kmsmonitor(tmp_path / "new", "export", "--json")
    assert (done.code, done.err) == (0, "")
    assert (done.json["confidence"], done.json["last_success_at"], done.json["facts_age_s"]) == ("unknown", None, None)


def test_it_wants_to_know_where_to(tmp_path):
    done = kmsmonitor(tmp_path, "export")
    assert done.code == 2
    assert "--prometheus FILE" in done.sentence


@pytest.mark.parametrize("words", [("--prometheus", "no/k.prom"), ("--json", "no/k.json"), ("--drop", "no")])
def test_a_place_that_is_not_there_is_told(activated, tmp_path, words):
    done = kmsmonitor(activated, "export", words[0], tmp_path / words[1])
    assert done.code == 3
    assert "cannot be written" in done.sentence


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fleet")
    drop_fleet(folder, 100)
    (folder / "bad.json").write_text("{")
    return folder


class TestFleet:
    def test_the_table(self, folder):
        done = kmsmonitor(None, "fleet", folder)
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith("100 machines at ")
        assert "bad.json: it is no JSON" in done.out

    def test_json(self, folder):
        document = kmsmonitor(None, "fleet", folder, "--json").json
        assert (len(document["machines"]), len(document["duplicates"]), len(document["broken"])) == (100, 1, 1)

    def test_csv_names_what_was_left_out_beside_the_rows(self, folder):
        done = kmsmonitor(None, "fleet", folder, "--csv")
        assert done.code == 0
        assert "bad.json was left out" in done.sentence
        assert len(list(csv.DictReader(io.StringIO(done.out)))) == 100

    def test_a_page_in_a_file(self, folder, tmp_path):
        done = kmsmonitor(None, "fleet", folder, "--html", "--out", tmp_path / "fleet.html")
        assert (done.code, done.out) == (0, "")
        assert (tmp_path / "fleet.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")

    def test_one_form_at_a_time(self, folder):
        assert kmsmonitor(None, "fleet", folder, "--html", "--csv").code == 2

    def test_a_folder_without_a_machine_is_a_no(self, tmp_path):
        done = kmsmonitor(None, "fleet", tmp_path)
        assert (done.code, done.err) == (1, "")
        assert done.out.startswith("0 machines")

    def test_a_folder_that_is_not_there(self, tmp_path):
        done = kmsmonitor(None, "fleet", tmp_path / "nowhere")
        assert done.code == 3
        assert "cannot be read" in done.sentence


def test_what_one_computer_drops_the_fleet_reads(activated, tmp_path):
    kmsmonitor(activated, "export", "--drop", tmp_path)
    ((machine,),) = [kmsmonitor(None, "fleet", tmp_path, "--json").json["machines"]]
    assert (machine["standing"], machine["silent"], machine["license_status"]) == ("ok", False, 1)
