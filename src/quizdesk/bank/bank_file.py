# SPDX-License-Identifier: MIT
"""A bank's file as bytes: reading it, and telling one state or content of it from another.

What the bytes mean is decided elsewhere. Kept small, as every start of the program loads it.
"""

import os
from pathlib import Path

from quizdesk.errors import InputMissing

MOST_BYTES = 64 * 1024 * 1024
"""A bank of 10,000 questions with the longest mark schemes takes 35 MB."""


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, one more than allowed at most.

    Raises:
        InputMissing: when there is no such file or it cannot be read.
    """
    try:
        # A pipe or device might never end, or never begin.
        if not path.is_file():
            raise InputMissing(
                f"{path} {_what_is_there(path)}.", "Name a bank, a file that ends in .yaml."
            )
        with path.open("rb") as file:
            # One byte more than there should be tells a file that grows or is too large.
            return file.read(min(os.fstat(file.fileno()).st_size, MOST_BYTES) + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a name of a file"
        raise InputMissing(
            f"{path} cannot be read ({reason}).", "Check its name and permissions."
        ) from error


def _what_is_there(path: Path) -> str:
    if path.is_dir():
        return "is a folder"
    if path.exists():
        return "is no ordinary file"
    return "is a link that leads nowhere" if path.is_symlink() else "does not exist"


def digest_of(content: bytes) -> str:
    """What tells one content from another."""
    # It takes longer to load than a small bank to open, and seldom is anything to be told apart.
    from hashlib import sha256

    return sha256(content).hexdigest()


def stamp_of(path: Path) -> list[int]:
    """What tells one state of a file from another without reading it; empty where there is none.

    Every change of the content changes it, except one that follows another so soon that the
    file system's clock has not moved on.
    """
    try:
        state = path.stat()
    except (OSError, ValueError):
        return []
    return [state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino, state.st_dev]


def last_change_of(stamp: list[int]) -> int:
    """When a file was last changed as its stamp has it, in nanoseconds of its own system."""
    return max(stamp[1:3], default=0)
