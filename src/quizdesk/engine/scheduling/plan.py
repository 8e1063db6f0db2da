# SPDX-License-Identifier: MIT
"""Where a learner stands before an exam: what is left, what it takes, what is likely on the day.

Predictions are the memory's own; how true they have been is `calibration.py`'s to say.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from quizdesk.engine.outline import Level
from quizdesk.engine.scheduling.foresight import outlook
from quizdesk.engine.scheduling.keeping import USUAL_KEEPING
from quizdesk.engine.scheduling.memory import Memory, between, recall
from quizdesk.engine.scheduling.today import Situation
from quizdesk.engine.scheduling.units import Askable, Unit

FIRM = 0.8
"""The chance of recall on the exam day from which on a unit counts as firm."""

WITHOUT_EXAM = timedelta(days=14)
"""What is looked ahead to without an exam date."""

FORECAST_DAYS = 14
"""Days of reviews foretold, today the first."""

MOST_ASKINGS = 8
"""After so many askings more a unit counts as firm in reckoning the time needed."""


class Firmness(StrEnum):
    """How well a unit is known, looked at from the exam day."""

    NEW = "new"
    SHAKY = "shaky"
    FIRM = "firm"


class Mastery(NamedTuple):
    """What is known of one topic at one level.

    Attributes:
        units: how many units there are.
        asked: how many of them were ever asked.
        recall: the mean chance of recall, units never asked counted as nought.
    """

    topic: str
    level: Level
    units: int
    asked: int
    recall: float


@dataclass(frozen=True, slots=True)
class Plan:
    """Where a learner stands.

    Attributes:
        looked_at: the exam, or a fortnight on without one.
        units: how many of each firmness, every one named.
        needed_s: seconds of asking until every unit is likely firm on that day.
        expected: the share of units likely recalled on that day with nothing more asked.
        expected_of_asked: the same over those ever asked; nought where none was.
        forecast: how many questions fall due on each day, what is overdue on the first.
        mastery: by topic and level, in the bank's order.
    """

    looked_at: datetime
    units: dict[Firmness, int]
    needed_s: float
    expected: float
    expected_of_asked: float
    forecast: tuple[tuple[date, int], ...]
    mastery: tuple[Mastery, ...]


def plan_of(situation: Situation, keeping: float = USUAL_KEEPING) -> Plan:
    """Where a learner stands. Days are those of the zone that `situation.now` is told in.

    Args:
        situation: what is known.
        keeping: how well the learner keeps things; `keeping.py` fits it.
    """
    looked_at = situation.exam_ahead or situation.now + WITHOUT_EXAM
    kept = as_kept(situation, keeping)
    units = [unit for one in kept.askables for unit in one.units]
    chances = {unit: recall(kept.memories.get(unit), looked_at) for unit in units}
    asked = [chances[unit] for unit in units if unit in kept.memories]
    counts = Counter(_firmness(kept, unit, chances[unit]) for unit in units)
    return Plan(
        looked_at=looked_at,
        units={firmness: counts[firmness] for firmness in Firmness},
        needed_s=sum(_needed_s(kept, one, looked_at) for one in kept.askables),
        expected=_mean(chances.values()),
        expected_of_asked=_mean(asked),
        forecast=forecast(situation, FORECAST_DAYS),
        mastery=mastery_of(kept),
    )


def as_kept(situation: Situation, keeping: float) -> Situation:
    """A situation with its memories put right by how well the learner keeps things."""
    if keeping == USUAL_KEEPING:
        return situation
    memories = {
        unit: memory._replace(stability=memory.stability * keeping)
        for unit, memory in situation.memories.items()
    }
    return replace(situation, memories=memories)


def _firmness(situation: Situation, unit: Unit, chance: float) -> Firmness:
    if unit not in situation.memories:
        return Firmness.NEW
    return Firmness.FIRM if chance >= FIRM else Firmness.SHAKY


def _mean(chances: Iterable[float]) -> float:
    numbers = list(chances)
    return sum(numbers) / len(numbers) if numbers else 0.0


def _needed_s(situation: Situation, askable: Askable, looked_at: datetime) -> float:
    askings = max(
        askings_needed(situation.memories.get(unit), situation.now, looked_at, askable.guess)
        for unit in askable.units
    )
    return askings * situation.seconds[askable.kind]


def askings_needed(memory: Memory | None, now: datetime, looked_at: datetime, guess: float) -> int:
    """How many askings a unit likely takes to be firm, spread over the time that is left.

    Args:
        memory: what is remembered of it.
        now: the time.
        looked_at: when it is to be firm.
        guess: the chance of guessing it.
    """
    left = looked_at - now
    for askings in range(MOST_ASKINGS):
        if recall(memory, looked_at) >= FIRM:
            return askings
        # The next asking halves the time left, so that the last ones come close to the day.
        at = looked_at - left / 2**askings
        ahead = outlook(memory, at, guess)
        stability = between(ahead.if_wrong, ahead.if_right, ahead.right)
        difficulty = memory.difficulty if memory else 5.0
        memory = Memory(stability, difficulty, at, askings + 1)
    return MOST_ASKINGS


def forecast(situation: Situation, days: int) -> tuple[tuple[date, int], ...]:
    """How many questions fall due on each of so many days, what is overdue on the first, today."""
    today, zone = situation.now.date(), situation.now.tzinfo
    due: Counter[int] = Counter()
    for askable in situation.askables:
        memories = [situation.memories[one] for one in askable.units if one in situation.memories]
        if memories:
            first = min(memory.due_at for memory in memories)
            due[max(0, (first.astimezone(zone).date() - today).days)] += 1
    return tuple((today + timedelta(days=day), due[day]) for day in range(days))


def mastery_of(situation: Situation, ahead: timedelta = timedelta()) -> tuple[Mastery, ...]:
    """What is known by topic and level, in the bank's order.

    Args:
        situation: what is known.
        ahead: how long from now it is to be known, with nothing more asked.
    """
    then = situation.now + ahead
    chances = {unit: recall(memory, then) for unit, memory in situation.memories.items()}
    return mastery_from(situation.askables, chances)


def mastery_from(askables: Iterable[Askable], chances: Mapping[Unit, float]) -> tuple[Mastery, ...]:
    """What is known by topic and level, in the bank's order.

    Args:
        askables: every question.
        chances: of recall, of those units that were ever asked.
    """
    return tuple(
        Mastery(
            topic,
            level,
            units=len(units),
            asked=sum(unit in chances for unit in units),
            recall=_mean(chances.get(unit, 0.0) for unit in units),
        )
        for (topic, level), units in units_by_group(askables).items()
    )


def units_by_group(askables: Iterable[Askable]) -> dict[tuple[str, Level], list[Unit]]:
    """All units by topic and level, in the bank's order."""
    groups: dict[tuple[str, Level], list[Unit]] = {}
    for askable in askables:
        groups.setdefault((askable.topic, askable.level), []).extend(askable.units)
    return groups
