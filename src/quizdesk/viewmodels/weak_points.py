# SPDX-License-Identifier: MIT
"""The weak points of a learner, each in the words of its question or mark point."""

from typing import NamedTuple

from quizdesk.bank.bank import Bank
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.scheduling.weakest import Weak
from quizdesk.words import tr


class WeakView(NamedTuple):
    """A weak point.

    Attributes:
        text: the question's stem, or the mark point in words.
        detail: how likely it is remembered, and where it belongs.
    """

    question_id: str
    text: str
    detail: str


def weak_view(weak: Weak, bank: Bank) -> WeakView:
    """The view of a weak point."""
    question = bank.questions[weak.unit.question]
    percent = round(100 * weak.recall)
    if isinstance(question, ShortAnswer):
        say = next(one.say for one in question.scheme.points if one.id == weak.unit.point)
        detail = tr(
            "About {percent}% likely to be remembered in a week. A mark point of: {question}",
            percent=percent,
            question=question.stem,
        )
        return WeakView(question.id, say, detail)
    detail = tr(
        "About {percent}% likely to be remembered in a week. {topic}",
        percent=percent,
        topic=bank.topics[weak.topic],
    )
    return WeakView(question.id, question.stem, detail)
