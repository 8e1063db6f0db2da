# SPDX-License-Identifier: MIT
"""The file in which a learner's history goes from one computer to another: lines of JSON, zipped.

docs/moving.md describes it. Here it is written, and opened and proved whole without trusting it:
its size is bounded before anything is unpacked, and nothing of it is handed out before its sum is
right. What the lines mean is the business of `moved.py`.
"""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, NoReturn
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from quizdesk.engine.plain import Plain
from quizdesk.errors import HistoryRefused, InputMissing
from quizdesk.store.faults import Garbled
from quizdesk.store.instants import from_text, to_text
from quizdesk.store.learners import is_tidy
from quizdesk.whole_file import reason_of

ENDING = ".quizdesk-history"
"""How the names of these files end."""

FORMAT_VERSION = 1

MOST_FILE_BYTES = 256 * 1024 * 1024
MOST_BYTES = 1024 * 1024 * 1024
"""Unpacked: some two million responses."""

LONGEST_LINE = 4 * 1024 * 1024
MOST_LINES = 500_000

_MEMBER = "history.jsonl"
_END_BYTES = 22
_END_SIGNATURE = b"PK\x05\x06"
_START_SIGNATURE = b"PK\x03\x04"
_LONGEST_DIRECTORY = 1000
_MOST_PACKED = 400
"""How many times smaller packing can have made it."""

