# SPDX-License-Identifier: MIT
"""Keeps Python alive under PySide6 6.12 on Python 3.11, and nothing else.

PySide6 6.12.0 is built as if None could not die, which is so from Python 3.12 on. On 3.11 every
call that returns None takes one reference to it away; after some 5000 calls the interpreter stops
with "Fatal Python error: none_dealloc". PySide6 6.11.3 does not do this. Until a later PySide6 is
free of it, None gets a count of references that no session can use up, as Python 3.12 gives it.
"""

import sys

_IMMORTAL_SINCE = (3, 12)


def keep_none_alive() -> None:
    """Give None more references than a program can lose; needless and left out from 3.12 on."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    # Only Python 3.11 pays for this import.
    import ctypes

    count = ctypes.c_ssize_t.from_address(id(None))
    count.value = sys.maxsize // 4
