# SPDX-License-Identifier: MIT
"""Join codes: three signs name the quiz on the network, and five prove who knows the code.

The first part is told to everyone, the second never leaves a machine: it goes into the exchange
that `pairing.py` makes. The signs are those that nobody takes for another, on a board or by ear.
"""

import secrets
from typing import NamedTuple

from quizdesk.errors import NotNow

SIGNS = "23456789ABCDEFGHJKMNPRSTUVWXYZ"
"""Without 0, O, Q, 1, I and L."""

_NAME, _SECRET = 3, 5


class JoinCode(NamedTuple):
    """A code in its two parts."""

    name: str
    secret: str

    def __str__(self) -> str:
        return f"{self.name}-{self.secret}"


def new_code() -> JoinCode:
    """A new code; there are 24 million secrets to each name."""
    return JoinCode(_some(_NAME), _some(_SECRET))


def read_code(typed: str) -> JoinCode:
    """The code that somebody typed, whatever stands between its signs and however they are written.

    Raises:
        NotNow: when it is none; says what it should look like.
    """
    signs = [one for one in typed.upper() if one.isalnum()]
    strange = [one for one in signs if one not in SIGNS]
    if strange or len(signs) != _NAME + _SECRET:
        raise NotNow(
            f"{typed.strip()!r} is no join code.",
            "A code has eight letters and digits, like 7KM-PR4TX, without 0, O, Q, 1, I and L.",
        )
    return JoinCode("".join(signs[:_NAME]), "".join(signs[_NAME:]))


def _some(number: int) -> str:
    return "".join(secrets.choice(SIGNS) for _ in range(number))
