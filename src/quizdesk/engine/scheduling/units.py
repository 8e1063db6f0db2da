# SPDX-License-Identifier: MIT
"""What is remembered by itself: a whole question, or one mark point of a short answer."""

from math import comb, factorial, perm
from typing import NamedTuple, assert_never

from quizdesk.engine.mark import Evidence, Mark, Outcome
from quizdesk.engine.outline import Kind, Level
from quizdesk.engine.question import (
    DateMatching,
    MultipleChoice,
    Ordering,
    Question,
    ShortAnswer,
    kind_of,
)
from quizdesk.engine.scheduling.memory import Grade

WHOLE = ""
"""The point of a unit that is a whole question."""


class Unit(NamedTuple):
    """One thing to remember.

    Attributes:
        question: the question's id.
        point: a mark point's id, or `WHOLE`.
    """

    question: str
    point: str = WHOLE


class Askable(NamedTuple):
    """A question as far as scheduling needs to know it.

    Attributes:
        points: the points of its units: the mark points of a short answer, else `WHOLE` alone.
        guess: the chance of a full mark without knowing anything.
    """

    id: str
    kind: Kind
    topic: str
    level: Level
    points: tuple[str, ...]
    guess: float

    @property
    def units(self) -> tuple[Unit, ...]:
        """What asking it asks."""
        return tuple(Unit(self.id, point) for point in self.points)


def askable_of(question: Question) -> Askable:
    """A question as scheduling sees it."""
    points: tuple[str, ...] = (WHOLE,)
    if isinstance(question, ShortAnswer):
        points = tuple(point.id for point in question.scheme.points)
    return Askable(
        question.id,
        kind_of(question),
        question.topic,
        question.level,
        points,
        guess_chance(question),
    )


def guess_chance(question: Question) -> float:
    """The chance of a full mark by choosing blindly; nought for what has to be written."""
    match question:
        case MultipleChoice():
            return 1 / comb(len(question.options), len(question.keys))
        case DateMatching():
            return 1 / perm(len(question.dates), len(question.pairs))
        case Ordering():
            return 1 / factorial(len(question.events))
        case ShortAnswer():
            return 0.0
        case _:
            assert_never(question)


def grades_of(question: Question, mark: Mark) -> dict[str, Grade]:
    """What a mark says of each unit, by point.

    A mark point that nobody has decided yet says nothing; it will when it is decided.
    """
    if isinstance(question, ShortAnswer):
        known = {point.id for point in question.scheme.points}
        return {
            part.id: _grade_of(part)
            for part in mark.evidence
            if part.id in known and part.outcome is not Outcome.UNSURE
        }
    if mark.is_full:
        return {WHOLE: Grade.GOOD}
    return {WHOLE: Grade.HARD if mark.awarded else Grade.AGAIN}


def _grade_of(part: Evidence) -> Grade:
    return Grade.GOOD if part.outcome is Outcome.AWARDED else Grade.AGAIN
