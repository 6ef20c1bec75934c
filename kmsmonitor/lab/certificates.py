"""The lab's own certificate authority: made anew at each start, good for this computer and for `.test` alone.

Its private key never leaves the process, and the certificate says for which names it may speak, so nobody gains by a
lab CA that somebody has put among the system's trusted ones.
"""

from __future__ import annotations

import os
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Network, IPv6Network, ip_address
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAY: Final = timedelta(days=1)
_CA_LIFE: Final = timedelta(days=730)
_SERVER_LIFE: Final = timedelta(days=365)
_MOST_KEPT: Final = 4
_END: Final = b"-----END CERTIFICATE-----\n"
_HERE: Final = (
    x509.DNSName("localhost"),
    x509.DNSName("test"),
    x509.IPAddress(IPv4Network("127.0.0.0/8")),
    x509.IPAddress(IPv6Network("::1/128")),
)


class LabAuthority:
    """One authority; `pem` is its certificate, as a client's `ca_file` wants it.

    Args:
        now: real time, whatever the lab's clock says: TLS knows no other.
    """

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kmsmonitor lab CA")])
        self._identifier = x509.SubjectKeyIdentifier.from_public_key(self._key.public_key())
        certificate = (
            self._builder(self._name, self._key.public_key(), now - _DAY, now + _CA_LIFE)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs=True), critical=True)
            .add_extension(x509.NameConstraints(permitted_subtrees=_HERE, excluded_subtrees=None), critical=True)
            .add_extension(self._identifier, critical=False)
            .sign(self._key, SHA256())
        )
        self.pem: Final = certificate.public_bytes(Encoding.PEM)

    def server_context(self, *names: str, begins: timedelta = -_DAY, lasts: timedelta = _SERVER_LIFE) -> ssl.SSLContext:
        """A server's TLS with a certificate for these names and addresses; `begins` counts from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        start = self._now + begins
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
        authority = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(self._identifier)
        certificate = (
            self._builder(subject, key.public_key(), start, start + lasts)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(authority, critical=False)
            .sign(self._key, SHA256())
        )
        secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return _context(secret + certificate.public_bytes(Encoding.PEM))

    def _builder(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, start: datetime, end: datetime
    ) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(start.astimezone(UTC))
            .not_valid_after(end.astimezone(UTC))
        )


def write_authority(path: Path, pem: bytes) -> None:
    """Put a CA's certificate first in the file at `path`; the last few before it stay for labs that still run.

    Raises:
        OSError: the file cannot be written.
    """
    old = path.read_bytes().split(_END)[: _MOST_KEPT - 1] if path.exists() else []
    kept = [part + _END for part in old if part.strip().startswith(b"-----BEGIN CERTIFICATE-----")]
    aside = path.with_name(f"{path.name}.{os.getpid()}.new")
    aside.write_bytes(pem + b"".join(kept))
    aside.replace(path)


def _context(chain: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    handle, name = tempfile.mkstemp(prefix="kmsmonitor-lab-")  # TLS takes a key from a file only; ours alone, and short
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(chain)
        context.load_cert_chain(name)
    finally:
        Path(name).unlink()
    return context


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)
