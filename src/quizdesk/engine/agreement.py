# SPDX-License-Identifier: MIT
"""How far two markers agree: accuracy, Cohen's kappa, and kappa weighted by the distance of marks.

Cohen's kappa is of J. Cohen, "A coefficient of agreement for nominal scales" (1960); the weighted
one of J. Cohen, "Weighted kappa" (1968), here with the squared distance as its weight. Intervals
are percentiles of the bootstrap (B. Efron, 1979).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

FEWEST_FOR_AN_INTERVAL = 20
"""Answers below which an interval would say more than is known."""
RESAMPLES = 1000
_TAIL = 0.025


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How often two markers said yes or no to the same things.

    Attributes:
        both: both said yes.
        first_only, second_only: one said yes.
        neither: both said no.
    """

    both: int = 0
    first_only: int = 0
    second_only: int = 0
    neither: int = 0

    @property
    def number(self) -> int:
        """How many things were judged."""
        return self.both + self.first_only + self.second_only + self.neither

    @property
    def accuracy(self) -> float:
        """The share on which both agree; 1 where nothing was judged."""
        return (self.both + self.neither) / self.number if self.number else 1.0

    @property
    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond chance, 1 at most; 1 where chance alone gives 1."""
        if not self.number:
            return 1.0
        first = self.both + self.first_only
        second = self.both + self.second_only
        chance = first * second + (self.number - first) * (self.number - second)
        expected = chance / self.number**2
        return (self.accuracy - expected) / (1 - expected) if expected < 1 else 1.0

    def __add__(self, other: "Verdicts") -> "Verdicts":
        return Verdicts(
            self.both + other.both,
            self.first_only + other.first_only,
            self.second_only + other.second_only,
            self.neither + other.neither,
        )


def weighted_kappa(pairs: Sequence[tuple[int, int]]) -> float:
    """Kappa of pairs of whole marks, weighted by their squared distance; 1 where all are alike.

    >>> weighted_kappa([(0, 0), (1, 1), (2, 2)]), weighted_kappa([(0, 2), (2, 0)])
    (1.0, -1.0)
    """
    return _weighted_kappa(Counter(pairs), len(pairs))


def _weighted_kappa(table: Counter[tuple[int, int]], number: int) -> float:
    # The mean squared distance of marks paired at random needs only means and mean squares.
    seen = sum((one - other) ** 2 * times for (one, other), times in table.items())
    firsts = sum(one * times for (one, _), times in table.items())
    seconds = sum(other * times for (_, other), times in table.items())
    squares = sum((one**2 + other**2) * times for (one, other), times in table.items())
    expected = squares - 2 * firsts * seconds / number if number else 0
    return 1 - seen / expected if expected else 1.0


def interval(pairs: Sequence[tuple[int, int]], chance: Random) -> tuple[float, float] | None:
    """The 95% interval of the weighted kappa, or None where too few answers are known.

    Args:
        pairs: the marks of both markers.
        chance: for drawing the answers anew.
    """
    if len(pairs) < FEWEST_FOR_AN_INTERVAL:
        return None
    drawn = sorted(
        _weighted_kappa(Counter(chance.choices(pairs, k=len(pairs))), len(pairs))
        for _ in range(RESAMPLES)
    )
    low = drawn[int(_TAIL * RESAMPLES)]
    high = drawn[int((1 - _TAIL) * RESAMPLES) - 1]
    return low, high
