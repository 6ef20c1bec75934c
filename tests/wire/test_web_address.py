"""Addresses of web services as people write them."""

import pytest

from kmsmonitor.wire.web_address import WebAddress, parse_web_address


@pytest.mark.parametrize(
    ("text", "host", "port", "path", "url"),
    [
        ("https://a.test", "a.test", 443, "/", "https://a.test/"),
        (" HTTPS://A.Test:8443/ ", "a.test", 8443, "/", "https://a.test:8443/"),
        ("http://127.0.0.1:80/x/y", "127.0.0.1", 80, "/x/y", "http://127.0.0.1/x/y"),
        ("https://[::1]:444", "::1", 444, "/", "https://[::1]:444/"),
        ("https://[::1]", "::1", 443, "/", "https://[::1]/"),
    ],
)
def test_an_address_is_read_and_written_back(text, host, port, path, url):
    address = parse_web_address(text)
    assert (address.host, address.port, address.path, address.url) == (host, port, path, url)
    assert parse_web_address(address.url) == address


def test_a_place_below_keeps_the_path():
    assert parse_web_address("https://a.test/lab/").below("/activate").url == "https://a.test/lab/activate"
    assert parse_web_address("https://a.test").below("/activate").url == "https://a.test/activate"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a.test",
        "ftp://a.test",
        "http://",
        "https://a.test:0",
        "https://a.test:99999",
        "https://a.test/?q",
        "https://a.test/a b",
        "https://a.test/\r\nHost: b",
        "https://a b.test",
        "https://" + "a" * 600,
    ],
)
def test_what_is_no_address_is_one_sentence(text):
    with pytest.raises(ValueError, match=r"^[^\n]+\.$"):
        parse_web_address(text)


def test_only_the_wanted_scheme_is_taken():
    with pytest.raises(ValueError, match="https://NAME"):
        parse_web_address("http://a.test", "https")


def test_a_password_in_an_address_is_refused_and_not_repeated():
    with pytest.raises(ValueError, match="no password") as caught:
        parse_web_address("https://me:secret@a.test")
    assert "secret" not in str(caught.value)


def test_it_is_a_value():
    assert parse_web_address("https://a.test") == WebAddress(scheme="https", host="a.test", port=443)
