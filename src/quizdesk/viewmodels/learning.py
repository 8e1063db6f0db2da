# SPDX-License-Identifier: MIT
"""Settles points of fresh marks by the corrections kept here, where that is wanted and counts.

What is learned lives as long as the desk; nothing of it is written but the marks that it moves.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from quizdesk.engine.attempt import Item
from quizdesk.engine.mark import Mark
from quizdesk.engine.question import Question, ShortAnswer
from quizdesk.engine.response import TextResponse
from quizdesk.store import Store

if TYPE_CHECKING:
    from quizdesk.engine.corrections import CorrectedAnswer
    from quizdesk.engine.precedents import Case, Precedents


class Learning:
    """What the desk has learned from the corrections of one bank."""

    def __init__(
        self,
        bank_id: str,
        questions: Mapping[str, Question],
        store: Store,
        is_wanted: Callable[[], bool],
    ) -> None:
        """Reads nothing until the first written answer is marked.

        Args:
            bank_id: the bank.
            questions: its questions as they stand.
            store: the records.
            is_wanted: whether the learner wants it now.
        """
        self._bank_id = bank_id
        self._questions = questions
        self._store = store
        self._is_wanted = is_wanted
        self._precedents: Precedents | None = None
        self._marks: dict[tuple[str, str], Mark] = {}

    def settle(self, item: Item, given: Mark) -> Mark:
        """The program's mark of an item, with points moved as in corrections of cases like them.

        Raises:
            StoreError: when the corrections cannot be read.
        """
        question, response = item.question, item.response
        if not (isinstance(question, ShortAnswer) and isinstance(response, TextResponse)):
            return given
        if response.is_blank or not self._is_wanted():
            return given
        if self._precedents is None:
            self._precedents = self._learn()
        return self._precedents.settle(question, response.text, given)

    def forget(self) -> None:
        """Learns anew before the next mark, for something has been corrected."""
        self._precedents = None

    def _learn(self) -> "Precedents":
        # Imported when first needed, as is all that marking takes.
        from quizdesk.engine.precedents import FEWEST_CORRECTIONS, MOST_ANSWERS, Precedents

        answers = self._store.corrections.of_bank(self._bank_id, limit=MOST_ANSWERS)
        if sum(len(answer.settled) for answer in answers) < FEWEST_CORRECTIONS:
            return Precedents(())
        return Precedents([case for answer in answers for case in self._cases(answer)])

    def _cases(self, answer: "CorrectedAnswer") -> "list[Case]":
        from quizdesk.engine.marking.short_answer import mark_short_answer
        from quizdesk.engine.precedents import cases_of

        question = self._questions.get(answer.question)
        if not isinstance(question, ShortAnswer):
            return []
        known = answer.question, answer.text
        if known not in self._marks:
            # Marked again: the scheme may have changed, and what it does now is to be put right.
            self._marks[known] = mark_short_answer(question, TextResponse(answer.text))
        judged, settled = answer.judged, answer.settled
        return list(cases_of(question, answer.text, self._marks[known], judged, settled))
