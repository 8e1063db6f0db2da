# SPDX-License-Identifier: MIT
"""Keeps Python alive under PySide6 6.12 on Python 3.11, and nothing else.

PySide6 6.12.0 is built as if None, True and the other constants could not die, which is so from
Python 3.12 on. On 3.11 a call that returns one of them takes a reference to it away: None with
almost every call, True with every emission of a signal. After some 5000 of them the interpreter
stops with "Fatal Python error: none_dealloc" or "bool_dealloc". PySide6 6.11.3 does not do this.
Until a later PySide6 is free of it, the constants get a count of references that no session can
use up, as Python 3.12 gives them.
"""

import sys

CONSTANTS = (None, True, False, NotImplemented, Ellipsis)
"""Everything that C code may return as if it were immortal."""

_IMMORTAL_SINCE = (3, 12)


def keep_constants_alive() -> None:
    """Give constants more references than a program can lose; left out from Python 3.12 on."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    # Only Python 3.11 pays for this import.
    import ctypes

    for constant in CONSTANTS:
        count = ctypes.c_ssize_t.from_address(id(constant))
        count.value = sys.maxsize // 4
