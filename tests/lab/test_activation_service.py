"""The lab's activation service, asked with the standard library alone: status by status, fault by fault (N1, M1)."""

import http.client
import socket
import ssl
import threading
from urllib.parse import urlsplit

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.activation_service import EXAMPLE_KEYS, ActivationService, ServiceFault
from kmsmonitor.lab.certificates import LabAuthority, write_authority
from kmsmonitor.wire.installation_id import confirms, installation_id
from kmsmonitor.wire.lab_key import make_mak
from kmsmonitor.wire.online import (
    KEY_BLOCKED,
    KEY_UNKNOWN,
    KEY_USED_UP,
    MOST_REQUEST,
    OnlineAnswer,
    key_hash,
    online_report,
)
from tests.wire.test_online import request

PLENTY, LAST, USED_UP, BLOCKED = (key.mak for key in EXAMPLE_KEYS)


@pytest.fixture
def service():
    with ActivationService() as made:
        yield made


def asking(mak, hardware=0):
    hardware_id = hardware.to_bytes(32, "little")  # an installation ID carries its first bytes
    return request(
        installation_id=installation_id(mak, hardware_id), key_hash=key_hash(mak), hardware_id=hardware_id.hex()
    )


def connection(service):
    about = service.describe()
    place = urlsplit(about.url)
    context = ssl.create_default_context(cafile=about.ca_file)
    return http.client.HTTPSConnection(place.hostname, place.port, timeout=20, context=context)


def sent(service, path, body, **headers):
    """`(status, body)` of one POST."""
    link = connection(service)
    try:
        link.request("POST", path, body, headers)
        response = link.getresponse()
        return response.status, response.read()
    finally:
        link.close()


def activated(service, question):
    status, body = sent(service, "/activate", question.encode())
    assert status == 200
    return OnlineAnswer.decode(body)


def test_N1_the_question_is_answered_over_HTTP_and_says_nothing(service):
    place = urlsplit(service.describe().availability_url)
    for method in ("HEAD", "GET"):
        link = http.client.HTTPConnection(place.hostname, place.port, timeout=20)
        link.request(method, "/")
        response = link.getresponse()
        assert response.status == 200
        assert bool(response.read()) is (method == "GET")
        link.close()
    assert service.counters.questions == 2


def test_N1_data_are_not_taken_over_HTTP(service):
    place = urlsplit(service.describe().availability_url)
    link = http.client.HTTPConnection(place.hostname, place.port, timeout=20)
    link.request("POST", "/activate", asking(PLENTY).encode())
    assert link.getresponse().status == 501
    link.close()
    assert service.counters.requests == 0


def test_M1_an_activation_is_confirmed_and_counted(service):
    question = asking(PLENTY)
    answer = activated(service, question)
    assert confirms(answer.confirmation_id, question.installation_id)
    assert answer.request_time == question.request_time
    assert service.ledger.account(PLENTY).left == 49


@pytest.mark.parametrize(
    ("mak", "code"),
    [
        (USED_UP, KEY_USED_UP),
        (BLOCKED, KEY_BLOCKED),
        (make_mak(0x0999, 1), KEY_UNKNOWN),
    ],
    ids=["used up", "blocked", "unknown"],
)
def test_M1_each_refusal_has_its_own_code(service, mak, code):
    answer = activated(service, asking(mak))
    assert (answer.result, answer.confirmation_id) == (code, "")


def test_M1_the_last_activation(service):
    assert activated(service, asking(LAST, 1)).result == 0
    assert activated(service, asking(LAST, 2)).result == KEY_USED_UP
    assert activated(service, asking(LAST, 1)).result == 0


def test_a_report_is_taken(service):
    assert sent(service, "/report", online_report(asking(PLENTY)).encode()) == (200, b"{}")
    assert service.counters.reports == 1


def test_what_does_not_belong_there_is_refused_by_status(service):
    assert sent(service, "/elsewhere", b"{}")[0] == 404
    assert sent(service, "/activate", b"{}") == (400, b"bios_date at byte 0: it is missing")
    assert sent(service, "/activate", b" " * (MOST_REQUEST + 1))[0] == 413
    assert sent(service, "/activate", b"", **{"Content-Length": "many"})[0] == 411
    assert service.counters.requests == 0


def test_a_silent_client_keeps_nobody_waiting(service):
    port = urlsplit(service.describe().url).port
    with socket.create_connection(("127.0.0.1", port)):
        assert activated(service, asking(PLENTY)).result == 0


def test_restarted_it_has_the_same_books_and_the_old_authority_still_counts(tmp_path):
    first = ActivationService(tmp_path)
    with first:
        old = first.describe()
        activated(first, asking(LAST))
    with ActivationService(tmp_path, ports=first.ports) as again:
        assert again.describe().url == old.url
        assert again.ledger.account(LAST).left == 0
        assert activated(again, asking(LAST)).result == 0


def test_a_fault_can_be_for_one_connection_alone(service):
    service.set_fault(ServiceFault.LOSE, times=1)
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        activated(service, asking(LAST))
    assert service.ledger.account(LAST).left == 0
    assert activated(service, asking(LAST)).result == 0
    assert service.fault is ServiceFault.NONE


@pytest.mark.parametrize("fault", [ServiceFault.OTHER_CA, ServiceFault.EXPIRED, ServiceFault.WRONG_NAME])
def test_a_certificate_that_does_not_count(service, fault):
    service.set_fault(fault)
    with pytest.raises(ssl.SSLCertVerificationError):
        activated(service, asking(PLENTY))
    assert service.counters.requests == 0


def test_it_stops_while_somebody_waits_for_a_drip(service):
    service.set_fault(ServiceFault.SLOW)
    begun = threading.Event()

    def read() -> None:
        link = connection(service)
        link.request("POST", "/activate", asking(PLENTY).encode())
        response = link.getresponse()
        begun.set()
        with pytest.raises((http.client.IncompleteRead, OSError)):
            response.read()
        link.close()

    thread = threading.Thread(target=read)
    thread.start()
    assert begun.wait(20)
    service.stop()
    thread.join(20)
    assert not thread.is_alive()


def test_a_port_that_is_taken_leaves_nothing_running(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        service = ActivationService(tmp_path, ports=(0, taken.getsockname()[1]))
        with pytest.raises(OSError, match="in use"):
            service.start()
        service.close()


def test_the_authority_may_speak_for_the_lab_alone():
    """Its certificate says so (name constraints): a lab CA among the trusted ones opens nothing."""
    authority = LabAuthority(SystemClock().now())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        context = authority.server_context("www.example.com")

        def serve() -> None:
            with listener.accept()[0] as sock, pytest.raises(ssl.SSLError, match="alert"):
                context.wrap_socket(sock, server_side=True).close()

        thread = threading.Thread(target=serve)
        thread.start()
        client = ssl.create_default_context(cadata=authority.pem.decode())
        with (
            socket.create_connection(listener.getsockname(), 20) as sock,
            pytest.raises(ssl.SSLCertVerificationError, match="permitted subtree violation"),
        ):
            client.wrap_socket(sock, server_hostname="www.example.com")
        thread.join()


def test_the_last_few_authorities_stay_in_the_file(tmp_path):
    path = tmp_path / "ca.pem"
    pems = [LabAuthority(SystemClock().now()).pem for _ in range(6)]
    for pem in pems:
        write_authority(path, pem)
    assert path.read_bytes() == b"".join(reversed(pems[2:]))
    assert len(ssl.create_default_context(cafile=str(path)).get_ca_certs()) == 4
