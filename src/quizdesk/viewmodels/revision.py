# SPDX-License-Identifier: MIT
"""Revision at home: what to ask today, and where the learner stands before the exam.

What is asked and foretold is the engine's to say; here it meets the bank, the records and the day.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cached_property
from random import Random

from quizdesk.bank.bank import Bank
from quizdesk.engine.quiz import Quiz
from quizdesk.engine.scheduling.calibration import Calibration, calibration_of
from quizdesk.engine.scheduling.keeping import Trial, keeping_of
from quizdesk.engine.scheduling.plan import Plan, plan_of
from quizdesk.engine.scheduling.today import Situation, choose_today, expected_seconds
from quizdesk.engine.scheduling.units import Askable, askable_of
from quizdesk.store import Store
from quizdesk.store.memories import StudyPlan
from quizdesk.words import later, tr

TODAY = "today"
"""The way of a quiz that was chosen for the day, by which doing it again is known."""

TITLE = later("Today's revision")
"""The title of such a quiz."""

USUAL_MINUTES = 20
"""Minutes a day until the learner sets them."""

EXAM_BEGINS = time(9, 0)
"""Exams in the morning begin about then; predictions are for that hour of the exam day."""

LEAST_S = 120.0
"""Seconds left of the day's minutes below which the day counts as done, and more is extra."""

_MINUTE_S = 60.0


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the learner stands.

    Attributes:
        plan: what the engine foretells, put right by how well this learner has kept things.
        exam_on: the exam day, or None.
        days_left: whole days before the exam day, today counted; None without one ahead.
        minutes_a_day: as the learner set it, or the usual.
        done_today_s: seconds at work today.
        had_s: seconds until the exam, at the minutes a day, without what is done today.
        calibration: how true predictions were before that; None below fifty answers.
    """

    plan: Plan
    exam_on: date | None
    days_left: int | None
    minutes_a_day: int
    done_today_s: float
    had_s: float | None
    calibration: Calibration | None


@dataclass(frozen=True, slots=True)
class Today:
    """What is to be asked today.

    Attributes:
        study: what the learner plans.
        chosen: the ids of the questions, in order.
        new: how many of them were never asked.
        done_s: seconds at work today.
    """

    study: StudyPlan
    chosen: tuple[str, ...]
    new: int
    done_s: float

    @property
    def left_s(self) -> float:
        """Seconds left of the day's minutes."""
        return max(0.0, self.study.minutes_a_day * _MINUTE_S - self.done_s)

    @property
    def is_extra(self) -> bool:
        """Whether the day's minutes are done."""
        return self.left_s < LEAST_S


class Revision:
    """The revision of one bank."""

    def __init__(self, bank: Bank, store: Store) -> None:
        self._bank = bank
        self._store = store

    @cached_property
    def askables(self) -> tuple[Askable, ...]:
        """Every question of the bank, as scheduling sees it."""
        return tuple(askable_of(self._bank.questions[one.id]) for one in self._bank.outlines)

    def study_plan(self, learner_id: int | None) -> StudyPlan:
        """What the learner plans, or what is usual.

        Raises:
            StoreError: when it cannot be read.
        """
        kept = None
        if learner_id is not None:
            kept = self._store.memories.plan(learner_id, self._bank.id)
        return kept or StudyPlan(None, USUAL_MINUTES)

    def today(self, learner_id: int | None, now: datetime, seed: int) -> Today:
        """What to ask now.

        What is left of the day's minutes is filled; when they are done, as many again.

        Args:
            learner_id: who asks, or None for somebody new.
            now: the time, in the learner's own zone.
            seed: decides between equals.

        Raises:
            StoreError: when the records cannot be read.
        """
        study = self.study_plan(learner_id)
        situation = self.situation(learner_id, now)
        today = Today(study, (), 0, self.done_today_s(learner_id, now))
        budget_s = study.minutes_a_day * _MINUTE_S if today.is_extra else today.left_s
        chosen = choose_today(situation, budget_s, Random(f"today {seed}"))
        asked = set(chosen)
        new = sum(one.id in asked and situation.is_new(one) for one in situation.askables)
        return replace(today, chosen=chosen, new=new)

    def standing(self, learner_id: int | None, now: datetime) -> Standing:
        """Where the learner stands.

        Args:
            learner_id: who asks, or None for somebody new.
            now: the time, in the learner's own zone.

        Raises:
            StoreError: when the records cannot be read.
        """
        study = self.study_plan(learner_id)
        done_s = self.done_today_s(learner_id, now)
        budget_s = study.minutes_a_day * _MINUTE_S
        days = None if study.exam_on is None else (study.exam_on - now.date()).days
        days_left = days if days is not None and days > 0 else None
        trials: tuple[Trial, ...] = ()
        if learner_id is not None:
            trials = self._store.memories.trials(learner_id, self._bank.id)
        return Standing(
            plan=plan_of(self.situation(learner_id, now), keeping_of(trials)),
            exam_on=study.exam_on,
            days_left=days_left,
            minutes_a_day=study.minutes_a_day,
            done_today_s=done_s,
            had_s=None if days_left is None else max(0.0, days_left * budget_s - done_s),
            calibration=calibration_of(one.prediction for one in trials),
        )

    def situation(self, learner_id: int | None, now: datetime) -> Situation:
        """What scheduling needs to know of a learner to choose.

        Raises:
            StoreError: when the records cannot be read.
        """
        exam_on = self.study_plan(learner_id).exam_on
        spent = {} if learner_id is None else self._store.memories.seconds(learner_id)
        return replace(
            self.remembered(learner_id, now),
            exam_at=exam_begins(exam_on) if exam_on else None,
            seconds=expected_seconds(spent),
        )

    def remembered(self, learner_id: int | None, now: datetime) -> Situation:
        """The same without an exam and the learner's own times: what a learner remembers.

        Raises:
            StoreError: when the records cannot be read.
        """
        memories = {}
        if learner_id is not None:
            memories = self._store.memories.of_bank(learner_id, self._bank.id)
        return Situation(askables=self.askables, memories=memories, now=now)

    def done_today_s(self, learner_id: int | None, now: datetime) -> float:
        """Seconds that a learner has been at work since midnight.

        Raises:
            StoreError: when the records cannot be read.
        """
        if learner_id is None:
            return 0.0
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return self._store.memories.spent_since(learner_id, midnight)


def exam_begins(exam_on: date) -> datetime:
    """When an exam begins, in the computer's own time zone."""
    return datetime.combine(exam_on, EXAM_BEGINS).astimezone()


def todays_quiz(number: int) -> Quiz:
    """The blueprint of a day's revision: feedback at once, questions in the order chosen."""
    return Quiz(title=tr(TITLE), number=number, shuffles_questions=False, way=TODAY)
