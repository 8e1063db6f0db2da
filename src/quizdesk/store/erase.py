# SPDX-License-Identifier: MIT
"""Erasing a learner for good: from the records and from every backup that can be opened.

What is deleted is overwritten with noughts (SQLite's secure_delete), and the file is then written
anew without the gaps. Backups and records that were set aside are treated alike, and before the
records let go: a program killed meanwhile leaves the learner in the records, so that erasing again
completes it. A copy that is damaged cannot be searched: it is named, so that someone can delete it.
What a disk keeps beneath its files (a solid-state drive's spare blocks, a file system's snapshots,
somebody's copies) is beyond the program's reach.
"""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from quizdesk.errors import StoreError
from quizdesk.store import backup
from quizdesk.store.connections import prepared
from quizdesk.store.database import Database
from quizdesk.store.learners import no_such_learner
from quizdesk.store.recovery import set_aside_files


@dataclass(frozen=True, slots=True)
class Erased:
    """What is gone, and what could not be looked into.

    Attributes:
        attempts: how many the records held.
        responses: how many of them that were not blank.
        marks: how many, each revision counted.
        copies: how many backups and records set aside the learner was erased from.
        not_erased_from: files that may still hold the learner's data; delete them by hand.
        is_compact: whether the file was written anew; if not, it only keeps its size.
    """

    attempts: int
    responses: int
    marks: int
    copies: int
    not_erased_from: tuple[Path, ...]
    is_compact: bool


def erase_learner(database: Database, learner_id: int) -> Erased:
    """Erases a learner with all attempts, responses and marks, here and in the backups.

    Raises:
        StoreError: when there is no such learner, or the records cannot be written; then the
            learner is still in the records.
    """
    with database.write() as records:
        sought = _find(records, learner_id)
        counts = _count(records, learner_id)
        _delete(records, [sought.key])
        copies, not_erased_from = _erase_from_copies(database.folder, sought)
    return Erased(
        *counts,
        copies=copies,
        not_erased_from=not_erased_from,
        is_compact=_is_made_compact(database),
    )


_Key = tuple[int, str]
"""Number and time of creation, which tell a learner in a backup whatever the name was then."""


@dataclass(frozen=True, slots=True)
class _Sought:
    """Whom to erase from a copy.

    Attributes:
        key: the learner's.
        name_key: the learner's name. In records that were set aside the same person has another
            key, given before these records were begun.
        others: the keys of all other learners here. One of them may have had that name once.
    """

    key: _Key
    name_key: str
    others: frozenset[_Key]

    def is_it(self, key: _Key, name_key: str) -> bool:
        """Whether a learner of a copy is the one."""
        return key == self.key or (name_key == self.name_key and key not in self.others)


def _find(records: sqlite3.Connection, learner_id: int) -> _Sought:
    everyone = _everyone(records)
    for key, name_key in everyone.items():
        if key[0] == learner_id:
            return _Sought(key, name_key, frozenset(everyone) - {key})
    raise no_such_learner()


def _everyone(records: sqlite3.Connection) -> dict[_Key, str]:
    rows = records.execute("SELECT id, created_at, name_key FROM learner").fetchall()
    return {(number, created_at): name_key for number, created_at, name_key in rows}


def _count(records: sqlite3.Connection, learner_id: int) -> tuple[int, int, int]:
    attempts, responses, marks = (
        int(records.execute(query, (learner_id,)).fetchone()[0])
        for query in (
            "SELECT count(*) FROM attempt WHERE learner = ?",
            """SELECT count(responded_at) FROM attempt
                JOIN item ON item.attempt = attempt.number WHERE learner = ?""",
            """SELECT count(*) FROM attempt JOIN item ON item.attempt = attempt.number
                JOIN mark ON mark.item = item.id WHERE learner = ?""",
        )
    )
    return attempts, responses, marks


def _delete(records: sqlite3.Connection, learners: list[_Key]) -> None:
    """Deletes learners, with whom the attempts go, and the questions that nobody was asked."""
    records.executemany("DELETE FROM learner WHERE id = ? AND created_at = ?", learners)
    records.execute(
        """DELETE FROM question_version WHERE NOT EXISTS
            (SELECT 1 FROM item WHERE item.question_version = question_version.id)"""
    )


def _erase_from_copies(folder: Path, sought: _Sought) -> tuple[int, tuple[Path, ...]]:
    erased, unsearched = 0, []
    for path in (*backup.all_backups(folder), *set_aside_files(folder)):
        with backup.errors_said(path):
            if backup.is_sound(path):
                erased += _erase_from_copy(path, sought)
            else:
                unsearched.append(path)
    for path in backup.unfinished_copies(folder):
        path.unlink(missing_ok=True)
    return erased, tuple(unsearched)


def _erase_from_copy(path: Path, sought: _Sought) -> bool:
    with closing(prepared(sqlite3.connect(path, isolation_level=None))) as records:
        # An emptied journal would be left beside each copy otherwise.
        records.execute("PRAGMA journal_mode = DELETE")
        records.execute("BEGIN IMMEDIATE")
        everyone = _everyone(records)
        found = [key for key, name_key in everyone.items() if sought.is_it(key, name_key)]
        if found:
            _delete(records, found)
        records.execute("COMMIT")
        if found:
            records.execute("VACUUM")
    return bool(found)


def _is_made_compact(database: Database) -> bool:
    try:
        with database.outside_transaction() as records:
            records.execute("VACUUM")
    except StoreError:
        # Busy, or too little space for a second copy: nothing of the learner is left either way.
        return False
    return True
