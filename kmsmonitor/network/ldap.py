"""One conversation with a domain controller: who it is, who we are, what it keeps (LDAP, RFC 4511).

sansldap makes and reads the messages; the socket, the time and the way out are ours. Every failure leaves as one
`NetworkError` with Windows' own code, or as `Cancelled`. Referrals are never followed, and an answer has limits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from ipaddress import ip_address
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import DATA_INVALID, Malformed, NetworkError, Rejected, Stage
from kmsmonitor.network.ldap_channel import TLS_FAILED, Channel
from kmsmonitor.network.ldap_result import STRONG_AUTH_REQUIRED, require_success, result_of
from kmsmonitor.network.ldap_security import NO_CREDENTIALS, Account, security_context

if TYPE_CHECKING:
    from sansldap import LDAPMessage

LDAP_PORT: Final = 389
LDAPS_PORT: Final = 636

_START_TLS: Final = "1.3.6.1.4.1.1466.20037"  # RFC 4511 4.14.1
_SIZE_LIMIT_EXCEEDED: Final = 4
_BIND_IN_PROGRESS: Final = 14
_MOST_ROUNDS: Final = 8  # of a bind; Kerberos takes two, NTLM three


class Security(StrEnum):
    """How to sign in.

    `auto`: as the platform signs in (Kerberos, on Windows SSPI; a configured user by NTLM), sealed; a server on this
    very computer that offers none of it, such as the lab's, is asked plainly. `kerberos`: with a ticket and nothing
    else. `starttls`, `ldaps`: a configured user's name and password, through TLS.
    """

    AUTO = "auto"
    KERBEROS = "kerberos"
    STARTTLS = "starttls"
    LDAPS = "ldaps"

    @property
    def port(self) -> int:
        """The usual port."""
        return LDAPS_PORT if self is Security.LDAPS else LDAP_PORT


class Scope(IntEnum):
    """How deep a search goes (RFC 4511 4.5.1.2)."""

    BASE = 0
    ONE_LEVEL = 1
    SUBTREE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How to sign in, as whom, and whose certificates are trusted (a PEM file; None: the system's)."""

    security: Security = Security.AUTO
    account: Account | None = None
    ca_file: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Controller:
    """A domain controller: its full name, which its ticket and its certificate are for, and where it listens."""

    name: str
    address: str
    port: int = LDAP_PORT


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """One question to the directory: everything that it says goes by this value.

    `limit` is the most entries that are taken.
    """

    base: str
    scope: Scope
    attributes: tuple[str, ...]
    filter: str = "(objectClass=*)"
    limit: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RootDse:
    """What a directory tells anybody about itself (RFC 4512 5.1).

    `configuration` and `schema` name the forest's partitions; `mechanisms` how one may sign in; `time` is its clock.
    """

    configuration: str
    schema: str
    host: str
    mechanisms: tuple[str, ...]
    time: datetime | None


