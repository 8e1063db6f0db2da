# SPDX-License-Identifier: MIT
"""What is remembered by itself, and what a mark says of it."""

from dataclasses import replace

import pytest

from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.marking import mark
from quizdesk.engine.marking.totals import decide
from quizdesk.engine.outline import Kind
from quizdesk.engine.question import Question
from quizdesk.engine.response import ChoiceResponse, MatchResponse, TextResponse
from quizdesk.engine.scheduling.memory import Grade
from quizdesk.engine.scheduling.units import Unit, askable_of, grades_of, guess_chance
from tests.builders import (
    a_choice_of_several,
    a_date_matching,
    a_multiple_choice,
    a_short_answer,
    an_ordering,
)


def test_a_short_answer_is_remembered_by_its_points_and_everything_else_as_a_whole() -> None:
    assert askable_of(a_short_answer()).units == tuple(
        Unit("break-with-britain", point) for point in ("p1", "p2", "p3")
    )
    assert askable_of(an_ordering()).units == (Unit("comintern-turns"),)
    assert askable_of(an_ordering()).kind is Kind.ORDERING


@pytest.mark.parametrize(
    ("question", "ways"),
    [
        (a_multiple_choice(), 4),
        (a_choice_of_several(), 6),
        (a_date_matching(), 120),
        (an_ordering(), 120),
    ],
)
def test_the_chance_of_guessing_is_one_in_the_number_of_ways_to_answer(
    question: Question, ways: int
) -> None:
    assert guess_chance(question) == pytest.approx(1 / ways)


def test_what_has_to_be_written_cannot_be_guessed() -> None:
    assert guess_chance(a_short_answer()) == 0.0


def test_nothing_earned_is_again_a_part_is_hard_and_all_is_good() -> None:
    matching = a_date_matching()
    right = {event.id: event.date.iso for event in matching.pairs}
    for number, grade in ((0, Grade.AGAIN), (1, Grade.HARD), (3, Grade.HARD), (4, Grade.GOOD)):
        response = MatchResponse(tuple(list(right.items())[:number]))
        assert grades_of(matching, mark(matching, response)) == {"": grade}


def test_a_wrong_choice_is_again() -> None:
    question = a_multiple_choice()
    wrong = mark(question, ChoiceResponse(frozenset({"kulaks"})))
    assert grades_of(question, wrong) == {"": Grade.AGAIN}


def test_each_point_of_a_written_answer_has_a_grade_of_its_own() -> None:
    question = a_short_answer()
    marked = mark(question, TextResponse("Police made the Arcos raid."))
    assert grades_of(question, marked) == {"p1": Grade.GOOD, "p2": Grade.AGAIN, "p3": Grade.AGAIN}


def test_an_unsure_point_says_nothing_until_it_is_decided() -> None:
    question = a_short_answer()
    unsure = Mark(0, 2, (Evidence("p1", Outcome.UNSURE), Evidence("p2", Outcome.NOT_FOUND)))
    assert grades_of(question, unsure) == {"p2": Grade.AGAIN}
    for was_said, grade in ((True, Grade.GOOD), (False, Grade.AGAIN)):
        decided = decide(question.scheme, unsure, "p1", was_said=was_said, by=Marker.LEARNER)
        assert grades_of(question, decided) == {"p1": grade, "p2": Grade.AGAIN}


def test_evidence_of_a_point_that_the_scheme_does_not_have_is_passed_over() -> None:
    question = a_short_answer()
    old = replace(Mark(1, 2), evidence=(Evidence("gone", Outcome.AWARDED),))
    assert grades_of(question, old) == {}
