# SPDX-License-Identifier: MIT
"""Files in a folder to which others may write too: read whole or not at all, put there in one step.

Nothing here follows a link: who may write to the folder could lead one to any file.
"""

import errno
import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path

from quizdesk.classroom.naming import name_key
from quizdesk.errors import BadMessage

QUIZ, ANSWERS, RECEIPT = ".quizdesk-quiz", ".quizdesk-answers", ".quizdesk-receipt"
"""How the names of the files end."""

_NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_ID_DIGITS = 16


def name_of_file(quiz: str, device: str, ending: str) -> str:
    """What a pupil's file, or the receipt to it, is called.

    Args:
        quiz: the first part of the join code.
        device: the device's id.
        ending: one of those above.
    """
    return f"{quiz}-{device[:_ID_DIGITS]}{ending}"


def id_of_name(name: str) -> str:
    """Hexadecimal signs that stand for a pupil's name in the name of a file, and do not tell it."""
    return hashlib.sha256(name_key(name).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def read_whole(path: Path, most: int) -> bytes:
    """What is in a file.

    Args:
        path: the file.
        most: bytes that it may have.

    Raises:
        OSError: when it cannot be read.
        BadMessage: when it is no ordinary file but a link or such, or longer.
    """
    try:
        handle = os.open(path, os.O_RDONLY | _NO_LINKS | _BINARY)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise BadMessage("it is a link") from error
        raise
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise BadMessage("it is no ordinary file")
        data = file.read(most + 1)
    if len(data) > most:
        raise BadMessage("it is longer than any that QuizDesk writes")
    return data


def holds(path: Path, data: bytes) -> bool:
    """Whether a file is there and has this in it.

    Raises:
        OSError: when it is there and cannot be read.
    """
    try:
        return read_whole(path, len(data)) == data
    except (FileNotFoundError, BadMessage):
        return False


def put(path: Path, data: bytes) -> None:
    """Puts a whole file there in one step, in place of whatever has its name.

    Raises:
        OSError: when it cannot be put there; what has the name is left as it was.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    with suppress(FileNotFoundError):
        draft.unlink()
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINKS | _BINARY, 0o644)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        raise
