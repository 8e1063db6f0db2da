# SPDX-License-Identifier: MIT
"""Which questions to ask now: those that gain most for the exam day, or those that are due.

With an exam date a question is worth the recall that asking it now is expected to add on that day,
a second of the learner's time. Missed days need no care of their own: only what is remembered now
and the time to the exam count. docs/revision.md has what this gains over other ways.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from types import MappingProxyType
from typing import NamedTuple

from quizdesk.engine.outline import Kind
from quizdesk.engine.scheduling.foresight import outlook
from quizdesk.engine.scheduling.interleave import interleaved
from quizdesk.engine.scheduling.memory import Memory, days_between, recall
from quizdesk.engine.scheduling.units import Askable, Unit

USUAL_S: Mapping[Kind, float] = MappingProxyType(
    {
        Kind.MULTIPLE_CHOICE: 25.0,
        Kind.DATE_MATCHING: 75.0,
        Kind.ORDERING: 60.0,
        Kind.SHORT_ANSWER: 150.0,
    }
)
"""Seconds that a question takes, feedback read, until a learner's own times are known."""

USUAL_WEIGHT = 5
"""For how many of a learner's own times the usual one stands."""

LEAST_SHARE = 0.4
"""Of the usual time that a question is taken to need: who clicks through has not read."""

WAITING_WEIGHT = 0.5
"""How much of what could be gained half-way to the exam counts against asking now.

Asked too soon, a unit gains less than asked later. All of it would put everything off, for
half-way there is less time left. A half did best among simulated students (docs/revision.md).
"""

LAST_DAYS = 1.5
"""Days before the exam from which on nothing is put off."""

NEW_AFTER = 2
"""Without an exam date: how many due questions come before each new one."""


class Spent(NamedTuple):
    """How long a learner took over questions of one kind.

    Attributes:
        number: how many there were.
        total_s: seconds over all of them.
    """

    number: int
    total_s: float


def expected_seconds(spent: Mapping[Kind, Spent]) -> dict[Kind, float]:
    """What a question of each kind is likely to take, from the learner's own times where known."""
    usual = {kind: Spent(USUAL_WEIGHT, USUAL_WEIGHT * one) for kind, one in USUAL_S.items()}
    expected = {}
    for kind, prior in usual.items():
        own = spent.get(kind, Spent(0, 0.0))
        mean_s = (prior.total_s + own.total_s) / (prior.number + own.number)
        expected[kind] = max(mean_s, LEAST_SHARE * USUAL_S[kind])
    return expected


@dataclass(frozen=True, slots=True)
class Situation:
    """What is to be known to choose.

    Attributes:
        askables: every question that may be asked.
        memories: what is remembered of those units that were ever asked.
        now: the time.
        exam_at: when the exam begins, or None; one that is past counts as none.
        seconds: what a question of each kind takes.
    """

    askables: Sequence[Askable]
    memories: Mapping[Unit, Memory]
    now: datetime
    exam_at: datetime | None = None
    seconds: Mapping[Kind, float] = field(default_factory=lambda: USUAL_S)

    @property
    def exam_ahead(self) -> datetime | None:
        """When the exam begins, if it is still to come."""
        return self.exam_at if self.exam_at and self.exam_at > self.now else None

    def is_new(self, askable: Askable) -> bool:
        """Whether no unit of a question was ever asked."""
        return not any(unit in self.memories for unit in askable.units)


def choose_today(situation: Situation, budget_s: float, chance: Random) -> tuple[str, ...]:
    """The ids of the questions to ask now, in the order of asking.

    Args:
        situation: what is known.
        budget_s: seconds to fill; one question is asked at least, where there is one.
        chance: decides between equals.
    """
    shuffled = chance.sample(situation.askables, len(situation.askables))
    exam_at = situation.exam_ahead
    ranked = _by_gain(situation, shuffled, exam_at) if exam_at else _by_due(situation, shuffled)
    taken = _filled(situation, ranked, budget_s)
    return tuple(one.id for one in interleaved(taken, situation.is_new))


def _filled(situation: Situation, ranked: Sequence[Askable], budget_s: float) -> list[Askable]:
    """The first of them that fit into the time."""
    taken: list[Askable] = []
    left_s = budget_s
    for one in ranked:
        needed_s = situation.seconds[one.kind]
        if not taken or needed_s <= left_s:
            taken.append(one)
            left_s -= needed_s
    return taken


# ------------------------------------------------------------ with an exam date


def _by_gain(situation: Situation, askables: Sequence[Askable], exam_at: datetime) -> list[Askable]:
    halfway = situation.now + (exam_at - situation.now) / 2
    if days_between(situation.now, exam_at) < LAST_DAYS:
        halfway = exam_at
    gains = {one.id: _gain(situation, one, exam_at, halfway) for one in askables}
    return sorted(askables, key=lambda one: -gains[one.id] / situation.seconds[one.kind])


def _gain(situation: Situation, askable: Askable, exam_at: datetime, halfway: datetime) -> float:
    """Units recalled on the exam day that asking now adds, less what waiting would keep."""
    from_now = days_between(situation.now, exam_at)
    from_halfway = days_between(halfway, exam_at)
    gained = 0.0
    for unit in askable.units:
        memory = situation.memories.get(unit)
        unasked = recall(memory, exam_at)
        asked = outlook(memory, situation.now, askable.guess).recall_after(from_now)
        gained += asked - unasked
        if halfway < exam_at:
            later = outlook(memory, halfway, askable.guess).recall_after(from_halfway)
            gained -= WAITING_WEIGHT * (later - unasked)
    return gained


# ------------------------------------------------------------ without one


def _by_due(situation: Situation, askables: Sequence[Askable]) -> list[Askable]:
    """Due ones by their time, a new one after every few; then those that are not due yet."""
    new = [one for one in askables if situation.is_new(one)]
    old = {one.id: _due_at(situation, one) for one in askables if not situation.is_new(one)}
    asked = sorted((one for one in askables if one.id in old), key=lambda one: old[one.id])
    due = [one for one in asked if old[one.id] <= situation.now]
    mixed: list[Askable] = []
    while due or new:
        mixed += due[:NEW_AFTER]
        mixed += new[:1]
        due, new = due[NEW_AFTER:], new[1:]
    return mixed + [one for one in asked if old[one.id] > situation.now]


def _due_at(situation: Situation, askable: Askable) -> datetime:
    """When the first of its units is due; what nobody has decided yet waits for the others."""
    return min(
        situation.memories[unit].due_at for unit in askable.units if unit in situation.memories
    )
