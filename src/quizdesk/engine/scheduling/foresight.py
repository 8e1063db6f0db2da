# SPDX-License-Identifier: MIT
"""What asking a unit at some time would do to its memory, right or wrong, without asking it.

Choosing looks ahead some thousand times, which the library's objects are too slow for. These are
its formulas (FSRS-6) for a stability alone; a test holds them to the library's own steps.
"""

from datetime import datetime, timedelta
from functools import cache
from math import exp
from typing import NamedTuple

from quizdesk.engine.scheduling.memory import (
    FIRST_GUESS,
    PARAMETERS,
    Memory,
    between,
    days_between,
    recall,
    recall_after,
    share_known,
)

_W = PARAMETERS
_LEAST_STABILITY = 0.001
_A_DAY = timedelta(days=1)
_SHORT_TERM_AGAIN = exp(_W[17] * (-2.0 + _W[18]))
_SHORT_TERM_GOOD = exp(_W[17] * _W[18])
_GROWTH = exp(_W[8])


class Outlook(NamedTuple):
    """What asking a unit at a time is expected to come to.

    Attributes:
        right: the chance of a right response.
        if_right: the stability that it would leave, in days.
        if_wrong: the stability that a wrong one would leave.
    """

    right: float
    if_right: float
    if_wrong: float

    def recall_after(self, days: float) -> float:
        """The chance of recall so many days later, over both ends."""
        right = recall_after(self.if_right, days)
        return self.right * right + (1.0 - self.right) * recall_after(self.if_wrong, days)


def outlook(memory: Memory | None, at: datetime, guess: float) -> Outlook:
    """What asking a unit would do.

    Args:
        memory: what is remembered of it, or None where it was never asked.
        at: when it would be asked.
        guess: the chance of a right response without knowing.
    """
    if memory is None:
        return _first_outlook(guess)
    good, again = _stabilities(memory, at)
    known = recall(memory, at)
    if guess:
        good = max(between(again, good, share_known(known, guess)), memory.stability)
    return Outlook(known + (1.0 - known) * guess, good, again)


@cache
def _first_outlook(guess: float) -> Outlook:
    good, again = _W[2], _W[0]
    known = FIRST_GUESS
    if guess:
        good = between(again, good, share_known(known, guess))
    return Outlook(known + (1.0 - known) * guess, good, again)


def _stabilities(memory: Memory, at: datetime) -> tuple[float, float]:
    """After *good* and after *again*."""
    before = memory.stability
    if at - memory.reviewed_at < _A_DAY:
        slowing = before ** -_W[19]
        good = before * max(1.0, _SHORT_TERM_GOOD * slowing)
        return good, max(_LEAST_STABILITY, before * _SHORT_TERM_AGAIN * slowing)
    # The library counts whole days.
    forgotten = 1.0 - recall_after(before, float(int(days_between(memory.reviewed_at, at))))
    growth = _GROWTH * (11.0 - memory.difficulty) * before ** -_W[9]
    good = before * (1.0 + growth * (exp(forgotten * _W[10]) - 1.0))
    relearned = _W[11] * memory.difficulty ** -_W[12] * ((before + 1.0) ** _W[13] - 1.0)
    again = min(relearned * exp(forgotten * _W[14]), before / _SHORT_TERM_GOOD)
    return good, max(_LEAST_STABILITY, again)
