"""Kerberos-signed updates (GSS-TSIG, RFC 3645), as Active Directory's DNS asks for: the TKEY conversation.

The Kerberos of the system does the cryptography: `gssapi` on Linux (Debian: python3-gssapi), SSPI on Windows through
pyspnego. Where neither is there, the caller is told what to install.
"""

from __future__ import annotations

import importlib
import sys
import uuid
from typing import Any, Protocol

import dns.exception
import dns.message
import dns.name
import dns.query
import dns.rdataclass
import dns.rdatatype
import dns.tsig
import dns.update
from dns.rdtypes.ANY.TKEY import TKEY

from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.licensing.errors import WorldError

_ALGORITHM = dns.name.from_text("gss-tsig.")
_KEY_LIFE_S = 3600
_ROUNDS = 5
_TIMEOUT_S = 3.0


class _Context(Protocol):
    """A security context as dnspython's adapter uses it."""

    complete: bool

    def step(self, token: bytes | None = None) -> bytes | None:
        """One round of the conversation."""
        ...

    def get_signature(self, data: bytes) -> bytes:
        """Sign."""
        ...

    def verify_signature(self, data: bytes, signature: bytes) -> object:
        """Verify, or raise."""
        ...


class GssKey:
    """Signs updates as this computer's or this user's Kerberos identity.

    Args:
        host: the DNS server's full name, as its Kerberos account `DNS/host` has it.
        clock: for the times of the TKEY record.
    """

    def __init__(self, host: str, clock: Clock | None = None) -> None:
        self._host = host
        self._clock = clock or SystemClock()

    def sign(self, message: dns.update.UpdateMessage, server: tuple[str, int]) -> None:
        """Negotiate a key with the server and have the message signed with it.

        Raises:
            WorldError: no Kerberos on this system, no ticket, or the server refuses it.
        """
        name, ring = self._negotiate(server)
        message.use_tsig(ring, keyname=name, algorithm=_ALGORITHM)

    def _negotiate(self, server: tuple[str, int]) -> tuple[dns.name.Name, dns.tsig.GSSTSigAdapter]:
        # An unrelated suffix: a key name that shares one with the zone is compressed, and Samba then rejects its MAC.
        name = dns.name.from_text(f"{uuid.uuid4().int % 10**9}.kmsmonitor-tkey.")
        context = _context(self._host)
        key: Any = dns.tsig.Key(name, context, _ALGORITHM)  # type: ignore[arg-type] # a context is its documented secret
        ring: dns.tsig.GSSTSigAdapter = dns.tsig.GSSTSigAdapter({name: key})  # type: ignore[no-untyped-call]
        try:
            token = context.step()
            for _ in range(_ROUNDS):
                answer = self._ask(name, token, ring, server)
                if not context.complete:  # else dnspython's adapter has done the last step, from the signed reply
                    token = context.step(answer)
                if context.complete:
                    return name, ring
        except (dns.exception.DNSException, OSError, EOFError):
            raise
        except Exception as error:  # the Kerberos libraries raise classes of their own, which may not be loaded
            raise _no_ticket(self._host, error) from error
        raise WorldError("tkey_unfinished", f"The DNS server {self._host} did not finish the key exchange.")

    def _ask(
        self,
        name: dns.name.Name,
        token: bytes | None,
        ring: dns.tsig.GSSTSigAdapter,
        server: tuple[str, int],
    ) -> bytes:
        now = int(self._clock.now().timestamp())
        query = dns.message.make_query(name, "TKEY", "ANY")
        key = TKEY(  # type: ignore[no-untyped-call]
            dns.rdataclass.ANY,
            dns.rdatatype.TKEY,
            _ALGORITHM,
            now,
            now + _KEY_LIFE_S,
            TKEY.GSSAPI_NEGOTIATION,
            0,
            token or b"",
            b"",
        )
        kind = dns.rdatatype.TKEY
        query.find_rrset(dns.message.ADDITIONAL, name, dns.rdataclass.ANY, kind, create=True).add(key)
        query.keyring = ring  # the adapter steps the context from a signed reply
        reply = dns.query.tcp(query, server[0], timeout=_TIMEOUT_S, port=server[1])
        answers = [rrset[0] for rrset in reply.answer if rrset.rdtype == kind]
        if reply.rcode() or not answers or answers[0].error:
            raise WorldError(
                "tkey_refused",
                f"The DNS server {self._host} does not accept this computer's Kerberos identity.",
                remedy="Check that the server has a Kerberos account, and that this account may update the zone.",
            )
        return bytes(answers[0].key)


def _context(host: str) -> _Context:
    if sys.platform == "win32":
        return _Sspi(host)
    try:
        gssapi: Any = importlib.import_module("gssapi")  # only where somebody asks for it
    except ImportError as error:
        raise WorldError(
            "no_gssapi",
            "Kerberos-signed updates need the Python module gssapi, which is not installed.",
            remedy="Install it (Debian: python3-gssapi), or use a shared key (--tsig-key).",
        ) from error
    flag = gssapi.RequirementFlag
    target = gssapi.Name(f"DNS@{host}", gssapi.NameType.hostbased_service)
    wanted = flag.mutual_authentication | flag.integrity | flag.replay_detection
    context: _Context = gssapi.SecurityContext(
        name=target, usage="initiate", mech=gssapi.MechType.kerberos, flags=wanted
    )
    return context


class _Sspi:
    """Windows' own Kerberos in the shape that dnspython's adapter wants."""

    def __init__(self, host: str) -> None:
        import spnego  # noqa: PLC0415 - only where somebody asks for it

        self._context: Any = spnego.client(hostname=host, service="DNS", protocol="kerberos")

    @property
    def complete(self) -> bool:
        return bool(self._context.complete)

    def step(self, token: bytes | None = None) -> bytes | None:
        answer: bytes | None = self._context.step(token)
        return answer

    def get_signature(self, data: bytes) -> bytes:
        return bytes(self._context.sign(data))

    def verify_signature(self, data: bytes, signature: bytes) -> object:
        return self._context.verify(data, signature)


def _no_ticket(host: str, error: Exception) -> WorldError:
    return WorldError(
        "no_kerberos_ticket",
        f"No Kerberos ticket could be had for the DNS server {host}: {str(error).strip().splitlines()[-1]}.",
        remedy="Get one with kinit, and check that the server's full name is right.",
    )
