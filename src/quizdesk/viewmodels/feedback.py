# SPDX-License-Identifier: MIT
"""What is said after marking: first what was right, then why, then what is left to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from quizdesk.engine.attempt import Item
from quizdesk.engine.mark import Mark, Outcome
from quizdesk.engine.question import DateMatching, MultipleChoice, Ordering, Question, ShortAnswer
from quizdesk.viewmodels.glossary import Glossary, Mention, TermView
from quizdesk.viewmodels.verdict import Verdict, verdict_of
from quizdesk.viewmodels.wording import marks_of
from quizdesk.words import tr, tr_n


@dataclass(frozen=True, slots=True)
class FeedbackView:
    """The word on one item.

    Attributes:
        headline: "Right", "Partly right: 2 of 4 marks", "Not right".
        key: the right answer in words where the answering part does not show it well; else empty.
        explanation: why; from the bank.
        to_do: what is left to decide, or empty.
        changes: how the mark came to be what it is, a line for each; none where it never changed.
        mentions: where the explanation names people and terms of the glossary.
        terms: all those that are named on the screen, explained.
    """

    verdict: Verdict
    headline: str
    key: str
    explanation: str
    to_do: str
    changes: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    terms: tuple[TermView, ...] = ()


def feedback_view(
    item: Item, glossary: Glossary, changes: tuple[str, ...] = ()
) -> FeedbackView | None:
    """The word on an item; None while it has no mark.

    Args:
        item: the item.
        glossary: what explains people and terms.
        changes: how its mark came to be what it is.
    """
    mark = item.mark
    if mark is None:
        return None
    return FeedbackView(
        verdict=verdict_of(mark),
        headline=_headline(item, mark),
        key=_key(item, mark),
        explanation=item.question.explanation,
        to_do=_to_do(mark),
        changes=changes,
        mentions=glossary.mentions(item.question.explanation),
        terms=glossary.named_in(_texts_of(item.question)),
    )


def _texts_of(question: Question) -> Iterator[str]:
    """Whatever of a question is on screen once it is marked."""
    yield question.stem
    match question:
        case MultipleChoice():
            for option in question.options:
                yield from (option.text, option.rationale)
        case DateMatching():
            for event in question.pairs:
                yield from (event.text, event.note)
        case Ordering():
            for event in question.events:
                yield from (event.text, event.note)
        case ShortAnswer():
            yield from (point.say for point in question.scheme.points)
            yield question.model_answer
        case _:
            assert_never(question)
    yield question.explanation


def _headline(item: Item, mark: Mark) -> str:
    marks = marks_of(mark.awarded, mark.out_of)
    if mark.can_grow:
        return tr("So far {marks}", marks=marks)
    if item.response.is_blank:
        return tr("Not answered: {marks}", marks=marks)
    if mark.is_full:
        return tr("Right") if mark.out_of == 1 else tr("All right: {marks}", marks=marks)
    if mark.awarded:
        return tr("Partly right: {marks}", marks=marks)
    return tr("Not right") if mark.out_of == 1 else tr("Not right: {marks}", marks=marks)


def _key(item: Item, mark: Mark) -> str:
    """The right options said in words, so that they need not be looked for."""
    if mark.is_full or not isinstance(item.question, MultipleChoice):
        return ""
    keys = [option.text for option in item.question.options if option.is_key]
    if len(keys) == 1:
        return tr("The right answer is: {answer}.", answer=keys[0])
    return tr("The right answers are: {answers}.", answers="; ".join(keys))


def _to_do(mark: Mark) -> str:
    if not mark.can_grow:
        return ""
    unsure = sum(part.outcome is Outcome.UNSURE for part in mark.evidence)
    return tr_n(
        "%n point needs your decision: did you say it?",
        "%n points need your decision: did you say it?",
        unsure,
    )
