"""`kmsmonitor proxy`: three steps that may be interrupted anywhere, and use no activation twice (M3, M1, N3)."""

from __future__ import annotations

import csv
import getpass
import json
import os
import platform
import re
import signal

import pytest

from kmsmonitor.authority.mak_store import KEYRING_SERVICE, _account
from kmsmonitor.authority.proxy_files import ProxyRequestFile, write_request
from kmsmonitor.lab.activation_service import EXAMPLE_KEYS, ActivationService
from kmsmonitor.lab.activation_web import ServiceFault
from kmsmonitor.resources import resource
from kmsmonitor.wire.installation_id import confirmation_id, groups, installation_id
from tests.cli.command import kmsmonitor, started
from tests.monitor.living import eventually
from tests.ring import served

PLENTY, ONE_LEFT = EXAMPLE_KEYS[0].mak, EXAMPLE_KEYS[1].mak


@pytest.fixture
def service(tmp_path):
    with ActivationService(tmp_path / "service") as made:
        yield made


@pytest.fixture
def computers(tmp_path, service):
    """Makes a computer with a key and the service in its settings; a computer is a command line."""
    with served() as (ring, env):
        where = service.describe()

        def make(name, mak=PLENTY):
            home = tmp_path / name
            home.mkdir()
            ring.set_password(KEYRING_SERVICE, _account(home), mak.text)
            lines = {"service": where.url, "availability": where.availability_url, "ca_file": where.ca_file}
            text = "".join(f"{key} = {json.dumps(value)}\n" for key, value in lines.items())
            (home / "settings.toml").write_text(f"[online]\n{text}")
            return lambda *words: kmsmonitor(home, *words, **env)

        yield make


@pytest.fixture
def drop(tmp_path):
    return tmp_path / "drop"


def left(service, mak=PLENTY):
    return service.ledger.account(mak).left


def many(drop, count):
    """Requests of as many computers with a key that has activations for fifty."""
    numbers = [installation_id(PLENTY, bytes([n]) * 32) for n in range(count)]
    for n, number in enumerate(numbers):
        write_request(drop, ProxyRequestFile(f"{n:016x}", "standalone", number))
    return numbers


def test_M3_collect_redeem_apply(computers, drop, service):
    here, there = computers("a"), computers("b")
    for pc in (here, there):
        assert pc("proxy", "collect", "--out", drop).code == 0
    redeemed = here("proxy", "redeem", drop, "--json")
    assert (redeemed.code, len(redeemed.json["answers"]), redeemed.json["pending"]) == (0, 2, [])
    assert (left(service), service.counters.connections) == (48, 1)
    for pc in (here, there):
        done = pc("proxy", "apply", drop, "--json")
        assert (done.code, done.json["outcome"], done.json["way"]) == (0, "activated", "phone")
        assert pc("status", "--json").json["products"][0]["permanent"]
    assert here("proxy", "apply", drop).code == 0, "a step that was made before is no mistake"


def test_M1_a_refusal_is_kept_with_its_code_and_may_be_asked_again(computers, drop):
    here, there = computers("a", ONE_LEFT), computers("b", ONE_LEFT)
    for pc in (here, there):
        pc("proxy", "collect", "--out", drop)
    done = here("proxy", "redeem", drop, "--json")
    assert done.code == 1
    assert sorted(one["code"] or "" for one in done.json["answers"]) == ["", "0xC004C020"]
    applied = {pc("proxy", "apply", drop).code for pc in (here, there)}
    assert applied == {0, 3}
    assert len(here("proxy", "redeem", drop, "--json").json["answers"]) == 1


@pytest.mark.parametrize("fault", [ServiceFault.LOSE, ServiceFault.RESET, ServiceFault.OTHER_CA])
def test_M3_a_broken_answer_costs_nothing(computers, drop, service, fault):
    here = computers("a")
    many(drop, 10)
    service.set_fault(fault, 1)
    done = here("proxy", "redeem", drop)
    assert done.code == 3
    assert "no activation is used twice" in done.sentence
    assert here("proxy", "redeem", drop).code == 0
    assert left(service) == 40


def test_M3_killed_in_the_middle_it_resumes(computers, drop, service, tmp_path):
    computers("a")
    many(drop, 50)

    def confirmed():
        return len(list(drop.glob("*.confirmation.json")))

    running = started(tmp_path / "a", "proxy", "redeem", drop)
    eventually(lambda: confirmed() > 0)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    for path in drop.glob("*.confirmation.json"):
        assert json.loads(path.read_text())["confirmation_id"], "no file is half written"
    assert kmsmonitor(tmp_path / "a", "proxy", "redeem", drop).code == 0
    assert (confirmed(), left(service)) == (50, 0)


def test_M3_each_step_can_be_repeated(computers, drop, service):
    here = computers("a")
    for words in (("collect", "--out", drop), ("redeem", drop)):
        for _ in range(3):
            assert here("proxy", *words).code == 0
    assert left(service) == 49
    assert len(list(drop.iterdir())) == 2


