# SPDX-License-Identifier: MIT
"""Attempts to and from rows. What may be written when, and by whom, is decided in `attempts.py`."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from quizdesk.engine.arrangements import Arrangements, Rest
from quizdesk.engine.attempt import Attempt, Item
from quizdesk.engine.mark import Mark
from quizdesk.engine.plain import question_from_plain, question_to_plain
from quizdesk.engine.plain_attempt import (
    mark_from_plain,
    quiz_from_plain,
    quiz_to_plain,
    response_from_plain,
    response_to_plain,
)
from quizdesk.engine.question import Question
from quizdesk.engine.response import Response
from quizdesk.engine.timing import Stopwatch
from quizdesk.store.faults import made_sense_of
from quizdesk.store.instants import from_text, maybe_from_text, to_text
from quizdesk.store.standing import no_such_attempt

_ENCODER = json.JSONEncoder(separators=(",", ":"), sort_keys=True)


def packed(plain: Any) -> str:
    """Plain data as JSON, always the same for the same data; plain ASCII, so any text fits."""
    return _ENCODER.encode(plain)


def insert_attempt(
    records: sqlite3.Connection, attempt: Attempt, learner_id: int, holder: str
) -> None:
    """Writes a whole new attempt."""
    started_at = to_text(attempt.started_at)
    number = records.execute(
        """INSERT INTO attempt (id, learner, bank_id, quiz, seed, started_at, used_s, away_s,
            position, holder, holder_seen_at, extra_percent, has_rest_breaks, rests)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            attempt.id,
            learner_id,
            attempt.bank_id,
            packed(quiz_to_plain(attempt.quiz)),
            str(attempt.seed),
            started_at,
            attempt.stopwatch.used_s,
            attempt.stopwatch.away_s,
            attempt.position,
            holder,
            started_at,
            attempt.arrangements.extra_percent,
            attempt.arrangements.has_rest_breaks,
            packed_rests(attempt.rests),
        ),
    ).lastrowid
    for place, item in enumerate(attempt.items):
        records.execute(
            """INSERT INTO item (attempt, place, question_version, shown_order, out_of, response,
                responded_at, is_final, is_flagged, is_seen, spent_s)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                number,
                place,
                _keep_question(records, attempt.bank_id, item.question),
                packed(item.order),
                item.out_of,
                packed_response(item.response),
                None if item.response.is_blank else started_at,
                item.is_final,
                item.is_flagged,
                item.is_seen,
                item.spent_s,
            ),
        )


def update_items(
    records: sqlite3.Connection, number: int, saved: Attempt, attempt: Attempt, at: datetime
) -> None:
    """Writes what differs in the items from what was saved before."""
    pairs = zip(saved.items, attempt.items, strict=True)
    for place, (old, new) in enumerate(pairs):
        if old is new or replace(old, mark=new.mark) == new:
            continue
        records.execute(
            """UPDATE item SET
                responded_at = CASE WHEN response = :response THEN responded_at ELSE :at END,
                response = :response, is_final = :is_final, is_flagged = :is_flagged,
                is_seen = :is_seen, spent_s = :spent_s
                WHERE attempt = :attempt AND place = :place""",
            {
                "response": packed_response(new.response),
                "at": None if new.response.is_blank else to_text(at),
                "is_final": new.is_final,
                "is_flagged": new.is_flagged,
                "is_seen": new.is_seen,
                "spent_s": new.spent_s,
                "attempt": number,
                "place": place,
            },
        )


def select_attempt(records: sqlite3.Connection, attempt_id: str) -> Attempt:
    """Reads a whole attempt with the marks that count, its stopwatch standing still.

    Raises:
        StoreError: when there is none of that id.
        Garbled: when what is read was not written by us.
    """
    row = records.execute(
        """SELECT number, bank_id, quiz, seed, started_at, handed_in_at, used_s, away_s, position,
                extra_percent, has_rest_breaks, rests
            FROM attempt WHERE id = ?""",
        (attempt_id,),
    ).fetchone()
    if row is None:
        raise no_such_attempt()
    number, bank_id, quiz, seed, started_at, handed_in_at, used_s, away_s, position, *arranged = row
    extra_percent, has_rest_breaks, rests = arranged
    items = records.execute(
        """SELECT question_version.body, shown_order, response, is_final, is_flagged, is_seen,
                spent_s, current_mark.body
            FROM item JOIN question_version ON question_version.id = item.question_version
            LEFT JOIN current_mark ON current_mark.item = item.id
            WHERE item.attempt = ? ORDER BY item.place""",
        (number,),
    ).fetchall()
    with made_sense_of():
        return Attempt(
            id=attempt_id,
            quiz=quiz_from_plain(json.loads(quiz)),
            bank_id=bank_id,
            seed=int(seed),
            items=tuple(_item(*item) for item in items),
            started_at=from_text(started_at),
            position=position,
            stopwatch=Stopwatch(used_s, away_s),
            handed_in_at=maybe_from_text(handed_in_at),
            arrangements=Arrangements(extra_percent, bool(has_rest_breaks)),
            rests=_unpacked_rests(rests),
        )


def packed_rests(rests: Sequence[Rest]) -> str:
    """Breaks as the records write them."""
    return packed(
        [[to_text(one.began_at), one.ended_at and to_text(one.ended_at)] for one in rests]
    )


def _unpacked_rests(text: str) -> tuple[Rest, ...]:
    return tuple(
        Rest(from_text(began_at), maybe_from_text(ended_at))
        for began_at, ended_at in json.loads(text)
    )


def packed_response(response: Response) -> str:
    """A response as the records write it."""
    return packed(response_to_plain(response))


def unpacked_mark(body: str) -> Mark:
    """The mark that the records wrote."""
    return mark_from_plain(json.loads(body))


def _item(  # noqa: PLR0913, PLR0917 (one for each column)
    question: str,
    shown_order: str,
    response: str,
    is_final: int,
    is_flagged: int,
    is_seen: int,
    spent_s: float,
    mark: str | None,
) -> Item:
    return Item(
        question=unpacked_question(question),
        order=tuple(json.loads(shown_order)),
        response=response_from_plain(json.loads(response)),
        is_final=bool(is_final),
        is_flagged=bool(is_flagged),
        is_seen=bool(is_seen),
        spent_s=spent_s,
        mark=None if mark is None else unpacked_mark(mark),
    )


def digest_of(body: str) -> str:
    """What tells a question as it was asked from the same question with another wording."""
    # Imported when first needed: it brings in a large library that reading has no use for.
    import hashlib

    return hashlib.sha256(body.encode()).hexdigest()


def packed_question(question: Question) -> str:
    """A question as the records write it."""
    return packed(question_to_plain(question))


def _keep_question(records: sqlite3.Connection, bank_id: str, question: Question) -> int:
    body = packed_question(question)
    key = (bank_id, question.id, digest_of(body))
    find = """SELECT id FROM question_version
        WHERE bank_id = ? AND question_id = ? AND digest = ?"""
    found = records.execute(find, key).fetchone()
    if found is None:
        records.execute(
            """INSERT INTO question_version (bank_id, question_id, digest, body)
                VALUES (?, ?, ?, ?)""",
            (*key, body),
        )
        found = records.execute(find, key).fetchone()
    return int(found[0])


@lru_cache(maxsize=512)
def unpacked_question(body: str) -> Question:
    """The question that the records wrote."""
    # Past attempts ask the same questions over and again.
    return question_from_plain(json.loads(body))
