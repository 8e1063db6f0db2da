# SPDX-License-Identifier: MIT
"""Looking back: past scores page by page, and results question by question.

What is read grows with the page or with one learner's own attempts, never with the whole file.
"""

import json
from bisect import bisect
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from quizdesk.store.database import Database
from quizdesk.store.instants import from_text, maybe_from_text, to_text

PAGE = 50
"""Past scores read at a time."""

LOOKED_THROUGH = 500
"""Attempts, the newest first, among which the last of a way to practise is looked for."""

_ANSWERED_AT = "SELECT responded_at FROM item WHERE attempt = ? AND responded_at IS NOT NULL"

_AFTER_ALL = "~"
"""Sorts after every instant."""


class PastScore(NamedTuple):
    """An attempt that was handed in, in outline.

    Attributes:
        title: the quiz's.
        awarded: the sum of the marks that count now.
        out_of: marks available, marked or not.
        unmarked: items without a mark yet.
        used_s: seconds at work.
    """

    attempt_id: str
    handed_in_at: datetime
    title: str
    awarded: int
    out_of: int
    items: int
    unmarked: int
    used_s: float


class QuestionResult(NamedTuple):
    """How a learner has done on one question, over all attempts handed in.

    Attributes:
        attempts: how many of them asked it and have a mark for it.
        awarded: the sum of these marks, of `out_of` available.
        last_at: when the last of them was handed in.
    """

    question_id: str
    attempts: int
    awarded: int
    out_of: int
    last_at: datetime


class Kept(NamedTuple):
    """How much is kept of a learner.

    Attributes:
        attempts: how many, whether over or not.
        last_at: when the last of them was begun.
    """

    attempts: int
    last_at: datetime | None


