# SPDX-License-Identifier: MIT
"""Memories and reviews as rows: written in the transaction that writes a mark.

A review holds the memory as it was before it, so that a revised mark needs only what came after
that review to be reckoned again, most often nothing.
"""

import sqlite3
from typing import NamedTuple

from quizdesk.engine.mark import Mark
from quizdesk.engine.question import Question
from quizdesk.engine.scheduling.memory import Grade, Memory, after, chance_of_right
from quizdesk.engine.scheduling.units import grades_of, guess_chance
from quizdesk.store.attempt_rows import unpacked_mark, unpacked_question
from quizdesk.store.faults import made_sense_of
from quizdesk.store.instants import from_text, to_text


class _Asked(NamedTuple):
    """An item that has a mark."""

    item: int
    learner: int
    bank_id: str
    at: str
    seconds: float
    question: Question
    mark: Mark


_Row = tuple[float | None, float | None, str | None, int]
"""A memory as rows have it: stability, difficulty, reviewed_at, reviews."""


def remember(records: sqlite3.Connection, items: list[int]) -> None:
    """Lets the marks that now count for items make memories.

    Args:
        records: in a transaction that writes.
        items: their numbers.
    """
    # Where older attempts are still to be remembered, they will fit in before these.
    for item in items:
        _remember_item(records, item)


def unremembered(records: sqlite3.Connection, learner: int) -> list[int]:
    """The numbers of a learner's items that have a mark and made no memory, in time."""
    rows = records.execute(
        """SELECT item.id FROM attempt JOIN item ON item.attempt = attempt.number
            JOIN mark ON mark.item = item.id AND mark.revision = 1
            WHERE learner = ? AND NOT EXISTS (SELECT 1 FROM review WHERE review.item = item.id)
            ORDER BY coalesce(responded_at, mark.at), item.id""",
        (learner,),
    ).fetchall()
    return [item for (item,) in rows]


def forget(records: sqlite3.Connection, item: int) -> None:
    """Takes an item out of the memories that it made, as before it is written anew."""
    rows = records.execute(
        """SELECT memory, at, stability, difficulty, reviewed_at, reviews
            FROM review WHERE item = ?""",
        (item,),
    ).fetchall()
    for number, at, *before in rows:
        records.execute(
            "DELETE FROM review WHERE memory = ? AND at = ? AND item = ?", (number, at, item)
        )
        _reckon_again(records, number, (at, item), tuple(before))


def _remember_item(records: sqlite3.Connection, item: int) -> None:
    asked = _asked(records, item)
    if asked is None:
        return
    for point, grade in grades_of(asked.question, asked.mark).items():
        _remember_unit(records, asked, point, grade)


def _asked(records: sqlite3.Connection, item: int) -> _Asked | None:
    """The item with its mark, or None where the learner never saw it."""
    row = records.execute(
        """SELECT learner, attempt.bank_id, coalesce(responded_at, first.at), spent_s,
                question_version.body, current_mark.body
            FROM item
            JOIN attempt ON attempt.number = item.attempt
            JOIN question_version ON question_version.id = item.question_version
            JOIN mark AS first ON first.item = item.id AND first.revision = 1
            JOIN current_mark ON current_mark.item = item.id
            WHERE item.id = ? AND (is_seen = 1 OR responded_at IS NOT NULL)""",
        (item,),
    ).fetchone()
    if row is None:
        return None
    learner, bank_id, at, seconds, question, mark = row
    with made_sense_of():
        return _Asked(
            item, learner, bank_id, at, seconds, unpacked_question(question), unpacked_mark(mark)
        )


