# SPDX-License-Identifier: MIT
"""How an attempt stands: whether it is over, which program holds it, and what follows from that."""

import sqlite3
from datetime import datetime
from typing import NamedTuple

from quizdesk.errors import AttemptClosed, AttemptTakenOver, StoreError
from quizdesk.store.holder import Holder
from quizdesk.store.instants import maybe_from_text
from quizdesk.words import tr


class AttemptStatus(NamedTuple):
    """How an attempt stands: over or open, and who holds it.

    Attributes:
        number: the attempt's number in this file, which its items refer to.
        learner: whose it is.
        holder: the token of the program that holds it.
        seen_at: when that program last wrote to it.
    """

    number: int
    learner: int
    holder: str | None
    seen_at: datetime | None
    handed_in_at: datetime | None
    abandoned_at: datetime | None

    @property
    def is_over(self) -> bool:
        """Whether it was handed in or abandoned."""
        return self.handed_in_at is not None or self.abandoned_at is not None

    @property
    def was_left(self) -> bool:
        """Whether the program that was at it last has let go of it."""
        return self.holder is None

    def require_held_by(self, holder: Holder) -> None:
        """Makes sure that a program may write to it.

        Raises:
            AttemptTakenOver: when it is over or another program's.
        """
        if self.is_over or self.holder != holder.token:
            raise taken_over()

    def require_free_for(self, holder: Holder, at: datetime, *, take_over: bool) -> None:
        """Makes sure that a program may go on with it.

        Raises:
            AttemptClosed: when it is over.
            AttemptTakenOver: when another program is at it and it is not to be taken over.
        """
        if self.is_over:
            raise AttemptClosed(
                tr("This attempt is over."), tr("Look at it among the past scores.")
            )
        if not take_over and not holder.may_take(self.holder, self.seen_at, at):
            raise AttemptTakenOver(
                tr("This attempt seems to be open in another QuizDesk window."),
                tr("Close it there, or take it over here."),
            )


def status_of(records: sqlite3.Connection, attempt_id: str) -> AttemptStatus:
    """How an attempt stands.

    Raises:
        StoreError: when there is none of that id.
    """
    row = records.execute(
        """SELECT number, learner, holder, holder_seen_at, handed_in_at, abandoned_at
            FROM attempt WHERE id = ?""",
        (attempt_id,),
    ).fetchone()
    if row is None:
        raise no_such_attempt()
    number, learner, holder, *instants = row
    return AttemptStatus(number, learner, holder, *map(maybe_from_text, instants))


def no_such_attempt() -> StoreError:
    """The error of an attempt that is not in the records."""
    return StoreError(tr("The records have no such attempt."), tr("It may have been erased."))


def taken_over() -> AttemptTakenOver:
    """The error of an attempt that this program may no longer write to."""
    return AttemptTakenOver(
        tr("This attempt has been gone on with in another QuizDesk window, or ended there."),
        tr("Everything up to then is kept; go back to the start to see it."),
    )
