# SPDX-License-Identifier: MIT
"""Ways of choosing what to ask next, which the simulation of revision compares.

All see the same of a student: whether each unit of an answer was right. All fill the same minutes:
one that has nothing due goes on with what is due soonest. The one that is told the true memories
cannot be had outside a simulation: it shows how much there is to win.
"""
# A way of choosing need not look at all that it is shown.
# ruff: noqa: ARG002

from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Protocol

from fsrs import Card, Rating, Scheduler, State

from benchmarks.revision_students import Student
from quizdesk.engine.outline import Kind
from quizdesk.engine.scheduling.keeping import Trial, keeping_of
from quizdesk.engine.scheduling.memory import Grade, Memory, after, days_between
from quizdesk.engine.scheduling.plan import plan_of
from quizdesk.engine.scheduling.today import (
    WAITING_WEIGHT,
    Situation,
    Spent,
    choose_today,
    expected_seconds,
)
from quizdesk.engine.scheduling.units import Askable, Unit

TOLD = "(told the true memories)"
"""The way that nobody can go."""

RECENT_TRIALS = 1500
"""About as many as the program looks back at."""

BEGIN = datetime(2026, 3, 2, tzinfo=UTC)
"""Midnight before the first day."""


class Policy(Protocol):
    """A way of choosing."""

    def begin_sitting(self, now: datetime, budget_s: float) -> None:
        """A sitting begins that lasts so long."""

    def next(self, now: datetime, left_s: float) -> Askable:
        """The question to ask now."""

    def told(self, asked: Askable, rights: tuple[bool, ...], now: datetime, spent_s: float) -> None:
        """How the answer was, and how long it took."""


class Planned:
    """QuizDesk's own, with the exam date or without."""

    def __init__(self, bank: tuple[Askable, ...], seed: int, exam_at: datetime | None) -> None:
        self._bank = {one.id: one for one in bank}
        self._chance = Random(f"planned {seed}")
        self._exam_at = exam_at
        self._memories: dict[Unit, Memory] = {}
        self._spent: dict[Kind, Spent] = {}
        self._chosen: list[str] = []
        self._trials: deque[Trial] = deque(maxlen=RECENT_TRIALS)

    def foretold(self, now: datetime) -> tuple[float, float]:
        """Recall in the exam as the plan tells it, and by the published parameters alone."""
        situation = Situation(tuple(self._bank.values()), self._memories, now, self._exam_at)
        keeping = keeping_of(tuple(self._trials))
        return plan_of(situation, keeping).expected, plan_of(situation).expected

    def begin_sitting(self, now: datetime, budget_s: float) -> None:
        """Chooses for the whole sitting, as the program does."""
        self._choose(now, budget_s)

    def next(self, now: datetime, left_s: float) -> Askable:
        """The next chosen; chosen anew where time is left over."""
        if not self._chosen:
            self._choose(now, left_s)
        return self._bank[self._chosen.pop()]

    def _choose(self, now: datetime, budget_s: float) -> None:
        askables, seconds = tuple(self._bank.values()), expected_seconds(self._spent)
        situation = Situation(askables, self._memories, now, self._exam_at, seconds)
        self._chosen = [*reversed(choose_today(situation, budget_s, self._chance))]

    def told(self, asked: Askable, rights: tuple[bool, ...], now: datetime, spent_s: float) -> None:
        """Takes each unit's memory a step on."""
        for unit, right in zip(asked.units, rights, strict=True):
            grade, memory = Grade.GOOD if right else Grade.AGAIN, self._memories.get(unit)
            if memory is not None:
                days = days_between(memory.reviewed_at, now)
                self._trials.append(Trial(memory.stability, days, asked.guess, right))
            self._memories[unit] = after(memory, grade, now, asked.guess)
        number, total_s = self._spent.get(asked.kind, Spent(0, 0.0))
        self._spent[asked.kind] = Spent(number + 1, total_s + spent_s)


