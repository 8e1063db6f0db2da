# SPDX-License-Identifier: MIT
"""Opening files that a person named, with a sentence when they cannot be read."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from quizdesk.errors import InputMissing, UsageError
from quizdesk.whole_file import reason_of

STANDARD_INPUT = "-"
_HELD_IN_MEMORY = 1_000_000


@contextmanager
def opened_twice(name: str) -> Iterator[BinaryIO]:
    """Open a file, a pipe or, for `-`, standard input so that it can be read again from its start.

    Raises:
        InputMissing: with the reason.
    """
    with _opened(name) as stream:
        if stream.seekable():
            yield stream
            return
        # Costs nothing unless something is piped in.
        from tempfile import SpooledTemporaryFile

        with SpooledTemporaryFile(_HELD_IN_MEMORY) as kept:
            shutil.copyfileobj(stream, kept)
            kept.seek(0)
            yield cast(BinaryIO, kept)


def refuse_same_file(out: Path | None, inputs: tuple[str, ...]) -> None:
    """Refuse to write over what is about to be read.

    Raises:
        UsageError: when `out` is one of the inputs.
    """
    for name in inputs:
        if out is not None and out.exists() and Path(name).exists() and out.samefile(name):
            raise UsageError(
                f"--out names {name}, which is read, and would be written over.",
                "Give it another name.",
            )


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == STANDARD_INPUT:
        if sys.stdin is None:
            raise InputMissing("There is no standard input to read.", "Name a file.")
        yield sys.stdin.buffer
        return
    path = Path(name)
    try:
        # Windows would only say that permission was refused.
        if path.is_dir():
            raise IsADirectoryError(21, "Is a directory")
        stream = path.open("rb")
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else "no file has such a name"
        raise InputMissing(f"{name} cannot be read: {reason}.") from error
    with stream:
        yield stream
