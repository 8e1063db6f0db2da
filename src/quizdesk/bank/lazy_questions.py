# SPDX-License-Identifier: MIT
"""Questions that are decoded when they are asked for, so that opening a large bank is quick."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from quizdesk.errors import EngineError

if TYPE_CHECKING:
    from quizdesk.engine.question import Question

DECODING_FAULTS = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    RecursionError,
    OverflowError,
    EngineError,
)
"""What can go wrong with JSON that somebody else wrote."""


class Lines(NamedTuple):
    """Where in a compiled copy each question stands, as a line of JSON.

    Attributes:
        copy: the whole of the copy.
        starts: of each line its first byte.
        ends: of each line the byte after its last.
        sums: of each line its check sum.
    """

    copy: bytes
    starts: Sequence[int]
    ends: Sequence[int]
    sums: Sequence[int]


class LazyQuestions(Mapping[str, "Question"]):
    """Questions by id, in the bank's order."""

    def __init__(
        self, ids: Sequence[str], lines: Lines, reread: "Callable[[], Mapping[str, Question]]"
    ) -> None:
        """Keeps what is needed to decode a question later.

        Args:
            ids: of each line the question's id.
            lines: where the questions stand.
            reread: gives the questions from the bank's own file, for the case that a line is not
                what was written.
        """
        self._numbers = {one: number for number, one in enumerate(ids)}
        self._lines = lines
        self._decoded: dict[str, Question] = {}
        self._reread = reread

    def __getitem__(self, question_id: str) -> "Question":
        question = self._decoded.get(question_id)
        if question is None:
            question = self._decode(question_id, self._numbers[question_id])
            if question is None:
                self._decoded.update(self._reread())
                return self._decoded[question_id]
            self._decoded[question_id] = question
        return question

    def _decode(self, question_id: str, number: int) -> "Question | None":
        """The question from its line, or None where that is not what was written."""
        from quizdesk.engine.plain import question_from_plain

        copy, starts, ends, sums = self._lines
        try:
            line = copy[starts[number] : ends[number]]
            if crc32(line) != sums[number]:
                return None
            question = question_from_plain(json.loads(line))
        except DECODING_FAULTS:
            return None
        return question if question.id == question_id else None

    def __contains__(self, question_id: object) -> bool:
        return question_id in self._numbers

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)
