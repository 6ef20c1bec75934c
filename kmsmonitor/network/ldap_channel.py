"""The road of one LDAP conversation: our own socket, with TLS or a Kerberos seal laid over it as a change of bytes.

Own socket, because every wait must end with the deadline and the moment it is cancelled: TLS and seal therefore never
touch it, they only change what goes through (`ssl.MemoryBIO`; RFC 4513 5.2: a SASL layer).
"""

from __future__ import annotations

import socket
from types import TracebackType
from typing import TYPE_CHECKING, Final, Protocol, Self

from kmsmonitor.network.deadline import Cancel, Deadline, Guard
from kmsmonitor.network.errors import (
    CONNECTION_RESET,
    DATA_INVALID,
    RPC_CALL_FAILED,
    Lost,
    Malformed,
    NetworkError,
    Rejected,
    Stage,
    connect_failed,
    session_failed,
)

if TYPE_CHECKING:
    import ssl

MOST_BYTES: Final = 10 * 1024 * 1024
"""What one conversation may bring: a directory that sends more is broken or wants to drown us."""

TLS_UNTRUSTED: Final = 0x80090325  # SEC_E_UNTRUSTED_ROOT
TLS_WRONG_NAME: Final = 0x80090322  # SEC_E_WRONG_PRINCIPAL
TLS_EXPIRED: Final = 0x80090328  # SEC_E_CERT_EXPIRED
TLS_FAILED: Final = 0x80090326  # SEC_E_ILLEGAL_MESSAGE

_READ: Final = 65536
_CERT_EXPIRED: Final = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, _HAS_EXPIRED
_NAME_MISMATCH: Final = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, _IP_ADDRESS_MISMATCH
_LENGTH: Final = 4  # of a sealed piece, big-endian (RFC 4422 3.7)


class Seal(Protocol):
    """Signs and encrypts each piece of a conversation, after a bind that agreed on it."""

    def wrap(self, data: bytes) -> bytes:
        """Bytes for the other side."""
        ...

    def unwrap(self, data: bytes) -> bytes:
        """Bytes of the other side; raises where they were not sealed by it."""
        ...


