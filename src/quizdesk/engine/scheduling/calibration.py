# SPDX-License-Identifier: MIT
"""Whether predictions came true: predicted against actual, in bins, and the same in one number."""

from collections.abc import Iterable
from typing import NamedTuple

FEWEST = 50
"""Predictions below which nothing is said: chance alone would look like a fault."""

BINS = 5
"""Equal parts of the scale from nought to one."""


class Prediction(NamedTuple):
    """One review in the light of what was predicted.

    Attributes:
        chance: of a right response, as predicted before.
        came_true: whether at least a part was right.
    """

    chance: float
    came_true: bool


class Bin(NamedTuple):
    """Predictions that were much the same.

    Attributes:
        answers: how many; a bin of none is left out.
        predicted: their mean chance.
        actual: the share that came true.
    """

    answers: int
    predicted: float
    actual: float


class Calibration(NamedTuple):
    """How true the predictions were.

    Attributes:
        answers: how many there were.
        bins: the lowest chances first.
        error: the mean distance of predicted and actual over the bins, weighed by answers
            (the expected calibration error).
    """

    answers: int
    bins: tuple[Bin, ...]
    error: float


def calibration_of(predictions: Iterable[Prediction]) -> Calibration | None:
    """How true the predictions were, or None where they are too few to say."""
    sorted_in: list[list[Prediction]] = [[] for _ in range(BINS)]
    for one in predictions:
        sorted_in[min(int(one.chance * BINS), BINS - 1)].append(one)
    bins = tuple(_bin(some) for some in sorted_in if some)
    answers = sum(one.answers for one in bins)
    if answers < FEWEST:
        return None
    off = sum(one.answers * abs(one.predicted - one.actual) for one in bins)
    return Calibration(answers, bins, off / answers)


def _bin(some: list[Prediction]) -> Bin:
    number = len(some)
    return Bin(
        number,
        sum(one.chance for one in some) / number,
        sum(one.came_true for one in some) / number,
    )
