"""Online activation against peers that are none of ours: the standard library's server, trustme's authorities, a proxy.

The lab's own service stands behind them where an answer must be right.
"""

import ssl
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
import trustme

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.activation_service import EXAMPLE_KEYS, ActivationService
from kmsmonitor.network.deadline import Deadline
from kmsmonitor.network.errors import Lost, Malformed, NetworkError, Rejected, Stage, Unreachable
from kmsmonitor.network.https import ask_available, check_secure, post
from kmsmonitor.wire.installation_id import confirms, installation_id
from kmsmonitor.wire.online import OnlineAnswer, key_hash
from kmsmonitor.wire.web_address import WebAddress
from tests.servers.web_peers import connect_proxy, web_server
from tests.wire.test_online import request

pytestmark = pytest.mark.servers

NAME = "activation.test"  # no resolver knows it: only the proxy does
YEARS = timedelta(days=3650)
MAK = EXAMPLE_KEYS[0].mak


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def ca_file(authority, tmp_path):
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


def https(port, host="127.0.0.1"):
    return WebAddress(scheme="https", host=host, port=port, path="/activate")


def asked_with(ca_file, port, host="127.0.0.1", **more):
    return post(https(port, host), b"{}", ca_file=ca_file, deadline=Deadline(20), **more)


class TestCertificates:
    def test_one_of_the_named_authority_counts(self, authority, ca_file):
        with web_server(certificate=authority.issue_cert("127.0.0.1")) as server:
            assert asked_with(ca_file, server.port).body == b"{}"
            check_secure(https(server.port), ca_file=ca_file, deadline=Deadline(20))
        ((method, path, headers, body),) = server.seen
        assert (method, path, body) == ("POST", "/activate", b"{}")
        assert set(headers) <= {
            "Host", "Accept-Encoding", "Connection", "User-Agent", "Accept", "Content-Type", "Content-Length",
        }  # fmt: skip
        assert headers["User-Agent"] == "kmsmonitor"

    @pytest.mark.parametrize(
        ("names", "span", "words"),
        [
            (["127.0.0.1"], (-2 * YEARS, -YEARS), "it has expired"),
            (["127.0.0.1"], (YEARS, 2 * YEARS), "it is not valid yet"),
            (["127.0.0.2"], None, "it belongs to another address"),
            (["elsewhere.test"], None, "it belongs to another"),
        ],
        ids=["expired", "not yet", "other address", "other name"],
    )
    def test_one_that_does_not_count_stops_everything(self, authority, ca_file, names, span, words):
        now = SystemClock().now()
        times = {"not_before": now + span[0], "not_after": now + span[1]} if span else {}
        with (
            web_server(certificate=authority.issue_cert(*names, **times)) as server,
            pytest.raises(Unreachable, match=f"does not count: {words}.*; nothing was sent") as caught,
        ):
            asked_with(ca_file, server.port)
        assert (caught.value.stage, caught.value.code) == (Stage.TLS, 0x80072F8F)
        assert server.seen == []

    @pytest.mark.parametrize("trusted", ["another", None])
    def test_another_authority_s_does_not_count(self, authority, tmp_path, trusted):
        path = tmp_path / "other.pem"
        trustme.CA().cert_pem.write_to_path(path)
        with (
            web_server(certificate=authority.issue_cert("127.0.0.1")) as server,
            pytest.raises(Unreachable, match="no authority that this computer trusts"),
        ):
            asked_with(str(path) if trusted else None, server.port)
        assert server.seen == []

    def test_an_old_TLS_is_not_spoken(self, authority, ca_file):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        with pytest.warns(DeprecationWarning, match="TLSv1_1 is deprecated"):
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        with web_server(context=context) as server, pytest.raises(Unreachable) as caught:
            asked_with(ca_file, server.port)
        assert caught.value.stage is Stage.TLS


