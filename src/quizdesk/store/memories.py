# SPDX-License-Identifier: MIT
"""What learners remember, as the records keep it, and what each of them plans.

Memories are written with marks, in `memory_rows.py`. What is read here grows with the bank and
with the last few attempts, never with all that was ever answered.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from quizdesk.engine.outline import Kind
from quizdesk.engine.scheduling.keeping import Trial
from quizdesk.engine.scheduling.memory import Grade, Memory
from quizdesk.engine.scheduling.over_time import Trace
from quizdesk.engine.scheduling.today import Spent
from quizdesk.engine.scheduling.units import Unit
from quizdesk.errors import StoreError
from quizdesk.store.database import Database
from quizdesk.store.faults import made_sense_of
from quizdesk.store.instants import from_text, to_text
from quizdesk.store.learners import is_to_build, no_such_learner
from quizdesk.store.memory_rows import remember, unremembered
from quizdesk.store.memory_traces import select_traces
from quizdesk.words import tr

RECENT = 60
"""Attempts from which times and trials are read."""

MOST_TRIALS = 1500
"""Trials that are read of them, the newest first."""

LONGEST_S = 900.0
"""Seconds that an item counts for at most: nobody thinks for longer, but people go away."""

MOST_MINUTES = 600
"""Minutes a day that can be planned."""

ITEMS_A_STEP = 50
"""Items from which memories are made in one transaction: some 25 milliseconds."""

MOST_AT_ONCE = 120
"""Marked items of a learner up to which memories that lack are made before they are read."""


class StudyPlan(NamedTuple):
    """What a learner means to do for one bank.

    Attributes:
        exam_on: the day of the exam, if there is one.
        minutes_a_day: how long to revise on a day.
    """

    exam_on: date | None
    minutes_a_day: int


class Memories:
    """The memories and plans in the records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_bank(self, learner_id: int, bank_id: str) -> dict[Unit, Memory]:
        """What a learner remembers of a bank.

        Raises:
            StoreError: when it cannot be read.
        """
        self._catch_up_at_once(learner_id)
        with self._database.read() as records:
            rows = records.execute(
                """SELECT question_id, point, stability, difficulty, reviewed_at, reviews
                    FROM memory WHERE learner = ? AND bank_id = ?""",
                (learner_id, bank_id),
            ).fetchall()
        return {
            Unit(question, point): Memory(stability, difficulty, from_text(at), reviews)
            for question, point, stability, difficulty, at, reviews in rows
        }

    def traces(
        self, learner_id: int, bank_id: str, instants: Sequence[datetime]
    ) -> dict[Unit, list[Trace]]:
        """What a learner remembered of a bank at each of some instants, as it stood then.

        Raises:
            StoreError: when it cannot be read.
        """
        self._catch_up_at_once(learner_id)
        with self._database.read() as records:
            return select_traces(records, learner_id, bank_id, instants)

    def missed(self, learner_id: int, bank_id: str) -> tuple[Unit, ...]:
        """What was not all right when it was asked last, the longest ago first.

        Raises:
            StoreError: when it cannot be read.
        """
        self._catch_up_at_once(learner_id)
        with self._database.read() as records:
            rows = records.execute(
                """SELECT question_id, point FROM memory
                    WHERE learner = ? AND bank_id = ? AND ? <> (
                        SELECT grade FROM review WHERE review.memory = memory.id
                        ORDER BY at DESC, item DESC LIMIT 1
                    )
                    ORDER BY reviewed_at, question_id, point""",
                (learner_id, bank_id, Grade.GOOD.value),
            ).fetchall()
        return tuple(Unit(question, point) for question, point in rows)

    def trials(self, learner_id: int, bank_id: str) -> tuple[Trial, ...]:
        """What came of asking units again, in the last attempts.

        Raises:
            StoreError: when it cannot be read.
        """
        self._catch_up_at_once(learner_id)
        with self._database.read() as records:
            rows = records.execute(
                """SELECT review.stability,
                        max(0.0, julianday(review.at) - julianday(review.reviewed_at)), guess,
                        grade <> ?
                    FROM attempt
                    JOIN item ON item.attempt = attempt.number
                    JOIN review ON review.item = item.id
                    WHERE bank_id = ? AND predicted IS NOT NULL AND attempt.number IN
                        (SELECT number FROM attempt WHERE learner = ? ORDER BY number DESC LIMIT ?)
                    ORDER BY attempt.number DESC LIMIT ?""",
                (Grade.AGAIN.value, bank_id, learner_id, RECENT, MOST_TRIALS),
            ).fetchall()
        with made_sense_of():
            return tuple(
                Trial(stability, float(days), guess, came_true=bool(came_true))
                for stability, days, guess, came_true in rows
            )

    def seconds(self, learner_id: int) -> Mapping[Kind, Spent]:
        """How long the last attempts' items took, by kind.

        Raises:
            StoreError: when it cannot be read.
        """
        with self._database.read() as records:
            rows = records.execute(
                """SELECT json_extract(body, '$.kind'), sum(items), sum(total_s) FROM (
                        SELECT question_version AS version, count(*) AS items,
                            sum(min(spent_s, ?)) AS total_s
                        FROM item WHERE is_marked = 1 AND spent_s > 0 AND attempt IN (
                            SELECT number FROM attempt WHERE learner = ?
                            ORDER BY number DESC LIMIT ?
                        ) GROUP BY question_version
                    ) JOIN question_version ON question_version.id = version
                    GROUP BY 1""",
                (LONGEST_S, learner_id, RECENT),
            ).fetchall()
        with made_sense_of():
            return {Kind(kind): Spent(number, total) for kind, number, total in rows}

    def spent_since(self, learner_id: int, since: datetime) -> float:
        """Seconds that a learner has been at work in attempts begun since an instant.

        Raises:
            StoreError: when it cannot be read.
        """
        with self._database.read() as records:
            row = records.execute(
                """SELECT coalesce(sum(used_s), 0) FROM attempt
                    WHERE started_at >= ? AND number IN
                        (SELECT number FROM attempt WHERE learner = ? ORDER BY number DESC LIMIT ?)
                    """,
                (to_text(since), learner_id, RECENT),
            ).fetchone()
        return float(row[0])

    def catch_up(self, learner_id: int) -> None:
        """Makes a learner's memories from attempts that have made none yet, where it has to.

        Some 4,000 responses a second; done once.

        Raises:
            StoreError: when they cannot be written.
        """
        for _ in self.catching_up(learner_id):
            pass

    def catching_up(self, learner_id: int) -> Iterator[tuple[int, int]]:
        """The same step by step, each in a transaction of its own, so that others can write too.

        Left off, it goes on from there the next time. Until it is done, what is read of memories
        lacks those yet to be made.

        Yields:
            How many items are done, and how many there are.

        Raises:
            StoreError: when they cannot be written.
        """
        with self._database.read() as records:
            if not is_to_build(records, learner_id):
                return
            items = unremembered(records, learner_id)
        for start in range(0, len(items), ITEMS_A_STEP):
            some = items[start : start + ITEMS_A_STEP]
            with self._database.write() as records:
                remember(records, some)
            yield start + len(some), len(items)
        with self._database.write() as records:
            records.execute("DELETE FROM memory_to_build WHERE learner = ?", (learner_id,))

    def _catch_up_at_once(self, learner_id: int) -> None:
        """Makes what memories lack, unless that is too much to wait for."""
        with self._database.read() as records:
            if not is_to_build(records, learner_id):
                return
            rows = records.execute(
                """SELECT 1 FROM attempt JOIN item ON item.attempt = attempt.number
                    WHERE learner = ? AND is_marked = 1 LIMIT ?""",
                (learner_id, MOST_AT_ONCE + 1),
            ).fetchall()
        if len(rows) <= MOST_AT_ONCE:
            self.catch_up(learner_id)

    def build_anew(self, learner_id: int) -> None:
        """Makes a learner's memories again from all that is kept.

        Raises:
            StoreError: when they cannot be written.
        """
        with self._database.write() as records:
            records.execute("DELETE FROM memory WHERE learner = ?", (learner_id,))
            remember(records, unremembered(records, learner_id))
            records.execute("DELETE FROM memory_to_build WHERE learner = ?", (learner_id,))

    def plan(self, learner_id: int, bank_id: str) -> StudyPlan | None:
        """What a learner plans for a bank, if anything.

        Raises:
            StoreError: when it cannot be read.
        """
        with self._database.read() as records:
            row = records.execute(
                "SELECT exam_on, minutes_a_day FROM plan WHERE learner = ? AND bank_id = ?",
                (learner_id, bank_id),
            ).fetchone()
        if row is None:
            return None
        exam_on, minutes = row
        with made_sense_of():
            return StudyPlan(date.fromisoformat(exam_on) if exam_on else None, minutes)

    def keep_plan(self, learner_id: int, bank_id: str, plan: StudyPlan, at: datetime) -> None:
        """Keeps what a learner plans for a bank, in place of what was planned before.

        Args:
            learner_id: the learner.
            bank_id: the bank.
            plan: what is planned from now on.
            at: the time now, by which the newer of two plans is known.

        Raises:
            StoreError: when there is no such learner, the minutes make no day, or it cannot be
                kept.
        """
        if not 1 <= plan.minutes_a_day <= MOST_MINUTES:
            raise StoreError(
                tr("A day's revision takes from 1 to {most} minutes.", most=MOST_MINUTES),
                tr("Change the minutes."),
            )
        exam_on = plan.exam_on.isoformat() if plan.exam_on else None
        with self._database.write() as records:
            known = "SELECT 1 FROM learner WHERE id = ?"
            if not records.execute(known, (learner_id,)).fetchone():
                raise no_such_learner()
            records.execute(
                """INSERT OR REPLACE INTO plan
                    (learner, bank_id, exam_on, minutes_a_day, changed_at)
                    VALUES (?, ?, ?, ?, ?)""",
                (learner_id, bank_id, exam_on, plan.minutes_a_day, to_text(at)),
            )
