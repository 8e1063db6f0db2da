# SPDX-License-Identifier: MIT
"""Questions that are decoded when they are asked for, so that opening a large bank is quick."""

import json
from collections.abc import Callable, Iterator, Mapping

from quizdesk.engine.plain import question_from_plain
from quizdesk.engine.question import Question
from quizdesk.errors import EngineError

DECODING_FAULTS = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    RecursionError,
    EngineError,
)
"""What can go wrong with JSON that somebody else wrote."""


class LazyQuestions(Mapping[str, Question]):
    """Questions by id, in the bank's order."""

    def __init__(
        self, lines: dict[str, bytes], reread: Callable[[], Mapping[str, Question]]
    ) -> None:
        """Keeps what is needed to decode a question later.

        Args:
            lines: each question as a line of JSON, by id.
            reread: gives the questions from the bank's own file, for the case that a line is not
                what this version of the program writes.
        """
        self._lines = lines
        self._decoded: dict[str, Question] = {}
        self._reread = reread

    def __getitem__(self, question_id: str) -> Question:
        question = self._decoded.get(question_id)
        if question is None:
            line = self._lines[question_id]
            try:
                question = question_from_plain(json.loads(line))
            except DECODING_FAULTS:
                self._decoded = dict(self._reread())
                question = self._decoded[question_id]
            self._decoded[question_id] = question
        return question

    def __contains__(self, question_id: object) -> bool:
        return question_id in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)
