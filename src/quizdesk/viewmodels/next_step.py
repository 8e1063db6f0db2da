# SPDX-License-Identifier: MIT
"""What comes after a quiz: the results' main action, by what the quiz was and how it went."""

from enum import StrEnum
from typing import NamedTuple

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.quiz import Feedback, Quiz
from quizdesk.viewmodels.revision import TODAY
from quizdesk.words import tr

MISSED = "missed"
"""The way of a quiz that asks what was not all right in another."""


class Next(StrEnum):
    """What can come next."""

    GO_ON = "go-on"
    MISSED = "missed"
    AGAIN = "again"
    DONE = "done"


class NextView(NamedTuple):
    """The main action of the results.

    Attributes:
        step: what it does.
        text: what it says.
    """

    step: Next
    text: str

    @property
    def offers_again(self) -> bool:
        """Whether another quiz like this is offered beside it."""
        return self.step is not Next.AGAIN

    @property
    def offers_home(self) -> bool:
        """Whether home is offered beside it."""
        return self.step is not Next.DONE


def next_view(attempt: Attempt, *, is_today_done: bool) -> NextView:
    """What comes after an attempt that was handed in.

    Args:
        attempt: the attempt, its items marked.
        is_today_done: whether the day's minutes are done.
    """
    if attempt.quiz.way == TODAY:
        if is_today_done:
            return NextView(Next.DONE, tr("Done"))
        return NextView(Next.GO_ON, tr("Go on with today's revision"))
    if attempt.quiz.feedback is Feedback.AT_END or attempt.quiz.way == MISSED:
        if missed_in(attempt):
            return NextView(Next.MISSED, tr("Practise what was not all right"))
        return NextView(Next.DONE, tr("Done"))
    return NextView(Next.AGAIN, tr("Another quiz like this"))


def missed_in(attempt: Attempt) -> tuple[str, ...]:
    """The ids of the questions that were not all right, those with the least of their marks first.

    Equals keep the attempt's order.
    """
    earned = {
        item.id: item.mark.awarded / item.out_of
        for item in attempt.items
        if item.mark and not item.mark.is_full
    }
    return tuple(sorted(earned, key=lambda one: earned[one]))


def missed_quiz(attempt: Attempt, number: int) -> Quiz:
    """The blueprint of practice with what was not all right in an attempt."""
    title = attempt.quiz.title
    if attempt.quiz.way != MISSED:
        title = tr("To revise: {title}", title=title)
    return Quiz(title=title, number=number, shuffles_questions=False, way=MISSED)
