"""What the files say together, and the forms that it is shown in."""

import csv
import io
import json
import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest

from kmsmonitor.fleet.overview import overview
from kmsmonitor.fleet.page import MOST_ROWS, overview_page
from kmsmonitor.fleet.reader import Broken, Machine, read_folder
from kmsmonitor.fleet.rows import overview_csv, overview_json
from kmsmonitor.fleet.words import overview_text
from kmsmonitor.resources import resource
from tests.fleet.sample import DAY, NOW, drop_fleet


def machine(token="m-1", **more) -> Machine:
    values = {
        "file": f"{token}.json", "token": token, "site": "", "collected_at": NOW, "last_success_at": NOW - DAY,
        "expires_at": NOW + 179 * DAY, "urgency": "ok", "cause": None, "host": "kms1", "cmid_token": f"c-{token}",
    }  # fmt: skip
    told = more.pop("told", {}) | {"machine_token": token}
    return Machine(**values | more, told=told)


def seen(*machines, broken=(), now=NOW):
    return overview(machines, broken, now)


@pytest.fixture(scope="module")
def fleet(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fleet")
    drop_fleet(folder, 100)
    (folder / "bad.json").write_text("{")
    return overview(*read_folder(folder), NOW)


class TestWhatIsFound:
    def test_how_many_stand_how(self, fleet):
        assert dict(fleet.standings) == {"problem": 2, "attention": 10, "unknown": 1, "ok": 87}
        assert [standing for _, standing in fleet.machines][:3] == ["problem", "problem", "attention"]
        assert len(fleet.machines) == 100

    def test_clones_have_one_client_ID(self, fleet):
        (duplicate,) = fleet.duplicates
        assert len(duplicate.machines) == 4

    def test_the_oldest_success_comes_first(self, fleet):
        assert len(fleet.oldest) == 10
        assert [m.last_success_at for m in fleet.oldest] == sorted(m.last_success_at for m in fleet.oldest)
        assert fleet.oldest[0].last_success_at == NOW - 190 * DAY
        assert fleet.never == 1

    def test_clients_per_cause_and_hosts_per_site(self, fleet):
        assert fleet.causes == (("tcp.timeout", 12),)
        assert [(site.name, site.machines) for site in fleet.sites] == [
            ("Berlin", 25), ("Lyon", 25), ("Osaka", 25), ("Sevilla", 25)
        ]  # fmt: skip
        assert fleet.sites[3].hosts == (("kms1.corp.test", 24), ("", 1))

    def test_a_licence_that_has_ended_since_is_a_problem(self):
        found = seen(machine(expires_at=NOW + DAY), now=NOW + 2 * DAY)
        assert dict(found.standings)["problem"] == 1

    def test_who_has_written_nothing_for_three_days_is_silent(self):
        found = seen(machine("m-1"), machine("m-2", collected_at=NOW - timedelta(days=3, seconds=1)))
        assert [m.token for m in found.silent] == ["m-2"]

    def test_a_copy_is_an_older_truth_and_no_duplicate(self):
        found = seen(machine(file="old/m-1.json", collected_at=NOW - DAY), machine(), machine(collected_at=NOW - DAY))
        assert [m.file for m, _ in found.machines] == ["m-1.json"]
        assert found.superseded == 2
        assert found.duplicates == ()

    def test_a_word_that_nobody_knows_is_unknown(self):
        assert dict(seen(machine(urgency="splendid")).standings)["unknown"] == 1

    def test_no_machine_at_all(self):
        assert seen().machines == ()
        assert "0 machines" in overview_text(seen())


class TestText:
    def test_everything_that_was_found_is_said(self, fleet):
        text = overview_text(fleet)
        assert text.startswith(
            "100 machines at 2026-03-02T08:00:00.000Z: 2 problem, 10 attention, 1 unknown, 87 fine\n"
        )
        assert "bad.json: it is no JSON" in text
        assert "12  tcp.timeout  The activation server did not take the connection in time." in text
        assert "4 machines: m-" in text

    def test_a_file_cannot_command_the_terminal(self):
        evil = "\x1b[2J\x07"
        found = seen(
            machine(f"m{evil}", site=evil, cause=evil, host=evil, cmid_token="c", collected_at=NOW - 9 * DAY),
            machine("n", cmid_token="c"),
            broken=(Broken(f"x{evil}", "why"),),
        )
        assert not re.search(r"[\x00-\x09\x0b-\x1f]", overview_text(found))


class TestJson:
    def test_the_help_explains_every_key(self, fleet):
        page = resource("help/fleet.md").read_text(encoding="utf-8").partition("## A folder for all")[2]
        rows = "".join(line.split("|")[1] for line in page.splitlines() if line.startswith("| `"))
        assert overview_json(fleet).keys() <= set(re.findall(r"`(\w+)`", rows))

    def test_it_is_all_there(self, fleet):
        document = json.loads(json.dumps(overview_json(fleet)))
        assert len(document["machines"]) == 100
        assert document["broken"][0]["file"] == "bad.json"
        assert document["causes"] == {"tcp.timeout": 12}
        assert document["machines"][0]["standing"] == "problem"

    def test_unknown_fields_are_kept_and_cannot_speak_for_the_reader(self):
        (row,) = overview_json(seen(machine(told={"brand_new": 7, "standing": "ok", "file": "x"}, urgency="problem")))[
            "machines"
        ]
        assert row["brand_new"] == 7
        assert (row["standing"], row["file"]) == ("problem", "m-1.json")


class TestCsv:
    def rows(self, found):
        return list(csv.DictReader(io.StringIO(overview_csv(found))))

    def test_a_row_for_each_machine_and_product(self):
        told = {"product": "Windows", "tool_version": "1", "other_products": [{"product": "Office"}]}
        windows, office = self.rows(seen(machine(told=told)))
        assert (windows["product"], office["product"]) == ("Windows", "Office")
        assert (windows["tool_version"], office["tool_version"]) == ("1", "1")

    @pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "\n@", " ="])
    def test_no_cell_is_a_formula_and_none_breaks_its_row(self, start):
        evil = f"{start}cmd|'/c calc'!A1\r\nm-2,x"
        (row,) = self.rows(seen(machine(site=evil, told={"product": evil, evil: evil})))
        cells = [cell for pair in row.items() for cell in pair]
        assert len([cell for cell in cells if cell.startswith("'")]) == 4
        assert not [cell for cell in cells if cell.strip().startswith(("=", "+", "-", "@"))]

    def test_numbers_stay_numbers(self):
        told = {"clock_offset_s": -0.5, "license_status": 1, "host_expected": True, "host_used": None}
        (row,) = self.rows(seen(machine(told=told)))
        assert [row[key] for key in told] == ["-0.5", "1", "true", ""]

    def test_unknown_columns_come_last(self):
        head = overview_csv(seen(machine(told={"zz": 1, "aa": {"b": 1}}))).splitlines()[0].split(",")
        assert head[-2:] == ["aa", "zz"]


