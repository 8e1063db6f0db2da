# SPDX-License-Identifier: MIT
"""The host's certificate: made for one quiz, signed by itself, known by its fingerprint.

No authority vouches for a teacher's laptop; that the pupil's connection leads to the host with the
code is what `pairing.py` proves, and from then on the fingerprint is pinned.
"""

import hashlib
import os
import ssl
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from quizdesk.whole_file import replace_file

_VALID = timedelta(days=400)


class Certificate:
    """A certificate with its key, in one file that only its owner may read.

    Attributes:
        path: the file.
        fingerprint: SHA-256 of the certificate.
    """

    def __init__(self, path: Path, now: datetime) -> None:
        """Takes up the certificate in a file, or makes one there.

        Args:
            path: the file.
            now: the time now, around which a new one is valid.

        Raises:
            CannotWrite: when it cannot be kept.
        """
        self.path = path
        if not path.exists():
            replace_file(path, _made(now), is_private=True)
        found = x509.load_pem_x509_certificate(path.read_bytes())
        self.fingerprint = found.fingerprint(hashes.SHA256())

    def server_context(self) -> ssl.SSLContext:
        """TLS as the host speaks it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_cert_chain(os.fspath(self.path))
        return context


def client_context() -> ssl.SSLContext:
    """TLS as a pupil's program speaks it, before it knows with whom.

    The caller must compare the certificate's fingerprint with a pinned one, or prove it by pairing,
    before anything is sent that matters.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def fingerprint_of(certificate: bytes) -> bytes:
    """SHA-256 of a certificate in DER, as a connection gives it."""
    return hashlib.sha256(certificate).digest()


def _made(now: datetime) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "QuizDesk class quiz")])
    # A pupil's clock may be days wrong; nobody checks the dates, but they should not mislead.
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _VALID)
        .not_valid_after(now + _VALID)
        .sign(key, hashes.SHA256())
    )
    key_text = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return key_text + certificate.public_bytes(serialization.Encoding.PEM)
