# SPDX-License-Identifier: MIT
"""The record of a class quiz: one file, which every happening is added to and told from.

A line holds the sum of its text and the text, a happening as JSON. What `add` was given is on the
disk when it returns. A line that a dying program left unfinished is taken away at the next opening;
a line that was whole once and no longer is, is damage and said so.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

from quizdesk.classroom.file_lock import is_locked_for_us
from quizdesk.classroom.happening import Happening
from quizdesk.classroom.plain_happening import happening_from_plain, happening_to_plain
from quizdesk.errors import CannotWrite, InputMissing, NotNow, RecordDamaged
from quizdesk.whole_file import make_folder, reason_of

ENDING = ".quizdesk-class"
"""How the names of records end."""

_SUM_DIGITS = 8


class Record:
    """An open record; use it in a `with` statement.

    Args:
        path: the file, which is made if it is not there.

    Attributes:
        happenings: what was in it when it was opened.

    Raises:
        CannotWrite: when it cannot be opened for writing.
        NotNow: when another program has it open.
        RecordDamaged: when a line of it is not as it was written; the file is left as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        make_folder(path.parent)
        try:
            self._file = path.open("r+b" if path.exists() else "w+b")
        except OSError as error:
            raise _cannot_write(path, error) from error
        try:
            if not is_locked_for_us(self._file):
                raise NotNow(
                    f"{path} is open in another QuizDesk.", "Go on there, or close it there first."
                )
            self.happenings, self._length = _whole_lines(path, self._file)
        except BaseException:
            self._file.close()
            raise

    def add(self, happenings: Iterable[Happening]) -> None:
        """Puts happenings on the disk, all of them or none.

        Raises:
            CannotWrite: when the disk is full or gone; the record is as it was.
        """
        lines = b"".join(_line(one) for one in happenings)
        if not lines:
            return
        try:
            # What an earlier write left that failed halfway is written over.
            self._file.seek(self._length)
            self._file.truncate()
            self._file.write(lines)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise _cannot_write(self.path, error) from error
        self._length += len(lines)

    def close(self) -> None:
        """Lets go of the file."""
        self._file.close()

    def __enter__(self) -> "Record":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def read_record(path: Path) -> tuple[Happening, ...]:
    """What a record tells, without opening it for writing.

    Raises:
        InputMissing: when it cannot be read.
        RecordDamaged: as for `Record`.
    """
    try:
        with path.open("rb") as file:
            return _whole_lines(path, file)[0]
    except OSError as error:
        raise InputMissing(f"{path} cannot be read: {reason_of(error)}.") from error


def _line(one: Happening) -> bytes:
    text = json.dumps(happening_to_plain(one), ensure_ascii=False, separators=(",", ":"))
    data = text.encode("utf-8", "surrogatepass")
    return b"%08x %b\n" % (crc32(data), data)


def _whole_lines(path: Path, file: BinaryIO) -> tuple[tuple[Happening, ...], int]:
    """The happenings of a file, and how many bytes they take."""
    happenings, length = [], 0
    for number, line in enumerate(file, start=1):
        if not line.endswith(b"\n"):
            break
        try:
            happenings.append(_happening(line))
        except (KeyError, TypeError, ValueError) as error:
            if b"\0" in line and not file.read().strip(b"\0\n"):
                # A disk that lost its power puts noughts where it had yet to write.
                break
            raise RecordDamaged(
                f"{path}:{number}: this line of the record is not as QuizDesk wrote it.",
                "Keep the file, and take up the quiz from a copy of it or on paper.",
            ) from error
        length += len(line)
    return tuple(happenings), length


def _happening(line: bytes) -> Happening:
    data = line[_SUM_DIGITS + 1 : -1]
    if int(line[:_SUM_DIGITS], 16) != crc32(data):
        raise ValueError("The sum does not fit the text.")
    return happening_from_plain(json.loads(data.decode("utf-8", "surrogatepass")))


def _cannot_write(path: Path, error: OSError) -> CannotWrite:
    return CannotWrite(
        f"{path} cannot be written: {reason_of(error)}.",
        "Make room or choose another place; answers that were confirmed are kept.",
    )
