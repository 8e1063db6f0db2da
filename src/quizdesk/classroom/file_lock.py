# SPDX-License-Identifier: MIT
"""Keeps an open file to one program at a time; the system lets go of it when the program ends."""

import errno
import sys
from typing import BinaryIO

_FAR_AWAY = 1 << 40
"""Where the locked byte lies: behind all that is ever written, for Windows locks what is read."""

_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


def is_locked_for_us(file: BinaryIO) -> bool:
    """Takes the file for this program alone, until it is closed.

    Returns:
        False when another program has it. A disk that knows no locks, as some network drives know
        none, counts as free: nothing could ever be opened there otherwise.
    """
    try:
        _lock(file)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        place = file.tell()
        file.seek(_FAR_AWAY)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        finally:
            file.seek(place)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