class History:
    """Past attempts in the records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def past_scores(
        self, learner_id: int, *, after: PastScore | None = None, limit: int = PAGE
    ) -> tuple[PastScore, ...]:
        """A page of a learner's past scores, newest first.

        Args:
            learner_id: the learner.
            after: the last row of the page before, or None for the first page.
            limit: rows a page.
        """
        start = (to_text(after.handed_in_at), after.attempt_id) if after else (_AFTER_ALL, "")
        with self._database.read() as records:
            rows = records.execute(
                """SELECT page.id, page.handed_in_at, json_extract(page.quiz, '$.title'),
                        coalesce(sum(current_mark.awarded), 0), sum(item.out_of), count(*),
                        count(*) - count(current_mark.item), page.used_s
                    FROM (
                        SELECT number, id, handed_in_at, quiz, used_s FROM attempt
                        WHERE learner = ? AND handed_in_at IS NOT NULL
                            AND (handed_in_at, id) < (?, ?)
                        ORDER BY handed_in_at DESC, id DESC LIMIT ?
                    ) AS page
                    JOIN item ON item.attempt = page.number
                    LEFT JOIN current_mark ON current_mark.item = item.id
                    GROUP BY page.number ORDER BY page.handed_in_at DESC, page.id DESC""",
                (learner_id, *start, limit),
            ).fetchall()
            return tuple(
                PastScore(attempt_id, from_text(handed_in_at), *rest)
                for attempt_id, handed_in_at, *rest in rows
            )

    def asked_in(self, attempt_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """The ids of the questions of attempts, by attempt, each in the order of asking."""
        asked: dict[str, list[str]] = {attempt_id: [] for attempt_id in attempt_ids}
        with self._database.read() as records:
            rows = records.execute(
                """SELECT attempt.id, question_id FROM json_each(?) AS wanted
                    CROSS JOIN attempt ON attempt.id = wanted.value
                    CROSS JOIN item ON item.attempt = attempt.number
                    CROSS JOIN question_version ON question_version.id = item.question_version
                    ORDER BY attempt.number, place""",
                (json.dumps(list(attempt_ids)),),
            ).fetchall()
        for attempt_id, question in rows:
            asked[attempt_id].append(question)
        return {attempt_id: tuple(questions) for attempt_id, questions in asked.items()}

    def count(self, learner_id: int) -> int:
        """How many attempts a learner has handed in."""
        with self._database.read() as records:
            row = records.execute(
                "SELECT count(*) FROM attempt WHERE learner = ? AND handed_in_at IS NOT NULL",
                (learner_id,),
            ).fetchone()
        return int(row[0])

    def kept(self, learner_id: int) -> Kept:
        """How much is kept of a learner."""
        with self._database.read() as records:
            attempts, last_at = records.execute(
                "SELECT count(*), max(started_at) FROM attempt WHERE learner = ?", (learner_id,)
            ).fetchone()
            return Kept(attempts, maybe_from_text(last_at))

    def answers_between(self, learner_id: int, instants: Sequence[datetime]) -> tuple[int, ...]:
        """How many answers a learner gave from each instant to before the next.

        What is read grows with the attempts since the first of them.

        Args:
            learner_id: the learner.
            instants: two or more, in order: the midnights about some days.
        """
        edges = [to_text(at) for at in instants]
        numbers = [0] * (len(edges) + 1)
        with self._database.read() as records:
            rows = records.execute(
                """SELECT number, started_at, handed_in_at, answers FROM attempt
                        WHERE learner = ? AND handed_in_at >= ?
                    UNION ALL
                    SELECT number, started_at, NULL, NULL FROM attempt INDEXED BY attempt_open
                        WHERE learner = ? AND handed_in_at IS NULL AND abandoned_at IS NULL""",
                (learner_id, edges[0], learner_id),
            ).fetchall()
            for number, start, end, answers in rows:
                place = bisect(edges, start)
                if answers is not None and bisect(edges, end) == place:
                    # Most attempts are over within a day; their answers need not be looked at.
                    numbers[place] += answers
                    continue
                for (at,) in records.execute(_ANSWERED_AT, (number,)):
                    numbers[bisect(edges, at)] += 1
        return tuple(numbers[1:-1])

    def asked_last(self, learner_id: int, bank_id: str, way: str) -> tuple[str, ...]:
        """The ids of the questions that the last attempt in a way to practise asked, if any did.

        Only the last attempts are looked through, so that it takes no longer as they grow more.
        """
        with self._database.read() as records:
            rows = records.execute(
                """SELECT question_id FROM item
                    JOIN question_version ON question_version.id = item.question_version
                    WHERE attempt = (
                        SELECT number FROM (
                            SELECT number, bank_id, quiz FROM attempt WHERE learner = ?
                            ORDER BY number DESC LIMIT ?
                        ) WHERE bank_id = ? AND json_extract(quiz, '$.way') = ?
                        ORDER BY number DESC LIMIT 1
                    ) ORDER BY question_id""",
                (learner_id, LOOKED_THROUGH, bank_id, way),
            ).fetchall()
        return tuple(question_id for (question_id,) in rows)

    def question_results(self, learner_id: int, bank_id: str) -> tuple[QuestionResult, ...]:
        """A learner's results on each question of a bank that was asked and marked, by id."""
        with self._database.read() as records:
            rows = records.execute(
                """SELECT question_id, count(*), sum(current_mark.awarded),
                        sum(current_mark.out_of), max(handed_in_at)
                    FROM attempt
                    JOIN item ON item.attempt = attempt.number
                    JOIN current_mark ON current_mark.item = item.id
                    JOIN question_version ON question_version.id = item.question_version
                    WHERE learner = ? AND handed_in_at IS NOT NULL AND attempt.bank_id = ?
                    GROUP BY question_id ORDER BY question_id""",
                (learner_id, bank_id),
            ).fetchall()
            return tuple(
                QuestionResult(question_id, attempts, awarded, out_of, from_text(last_at))
                for question_id, attempts, awarded, out_of, last_at in rows
            )
