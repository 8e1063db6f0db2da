# SPDX-License-Identifier: MIT
"""Keys of a host and of a pupil's device, and files that are signed and sealed with them.

A file says what kind it is, what it is about and by whom, all of which its signature covers; what
is sealed can be read by one reader alone. Signatures are Ed25519 (RFC 8032), seals HPKE in its base
mode (RFC 9180), both as the library has them. Nothing here opens a file.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from quizdesk.classroom.join_code import SIGNS
from quizdesk.errors import BadMessage

VERSION = 1
"""Of the files."""

MOST_BYTES = 2 * 1024 * 1024
"""Of a pupil's file. A host's may be longer."""

MOST_BYTES_OF_HOST = 16 * 1024 * 1024
"""Of a file of the host's: sheets and feedback are in them."""

_KEY_BYTES = 32
_PHRASE_SIGNS = 8
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class FileKind(StrEnum):
    """What a file is."""

    QUIZ = "quiz"
    ANSWERS = "answers"
    RECEIPT = "receipt"


class PublicKeys(NamedTuple):
    """What others may know of somebody's keys.

    Attributes:
        signing: by which signatures are checked.
        sealing: for which others seal.
    """

    signing: bytes
    sealing: bytes

    @property
    def phrase(self) -> str:
        """Eight signs by which a person compares the signing key with one that is shown."""
        number = int.from_bytes(hashlib.sha256(self.signing).digest())
        signs = []
        for _ in range(_PHRASE_SIGNS):
            number, place = divmod(number, len(SIGNS))
            signs.append(SIGNS[place])
        return f"{''.join(signs[:4])}-{''.join(signs[4:])}"


class Keys:
    """Somebody's own keys.

    Args:
        private: as `private` gave them.

    Attributes:
        private: the bytes to keep secret.
        public: what others may know.

    Raises:
        ValueError: when the bytes are no keys.
    """

    def __init__(self, private: bytes) -> None:
        if len(private) != 2 * _KEY_BYTES:
            raise ValueError("These are no keys.")
        self.private = private
        self._signing = Ed25519PrivateKey.from_private_bytes(private[:_KEY_BYTES])
        self._sealing = X25519PrivateKey.from_private_bytes(private[_KEY_BYTES:])
        self.public = PublicKeys(
            self._signing.public_key().public_bytes_raw(),
            self._sealing.public_key().public_bytes_raw(),
        )

    @classmethod
    def new(cls) -> "Keys":
        """New keys."""
        signing, sealing = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
        return cls(signing.private_bytes_raw() + sealing.private_bytes_raw())

    def signed(self, kind: FileKind, about: str, body: bytes) -> bytes:
        """A file of one's own.

        Args:
            kind: what it is.
            about: what it belongs to; readable by all.
            body: what is in it.
        """
        plain = {
            "quizdesk": kind.value,
            "version": VERSION,
            "about": about,
            "by": self.public.signing.hex(),
            "body": base64.b64encode(body).decode("ascii"),
            "signature": self._signing.sign(_covered(kind, about, body)).hex(),
        }
        return json.dumps(plain).encode("ascii")

    def unsealed(self, kind: FileKind, about: str, body: bytes) -> bytes:
        """What was sealed for these keys.

        Raises:
            BadMessage: when it was sealed for others, or has been changed.
        """
        try:
            return _SUITE.decrypt(body, self._sealing, info=_context(kind, about))
        except (InvalidTag, ValueError) as error:
            raise BadMessage("it was sealed for another reader, or has been changed") from error


@dataclass(frozen=True, slots=True)
class Signed:
    """A file whose signature is right.

    Attributes:
        about: what it belongs to.
        by: the public key that it is signed with; whose that is, the reader has to know.
    """

    about: str
    by: bytes
    body: bytes


def sealed(kind: FileKind, about: str, body: bytes, reader: bytes) -> bytes:
    """Bytes that one reader alone can read.

    Args:
        kind: of the file that they go into.
        about: of that file likewise.
        body: what to seal.
        reader: the sealing key of who may read it.

    Raises:
        BadMessage: when that is no key.
    """
    try:
        key = X25519PublicKey.from_public_bytes(reader)
        return _SUITE.encrypt(body, key, info=_context(kind, about))
    except ValueError as error:
        raise BadMessage("the key to seal for is none") from error


def read_signed(kind: FileKind, data: bytes) -> Signed:
    """What is in a file.

    Raises:
        BadMessage: when it is of another kind or version, or not as it was signed; the sentence's
            part says which.
    """
    plain = parsed(data)
    if plain.get("quizdesk") != kind.value:
        raise BadMessage("it is nothing that QuizDesk writes there")
    if plain.get("version") != VERSION:
        raise BadMessage("it is of another version of QuizDesk")
    try:
        about, by = str(plain["about"]), bytes.fromhex(plain["by"])
        body = base64.b64decode(plain["body"], validate=True)
        key = Ed25519PublicKey.from_public_bytes(by)
        key.verify(bytes.fromhex(plain["signature"]), _covered(kind, about, body))
    except (KeyError, TypeError, ValueError, InvalidSignature) as error:
        raise BadMessage("it has been changed since it was signed") from error
    return Signed(about, by, body)


def parsed(data: bytes) -> dict[str, Any]:
    """A JSON object.

    Raises:
        BadMessage: when the bytes are none.
    """
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BadMessage("it is not whole, or nothing of QuizDesk's") from error
    if not isinstance(plain, dict):
        raise BadMessage("it is nothing of QuizDesk's")
    return plain


def _context(kind: FileKind, about: str) -> bytes:
    return f"quizdesk {kind.value} {VERSION} {about}".encode("utf-8", "surrogatepass")


def _covered(kind: FileKind, about: str, body: bytes) -> bytes:
    # The digest has one length, so nothing can be shifted between what it is about and the body.
    return hashlib.sha256(_context(kind, about)).digest() + body
