# SPDX-License-Identifier: MIT
"""Joining two states of one attempt that were kept on different computers. Pure: no files, no SQL.

Joining is the same whichever comes first, and doing it again changes nothing: so computers that
read each other's files end with the same attempts, in whatever order they read them.

A response that was submitted is never lost. Where one item was submitted on both computers with
different responses, the one given last stays in its place, and the other becomes an attempt of its
own with that one item, whose id follows from what it holds. A response still being written gives
way to one submitted, and to one written later, as it would on one computer.
"""

import json
from dataclasses import replace
from uuid import UUID, uuid5

from quizdesk.engine.mark import Marker
from quizdesk.store.attempt_rows import packed
from quizdesk.store.moved import MovedAttempt, MovedItem, MovedMark, MovedPlan

_SET_APART = UUID("6f0b1c1e-6c5e-4f43-9d0e-0a8c5a0a7d11")
"""The name space of attempts that hold a response set apart."""

_MARKERS = (Marker.PROGRAM, Marker.PRECEDENT, Marker.LEARNER, Marker.TEACHER)
"""In the order in which they come to a response."""


class Contradictory(Exception):
    """Two attempts of one id that never were one."""


def joined(one: MovedAttempt, other: MovedAttempt) -> tuple[MovedAttempt, ...]:
    """The attempt that two states of it make, and after it the attempts set apart.

    Raises:
        Contradictory: when they do not ask the same of the same quiz.
    """
    if _frame(one) != _frame(other):
        raise Contradictory
    handed_in_at = _latest(one.handed_in_at, other.handed_in_at)
    further = max((one, other), key=_progress)
    items, apart = [], []
    for place, pair in enumerate(zip(one.items, other.items, strict=True)):
        item, beaten = _joined_item(*pair)
        is_final = item.is_final or handed_in_at is not None
        is_flagged = further.items[place].is_flagged
        items.append(replace(item, is_final=is_final, is_flagged=is_flagged))
        apart += [_set_apart(one, lost) for lost in beaten]
    whole = replace(
        further,
        handed_in_at=handed_in_at,
        abandoned_at=None if handed_in_at else _latest(one.abandoned_at, other.abandoned_at),
        used_s=max(one.used_s, other.used_s),
        away_s=max(one.away_s, other.away_s),
        rests=_joined_rests(one, other, handed_in_at),
        items=tuple(items),
    )
    return (whole, *apart)


def joined_plan(one: MovedPlan, other: MovedPlan) -> MovedPlan:
    """The plan that was made last."""
    return max(one, other, key=_newness)


def joined_marks(one: tuple[MovedMark, ...], other: tuple[MovedMark, ...]) -> tuple[MovedMark, ...]:
    """Every revision of either, in the order in which they were given; the last one counts."""
    shorter, longer = sorted((one, other), key=len)
    if longer[: len(shorter)] == shorter:
        return longer
    return tuple(sorted({*one, *other}, key=_in_time))


def _newness(plan: MovedPlan) -> tuple[str, str, int]:
    return plan.changed_at, plan.exam_on or "", plan.minutes_a_day


def _frame(attempt: MovedAttempt) -> object:
    asked = [(item.question, item.shown_order) for item in attempt.items]
    arranged = attempt.extra_percent, attempt.has_rest_breaks
    return attempt.bank_id, attempt.quiz, attempt.seed, attempt.started_at, arranged, asked


def _progress(attempt: MovedAttempt) -> tuple[float, int, list[bool]]:
    return attempt.used_s, attempt.position, [item.is_flagged for item in attempt.items]


def _latest(one: str | None, other: str | None) -> str | None:
    return max(one or "", other or "") or None


def _joined_rests(
    one: MovedAttempt, other: MovedAttempt, handed_in_at: str | None
) -> tuple[tuple[str, str | None], ...]:
    """Every break of either; the end of the attempt ends one that lasts."""
    ends: dict[str, str | None] = {}
    for began, ended in (*one.rests, *other.rests):
        ends[began] = _latest(ends.get(began), ended or handed_in_at)
    return tuple(sorted(ends.items()))


def _joined_item(one: MovedItem, other: MovedItem) -> tuple[MovedItem, list[MovedItem]]:
    """The item, and what must be set apart so as not to be lost."""
    states = sorted((one, other), key=_rank)
    beaten, best = states
    lost: list[MovedItem] = []
    if (one.response, one.responded_at) == (other.response, other.responded_at):
        best = replace(best, marks=joined_marks(one.marks, other.marks))
    elif beaten.is_final and beaten.responded_at is not None:
        lost = [beaten]
    together = replace(
        best,
        is_seen=one.is_seen or other.is_seen,
        spent_s=max(one.spent_s, other.spent_s),
    )
    return together, lost


def _rank(item: MovedItem) -> tuple[bool, bool, str, str]:
    """What was given counts more than what is blank, then what is final, then what is later."""
    return item.responded_at is not None, item.is_final, item.responded_at or "", item.response


def _set_apart(attempt: MovedAttempt, item: MovedItem) -> MovedAttempt:
    at = item.responded_at or attempt.started_at
    name = f"{attempt.id} {item.question.question_id} {at} {item.response}"
    quiz = {**json.loads(attempt.quiz), "number": 1}
    return replace(
        attempt,
        id=str(uuid5(_SET_APART, name)),
        quiz=packed(quiz),
        started_at=at,
        handed_in_at=at,
        abandoned_at=None,
        used_s=0.0,
        away_s=0.0,
        position=0,
        rests=(),
        # How long it was looked at may be told of both responses together by now.
        items=(replace(item, is_final=True, is_flagged=False, is_seen=True, spent_s=0.0),),
    )


def _in_time(mark: MovedMark) -> tuple[str, int, str, str]:
    return mark.at, _MARKERS.index(Marker(mark.marker)), mark.why, mark.body
