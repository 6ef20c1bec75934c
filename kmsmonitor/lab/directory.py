"""The lab's directory: a small LDAP server that keeps a forest's configuration partition with the lab's objects (D1).

It speaks as much LDAP as a client needs that reads activation objects: the root of the tree for anybody, a simple bind,
searches. Loopback only, no encryption: it keeps no secrets. Real ones (Active Directory, Samba) hold the same objects.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from types import TracebackType
from typing import Self

from sansldap import (
    BindRequest,
    ExtendedRequest,
    FilterAnd,
    FilterEquality,
    FilterNot,
    FilterOr,
    FilterPresent,
    LDAPFilter,
    LDAPMessage,
    LDAPResultCode,
    LDAPServer,
    PartialAttribute,
    ProtocolError,
    SearchRequest,
    SearchScope,
    SimpleCredential,
)

from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.lab.loop_thread import LoopThread
from kmsmonitor.lab.sockets import bound
from kmsmonitor.wire.activation_object import CONTAINER, OBJECT_CLASS, ActivationObject, lab_object
from kmsmonitor.wire.ids import (
    LAB_ACTIVATION_ID_CLIENT,
    LAB_ACTIVATION_ID_SERVER,
    LAB_GROUP_CLIENT,
    LAB_GROUP_SERVER,
)

SCHEMA_VERSION = 69  # Windows Server 2012 R2; the classes came with 56, Windows Server 2012

_IDLE_S = 30.0
_LIMIT = 100  # connections at once
_LARGEST_QUESTION = 64 * 1024  # bytes without a whole message in them
_HUGE = 11 * 1024 * 1024

_Attributes = Mapping[str, tuple[bytes, ...]]


class DirectoryFault(StrEnum):
    """What may go wrong with a directory, for tests and training.

    `unprepared`: the forest has no place for activation objects; `hidden`: the objects show nothing of themselves, as
    where the reader's right is missing; `huge`: an answer without end; `reset`: it breaks off in the middle.
    """

    NONE = "none"
    SILENT = "silent"
    UNPREPARED = "unprepared"
    HIDDEN = "hidden"
    HUGE = "huge"
    RESET = "reset"


class LabDirectory:
    """A domain controller's LDAP side on one loopback address.

    `objects`, `accounts`, `schema_version` and `fault` may be changed while it runs. `stop` and `start` may be
    repeated: the port stays.

    Args:
        domain: the forest's DNS domain.
        address: where it listens.
        port: 0 takes a free one, see `port`.
        clock: what it says the time is.
    """

    def __init__(
        self, domain: str, address: str = "127.0.0.1", port: int = 0, *, clock: Clock | None = None, name: str = "dc1"
    ) -> None:
        self.domain = domain
        self.name = f"{name}.{domain}"
        self.address = address
        self.port = port
        self.clock = clock or SystemClock()
        self.forest = "CN=Configuration," + ",".join(f"DC={label}" for label in domain.split("."))
        self.objects = lab_objects(self.forest)
        self.accounts: dict[str, str] = {}
        self.schema_version = SCHEMA_VERSION
        self.fault = DirectoryFault.NONE
        self.reads = 0
        self._thread = LoopThread("lab-directory")
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()

    @property
    def running(self) -> bool:
        """Whether it answers."""
        return self._thread.running

    def start(self) -> None:
        """Listen and answer.

        Raises:
            OSError: the address or the port cannot be had.
        """
        sock = bound(self.address, self.port, socket.SOCK_STREAM)
        self.port = sock.getsockname()[1]
        self._thread.start()
        self._server = self._thread.run(asyncio.start_server(self._serve, sock=sock))

    def stop(self) -> None:
        """Close everything and join the thread; harmless when it does not run."""
        if self._thread.running:
            self._thread.run(self._close())
            self._thread.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # ------------------------------------------------------------ the tree

    def tree(self) -> Iterator[tuple[str, _Attributes]]:
        """Every entry: its name, and its attributes."""
        yield self.forest, _attributes("configuration")
        yield f"CN=Services,{self.forest}", _attributes("container")
        schema = {"objectVersion": (str(self.schema_version).encode(),)}
        yield f"CN=Schema,{self.forest}", {**_attributes("dMD"), **schema}
        if self.fault is DirectoryFault.UNPREPARED:
            return
        place = f"{CONTAINER},{self.forest}"
        yield place.partition(",")[2], _attributes("container")
        yield place, _attributes("msSPP-ActivationObjectsContainer")
        for found in self.objects:
            hidden = self.fault is DirectoryFault.HIDDEN
            yield found.dn, {} if hidden else {**_attributes(OBJECT_CLASS), **found.attributes()}

    def root(self) -> _Attributes:
        """What anybody may know (RFC 4512 5.1)."""
        return {
            "objectClass": (b"top",),
            "configurationNamingContext": (self.forest.encode(),),
            "schemaNamingContext": (f"CN=Schema,{self.forest}".encode(),),
            "dnsHostName": (self.name.encode(),),
            "currentTime": (f"{self.clock.now():%Y%m%d%H%M%S}.0Z".encode(),),
            "supportedLDAPVersion": (b"3",),
        }

    # ------------------------------------------------------------ connections

    async def _close(self) -> None:
        if self._server is not None:
            self._server.close()
        for writer in tuple(self._open):
            writer.transport.abort()
        await asyncio.sleep(0)  # lets the transports close their sockets

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            if len(self._open) <= _LIMIT:
                await self._converse(reader, writer)
        except (OSError, EOFError, TimeoutError, ProtocolError):
            pass  # the client went, or spoke something else: its own affair
        finally:
            self._open.discard(writer)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = _Talk(self)
        waiting = 0
        while True:
            async with asyncio.timeout(_IDLE_S):
                data = await reader.read(8192)
            if not data or (self.fault is DirectoryFault.RESET and talk.bound):
                writer.transport.abort()
                return
            answer, whole = talk.receive(data)
            waiting = 0 if whole else waiting + len(data)
            if waiting > _LARGEST_QUESTION:
                return
            if self.fault is not DirectoryFault.SILENT:
                writer.write(answer)
                await writer.drain()


class _Talk:
    """One client's conversation: bytes in, bytes out."""

    def __init__(self, directory: LabDirectory) -> None:
        self._directory = directory
        self._ldap = LDAPServer()
        self.bound = False
        self._known = not directory.accounts

    def receive(self, data: bytes) -> tuple[bytes, bool]:
        """The answer, and whether a whole message came.

        Raises:
            ProtocolError: these bytes are no LDAP, or the client says goodbye.
        """
        try:
            messages = self._ldap.receive(data)
            for message in messages:
                self._answer(message)
        except ProtocolError:
            raise
        except Exception as error:  # sansldap lets more out than its own errors for mad bytes
            raise ProtocolError(str(error)) from error
        return self._ldap.data_to_send(), bool(messages)

    def _answer(self, message: LDAPMessage) -> None:
        if isinstance(message, BindRequest):
            self._ldap.bind_response(message.message_id, result_code=self._bind(message))
        elif isinstance(message, SearchRequest):
            self._search(message)
        elif isinstance(message, ExtendedRequest):
            refused = LDAPResultCode.PROTOCOL_ERROR  # RFC 4511 4.12: an extension that this server does not have
            self._ldap.extended_response(message.message_id, result_code=refused)

    def _bind(self, message: BindRequest) -> LDAPResultCode:
        given, accounts = message.authentication, self._directory.accounts
        if not isinstance(given, SimpleCredential):
            return LDAPResultCode.AUTH_METHOD_NOT_SUPPORTED
        if message.name and accounts.get(message.name) != given.password:
            return LDAPResultCode.INVALID_CREDENTIALS
        self.bound = True
        self._known = not accounts or bool(message.name)
        return LDAPResultCode.SUCCESS

    def _search(self, wanted: SearchRequest) -> None:
        number, home = wanted.message_id, self._directory
        if not wanted.base_object and wanted.scope == SearchScope.BASE:
            self._entry(number, "", home.root(), wanted.attributes)
            self._ldap.search_result_done(number)
            return
        if not self._known:
            self._ldap.search_result_done(number, LDAPResultCode.OPERATIONS_ERROR)
            return
        home.reads += 1
        if home.fault is DirectoryFault.HUGE:
            self._entry(number, wanted.base_object, {"objectClass": (bytes(_HUGE),)}, [])
        self._ldap.search_result_done(number, self._found(wanted))

    def _found(self, wanted: SearchRequest) -> LDAPResultCode:
        """Send the entries that fit, and say how it ended."""
        base = _normal(wanted.base_object)
        tree = {_normal(dn): (dn, attributes) for dn, attributes in self._directory.tree()}
        if base not in tree:
            return LDAPResultCode.NO_SUCH_OBJECT
        fitting = [e for name, e in tree.items() if _within(name, base, wanted.scope) and _fits(wanted.filter, e[1])]
        most = wanted.size_limit or len(fitting)
        for dn, attributes in fitting[:most]:
            self._entry(wanted.message_id, dn, attributes, wanted.attributes)
        return LDAPResultCode.SIZE_LIMIT_EXCEEDED if len(fitting) > most else LDAPResultCode.SUCCESS

    def _entry(self, number: int, dn: str, attributes: _Attributes, wanted: list[str]) -> None:
        names = {name.lower() for name in wanted}
        shown = {n: v for n, v in attributes.items() if not names or "*" in names or n.lower() in names}
        made = [PartialAttribute(name, list(values)) for name, values in shown.items()]
        self._ldap.search_result_entry(number, dn, made)


