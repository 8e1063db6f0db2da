# SPDX-License-Identifier: MIT
"""A moved history put into one learner's rows, within one transaction that the caller makes."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from quizdesk.errors import HistoryRefused, StoreBusy
from quizdesk.store.holder import Holder
from quizdesk.store.joining import joined, joined_plan
from quizdesk.store.moved import Moved, MovedArrangement, MovedAttempt, MovedPlan, MovedPractice
from quizdesk.store.moved_rows import (
    insert_moved_attempt,
    select_moved_attempt,
    select_moved_plans,
    update_moved_attempt,
)
from quizdesk.store.practice import build_things
from quizdesk.store.standing import status_of
from quizdesk.words import tr

MANY_ATTEMPTS = 200
"""New attempts from which on memories are made anew rather than fitted in between."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What reading a file has changed.

    Attributes:
        learner_id: whose records they are now.
        new: attempts that were not here.
        longer: attempts that were here and have become longer, or otherwise different.
        same: attempts that were here already, just so.
        responses: how many responses that are not blank the new ones have.
    """

    learner_id: int
    new: int
    longer: int
    same: int
    responses: int


class Merger:
    """Takes the parts of a history into one learner's records, within one transaction."""

    def __init__(
        self, records: sqlite3.Connection, learner: int, holder: Holder, now: datetime
    ) -> None:
        self._records = records
        self._learner = learner
        self._holder = holder
        self._now = now
        self._practised: set[tuple[str, str, str]] = set()
        self.attempts = 0
        self._new = self._longer = self._same = self._responses = 0

    def take(self, one: Moved) -> None:
        """Takes one part."""
        match one:
            case MovedAttempt():
                self.attempts += 1
                self._take_attempt(one)
            case MovedPlan():
                self._take_plan(one)
            case MovedPractice():
                self._take_practice(one)
            case MovedArrangement():
                self._take_arrangement(one)
            case _:
                assert_never(one)

    def finished(self) -> Joined:
        """Leaves memories to be made of what came; what has come."""
        if self._new > MANY_ATTEMPTS:
            self._records.execute("DELETE FROM memory WHERE learner = ?", (self._learner,))
        if self._new or self._longer:
            self._records.execute(
                "INSERT OR IGNORE INTO memory_to_build VALUES (?)", (self._learner,)
            )
        build_things(self._records, self._learner, self._practised)
        return Joined(self._learner, self._new, self._longer, self._same, self._responses)

    def _take_attempt(self, attempt: MovedAttempt) -> None:
        known = select_moved_attempt(self._records, attempt.id)
        if known is None:
            insert_moved_attempt(self._records, attempt, self._learner)
            self._new += 1
            self._responses += attempt.responses
            return
        status = status_of(self._records, attempt.id)
        if status.learner != self._learner:
            raise HistoryRefused(
                "The file holds a quiz that is another learner's here, so nothing was read.",
                "Read it as that learner, or choose another file.",
            )
        whole, *apart = (known,) if known == attempt else joined(known, attempt)
        if whole == known:
            self._same += 1
        else:
            if not (
                status.is_over or self._holder.may_take(status.holder, status.seen_at, self._now)
            ):
                raise StoreBusy(
                    tr("A quiz that the file goes on with is open in another QuizDesk window."),
                    tr("Close it there; then read the file again."),
                )
            update_moved_attempt(self._records, known, whole)
            self._longer += 1
        for one in apart:
            self._take_attempt(one)

    def _take_plan(self, plan: MovedPlan) -> None:
        known = [
            one
            for one in select_moved_plans(self._records, self._learner)
            if one.bank_id == plan.bank_id
        ]
        wanted = joined_plan(plan, *known) if known else plan
        self._records.execute(
            """INSERT OR REPLACE INTO plan (learner, bank_id, exam_on, minutes_a_day, changed_at)
                VALUES (?, ?, ?, ?, ?)""",
            (
                self._learner,
                wanted.bank_id,
                wanted.exam_on,
                wanted.minutes_a_day,
                wanted.changed_at or None,
            ),
        )

    def _take_practice(self, practice: MovedPractice) -> None:
        key = practice.bank_id, practice.drill, practice.thing
        for at, share in practice.shares:
            # Of two shares at one instant the larger stands, whichever comes first.
            changed = self._records.execute(
                """INSERT INTO practice (learner, bank_id, drill, thing, at, share, stability,
                    difficulty, reviews) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0)
                    ON CONFLICT DO UPDATE SET share = excluded.share
                    WHERE excluded.share > practice.share""",
                (self._learner, *key, at, share),
            ).rowcount
            if changed:
                self._practised.add(key)

    def _take_arrangement(self, one: MovedArrangement) -> None:
        """What is arranged here stays; only who has nothing yet is given what comes."""
        self._records.execute(
            """INSERT OR IGNORE INTO arrangement (learner, extra_percent, has_rest_breaks, settings)
                VALUES (?, ?, ?, ?)""",
            (self._learner, one.extra_percent, one.has_rest_breaks, one.settings),
        )
