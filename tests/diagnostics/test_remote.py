"""Another computer is judged by what Windows told of it, and by the road as it is seen from here."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.remote import CHECKS, facts_from
from kmsmonitor.diagnostics.runner import Run
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.reading import ProductReading, Reading
from kmsmonitor.licensing.status import Channel, LicenseStatus, Way
from kmsmonitor.monitor.home import find_home


def reading(channel=Channel.KMS_CLIENT, status=LicenseStatus.LICENSED, **more):
    product = ProductReading(
        activation_id="6e6d5b1b-3ad3-4a3c-8c8a-1f1f6f2d9a01",
        application_id="55c92734-d682-4d71-983e-d6ec3f16059f",
        name="Windows, Enterprise edition",
        description="",
        partial_key="ABCDE",
        channel=channel,
        status=status,
        remaining=timedelta(days=179),
        way=Way.KMS,
        **more,
    )
    return Reading(at=SystemClock().now(), products=(product,), cmid="c3f5f1f0-8a9b-4d0e-9d57-7f4a2d3b9c11")


@pytest.fixture
def lab(tmp_path):
    organisation = Organisation("branch.test", clients=30)
    ready = organisation.start()
    (tmp_path / "settings.toml").write_text(f'[discovery]\nnameservers = ["{ready.dns}"]\n')
    yield find_home(str(tmp_path)), organisation
    organisation.stop()


def judged(told, home):
    facts = facts_from(told, "pc7.branch.test", home, SystemClock())
    return {finding.id: finding for finding in Run(facts, only=CHECKS).run().findings}


def test_the_road_is_looked_at_below_the_other_computers_domain(lab):
    home, organisation = lab
    found = judged(reading(), home)
    assert found["dns.records"].verdict is Verdict.OK
    assert found["path.rpc"].verdict is Verdict.OK
    assert found["licence.state"].verdict is Verdict.OK
    assert [host.count for host in organisation.hosts] == [30], "no request was sent"


def test_what_only_the_computer_itself_knows_is_left_out(lab):
    assert not [name for name in judged(reading(), lab[0]) if name.startswith("pc.")]


def test_a_retail_key_is_the_one_failure(lab):
    found = judged(reading(channel=Channel.RETAIL, status=LicenseStatus.NOTIFICATION), lab[0])
    assert [name for name, finding in found.items() if finding.verdict is Verdict.FAIL] == ["channel.key"]


def test_the_host_that_windows_has_set_is_the_one_looked_at(lab):
    home, organisation = lab
    host = organisation.hosts[0]
    told = reading(host=host.address, host_port=host.port, host_origin=HostOrigin.CONFIGURED)
    assert host.address in str(judged(told, home)["path.tcp"].evidence)