ROOT_DSE: Final = Search(
    base="",
    scope=Scope.BASE,
    attributes=(
        "configurationNamingContext",
        "schemaNamingContext",
        "dnsHostName",
        "supportedSASLMechanisms",
        "currentTime",
    ),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its name, and what of it we may see; attributes' names in small letters."""

    dn: str
    attributes: Mapping[str, tuple[bytes, ...]]

    def text(self, name: str) -> str:
        """The first value as text, "" for none."""
        values = self.attributes.get(name.lower(), ())
        return values[0].decode(errors="replace") if values else ""


class LdapSession:
    """A conversation: enter, look at `root`, `bind`, `search`. Leaving it closes the connection.

    Args:
        controller: whom to talk to; its name must be the full one.
        access: how to sign in.
        deadline, cancel: of the whole attempt.

    Raises on entering, as every method:
        NetworkError: it cannot be reached, or says no, with Windows' code.
        Cancelled: at once when cancelled.
    """

    def __init__(self, controller: Controller, access: Access, *, deadline: Deadline, cancel: Cancel) -> None:
        from sansldap import LDAPClient  # noqa: PLC0415 - only who asks a directory loads it

        self._controller = controller
        self._access = access
        self._deadline = deadline
        self._client = LDAPClient()
        self._channel = Channel((controller.address, controller.port), deadline, cancel)
        self._waiting: list[LDAPMessage] = []
        self.root = RootDse(configuration="", schema="", host="", mechanisms=(), time=None)

    @property
    def by_ticket(self) -> bool:
        """Whether the sign-in is the platform's own, which two clocks far apart break."""
        return self._access.security is Security.KERBEROS or (
            self._access.security is Security.AUTO and self._access.account is None
        )

    def __enter__(self) -> Self:
        self._channel.__enter__()
        try:
            self._channel.stage = Stage.BIND
            if self._access.security is Security.LDAPS:
                self._encrypt()
            elif self._access.security is Security.STARTTLS:
                self._start_tls()
            self.root = _root_dse(self.search(ROOT_DSE))
        except BaseException as error:
            self._channel.__exit__(type(error), error, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                with suppress(NetworkError):
                    self._client.unbind()
                    self._channel.send(self._client.data_to_send())
        finally:
            self._channel.__exit__(kind, error, trace)

    # ------------------------------------------------------------ who we are

    def bind(self) -> None:
        """Sign in, so that what follows is answered.

        Raises:
            NetworkError: we have nothing to sign in with, or it is not accepted.
        """
        self._channel.stage = Stage.BIND
        if self._access.security in (Security.STARTTLS, Security.LDAPS):
            self._bind_simple()
        elif self._access.security is Security.KERBEROS or "GSS-SPNEGO" in self.root.mechanisms:
            self._bind_sealed()
        elif ip_address(self._controller.address).is_loopback:
            self._bind_simple()
        else:
            detail = "The directory offers no safe sign-in, so none was tried: use StartTLS or LDAPS."
            raise Rejected(detail, stage=Stage.BIND, code=STRONG_AUTH_REQUIRED)

    def _bind_simple(self) -> None:
        account = self._access.account
        if account is not None and not account.password:  # it would be taken as anonymous (RFC 4513 5.1.2)
            detail = f"There is no password for {account.user}: neither the keyring nor the environment has one."
            raise Rejected(detail, stage=Stage.BIND, code=NO_CREDENTIALS)
        if account is None and not ip_address(self._controller.address).is_loopback:
            detail = "A sign-in through TLS needs a user (directory.user) and a password."
            raise Rejected(detail, stage=Stage.BIND, code=NO_CREDENTIALS)
        self._client.bind_simple(account.user if account else None, account.password if account else None)
        require_success(self._reply(), Stage.BIND)

    def _bind_sealed(self) -> None:
        """GSS-SPNEGO: tokens to and fro until both are satisfied, then everything is sealed."""
        kerberos_only = self._access.security is Security.KERBEROS
        context = security_context(self._controller.name, self._access.account, kerberos_only=kerberos_only)
        token = context.step(None)
        for _ in range(_MOST_ROUNDS):
            self._client.bind_sasl("GSS-SPNEGO", None, token)
            reply = self._reply()
            answer = getattr(reply, "server_sasl_creds", None)
            if int(result_of(reply).result_code) != _BIND_IN_PROGRESS:
                require_success(reply, Stage.BIND)
                if not context.complete:
                    context.step(answer)
                break
            token = context.step(answer)
        if not context.complete:
            detail = "The sign-in at the domain controller came to no end."
            raise Malformed(detail, stage=Stage.BIND, code=DATA_INVALID)
        self._channel.seal_with(context)

    def _start_tls(self) -> None:
        self._client.extended_request(_START_TLS)
        reply = self._reply()
        if int(result_of(reply).result_code) != 0:
            detail = f"The domain controller does not take StartTLS: {result_of(reply).diagnostics_message or 'no'}."
            raise Rejected(detail, stage=Stage.BIND, code=TLS_FAILED)
        self._encrypt()

    def _encrypt(self) -> None:
        import ssl  # noqa: PLC0415 - only who uses TLS loads it

        try:
            context = ssl.create_default_context(cafile=self._access.ca_file)
        except (OSError, ValueError) as error:  # no such file, or no certificates in it
            detail = f"The certificates in {self._access.ca_file} cannot be used: {error}."
            raise Rejected(detail, stage=Stage.BIND, code=TLS_FAILED) from error
        self._channel.start_tls(context, self._controller.name)

    # ------------------------------------------------------------ what it keeps

    def search(self, wanted: Search) -> tuple[Entry, ...]:
        """The entries that fit, at most `wanted.limit`; what the directory keeps elsewhere is not fetched.

        Raises:
            LdapRefused: the directory says no.
            NetworkError: it broke off, or sent no answer to this.
        """
        from sansldap import (  # noqa: PLC0415 - loaded
            DereferencingPolicy,
            LDAPFilter,
            SearchResultDone,
            SearchResultEntry,
            SearchScope,
        )

        seconds = max(int(self._deadline.left()), 1)
        number = self._client.search_request(
            wanted.base,
            SearchScope(wanted.scope),
            DereferencingPolicy.NEVER,
            size_limit=wanted.limit,
            time_limit=seconds,
            filter=LDAPFilter.from_string(wanted.filter),
            attributes=list(wanted.attributes),
        )
        self._channel.send(self._client.data_to_send())
        entries: list[Entry] = []
        while True:
            message = self._next()
            if message.message_id != number:
                continue
            if isinstance(message, SearchResultEntry) and len(entries) < wanted.limit:
                entries.append(_entry(message))
            elif isinstance(message, SearchResultDone):
                if int(message.result.result_code) != _SIZE_LIMIT_EXCEEDED:  # what came is still true
                    require_success(message, self._channel.stage)
                return tuple(entries)

    def ask(self, wanted: Search) -> tuple[Entry, ...]:
        """As `search`, for the questions after the bind."""
        self._channel.stage = Stage.ANSWER
        return self.search(wanted)

    # ------------------------------------------------------------ messages

    def _reply(self) -> LDAPMessage:
        """Send what is waiting, and wait for the one answer to it."""
        self._channel.send(self._client.data_to_send())
        return self._next()

    def _next(self) -> LDAPMessage:
        while not self._waiting:
            data = self._channel.receive()
            try:
                self._waiting = self._client.receive(data)
            except Exception as error:  # sansldap lets more out than its own errors for mad bytes
                detail = (
                    f"What answers on port {self._controller.port} does not speak LDAP, or ended the talk: {error}."
                )
                raise Malformed(detail, stage=self._channel.stage, code=DATA_INVALID) from error
        return self._waiting.pop(0)


def _entry(message: Any) -> Entry:  # noqa: ANN401 - a SearchResultEntry; the module is loaded late
    found = {item.name.lower(): tuple(bytes(value) for value in item.values) for item in message.attributes}
    return Entry(message.object_name, found)


def _root_dse(entries: Sequence[Entry]) -> RootDse:
    if not entries or not entries[0].text("configurationNamingContext"):
        detail = "An LDAP server answered, but it is no domain controller: it names no configuration partition."
        raise Malformed(detail, stage=Stage.BIND, code=DATA_INVALID)
    entry = entries[0]
    names = entry.attributes.get("supportedsaslmechanisms", ())
    return RootDse(
        configuration=entry.text("configurationNamingContext"),
        schema=entry.text("schemaNamingContext"),
        host=entry.text("dnsHostName"),
        mechanisms=tuple(name.decode(errors="replace") for name in names),
        time=_generalized_time(entry.text("currentTime")),
    )


def _generalized_time(text: str) -> datetime | None:
    """`20260301080000.0Z`, as directories write a moment (RFC 4517 3.3.13)."""
    try:
        return datetime.strptime(text[:14], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
