"""The metrics and the rules before their real readers: promtool, the node exporter, Prometheus."""

import json
import re
from pathlib import Path

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.fleet.files import write_whole
from kmsmonitor.fleet.prometheus import METRICS, exposition
from kmsmonitor.resources import resource
from tests.cli.command import kmsmonitor
from tests.fleet.sample import FEW, SILENT, facts_of, fleet, licensed
from tests.servers.prometheus import NodeExporter, Prometheus, eventually, program, promtool

pytestmark = pytest.mark.servers

MACHINES = 100
# A name that was agreed upon before promtool was asked; the rule is about histograms, and Prometheus takes it.
KNOWN_FINDING = 'kmsmonitor_kms_count non-histogram and non-summary metrics should not have "_count" suffix'


def metrics_of(facts) -> str:
    return exposition(facts, ("corp.test",))


def findings(text: str) -> list[str]:
    done = promtool("check", "metrics", given=text)
    assert done.returncode in (0, 3), done.stderr
    return [line for line in (done.stdout + done.stderr).splitlines() if line]


@pytest.mark.parametrize(
    "facts",
    [
        facts_of(licensed()),
        facts_of(licensed(days=20, failures=9, last=SILENT)),
        facts_of(licensed(days=9, failures=2, last=FEW), tally=(("kms", "below_threshold", 3), ("none", "no_host", 1))),
    ],
    ids=["fine", "failing", "too few"],
)
def test_promtool_finds_nothing_wrong_but_a_name_that_was_agreed_upon(facts):
    assert findings(metrics_of(facts)) == [KNOWN_FINDING] * ("kms_count " in metrics_of(facts))


def test_promtool_takes_what_the_command_writes(tmp_path):
    assert kmsmonitor(tmp_path, "export", "--prometheus", tmp_path / "k.prom").code == 0
    assert findings((tmp_path / "k.prom").read_text()) == []


def test_promtool_finds_carriage_returns_and_a_missing_last_line():
    """What it must find, so that its silence means something."""
    text = metrics_of(facts_of(licensed()))
    for bad in (text.replace("\n", "\r\n"), text.rstrip("\n")):
        assert promtool("check", "metrics", given=bad).returncode == 1


def test_the_rules_are_rules_and_pass_their_own_tests():
    folder = resource("fleet")
    for words in (("check", "rules", "prometheus-rules.yml"), ("test", "rules", "prometheus-rules.test.yml")):
        done = promtool(*words[:2], folder / words[2])
        assert done.returncode == 0, done.stdout + done.stderr


def test_every_alert_has_a_test():
    folder = resource("fleet")
    alerts = set(re.findall(r"- alert: (\w+)", (folder / "prometheus-rules.yml").read_text()))
    tests = (folder / "prometheus-rules.test.yml").read_text()
    fired = set(re.findall(r"alertname: (\w+)\n +exp_alerts:\n +- exp_labels", tests))
    assert alerts == fired


def test_a_hundred_machines_through_the_node_exporter_to_alerts_that_fire(tmp_path):
    """Each machine's own file, told apart by a label (in life each has its exporter); waiting times are left out."""
    for name in ("prometheus", "prometheus-node-exporter"):
        program(name, name)
    texts, now = tmp_path / "texts", SystemClock().now()
    texts.mkdir()
    machines = dict(fleet(MACHINES, now))
    for token, facts in machines.items():
        write_whole(texts / f"{token}.prom", labelled(metrics_of(facts), token))
    rules = tmp_path / "rules.yml"
    rules.write_text(re.sub(r"(?m)^( +for:) .*$", r"\1 0s", resource("fleet/prometheus-rules.yml").read_text()))
    with NodeExporter(tmp_path / "node", texts) as node, Prometheus(tmp_path / "prom", node.address, rules) as prom:
        assert "node_textfile_scrape_error 0" in node.metrics()
        want = expected_alerts(machines)
        eventually(
            lambda: {(a["alertname"], a.get("machine", "")) for a in prom.firing()} == want,
            lambda: f"{json.dumps(prom.firing(), indent=1)}\n{want}\n{prom.log[-2000:]}",
        )
        (target,) = prom.ask("targets")["activeTargets"]
        assert (target["health"], target["lastError"]) == ("up", "")
        (clients,) = prom.query("kmsmonitor:clients")
        assert int(clients["value"][1]) == MACHINES
        names = {sample["metric"]["__name__"] for sample in prom.query('{__name__=~"kmsmonitor_.+"}')}
        assert names == {metric.full_name for metric in METRICS}
        (texts / "half.prom").write_text("# TYPE kmsmonitor_license_status gauge\nkmsmonitor_license_sta")
        eventually(
            lambda: "KmsMetricsUnreadable" in {a["alertname"] for a in prom.firing()},
            lambda: f"a file cut in half was not noticed:\n{node.metrics()[-500:]}",
        )


def labelled(text: str, machine: str) -> str:
    """The same samples with one more label."""
    plain = re.sub(r"(?m)^(kmsmonitor_\w+) ", rf'\1{{machine="{machine}"}} ', text)
    return re.sub(r"(?m)^(kmsmonitor_\w+)\{(?!machine=)", rf'\1{{machine="{machine}",', plain)


def expected_alerts(machines) -> set[tuple[str, str]]:
    """What the rules must say about them, from what is known of each: the same thought in other words."""
    want = {("KmsCauseIsWidespread", "")}
    for token, facts in machines.items():
        ahead = facts.products[0].ahead
        if facts.facts_at is None:
            continue
        age = (facts.at - facts.products[0].last_success_at).days
        if age >= 15:
            want.add(("KmsRenewalsMissed", token))
        if ahead.status == 5:
            want.add(("KmsNotificationMode", token))
    return want


def test_the_dashboard_asks_only_for_metrics_that_there_are():
    dashboard = json.loads(resource("fleet/grafana-dashboard.json").read_text(encoding="utf-8"))
    told = {metric.full_name for metric in METRICS}
    rules = set(re.findall(r"record: (\S+)", resource("fleet/prometheus-rules.yml").read_text()))
    expressions = [target["expr"] for panel in dashboard["panels"] for target in panel.get("targets", ())]
    used = {name for expr in expressions for name in re.findall(r"kmsmonitor[_:][a-z_]+", expr)}
    assert used <= told | rules
    assert len(used) > 8


def test_prometheus_understands_every_question_of_the_dashboard(tmp_path):
    """As rules that promtool checks: a dashboard's mistake is else seen only by whoever opens it."""
    dashboard = json.loads(resource("fleet/grafana-dashboard.json").read_text(encoding="utf-8"))
    expressions = [target["expr"] for panel in dashboard["panels"] for target in panel.get("targets", ())]
    clear = [re.sub(r"\$__range", "1h", re.sub(r"\$instance", ".*", expr)) for expr in expressions]
    rules = [{"record": f"panel:{number}", "expr": expr} for number, expr in enumerate(clear)]
    file: Path = tmp_path / "panels.yml"
    file.write_text(json.dumps({"groups": [{"name": "panels", "rules": rules}]}))
    done = promtool("check", "rules", file)
    assert done.returncode == 0, done.stdout + done.stderr
