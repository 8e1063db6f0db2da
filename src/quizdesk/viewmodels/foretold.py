# SPDX-License-Identifier: MIT
"""What was foretold of answers against what came of them, in words."""

from collections.abc import Iterable
from typing import NamedTuple

from quizdesk.engine.scheduling.calibration import FEWEST, Bin, Prediction, calibration_of
from quizdesk.words import tr, tr_n


class BinView(NamedTuple):
    """Predictions that were much the same: shares from nought to one, and both in words."""

    predicted: float
    actual: float
    text: str


class ForetoldView(NamedTuple):
    """How true predictions were.

    Attributes:
        bins: predicted against actual; none below fifty answers.
        text: the same in a sentence, or why nothing is said of it yet.
    """

    bins: tuple[BinView, ...]
    text: str


def foretold_view(predictions: Iterable[Prediction]) -> ForetoldView:
    """The view of predictions that came true or not."""
    told = tuple(predictions)
    calibration = calibration_of(told)
    if calibration is None:
        return ForetoldView(
            (),
            tr(
                "Predictions can be judged from {fewest} answers to questions that were asked "
                "before; so far there are {number}.",
                fewest=FEWEST,
                number=len(told),
            ),
        )
    return ForetoldView(
        tuple(_bin_view(one) for one in calibration.bins),
        tr(
            "Over your last {answers} answers, predictions were {points} off on average.",
            answers=calibration.answers,
            points=tr_n(
                "%n percentage point", "%n percentage points", round(100 * calibration.error)
            ),
        ),
    )


def _bin_view(one: Bin) -> BinView:
    text = tr_n(
        "Predicted {predicted}%, came true {actual}% (%n answer)",
        "Predicted {predicted}%, came true {actual}% (%n answers)",
        one.answers,
        predicted=round(100 * one.predicted),
        actual=round(100 * one.actual),
    )
    return BinView(one.predicted, one.actual, text)