_UNREADABLE = (
    BadZipFile,
    zlib.error,
    EOFError,
    Garbled,
    KeyError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
"""What the reading of anything at all can raise."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file says that it holds.

    Attributes:
        learner: whose history it is.
        written_at: when it was saved.
        attempts: how many there are.
        responses: how many of their responses are not blank.
    """

    learner: str
    written_at: datetime
    attempts: int
    responses: int


@dataclass(slots=True)
class Tally:
    """What has been written so far, for the last line."""

    attempts: int = 0
    responses: int = 0


def write_history(
    out: BinaryIO, learner: str, written_at: datetime, lines: Iterable[Plain], tally: Tally
) -> None:
    """Writes a whole file.

    Args:
        out: where to.
        learner: whose history it is.
        written_at: the time now.
        lines: what it holds.
        tally: counted on by whoever makes the lines.
    """
    info = ZipInfo(_MEMBER)
    info.compress_type = ZIP_DEFLATED
    summed = hashlib.sha256()
    head = {
        "quizdesk_history": FORMAT_VERSION,
        "learner": learner,
        "written_at": to_text(written_at),
    }
    with ZipFile(out, "w") as archive, archive.open(info, "w", force_zip64=True) as member:
        number = 0
        for line in chain([head], lines):
            number += 1
            text = _packed(line)
            summed.update(text)
            member.write(text)
        foot = {
            "lines": number,
            "attempts": tally.attempts,
            "responses": tally.responses,
            "sha256": summed.hexdigest(),
        }
        member.write(_packed(foot))


class HistoryFile:
    """A file that was proved whole; use it in a `with` statement.

    Attributes:
        contents: what it says that it holds.
    """

    def __init__(self, path: Path) -> None:
        """Opens a file and reads it once from end to end.

        Raises:
            InputMissing: when it cannot be read.
            HistoryRefused: when it is not a whole file of this kind and version.
        """
        self._path = path
        try:
            self._stream = path.open("rb")
        except (OSError, ValueError) as error:
            reason = reason_of(error) if isinstance(error, OSError) else "no file has that name"
            raise InputMissing(f"{path} cannot be read: {reason}.") from error
        try:
            with self._made_sense_of():
                self._archive = ZipFile(self._bounded())
                self.contents, self._lines = self._prove()
        except BaseException:
            self._stream.close()
            raise

    def __enter__(self) -> "HistoryFile":
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def lines(self) -> Iterator[Plain]:
        """What it holds, line by line.

        Raises:
            HistoryRefused: when a line is no JSON object.
        """
        with self._made_sense_of(), self._archive.open(_MEMBER) as member:
            member.readline(LONGEST_LINE)
            for _ in range(self._lines):
                yield _read(member.readline(LONGEST_LINE + 1))

    def refuse(self) -> NoReturn:
        """Says that there is something in the file that QuizDesk does not write.

        Raises:
            HistoryRefused: always.
        """
        raise HistoryRefused(
            f"{self._path} holds something that QuizDesk does not write, so none of it was read.",
            "Save the history again on the other computer.",
        ) from None

    def refuse_size(self) -> NoReturn:
        """Says that there is more in the file than any learner's history has.

        Raises:
            HistoryRefused: always.
        """
        raise HistoryRefused(
            f"{self._path} holds more than any history that QuizDesk saves, so it was not read.",
            "Choose the file that QuizDesk saved on the other computer.",
        ) from None

    def _bounded(self) -> BinaryIO:
        """The file, once its end shows that it is small enough and has one member.

        Python's own reader would take in a list of a million members before anyone could look.
        """
        start = self._stream.read(len(_START_SIGNATURE))
        size = self._stream.seek(0, 2)
        if size > MOST_FILE_BYTES:
            self.refuse_size()
        if start != _START_SIGNATURE:
            raise HistoryRefused(
                f"{self._path} is not a history that QuizDesk saved.",
                f"Choose a file whose name ends in {ENDING}.",
            )
        self._stream.seek(max(0, size - _END_BYTES))
        end = self._stream.read(_END_BYTES)
        members = int.from_bytes(end[10:12], "little")
        directory = int.from_bytes(end[12:16], "little")
        if not end.startswith(_END_SIGNATURE) or members != 1 or directory > _LONGEST_DIRECTORY:
            raise self._damaged()
        self._stream.seek(0)
        return self._stream

    def _prove(self) -> tuple[Contents, int]:
        """Reads all of it; what it says that it holds, and how many lines that is."""
        (info,) = self._archive.infolist()
        is_ours = info.filename == _MEMBER and info.compress_type == ZIP_DEFLATED
        if not is_ours or info.flag_bits & 1:
            raise self._damaged()
        if info.file_size > min(MOST_BYTES, LONGEST_LINE + _MOST_PACKED * info.compress_size):
            self.refuse_size()
        with self._archive.open(info) as member:
            head = last = member.readline(LONGEST_LINE + 1)
            summed, number = hashlib.sha256(), 0
            while line := member.readline(LONGEST_LINE + 1):
                summed.update(last)
                last, number = line, number + 1
                if number > MOST_LINES or len(line) > LONGEST_LINE:
                    self.refuse_size()
        head_plain, foot = _read(head), _read(last)
        if "quizdesk_history" not in head_plain:
            raise self._damaged()
        self._require_known_version(head_plain["quizdesk_history"])
        if foot.get("sha256") != summed.hexdigest() or foot.get("lines") != number:
            raise self._damaged()
        return self._contents(head_plain, foot), number - 1

    def _contents(self, head: Plain, foot: Plain) -> Contents:
        learner, attempts, responses = head.get("learner"), foot["attempts"], foot["responses"]
        written_at = from_text(head["written_at"])
        is_sound = isinstance(learner, str) and is_tidy(learner)
        if not (is_sound and type(attempts) is int and type(responses) is int):
            self.refuse()
        if to_text(written_at) != head["written_at"]:
            self.refuse()
        return Contents(str(learner), written_at, attempts, responses)

    def _require_known_version(self, version: object) -> None:
        if type(version) is not int or version < 1:
            self.refuse()
        if version > FORMAT_VERSION:
            raise HistoryRefused(
                f"{self._path} was saved by a later version of QuizDesk.",
                "Install the newest QuizDesk here to read it; nothing was changed.",
            )

    def _damaged(self) -> HistoryRefused:
        return HistoryRefused(
            f"{self._path} is damaged: it was cut off or changed after QuizDesk had saved it.",
            "Save the history again on the other computer, and copy the whole file.",
        )

    @contextmanager
    def _made_sense_of(self) -> Iterator[None]:
        """Says what is wrong with a file in a sentence, whatever is in it."""
        try:
            yield
        except HistoryRefused:
            raise
        except OSError as error:
            raise InputMissing(f"{self._path} cannot be read: {reason_of(error)}.") from error
        except _UNREADABLE:
            raise self._damaged() from None


def _packed(line: Plain) -> bytes:
    return json.dumps(line, separators=(",", ":"), sort_keys=True).encode("ascii") + b"\n"


def _read(line: bytes) -> Plain:
    """A line as a JSON object, such as JSON's standard knows.

    Raises:
        ValueError: when it is none.
    """
    try:
        plain = json.loads(line, parse_constant=_no_number)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(plain, dict):
        raise ValueError("no object")
    return plain


def _no_number(name: str) -> Any:
    raise ValueError(name)
