# SPDX-License-Identifier: MIT
"""How well one unit is remembered, by FSRS (Free Spaced Repetition Scheduler, version 6).

The steps from memory to memory are the library's; docs/adr/0015-memory.md says why, and what is
added for questions that can be guessed.
"""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from fsrs import Scheduler

# fmt: off
PARAMETERS = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
    0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)
# fmt: on
"""FSRS-6's published default parameters, w0 to w20, fitted to the reviews of many learners.

Handed to the library, so that another version of it does not change what is kept.
"""

DESIRED_RECALL = 0.9
"""The chance of recall at which a unit is due."""

FIRST_GUESS = 0.5
"""The chance that a unit is known which was never asked, where nothing else is known."""

DECAY = PARAMETERS[20]
"""How flat forgetting is."""

_FACTOR: float = DESIRED_RECALL ** (-1 / DECAY) - 1
_DAY_S = 86400.0
_LONGEST_DAYS = 36500.0


class Grade(StrEnum):
    """What a mark says of a memory: nothing earned, a part of it, all."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"


class Memory(NamedTuple):
    """What is remembered of one unit.

    Attributes:
        stability: days until the chance of recall has fallen to nine in ten.
        difficulty: from 1 to 10, how slowly the stability grows.
        reviewed_at: when the unit was asked last.
        reviews: how often it was asked.
    """

    stability: float
    difficulty: float
    reviewed_at: datetime
    reviews: int

    @property
    def due_at(self) -> datetime:
        """When the chance of recall falls to nine in ten; a day after it was asked at soonest."""
        return self.reviewed_at + timedelta(days=min(max(1.0, self.stability), _LONGEST_DAYS))


def recall(memory: Memory | None, at: datetime) -> float:
    """The chance that a unit is remembered at a time; nought for one that was never asked.

    The formula is FSRS-6's power curve, in days and parts of days.
    """
    if memory is None:
        return 0.0
    return recall_after(memory.stability, days_between(memory.reviewed_at, at))


def recall_after(stability: float, days: float) -> float:
    """The chance of recall so many days after a review that left a stability."""
    return float((1.0 + _FACTOR * days / stability) ** -DECAY)


def days_between(earlier: datetime, later: datetime) -> float:
    """Days and parts of days; nought where a clock was set back."""
    return max(0.0, (later - earlier).total_seconds() / _DAY_S)


def chance_of_right(memory: Memory | None, at: datetime, guess: float) -> float:
    """The chance of a right response: what is not remembered may still be guessed.

    Args:
        memory: what is remembered.
        at: when it is asked.
        guess: the chance of guessing it.
    """
    known = FIRST_GUESS if memory is None else recall(memory, at)
    return known + (1.0 - known) * guess


def after(memory: Memory | None, grade: Grade, at: datetime, guess: float = 0.0) -> Memory:
    """The memory after a unit was asked.

    A right response to what can be guessed is evidence of knowing only as far as knowing is
    likelier than guessing: by Bayes' rule, as in knowledge tracing (Corbett and Anderson, 1995).
    The memory then lies between those after *good* and after *again*, never below what it was.

    Args:
        memory: what was remembered before, or None where it was never asked.
        grade: what the mark said.
        at: when it was asked.
        guess: the chance of a right response without knowing.
    """
    told = _step(memory, grade, at)
    if grade is Grade.AGAIN or not guess:
        return told
    known = FIRST_GUESS if memory is None else recall(memory, at)
    share = share_known(known, guess)
    guessed = _step(memory, Grade.AGAIN, at)
    stability = between(guessed.stability, told.stability, share)
    return told._replace(
        stability=max(stability, memory.stability if memory else 0.0),
        difficulty=share * told.difficulty + (1.0 - share) * guessed.difficulty,
    )


def share_known(known: float, guess: float) -> float:
    """The chance that a right response was known and not guessed, by Bayes' rule."""
    return known / (known + (1.0 - known) * guess)


def between(low: float, high: float, share: float) -> float:
    """A stability between two, in the measure of stabilities, which is their ratio."""
    return exp(share * log(high) + (1.0 - share) * log(low))


def _step(memory: Memory | None, grade: Grade, at: datetime) -> Memory:
    from fsrs import Card, Rating, State

    ratings = {Grade.AGAIN: Rating.Again, Grade.HARD: Rating.Hard, Grade.GOOD: Rating.Good}
    at = at.astimezone(UTC)
    # The library would wait a millisecond to find an id, and read a clock to find a due time.
    before = Card(0, due=at)
    if memory is not None:
        before = Card(
            0, State.Review, None, memory.stability, memory.difficulty, at, memory.reviewed_at
        )
    told, _ = _scheduler().review_card(before, ratings[grade], at)
    # A review leaves both; the library's type allows for what was never reviewed.
    stability, difficulty = cast("float", told.stability), cast("float", told.difficulty)
    return Memory(stability, difficulty, at, memory.reviews + 1 if memory else 1)


@cache
def _scheduler() -> "Scheduler":
    from fsrs import Scheduler

    # Without learning steps: what to ask again within a sitting is not for a timetable to say.
    return Scheduler(
        PARAMETERS,
        desired_retention=DESIRED_RECALL,
        learning_steps=(),
        relearning_steps=(),
        enable_fuzzing=False,
    )
