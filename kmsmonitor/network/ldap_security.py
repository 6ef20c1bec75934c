"""Who we are towards a domain controller without sending a password, and the seal over what follows (GSS-SPNEGO).

On Windows the system itself does it (SSPI by pyspnego), as the user who is signed in. Elsewhere a Kerberos ticket is
used where the system's GSSAPI library can be asked (the module `gssapi`), and a configured user and password by NTLM
(pyspnego). Loaded by the worker that binds; nothing of it belongs to the program's start.
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from kmsmonitor.network.errors import NetworkError, Rejected, Stage

LOGON_FAILURE: Final = 0x8007052E  # ERROR_LOGON_FAILURE
NO_CREDENTIALS: Final = 0x8009030E  # SEC_E_NO_CREDENTIALS
TIME_SKEW: Final = 0x80090324  # SEC_E_TIME_SKEW
TARGET_UNKNOWN: Final = 0x80090303  # SEC_E_TARGET_UNKNOWN

_SPNEGO: Final = "1.3.6.1.5.5.2"

# MIT krb5's numbers (krb5.h: KRB5KRB_AP_ERR_SKEW, _TKT_NYV, KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN), as minor status codes.
_KERBEROS_CODES: Final = {
    -1765328347 & 0xFFFFFFFF: TIME_SKEW,
    -1765328351 & 0xFFFFFFFF: TIME_SKEW,
    -1765328377 & 0xFFFFFFFF: TARGET_UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Account:
    """A user and password that somebody configured; the password is never shown."""

    user: str
    password: str = field(repr=False)


class SecurityContext(Protocol):
    """One side of a GSS-SPNEGO conversation."""

    @property
    def complete(self) -> bool:
        """Whether both sides have proved themselves."""
        ...

    def step(self, token: bytes | None) -> bytes | None:
        """Our next token; `token` is the other side's last one.

        Raises:
            Rejected: no ticket, another clock, an unknown server; with Windows' code.
        """
        ...

    def wrap(self, data: bytes) -> bytes:
        """Sign and encrypt."""
        ...

    def unwrap(self, data: bytes) -> bytes:
        """Check and decrypt."""
        ...


def security_context(server: str, account: Account | None, *, kerberos_only: bool) -> SecurityContext:
    """How this computer proves itself to the domain controller `server` (its full name).

    Raises:
        Rejected: this computer has nothing to prove itself with.
    """
    if sys.platform == "win32":
        return _Spnego(server, account, "kerberos" if kerberos_only else "negotiate")
    if account is not None and not kerberos_only:
        return _Spnego(server, account, "ntlm")
    try:
        gssapi = importlib.import_module("gssapi")  # Debian's python3-gssapi; there is no wheel for Linux
    except ImportError:
        detail = (
            "This computer has no way to prove itself to the domain controller: "
            "Python's gssapi module is missing, and no user is configured."
        )
        raise Rejected(detail, stage=Stage.BIND, code=NO_CREDENTIALS) from None
    return _Gssapi(gssapi, server)


class _Spnego:
    """By pyspnego: SSPI on Windows, its own NTLM elsewhere."""

    def __init__(self, server: str, account: Account | None, protocol: str) -> None:
        import spnego  # noqa: PLC0415 - see the module's docstring
        from spnego.exceptions import SpnegoError  # noqa: PLC0415

        self._error = SpnegoError
        wanted = spnego.ContextReq.default | spnego.ContextReq.confidentiality | spnego.ContextReq.integrity
        try:
            self._context: Any = spnego.client(
                account.user if account else None,
                account.password if account else None,
                hostname=server,
                service="ldap",
                protocol=protocol,
                context_req=wanted,
            )
        except (SpnegoError, ImportError) as error:
            raise _spnego_failed(error) from error

    @property
    def complete(self) -> bool:
        return bool(self._context.complete)

    def step(self, token: bytes | None) -> bytes | None:
        try:
            made: bytes | None = self._context.step(token)
        except self._error as error:
            raise _spnego_failed(error) from error
        return made

    def wrap(self, data: bytes) -> bytes:
        made: bytes = self._context.wrap(data, encrypt=True).data
        return made

    def unwrap(self, data: bytes) -> bytes:
        plain: bytes = self._context.unwrap(data).data
        return plain


def _spnego_failed(error: Exception) -> NetworkError:
    code = getattr(error, "error_code", None) or getattr(error, "winerror", None)
    number = NO_CREDENTIALS if code is None else int(code) & 0xFFFFFFFF
    if number < 0x80000000:  # GSSAPI's own small numbers say nothing to Windows' helpdesk
        number = LOGON_FAILURE
    text = str(error).strip().rstrip(".")
    return Rejected(f"This computer could not prove itself to the domain controller: {text}.", stage=Stage.BIND,
                    code=number)  # fmt: skip


class _Gssapi:
    """By the system's GSSAPI library: the Kerberos ticket of the user or of the computer."""

    def __init__(self, gssapi: Any, server: str) -> None:  # noqa: ANN401 - a module without types
        flag = gssapi.RequirementFlag
        wanted = flag.mutual_authentication | flag.integrity | flag.confidentiality | flag.out_of_sequence_detection
        self._error = gssapi.exceptions.GSSError
        self._context: Any = gssapi.SecurityContext(
            name=gssapi.Name(f"ldap@{server}", gssapi.NameType.hostbased_service),
            mech=gssapi.OID.from_int_seq(_SPNEGO),
            usage="initiate",
            flags=wanted,
        )

    @property
    def complete(self) -> bool:
        return bool(self._context.complete)

    def step(self, token: bytes | None) -> bytes | None:
        try:
            made: bytes | None = self._context.step(token)
        except self._error as error:
            raise _gssapi_failed(error) from error
        return made

    def wrap(self, data: bytes) -> bytes:
        made: bytes = self._context.wrap(data, encrypt=True).message
        return made

    def unwrap(self, data: bytes) -> bytes:
        plain: bytes = self._context.unwrap(data).message
        return plain


def _gssapi_failed(error: Any) -> NetworkError:  # noqa: ANN401 - a class of a module without types
    minor = int(getattr(error, "min_code", 0)) & 0xFFFFFFFF
    texts = [str(text) for text in error.get_all_statuses(minor, is_maj=False)] if minor else []
    said = (texts[0] if texts else str(error)).strip(" .\0")
    code = _KERBEROS_CODES.get(minor, NO_CREDENTIALS)
    hint = "This computer has no Kerberos ticket that the domain controller takes" if code == NO_CREDENTIALS else (
        "The sign-in by Kerberos failed"
    )  # fmt: skip
    return Rejected(f"{hint}: {said}.", stage=Stage.BIND, code=code)
