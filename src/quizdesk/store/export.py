# SPDX-License-Identifier: MIT
"""The records for people and other programs: one row an item as CSV, everything as JSON.

Where the text goes (a file, standard output) is the caller's business. It is read a few attempts
at a time, so that a long export keeps nobody from writing.
"""

import csv
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TextIO, assert_never

from quizdesk.engine.attempt import Attempt, Item
from quizdesk.engine.plain import Plain, question_to_plain
from quizdesk.engine.plain_attempt import mark_to_plain, quiz_to_plain, response_to_plain
from quizdesk.engine.question import kind_of
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.store.attempt_rows import select_attempt
from quizdesk.store.database import Database
from quizdesk.store.encodable import encodable
from quizdesk.store.instants import to_text
from quizdesk.store.marks import MarkRevision, select_revisions

FORMAT_VERSION = 1
"""Of the JSON."""

COLUMNS = (
    "learner",
    "attempt",
    "quiz",
    "bank",
    "started_at",
    "handed_in_at",
    "abandoned_at",
    "item",
    "question",
    "kind",
    "topic",
    "stem",
    "response",
    "is_final",
    "spent_s",
    "awarded",
    "out_of",
    "marked_by",
    "why",
    "marked_at",
)
"""Of the CSV."""

_MEMORY = (
    "learner",
    "bank",
    "question",
    "point",
    "stability",
    "difficulty",
    "reviewed_at",
    "reviews",
)
_ARRANGEMENT = ("learner", "extra_percent", "has_rest_breaks", "settings")
_PLAN = ("learner", "bank", "exam_on", "minutes_a_day", "changed_at")
_PRACTICE = ("learner", "bank", "drill", "thing", "at", "share")
_REVIEW = ("point", "at", "grade", "guess", "predicted", "seconds")

_READ_AT_A_TIME = 50
_ROWS_AT_A_TIME = 2000
_BYTE_ORDER_MARK = "\ufeff"
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class _Exported:
    learner: str
    abandoned_at: str | None
    attempt: Attempt
    revisions: tuple[tuple[MarkRevision, ...], ...]
    reviews: tuple[list[Plain], ...]


class Export:
    """Ways out of the records, of one learner's attempts or of all."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write_csv(
        self, out: TextIO, learner_id: int | None = None, *, with_byte_order_mark: bool = False
    ) -> int:
        """Writes a row for each item, as RFC 4180 says, under a row of names.

        A text that a spreadsheet would take for a formula gets an apostrophe before it.

        Args:
            out: opened with newline="", or line ends are written twice on Windows.
            learner_id: whose attempts; None for everyone's.
            with_byte_order_mark: tells Excel that the text is UTF-8.

        Returns:
            The number of rows below the names.
        """
        if with_byte_order_mark:
            out.write(_BYTE_ORDER_MARK)
        table = csv.writer(out)
        table.writerow(COLUMNS)
        rows = 0
        for exported in self._attempts(learner_id):
            for place, item in enumerate(exported.attempt.items):
                table.writerow([_safe(cell) for cell in _row(exported, place, item)])
                rows += 1
        return rows

    def write_json(self, out: TextIO, learner_id: int | None = None) -> int:
        """Writes whole attempts, questions, orders shown and every revision of a mark included.

        After them come what each learner remembers and plans, what was practised that is no
        question, and what is arranged for each.

        Args:
            out: where to; nothing but ASCII is written.
            learner_id: whose attempts; None for everyone's.

        Returns:
            The number of attempts.
        """
        attempts = 0
        out.write(f'{{"quizdesk_records": {FORMAT_VERSION:d}, "attempts": [')
        for exported in self._attempts(learner_id):
            out.write(",\n" if attempts else "\n")
            json.dump(_plain(exported), out)
            attempts += 1
        for name, rows in self._of_learners(learner_id):
            out.write(f'\n], "{name}": [')
            for number, row in enumerate(rows):
                out.write(",\n" if number else "\n")
                json.dump(row, out)
        out.write("\n]}\n")
        return attempts

    def _of_learners(self, learner_id: int | None) -> Iterator[tuple[str, Iterable[Plain]]]:
        with self._database.read() as records:
            memories = records.execute(
                """SELECT name, bank_id, question_id, point, stability, difficulty, reviewed_at,
                        reviews
                    FROM memory JOIN learner ON learner.id = memory.learner
                    WHERE ?1 IS NULL OR learner.id = ?1 ORDER BY memory.id""",
                (learner_id,),
            ).fetchall()
            plans = records.execute(
                """SELECT name, bank_id, exam_on, minutes_a_day, changed_at
                    FROM plan JOIN learner ON learner.id = plan.learner
                    WHERE ?1 IS NULL OR learner.id = ?1 ORDER BY learner.id, bank_id""",
                (learner_id,),
            ).fetchall()
            # Never the latch: what checks a PIN is nobody's but this computer's.
            arranged = records.execute(
                """SELECT name, extra_percent, has_rest_breaks, settings
                    FROM arrangement JOIN learner ON learner.id = arrangement.learner
                    WHERE ?1 IS NULL OR learner.id = ?1 ORDER BY learner.id""",
                (learner_id,),
            ).fetchall()
        yield "memories", [dict(zip(_MEMORY, row, strict=True)) for row in memories]
        yield "plans", [dict(zip(_PLAN, row, strict=True)) for row in plans]
        yield "arrangements", [_arrangement(*row) for row in arranged]
        yield "practice", self._practice(learner_id)

    def _practice(self, learner_id: int | None) -> Iterator[Plain]:
        read_up_to: tuple[int, str, str, str, str] = (0, "", "", "", "")
        while True:
            with self._database.read() as records:
                rows = records.execute(
                    """SELECT name, bank_id, drill, thing, at, share, learner.id
                        FROM practice JOIN learner ON learner.id = practice.learner
                        WHERE (?1 IS NULL OR learner = ?1)
                            AND (learner, bank_id, drill, thing, at) > (?2, ?3, ?4, ?5, ?6)
                        ORDER BY learner, bank_id, drill, thing, at LIMIT ?7""",
                    (learner_id, *read_up_to, _ROWS_AT_A_TIME),
                ).fetchall()
            for *row, _ in rows:
                yield dict(zip(_PRACTICE, row, strict=True))
            if not rows:
                return
            read_up_to = (rows[-1][6], *rows[-1][1:5])

    def _attempts(self, learner_id: int | None) -> Iterator[_Exported]:
        read_up_to = 0
        while True:
            with self._database.read() as records:
                rows = records.execute(
                    """SELECT number, attempt.id, abandoned_at, name
                        FROM attempt JOIN learner ON learner.id = attempt.learner
                        WHERE (?1 IS NULL OR learner.id = ?1) AND number > ?2
                        ORDER BY number LIMIT ?3""",
                    (learner_id, read_up_to, _READ_AT_A_TIME),
                ).fetchall()
                some = [_exported(records, *row) for row in rows]
            yield from some
            if not rows:
                return
            read_up_to = rows[-1][0]


def _arrangement(
    name: str, extra_percent: int, has_rest_breaks: int, settings: str | None
) -> Plain:
    values = (name, extra_percent, bool(has_rest_breaks), settings and json.loads(settings))
    return dict(zip(_ARRANGEMENT, values, strict=True))


def _exported(
    records: sqlite3.Connection, number: int, attempt_id: str, abandoned_at: str | None, name: str
) -> _Exported:
    items = records.execute(
        "SELECT id FROM item WHERE attempt = ? ORDER BY place", (number,)
    ).fetchall()
    return _Exported(
        learner=name,
        abandoned_at=abandoned_at,
        attempt=select_attempt(records, attempt_id),
        revisions=tuple(select_revisions(records, item) for (item,) in items),
        reviews=tuple(_reviews(records, item) for (item,) in items),
    )


def _reviews(records: sqlite3.Connection, item: int) -> list[Plain]:
    """What the marks of an item said of each unit's memory."""
    rows = records.execute(
        """SELECT point, at, grade, guess, predicted, seconds
            FROM review JOIN memory ON memory.id = review.memory WHERE item = ? ORDER BY point""",
        (item,),
    ).fetchall()
    return [dict(zip(_REVIEW, row, strict=True)) for row in rows]