class TestAnswers:
    @pytest.mark.parametrize(
        ("answer", "kind", "words"),
        [
            (
                (301, {"Location": "https://192.0.2.1/"}, b""),
                Rejected,
                "sent elsewhere .HTTP status 301.; they were not",
            ),
            ((307, {"Location": "/other"}, b""), Rejected, "HTTP status 307"),
            ((403, {}, b""), Rejected, "does not take the request"),
            ((500, {}, b"oops"), Lost, "fault of its own"),
            ((200, {"Content-Length": "99999999"}, b"x"), Malformed, "far too long"),
            ((200, {}, bytes(10 * 1024 * 1024)), Malformed, "far too long"),
            ((200, {"Content-Length": None}, bytes(10 * 1024 * 1024)), Malformed, "far too long"),
            ((200, {"Content-Length": "50"}, b"short"), NetworkError, "before its answer was whole|in time"),
        ],
        ids=["redirect", "redirect within", "forbidden", "error", "announced", "10 MB", "unannounced", "cut"],
    )
    def test_what_is_no_answer(self, authority, ca_file, answer, kind, words):
        with (
            web_server(lambda *_: answer, authority.issue_cert("127.0.0.1")) as server,
            pytest.raises(kind, match=words) as caught,
        ):
            post(https(server.port), b"{}", ca_file=ca_file, deadline=Deadline(2))
        assert caught.value.stage is Stage.ANSWER
        assert len(server.seen) == 1  # a redirect is not followed, and nothing here repeats anything


class TestProxy:
    """The name is known to the proxy alone, so what arrives went through it."""

    @pytest.fixture(autouse=True)
    def set_up(self, monkeypatch):
        for name in ("http_proxy", "https_proxy", "no_proxy", "all_proxy"):
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.upper(), raising=False)

    def test_both_steps_go_through_the_system_s_proxy(self, authority, ca_file, monkeypatch):
        with (
            web_server() as question,
            web_server(certificate=authority.issue_cert(NAME)) as server,
            connect_proxy({NAME: server.port}) as (secure_proxy, secure_asked),
            connect_proxy({NAME: question.port}) as (plain_proxy, plain_asked),
        ):
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{secure_proxy}")
            monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{plain_proxy}")
            address = WebAddress(scheme="http", host=NAME, port=80)
            assert ask_available(address, deadline=Deadline(20)).status == 200
            assert asked_with(ca_file, 443, NAME).body == b"{}"
        assert plain_asked == [f"HEAD http://{NAME}/ HTTP/1.1"]
        assert secure_asked == [f"CONNECT {NAME}:443 HTTP/1.1"]
        assert [entry[:2] for entry in server.seen] == [("POST", "/activate")]

    def test_the_certificate_is_checked_behind_the_proxy_too(self, ca_file, monkeypatch):
        with (
            web_server(certificate=trustme.CA().issue_cert(NAME)) as server,
            connect_proxy({NAME: server.port}) as (port, _),
        ):
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
            with pytest.raises(Unreachable, match="no authority"):
                asked_with(ca_file, 443, NAME)
        assert server.seen == []

    @pytest.mark.parametrize(
        ("said", "words"),
        [
            (b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", "user name and a password"),
            (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "does not let the connection through"),
        ],
    )
    def test_a_proxy_that_says_no(self, authority, ca_file, monkeypatch, said, words):
        with (
            web_server(certificate=authority.issue_cert(NAME)) as server,
            connect_proxy({NAME: server.port}, said) as (port, _),
        ):
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
            with pytest.raises(Rejected, match=f"{words}.*; nothing was sent"):
                asked_with(ca_file, 443, NAME)
        assert server.seen == []


class TestTheLabsService:
    def test_M1_fifty_requests_of_one_computer_at_once_use_one_activation(self):
        made = request(installation_id=installation_id(MAK, bytes(32)), key_hash=key_hash(MAK))
        body = made.encode()
        with ActivationService() as lab:
            about = lab.describe()
            place = https(urlsplit(about.url).port)

            def once(_):
                reply = post(place, body, ca_file=about.ca_file, deadline=Deadline(60))
                return OnlineAnswer.decode(reply.body)

            with ThreadPoolExecutor(50) as pool:
                answers = list(pool.map(once, range(50)))
            assert lab.counters.requests == 50
            assert lab.ledger.account(MAK).left == 49
        assert {answer.result for answer in answers} == {0}
        assert len({answer.confirmation_id for answer in answers}) == 1
        assert confirms(answers[0].confirmation_id, made.installation_id)
