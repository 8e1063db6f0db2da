# SPDX-License-Identifier: MIT
"""What is least likely to be remembered in a week, of all that was ever asked.

Not now: what was answered wrongly a moment ago is known for that moment, since its key was shown.
"""

from datetime import timedelta
from typing import NamedTuple

from quizdesk.engine.scheduling.memory import recall
from quizdesk.engine.scheduling.today import Situation
from quizdesk.engine.scheduling.units import Unit

LOOKED_AHEAD = timedelta(days=7)


class Weak(NamedTuple):
    """One unit with what is left of it.

    Attributes:
        topic: its question's.
        recall: the chance that it is remembered when `LOOKED_AHEAD` has gone by.
    """

    unit: Unit
    topic: str
    recall: float


def weakest(situation: Situation, number: int) -> tuple[Weak, ...]:
    """So many units least likely to be remembered, the weakest first; units never asked are none.

    Equals stand in the order of their ids, so that a list looked at twice is the same.
    """
    then = situation.now + LOOKED_AHEAD
    asked = (
        Weak(unit, askable.topic, recall(memory, then))
        for askable in situation.askables
        for unit in askable.units
        if (memory := situation.memories.get(unit)) is not None
    )
    return tuple(sorted(asked, key=lambda one: (one.recall, one.unit))[:number])
