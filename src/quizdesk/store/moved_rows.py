# SPDX-License-Identifier: MIT
"""A history out of the records' rows, and attempts into them, as the values of `moved.py`.

What becomes of two states of one attempt is decided in `joining.py`.
"""

import json
import sqlite3
from itertools import groupby
from typing import Any

from quizdesk.store.attempt_rows import packed
from quizdesk.store.memory_rows import forget
from quizdesk.store.moved import (
    MovedArrangement,
    MovedAttempt,
    MovedItem,
    MovedMark,
    MovedPlan,
    MovedPractice,
    MovedQuestion,
)

_FRAME = (
    "id",
    "bank_id",
    "quiz",
    "seed",
    "started_at",
    "handed_in_at",
    "abandoned_at",
    "used_s",
    "away_s",
    "position",
    "extra_percent",
)
"""Columns that a moved attempt has just so."""


def select_moved_attempt(records: sqlite3.Connection, attempt_id: str) -> MovedAttempt | None:
    """An attempt with all its items and revisions of marks, if there is one of that id."""
    row = records.execute(
        """SELECT number, id, bank_id, quiz, seed, started_at, handed_in_at, abandoned_at, used_s,
                away_s, position, extra_percent, has_rest_breaks, rests
            FROM attempt WHERE id = ?""",
        (attempt_id,),
    ).fetchone()
    if row is None:
        return None
    items = records.execute(
        """SELECT item.id, question_version.bank_id, question_id, digest, body, shown_order, out_of,
                response, responded_at, is_final, is_flagged, is_seen, spent_s
            FROM item JOIN question_version ON question_version.id = item.question_version
            WHERE attempt = ? ORDER BY place""",
        row[:1],
    ).fetchall()
    frame: dict[str, Any] = dict(zip(_FRAME, row[1:-2], strict=True))
    has_rest_breaks, rests = row[-2:]
    return MovedAttempt(
        **frame,
        has_rest_breaks=bool(has_rest_breaks),
        rests=tuple((began, ended) for began, ended in json.loads(rests)),
        items=tuple(_selected_item(records, *item) for item in items),
    )


def _selected_item(records: sqlite3.Connection, number: int, *row: Any) -> MovedItem:
    marks = records.execute(
        """SELECT at, marked_by, why, awarded, out_of, body FROM mark
            WHERE item = ? ORDER BY revision""",
        (number,),
    ).fetchall()
    question, given, flags, spent_s = row[:4], row[4:8], row[8:11], row[11]
    is_final, is_flagged, is_seen = map(bool, flags)
    shown_order, out_of, response, responded_at = given
    return MovedItem(
        question=MovedQuestion(*question),
        shown_order=shown_order,
        out_of=out_of,
        response=response,
        responded_at=responded_at,
        is_final=is_final,
        is_flagged=is_flagged,
        is_seen=is_seen,
        spent_s=spent_s,
        marks=tuple(MovedMark(*mark) for mark in marks),
    )