def _row(exported: _Exported, place: int, item: Item) -> list[Any]:
    attempt, revisions = exported.attempt, exported.revisions[place]
    newest = revisions[-1] if revisions else None
    return [
        exported.learner,
        attempt.id,
        attempt.quiz.title,
        attempt.bank_id,
        to_text(attempt.started_at),
        to_text(attempt.handed_in_at) if attempt.handed_in_at else "",
        exported.abandoned_at or "",
        place + 1,
        item.id,
        kind_of(item.question).value,
        item.question.topic,
        item.question.stem,
        _readable(item.response),
        "yes" if item.is_final else "no",
        round(item.spent_s, 1),
        newest.mark.awarded if newest else "",
        item.out_of,
        newest.marker.value if newest else "",
        newest.why if newest else "",
        to_text(newest.at) if newest else "",
    ]


def _readable(response: Response) -> str:
    match response:
        case ChoiceResponse():
            return "; ".join(sorted(response.chosen))
        case MatchResponse():
            return "; ".join(f"{event}: {date}" for event, date in response.placed)
        case OrderResponse():
            return "; ".join(response.order)
        case TextResponse():
            return response.text
        case _:
            assert_never(response)


def _safe(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    text = encodable(cell)
    return f"'{text}" if text.startswith(_STARTS_FORMULA) else text


def _plain(exported: _Exported) -> Plain:
    attempt = exported.attempt
    return {
        "learner": exported.learner,
        "id": attempt.id,
        "bank": attempt.bank_id,
        "quiz": quiz_to_plain(attempt.quiz),
        "seed": attempt.seed,
        "started_at": to_text(attempt.started_at),
        "handed_in_at": to_text(attempt.handed_in_at) if attempt.handed_in_at else None,
        "abandoned_at": exported.abandoned_at,
        "position": attempt.position,
        "used_s": attempt.stopwatch.used_s,
        "away_s": attempt.stopwatch.away_s,
        "extra_percent": attempt.arrangements.extra_percent,
        "has_rest_breaks": attempt.arrangements.has_rest_breaks,
        "rests": [
            [to_text(one.began_at), one.ended_at and to_text(one.ended_at)] for one in attempt.rests
        ],
        "items": [
            {
                "question": question_to_plain(item.question),
                "order": list(item.order),
                "response": response_to_plain(item.response),
                "is_final": item.is_final,
                "is_flagged": item.is_flagged,
                "is_seen": item.is_seen,
                "spent_s": item.spent_s,
                "marks": [
                    {
                        "revision": one.revision,
                        "marked_by": one.marker.value,
                        "why": one.why,
                        "at": to_text(one.at),
                        "mark": mark_to_plain(one.mark),
                    }
                    for one in revisions
                ],
                "reviews": reviews,
            }
            for item, revisions, reviews in zip(
                attempt.items, exported.revisions, exported.reviews, strict=True
            )
        ],
    }
