# SPDX-License-Identifier: MIT
"""Reads written answers from CSV or JSON Lines, one at a time, however many there are.

A row that cannot be used becomes a problem with its place; what makes the rest of the file
unreadable is raised. Whether a question exists is not known here.
"""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import BinaryIO

from quizdesk.errors import ContentError, InputMissing, Problem
from quizdesk.whole_file import reason_of

LONGEST_LINE_BYTES = 1_000_000
_JSON_LINES = {".jsonl", ".ndjson", ".json"}
_SEPARATORS = ",;\t"
_REQUIRED = ("question", "answer")
_FIELDS = (*_REQUIRED, "id", "student")
_MAY_BE_EMPTY = {"answer", "points"}
_SAVE_AS = "Save it as CSV in UTF-8, or as JSON Lines."

Label = str | int | None
"""An id or a student, given back as it came."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A written answer.

    Attributes:
        line: where it begins in its file, from 1.
        question: the question's id.
        text: the words, just as written.
        id: the answer's own id, if it has one.
        student: who wrote it, if that is said.
        fields: everything that stood in its row.
    """

    line: int
    question: str
    text: str
    id: Label = None
    student: Label = None
    fields: Mapping[str, object] = field(default_factory=dict, compare=False)


def read_answers(name: str, stream: BinaryIO) -> Iterator[Answer | Problem]:
    """Read answers, in order, from the start of a file.

    Args:
        name: the file, as the person named it.
        stream: the file, which is read from where it stands.

    Raises:
        ContentError: when the rest of the file cannot be understood.
        InputMissing: when it cannot be read.
    """
    lines = _Lines(name, stream)
    first = next(lines, "")
    while first and not first.strip():
        first = next(lines, "")
    if not first:
        raise lines.fault("the file is empty: it needs a header and a row an answer.")
    lines.push_back(first)
    is_json = first.lstrip().startswith("{") or PurePath(name).suffix.lower() in _JSON_LINES
    yield from _from_json_lines(lines) if is_json else _from_csv(lines)


class _Lines:
    """The lines of a file as text, counted; never more than one of them in memory."""

    def __init__(self, name: str, stream: BinaryIO) -> None:
        self.name = name
        self.number = 0
        self._stream = stream
        self._held: list[str] = []

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if self._held:
            return self._held.pop()
        try:
            raw = self._stream.readline(LONGEST_LINE_BYTES + 1)
        except OSError as error:
            raise InputMissing(f"{self.name} cannot be read: {reason_of(error)}.") from error
        if not raw:
            raise StopIteration
        self.number += 1
        if len(raw) > LONGEST_LINE_BYTES:
            raise self.fault(f"this line is longer than {LONGEST_LINE_BYTES:,} bytes.")
        return self._text(raw)

    def push_back(self, line: str) -> None:
        """Give the line that was read last once more."""
        self._held.append(line)

    def problem(self, sentence: str, *, line: int = 0, column: int = 1, where: str = "") -> Problem:
        """A problem of this file, at the line read last unless another is named."""
        return Problem(self.name, line or max(self.number, 1), column, where, sentence)

    def fault(self, sentence: str, *, line: int = 0, column: int = 1) -> ContentError:
        """An error that says why the file is read no further."""
        return ContentError(self.name, (self.problem(sentence, line=line, column=column),))

    def _text(self, raw: bytes) -> str:
        if self.number == 1:
            if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
                raise self.fault(f"this is UTF-16, not UTF-8. {_SAVE_AS}")
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        if b"\0" in raw:
            raise self.fault(f"this is no text file. {_SAVE_AS}", column=raw.index(b"\0") + 1)
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError as error:
            column = len(raw[: error.start].decode("utf-8")) + 1
            raise self.fault(f"this is not UTF-8. {_SAVE_AS}", column=column) from error


def _from_json_lines(lines: _Lines) -> Iterator[Answer | Problem]:
    for line in lines:
        if not line.strip():
            continue
        try:
            plain = json.loads(line.rstrip())
        except json.JSONDecodeError as error:
            yield lines.problem(f"this is not JSON: {error.msg.lower()}.", column=error.colno)
        except (ValueError, RecursionError):
            yield lines.problem("this is JSON that no answer needs: too deep or too large.")
        else:
            if isinstance(plain, dict):
                yield _answer(lines, lines.number, plain)
            else:
                yield lines.problem(
                    "each line must be an object of its own, such as "
                    '{"question": "an-id", "answer": "words"}.'
                )


def _from_csv(lines: _Lines) -> Iterator[Answer | Problem]:
    separator, header = _header(lines)
    rows = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        begins = lines.number + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            raise _csv_fault(lines, begins, str(error)) from error
        if row is None:
            return
        if not any(field.strip() for field in row):
            continue
        if len(row) != len(header):
            fields = f"{len(row)} field{'' if len(row) == 1 else 's'}"
            yield lines.problem(
                f"this row has {fields} and the header {len(header)}. Put an answer that "
                f"holds {_called(separator)} in quotation marks.",
                line=begins,
            )
            continue
        # An empty cell says nothing, unless it is the answer or what that earned.
        given = {
            key: value
            for key, value in zip(header, row, strict=True)
            if value or key in _MAY_BE_EMPTY
        }
        yield _answer(lines, begins, given)


def _header(lines: _Lines) -> tuple[str, list[str]]:
    """The separator and the names of the columns, from the first line."""
    line = next(lines)
    found: list[str] = []
    for separator in _SEPARATORS:
        try:
            row = next(csv.reader([line], delimiter=separator, strict=True))
        except csv.Error:
            continue
        found = found or row
        names = [name.strip().lower() for name in row]
        if all(names.count(name) == 1 for name in _REQUIRED) and not _repeated(names):
            return separator, names
    seen = ", ".join(name.strip()[:30] for name in found[:6]) or "nothing that can be read"
    raise lines.fault(
        "the first line must be a header that names the columns question and answer, and perhaps "
        f"id and student, each once; it holds: {seen}."
    )


def _repeated(names: Sequence[str]) -> bool:
    return any(names.count(name) > 1 for name in _FIELDS)


def _called(separator: str) -> str:
    return {",": "commas", ";": "semicolons", "\t": "tabs"}[separator]


def _csv_fault(lines: _Lines, begins: int, said: str) -> ContentError:
    if said == "unexpected end of data":
        return lines.fault("a quotation mark opened in this row is never closed.", line=begins)
    if said.startswith("field larger"):
        return lines.fault("this row has a field longer than any answer.", line=begins)
    return lines.fault(
        "this row is not CSV. Put a field that holds quotation marks in quotation marks, and "
        "double those inside it.",
        line=begins,
    )


def _answer(lines: _Lines, line: int, fields: Mapping[str, object]) -> Answer | Problem:
    """The answer that the fields of a row make, or what is wrong with them."""
    question, text = fields.get("question"), fields.get("answer")
    if not isinstance(question, str) or not question.strip():
        return lines.problem("the row names no question: give its id as text.", line=line)
    question = question.strip()
    if not isinstance(text, str):
        return lines.problem(
            "the row has no answer: give it as text, empty for a blank answer.",
            line=line,
            where=question,
        )
    labels = []
    for name in ("id", "student"):
        label = fields.get(name)
        if isinstance(label, bool) or not isinstance(label, Label):
            return lines.problem(f"{name} must be text or a number.", line=line, where=question)
        labels.append(label)
    return Answer(line, question, text, labels[0], labels[1], fields)
