# SPDX-License-Identifier: MIT
"""How well one learner keeps things is found from what came of predictions."""

from random import Random

import pytest

from quizdesk.engine.scheduling.calibration import FEWEST
from quizdesk.engine.scheduling.keeping import USUAL_KEEPING, Trial, keeping_of
from quizdesk.engine.scheduling.memory import DESIRED_RECALL


def trials_of(keeping: float, number: int, seed: int = 3) -> list[Trial]:
    """What comes of asking a learner who keeps things so well."""
    chance = Random(seed)
    trials = []
    for _ in range(number):
        trial = Trial(chance.uniform(1, 30), chance.uniform(0, 40), 0.25, came_true=False)
        came_true = chance.random() < trial.chance(keeping)
        trials.append(trial._replace(came_true=came_true))
    return trials


@pytest.mark.parametrize("keeping", [0.125, 0.5, 1.0, 2.0])
def test_it_is_found_again_from_many_trials(keeping: float) -> None:
    assert keeping / 1.5 < keeping_of(trials_of(keeping, 3000)) < keeping * 1.5


def test_few_trials_say_nothing() -> None:
    assert keeping_of(trials_of(0.1, FEWEST - 1)) == USUAL_KEEPING
    assert keeping_of(trials_of(0.1, FEWEST)) < USUAL_KEEPING


def test_even_a_run_of_the_unlikely_leaves_a_number_in_bounds() -> None:
    never = [Trial(1000.0, 5.0, 0.0, came_true=False)] * FEWEST
    always = [Trial(0.001, 900.0, 0.0, came_true=True)] * FEWEST
    assert 0.005 < keeping_of(never) < USUAL_KEEPING < keeping_of(always) < 10.0


def test_a_trial_knows_what_was_foretold() -> None:
    trial = Trial(9.0, 9.0, 0.0, came_true=True)
    assert trial.prediction.chance == pytest.approx(DESIRED_RECALL)
    guessed = trial._replace(guess=0.25)
    assert guessed.prediction.chance == pytest.approx(0.9 + 0.1 * 0.25)
