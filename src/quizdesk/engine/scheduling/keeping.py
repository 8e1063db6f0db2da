# SPDX-License-Identifier: MIT
"""How well one learner keeps what the published parameters expect of learners in general.

One number for a learner, by which every stability is multiplied where something is foretold: fitted
to what came of the last predictions, held back towards one while they are few. Fitting all of the
parameters would take some thousand reviews.
"""

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from quizdesk.engine.scheduling.calibration import FEWEST, Prediction
from quizdesk.engine.scheduling.memory import recall_after

USUAL_KEEPING = 1.0
"""That of learners in general."""

_STEP = 2.0**0.5
_LEAST, _MOST = 2.0**-7, 2.0**3
_SPREAD = log(8.0)
"""The prior's: two learners in three lie within a factor of eight of the usual."""

_LEAST_CHANCE = 1e-4


class Trial(NamedTuple):
    """One review of a unit that was asked before, and what was to be expected of it.

    Attributes:
        stability: of the memory before, in days.
        days: since it was asked before.
        guess: the chance of a right response without knowing.
        came_true: whether at least a part was right.
    """

    stability: float
    days: float
    guess: float
    came_true: bool

    @property
    def prediction(self) -> Prediction:
        """What the published parameters foretold."""
        return Prediction(self.chance(USUAL_KEEPING), self.came_true)

    def chance(self, keeping: float) -> float:
        """The chance of a right response of somebody who keeps things so well."""
        known = recall_after(self.stability * keeping, self.days)
        return known + (1.0 - known) * self.guess


def keeping_of(trials: Sequence[Trial]) -> float:
    """How well a learner keeps things: the likeliest by steps from the usual.

    The steps go on while each is likelier than the one before, so that some hundred trials take a
    few milliseconds.
    """
    if len(trials) < FEWEST:
        return USUAL_KEEPING
    best, likelihood = USUAL_KEEPING, _likelihood(trials, USUAL_KEEPING)
    for step in (1.0 / _STEP, _STEP):
        tried = best * step
        while _LEAST <= tried <= _MOST and (found := _likelihood(trials, tried)) > likelihood:
            best, likelihood, tried = tried, found, tried * step
    return best


def _likelihood(trials: Sequence[Trial], keeping: float) -> float:
    """The logarithm of the chance of what came, and of such a learner."""
    total = -0.5 * (log(keeping) / _SPREAD) ** 2
    # Unpacked, and reckoned on the spot: this is gone through some thousand times.
    for stability, days, guess, came_true in trials:
        known = recall_after(stability * keeping, days)
        chance = known + (1.0 - known) * guess
        likely = chance if came_true else 1.0 - chance
        total += log(_LEAST_CHANCE if likely < _LEAST_CHANCE else likely)
    return total
