# SPDX-License-Identifier: MIT
"""What the tour answers: right, or deliberately only partly right, so that pictures show both.

Pure: how an answer gets into the window is `answering.py`'s affair.
"""

from collections.abc import Iterator
from typing import assert_never

from quizdesk.engine.attempt import Item
from quizdesk.engine.mark import Mark
from quizdesk.engine.marking import mark
from quizdesk.engine.question import DateMatching, MultipleChoice, Ordering, ShortAnswer
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)

_NOTHING_WRITTEN_DOWN = "I would look at what Stalin wanted at home first."


def right_response(item: Item) -> Response:
    """The response that earns every mark, as far as the question says what that is."""
    match item.question:
        case MultipleChoice() as question:
            return ChoiceResponse(question.keys)
        case DateMatching() as question:
            return MatchResponse(tuple(sorted((one.id, one.date.iso) for one in question.pairs)))
        case Ordering() as question:
            return OrderResponse(tuple(event.id for event in question.events))
        case ShortAnswer() as question:
            return TextResponse(question.model_answer or next(_full_answers(question)))
        case _:
            assert_never(item.question)


def slip(item: Item) -> Response:
    """A response with a slip in it, such as learners make."""
    match item.question:
        case MultipleChoice() as question:
            wrong = [one for one in item.order if one not in question.keys]
            # A wrong choice beside a right one takes its mark away: one of several is left out.
            return ChoiceResponse(frozenset(sorted(question.keys)[1:] or wrong[:1]))
        case DateMatching() as question:
            dates = [pair.date.iso for pair in question.pairs]
            swapped = [*dates[:-2], dates[-1], dates[-2]]
            placed = zip((pair.id for pair in question.pairs), swapped, strict=True)
            return MatchResponse(tuple(sorted(placed)))
        case Ordering() as question:
            events = [event.id for event in question.events]
            late, early = (
                (*events[:-2], events[-1], events[-2]),
                (events[1], events[0], *events[2:]),
            )
            # An order that nobody moved is no answer yet.
            return OrderResponse(early if late == item.order else late)
        case ShortAnswer() as question:
            return TextResponse(_partly_right(question))
        case _:
            assert_never(item.question)


def _partly_right(question: ShortAnswer) -> str:
    """Words that earn some marks and not all: of all candidates those that earn most."""
    earned = {text: mark(question, TextResponse(text)) for text in _candidates(question)}
    partly = [text for text, given in earned.items() if 0 < given.awarded < given.out_of]
    return max(partly, key=lambda text: _worth(earned[text]), default=_NOTHING_WRITTEN_DOWN)


def _worth(given: Mark) -> tuple[bool, int]:
    return not given.needs_review, given.awarded


def _candidates(question: ShortAnswer) -> Iterator[str]:
    yield from (test.answer.strip() for test in question.scheme.test_answers)
    sentences = question.model_answer.split(". ")
    for number in range(1, len(sentences)):
        yield ". ".join(sentences[:number]) + "."


def _full_answers(question: ShortAnswer) -> Iterator[str]:
    """The scheme's own test answers, the longest first; something at least where it has none."""
    answers = (test.answer.strip() for test in question.scheme.test_answers)
    yield from sorted(answers, key=len, reverse=True)
    yield _NOTHING_WRITTEN_DOWN
