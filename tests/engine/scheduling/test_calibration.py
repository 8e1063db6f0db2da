# SPDX-License-Identifier: MIT
"""Predictions against what came of them."""

from random import Random

import pytest

from quizdesk.engine.scheduling.calibration import FEWEST, Bin, Prediction, calibration_of


def test_nothing_is_said_of_too_few_predictions() -> None:
    assert calibration_of([Prediction(0.9, True)] * (FEWEST - 1)) is None
    assert calibration_of([Prediction(0.9, True)] * FEWEST) is not None


def test_predictions_are_held_against_what_came_true_in_bins() -> None:
    told = [Prediction(0.9, True)] * 60 + [Prediction(1.0, False)] * 20
    told += [Prediction(0.3, True)] * 5 + [Prediction(0.3, False)] * 15
    calibration = calibration_of(told)
    assert calibration is not None
    low, high = calibration.bins
    assert low == pytest.approx(Bin(20, 0.3, 0.25))
    assert high == pytest.approx(Bin(80, 0.925, 0.75))
    assert calibration.answers == 100
    assert calibration.error == pytest.approx(0.2 * 0.05 + 0.8 * 0.175)


def test_true_predictions_have_next_to_no_error() -> None:
    chance = Random(4)
    drawn = [chance.random() for _ in range(20_000)]
    calibration = calibration_of(Prediction(one, chance.random() < one) for one in drawn)
    assert calibration is not None
    assert calibration.error < 0.02