def lab_objects(forest: str) -> tuple[ActivationObject, ...]:
    """What the lab's forest keeps: one object for each edition."""
    return (
        lab_object(forest, "Lab Windows clients", LAB_ACTIVATION_ID_CLIENT, [LAB_GROUP_CLIENT]),
        lab_object(forest, "Lab Windows servers", LAB_ACTIVATION_ID_SERVER, [LAB_GROUP_CLIENT, LAB_GROUP_SERVER]),
    )


def _attributes(kind: str) -> dict[str, tuple[bytes, ...]]:
    return {"objectClass": (b"top", kind.encode())}


def _normal(dn: str) -> str:
    return ",".join(part.strip().lower() for part in dn.split(","))


def _within(name: str, base: str, scope: SearchScope) -> bool:
    if scope == SearchScope.BASE:
        return name == base
    if scope == SearchScope.ONE_LEVEL:
        return name.partition(",")[2] == base
    return name == base or name.endswith("," + base)


def _fits(wanted: LDAPFilter, attributes: _Attributes) -> bool:
    """RFC 4511 4.5.1.7, as far as it is for readers of activation objects; every entry has a class, seen or not."""
    if isinstance(wanted, FilterAnd):
        return all(_fits(part, attributes) for part in wanted.filters)
    if isinstance(wanted, FilterOr):
        return any(_fits(part, attributes) for part in wanted.filters)
    if isinstance(wanted, FilterNot):
        return not _fits(wanted.filter, attributes)
    if isinstance(wanted, FilterPresent):
        return wanted.attribute.lower() == "objectclass" or bool(_values(attributes, wanted.attribute))
    if isinstance(wanted, FilterEquality):
        return wanted.value.lower() in (value.lower() for value in _values(attributes, wanted.attribute))
    return False


def _values(attributes: _Attributes, name: str) -> Iterable[bytes]:
    return next((values for n, values in attributes.items() if n.lower() == name.lower()), ())
