# SPDX-License-Identifier: MIT
"""Proving to each other that host and pupil know the join code, without telling it to anyone.

SPAKE2 (RFC 9382) makes one key of the code on both sides; each side then proves that it has it. The
fingerprint of the host's certificate goes into the exchange, so who stands between the two with a
certificate of his own gets another key, and a guess at the code can be tried once a connection.
"""

import hmac
from typing import NamedTuple

from spake2 import SPAKE2_A, SPAKE2_B, SPAKEError

from quizdesk.errors import BadMessage, NotNow

_PUPIL, _HOST = b"quizdesk pupil", b"quizdesk host"


class Paired(NamedTuple):
    """What the host says, and what it then has to hear.

    Attributes:
        pake: the host's side of the exchange, in hexadecimal.
        confirmation: the host's proof, in hexadecimal.
        expected: the pupil's proof, in hexadecimal.
    """

    pake: str
    confirmation: str
    expected: str


def answer_knock(pake: str, secret: str, fingerprint: bytes) -> Paired:
    """The host's part of the exchange. Takes some 30 ms of computing.

    Args:
        pake: the pupil's side of it.
        secret: the secret part of the join code.
        fingerprint: of the host's certificate.

    Raises:
        BadMessage: when the pupil's side is none.
    """
    side = SPAKE2_B(secret.encode(), idA=_PUPIL, idB=_HOST + fingerprint)
    own = side.start()
    key = _finished(side, pake)
    return Paired(own.hex(), _proof(key, _HOST), _proof(key, _PUPIL))


class Knocking:
    """The pupil's part of the exchange.

    Args:
        secret: the secret part of the join code.
        fingerprint: of the certificate that the connection leads to.

    Attributes:
        pake: the pupil's side of it, in hexadecimal.
    """

    def __init__(self, secret: str, fingerprint: bytes) -> None:
        self._side = SPAKE2_A(secret.encode(), idA=_PUPIL, idB=_HOST + fingerprint)
        self.pake: str = self._side.start().hex()

    def confirm(self, pake: str, confirmation: str) -> str:
        """Makes sure of the host, and gives the pupil's own proof, in hexadecimal.

        Raises:
            BadMessage: when the host's side is none.
            NotNow: when the host has another code, or is not who the connection leads to.
        """
        key = _finished(self._side, pake)
        if not is_proof(confirmation, _proof(key, _HOST)):
            raise NotNow(
                "The code is not this quiz's.", "Read it again, or ask your teacher for it."
            )
        return _proof(key, _PUPIL)


def is_proof(given: str, expected: str) -> bool:
    """Whether a proof is the expected one, in a time that tells nothing."""
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())


def _finished(side: "SPAKE2_A | SPAKE2_B", pake: str) -> bytes:
    try:
        key: bytes = side.finish(bytes.fromhex(pake))
    except (SPAKEError, ValueError) as error:
        raise BadMessage("The exchange is not as it should be.") from error
    return key


def _proof(key: bytes, who: bytes) -> str:
    return hmac.digest(key, who, "sha256").hex()
