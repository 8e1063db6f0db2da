# SPDX-License-Identifier: MIT
"""What the tour answers is right where it should be, and partly right where it should be that."""

from collections.abc import Callable

import pytest

from quizdesk.engine.attempt import Item
from quizdesk.engine.mark import Mark
from quizdesk.engine.marking import mark
from quizdesk.engine.question import (
    DateMatching,
    Event,
    MultipleChoice,
    Option,
    Ordering,
    Question,
    ShortAnswer,
)
from quizdesk.engine.response import OrderResponse, Response, blank_response
from quizdesk.ui.tour.answers import right_response, slip
from tests.builders import (
    a_choice_of_several,
    a_date_matching,
    a_multiple_choice,
    a_scheme,
    a_short_answer,
    all_kinds,
    an_ordering,
)


def an_item(question: Question) -> Item:
    """The question as dealt to a learner, everything in it the other way round."""
    parts: tuple[Option | Event, ...] = ()
    match question:
        case MultipleChoice():
            parts = question.options
        case DateMatching():
            parts = question.pairs
        case Ordering():
            parts = question.events
        case ShortAnswer():
            pass
    return Item(question, tuple(part.id for part in reversed(parts)), blank_response(question))


def marked(question: Question, answer: Callable[[Item], Response]) -> Mark:
    return mark(question, answer(an_item(question)))


@pytest.mark.parametrize("question", [*all_kinds(), a_choice_of_several()])
def test_a_right_response_earns_every_mark(question: Question) -> None:
    assert marked(question, right_response).is_full


@pytest.mark.parametrize(
    "question", [a_choice_of_several(), a_date_matching(), an_ordering(), a_short_answer()]
)
def test_a_slip_earns_some_marks_and_not_all(question: Question) -> None:
    earned = marked(question, slip)
    assert 0 < earned.awarded < earned.out_of


def test_a_slip_in_a_choice_of_one_is_a_wrong_choice() -> None:
    assert marked(a_multiple_choice(), slip).awarded == 0


def test_a_slip_in_an_order_is_never_the_order_that_was_dealt() -> None:
    question = an_ordering()
    *earlier, one, two = (event.id for event in question.events)
    dealt = (*earlier, two, one)
    given = slip(Item(question, dealt, OrderResponse()))
    assert given != OrderResponse(dealt)
    assert 0 < mark(question, given).awarded < mark(question, given).out_of


def test_a_scheme_that_says_nothing_of_answers_is_answered_all_the_same() -> None:
    bare = a_short_answer(scheme=a_scheme(test_answers=()), model_answer="")
    for answer in (right_response, slip):
        assert not answer(an_item(bare)).is_blank
