# SPDX-License-Identifier: MIT
"""Marking: a question and a response give a mark, each kind of question in a file of its own."""

from typing import assert_never, cast

from quizdesk.engine.mark import Mark
from quizdesk.engine.marking.date_matching import mark_date_matching
from quizdesk.engine.marking.multiple_choice import mark_multiple_choice
from quizdesk.engine.marking.ordering import mark_ordering
from quizdesk.engine.question import DateMatching, MultipleChoice, Ordering, Question, ShortAnswer
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
    require_fit,
)

__all__ = ["mark"]


def mark(question: Question, response: Response) -> Mark:
    """Marks a response.

    Raises:
        WrongResponse: when the response does not belong to the question.
    """
    require_fit(question, response)
    # The casts are safe: the response was just found to be of the question's kind.
    match question:
        case MultipleChoice():
            return mark_multiple_choice(question, cast(ChoiceResponse, response))
        case DateMatching():
            return mark_date_matching(question, cast(MatchResponse, response))
        case Ordering():
            return mark_ordering(question, cast(OrderResponse, response))
        case ShortAnswer():
            # Imported when first needed: the stemmer is not for the first screen.
            from quizdesk.engine.marking.short_answer import mark_short_answer

            return mark_short_answer(question, cast(TextResponse, response))
        case _:
            assert_never(question)
