"""Which hosts an organisation calls its own."""

import pytest

from kmsmonitor.monitor.host_patterns import below, listed, parse_pattern


@pytest.mark.parametrize(
    ("pattern", "name", "addresses", "ours"),
    [
        ("corp.test", "kms1.corp.test", (), True),
        ("corp.test", "CORP.test.", (), True),
        ("corp.test", "kms1.notcorp.test", (), False),
        ("kms1.corp.test", "kms2.corp.test", (), False),
        ("10.1.0.0/16", "kms1.other.test", ("10.1.2.3",), True),
        ("10.1.0.0/16", "kms1.other.test", ("10.2.2.3", "::1"), False),
        ("10.1.0.0/16", "10.1.9.9", (), True),
        ("127.0.0.1", "localhost", ("127.0.0.1", "::1"), True),
        ("::1", "localhost", ("127.0.0.1", "::1"), True),
        ("127.0.0.1", "localhost", ("127.0.0.2",), False),
    ],
)
def test_a_host_is_listed_by_name_or_by_address(pattern, name, addresses, ours):
    assert listed((pattern,), name, addresses) is ours


def test_nothing_is_listed_in_an_empty_list():
    assert not listed((), "kms1.corp.test", ("10.1.2.3",))


@pytest.mark.parametrize(
    ("text", "pattern"),
    [("*.Corp.Test.", "corp.test"), ("10.1.2.3/16", "10.1.0.0/16"), ("0:0::1", "::1"), ("kms1", "kms1")],
)
def test_an_entry_has_one_form(text, pattern):
    assert parse_pattern(text) == pattern


@pytest.mark.parametrize("text", ["", "a b", "10.1.0.0/40", "-a.test", "a..b", "*."])
def test_what_is_no_entry_is_refused(text):
    with pytest.raises(ValueError, match="is neither"):
        parse_pattern(text)


def test_a_domain_is_below_itself():
    assert below("corp.test", "corp.test")
    assert not below("sub.corp.test", "corp.test")
