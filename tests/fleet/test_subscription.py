"""The query for Windows Event Forwarding follows the numbers that are written."""

import re
from xml.etree import ElementTree as ET

from installer import fleet_files
from kmsmonitor.fleet.subscription import WINDOWS_IDS, forwarded
from kmsmonitor.monitor.system_log import INFO, SEVERITIES
from kmsmonitor.resources import resource


def test_the_committed_files_are_what_the_program_makes():
    for name, text in fleet_files.made().items():
        assert resource(f"fleet/{name}").read_text(encoding="utf-8") == text, "run installer/fleet_files.py"


def test_the_query_is_well_formed_and_asks_for_these_numbers():
    root = ET.fromstring(resource("fleet/event-forwarding.xml").read_bytes())
    assert root.tag == "QueryList"
    (query,) = root
    assert query.get("Path") == "Application"
    ours, windows = (select.text for select in query)
    assert "Provider[@Name='kmsmonitor']" in ours
    assert tuple(int(n) for n in re.findall(r"EventID=(\d+)", ours)) == forwarded()
    assert {int(n) for n in re.findall(r"EventID=(\d+)", windows)} == set(WINDOWS_IDS) == {12288, 12289, 8198, 1003}


def test_nothing_that_is_worth_a_look_stays_on_the_computer():
    assert {number for number, severity in SEVERITIES.items() if severity != INFO} <= set(forwarded())
    assert {200, 201, 300} <= set(forwarded())
