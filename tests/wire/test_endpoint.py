"""Hosts as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.wire.endpoint import format_endpoint, parse_endpoint


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("kms1.corp.test", "kms1.corp.test", 1688),
        ("kms1.corp.test.", "kms1.corp.test", 1688),
        (" kms1:1700 ", "kms1", 1700),
        ("10.0.0.7", "10.0.0.7", 1688),
        ("10.0.0.7:65535", "10.0.0.7", 65535),
        ("::1", "::1", 1688),
        ("[::1]", "::1", 1688),
        ("[::1]:1", "::1", 1),
        ("fe80::1%eth0", "fe80::1%eth0", 1688),
        ("[2001:db8::7]:1688", "2001:db8::7", 1688),
        ("büro_1.corp.test", "büro_1.corp.test", 1688),
    ],
)
def test_K8_host_with_or_without_port(text, host, port):
    assert parse_endpoint(text) == (host, port)


def test_the_default_port_is_the_callers():
    assert parse_endpoint("kms1", 53) == ("kms1", 53)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        ":1688",
        "kms1:",
        "kms1:0",
        "kms1:65536",
        "kms1:http",
        "kms1:-1",
        "kms1:1²",
        "http://kms1",
        "kms 1",
        "kms1..corp",
        ".",
        "x" * 64,
        ".".join(["x" * 60] * 5),
        "[kms1]:1688",
        "[::1",
        "[::1]1688",
        "[::1]:",
        "1:2:3",
        "::1:zz",
        "10.0.0.256",
        "10.0.0",
        "010.0.0.1",
        "user@kms1",
    ],
)
def test_anything_else_is_refused_in_one_sentence(text):
    with pytest.raises(ValueError, match=r"^[^\n]+\.$"):
        parse_endpoint(text)


@given(st.text(max_size=40))
def test_arbitrary_text_gives_a_host_or_a_ValueError(text):
    try:
        host, port = parse_endpoint(text)
    except ValueError as error:
        message = str(error)
        assert message.endswith(".")
    else:
        assert parse_endpoint(format_endpoint(host, port)) == (host, port)
