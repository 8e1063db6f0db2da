# SPDX-License-Identifier: MIT
"""The sheet: what a pupil's machine is given of a quiz, and nothing that tells an answer.

It has no key, rationale, explanation, mark scheme, fact or topic, and names questions, options and
events by codes: an id made from a question's words may tell what it asks for.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import assert_never

from quizdesk.engine.attempt import Attempt, Item
from quizdesk.engine.outline import Kind
from quizdesk.engine.question import (
    DateMatching,
    MultipleChoice,
    Ordering,
    Question,
    ShortAnswer,
    kind_of,
)
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.errors import WrongResponse

_CODE_BITS = 40


@dataclass(frozen=True, slots=True)
class Part:
    """An option or an event, by its code, or a date, by its iso form; and how it reads."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class SheetItem:
    """An item as a pupil sees it.

    Attributes:
        code: names it in what the pupil sends.
        out_of: marks available.
        parts: options or events in this pupil's order; empty for a written answer.
        dates: dates to put events to, earliest first; empty where none are matched.
        takes_several: whether several options may be chosen.
        guide_words: about how many words a full written answer takes; 0 for the other kinds.
    """

    code: str
    kind: Kind
    stem: str
    out_of: int
    parts: tuple[Part, ...] = ()
    dates: tuple[Part, ...] = ()
    takes_several: bool = False
    guide_words: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that one pupil is given before feedback is released."""

    title: str
    items: tuple[SheetItem, ...]


class Codes:
    """Which code stands for which question, option or event; the host's own knowledge.

    Args:
        known: codes by the ids of a question and of a part of it, empty for the question itself.
    """

    def __init__(self, known: Mapping[tuple[str, str], str]) -> None:
        self._codes = dict(known)
        self._ids = {code: ids for ids, code in self._codes.items()}
        if len(self._ids) != len(self._codes):
            raise ValueError("One code stands for two things.")

    @classmethod
    def of(cls, questions: Iterable[Question], chance: Random) -> "Codes":
        """New codes for everything in some questions."""
        ids = [(question.id, part) for question in questions for part in ("", *_part_ids(question))]
        numbers: dict[int, None] = {}
        while len(numbers) < len(ids):
            numbers.setdefault(chance.getrandbits(_CODE_BITS))
        return cls({one: f"{number:010x}" for one, number in zip(ids, numbers, strict=True)})

    @property
    def known(self) -> Mapping[tuple[str, str], str]:
        """Every code, as it was handed in."""
        return self._codes

    def of_question(self, question_id: str) -> str:
        """The code of a question."""
        return self._codes[question_id, ""]

    def question_of(self, code: str) -> str:
        """The id of a question by its code.

        Raises:
            WrongResponse: when no question has it.
        """
        question_id, part = self._ids.get(code, ("", ""))
        if not question_id or part:
            raise WrongResponse("The quiz has no such question.")
        return question_id

    def hidden(self, question_id: str, response: Response) -> Response:
        """A response with codes in place of ids."""

        def code(part_id: str) -> str:
            return self._codes[question_id, part_id]

        return _renamed(response, code)

    def revealed(self, question_id: str, response: Response) -> Response:
        """A response with ids in place of codes.

        Raises:
            WrongResponse: when a code is of nothing in this question.
        """

        def part_id(code: str) -> str:
            owner, part = self._ids.get(code, ("", ""))
            if owner != question_id or not part:
                raise WrongResponse("The question has no such part.")
            return part

        return _renamed(response, part_id)


def sheet_of(attempt: Attempt, codes: Codes) -> Sheet:
    """The sheet of one pupil's attempt."""
    return Sheet(attempt.quiz.title, tuple(_sheet_item(item, codes) for item in attempt.items))


def _sheet_item(item: Item, codes: Codes) -> SheetItem:
    question = item.question
    code, kind, known = codes.of_question(question.id), kind_of(question), codes.known

    def parts(texts: Mapping[str, str]) -> tuple[Part, ...]:
        return tuple(Part(known[question.id, one], texts[one]) for one in item.order)

    match question:
        case MultipleChoice():
            options = parts({one.id: one.text for one in question.options})
            several = question.takes_several
            return SheetItem(code, kind, item.question.stem, item.out_of, options, (), several)
        case DateMatching():
            events = parts({one.id: one.text for one in question.pairs})
            dates = tuple(Part(one.iso, str(one)) for one in question.dates)
            return SheetItem(code, kind, question.stem, item.out_of, events, dates)
        case Ordering():
            events = parts({one.id: one.text for one in question.events})
            return SheetItem(code, kind, question.stem, item.out_of, events)
        case ShortAnswer():
            words = question.guide_words
            return SheetItem(code, kind, question.stem, item.out_of, guide_words=words)
        case _:
            assert_never(question)


def _part_ids(question: Question) -> tuple[str, ...]:
    match question:
        case MultipleChoice():
            return tuple(one.id for one in question.options)
        case DateMatching():
            return tuple(one.id for one in question.pairs)
        case Ordering():
            return tuple(one.id for one in question.events)
        case ShortAnswer():
            return ()
        case _:
            assert_never(question)


def _renamed(response: Response, name: Callable[[str], str]) -> Response:
    match response:
        case ChoiceResponse():
            return ChoiceResponse(frozenset(name(one) for one in response.chosen))
        case MatchResponse():
            placed = sorted((name(event), date) for event, date in response.placed)
            return MatchResponse(tuple(placed))
        case OrderResponse():
            return OrderResponse(tuple(name(one) for one in response.order))
        case TextResponse():
            return response
        case _:
            assert_never(response)