class Anki:
    """As Anki is set when new: FSRS for a recall of 0.9, steps of 1 and 10 minutes, 20 new a day.

    A question is one thing to remember, and a part right is "hard". New ones are mixed with those
    that are due. What is in its steps comes when its minutes are over, or sooner when nothing else
    is left.
    """

    NEW_A_DAY = 20
    NEW_EVERY = 3

    def __init__(self, bank: tuple[Askable, ...], seed: int) -> None:
        self._bank = {one.id: one for one in bank}
        self._new = Random(f"anki {seed}").sample(sorted(self._bank), len(bank))
        self._scheduler = Scheduler(enable_fuzzing=False)
        self._states: dict[str, Card] = {}
        self._new_left = 0
        self._turn = 0

    def begin_sitting(self, now: datetime, budget_s: float) -> None:
        """Allows the day's new ones."""
        self._new_left = self.NEW_A_DAY

    def next(self, now: datetime, left_s: float) -> Askable:
        """What its steps or its day have brought up, or a new one."""
        ripe = [one for one in self._in_steps() if self._states[one].due <= now]
        if ripe:
            return self._bank[min(ripe, key=lambda one: self._states[one].due)]
        self._turn += 1
        due = self._due_on(now)
        if self._new and self._new_left and (not due or self._turn % self.NEW_EVERY == 0):
            self._new_left -= 1
            return self._bank[self._new.pop()]
        known = due or self._in_steps() or [*self._states]
        return self._bank[min(known, key=lambda one: self._states[one].due)]

    def _in_steps(self) -> list[str]:
        return [one for one, kept in self._states.items() if kept.state is not State.Review]

    def _due_on(self, now: datetime) -> list[str]:
        return [
            one
            for one, kept in self._states.items()
            if kept.state is State.Review and kept.due.date() <= now.date()
        ]

    def told(self, asked: Askable, rights: tuple[bool, ...], now: datetime, spent_s: float) -> None:
        """Reviews the question."""
        rating = Rating.Again
        if any(rights):
            rating = Rating.Good if all(rights) else Rating.Hard
        before = self._states.get(asked.id) or Card(0, due=now)
        self._states[asked.id], _ = self._scheduler.review_card(before, rating, now)


class Leitner:
    """Five boxes, asked after 1, 2, 4, 8 and 16 days: right moves a box on, wrong to the first."""

    BOXES = (1, 2, 4, 8, 16)

    def __init__(self, bank: tuple[Askable, ...], seed: int) -> None:
        self._bank = {one.id: one for one in bank}
        self._new = Random(f"leitner {seed}").sample(sorted(self._bank), len(bank))
        self._boxes: dict[str, int] = {}
        self._due: dict[str, datetime] = {}

    def begin_sitting(self, now: datetime, budget_s: float) -> None:
        """Nothing to prepare."""

    def next(self, now: datetime, left_s: float) -> Askable:
        """What is due longest, else a new one, else what is due soonest."""
        soonest = min(self._due, key=lambda one: self._due[one], default="")
        if self._new and (not soonest or self._due[soonest].date() > now.date()):
            return self._bank[self._new.pop()]
        return self._bank[soonest]

    def told(self, asked: Askable, rights: tuple[bool, ...], now: datetime, spent_s: float) -> None:
        """Moves the question to its box."""
        box = min(self._boxes.get(asked.id, -1) + 1, len(self.BOXES) - 1) if all(rights) else 0
        self._boxes[asked.id] = box
        self._due[asked.id] = now + timedelta(days=self.BOXES[box])


class Shuffled:
    """Random order: the whole bank shuffled, then shuffled again, so that nothing is left out."""

    def __init__(self, bank: tuple[Askable, ...], seed: int) -> None:
        self._bank = bank
        self._chance = Random(f"shuffled {seed}")
        self._left: list[Askable] = []

    def begin_sitting(self, now: datetime, budget_s: float) -> None:
        """Nothing to prepare."""

    def next(self, now: datetime, left_s: float) -> Askable:
        """The next of the round."""
        if not self._left:
            self._left = self._chance.sample(self._bank, len(self._bank))
        return self._left.pop()

    def told(self, asked: Askable, rights: tuple[bool, ...], now: datetime, spent_s: float) -> None:
        """Learns nothing."""


class AllKnowing:
    """Told each student's true memory and its laws: asks by gain a second, as the plan does."""

    def __init__(self, bank: tuple[Askable, ...], student: Student) -> None:
        self._bank = bank
        self._student = student
        self._chosen: list[Askable] = []

    def begin_sitting(self, now: datetime, budget_s: float) -> None:
        """Looks at everything anew."""
        self._chosen = sorted(self._bank, key=self._worth)

    def next(self, now: datetime, left_s: float) -> Askable:
        """The best that is left."""
        if not self._chosen:
            self.begin_sitting(now, left_s)
        return self._chosen.pop()

    def _worth(self, askable: Askable) -> float:
        gained = sum(
            self._student.gain(unit, 0.0) - WAITING_WEIGHT * self._student.gain(unit, 0.5)
            for unit in askable.units
        )
        return gained / self._student.seconds[askable.kind]

    def told(self, asked: Askable, rights: tuple[bool, ...], now: datetime, spent_s: float) -> None:
        """Knows it already."""


def policies(
    bank: tuple[Askable, ...], seed: int, exam_at: datetime, student: Callable[[str], Student]
) -> Mapping[str, Policy]:
    """Every way, fresh for one student.

    Args:
        bank: the questions.
        seed: the student's.
        exam_at: when the exam begins.
        student: gives the student who goes each way, alike in the beginning.
    """
    return {
        "QuizDesk, exam date set": Planned(bank, seed, exam_at),
        "QuizDesk, no date": Planned(bank, seed, None),
        "FSRS as Anki is set": Anki(bank, seed),
        "Leitner boxes": Leitner(bank, seed),
        "Random order": Shuffled(bank, seed),
        TOLD: AllKnowing(bank, student(TOLD)),
    }
