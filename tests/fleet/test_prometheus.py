"""The text format: names as agreed, moments, escaped labels. What real readers make of it: tests/servers."""

import re
from datetime import timedelta

import pytest

from kmsmonitor.fleet.prometheus import METRICS, exposition
from kmsmonitor.licensing.state import fresh
from kmsmonitor.resources import resource
from kmsmonitor.value import replace
from tests.fleet.sample import DAY, NOW, SILENT, facts_of, licensed

# The reference's own list.
AGREED = {
    "kmsmonitor_license_status", "kmsmonitor_license_expiry_timestamp_seconds",
    "kmsmonitor_last_success_timestamp_seconds", "kmsmonitor_attempts_total", "kmsmonitor_last_error_info",
    "kmsmonitor_kms_count", "kmsmonitor_kms_count_required", "kmsmonitor_clock_offset_seconds",
    "kmsmonitor_host_expected", "kmsmonitor_facts_timestamp_seconds", "kmsmonitor_build_info",
}  # fmt: skip


def samples(facts, own=("corp.test",)) -> dict[str, float]:
    lines = [line for line in exposition(facts, own).splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines)}


def test_the_names_are_those_that_were_agreed_upon():
    assert {metric.full_name for metric in METRICS} == AGREED


def test_the_help_explains_every_metric():
    page = resource("help/fleet.md").read_text(encoding="utf-8")
    assert all(f"| `{name}" in page for name in AGREED)


def test_moments_and_not_days():
    found = samples(facts_of(licensed()))
    assert found["kmsmonitor_last_success_timestamp_seconds"] == (NOW - DAY).timestamp()
    assert found["kmsmonitor_license_expiry_timestamp_seconds"] == (NOW + 179 * DAY).timestamp()
    assert found["kmsmonitor_facts_timestamp_seconds"] == NOW.timestamp()


def test_a_healthy_computer():
    found = samples(facts_of(licensed(), tally=(("kms", "activated", 1), ("kms", "renewed", 7))))
    assert found['kmsmonitor_license_status{product="Lab Windows Enterprise"}'] == 1
    assert found['kmsmonitor_attempts_total{way="kms",result="renewed"}'] == 7
    assert (found["kmsmonitor_kms_count"], found["kmsmonitor_kms_count_required"]) == (40, 25)
    assert found["kmsmonitor_clock_offset_seconds"] == -0.5
    assert found["kmsmonitor_host_expected"] == 1
    assert not [name for name in found if "last_error" in name]


def test_a_failure_has_its_codes_and_its_cause():
    found = samples(facts_of(licensed(failures=3, last=SILENT)))
    assert found['kmsmonitor_last_error_info{outer="0xC004F074",inner="0x8007274C",cause="tcp.timeout"}'] == 1
    assert "kmsmonitor_kms_count" not in found, "nobody told of a count"


def test_what_is_not_known_is_left_out():
    found = samples(facts_of(fresh(NOW), facts_at=None, tally=()), own=())
    assert {name.partition("{")[0] for name in found} == {"kmsmonitor_license_status", "kmsmonitor_build_info"}


def test_the_licence_that_ends_first_counts():
    facts = facts_of(licensed())
    office = replace(facts.products[0], name="Office", ahead=facts_of(licensed(days=100)).products[0].ahead)
    found = samples(replace(facts, products=(*facts.products, office)))
    assert found["kmsmonitor_license_expiry_timestamp_seconds"] == (NOW + 80 * DAY).timestamp()
    assert found['kmsmonitor_license_status{product="Office"}'] == 1


def test_two_products_of_one_name_are_two_series():
    facts = facts_of(licensed())
    found = samples(replace(facts, products=facts.products * 3))
    names = [name for name in found if "license_status" in name]
    assert len(names) == 3


@pytest.mark.parametrize(
    ("name", "label"), [('a "b"', r"a \"b\""), ("a\\b", r"a\\b"), ("a\nb", r"a\nb"), ("Windows® 日本", "Windows® 日本")]
)
def test_labels_are_escaped(name, label):
    facts = facts_of(licensed())
    text = exposition(replace(facts, products=(replace(facts.products[0], name=name),)), ())
    assert f'kmsmonitor_license_status{{product="{label}"}} 1\n' in text


def test_each_line_is_a_comment_or_a_sample_and_the_last_one_ends():
    text = exposition(facts_of(licensed(failures=1, last=SILENT)), ("corp.test",))
    assert text.endswith("\n")
    assert "\r" not in text
    for line in text.splitlines():
        assert re.fullmatch(r"# (HELP|TYPE) kmsmonitor_\w+ .+|kmsmonitor_\w+(\{.*\})? -?[0-9.]+", line)


def test_fractions_of_a_second_stay_short():
    later = NOW + timedelta(microseconds=123456)
    text = exposition(facts_of(licensed(later), later), ())
    assert f"kmsmonitor_facts_timestamp_seconds {int(NOW.timestamp())}.123\n" in text
