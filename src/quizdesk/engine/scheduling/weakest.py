# SPDX-License-Identifier: MIT
"""What is least likely to be remembered now, of all that was ever asked."""

from typing import NamedTuple

from quizdesk.engine.scheduling.memory import recall
from quizdesk.engine.scheduling.today import Situation
from quizdesk.engine.scheduling.units import Unit


class Weak(NamedTuple):
    """One unit with what is left of it.

    Attributes:
        topic: its question's.
        recall: the chance that it is remembered now.
    """

    unit: Unit
    topic: str
    recall: float


def weakest(situation: Situation, number: int) -> tuple[Weak, ...]:
    """So many units least likely to be remembered, the weakest first; units never asked are none.

    Equals stand in the order of their ids, so that a list looked at twice is the same.
    """
    asked = (
        Weak(unit, askable.topic, recall(memory, situation.now))
        for askable in situation.askables
        for unit in askable.units
        if (memory := situation.memories.get(unit)) is not None
    )
    return tuple(sorted(asked, key=lambda one: (one.recall, one.unit))[:number])
