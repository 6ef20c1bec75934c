"""Windows as the owner of the licence: read rarely, asked to activate when a person or an opened road wants it."""

from __future__ import annotations

import platform
import threading
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from kmsmonitor.authority.windows.activate import Helpers, activate, not_asked
from kmsmonitor.authority.windows.attempts import WindowsAttempt
from kmsmonitor.authority.windows.com import com_session
from kmsmonitor.authority.windows.event_log import WindowsEventLog
from kmsmonitor.authority.windows.ports import EventLog, Registry, Rights
from kmsmonitor.authority.windows.reading_map import facts_of
from kmsmonitor.authority.windows.registry import WINDOWS_KEY, WindowsRegistry
from kmsmonitor.authority.windows.rights import WindowsRights
from kmsmonitor.authority.windows.spp import attempts_told, read, read_with_attempts
from kmsmonitor.authority.windows.worker import OpenSession, SlowError, WmiWorker
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.outcome import CODE_UNSPECIFIED, Outcome, unforeseen
from kmsmonitor.licensing.policy import MINUTE
from kmsmonitor.licensing.product import Edition, Identity, Product
from kmsmonitor.licensing.reading import OwnerFacts, ProductReading, Reading
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import OutcomeKind
from kmsmonitor.network.deadline import Cancel
from kmsmonitor.network.errors import Cancelled
from kmsmonitor.value import replace
from kmsmonitor.ways.ports import Progress

READ_AT_MOST_EVERY = 10 * MINUTE  # each query may wake the service, which costs seconds and writes into the event log
READ_LIMIT = 60.0  # seconds
ATTEMPT_LIMIT = 300.0  # seconds: several hosts, each with Windows' own patience

CODE_TIMEOUT = 0x800705B4
CODE_CANCELLED = 0x800704C7
UNKNOWN = UUID(int=0)

_WAYS_ARE_WINDOWS = (
    "Windows chooses the way by itself. Ask without naming one; an administrator can limit it (slmgr /act-type)."
)


