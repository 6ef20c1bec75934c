"""What may be typed into the settings."""

from dataclasses import replace

import pytest

from kmsmonitor.ui.settings_check import SettingsView, check, items


def test_the_defaults_are_right():
    assert check(SettingsView()) == {}


@pytest.mark.parametrize(
    ("field", "text", "good"),
    [
        ("kind", "windows", True),
        ("kind", "elsewhere", False),
        ("edition", "server", True),
        ("edition", "", False),
        ("nameservers", "", True),
        ("nameservers", "10.0.0.53, 10.0.0.54:5353 [::1]:5300", True),
        ("nameservers", "ns1.acme.test", False),
        ("nameservers", "10.0.0.53:99999", False),
        ("suffixes", "acme.test, corp.acme.test", True),
        ("suffixes", "acme..test", False),
        ("host", "kms1.acme.test:1688", True),
        ("host", "[::1]:1688", True),
        ("host", "kms1:port", False),
        ("activation_interval", "90m", True),
        ("activation_interval", "often", False),
        ("activation_interval", "14m", False),
        ("renewal_interval", "30d", True),
        ("renewal_interval", "31d", False),
        ("expected_hosts", "acme.test 10.0.0.0/8", True),
        ("expected_hosts", "10.0.0.0/40", False),
        ("time_server", "", True),
        ("time_server", "a b", False),
        ("missed", "25", True),
        ("missed", "26", False),
        ("missed", "two", False),
        ("problem_below", "36h", True),
        ("problem_below", "", False),
        ("remind_after", "1d", True),
        ("remind_after", "6h", False),
        ("quiet", "", True),
        ("quiet", "22:00-7:00", True),
        ("quiet", "22-7", False),
        ("theme", "dark", True),
        ("theme", "blue", False),
        ("language", "tlh", False),
    ],
)
def test_field(field, text, good):
    wrong = check(replace(SettingsView(), **{field: text}))
    assert (field not in wrong) is good
    assert set(wrong) <= {field}


def test_every_fault_has_one_sentence():
    bad = SettingsView(
        kind="x", edition="x", nameservers="x", suffixes="-", host="a b", activation_interval="", renewal_interval="1"
    )
    wrong = check(bad)
    assert len(wrong) == 7
    assert wrong["kind"] == wrong["edition"] == "Choose one of the list."
    assert all(text.endswith(".") for text in wrong.values())


def test_lists_are_parted_by_commas_semicolons_and_spaces():
    assert items(" a, b;c  d\n") == ("a", "b", "c", "d")
