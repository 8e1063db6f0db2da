# SPDX-License-Identifier: MIT
"""A PIN before a learner's page: a latch that keeps honest classmates out, no lock.

Nothing is encrypted by it. What checks the PIN is a slow hash with a salt that is handed in, so
that nobody reads off the records what others use elsewhere too. How many tries there were is the
caller's to remember.
"""

import hashlib
import hmac

FEWEST_DIGITS, MOST_DIGITS = 4, 12

_WORK, _BLOCK, _LANES = 2**14, 8, 1
"""Of scrypt: 16 MiB and some 50 ms on an old PC."""

_MOST_MEMORY = 64 * 2**20
_FREE_TRIES = 3
_LONGEST_WAIT_S = 30


def is_pin(text: str) -> bool:
    """Whether a text can be a PIN: from four to twelve digits and nothing else."""
    is_digits = text.isascii() and text.isdigit()
    return is_digits and FEWEST_DIGITS <= len(text) <= MOST_DIGITS


def latch_of(pin: str, salt: bytes) -> str:
    """What checks a PIN, to be kept instead of it.

    Args:
        pin: the PIN.
        salt: chance, different for each latch.
    """
    return f"scrypt${_WORK}${_BLOCK}${_LANES}${salt.hex()}${_hashed(pin, salt)}"


def opens(latch: str, pin: str) -> bool:
    """Whether a PIN opens a latch. One that is no longer legible is opened by none."""
    head, _, rest = latch.rpartition("$")
    salt = head.rpartition("$")[2]
    if head.rpartition("$")[0] != f"scrypt${_WORK}${_BLOCK}${_LANES}":
        return False
    try:
        expected = _hashed(pin, bytes.fromhex(salt))
    except ValueError:
        return False
    return hmac.compare_digest(expected.encode(), rest.encode())


def wait_s(wrong_tries: int) -> int:
    """Seconds to wait after wrong tries in a row: none at first, then more, to half a minute."""
    if wrong_tries < _FREE_TRIES:
        return 0
    return min(_LONGEST_WAIT_S, 1 << min(10, wrong_tries - _FREE_TRIES + 1))


def _hashed(pin: str, salt: bytes) -> str:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=_WORK, r=_BLOCK, p=_LANES, maxmem=_MOST_MEMORY, dklen=32
    ).hex()
