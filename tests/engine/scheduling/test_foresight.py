# SPDX-License-Identifier: MIT
"""Looking ahead says what then comes to pass."""

import pytest
from hypothesis import given

from quizdesk.engine.scheduling.foresight import outlook
from quizdesk.engine.scheduling.memory import Grade, after, chance_of_right, recall
from tests.builders import STARTED_AT
from tests.engine.scheduling.remembering import days, gaps, grades, guesses, remembered


@given(grades, gaps, guesses)
def test_foresight_is_what_asking_would_do(
    given_grades: list[Grade], gap: float, guess: float
) -> None:
    memory = remembered(*given_grades)
    at = STARTED_AT + days(gap)
    ahead = outlook(memory, at, guess)
    assert ahead.right == chance_of_right(memory, at, guess)
    assert ahead.if_right == pytest.approx(after(memory, Grade.GOOD, at, guess).stability)
    assert ahead.if_wrong == pytest.approx(after(memory, Grade.AGAIN, at, guess).stability)


@given(guesses)
def test_foresight_of_what_was_never_asked_is_what_asking_would_do(guess: float) -> None:
    ahead = outlook(None, STARTED_AT, guess)
    assert ahead.right == chance_of_right(None, STARTED_AT, guess)
    assert ahead.if_right == pytest.approx(after(None, Grade.GOOD, STARTED_AT, guess).stability)
    assert ahead.if_wrong == pytest.approx(after(None, Grade.AGAIN, STARTED_AT, guess).stability)


@given(grades, gaps, guesses)
def test_recall_ahead_lies_between_that_of_a_right_and_a_wrong_answer(
    given_grades: list[Grade], gap: float, guess: float
) -> None:
    memory = remembered(*given_grades)
    at, later = STARTED_AT + days(gap), STARTED_AT + days(gap + 30)
    wrong, right = (
        recall(after(memory, grade, at, guess), later) for grade in (Grade.AGAIN, Grade.GOOD)
    )
    ahead = outlook(memory, at, guess).recall_after(30.0)
    assert wrong - 1e-9 <= ahead <= right + 1e-9
