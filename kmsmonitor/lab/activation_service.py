"""The lab's activation service: HTTP for the question whether it is there, HTTPS for what is to be activated (N1, M1).

It listens on loopback alone, knows the lab's own keys alone, and can go wrong in every way that a test or a training
wants to see.
"""

from __future__ import annotations

import shutil
import ssl
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Final, Self

from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.lab.activation_ledger import FILE_NAME, ActivationLedger, KeyAccount
from kmsmonitor.lab.activation_web import LOCAL_ADDRESS, ServiceFault, WebServer
from kmsmonitor.lab.certificates import LabAuthority, write_authority
from kmsmonitor.wire import online, proxy
from kmsmonitor.wire.host_key import MOST_HOSTS, is_host_key
from kmsmonitor.wire.lab_key import Mak, make_mak
from kmsmonitor.wire.online import OnlineAnswer, OnlineReport, OnlineRequest, online_answer
from kmsmonitor.wire.proxy import ProxyAnswer, ProxyRequest, ProxyVerdict

CA_FILE: Final = "activation-ca.pem"
_POLL_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class ExampleKey:
    """A key that everybody may know: what it is for, and what the service lets it do."""

    mak: Mak
    activations: int
    blocked: bool = False


EXAMPLE_KEYS: Final = (
    ExampleKey(make_mak(0x0001, 0x4F2C), 50),
    ExampleKey(make_mak(0x0002, 0x7B1D), 1),
    ExampleKey(make_mak(0x0003, 0x39E8), 0),
    ExampleKey(make_mak(0x0004, 0xC065), 50, blocked=True),
)
"""The lab's public keys: plenty, one activation left, used up, and blocked (M1)."""

HOST_KEY: Final = ExampleKey(make_mak(0x8001, 0x2A6E), MOST_HOSTS)
"""The lab's public key for KMS hosts (H7)."""


