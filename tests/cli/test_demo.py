"""`kmsmonitor demo --scenario`: a scenario as live text."""

import pytest

from kmsmonitor.cli.demo import play
from kmsmonitor.lab.scenario_file import ScenarioError


def test_a_site_of_24_ends_in_notification_mode(capsys):
    assert play("stuck-at-24", frame_s=0) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("stuck-at-24: 24 computers")
    assert any("notification" in line for line in told[1:-1])
    assert told[-1] == "day 190  notification 24"


def test_an_unknown_scenario_is_named():
    with pytest.raises(ScenarioError, match="no sample scenario nothing-like-it"):
        play("nothing-like-it", frame_s=0)
