# SPDX-License-Identifier: MIT
"""The lines of a moved history read back into values, taking nothing on trust.

Whatever is not just as QuizDesk writes it raises an error, which the caller says of the whole file.
"""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from math import isfinite
from random import Random
from typing import Any, NamedTuple

from quizdesk.engine.arrangements import MOST_EXTRA_PERCENT
from quizdesk.engine.mark import Marker
from quizdesk.engine.plain import Plain, question_from_plain, question_to_plain
from quizdesk.engine.plain_attempt import (
    mark_from_plain,
    mark_to_plain,
    quiz_from_plain,
    quiz_to_plain,
    response_from_plain,
    response_to_plain,
)
from quizdesk.engine.question import Question, marks_available
from quizdesk.engine.quiz import Quiz, deal_order
from quizdesk.engine.response import require_fit
from quizdesk.engine.scheduling.drills import Drill
from quizdesk.store.attempt_rows import digest_of, packed
from quizdesk.store.declared import require_declared
from quizdesk.store.encodable import encodable
from quizdesk.store.instants import from_text
from quizdesk.store.memories import MOST_MINUTES
from quizdesk.store.moved import (
    Moved,
    MovedArrangement,
    MovedAttempt,
    MovedItem,
    MovedMark,
    MovedPlan,
    MovedPractice,
    MovedQuestion,
)

MOST_ITEMS = 1000
"""Of an attempt, and of the marks that an item may have had."""

MOST_QUESTION_CHARACTERS = 64 * 1024 * 1024
"""Of all questions of a file together."""