def _remember_unit(records: sqlite3.Connection, asked: _Asked, point: str, grade: Grade) -> None:
    found = records.execute(
        """SELECT id, stability, difficulty, reviewed_at, reviews FROM memory
            WHERE learner = ? AND bank_id = ? AND question_id = ? AND point = ?""",
        (asked.learner, asked.bank_id, asked.question.id, point),
    ).fetchone()
    if found is None:
        _begin_unit(records, asked, point, grade)
        return
    number, *before = found
    known = records.execute(
        "SELECT grade FROM review WHERE item = ? AND memory = ?", (asked.item, number)
    ).fetchone()
    if known is None:
        later = records.execute(
            """SELECT stability, difficulty, reviewed_at, reviews FROM review
                WHERE memory = ? AND (at, item) > (?, ?) ORDER BY at, item LIMIT 1""",
            (number, asked.at, asked.item),
        ).fetchone()
        # What a review found is what the one before it left: so an older one fits in between.
        _insert_review(records, number, asked, grade, tuple(later or before))
    elif known == (grade.value,):
        return
    else:
        records.execute(
            "UPDATE review SET grade = ? WHERE item = ? AND memory = ?",
            (grade.value, asked.item, number),
        )
    _reckon_again(records, number, (asked.at, asked.item))


def _begin_unit(records: sqlite3.Connection, asked: _Asked, point: str, grade: Grade) -> None:
    memory = after(None, grade, from_text(asked.at), guess_chance(asked.question))
    number = records.execute(
        """INSERT INTO memory (learner, bank_id, question_id, point, stability, difficulty,
            reviewed_at, reviews) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (asked.learner, asked.bank_id, asked.question.id, point, *_row_of(memory)),
    ).lastrowid
    _insert_review(records, int(number or 0), asked, grade, (None, None, None, 0))


def _insert_review(
    records: sqlite3.Connection, number: int, asked: _Asked, grade: Grade, before: _Row
) -> None:
    memory, guess = memory_of(before), guess_chance(asked.question)
    predicted = None
    if memory is not None:
        predicted = chance_of_right(memory, from_text(asked.at), guess)
    records.execute(
        "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, asked.at, asked.item, grade.value, guess, predicted, asked.seconds, *before),
    )


def _reckon_again(
    records: sqlite3.Connection,
    number: int,
    start: tuple[str, int],
    left_out: _Row | None = None,
) -> None:
    """Takes the steps of one unit again, from a review on.

    Args:
        records: in a transaction that writes.
        number: the unit's.
        start: when the review was, and of which item.
        left_out: where that review was taken out, the memory as it was before it.
    """
    rows = records.execute(
        """SELECT at, item, grade, guess, stability, difficulty, reviewed_at, reviews
            FROM review WHERE memory = ? AND (at, item) >= (?, ?) ORDER BY at, item""",
        (number, *start),
    ).fetchall()
    memory = memory_of(tuple(rows[0][4:]) if left_out is None else left_out)
    for at_text, item, grade, guess, *before in rows:
        at = from_text(at_text)
        row = _row_of(memory)
        if row != tuple(before):
            expected = None if memory is None else chance_of_right(memory, at, guess)
            records.execute(
                """UPDATE review SET predicted = ?, stability = ?, difficulty = ?,
                    reviewed_at = ?, reviews = ? WHERE memory = ? AND at = ? AND item = ?""",
                (expected, *row, number, at_text, item),
            )
        with made_sense_of():
            memory = after(memory, Grade(grade), at, guess)
    if memory is None:
        records.execute("DELETE FROM memory WHERE id = ?", (number,))
        return
    records.execute(
        """UPDATE memory SET stability = ?, difficulty = ?, reviewed_at = ?, reviews = ?
            WHERE id = ?""",
        (*_row_of(memory), number),
    )


def memory_of(row: _Row) -> Memory | None:
    """The memory that a row holds, or None where there was none yet."""
    stability, difficulty, reviewed_at, reviews = row
    if stability is None or difficulty is None or reviewed_at is None:
        return None
    return Memory(stability, difficulty, from_text(reviewed_at), reviews)


def _row_of(memory: Memory | None) -> _Row:
    if memory is None:
        return (None, None, None, 0)
    return (memory.stability, memory.difficulty, to_text(memory.reviewed_at), memory.reviews)
