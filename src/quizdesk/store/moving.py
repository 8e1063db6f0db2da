# SPDX-License-Identifier: MIT
"""Moving a learner's history: out of the records into a file, and out of a file into the records.

Reading a file joins, and never overwrites: attempts are known by their ids, and what both have is
joined as `joining.py` says. It is one transaction: a file that cannot be taken changes nothing.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import BinaryIO

from quizdesk.errors import HistoryRefused, QuizDeskError, StoreError
from quizdesk.store.database import Database
from quizdesk.store.faults import Garbled
from quizdesk.store.history_file import HistoryFile, Tally, write_history
from quizdesk.store.holder import Holder
from quizdesk.store.joining import Contradictory
from quizdesk.store.learners import no_such_learner, select_or_insert_learner
from quizdesk.store.merging import Joined, Merger
from quizdesk.store.moved import Moved, MovedAttempt, to_lines
from quizdesk.store.moved_reading import from_lines
from quizdesk.store.moved_rows import (
    select_moved_arrangement,
    select_moved_attempt,
    select_moved_plans,
    select_moved_practice,
)

Told = Callable[[int, int], None]
"""Takes how much is done, and how much there is; may raise to stop the work."""

_READ_AT_A_TIME = 50
_NOT_OURS = (Garbled, KeyError, TypeError, ValueError)


def _told_nobody(done: int, whole: int) -> None:
    del done, whole


class Moving:
    """The way of a history from one computer to another."""

    def __init__(self, database: Database, holder: Holder) -> None:
        self._database = database
        self._holder = holder

    def write(
        self, out: BinaryIO, learner_id: int, now: datetime, told: Told = _told_nobody
    ) -> tuple[int, int]:
        """Writes all that is kept of a learner, but for a PIN, which belongs to the computer.

        Args:
            out: opened for bytes.
            learner_id: whose history.
            now: the time now.
            told: is told the attempts done.

        Returns:
            The number of attempts and of responses that are not blank.

        Raises:
            StoreError: when there is no such learner, or the records cannot be read.
        """
        tally = Tally()
        with self._database.read() as records:
            row = records.execute("SELECT name FROM learner WHERE id = ?", (learner_id,)).fetchone()
            whole = records.execute(
                "SELECT count(*) FROM attempt WHERE learner = ?", (learner_id,)
            ).fetchone()[0]
        if row is None:
            raise no_such_learner()
        history = self._history(learner_id, tally, whole, told)
        write_history(out, row[0], now, to_lines(history), tally)
        return tally.attempts, tally.responses

    def _history(self, learner_id: int, tally: Tally, whole: int, told: Told) -> Iterator[Moved]:
        """All of it, a few attempts at a time, so that it keeps nobody from writing."""
        read_up_to = 0
        while True:
            with self._database.read() as records:
                rows = records.execute(
                    """SELECT number, id FROM attempt WHERE learner = ? AND number > ?
                        ORDER BY number LIMIT ?""",
                    (learner_id, read_up_to, _READ_AT_A_TIME),
                ).fetchall()
                some = [select_moved_attempt(records, attempt_id) for _, attempt_id in rows]
            if not rows:
                break
            for attempt in some:
                if attempt is not None:
                    tally.attempts += 1
                    tally.responses += attempt.responses
                    yield attempt
            read_up_to = rows[-1][0]
            told(tally.attempts, whole)
        with self._database.read() as records:
            rest: list[Moved] = [
                *select_moved_plans(records, learner_id),
                *select_moved_practice(records, learner_id),
            ]
            rest += select_moved_arrangement(records, learner_id)
        yield from rest

    def merge(
        self, file: HistoryFile, learner: str, now: datetime, told: Told = _told_nobody
    ) -> Joined:
        """Joins a file's history to a learner's records, all of it or nothing.

        Memories are to be made afterwards: `Memories.catching_up`.

        Args:
            file: a file that was proved whole.
            learner: the learner's name here, who is added if there is none yet.
            now: the time now.
            told: is told the attempts done.

        Raises:
            HistoryRefused: when the file holds what QuizDesk does not write, or attempts of
                another learner here.
            StoreBusy: when an attempt that would change is open in another window.
            StoreError: when the records cannot be written.
        """
        with self._database.write() as records, _made_sense_of(file):
            number = select_or_insert_learner(records, learner, now).id
            merger = Merger(records, number, self._holder, now)
            for one in from_lines(file.lines()):
                merger.take(one)
                if isinstance(one, MovedAttempt):
                    told(merger.attempts, file.contents.attempts)
            if merger.attempts != file.contents.attempts:
                file.refuse()
            return merger.finished()


@contextmanager
def _made_sense_of(file: HistoryFile) -> Iterator[None]:
    try:
        yield
    except (HistoryRefused, StoreError):
        raise
    except Contradictory:
        raise HistoryRefused(
            "A quiz in the file has the number of another quiz here, so nothing was read.",
            "Save the history again on the other computer.",
        ) from None
    except (QuizDeskError, *_NOT_OURS):
        file.refuse()