class Page(HTMLParser):
    """What must close, closes; what is shown, is text."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.text, self.links = [], [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("src", "href", "action", "onclick", "onload")]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


class TestPage:
    def test_it_needs_nothing_else_and_runs_nothing(self, fleet):
        page = Page(overview_page(fleet))
        assert page.links == []
        assert not {"script", "link", "img", "iframe"} & set(page.tags)
        assert "url(" not in overview_page(fleet)
        assert "@import" not in overview_page(fleet)

    def test_a_phone_and_a_dark_screen_are_thought_of(self, fleet):
        text = overview_page(fleet)
        assert 'name="viewport"' in text
        assert "prefers-color-scheme:dark" in text
        assert "max-width:40rem" in text

    def test_all_that_was_found_is_on_it(self, fleet):
        text = " ".join(Page(overview_page(fleet)).text)
        for words in ("100 machines", "tcp.timeout", "Sevilla", "kms1.corp.test 24", "bad.json", "never activated"):
            assert words in text

    def test_what_a_file_says_is_text(self):
        evil = "<script>alert(1)</script>\"'&"
        found = seen(
            machine(evil, site=evil, cause=evil, host=evil, cmid_token="c"),
            machine("n", cmid_token="c"),
            broken=(Broken(evil, evil),),
        )
        page = Page(overview_page(found))
        assert "script" not in page.tags
        assert evil in page.text

    def test_ten_thousand_rows_are_no_page(self):
        text = overview_page(seen(*(machine(f"m-{n}") for n in range(MOST_ROWS + 9))))
        assert text.count("<tr>") < MOST_ROWS + 40
        assert f"The first {MOST_ROWS} of {MOST_ROWS + 9}" in text

    def test_each_state_has_a_shape_of_its_own(self, fleet):
        assert len(set(re.findall(r'<span class="sign">(.)</span>', overview_page(fleet)))) == 4


def test_a_clock_of_the_year_one_is_survived():
    early = datetime(1, 1, 1, tzinfo=UTC)
    assert "0001-01-01" in overview_text(seen(machine(last_success_at=early, collected_at=early)))
