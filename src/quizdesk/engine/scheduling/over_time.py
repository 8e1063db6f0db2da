# SPDX-License-Identifier: MIT
"""How much was remembered at moments gone by, from the memories as they stood then."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from quizdesk.engine.scheduling.memory import recall_after
from quizdesk.engine.scheduling.plan import Mastery, units_by_group
from quizdesk.engine.scheduling.units import Askable, Unit

_A_DAY = timedelta(days=1)


class Trace(NamedTuple):
    """What was remembered of a unit at a moment; of a unit not asked by then there is none.

    Attributes:
        moment: which of the moments, from nought.
        stability: of the memory as it stood then, in days.
        days: since the unit had been asked last.
    """

    moment: int
    stability: float
    days: float


def mastery_over_time(
    askables: Sequence[Askable],
    traces: Mapping[Unit, Sequence[Trace]],
    moments: int,
    keeping: float,
    ahead: timedelta = timedelta(),
) -> tuple[tuple[Mastery, ...], ...]:
    """What was known at each moment, by topic and level, of what there is to know now.

    Args:
        askables: every question, as it is now.
        traces: what was remembered; of units that are no longer there too.
        moments: how many there are.
        keeping: how well the learner keeps things, the same at all moments: it is best known now.
        ahead: how long from each moment it was to be known, with nothing more asked.
    """
    groups = units_by_group(askables)
    places = {unit: place for place, units in enumerate(groups.values()) for unit in units}
    asked = [[0] * len(groups) for _ in range(moments)]
    recalled = [[0.0] * len(groups) for _ in range(moments)]
    days_ahead = ahead / _A_DAY
    for unit, of_unit in traces.items():
        place = places.get(unit)
        if place is not None:
            for moment, stability, days in of_unit:
                asked[moment][place] += 1
                recalled[moment][place] += recall_after(stability * keeping, days + days_ahead)
    return tuple(
        tuple(
            Mastery(topic, level, len(units), asked_then, recalled_then / len(units))
            for ((topic, level), units), asked_then, recalled_then in zip(
                groups.items(), asked[moment], recalled[moment], strict=True
            )
        )
        for moment in range(moments)
    )