_TLS_FAULTS: Final = frozenset({ServiceFault.OTHER_CA, ServiceFault.EXPIRED, ServiceFault.WRONG_NAME})


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDescription:
    """Where the service is: what a client's settings need, and its keys as they stand."""

    availability_url: str
    url: str
    ca_file: str
    keys: tuple[KeyAccount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceCounters:
    """What the service has seen: questions, HTTPS connections, requests for activation, reports."""

    questions: int = 0
    connections: int = 0
    requests: int = 0
    reports: int = 0


class ActivationService:
    """One activation service.

    `question_status` is what it answers to the question (N1). `fault` may be changed while it runs, see `set_fault`.

    Args:
        folder: where its books and its CA's certificate lie; without one nothing outlives it.
        clock: what it takes the time of its answers from.
        ports: of question and service; 0 takes a free one.

    Raises:
        OSError: the folder cannot be used.
    """

    def __init__(
        self, folder: Path | None = None, *, clock: Clock | None = None, ports: tuple[int, int] = (0, 0)
    ) -> None:
        self.question_status = 200
        self.ports = ports
        self._clock: Clock = clock or SystemClock()
        self._lock = Lock()
        self._tally = dict.fromkeys(ServiceCounters.__dataclass_fields__, 0)
        self._fault = ServiceFault.NONE
        self._faults_left: int | None = None
        self._servers: list[WebServer] = []
        self._threads: list[Thread] = []
        self.over = Event()
        self._authority = LabAuthority(SystemClock().now())
        self._contexts: dict[ServiceFault, ssl.SSLContext] = {}
        self._temporary = None if folder else Path(tempfile.mkdtemp(prefix="kmsmonitor-lab-"))
        self._folder = folder or self._temporary or Path()
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.ledger = ActivationLedger(self._folder / FILE_NAME)
        for example in (*EXAMPLE_KEYS, HOST_KEY):
            self.ledger.add_key(example.mak, example.activations, blocked=example.blocked)

    # ------------------------------------------------------------ running

    def start(self) -> ServiceDescription:
        """Start both servers.

        Raises:
            OSError: a port cannot be had, or the CA's file not be written; nothing is left running.
        """
        self.over.clear()
        try:
            write_authority(self._folder / CA_FILE, self._authority.pem)
            for port, secure in zip(self.ports, (False, True), strict=True):
                self._servers.append(WebServer(self, port, secure=secure))
        except OSError:
            self._close_servers()
            raise
        self.ports = (self._servers[0].server_port, self._servers[1].server_port)
        for server in self._servers:
            thread = Thread(target=server.serve_forever, args=(_POLL_S,), name="lab-activation", daemon=True)
            thread.start()
            self._threads.append(thread)
        return self.describe()

    def stop(self) -> None:
        """Stop both; harmless when they do not run. The books stay open: `start` may follow, or `close`."""
        self.over.set()
        if self._threads:
            for server in self._servers:
                server.shutdown()
        self._close_servers()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _close_servers(self) -> None:
        for server in self._servers:
            server.hang_up()
            server.server_close()
        self._servers.clear()

    def close(self) -> None:
        """Stop, and close the books."""
        self.stop()
        self.ledger.close()
        if self._temporary is not None:
            shutil.rmtree(self._temporary, ignore_errors=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def describe(self) -> ServiceDescription:
        """Everything that somebody needs to use it, as it stands now."""
        question, secure = self.ports
        return ServiceDescription(
            availability_url=f"http://{LOCAL_ADDRESS}:{question}/",
            url=f"https://{LOCAL_ADDRESS}:{secure}/",
            ca_file=str(self._folder / CA_FILE),
            keys=tuple(one for one in self.ledger.keys() if not is_host_key(one.mak.number)),  # noqa: SIM118 - no dict
        )

    # ------------------------------------------------------------ faults and figures

    @property
    def fault(self) -> ServiceFault:
        """What goes wrong now."""
        with self._lock:
            return self._fault

    def set_fault(self, fault: ServiceFault, times: int | None = None) -> None:
        """Let something go wrong: for the next `times` HTTPS connections, or until it is changed."""
        with self._lock:
            self._fault = fault
            self._faults_left = times

    def take_fault(self) -> ServiceFault:
        """What goes wrong with a connection that begins now."""
        with self._lock:
            if self._faults_left == 0:
                self._fault, self._faults_left = ServiceFault.NONE, None
            elif self._faults_left is not None:
                self._faults_left -= 1
            return self._fault

    @property
    def counters(self) -> ServiceCounters:
        """What it has seen, all of one moment."""
        with self._lock:
            return ServiceCounters(**self._tally)

    def count(self, what: str) -> None:
        """One more of what `ServiceCounters` names."""
        with self._lock:
            self._tally[what] += 1

    def context(self, fault: ServiceFault) -> ssl.SSLContext:
        """The TLS to greet with."""
        kind = fault if fault in _TLS_FAULTS else ServiceFault.NONE
        with self._lock:
            if kind not in self._contexts:
                self._contexts[kind] = self._new_context(kind)
            return self._contexts[kind]

    def _new_context(self, fault: ServiceFault) -> ssl.SSLContext:
        match fault:
            case ServiceFault.OTHER_CA:
                return LabAuthority(SystemClock().now()).server_context(LOCAL_ADDRESS, "localhost")
            case ServiceFault.EXPIRED:
                return self._authority.server_context(
                    LOCAL_ADDRESS, "localhost", begins=-timedelta(days=30), lasts=timedelta(days=1)
                )
            case ServiceFault.WRONG_NAME:
                return self._authority.server_context("elsewhere.test")
            case _:
                return self._authority.server_context(LOCAL_ADDRESS, "localhost")

    # ------------------------------------------------------------ what it answers

    def answer(self, path: str, body: bytes) -> bytes | None:
        """The answer to what was sent to `path`; None where there is no such place.

        Raises:
            WireError: what was sent is not what belongs there.
        """
        match path:
            case online.ACTIVATE_PATH:
                return self._activate(OnlineRequest.decode(body)).encode()
            case proxy.PROXY_PATH:
                return self._activate_many(ProxyRequest.decode(body)).encode()
            case online.REPORT_PATH:
                OnlineReport.decode(body)
                self.count("reports")
                return b"{}"
            case _:
                return None

    def _activate_many(self, request: ProxyRequest) -> ProxyAnswer:
        """M3: one activation for each computer, as if each had asked itself."""
        self.count("requests")
        now = self._clock.now()
        verdicts = ((number, self.ledger.redeem(number, now)) for number in request.installation_ids)
        answers = tuple(ProxyVerdict(number, one.result, one.confirmation_id) for number, one in verdicts)
        return ProxyAnswer(answers, request.request_time)

    def _activate(self, request: OnlineRequest) -> OnlineAnswer:
        self.count("requests")
        now = self._clock.now()
        guid = request.machine_guid
        verdict = self.ledger.redeem(request.installation_id, now, hashed=request.key_hash, incarnation=guid)
        return online_answer(request, result=verdict.result, confirmation_id=verdict.confirmation_id, now=now)
