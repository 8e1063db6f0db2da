# SPDX-License-Identifier: MIT
"""What makes one tour like the next: its clock, its settings, and the questions it is dealt.

No Qt here.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random

from quizdesk.engine.question import Kind, Outline
from quizdesk.engine.quiz import Quiz, choose_questions
from quizdesk.settings import MotionChoice, Settings, ThemeChoice

TOUR_SETTINGS = Settings(theme=ThemeChoice.LIGHT, motion=MotionChoice.REDUCED)
"""Looks that depend on no computer's own preferences."""

_FIRST_SEED = 1928
_BEGINS_AT = datetime(2026, 9, 7, 9, 0, tzinfo=UTC)


class TourClock:
    """Moves only when the tour says so: dates and times in its pictures are always the same."""

    def __init__(self) -> None:
        self._passed_s = 0.0

    def now(self) -> datetime:
        """The wall clock of the tour, in UTC."""
        return _BEGINS_AT + timedelta(seconds=self._passed_s)

    def reading_s(self) -> float:
        """Seconds that have passed in the tour."""
        return self._passed_s

    def pass_s(self, seconds: float) -> None:
        """Lets time pass."""
        self._passed_s += seconds


def tour_seeds() -> Callable[[], int]:
    """Where the tour's quizzes are dealt from: another seed for each, the same in every tour."""
    return count(_FIRST_SEED).__next__


def choose_for_tour(quiz: Quiz, outlines: Sequence[Outline], chance: Random) -> tuple[str, ...]:
    """Chooses a question of each kind that there is, in the order of the kinds, then any others.

    Args:
        quiz: the blueprint.
        outlines: every question there is.
        chance: where the choice comes from.
    """
    chosen: list[str] = []
    for kind in Kind:
        fitting = [one.id for one in outlines if one.kind is kind and quiz.admits(one)]
        if fitting and len(chosen) < quiz.number:
            chosen.append(chance.choice(fitting))
    others = [one for one in outlines if one.id not in chosen]
    return (*chosen, *choose_questions(quiz, others, chance))[: quiz.number]
