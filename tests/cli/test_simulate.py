"""`simulate`: what it prints, in which order, and that it prints the same again."""

import json
import subprocess
import sys

import pytest

from kmsmonitor import cli
from kmsmonitor.lab.scenario_file import samples

SMALL = """
seed = 3
duration = "20d"
[policy]
start_jitter = "10m"
[[host]]
name = "a"
weight = 3
loss = 0.2
preload = 30
[[host]]
name = "b"
weight = 1
down = [["8d", "10d"]]
[[client]]
name = "pc"
count = 30
start_spread = "2h"
[[client]]
name = "laptop"
away = [["5d", "9d"]]
"""


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "small.toml"
    path.write_text(SMALL, encoding="utf-8")
    return str(path)


def simulate(capsys, *words):
    code = cli.main(["simulate", *words])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_json_is_one_event_a_line_in_order_and_a_summary_at_the_end(capsys, small):
    code, out, err = simulate(capsys, small, "--json", "--every-client")
    *events, last = lines(out)
    assert (code, err) == (0, "")
    assert [row["t_s"] for row in events] == sorted(row["t_s"] for row in events)
    assert {row["event"] for row in events} == {"attempt", "status", "cache"}
    assert {row["client"] for row in events} == {*(f"pc-{n}" for n in range(1, 31)), "laptop"}
    attempt = next(row for row in events if row["event"] == "attempt")
    assert attempt.keys() >= {"outcome", "way", "host", "count", "required", "tried"}
    assert next(row for row in events if row["event"] == "status").keys() >= {"from", "to"}
    figures = last["summary"]
    attempts = [row["outcome"] for row in events if row["event"] == "attempt"]
    assert figures["attempts_by_outcome"] == {kind: attempts.count(kind) for kind in figures["attempts_by_outcome"]}
    assert sum(figures["attempts_by_outcome"].values()) == len(attempts)
    assert sum(figures["clients_by_status"].values()) == figures["clients"] == 31
    assert sum(figures["load_per_host"]["a"]["by_hour"]) == figures["requests_per_host"]["a"]


def test_the_same_file_and_seed_give_the_same_bytes_in_another_process_too(capsys, small):
    first = simulate(capsys, small, "--json", "--every-client")[1]
    command = [sys.executable, "-X", "utf8", "-m", "kmsmonitor", "simulate", small, "--json", "--every-client"]
    done = subprocess.run(command, capture_output=True, check=True, env={"PYTHONHASHSEED": "7", "PATH": ""})
    assert done.stdout.decode().replace("\r\n", "\n") == first


def test_another_seed_gives_another_run(capsys, small):
    own = simulate(capsys, small, "--json", "--every-client")[1]
    other = simulate(capsys, small, "--json", "--every-client", "--seed", "4")[1]
    assert own != other
    assert simulate(capsys, small, "--json", "--every-client", "--seed", "3")[1] == own


def test_who_is_told_of_changes_nothing_of_what_happens(capsys, small):
    every = simulate(capsys, small, "--json", "--every-client")[1]
    one = simulate(capsys, small, "--json", "--client", "laptop")[1]
    assert [row for row in lines(every) if row.get("client") == "laptop" or "summary" in row] == lines(one)


def test_the_first_client_or_the_observed_one_is_told_of(capsys, small, tmp_path):
    first = lines(simulate(capsys, small, "--json")[1])
    assert {row["client"] for row in first[:-1]} == {"pc-1"}
    observed = tmp_path / "observed.toml"
    observed.write_text(f'observe = "laptop"\n{SMALL}', encoding="utf-8")
    assert {row["client"] for row in lines(simulate(capsys, str(observed), "--json")[1])[:-1]} == {"laptop"}


def test_the_speed_is_measured_where_it_is_asked_for_and_null_otherwise(capsys, small):
    assert lines(simulate(capsys, small, "--json")[1])[-1]["summary"]["events_per_s"] is None
    timed = lines(simulate(capsys, small, "--json", "--timing")[1])
    assert timed[-1]["summary"].pop("events_per_s") > 0
    plain = lines(simulate(capsys, small, "--json")[1])
    del plain[-1]["summary"]["events_per_s"]
    assert timed == plain


def test_the_text_is_a_timeline_that_tells_once_what_repeats_itself(capsys):
    code, out, _ = simulate(capsys, "laptop-off-vpn")
    told = out.splitlines()
    assert code == 0
    assert told[0] == "laptop:"
    assert len(told) < 40
    assert any(line.split() == ["day", "187", "00:00:00", "status", "licensed", "->", "notification"] for line in told)
    assert any(line.split()[:3] == ["day", "210", "00:00:05"] and "activated" in line for line in told)


def test_the_page_needs_no_network_and_the_picture_is_one(capsys, small, tmp_path):
    page = tmp_path / "run.html"
    assert simulate(capsys, small, "--out", str(page))[0] == 0
    text = page.read_text(encoding="utf-8")
    assert text.count("<svg") == 3
    assert "src=" not in text
    assert "href=" not in text
    assert text.replace("http://www.w3.org/2000/svg", "").count("http") == 0
    picture = tmp_path / "run.png"
    command = [sys.executable, "-m", "kmsmonitor", "simulate", small, "--out", str(picture)]
    subprocess.run(command, check=True, capture_output=True)
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["none.toml"], "none.toml: the file cannot be read"),
        (["nonesuch"], "There is no sample scenario nonesuch"),
        (["two-sites", "--client", "pc-401"], "there is no client pc-401"),
        (["two-sites", "--out", "run.pdf"], "Name a .html or .png file."),
        (["two-sites", "--out", "no/such/folder/run.html"], "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(capsys, words, said):
    code, _, err = simulate(capsys, *words)
    assert code == 3
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize("name", samples())
def test_every_sample_shows_what_its_comment_says(capsys, name):
    figures = lines(simulate(capsys, name, "--json")[1])[-1]["summary"]
    CLAIMS[name](figures)


def all_licensed(figures):
    assert list(figures["clients_by_status"]) == ["licensed"]
    assert figures["first_notification_day"] is None


def never_licensed(highest):
    def claim(figures):
        assert list(figures["clients_by_status"]) == ["notification"]
        assert figures["first_notification_day"] == 180
        assert figures["highest_count_per_host"] == {"kms1": highest}

    return claim


def two_sites(figures):
    all_licensed(figures)
    assert figures["requests_per_host"]["kms-c"] == 0
    assert figures["requests_per_host"]["kms-b"] > figures["requests_per_host"]["kms-a"]


def laptop(figures):
    assert figures["first_notification_day"] == 187
    assert figures["clients_by_status"] == {"licensed": 1}


def storm(figures):
    all_licensed(figures)
    hours = figures["load_per_host"]["kms1"]["by_hour"]
    assert hours[8] > 0.9 * sum(hours)


def stale(figures):
    assert figures["attempts_by_outcome"]["unreachable"] > 0
    all_licensed(figures)


CLAIMS = {
    "healthy-year": all_licensed,
    "laptop-off-vpn": laptop,
    "stuck-at-24": never_licensed(24),
    "stale-cache": stale,
    "cloned-images": never_licensed(10),
    "two-sites": two_sites,
    "directory-to-kms": all_licensed,
    "dns-outage": all_licensed,
    "boot-storm": storm,
}
