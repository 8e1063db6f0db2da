# SPDX-License-Identifier: MIT
"""The authored unit: a question of one of four kinds, as a teacher wrote it.

A question knows its key. What a learner is shown of it is an item (`attempt.py`); what a learner
gave to it is a response (`response.py`). Reading and checking files is the bank's work.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from quizdesk.engine.historical_date import HistoricalDate
from quizdesk.engine.mark_scheme import MarkScheme
from quizdesk.engine.outline import Kind, Level, Outline

__all__ = [
    "Citation",
    "Credit",
    "DateMatching",
    "Event",
    "Kind",
    "Level",
    "MultipleChoice",
    "Option",
    "Ordering",
    "Outline",
    "Question",
    "QuestionFrame",
    "ShortAnswer",
    "kind_of",
    "marks_available",
    "outline_of",
]


class Credit(StrEnum):
    """How an ordering earns partial marks; `marking/ordering.py` has the formulas."""

    PAIRWISE = "pairwise"
    ADJACENT = "adjacent"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where in a source of the bank a question comes from."""

    source: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionFrame:
    """What every kind of question has.

    Attributes:
        id: stable within its bank; records hang on it.
        stem: the asking text.
        topic: id of a topic of the bank.
        facts: ids of the facts that it asks, in the ledger it was written from.
        explanation: shown with the feedback; teaches, does not scold.
    """

    id: str
    stem: str
    topic: str
    level: Level = Level.RECALL
    citations: tuple[Citation, ...] = ()
    facts: tuple[str, ...] = ()
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """A choice.

    Attributes:
        id: stable within its question; responses name it, never its position.
        rationale: why it is wrong, for a distractor.
    """

    id: str
    text: str
    is_key: bool = False
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, with the date that is its key."""

    id: str
    text: str
    date: HistoricalDate
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MultipleChoice(QuestionFrame):
    """Choose the right option, or each of several right ones."""

    options: tuple[Option, ...]

    @property
    def keys(self) -> frozenset[str]:
        """Ids of the right options."""
        return frozenset(option.id for option in self.options if option.is_key)

    @property
    def takes_several(self) -> bool:
        """Whether more than one option is right, so that more than one may be chosen."""
        return len(self.keys) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMatching(QuestionFrame):
    """Put each event to its date; decoys are dates that no event has.

    A date is named in responses by its `iso` form, which is unique within the question.
    """

    pairs: tuple[Event, ...]
    decoys: tuple[HistoricalDate, ...] = ()

    @property
    def dates(self) -> tuple[HistoricalDate, ...]:
        """Every date to choose from, earliest first."""
        dates = [event.date for event in self.pairs] + list(self.decoys)
        return tuple(sorted(dates, key=lambda one: (one.first_day, one.last_day)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering(QuestionFrame):
    """Put events in order, earliest first. `events` are kept in the right order."""

    events: tuple[Event, ...]
    credit: Credit = Credit.PAIRWISE


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortAnswer(QuestionFrame):
    """Answer in a sentence or a paragraph; marked point by point.

    Attributes:
        guide_words: about how many words a full answer takes, shown to the learner.
        model_answer: shown after marking, when asked for.
    """

    scheme: MarkScheme
    model_answer: str = ""
    guide_words: int = 60


Question = MultipleChoice | DateMatching | Ordering | ShortAnswer


def outline_of(question: Question) -> Outline:
    """A question's outline."""
    return Outline(question.id, kind_of(question), question.topic, question.level)


def kind_of(question: Question) -> Kind:
    """The kind that a question is of."""
    match question:
        case MultipleChoice():
            return Kind.MULTIPLE_CHOICE
        case DateMatching():
            return Kind.DATE_MATCHING
        case Ordering():
            return Kind.ORDERING
        case ShortAnswer():
            return Kind.SHORT_ANSWER
        case _:
            assert_never(question)


def marks_available(question: Question) -> int:
    """How many marks a perfect response earns.

    One a key, one a pair, one a step of an order (events less one), the scheme's own number.
    """
    match question:
        case MultipleChoice():
            return len(question.keys)
        case DateMatching():
            return len(question.pairs)
        case Ordering():
            return len(question.events) - 1
        case ShortAnswer():
            return question.scheme.marks
        case _:
            assert_never(question)