class Channel:
    """A connected socket; a context manager, and leaving it closes the connection.

    `stage` names where a failure happened; who uses the channel sets it.

    Raises on entering, as `send` and `receive`:
        NetworkError: no connection, or it broke, or the time ran out.
        Cancelled: `cancel` was called.
    """

    def __init__(self, address: tuple[str, int], deadline: Deadline, cancel: Cancel) -> None:
        self.stage = Stage.TCP
        self.encrypted = False
        self._address = address
        self._deadline = deadline
        self._cancel = cancel
        self._received = 0
        self._tls: _Tls | None = None
        self._seal: Seal | None = None
        self._sealed = bytearray()
        self._sock: socket.socket
        self._guard: Guard

    def __enter__(self) -> Self:
        family = socket.AF_INET6 if ":" in self._address[0] else socket.AF_INET
        try:
            sock = self._sock = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:  # an address family that this machine does not have
            raise connect_failed(error) from error
        self._guard = self._cancel.guard(sock)
        try:
            self._guard.__enter__()
            self._deadline.arm(sock)
            sock.connect(self._address)
            self._cancel.check()  # a socket that was shut down before it connected "connects" at once
        except BaseException as error:
            failure = connect_failed(error) if isinstance(error, OSError) else error
            self.__exit__(type(failure), failure, None)
            raise failure from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._guard.__exit__(kind, error, trace)
        finally:
            self._sock.close()

    # ------------------------------------------------------------ bytes

    def send(self, data: bytes) -> None:
        """Send a whole message."""
        if self._seal is not None:
            sealed = self._seal.wrap(data)
            data = len(sealed).to_bytes(_LENGTH, "big") + sealed
        self._put(self._tls.lock(data) if self._tls is not None else data)

    def receive(self) -> bytes:
        """Wait for more of what the other side says; never empty."""
        while True:
            data = self._get()
            if self._tls is not None:
                data = self._unlocked(self._tls, data)
            if self._seal is not None:
                data = self._unsealed(self._seal, data)
            if data:
                return data

    def _put(self, data: bytes) -> None:
        try:
            self._deadline.arm(self._sock)
            self._sock.sendall(data)
        except OSError as error:
            raise session_failed(error, self.stage) from error

    def _get(self) -> bytes:
        try:
            self._deadline.arm(self._sock)
            data = self._sock.recv(_READ)
        except OSError as error:
            raise session_failed(error, self.stage) from error
        if not data:
            code = CONNECTION_RESET if self._received else RPC_CALL_FAILED
            raise Lost("The domain controller closed the connection without an answer.", stage=self.stage, code=code)
        self._received += len(data)
        if self._received > MOST_BYTES:
            detail = f"The domain controller sends more than {MOST_BYTES >> 20} MB; that is no answer to this question."
            raise Malformed(detail, stage=self.stage, code=DATA_INVALID)
        return data

    # ------------------------------------------------------------ TLS

    def start_tls(self, context: ssl.SSLContext, name: str) -> None:
        """Encrypt from here on, with a certificate that is `name`'s (RFC 2830 3.6 for StartTLS).

        Raises:
            Rejected: the certificate is not trusted or another's, or the two cannot agree; with Windows' code.
        """
        import ssl  # noqa: PLC0415 - only a conversation with TLS loads it

        tls = _Tls(context, name)
        while True:
            try:
                tls.object.do_handshake()
                break
            except ssl.SSLWantReadError:
                self._put(tls.outgoing.read())
                tls.incoming.write(self._get())
            except ssl.SSLError as error:
                raise _tls_refused(error, name) from error
        self._put(tls.outgoing.read())
        self._tls, self.encrypted = tls, True

    def _unlocked(self, tls: _Tls, data: bytes) -> bytes:
        import ssl  # noqa: PLC0415 - it is loaded

        try:
            return tls.unlock(data)
        except ssl.SSLError as error:
            raise _tls_refused(error, self._address[0]) from error

    # ------------------------------------------------------------ the seal of a bind

    def seal_with(self, seal: Seal) -> None:
        """Sign and encrypt from here on."""
        self._seal, self.encrypted = seal, True

    def _unsealed(self, seal: Seal, data: bytes) -> bytes:
        self._sealed += data
        plain = bytearray()
        while len(self._sealed) >= _LENGTH:
            end = _LENGTH + int.from_bytes(self._sealed[:_LENGTH], "big")
            if end > MOST_BYTES:
                raise Malformed("The domain controller's answer is not sealed.", stage=self.stage, code=DATA_INVALID)
            if len(self._sealed) < end:
                break
            try:
                plain += seal.unwrap(bytes(self._sealed[_LENGTH:end]))
            except Exception as error:
                detail = f"The seal of the domain controller's answer is broken: {error}."
                raise Malformed(detail, stage=self.stage, code=DATA_INVALID) from error
            del self._sealed[:end]
        return bytes(plain)


class _Tls:
    """TLS as a change of bytes."""

    def __init__(self, context: ssl.SSLContext, name: str) -> None:
        import ssl  # noqa: PLC0415 - as above

        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.object = context.wrap_bio(self.incoming, self.outgoing, server_hostname=name)

    def lock(self, data: bytes) -> bytes:
        self.object.write(data)
        return self.outgoing.read()

    def unlock(self, data: bytes) -> bytes:
        import ssl  # noqa: PLC0415 - as above

        self.incoming.write(data)
        plain = bytearray()
        try:
            while piece := self.object.read(_READ):
                plain += piece
        except ssl.SSLWantReadError:
            pass
        return bytes(plain)


def _tls_refused(error: ssl.SSLError, name: str) -> NetworkError:
    number = getattr(error, "verify_code", 0)
    if not number:
        reason = (error.reason or str(error)).replace("_", " ").lower()
        detail = f"The encrypted connection (TLS) could not be made: {reason}."
        return Rejected(detail, stage=Stage.BIND, code=TLS_FAILED)
    why = getattr(error, "verify_message", "").rstrip(".")
    code = TLS_EXPIRED if number in _CERT_EXPIRED else TLS_WRONG_NAME if number in _NAME_MISMATCH else TLS_UNTRUSTED
    return Rejected(f"The certificate of {name} is not accepted: {why}.", stage=Stage.BIND, code=code)