class WindowsAuthority:
    """The Software Protection Platform of this computer.

    Args:
        clock: for attempts.
        open_session: opens WMI on the calling thread.
        registry, event_log, rights: of this computer.
        workstation: the computer's name, None for its own.
    """

    name = "windows"
    domain: str | None = None  # Windows sees to its own membership

    def __init__(
        self,
        clock: Clock,
        *,
        open_session: OpenSession = com_session,
        registry: Registry | None = None,
        event_log: EventLog | None = None,
        rights: Rights | None = None,
        workstation: str | None = None,
    ) -> None:
        self._registry = registry or WindowsRegistry()
        self._event_log = event_log or WindowsEventLog()
        self._helpers = Helpers(
            rights=rights or WindowsRights(), clock=clock, event_log=self._event_log, registry=self._registry
        )
        self._worker = WmiWorker(open_session)
        self._workstation = workstation or platform.node() or "localhost"
        self._lock = threading.Lock()
        self._last: Reading | None = None
        self._told: tuple[WindowsAttempt, ...] | None = None
        self._must_read = True

    # ------------------------------------------------------------ never blocks

    @property
    def last(self) -> Reading | None:
        """The last reading, however old."""
        return self._last

    @property
    def product(self) -> Product:
        """The watched product, as far as it was read."""
        watched = self._last.products[0] if self._last and self._last.products else None
        return Product(
            name=watched.name if watched else "Windows",
            edition=self._edition(),
            application_id=guid_or_nil(watched.application_id if watched else None),
            group_id=UNKNOWN,  # Windows does not tell the group that a host's key must match
            activation_id=guid_or_nil(watched.activation_id if watched else None),
        )

    @property
    def identity(self) -> Identity:
        """This computer towards a host; the client machine ID as Windows told it."""
        cmid = guid_or_nil(self._last.cmid if self._last else None)
        return Identity(cmid=cmid, previous_cmid=UNKNOWN, workstation=self._workstation, is_virtual=False)

    def facts(self, reading: Reading) -> OwnerFacts:
        """The reading in the machine's terms.

        Raises:
            WorldError: it has no product; `read` never returns such a one.
        """
        facts = facts_of(reading)
        if facts is None:
            raise _nothing_read(reading)
        return facts

    # ------------------------------------------------------------ in a worker

    def read(self, now: datetime) -> Reading:
        """How the licence stands: read anew at most every ten minutes, and after each attempt.

        Raises:
            WorldError: nothing could be read; the sentence says what Windows answered.
        """
        with self._lock:
            if self._last is not None and not self._must_read and abs(now - self._last.at) < READ_AT_MOST_EVERY:
                return self._last
            reading, told = self._worker.run(
                lambda session: read_with_attempts(session, self._registry, self._event_log, now), limit=READ_LIMIT
            )
            if not reading.products:
                raise _nothing_read(reading)
            self._last, self._told, self._must_read = reading, told, False
            return reading

    def refresh(self) -> None:
        """Let the next `read` ask Windows, however short ago it was asked: something has changed."""
        self._must_read = True

    def attempt(self, state: LicenseState, start: StartAttempt, *, cancel: Cancel, progress: Progress) -> Outcome:
        """Ask Windows for one attempt. Never raises. Giving up ends the waiting; Windows goes on by itself."""
        started = self._helpers.clock.now()
        try:
            outcome = self._attempt(state, start, cancel, progress)
        except Cancelled:
            outcome = Outcome(kind=OutcomeKind.FAILED, way=state.way, code=CODE_CANCELLED, cause="cancelled")
        except SlowError:
            outcome = Outcome(kind=OutcomeKind.FAILED, way=state.way, code=CODE_TIMEOUT, cause="windows_slow")
        except WorldError as error:
            code = getattr(error, "hresult", CODE_UNSPECIFIED)
            outcome = Outcome(kind=OutcomeKind.FAILED, code=code, cause=error.code)
        except Exception as error:  # noqa: BLE001 - a worker must always answer
            outcome = unforeseen(error)
        self.refresh()
        return outcome if outcome.started_at else replace(outcome, started_at=started)

    def past_attempts(self, within: timedelta | None = None) -> tuple[WindowsAttempt, ...]:
        """The attempts that the event log tells of, made by Windows or asked for by us, oldest first.

        A reading has heard of them already: after one, its answer is given, and given only once.
        """
        with self._lock:
            told, self._told = self._told, None
        return told if told is not None and within is None else attempts_told(self._event_log, within)

    def _attempt(self, state: LicenseState, start: StartAttempt, cancel: Cancel, progress: Progress) -> Outcome:
        del state  # Windows knows better how it stands
        if start.way is not None:
            return not_asked(_WAYS_ARE_WINDOWS, start.way)
        watched = self._watched()
        job = partial(activate, product=watched, helpers=self._helpers, progress=progress)
        return self._worker.run(job, limit=ATTEMPT_LIMIT, cancel=cancel)

    def _watched(self) -> ProductReading:
        """The product to activate: of the last reading, whatever its age, or of a first one."""
        reading = self._last or self.read(self._helpers.clock.now())
        return reading.products[0]

    def _edition(self) -> Edition:
        installed = self._registry.read(WINDOWS_KEY, "InstallationType")  # Client, Server, Server Core, Nano Server
        server = isinstance(installed, str) and "server" in installed.lower()
        return Edition.SERVER if server else Edition.CLIENT


def read_computer(computer: str, user: str | None, password: str | None, now: datetime) -> Reading:
    """How another computer's licence stands. Its registry and event log are not read; the gaps say so.

    Args:
        computer: name or address.
        user: None for the caller's own right.
        password: of that user; it is handed on and not kept.
        now: the time of reading.

    Raises:
        WorldError: no connection, no right, or nothing to read.
    """
    worker = WmiWorker(partial(com_session, computer, user, password))
    reading = worker.run(lambda session: read(session, None, None, now), limit=2 * READ_LIMIT)
    if not reading.products:
        raise _nothing_read(reading)
    return reading


def _nothing_read(reading: Reading) -> WorldError:
    return WorldError(
        "windows_unreadable",
        " ".join(reading.gaps) or "Windows names no product with a key.",
        remedy="Check that the service Software Protection (sppsvc) may start and that a product key is installed.",
    )


def guid_or_nil(text: str | None) -> UUID:
    """A GUID as Windows tells it; the nil one where it tells none."""
    try:
        return UUID(text or "")
    except ValueError:
        return UNKNOWN
