# SPDX-License-Identifier: MIT
"""Attempts in the records: begun, saved step by step, handed in, read, gone on with.

Each step is one short transaction, on disk when the call returns. Marks are in `marks.py`. The
first screen lists what is unfinished, so what whole attempts take is imported when one is read.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from quizdesk.errors import NotAllowed
from quizdesk.store.database import Database
from quizdesk.store.holder import Holder
from quizdesk.store.instants import from_text, to_text
from quizdesk.store.learners import no_such_learner
from quizdesk.store.standing import status_of, taken_over

if TYPE_CHECKING:
    from quizdesk.engine.attempt import Attempt


class Unfinished(NamedTuple):
    """An attempt that can be gone on with, in outline.

    Attributes:
        title: the quiz's.
        items: how many there are.
        answered: how many of them have a response that is not blank.
        saved_at: when it was last written to.
        is_open_elsewhere: whether another running program seems to be at it; then resuming it
            takes it over.
    """

    attempt_id: str
    title: str
    started_at: datetime
    items: int
    answered: int
    saved_at: datetime
    is_open_elsewhere: bool


class Attempts:
    """The attempts in the records, as one program writes them.

    An attempt is written only by the program that holds it: by `begin` or `resume`. Every writing
    method raises AttemptTakenOver once another program has gone on with it.
    """

    def __init__(self, database: Database, holder: Holder) -> None:
        self._database = database
        self._holder = holder
        # What was saved last of each attempt that is held: saving writes only what differs.
        self._saved: dict[str, Attempt] = {}

    def begin(self, attempt: Attempt, learner_id: int) -> None:
        """Keeps a new attempt, questions and all, and holds it.

        Raises:
            StoreError: when the learner is unknown, the id was used before, or it cannot be kept.
        """
        from quizdesk.store.attempt_rows import insert_attempt

        with self._database.write() as records:
            known = "SELECT 1 FROM learner WHERE id = ?"
            if not records.execute(known, (learner_id,)).fetchone():
                raise no_such_learner()
            insert_attempt(records, attempt, learner_id, self._holder.token)
        self._saved[attempt.id] = attempt

    def save(self, attempt: Attempt, at: datetime) -> None:
        """Keeps an attempt as it is now: responses, flags, position, time used.

        Writes only what differs from the last saving, so it can be called while the learner types.
        Call it at least once a minute, or the hold lapses. Marks are kept by `Marks.save`.

        Args:
            attempt: one that this program began or resumed.
            at: the time now; when responses that changed were given.

        Raises:
            NotAllowed: when the attempt is handed in, which is kept by `hand_in`.
            AttemptTakenOver: when another program goes on with it.
            StoreError: when it cannot be kept; then what was saved before stands.
        """
        if attempt.is_handed_in:
            raise NotAllowed("An attempt that is handed in is kept by handing it in.")
        with self._database.write() as records:
            self._write(records, attempt, at)
        self._saved[attempt.id] = attempt

    def hand_in(self, attempt: Attempt) -> None:
        """Keeps an attempt that is over, all its responses with it, in one transaction.

        Handing the same attempt in twice does no harm, so after an error it can be tried again.

        Raises:
            NotAllowed: when the attempt is not handed in by the engine.
            AttemptTakenOver: when another program goes on with it.
            StoreError: when it cannot be kept; then what was saved before stands.
        """
        at = attempt.handed_in_at
        if at is None:
            raise NotAllowed("The attempt is not handed in yet.")
        with self._database.write() as records:
            row = status_of(records, attempt.id)
            if row.handed_in_at != at:
                self._write(records, attempt, at)
                records.execute(
                    """UPDATE attempt SET handed_in_at = ?, holder = NULL, holder_seen_at = NULL,
                        answers = (
                            SELECT count(responded_at) FROM item WHERE item.attempt = number
                        )
                        WHERE number = ?""",
                    (to_text(at), row.number),
                )
        self._saved.pop(attempt.id, None)

    def load(self, attempt_id: str) -> Attempt:
        """Reads an attempt as it was saved, its marks with it, to look at and not to write.

        Its stopwatch stands still, for readings of a clock mean nothing to another run.

        Raises:
            StoreError: when there is none of that id, or it cannot be read.
        """
        from quizdesk.store.attempt_rows import select_attempt

        with self._database.read() as records:
            return select_attempt(records, attempt_id)

    def resume(self, attempt_id: str, at: datetime, *, take_over: bool = False) -> Attempt:
        """Goes on with an open attempt: this program holds it from now on.

        Where the quiz's time runs on, what has passed since it was left counts; after a crash
        nothing does, for nobody left.

        Args:
            attempt_id: the attempt.
            at: the time now.
            take_over: whether to go on even if another running program seems to be at it, which
                the learner has to say.

        Raises:
            AttemptTakenOver: when another program is at it and it is not to be taken over.
            AttemptClosed: when it is over.
            StoreError: when there is none of that id, or it cannot be read or written.
        """
        from quizdesk.store.attempt_rows import select_attempt

        with self._database.write() as records:
            row = status_of(records, attempt_id)
            row.require_free_for(self._holder, at, take_over=take_over)
            attempt = select_attempt(records, attempt_id)
            if row.was_left and row.seen_at is not None:
                attempt = attempt.left_for((at - row.seen_at).total_seconds())
            records.execute(
                "UPDATE attempt SET holder = ?, holder_seen_at = ?, used_s = ? WHERE number = ?",
                (self._holder.token, to_text(at), attempt.stopwatch.used_s, row.number),
            )
        self._saved[attempt_id] = attempt
        return attempt

    def release(self, attempt_id: str) -> None:
        """Lets go of an attempt, so that any program can go on with it at once.

        Raises:
            StoreError: when it cannot be written.
        """
        with self._database.write() as records:
            records.execute(
                "UPDATE attempt SET holder = NULL WHERE id = ? AND holder = ?",
                (attempt_id, self._holder.token),
            )
        self._saved.pop(attempt_id, None)

    def abandon(self, attempt_id: str, at: datetime, *, take_over: bool = False) -> None:
        """Ends an attempt that nobody will go on with; its responses are kept, without a score.

        Raises:
            AttemptTakenOver: when another program is at it and it is not to be taken over.
            AttemptClosed: when it is over already.
            StoreError: when there is none of that id, or it cannot be written.
        """
        with self._database.write() as records:
            row = status_of(records, attempt_id)
            row.require_free_for(self._holder, at, take_over=take_over)
            records.execute(
                "UPDATE attempt SET abandoned_at = ?, holder = NULL WHERE number = ?",
                (to_text(at), row.number),
            )
        self._saved.pop(attempt_id, None)

    def unfinished(self, learner_id: int, at: datetime) -> tuple[Unfinished, ...]:
        """The open attempts of a learner, newest first.

        Args:
            learner_id: the learner.
            at: the time now, by which the holds of other programs are judged.
        """
        with self._database.read() as records:
            rows = records.execute(
                """SELECT attempt.id, json_extract(quiz, '$.title'), started_at, count(*),
                        count(responded_at), holder, coalesce(holder_seen_at, started_at)
                    FROM attempt INDEXED BY attempt_open
                    JOIN item ON item.attempt = attempt.number
                    WHERE learner = ? AND handed_in_at IS NULL AND abandoned_at IS NULL
                    GROUP BY attempt.number ORDER BY started_at DESC, attempt.number DESC""",
                (learner_id,),
            ).fetchall()
            return tuple(
                Unfinished(
                    attempt_id=attempt_id,
                    title=title,
                    started_at=from_text(started_at),
                    items=items,
                    answered=answered,
                    saved_at=from_text(seen_at),
                    is_open_elsewhere=not self._holder.may_take(holder, from_text(seen_at), at),
                )
                for attempt_id, title, started_at, items, answered, holder, seen_at in rows
            )

    # ------------------------------------------------------------ within a transaction

    def _write(self, records: sqlite3.Connection, attempt: Attempt, at: datetime) -> None:
        from quizdesk.store.attempt_rows import packed_rests, update_items

        row = status_of(records, attempt.id)
        row.require_held_by(self._holder)
        saved = self._saved.get(attempt.id)
        if saved is None:
            raise taken_over()
        records.execute(
            """UPDATE attempt SET position = ?, used_s = ?, away_s = ?, rests = ?,
                holder_seen_at = ? WHERE number = ?""",
            (
                attempt.position,
                attempt.stopwatch.used_s,
                attempt.stopwatch.away_s,
                packed_rests(attempt.rests),
                to_text(at),
                row.number,
            ),
        )
        update_items(records, row.number, saved, attempt, at)
