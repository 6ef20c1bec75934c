"""The two steps of online activation (N1): is the service there, asked over HTTP; then one answer over checked HTTPS.

Whatever goes wrong leaves as one `NetworkError` that says at which step. No redirect is followed: what is sent is sent
to the service that was named, or not at all. The system's proxy is used where it has one, without a password: an
activation that nobody watches has nobody to ask for one.
"""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Final

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import (
    DATA_INVALID,
    Lost,
    Malformed,
    NetworkError,
    Rejected,
    Silent,
    Stage,
    StageTime,
    Unreachable,
)
from kmsmonitor.network.session import OnStage, StageWatch
from kmsmonitor.network.web_stream import CANNOT_CONNECT, TooMuchError, WebStream, open_stream
from kmsmonitor.wire.endpoint import format_endpoint, parse_endpoint
from kmsmonitor.wire.online import SERVICE_FAULT
from kmsmonitor.wire.web_address import WebAddress

TIMEOUT: Final = 0x80072EE2  # ERROR_WINHTTP_TIMEOUT
CONNECTION_ERROR: Final = 0x80072EFE  # ERROR_WINHTTP_CONNECTION_ERROR
SECURE_FAILURE: Final = 0x80072F8F  # ERROR_WINHTTP_SECURE_FAILURE

ANSWER_LIMIT: Final = 64 * 1024
"""Bytes that may come back, headers included."""

QUESTION_LIMIT_S: Final = 15.0
_THERE: Final = 500  # N1: a status below it means yes
_REDIRECTS: Final = range(300, 400)
_PROXY_WANTS_PASSWORD: Final = 407
_AGENT: Final = "kmsmonitor"

_CERT_REASONS: Final = {
    9: "it is not valid yet",  # X509_V_ERR_CERT_NOT_YET_VALID
    10: "it has expired",
    18: "no authority that this computer trusts has issued it",  # DEPTH_ZERO_SELF_SIGNED_CERT
    19: "no authority that this computer trusts has issued it",
    20: "no authority that this computer trusts has issued it",
    62: "it belongs to another name",  # HOSTNAME_MISMATCH
    64: "it belongs to another address",
}

FindProxy = Callable[[WebAddress], tuple[str, int] | None]
"""The proxy for an address, or None where the way is direct."""


@dataclass(frozen=True, slots=True)
class WebReply:
    """A service's answer: its status, its body, and the seconds of each stage."""

    status: int
    body: bytes
    stages: tuple[StageTime, ...] = field(default=())


