# SPDX-License-Identifier: MIT
"""Responses: when they are blank, how dates are placed, and which fit which question."""

import pytest

from quizdesk.engine.question import Question
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
    blank_response,
    require_fit,
)
from quizdesk.errors import WrongResponse
from tests.builders import (
    a_date_matching,
    a_multiple_choice,
    a_short_answer,
    all_kinds,
    an_ordering,
)

IN_ORDER = tuple(event.id for event in an_ordering().events)


@pytest.mark.parametrize(
    "response",
    [
        ChoiceResponse(frozenset({"kulaks"})),
        MatchResponse((("rapallo", "1922-04-16"),)),
        OrderResponse(IN_ORDER),
        TextResponse("Arcos"),
    ],
)
def test_a_response_that_says_something_is_not_blank(response: Response) -> None:
    assert not response.is_blank


def test_white_space_is_a_blank_answer() -> None:
    assert TextResponse(" \n\t").is_blank


@pytest.mark.parametrize("question", all_kinds(), ids=lambda one: one.id)
def test_the_blank_response_of_each_kind_is_blank_and_fits(question: Question) -> None:
    blank = blank_response(question)
    assert blank.is_blank
    require_fit(question, blank)


def test_each_kind_has_a_blank_response_of_its_own() -> None:
    blanks = [blank_response(question) for question in all_kinds()]
    assert blanks == [ChoiceResponse(), MatchResponse(), OrderResponse(), TextResponse()]


def test_a_date_that_is_placed_stands_at_its_event() -> None:
    response = MatchResponse().with_date("rapallo", "1922-04-16").with_date("berlin", "1926-04")
    assert response.placed == (("berlin", "1926-04"), ("rapallo", "1922-04-16"))
    assert response.date_of("rapallo") == "1922-04-16"
    assert response.date_of("locarno") is None


def test_a_date_placed_anew_leaves_its_former_event() -> None:
    response = MatchResponse((("berlin", "1926-04"), ("rapallo", "1922-04-16")))
    moved = response.with_date("rapallo", "1926-04")
    assert moved.placed == (("rapallo", "1926-04"),)


def test_a_date_taken_away_leaves_the_others() -> None:
    response = MatchResponse((("berlin", "1926-04"), ("rapallo", "1922-04-16")))
    assert response.with_date("berlin", None).placed == (("rapallo", "1922-04-16"),)


@pytest.mark.parametrize(
    ("question", "response"),
    [
        (a_multiple_choice(), ChoiceResponse(frozenset({"kulaks", "guomindang"}))),
        (a_date_matching(), MatchResponse((("berlin", "1923-05"), ("locarno", "1926-04")))),
        (an_ordering(), OrderResponse(IN_ORDER[::-1])),
        (a_short_answer(), TextResponse("anything at all")),
    ],
)
def test_a_response_that_names_what_the_question_has_fits(
    question: Question, response: Response
) -> None:
    require_fit(question, response)


@pytest.mark.parametrize(
    ("question", "response", "sentence"),
    [
        (
            a_multiple_choice(),
            ChoiceResponse(frozenset({"kulaks", "zinoviev", "trotsky"})),
            "sixth-congress-target has no trotsky, zinoviev.",
        ),
        (
            a_date_matching(),
            MatchResponse((("genoa", "1926-04"),)),
            "german-treaties has no genoa.",
        ),
        (
            a_date_matching(),
            MatchResponse((("berlin", "1927"),)),
            "german-treaties has no 1927.",
        ),
        (
            a_date_matching(),
            MatchResponse((("berlin", "1926-04"), ("berlin", "1923-05"))),
            "german-treaties: the response names one thing twice.",
        ),
        (
            a_date_matching(),
            MatchResponse((("berlin", "1926-04"), ("locarno", "1926-04"))),
            "german-treaties: the response names one thing twice.",
        ),
        (
            an_ordering(),
            OrderResponse((*IN_ORDER[:-1], "genoa")),
            "comintern-turns has no genoa.",
        ),
        (
            an_ordering(),
            OrderResponse((*IN_ORDER[:-1], IN_ORDER[0])),
            "comintern-turns: the response names one thing twice.",
        ),
        (
            an_ordering(),
            OrderResponse(IN_ORDER[:-1]),
            "comintern-turns: an order must name every event.",
        ),
        (
            a_multiple_choice(),
            TextResponse("Social democrats"),
            "sixth-congress-target takes no TextResponse.",
        ),
        (
            a_short_answer(),
            OrderResponse(),
            "break-with-britain takes no OrderResponse.",
        ),
    ],
)
def test_a_response_that_does_not_belong_is_refused(
    question: Question, response: Response, sentence: str
) -> None:
    with pytest.raises(WrongResponse) as caught:
        require_fit(question, response)
    assert caught.value.message == sentence
