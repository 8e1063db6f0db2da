# SPDX-License-Identifier: MIT
"""A moved history as values: what its file holds, and the lines that it is written in.

Nothing here knows the file around the lines or the records that they come from. Lines are read in
`moved_reading.py`.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from quizdesk.engine.plain import Plain


@dataclass(frozen=True, slots=True)
class MovedQuestion:
    """A question as it was asked. `body` is as the records have it."""

    bank_id: str
    question_id: str
    digest: str
    body: str


@dataclass(frozen=True, slots=True)
class MovedMark:
    """A revision of a mark. `body` is as the records have it."""

    at: str
    marker: str
    why: str
    awarded: int
    out_of: int
    body: str


@dataclass(frozen=True, slots=True)
class MovedItem:
    """An item of an attempt. `shown_order` and `response` are as the records have them."""

    question: MovedQuestion
    shown_order: str
    out_of: int
    response: str
    responded_at: str | None
    is_final: bool
    is_flagged: bool
    is_seen: bool
    spent_s: float
    marks: tuple[MovedMark, ...]


@dataclass(frozen=True, slots=True)
class MovedAttempt:
    """An attempt. `quiz` is as the records have it."""

    id: str
    bank_id: str
    quiz: str
    seed: str
    started_at: str
    handed_in_at: str | None
    abandoned_at: str | None
    used_s: float
    away_s: float
    position: int
    extra_percent: int
    has_rest_breaks: bool
    rests: tuple[tuple[str, str | None], ...]
    items: tuple[MovedItem, ...]

    @property
    def responses(self) -> int:
        """How many responses are not blank."""
        return sum(item.responded_at is not None for item in self.items)

    @property
    def answers(self) -> int | None:
        """The same once it is handed in, as the records keep it for their calendar."""
        return None if self.handed_in_at is None else self.responses


@dataclass(frozen=True, slots=True)
class MovedPlan:
    """A plan for a bank. `changed_at` is empty where nobody knows when it was made."""

    bank_id: str
    changed_at: str
    exam_on: str | None
    minutes_a_day: int


@dataclass(frozen=True, slots=True)
class MovedPractice:
    """All practice of one thing: when, and the share of the credit that it earned."""

    bank_id: str
    drill: str
    thing: str
    shares: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class MovedArrangement:
    """What is arranged for the learner. `settings` is as the records have it, or None."""

    extra_percent: int
    has_rest_breaks: bool
    settings: str | None


Moved = MovedAttempt | MovedPlan | MovedPractice | MovedArrangement


def to_lines(history: Iterable[Moved]) -> Iterator[Plain]:
    """The lines of a history; a question comes before the first attempt that asked it."""
    numbers: dict[MovedQuestion, int] = {}
    for one in history:
        match one:
            case MovedAttempt():
                for item in one.items:
                    if item.question not in numbers:
                        numbers[item.question] = len(numbers)
                        yield {"question": _question_to_plain(item.question)}
                yield {"attempt": _attempt_to_plain(one, numbers)}
            case MovedPlan():
                yield {"plan": [one.bank_id, one.changed_at, one.exam_on, one.minutes_a_day]}
            case MovedPractice():
                shares = [list(share) for share in one.shares]
                yield {"practice": [one.bank_id, one.drill, one.thing, shares]}
            case MovedArrangement():
                own = None if one.settings is None else json.loads(one.settings)
                yield {"arrangement": [one.extra_percent, one.has_rest_breaks, own]}
            case _:
                assert_never(one)


def _question_to_plain(question: MovedQuestion) -> Plain:
    return {"bank": question.bank_id, "body": json.loads(question.body)}


def _attempt_to_plain(attempt: MovedAttempt, numbers: dict[MovedQuestion, int]) -> Plain:
    return {
        "id": attempt.id,
        "bank": attempt.bank_id,
        "quiz": json.loads(attempt.quiz),
        "seed": attempt.seed,
        "started_at": attempt.started_at,
        "handed_in_at": attempt.handed_in_at,
        "abandoned_at": attempt.abandoned_at,
        "used_s": attempt.used_s,
        "away_s": attempt.away_s,
        "position": attempt.position,
        "arranged": [attempt.extra_percent, attempt.has_rest_breaks],
        "rests": [list(rest) for rest in attempt.rests],
        "items": [_item_to_plain(item, numbers[item.question]) for item in attempt.items],
    }


def _item_to_plain(item: MovedItem, question: int) -> Plain:
    return {
        "question": question,
        "order": json.loads(item.shown_order),
        "response": json.loads(item.response),
        "responded_at": item.responded_at,
        "is_final": item.is_final,
        "is_flagged": item.is_flagged,
        "is_seen": item.is_seen,
        "spent_s": item.spent_s,
        "marks": [[one.at, one.marker, one.why, json.loads(one.body)] for one in item.marks],
    }