_LONGEST_ID = 300
_LONGEST_SETTINGS = 100_000
_MOST_SECONDS = 1e9
_SEED = re.compile(r"-?\d{1,60}", re.ASCII)
_INSTANT = re.compile(r"2[01]\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)
_ANY_QUIZ = Quiz(title="", number=1, shuffles_options=False)


class _Asked(NamedTuple):
    """A question of the file. `ids` are those that an order of it has, sorted."""

    moved: MovedQuestion
    question: Question
    ids: list[str]


def from_lines(lines: Iterable[Plain]) -> Iterator[Moved]:
    """The history that `to_lines` wrote.

    Raises:
        KeyError, TypeError, ValueError, QuizDeskError: when it was not written by it.
    """
    questions: list[_Asked] = []
    room = MOST_QUESTION_CHARACTERS
    for line in lines:
        match line:
            case {"question": plain, **others} if not others:
                question = _question_from_plain(plain)
                room -= len(question.moved.body)
                if room < 0:
                    raise ValueError("too many questions")
                questions.append(question)
            case {"attempt": plain, **others} if not others:
                yield _attempt_from_plain(plain, questions)
            case {"plan": [bank_id, changed_at, exam_on, minutes], **others} if not others:
                yield _checked_plan(MovedPlan(bank_id, changed_at, exam_on, minutes))
            case {"practice": [bank_id, drill, thing, shares], **others} if not others:
                pairs = tuple((at, float(share)) for at, share in shares)
                yield _checked_practice(MovedPractice(bank_id, drill, thing, pairs))
            case {"arrangement": [extra_percent, has_breaks, own], **others} if not others:
                settings = None if own is None else packed(own)
                yield _checked_arrangement(MovedArrangement(extra_percent, has_breaks, settings))
            case _:
                raise ValueError("a line of no known kind")


def _question_from_plain(plain: Any) -> _Asked:
    bank_id, body = _only(plain, "bank", "body")
    question = question_from_plain(body)
    require_declared(question)
    _require_same(question_to_plain(question), body)
    text = packed(body)
    moved = MovedQuestion(_name(bank_id), _name(question.id), digest_of(text), text)
    return _Asked(moved, question, sorted(deal_order(question, _ANY_QUIZ, Random(0))))


def _attempt_from_plain(plain: Any, questions: list[_Asked]) -> MovedAttempt:
    (attempt_id, bank_id, quiz, seed, started_at, handed_in_at, abandoned_at) = _some(
        plain, "id", "bank", "quiz", "seed", "started_at", "handed_in_at", "abandoned_at"
    )
    used_s, away_s, position, arranged, rests, items = _some(
        plain, "used_s", "away_s", "position", "arranged", "rests", "items"
    )
    extra_percent, has_rest_breaks = arranged
    _require(len(plain) == 13)
    _require(isinstance(items, list) and 0 < len(items) <= MOST_ITEMS)
    attempt = MovedAttempt(
        id=_name(attempt_id),
        bank_id=_name(bank_id),
        quiz=_quiz(quiz),
        seed=seed,
        started_at=_instant(started_at),
        handed_in_at=_maybe_instant(handed_in_at),
        abandoned_at=_maybe_instant(abandoned_at),
        used_s=_seconds(used_s),
        away_s=_seconds(away_s),
        position=position,
        extra_percent=extra_percent,
        has_rest_breaks=has_rest_breaks,
        rests=tuple((_instant(began), _maybe_instant(ended)) for began, ended in rests),
        items=tuple(_item_from_plain(one, questions) for one in items),
    )
    require_declared(attempt)
    _require_sense(attempt)
    return attempt


def _require_sense(attempt: MovedAttempt) -> None:
    _require(_SEED.fullmatch(attempt.seed) is not None)
    _require(0 <= attempt.position < len(attempt.items))
    _require(0 <= attempt.extra_percent <= MOST_EXTRA_PERCENT)
    _require(len(attempt.rests) <= MOST_ITEMS)
    _require(attempt.handed_in_at is None or attempt.abandoned_at is None)
    _require(attempt.handed_in_at is None or all(item.is_final for item in attempt.items))
    _require(all(item.question.bank_id == attempt.bank_id for item in attempt.items))
    asked = {item.question.question_id for item in attempt.items}
    _require(len(asked) == len(attempt.items))


def _item_from_plain(plain: Any, questions: list[_Asked]) -> MovedItem:
    number, order, given, responded_at = _some(
        plain, "question", "order", "response", "responded_at"
    )
    is_final, is_flagged, is_seen, spent_s, marks = _some(
        plain, "is_final", "is_flagged", "is_seen", "spent_s", "marks"
    )
    _require(len(plain) == 9)
    _require(type(number) is int and 0 <= number < len(questions))
    moved, question, ids = questions[number]
    response = response_from_plain(given)
    require_declared(response)
    require_fit(question, response)
    _require(isinstance(order, list) and sorted(order) == ids)
    _require(response.is_blank == (responded_at is None))
    _require(isinstance(marks, list) and len(marks) <= MOST_ITEMS and (is_final or not marks))
    return MovedItem(
        question=moved,
        shown_order=packed(order),
        out_of=marks_available(question),
        response=packed(response_to_plain(response)),
        responded_at=_maybe_instant(responded_at),
        is_final=is_final,
        is_flagged=is_flagged,
        is_seen=is_seen,
        spent_s=_seconds(spent_s),
        marks=tuple(_mark_from_plain(*one) for one in marks),
    )


def _mark_from_plain(at: Any, marker: Any, why: Any, body: Any) -> MovedMark:
    _require(isinstance(why, str) and encodable(why) == why)
    text = packed(body)
    awarded, out_of = _awarded(text)
    return MovedMark(_instant(at), Marker(marker).value, why, awarded, out_of, text)


@lru_cache(maxsize=4096)
def _awarded(text: str) -> tuple[int, int]:
    """What a mark awards, of how much. Most marks are like many others."""
    body = json.loads(text)
    mark = mark_from_plain(body)
    require_declared(mark)
    _require(0 <= mark.awarded <= mark.out_of <= MOST_ITEMS)
    _require_same(mark_to_plain(mark), body)
    return mark.awarded, mark.out_of


def _checked_plan(plan: MovedPlan) -> MovedPlan:
    require_declared(plan)
    _name(plan.bank_id)
    _require(1 <= plan.minutes_a_day <= MOST_MINUTES)
    _require(plan.exam_on is None or date.fromisoformat(plan.exam_on).isoformat() == plan.exam_on)
    if plan.changed_at:
        _instant(plan.changed_at)
    return plan


def _checked_practice(practice: MovedPractice) -> MovedPractice:
    require_declared(practice)
    _name(practice.bank_id)
    _name(practice.thing)
    Drill(practice.drill)
    for at, share in practice.shares:
        _instant(at)
        _require(0 <= share <= 1)
    return practice


def _checked_arrangement(arrangement: MovedArrangement) -> MovedArrangement:
    require_declared(arrangement)
    _require(0 <= arrangement.extra_percent <= MOST_EXTRA_PERCENT)
    settings = arrangement.settings
    _require(settings is None or (settings.startswith("{") and len(settings) <= _LONGEST_SETTINGS))
    return arrangement


def _quiz(plain: Any) -> str:
    quiz = quiz_from_plain(plain)
    require_declared(quiz)
    # Attempts of before there were ways have none.
    _require_same(quiz_to_plain(quiz), {"way": "", **plain})
    return packed(plain)


def _some(plain: Any, *keys: str) -> tuple[Any, ...]:
    _require(isinstance(plain, dict))
    return tuple(plain[key] for key in keys)


def _only(plain: Any, *keys: str) -> tuple[Any, ...]:
    values = _some(plain, *keys)
    _require(len(plain) == len(keys))
    return values


def _name(text: Any) -> str:
    """An id, as short and whole as every id is."""
    _require(isinstance(text, str) and 0 < len(text) <= _LONGEST_ID and encodable(text) == text)
    name: str = text
    return name


def _instant(text: Any) -> str:
    """An instant, written just so: the records compare instants as texts."""
    _require(isinstance(text, str) and _INSTANT.fullmatch(text) is not None)
    from_text(text)
    instant: str = text
    return instant


def _maybe_instant(text: Any) -> str | None:
    return None if text is None else _instant(text)


def _seconds(number: Any) -> float:
    _require(type(number) in {float, int} and isfinite(number) and 0 <= number <= _MOST_SECONDS)
    return float(number)


def _require_same(one: Plain, other: Any) -> None:
    _require(isinstance(other, dict) and packed(one) == packed(other))


def _require(is_so: bool) -> None:
    if not is_so:
        raise ValueError("not as QuizDesk writes it")
