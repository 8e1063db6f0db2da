# SPDX-License-Identifier: MIT
"""Memories fall with time, rise with success, and follow the published algorithm."""

from datetime import timedelta, timezone

import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.scheduling.memory import (
    FIRST_GUESS,
    PARAMETERS,
    Grade,
    after,
    chance_of_right,
    recall,
)
from tests.builders import STARTED_AT
from tests.engine.scheduling.remembering import days, gaps, grades, guesses, remembered


def test_the_parameters_are_the_published_ones() -> None:
    assert PARAMETERS == DEFAULT_PARAMETERS


def test_what_was_never_asked_is_not_remembered_but_may_be_known() -> None:
    assert recall(None, STARTED_AT) == 0.0
    assert chance_of_right(None, STARTED_AT, 0.0) == FIRST_GUESS
    assert chance_of_right(None, STARTED_AT, 0.5) == FIRST_GUESS + 0.25


def test_recall_is_nine_in_ten_after_as_many_days_as_the_stability_says() -> None:
    memory = remembered(Grade.GOOD)
    at = STARTED_AT + days(memory.stability)
    assert recall(memory, at) == pytest.approx(0.9)
    assert memory.due_at == at


def test_what_was_missed_is_due_the_next_day_and_not_before() -> None:
    memory = remembered(Grade.GOOD, Grade.AGAIN)
    assert memory.stability < 1.0
    assert memory.due_at == STARTED_AT + days(1)


@given(grades, gaps, gaps)
def test_recall_falls_with_time_and_never_to_nought(
    given_grades: list[Grade], sooner: float, more: float
) -> None:
    memory = remembered(*given_grades)
    first = recall(memory, STARTED_AT + days(sooner))
    later = recall(memory, STARTED_AT + days(sooner + more))
    assert 0.0 < later <= first <= 1.0


@given(grades, gaps, guesses, st.floats(0.0, 200.0))
def test_a_success_never_leaves_less_recall_for_any_later_day(
    given_grades: list[Grade], gap: float, guess: float, later: float
) -> None:
    before = remembered(*given_grades)
    at = STARTED_AT + days(gap)
    told = after(before, Grade.GOOD, at, guess)
    assert told.reviews == before.reviews + 1
    assert recall(told, at + days(later)) >= recall(before, at + days(later)) - 1e-12


@given(grades, gaps)
def test_the_better_the_grade_the_longer_it_lasts(given_grades: list[Grade], gap: float) -> None:
    before = remembered(*given_grades)
    at = STARTED_AT + days(gap)
    again, hard, good = (after(before, grade, at).stability for grade in Grade)
    assert again <= hard <= good


@given(grades, gaps)
def test_a_right_guess_counts_for_less_than_a_right_answer(
    given_grades: list[Grade], gap: float
) -> None:
    before = remembered(*given_grades)
    at = STARTED_AT + days(gap)
    sure, guessed = (after(before, Grade.GOOD, at, guess).stability for guess in (0.0, 0.5))
    assert before.stability <= guessed <= sure + 1e-9


def test_a_wrong_answer_says_the_same_whether_it_could_have_been_guessed_or_not() -> None:
    before, at = remembered(Grade.GOOD), STARTED_AT + days(4)
    assert after(before, Grade.AGAIN, at, 0.25) == after(before, Grade.AGAIN, at)


def test_a_first_right_guess_lies_between_knowing_and_not() -> None:
    again, good = remembered(Grade.AGAIN), remembered(Grade.GOOD)
    guessed = after(None, Grade.GOOD, STARTED_AT, 0.25)
    assert again.stability < guessed.stability < good.stability
    assert again.difficulty > guessed.difficulty > good.difficulty


def test_time_zones_do_not_matter_and_a_clock_set_back_does_no_harm() -> None:
    before = remembered(Grade.GOOD)
    at = STARTED_AT + days(3)
    elsewhere = at.astimezone(timezone(timedelta(hours=9)))
    assert after(before, Grade.GOOD, elsewhere) == after(before, Grade.GOOD, at)
    assert recall(before, STARTED_AT - days(3)) == 1.0
    assert after(before, Grade.GOOD, STARTED_AT - days(3)).stability >= before.stability