def test_M3_by_hand_a_list_to_read_and_a_table_to_fill(computers, drop):
    here = computers("a")
    here("proxy", "collect", "--out", drop)
    number = json.loads(next(drop.glob("*.request.json")).read_text())["installation_id"]
    first = here("proxy", "redeem", "--by-hand", drop)
    assert first.code == 1
    assert " ".join(groups(number)) in first.out
    table = drop / "redeem.csv"
    rows = list(csv.reader(table.read_text().splitlines()))
    answer = groups(confirmation_id(number))
    rows[1][2] = " ".join((*answer[:3], "000000", *answer[4:]))
    fill(table, rows, ";")
    wrong = here("proxy", "redeem", "--by-hand", drop)
    assert wrong.code == 1
    assert "group 4 was mistyped" in wrong.sentence
    assert "000000" in table.read_text(), "what was typed is not lost"
    rows[1][2] = " ".join(answer)
    fill(table, rows, ",")
    assert here("proxy", "redeem", "--by-hand", drop).code == 0
    assert here("proxy", "apply", drop).code == 0


def fill(table, rows, delimiter):
    with table.open("w", newline="", encoding="utf-8-sig") as file:  # as a spreadsheet does
        csv.writer(file, delimiter=delimiter).writerows(rows)


def test_M3_genuine_numbers_go_by_hand_only(computers, drop, service):
    here = computers("a")
    write_request(drop, ProxyRequestFile("0" * 16, "windows", "1" * 63))
    done = here("proxy", "redeem", drop)
    assert done.code == 1
    assert "by hand" in done.sentence
    assert service.counters.requests == 0
    here("proxy", "redeem", "--by-hand", drop)
    rows = list(csv.reader((drop / "redeem.csv").read_text().splitlines()))
    rows[1][2] = "123456 " * 8
    fill(drop / "redeem.csv", rows, ",")
    assert here("proxy", "redeem", "--by-hand", drop).code == 0
    (written,) = drop.glob("*.confirmation.json")
    assert json.loads(written.read_text())["confirmation_id"] == "123456" * 8


def test_N3_no_file_says_whose_computer_it_is(computers, drop, tmp_path):
    here = computers("a")
    here("proxy", "collect", "--out", drop)
    here("proxy", "redeem", drop)
    here("proxy", "redeem", "--by-hand", drop)
    names = {platform.node(), getpass.getuser(), str(tmp_path), os.environ.get("USER", ""), PLENTY.text} - {""}
    for path in drop.iterdir():
        words = set(re.findall(r"[\w.-]+", path.name + " " + path.read_text()))
        assert not words & names
        assert "LABMAK" not in path.read_text()


def test_every_file_is_as_the_schema_says(computers, drop):
    here = computers("a", ONE_LEFT)
    here("proxy", "collect", "--out", drop)
    here("proxy", "redeem", drop)
    schema = json.loads(resource("proxy.schema.json").read_text(encoding="utf-8"))
    kinds = {"request": schema["$defs"]["request"], "confirmation": schema["$defs"]["confirmation"]}
    for path in drop.iterdir():
        kind = kinds[path.name.split(".")[1]]
        document = json.loads(path.read_text())
        assert set(document) == set(kind["required"]) == set(kind["properties"])
        for key, value in document.items():
            rule = kind["properties"][key]
            assert value == rule.get("const", value)
            assert value in rule.get("enum", [value])
            assert value is None or "pattern" not in rule or re.fullmatch(rule["pattern"].strip("^$"), value)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "x"}', "\xff", "[" * 100_000])
def test_a_file_that_says_nothing_is_named_and_left_alone(computers, drop, content):
    here = computers("a")
    here("proxy", "collect", "--out", drop)
    (drop / "0123456789abcdef.request.json").write_text(content, encoding="latin-1")
    done = here("proxy", "redeem", drop)
    assert done.code == 1
    assert "0123456789abcdef.request.json" in done.sentence
    assert len(list(drop.glob("*.confirmation.json"))) == 1
    assert (drop / "0123456789abcdef.request.json").read_text(encoding="latin-1") == content


def test_another_computers_folder_has_nothing_for_us(computers, drop):
    here, there = computers("a"), computers("b")
    here("proxy", "collect", "--out", drop)
    here("proxy", "redeem", drop)
    done = there("proxy", "apply", drop)
    assert done.code == 3
    assert "no confirmation ID for this computer" in done.sentence


def test_without_a_service_it_says_what_to_set(computers, drop, tmp_path):
    here = computers("a")
    here("proxy", "collect", "--out", drop)
    (tmp_path / "a" / "settings.toml").unlink()
    done = here("proxy", "redeem", drop)
    assert done.code == 3
    assert "online.service" in done.sentence


def test_a_folder_that_is_not_there_is_named(computers, tmp_path):
    done = computers("a")("proxy", "redeem", tmp_path / "nowhere")
    assert done.code == 3
    assert "nowhere" in done.sentence
