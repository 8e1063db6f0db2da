# SPDX-License-Identifier: MIT
"""Plain data: through JSON and back everything is what it was."""

import json
from typing import Any

import pytest
from hypothesis import given

from quizdesk.engine.mark import Mark
from quizdesk.engine.plain import question_from_plain, question_to_plain
from quizdesk.engine.plain_attempt import (
    mark_from_plain,
    mark_to_plain,
    quiz_from_plain,
    quiz_to_plain,
    response_from_plain,
    response_to_plain,
)
from quizdesk.engine.question import Question
from quizdesk.engine.quiz import Quiz
from quizdesk.engine.response import Response
from tests.builders import a_quiz, all_kinds
from tests.engine.strategies import marks, questions, quizzes, responses


def through_json(plain: dict[str, Any]) -> dict[str, Any]:
    back: dict[str, Any] = json.loads(json.dumps(plain))
    assert back == plain
    return back


@given(questions())
def test_any_question_comes_back_as_it_was(question: Question) -> None:
    assert question_from_plain(through_json(question_to_plain(question))) == question


@pytest.mark.parametrize("question", all_kinds(), ids=lambda one: one.id)
def test_a_real_question_comes_back_as_it_was(question: Question) -> None:
    assert question_from_plain(through_json(question_to_plain(question))) == question


@given(responses())
def test_any_response_comes_back_as_it_was(response: Response) -> None:
    assert response_from_plain(through_json(response_to_plain(response))) == response


@given(marks)
def test_any_mark_comes_back_as_it_was(mark: Mark) -> None:
    assert mark_from_plain(through_json(mark_to_plain(mark))) == mark


@given(quizzes)
def test_any_quiz_comes_back_as_it_was(quiz: Quiz) -> None:
    assert quiz_from_plain(through_json(quiz_to_plain(quiz))) == quiz


def test_a_quiz_of_an_older_version_has_no_way_and_its_time_stops() -> None:
    kept = through_json(quiz_to_plain(a_quiz()))
    del kept["way"], kept["time_runs_on"]
    assert quiz_from_plain(kept) == a_quiz()


def test_the_options_chosen_are_written_in_order_whatever_the_set_says() -> None:
    plain = response_to_plain(response_from_plain({"chosen": ["kulaks", "britain", "france"]}))
    assert plain == {"chosen": ["britain", "france", "kulaks"]}


def test_data_that_is_no_response_is_refused() -> None:
    with pytest.raises(ValueError, match=r"No response has the keys \['a', 'b'\]\."):
        response_from_plain({"b": 1, "a": 2})


def test_data_of_no_kind_of_question_is_refused() -> None:
    plain = question_to_plain(all_kinds()[0]) | {"kind": "essay"}
    with pytest.raises(ValueError, match="essay"):
        question_from_plain(plain)
