# SPDX-License-Identifier: MIT
"""The lines that the tour prints: for a teacher to read, and regular enough for a script. Pure."""

from textwrap import shorten

from quizdesk.bank.bank import Bank
from quizdesk.engine.attempt import Item, Score
from quizdesk.engine.question import (
    DateMatching,
    Kind,
    MultipleChoice,
    Ordering,
    kind_of,
)
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    TextResponse,
)
from quizdesk.viewmodels.wording import KIND_NAMES, count

_MOST_LETTERS = 100


def opening(bank: Bank) -> str:
    """The first line."""
    questions = count(len(bank.outlines), "question")
    return f"QuizDesk plays by itself: {bank.title} ({questions})"


def missing_kinds(bank: Bank) -> list[str]:
    """A sentence for each kind of question that the bank has not."""
    there = {outline.kind for outline in bank.outlines}
    return [
        f"The bank has no question of the kind {kind} ({KIND_NAMES[kind].lower()}); "
        "the tour goes on without."
        for kind in Kind
        if kind not in there
    ]


def line_of(place: int, item: Item, by: str) -> str:
    """The line on a question that was marked: kind, id, mark, and what was answered."""
    earned = f"{item.mark.awarded if item.mark else 0} of {item.out_of}"
    kind = kind_of(item.question)
    given = shorten(in_words(item), _MOST_LETTERS, placeholder=" …")
    return f"  {place}. {kind:<15}  {item.id:<28}  mark {earned:<6}  by {by:<5}  {given}"


def score_line(practice: Score, test: Score) -> str:
    """The last line: what all came to."""
    awarded, out_of = practice.awarded + test.awarded, practice.out_of + test.out_of
    return (
        f"Score: {awarded} of {count(out_of, 'mark')} "
        f"(practice {practice.awarded} of {practice.out_of}, "
        f"timed test {test.awarded} of {test.out_of})"
    )


def in_words(item: Item) -> str:
    """What was answered."""
    match item.question, item.response:
        case MultipleChoice() as question, ChoiceResponse() as response:
            by_id = {option.id: option.text for option in question.options}
            return "; ".join(by_id[one] for one in item.order if one in response.chosen)
        case DateMatching() as question, MatchResponse() as response:
            dates = {date.iso: str(date) for date in question.dates}
            by_id = {event.id: event.text for event in question.pairs}
            return "; ".join(f"{by_id[one]}: {dates[iso]}" for one, iso in response.placed)
        case Ordering() as question, OrderResponse() as response:
            by_id = {event.id: event.text for event in question.events}
            return ", then ".join(by_id[one] for one in response.order)
        case _, TextResponse() as response:
            return f"“{response.text}”"
        case _:
            raise TypeError(f"{item.id} holds a response of another kind.")
