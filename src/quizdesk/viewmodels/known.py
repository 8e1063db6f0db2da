# SPDX-License-Identifier: MIT
"""How well a learner knows what some questions ask, as a word and as sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from quizdesk.engine.scheduling.memory import Memory, recall
from quizdesk.engine.scheduling.plan import FIRM, Firmness
from quizdesk.engine.scheduling.units import Unit, askable_of
from quizdesk.viewmodels.wording import share
from quizdesk.words import later, tr, tr_n

if TYPE_CHECKING:
    from quizdesk.engine.question import Question

A_WEEK = timedelta(days=7)
"""How far ahead it is looked."""

_WORDS = {
    Firmness.NEW: later("not asked yet"),
    Firmness.SHAKY: later("shaky"),
    Firmness.FIRM: later("firm"),
}


def firmness_word(firmness: Firmness) -> str:
    """What a screen calls it."""
    return tr(_WORDS[firmness])


class Known:
    """What a learner remembers of a bank's questions at a time.

    Args:
        questions: the bank's, by id.
        memories: what is remembered of those that were ever asked.
        now: the time.
    """

    def __init__(
        self, questions: Mapping[str, Question], memories: Mapping[Unit, Memory], now: datetime
    ) -> None:
        self._questions = questions
        self._memories = memories
        # Right after an answer, even a wrong one, everything is remembered.
        self._then = now + A_WEEK

    def firmness(self, question_ids: Iterable[str]) -> Firmness:
        """How well these are known together; what was never asked counts as not known."""
        ids = tuple(question_ids)
        chances = self._chances(ids)
        if not chances:
            return Firmness.NEW
        units = sum(len(tuple(self._units(one))) for one in ids)
        return Firmness.FIRM if sum(chances) / units >= FIRM else Firmness.SHAKY

    def weakness(self, question_id: str) -> float:
        """How much of a question is likely forgotten, from 0 to 1; all of one never asked."""
        chances = self._chances((question_id,))
        return 1 - sum(chances) / len(chances) if chances else 1.0

    def sentences(self, question_ids: Sequence[str]) -> str:
        """How many of these were answered, and how likely they are remembered in a week."""
        chances = self._chances(question_ids)
        if not chances:
            return tr("You have not answered a question on it yet.")
        answered = tr_n(
            "You have answered {number} of its %n question.",
            "You have answered {number} of its %n questions.",
            len(question_ids),
            number=sum(map(self._was_asked, question_ids)),
        )
        chance = tr_n(
            "The chance that you remember it in a week is about {likely}: {word}.",
            "The chance that you remember them in a week is about {likely}: {word}.",
            len(chances),
            likely=share(sum(chances) / len(chances)),
            word=firmness_word(self.firmness(question_ids)),
        )
        return f"{answered} {chance}"

    def _chances(self, question_ids: Iterable[str]) -> list[float]:
        """The chance of recall in a week of what was asked of these questions."""
        return [
            recall(self._memories[unit], self._then)
            for question_id in question_ids
            for unit in self._units(question_id)
            if unit in self._memories
        ]

    def _was_asked(self, question_id: str) -> bool:
        return any(unit in self._memories for unit in self._units(question_id))

    def _units(self, question_id: str) -> Iterable[Unit]:
        return askable_of(self._questions[question_id]).units
