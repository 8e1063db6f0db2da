# SPDX-License-Identifier: MIT
"""What looking and answering cost does not grow with what a learner has answered before."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.response import ChoiceResponse
from quizdesk.store.attempts import Attempts
from quizdesk.store.corrections import Corrections
from quizdesk.store.database import Database
from quizdesk.store.history import History
from quizdesk.store.holder import Holder
from quizdesk.store.learners import Learner, Learners
from quizdesk.store.marks import Marks
from quizdesk.store.memories import RECENT, Memories
from tests.builders import STARTED_AT, a_multiple_choice, an_attempt
from tests.store.counted_steps import steps_of

BANK = "stalin-foreign-policy"
QUESTION = a_multiple_choice()


@pytest.fixture
def database(folder: Path) -> Iterator[Database]:
    database = Database(folder, STARTED_AT, busy_timeout_s=5)
    yield database
    database.close()


class Play:
    """One learner who answers the same question again and again."""

    def __init__(self, database: Database) -> None:
        self.database = database
        holder = Holder.of_this_program()
        self.attempts, self.marks = Attempts(database, holder), Marks(database, holder)
        self.learner: Learner = Learners(database).create("Ada", STARTED_AT)
        self.number = 0

    @property
    def now(self) -> datetime:
        return STARTED_AT + timedelta(hours=self.number)

    def answer(self) -> None:
        """Answers it once more, an hour after the last time."""
        self.number += 1
        attempt = an_attempt([QUESTION], id=f"number {self.number}", started_at=self.now)
        self.attempts.begin(attempt, self.learner.id)
        attempt = attempt.respond(QUESTION.id, ChoiceResponse(frozenset({"social-democrats"})))
        attempt = attempt.submit(QUESTION.id)
        self.attempts.save(attempt, self.now)
        marks = {QUESTION.id: Mark(1, 1)}
        self.marks.save(attempt.id, marks, marker=Marker.PROGRAM, why="", at=self.now)
        self.attempts.hand_in(attempt.hand_in(self.now))


def test_looks_and_answers_cost_the_same_however_much_was_answered(database: Database) -> None:
    play = Play(database)
    learner, history, memories = play.learner.id, History(database), Memories(database)

    def work() -> dict[str, int]:
        weeks = [play.now - timedelta(days=one) for one in range(3)]
        looks = {
            "unfinished": lambda: play.attempts.unfinished(learner, play.now),
            "past scores": lambda: history.past_scores(learner, limit=5),
            "today's answers": lambda: history.answers_between(
                learner, (play.now - timedelta(days=1), play.now)
            ),
            "memories": lambda: memories.of_bank(learner, BANK),
            "memories as they were": lambda: memories.traces(learner, BANK, weeks),
            "mistakes": lambda: memories.missed(learner, BANK),
            "trials": lambda: memories.trials(learner, BANK),
            "seconds": lambda: memories.seconds(learner),
            "corrections": lambda: Corrections(database).of_bank(BANK),
            "an answer": play.answer,
        }
        return {name: steps_of(database, look) for name, look in looks.items()}

    for _ in range(RECENT + 40):
        play.answer()
    before = work()
    for _ in range(150):
        play.answer()
    after = work()
    # Indexes grow deeper, tables are not walked.
    assert {
        name: (early, late)
        for name, early in before.items()
        if (late := after[name]) > early * 1.3 + 10
    } == {}
