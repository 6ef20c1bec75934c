"""Scenario files: every key, its default, and every mistake with file, line and key."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from kmsmonitor.lab import scenario_file
from kmsmonitor.lab.scenario import ClientSpec, HostSpec, MakMode
from kmsmonitor.lab.scenario_file import ScenarioError, load_scenario, observed_index, read_scenario, samples
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.status import Edition

DAY, HOUR = 86_400, 3600
HELP = (Path(__file__).resolve().parents[2] / "resources" / "help" / "scenarios.md").read_text(encoding="utf-8")


def read(text):
    return read_scenario(Path("there.toml"), text)


def problems(text):
    with pytest.raises(ScenarioError) as caught:
        read(text)
    return caught.value.problems


def test_the_least_that_a_scenario_may_be():
    scenario = read('[[client]]\nname = "pc"')
    assert (scenario.name, scenario.seed, scenario.duration, scenario.observe) == ("there", 1, 200 * DAY, None)
    assert scenario.policy == Policy()
    assert scenario.clients == (ClientSpec(name="pc"),)
    assert scenario.suffixes == ("lab.test",)


def test_every_key_is_read():
    scenario = read("""
seed = 7
duration = "90d"
observe = "pc-2"
[policy]
activation_interval = "3h"
renewal_interval = "2d"
validity = "30d"
client_threshold = 3
server_threshold = 2
start_jitter = "10m"
[[host]]
name = "kms1"
port = 1700
priority = 1
weight = 2
suffix = "corp.test"
published = [["1d", "2d"]]
down = [["10d", "20d"], ["90s", "2m"]]
refuse = [["3h", "4h"]]
skew = "-5h"
loss = 0.25
activation_interval = "1h"
preload = 12
preload_renews = true
[[client]]
name = "pc"
count = 2
edition = "server"
start = "1h"
start_spread = "2h"
hours = ["8h", "17h"]
off = [["1d", "2d"], ["2d", "3d"]]
away = [["4d", "5d"]]
domain_member = "corp.test"
domain_left = "50d"
suffixes = ["corp.test", "b.test"]
host = "kms1:1700"
caching = false
priority_and_weight = false
mak = true
cmid = "same"
hardware_change = ["30d", "20d"]
clear_cache = ["5d"]
[[directory]]
domain = "corp.test"
edition = "client"
down = [["1d", "2d"]]
[[dns]]
suffix = "corp.test"
down = [["1d", "2d"]]
[[service]]
activations = 5
down = [["1d", "2d"]]
""")
    assert scenario.policy == Policy(
        activation_interval=timedelta(hours=3),
        renewal_interval=timedelta(days=2),
        validity=timedelta(days=30),
        client_threshold=3,
        server_threshold=2,
        start_jitter=timedelta(minutes=10),
    )
    assert scenario.hosts == (
        HostSpec(
            name="kms1",
            port=1700,
            priority=1,
            weight=2,
            suffix="corp.test",
            published=((DAY, 2 * DAY),),
            down=((90, 120), (10 * DAY, 20 * DAY)),
            refuse=((3 * HOUR, 4 * HOUR),),
            skew_s=-5 * HOUR,
            loss=0.25,
            intervals=Intervals(timedelta(hours=1), timedelta(days=7)),
            preload=12,
            preload_renews=True,
        ),
    )
    (client,) = scenario.clients
    assert client == ClientSpec(
        name="pc",
        count=2,
        numbered=True,
        edition=Edition.SERVER,
        start=HOUR,
        start_spread=2 * HOUR,
        hours=(8 * HOUR, 17 * HOUR),
        off=((DAY, 3 * DAY),),
        away=((4 * DAY, 5 * DAY),),
        domain="corp.test",
        domain_left=50 * DAY,
        suffixes=("corp.test", "b.test"),
        host="kms1",
        port=1700,
        caching=False,
        by_weight=False,
        mak=MakMode.FALLBACK,
        same_cmid=True,
        hardware_change=(20 * DAY, 30 * DAY),
        clear_cache=(5 * DAY,),
    )
    assert (scenario.seed, scenario.duration, scenario.observe) == (7, 90 * DAY, "pc-2")
    assert scenario.directories[0].name == "dc1"
    assert scenario.dns[0].suffix == "corp.test"
    assert scenario.service.activations == 5


def test_every_mistake_is_named_with_file_line_and_key_all_at_once():
    found = problems("""seed = "x"
