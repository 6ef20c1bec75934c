import pytest

from kmsmonitor.network.system_dns import SystemDns, domain_in_hosts, parse_resolv_conf, suffix_list, system_dns


def test_K2_the_machines_domain_first_then_the_configured_then_the_search_list():
    assert suffix_list("corp.test", ["lab.test"], ["a.test", "b.test"]) == ("corp.test", "lab.test", "a.test", "b.test")


def test_K2_each_suffix_once_whatever_its_letters_and_dots():
    assert suffix_list("Corp.test", ["corp.TEST.", " ", "."], [".lab.test", "lab.test"]) == ("Corp.test", "lab.test")


def test_a_machine_without_a_domain_has_the_others():
    assert suffix_list("", [], ["a.test"]) == ("a.test",)


def test_resolv_conf_gives_servers_and_search_list():
    text = """
# by hand
nameserver 192.0.2.1
nameserver fe80::1%eth0
nameserver 192.0.2.1
nameserver not-an-address
nameserver
search corp.test Corp.test. lab.test
options ndots:2
garbage
"""
    assert parse_resolv_conf(text) == SystemDns(
        domain="", search=("corp.test", "lab.test"), nameservers=(("192.0.2.1", 53), ("fe80::1%eth0", 53))
    )


@pytest.mark.parametrize(
    ("text", "domain", "search"),
    [
        ("domain corp.test", "corp.test", ("corp.test",)),
        ("domain corp.test\nsearch a.test", "corp.test", ("a.test",)),
        ("search a.test\ndomain corp.test", "corp.test", ("corp.test",)),
        ("search a.test\nsearch b.test", "", ("b.test",)),
        ("search .", "", ()),
        ("", "", ()),
    ],
)
def test_the_last_of_domain_and_search_counts(text, domain, search):
    found = parse_resolv_conf(text)
    assert (found.domain, found.search) == (domain, search)


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("127.0.0.1 localhost\n127.0.1.1 PC1.corp.test pc1 # me", "corp.test"),
        ("127.0.1.1 pc1 pc1.corp.test", "corp.test"),
        ("127.0.1.1 pc1\n192.0.2.1 pc10.corp.test pc10", ""),
        ("# 127.0.1.1 pc1.corp.test pc1", ""),
        ("192.0.2.1 www.corp.test pc1", ""),
    ],
)
def test_the_hosts_file_names_the_machines_domain(text, domain):
    assert domain_in_hosts(text, "PC1") == domain


@pytest.mark.parametrize(
    ("hostname", "hosts", "resolv_conf", "domain"),
    [
        ("pc1.own.test", "127.0.1.1 pc1.own.test", "domain other.test", "own.test"),
        ("pc1", "127.0.1.1 pc1.own.test pc1", "domain other.test", "own.test"),
        ("pc1", "", "domain other.test", "other.test"),
        ("pc1", None, None, ""),
    ],
)
def test_the_machines_own_name_goes_before_the_resolvers_settings(tmp_path, hostname, hosts, resolv_conf, domain):
    for name, text in (("hosts", hosts), ("resolv.conf", resolv_conf)):
        if text is not None:
            (tmp_path / name).write_text(text)
    assert system_dns(tmp_path, hostname).domain == domain


def test_this_machine_can_be_read():
    assert isinstance(system_dns(), SystemDns)