def insert_moved_attempt(records: sqlite3.Connection, attempt: MovedAttempt, learner: int) -> None:
    """Writes an attempt that is not there, which no program holds."""
    number = records.execute(
        """INSERT INTO attempt (id, learner, bank_id, quiz, seed, started_at, handed_in_at,
            abandoned_at, used_s, away_s, position, extra_percent, has_rest_breaks, rests, answers)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            attempt.id,
            learner,
            attempt.bank_id,
            attempt.quiz,
            attempt.seed,
            attempt.started_at,
            attempt.handed_in_at,
            attempt.abandoned_at,
            attempt.used_s,
            attempt.away_s,
            attempt.position,
            attempt.extra_percent,
            attempt.has_rest_breaks,
            packed(attempt.rests),
            attempt.answers,
        ),
    ).lastrowid
    for place, item in enumerate(attempt.items):
        _insert_item(records, int(number or 0), place, item)


def update_moved_attempt(
    records: sqlite3.Connection, known: MovedAttempt, wanted: MovedAttempt
) -> None:
    """Writes what differs of an attempt that is there; no program holds it from then on."""
    records.execute(
        """UPDATE attempt SET handed_in_at = ?, abandoned_at = ?, used_s = ?, away_s = ?,
            position = ?, rests = ?, answers = ?, holder = NULL, holder_seen_at = NULL
            WHERE id = ?""",
        (
            wanted.handed_in_at,
            wanted.abandoned_at,
            wanted.used_s,
            wanted.away_s,
            wanted.position,
            packed(wanted.rests),
            wanted.answers,
            wanted.id,
        ),
    )
    rows = records.execute(
        """SELECT item.attempt, place, item.id FROM item
            JOIN attempt ON attempt.number = item.attempt
            WHERE attempt.id = ? ORDER BY place""",
        (wanted.id,),
    ).fetchall()
    for (attempt, place, item), old, new in zip(rows, known.items, wanted.items, strict=True):
        if old == new:
            continue
        if old.response != new.response or new.marks[: len(old.marks)] != old.marks:
            # A final response and a mark are never written over: the row makes way for another.
            forget(records, item)
            records.execute("DELETE FROM item WHERE id = ?", (item,))
            _insert_item(records, attempt, place, new)
        else:
            _update_item(records, item, old, new)


def _update_item(records: sqlite3.Connection, number: int, old: MovedItem, new: MovedItem) -> None:
    """Writes what may change in an item that keeps its response."""
    records.execute(
        """UPDATE item SET responded_at = ?, is_final = ?, is_flagged = ?, is_seen = ?, spent_s = ?
            WHERE id = ?""",
        (new.responded_at, new.is_final, new.is_flagged, new.is_seen, new.spent_s, number),
    )
    if old.marks != new.marks or old.responded_at != new.responded_at:
        forget(records, number)
    _insert_marks(records, number, new.marks, after=len(old.marks))


def _insert_item(records: sqlite3.Connection, attempt: int, place: int, item: MovedItem) -> None:
    number = records.execute(
        """INSERT INTO item (attempt, place, question_version, shown_order, out_of, response,
            responded_at, is_final, is_flagged, is_seen, spent_s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            attempt,
            place,
            _keep_question(records, item.question),
            item.shown_order,
            item.out_of,
            item.response,
            item.responded_at,
            item.is_final,
            item.is_flagged,
            item.is_seen,
            item.spent_s,
        ),
    ).lastrowid
    _insert_marks(records, int(number or 0), item.marks, after=0)


def _insert_marks(
    records: sqlite3.Connection, item: int, marks: tuple[MovedMark, ...], *, after: int
) -> None:
    for revision, one in enumerate(marks[after:], start=after + 1):
        records.execute(
            """INSERT INTO mark (item, revision, at, marked_by, why, awarded, out_of, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            (item, revision, one.at, one.marker, one.why, one.awarded, one.out_of, one.body),
        )
    if marks:
        records.execute("UPDATE item SET is_marked = 1 WHERE id = ?", (item,))


def _keep_question(records: sqlite3.Connection, question: MovedQuestion) -> int:
    records.execute(
        """INSERT OR IGNORE INTO question_version (bank_id, question_id, digest, body)
            VALUES (?, ?, ?, ?)""",
        (question.bank_id, question.question_id, question.digest, question.body),
    )
    row = records.execute(
        """SELECT id FROM question_version
            WHERE bank_id = ? AND question_id = ? AND digest = ?""",
        (question.bank_id, question.question_id, question.digest),
    ).fetchone()
    return int(row[0])


def select_moved_plans(records: sqlite3.Connection, learner: int) -> list[MovedPlan]:
    """A learner's plans."""
    rows = records.execute(
        """SELECT bank_id, coalesce(changed_at, ''), exam_on, minutes_a_day FROM plan
            WHERE learner = ? ORDER BY bank_id""",
        (learner,),
    ).fetchall()
    return [MovedPlan(*row) for row in rows]


def select_moved_practice(records: sqlite3.Connection, learner: int) -> list[MovedPractice]:
    """All that a learner has practised, thing by thing."""
    rows = records.execute(
        """SELECT bank_id, drill, thing, at, share FROM practice
            WHERE learner = ? ORDER BY bank_id, drill, thing, at""",
        (learner,),
    ).fetchall()
    return [
        MovedPractice(bank_id, drill, thing, tuple((at, share) for *_, at, share in own))
        for (bank_id, drill, thing), own in groupby(rows, key=lambda row: row[:3])
    ]


def select_moved_arrangement(records: sqlite3.Connection, learner: int) -> list[MovedArrangement]:
    """What is arranged for a learner, if anything is."""
    rows = records.execute(
        "SELECT extra_percent, has_rest_breaks, settings FROM arrangement WHERE learner = ?",
        (learner,),
    ).fetchall()
    return [MovedArrangement(extra, bool(breaks), settings) for extra, breaks, settings in rows]