def system_proxy(address: WebAddress) -> tuple[str, int] | None:
    """The proxy that the system's settings (environment, registry, macOS preferences) name for `address`.

    This computer itself is always reached directly: a proxy would look for it on its own side.

    Raises:
        NetworkError: they name one that cannot be used.
    """
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - as long to load as all the rest

    if _loopback(address.host):
        return None
    proxies = getproxies()
    proxy = proxies.get(address.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(address.host):
        return None
    scheme, sign, rest = proxy.rpartition("://")
    detail = f"it is of the kind {scheme}, and only http is known."
    if not sign or scheme.lower() == "http":
        try:
            return parse_endpoint(rest.rstrip("/").rpartition("@")[2], 80)
        except ValueError as error:
            detail = str(error)
    sentence = f"The system's settings name a proxy that cannot be used: {detail}"
    raise Unreachable(sentence, stage=Stage.TCP, code=CANNOT_CONNECT)


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def ask_available(
    address: WebAddress,
    *,
    deadline: Deadline,
    cancel: Cancel | None = None,
    find_proxy: FindProxy = system_proxy,
    on_stage: OnStage | None = None,
) -> WebReply:
    """Step one (N1): ask over HTTP whether the service is there. Nothing about this computer is sent.

    Raises:
        NetworkError: it is not, or its status was 500 or more.
        Cancelled: `cancel` was called.
    """
    watch = StageWatch(on_stage)
    watch.begin(Stage.AVAILABILITY)
    try:
        with _translated(Stage.AVAILABILITY, watch), ExitStack() as stack:
            proxy = find_proxy(address)
            target = proxy or (address.host, address.port)
            limit = deadline.at_most(QUESTION_LIMIT_S)
            stream = open_stream(stack, target, deadline=limit, cancel=cancel or Cancel(), limit=ANSWER_LIMIT)
            place = address.url if proxy else address.path
            response = _spoken(stream, "HEAD", place, address.authority)
            status = response.status
    except NetworkError as error:
        raise _at(error, Stage.AVAILABILITY) from error
    if status == _PROXY_WANTS_PASSWORD:
        raise _at(_proxy_refused(status), Stage.AVAILABILITY)
    if status >= _THERE:
        detail = f"The activation service says that it is not available (HTTP status {status}); nothing was sent."
        refusal = Rejected(detail, stage=Stage.AVAILABILITY, code=SERVICE_FAULT)
        refusal.stages = watch.finish()
        raise refusal
    return WebReply(status, b"", watch.finish())


def post(
    address: WebAddress,
    body: bytes,
    *,
    ca_file: str | None,
    deadline: Deadline,
    cancel: Cancel | None = None,
    find_proxy: FindProxy = system_proxy,
    on_stage: OnStage | None = None,
    limit: int = ANSWER_LIMIT,
) -> WebReply:
    """Step two: send `body` over HTTPS and wait for an answer with a status of 200.

    Args:
        address: an https address.
        body: a JSON document.
        ca_file: certificates (PEM) of the authority that must have issued the service's; None: those of the system.
        deadline: how long everything may take.
        cancel: gives it up at once.
        find_proxy: which proxy is between, if any.
        on_stage: is told of `name`/`tcp`, `tls` and `answer` as they begin.
        limit: bytes that may come back.

    Raises:
        NetworkError: no answer, or none that counts.
        Cancelled: `cancel` was called.
    """
    watch = StageWatch(on_stage)
    with _translated(Stage.TCP, watch), ExitStack() as stack:
        terms = _Terms(ca_file, deadline, cancel or Cancel(), find_proxy, limit)
        stream = _secure(stack, address, terms, watch)
        watch.begin(Stage.ANSWER)
        response = _spoken(stream, "POST", address.path, address.authority, body)
        _check_status(response, address)
        if response.length is not None and response.length > limit:
            raise TooMuchError
        return WebReply(response.status, response.read(), watch.finish())


def check_secure(
    address: WebAddress,
    *,
    ca_file: str | None,
    deadline: Deadline,
    cancel: Cancel | None = None,
    find_proxy: FindProxy = system_proxy,
) -> None:
    """Connect as `post` does and check the certificate; nothing is sent but TLS' own greeting.

    Raises:
        NetworkError: as `post`.
        Cancelled: `cancel` was called.
    """
    watch = StageWatch(None)
    with _translated(Stage.TCP, watch), ExitStack() as stack:
        _secure(stack, address, _Terms(ca_file, deadline, cancel or Cancel(), find_proxy, ANSWER_LIMIT), watch)


# ---------------------------------------------------------------- the steps


@dataclass(frozen=True, slots=True)
class _Terms:
    ca_file: str | None
    deadline: Deadline
    cancel: Cancel
    find_proxy: FindProxy
    limit: int


def _secure(stack: ExitStack, address: WebAddress, terms: _Terms, watch: StageWatch) -> WebStream:
    """Connect, through the proxy if there is one, and check the service's certificate."""
    context = _context(terms.ca_file)
    watch.begin(Stage.TCP)
    proxy = terms.find_proxy(address)
    target = proxy or (address.host, address.port)
    stream = open_stream(stack, target, deadline=terms.deadline, cancel=terms.cancel, limit=terms.limit)
    if proxy:
        _tunnel(stream, address)
    watch.begin(Stage.TLS)
    stream.start_tls(context, address.host)
    return stream


def _context(ca_file: str | None) -> ssl.SSLContext:
    """TLS 1.2 or newer, certificate and name checked; one of the organisation's own trusts nobody else."""
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except OSError as error:  # ssl.SSLError is one
        reason = error.strerror or "it holds no certificate"
        detail = f"The certificates to trust cannot be read from {ca_file}: {reason}."
        raise Unreachable(detail, stage=Stage.TLS, code=SECURE_FAILURE) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _tunnel(stream: WebStream, address: WebAddress) -> None:
    """Ask the proxy for a way through (RFC 9110 9.3.6)."""
    place = format_endpoint(address.host, address.port)
    response = _spoken(stream, "CONNECT", place, place)
    if response.status != http.client.OK:
        raise _proxy_refused(response.status)


def _proxy_refused(status: int) -> NetworkError:
    if status == _PROXY_WANTS_PASSWORD:
        detail = "The proxy wants a user name and a password, which an activation cannot give; nothing was sent."
    else:
        detail = f"The proxy does not let the connection through (HTTP status {status}); nothing was sent."
    return Rejected(detail, stage=Stage.TCP, code=CANNOT_CONNECT)


def _spoken(
    stream: WebStream, method: str, place: str, authority: str, body: bytes | None = None
) -> http.client.HTTPResponse:
    """Send one request and read the head of its answer."""
    connection = http.client.HTTPConnection("unused")  # names are in the headers below, the connection is ours
    connection.sock = stream
    headers = {"Host": authority, "Accept-Encoding": "identity", "Connection": "close"}
    if body is not None:
        headers |= {"User-Agent": _AGENT, "Accept": "application/json", "Content-Type": "application/json"}
    connection.request(method, place, body=body, headers=headers)
    return connection.getresponse()


def _check_status(response: http.client.HTTPResponse, address: WebAddress) -> None:
    status = response.status
    if status == http.client.OK:
        return
    if status in _REDIRECTS:
        detail = f"{address.host} wants the data to be sent elsewhere (HTTP status {status}); they were not."
        raise Rejected(detail, stage=Stage.ANSWER, code=DATA_INVALID)
    if status >= _THERE:
        detail = f"The activation service has a fault of its own (HTTP status {status})."
        raise Lost(detail, stage=Stage.ANSWER, code=SERVICE_FAULT)
    detail = f"The activation service does not take the request (HTTP status {status})."
    raise Rejected(detail, stage=Stage.ANSWER, code=DATA_INVALID)


# ---------------------------------------------------------------- what went wrong


@contextmanager
def _translated(stage: Stage, watch: StageWatch) -> Iterator[None]:
    """Turn what sockets, TLS and HTTP raise into one NetworkError, with the stage that was under way and the times."""
    try:
        yield
    except NetworkError as error:
        error.stages = watch.finish()
        raise
    except (OSError, http.client.HTTPException, TooMuchError) as error:
        times = watch.finish()
        failure = _network_error(error, times[-1].stage if times else stage)
        failure.stages = times
        raise failure from error


def _network_error(error: Exception, stage: Stage) -> NetworkError:
    if isinstance(error, ssl.SSLCertVerificationError):
        reason = _CERT_REASONS.get(error.verify_code, error.verify_message.rstrip("."))
        detail = f"The activation service's certificate does not count: {reason}; nothing was sent."
        return Unreachable(detail, stage=Stage.TLS, code=SECURE_FAILURE)
    if isinstance(error, TimeoutError):
        return Silent("The activation service did not answer in time.", stage=stage, code=TIMEOUT)
    if stage is Stage.TLS and not isinstance(error, ConnectionError):
        detail = "What answers there does not speak TLS as it should; nothing was sent."
        return Unreachable(detail, stage=stage, code=SECURE_FAILURE)
    if isinstance(error, TooMuchError):
        detail = "The activation service's answer is far too long; the rest was not read."
        return Malformed(detail, stage=stage, code=DATA_INVALID)
    if isinstance(error, http.client.IncompleteRead | ConnectionError | ssl.SSLError):
        detail = "The activation service closed the connection before its answer was whole."
        return Lost(detail, stage=stage, code=CONNECTION_ERROR)
    if isinstance(error, http.client.HTTPException):
        return Malformed("What answers there does not speak HTTP.", stage=stage, code=DATA_INVALID)
    return Lost("The connection to the activation service broke.", stage=stage, code=CONNECTION_ERROR)


def _at(error: NetworkError, stage: Stage) -> NetworkError:
    """The same failure, but of this step as a whole."""
    moved = type(error)(error.detail, stage=stage, code=error.code)
    moved.stages = error.stages
    return moved
