# SPDX-License-Identifier: MIT
"""What was practised that is no question: dates, terms and places of events, and their memories.

Each practice is a row with the memory that it left. What is read or written for one thing is found
by its key, so that neither grows with all that was ever practised.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime

from quizdesk.engine.scheduling.drills import Drill, grade_of_share
from quizdesk.engine.scheduling.memory import Memory, after
from quizdesk.errors import StoreError
from quizdesk.store.database import Database
from quizdesk.store.encodable import encodable
from quizdesk.store.faults import made_sense_of
from quizdesk.store.instants import from_text, to_text
from quizdesk.store.learners import no_such_learner
from quizdesk.words import tr

_Key = tuple[int, str, str, str]
"""A thing in the rows: learner, bank, drill, the thing's own key."""

_AFTER_ALL = "~"
"""Sorts after every instant."""


class Practice:
    """The practised things in the records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(
        self,
        learner_id: int,
        bank_id: str,
        drill: Drill,
        shares: Mapping[str, float],
        at: datetime,
    ) -> None:
        """Keeps what practice earned, all of it or nothing.

        A thing practised twice at the same microsecond was practised once, as the later one says.

        Args:
            learner_id: who practised.
            bank_id: whose things they are.
            drill: what was asked of them.
            shares: the share of the credit that each thing earned, by its key.
            at: when.

        Raises:
            StoreError: when there is no such learner, a share is none, or it cannot be kept.
        """
        if not all(0 <= share <= 1 for share in shares.values()):
            raise StoreError(tr("What practice earns is a share from 0 to 1."))
        with self._database.write() as records:
            known = "SELECT 1 FROM learner WHERE id = ?"
            if not records.execute(known, (learner_id,)).fetchone():
                raise no_such_learner()
            for thing, share in shares.items():
                key = (learner_id, bank_id, drill.value, encodable(thing))
                _keep_one(records, key, share, to_text(at))

    def memories(
        self, learner_id: int, bank_id: str, drill: Drill, things: Iterable[str]
    ) -> dict[str, Memory]:
        """What a learner remembers of those of some things that were ever practised, by key.

        Raises:
            StoreError: when it cannot be read.
        """
        found = {}
        with self._database.read() as records:
            for thing in things:
                key = (learner_id, bank_id, drill.value, encodable(thing))
                memory = _newest(records, key)
                if memory is not None:
                    found[thing] = memory
        return found

    def has_any(self, learner_id: int, bank_id: str, drill: Drill) -> bool:
        """Whether a learner ever practised anything of a bank so.

        Raises:
            StoreError: when it cannot be read.
        """
        with self._database.read() as records:
            row = records.execute(
                "SELECT 1 FROM practice WHERE learner = ? AND bank_id = ? AND drill = ? LIMIT 1",
                (learner_id, bank_id, drill.value),
            ).fetchone()
        return row is not None

    def build_anew(self, learner_id: int) -> None:
        """Makes a learner's memories again from what is kept, as after records were joined.

        Raises:
            StoreError: when they cannot be written.
        """
        with self._database.write() as records:
            things = records.execute(
                "SELECT DISTINCT bank_id, drill, thing FROM practice WHERE learner = ?",
                (learner_id,),
            ).fetchall()
            build_things(records, learner_id, things)


def build_things(
    records: sqlite3.Connection, learner_id: int, things: Iterable[tuple[str, str, str]]
) -> None:
    """Makes a learner's memories of some things again from what is kept of them.

    Args:
        records: in a transaction that writes.
        learner_id: the learner.
        things: their banks, drills and keys.
    """
    for thing in things:
        key = (learner_id, *thing)
        rows = records.execute(
            """SELECT at, share FROM practice
                WHERE learner = ? AND bank_id = ? AND drill = ? AND thing = ? ORDER BY at""",
            key,
        ).fetchall()
        _reckon(records, key, None, rows)


def _keep_one(records: sqlite3.Connection, key: _Key, share: float, at: str) -> None:
    """Writes one practice, and anew what came after it, as where a clock was set back."""
    records.execute(
        "INSERT OR REPLACE INTO practice VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0)", (*key, at, share)
    )
    later = records.execute(
        """SELECT at, share FROM practice
            WHERE learner = ? AND bank_id = ? AND drill = ? AND thing = ? AND at >= ? ORDER BY at
            """,
        (*key, at),
    ).fetchall()
    _reckon(records, key, _newest(records, key, before=at), later)


def _reckon(
    records: sqlite3.Connection, key: _Key, memory: Memory | None, rows: list[tuple[str, float]]
) -> None:
    """Takes the steps of one thing's memory that some rows make, and writes them there."""
    for at, share in rows:
        with made_sense_of():
            memory = after(memory, grade_of_share(share), from_text(at))
        records.execute(
            """UPDATE practice SET stability = ?, difficulty = ?, reviews = ?
                WHERE learner = ? AND bank_id = ? AND drill = ? AND thing = ? AND at = ?""",
            (memory.stability, memory.difficulty, memory.reviews, *key, at),
        )


def _newest(records: sqlite3.Connection, key: _Key, *, before: str = _AFTER_ALL) -> Memory | None:
    """The memory that the last practice of a thing left, or the last before an instant."""
    row = records.execute(
        """SELECT stability, difficulty, at, reviews FROM practice
            WHERE learner = ? AND bank_id = ? AND drill = ? AND thing = ? AND at < ?
            ORDER BY at DESC LIMIT 1""",
        (*key, before),
    ).fetchone()
    if row is None:
        return None
    stability, difficulty, at, reviews = row
    return Memory(stability, difficulty, from_text(at), reviews)