durration = "3d"
[policy]
renewal_interval = "90d"
[[host]]
name = "kms1"
down = [["20d", "10d"]]
[[host]]
weight = -1
[[client]]
name = "pc"
edition = "desktop"
away = ["10d", "20d"]
off = [["10d", "20x"]]
""")
    lines = [re.match(r"there\.toml, line (\d+): ([^:]+): ", problem) for problem in found]
    assert [(int(line[1]), line[2]) for line in lines] == [
        (1, "seed"),
        (2, "durration"),
        (4, "[policy] renewal_interval"),
        (7, "[[host]] down"),
        (8, "[[host]]"),
        (9, "[[host]] weight"),
        (12, "[[client]] edition"),
        (13, "[[client]] away"),
        (14, "[[client]] off"),
    ]
    assert "known are seed, duration, observe" in found[1]
    assert "ends before it begins" in found[3]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "There is no client in it"),
        ("seed = 1\nseed = = 2", "line 2: This is no TOML"),
        ('[client]\nname = "pc"', r"line 1: \[\[client\]\]: .*\[\[client\]\] in double brackets"),
        ('policy = 3\n[[client]]\nname = "pc"', r"line 1: \[policy\]: .*write \[policy\]"),
        ('[[client]]\nname = "pc"\n[[client]]\nname = "PC"', r"line 4: \[\[client\]\] name: The name PC stands"),
        ('[[client]]\nname = "pc"\nhost = "kms9"', r"line 3: \[\[client\]\] host: There is no host kms9"),
        ('[[client]]\nname = "pc"\nmak = true', r"line 3: \[\[client\]\] mak: .*\[\[service\]\]"),
        ('observe = "x"\n[[client]]\nname = "pc"', "line 1: observe: There is no client x"),
        ('duration = "0s"\n[[client]]\nname = "pc"', "line 1: duration: "),
        ('[[service]]\n[[service]]\n[[client]]\nname = "pc"', r"line 2: \[\[service\]\]: .*one activation service"),
        ('[[client]]\nname = "pc"\ncount = true', r"line 3: \[\[client\]\] count: True is not a whole number"),
        ('[[client]]\nname = "pc"\nhours = ["8h", "25h"]', r"line 3: .*past the end of the day"),
        ('[[client]]\nname = "pc"\nhost = "kms1:0"\n[[host]]\nname="kms1"', "line 3: .*NAME or NAME:PORT"),
        ('[[host]]\nname = "h"\nrefuse = "x"\n[[client]]\nname = "pc"', "line 3: .*refuse: 'x' is not true"),
        ('[[host]]\nname = "h"\nloss = 2\n[[client]]\nname = "pc"', "line 3: .*loss: 2 is not a number from 0 to 1"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(text, said):
    (problem,) = problems(text)
    assert re.search(said, problem), problem
    assert problem.startswith("there.toml")


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path):
    with pytest.raises(ScenarioError, match="cannot be read"):
        load_scenario(str(tmp_path / "none.toml"))
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ScenarioError, match="it is no text"):
        load_scenario(str(tmp_path / "bad.toml"))
    with pytest.raises(ScenarioError, match=r"no sample scenario nonesuch; there are .*two-sites"):
        load_scenario("nonesuch")


def test_the_samples_are_there_and_can_be_read():
    assert set(samples()) >= {
        "healthy-year", "laptop-off-vpn", "stuck-at-24", "stale-cache", "cloned-images", "two-sites",
        "directory-to-kms", "dns-outage",
    }  # fmt: skip
    for name in samples():
        scenario = load_scenario(name)
        assert scenario.name == name
        assert f"`{name}`" in HELP


def test_a_block_of_clients_is_named_by_number():
    scenario = read('[[client]]\nname = "a"\n[[client]]\nname = "pc"\ncount = 3')
    assert [observed_index(scenario, n) for n in ("a", "pc", "pc-1", "pc-3", "pc-4", "a-1", "x")] == [
        0, 1, 1, 3, None, None, None,
    ]  # fmt: skip
    assert list(scenario.clients[1].names()) == ["pc-1", "pc-2", "pc-3"]


def test_the_help_has_every_key_of_every_table():
    tables = {"At the top": scenario_file._TOP, "[policy]": scenario_file._POLICY}
    tables |= {f"[[{name}]]": keys for name, keys in scenario_file._TABLES.items()}
    for heading, keys in tables.items():
        section = HELP.partition(f"### {heading}")[2].partition("\n### ")[0].partition("\n## ")[0]
        rows = "\n".join(line.split("|")[1] for line in section.splitlines() if line.startswith("| `"))
        assert set(re.findall(r"`(\w+)`", rows)) == set(keys), heading
