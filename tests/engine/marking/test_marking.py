# SPDX-License-Identifier: MIT
"""The one door of marking: each kind of response to its marker, and no other."""

import pytest

from quizdesk.engine.mark import Mark
from quizdesk.engine.marking import mark
from quizdesk.engine.question import Question
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
    blank_response,
)
from quizdesk.errors import WrongResponse
from tests.builders import (
    a_date_matching,
    a_multiple_choice,
    a_short_answer,
    all_kinds,
    an_ordering,
)

PERFECT = (
    ChoiceResponse(a_multiple_choice().keys),
    MatchResponse(tuple(sorted((one.id, one.date.iso) for one in a_date_matching().pairs))),
    OrderResponse(tuple(one.id for one in an_ordering().events)),
    TextResponse("Police raided the offices of Arcos. The Zinoviev letter was published earlier."),
)


@pytest.mark.parametrize(("question", "response"), list(zip(all_kinds(), PERFECT, strict=True)))
def test_a_perfect_response_of_each_kind_is_full_marks(
    question: Question, response: Response
) -> None:
    given = mark(question, response)
    assert given.is_full
    assert not given.needs_review


@pytest.mark.parametrize("question", all_kinds(), ids=lambda one: one.id)
def test_a_blank_response_of_each_kind_is_marked_with_nought(question: Question) -> None:
    given = mark(question, blank_response(question))
    assert isinstance(given, Mark)
    assert given.awarded == 0
    assert given.out_of > 0
    assert not given.needs_review


@pytest.mark.parametrize("question", all_kinds(), ids=lambda one: one.id)
def test_the_response_of_another_kind_is_refused(question: Question) -> None:
    fitting = type(blank_response(question))
    for response in PERFECT:
        if not isinstance(response, fitting):
            with pytest.raises(WrongResponse):
                mark(question, response)


def test_a_response_that_names_what_is_not_there_is_refused() -> None:
    with pytest.raises(WrongResponse):
        mark(a_multiple_choice(), ChoiceResponse(frozenset({"genoa"})))
    assert mark(a_short_answer(), TextResponse("genoa")).awarded == 0
