# SPDX-License-Identifier: MIT
"""Marking: a question and a response give a mark, each kind of question in a file of its own."""

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
from quizdesk.errors import WrongResponse

__all__ = ["mark"]


def mark(question: Question, response: Response) -> Mark:
    """Marks a response.

    Raises:
        WrongResponse: when the response does not belong to the question.
    """
    require_fit(question, response)
    match question, response:
        case MultipleChoice(), ChoiceResponse():
            return mark_multiple_choice(question, response)
        case DateMatching(), MatchResponse():
            return mark_date_matching(question, response)
        case Ordering(), OrderResponse():
            return mark_ordering(question, response)
        case ShortAnswer(), TextResponse():
            # Imported when first needed: the stemmer is not for the first screen.
            from quizdesk.engine.marking.short_answer import mark_short_answer

            return mark_short_answer(question, response)
        case _:
            raise WrongResponse(f"{question.id} cannot be marked by {type(response).__name__}.")
