# SPDX-License-Identifier: MIT
"""The people whose attempts are kept, by name. Erasing one is in `erase.py`."""

import sqlite3
import unicodedata
from datetime import datetime
from typing import NamedTuple

from quizdesk.errors import StoreError
from quizdesk.store.database import Database
from quizdesk.store.encodable import encodable
from quizdesk.store.instants import from_text, maybe_from_text, to_text
from quizdesk.words import tr

LONGEST_NAME = 100
"""Characters."""


class Learner(NamedTuple):
    """A person who answers.

    Attributes:
        id: the person's number in these records, never given to another.
        name: as written, without spare white space.
        has_pin: whether a PIN is asked for before the learner's page.
    """

    id: int
    name: str
    created_at: datetime
    has_pin: bool = False


class Known(NamedTuple):
    """A learner in a list of those who learn here.

    Attributes:
        answered_at: when the learner last handed in an attempt or began one that is open.
    """

    learner: Learner
    answered_at: datetime | None


class Learners:
    """The learners in the records. Names are told apart without regard to case and accents' form.

    No name is put into an error message: messages reach logs.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, name: str, at: datetime) -> Learner:
        """Adds a learner.

        Raises:
            StoreError: when the name is blank, too long or taken, or cannot be kept.
        """
        tidy = _tidied(name)
        with self._database.write() as records:
            _require_free(records, tidy)
            return _insert(records, tidy, at)

    def find_or_create(self, name: str, at: datetime) -> Learner:
        """The learner of a name, added if there is none yet.

        Raises:
            StoreError: when the name is blank or too long, or cannot be kept.
        """
        known = self.find(name)
        if known is not None:
            return known
        _tidied(name)
        with self._database.write() as records:
            # Another program may have added the same name meanwhile.
            return select_or_insert_learner(records, name, at)

    def find(self, name: str) -> Learner | None:
        """The learner of a name, if there is one."""
        with self._database.read() as records:
            return select_learner(records, name)

    def lacks_memories(self, learner_id: int) -> bool:
        """Whether memories have yet to be made from attempts that an older version kept."""
        with self._database.read() as records:
            return is_to_build(records, learner_id)

    def all(self) -> tuple[Learner, ...]:
        """Every learner, by name."""
        with self._database.read() as records:
            rows = records.execute(
                "SELECT id, name, created_at, latch IS NOT NULL FROM learner ORDER BY name_key"
            ).fetchall()
            return tuple(_learner(*row) for row in rows)

    def number(self, *, most: int) -> int:
        """How many learners are known; counted no further than is asked."""
        with self._database.read() as records:
            return len(records.execute("SELECT 1 FROM learner LIMIT ?", (most,)).fetchall())

    def known(self) -> tuple[Known, ...]:
        """Every learner by name, each with the last time of answering."""
        with self._database.read() as records:
            rows = records.execute(
                """SELECT id, name, created_at, latch IS NOT NULL,
                    (SELECT max(handed_in_at) FROM attempt
                        WHERE attempt.learner = learner.id AND handed_in_at IS NOT NULL),
                    (SELECT max(started_at) FROM attempt WHERE attempt.learner = learner.id
                        AND handed_in_at IS NULL AND abandoned_at IS NULL)
                    FROM learner ORDER BY name_key"""
            ).fetchall()
            return tuple(
                Known(_learner(*row), maybe_from_text(max(filter(None, times), default=None)))
                for *row, handed_in_at, begun_at in rows
                for times in [(handed_in_at, begun_at)]
            )

    def rename(self, learner_id: int, name: str) -> Learner:
        """Gives a learner another name.

        Raises:
            StoreError: when there is no such learner, or the name is blank, too long or taken.
        """
        tidy = _tidied(name)
        with self._database.write() as records:
            _require_free(records, tidy, but_for=learner_id)
            change = "UPDATE learner SET name = ?, name_key = ? WHERE id = ?"
            renamed = records.execute(change, (tidy, _key(tidy), learner_id)).rowcount
            learner = _select(records, tidy)
            if not renamed or learner is None:
                raise no_such_learner()
        return learner

    def latch(self, learner_id: int) -> str | None:
        """What checks the learner's PIN, as `engine.latch` made it; None where there is no PIN.

        Raises:
            StoreError: when there is no such learner, or it cannot be read.
        """
        with self._database.read() as records:
            row = records.execute(
                "SELECT latch FROM learner WHERE id = ?", (learner_id,)
            ).fetchone()
        if row is None:
            raise no_such_learner()
        return None if row[0] is None else str(row[0])

    def keep_latch(self, learner_id: int, latch: str | None) -> None:
        """Puts a latch before the learner's page, or takes it away.

        Raises:
            StoreError: when there is no such learner, or it cannot be kept.
        """
        with self._database.write() as records:
            change = "UPDATE learner SET latch = ? WHERE id = ?"
            if not records.execute(change, (latch, learner_id)).rowcount:
                raise no_such_learner()


def is_to_build(records: sqlite3.Connection, learner_id: int) -> bool:
    """Whether a learner's memories have yet to be made from the attempts."""
    find = "SELECT 1 FROM memory_to_build WHERE learner = ?"
    return records.execute(find, (learner_id,)).fetchone() is not None


def select_learner(records: sqlite3.Connection, name: str) -> Learner | None:
    """The learner of a name, if there is one, within a transaction."""
    return _select(records, _spaced(name))


def select_or_insert_learner(records: sqlite3.Connection, name: str, at: datetime) -> Learner:
    """The learner of a name, added if there is none yet, within a transaction that writes.

    Raises:
        StoreError: when the name is blank or too long.
    """
    tidy = _tidied(name)
    return _select(records, tidy) or _insert(records, tidy, at)


def is_tidy(name: str) -> bool:
    """Whether a name is written as names are kept."""
    return 0 < len(name) <= LONGEST_NAME and _spaced(name) == name


def is_same_name(one: str, other: str) -> bool:
    """Whether two names are one learner's."""
    return _key(_spaced(one)) == _key(_spaced(other))


def no_such_learner() -> StoreError:
    """The error of a learner who is not in the records."""
    return StoreError(
        tr("The records have no such learner."), tr("The learner may have been erased.")
    )


def _select(records: sqlite3.Connection, name: str) -> Learner | None:
    row = records.execute(
        "SELECT id, name, created_at, latch IS NOT NULL FROM learner WHERE name_key = ?",
        (_key(name),),
    ).fetchone()
    return _learner(*row) if row else None


def _insert(records: sqlite3.Connection, name: str, at: datetime) -> Learner:
    number = records.execute(
        "INSERT INTO learner (name, name_key, created_at) VALUES (?, ?, ?) RETURNING id",
        (name, _key(name), to_text(at)),
    ).fetchone()[0]
    return _learner(number, name, to_text(at), has_pin=False)


def _learner(learner_id: int, name: str, created_at: str, has_pin: int) -> Learner:
    return Learner(learner_id, name, from_text(created_at), bool(has_pin))


def _tidied(name: str) -> str:
    tidy = _spaced(name)
    if not tidy:
        raise StoreError(tr("A learner needs a name."), tr("Write at least one letter."))
    if len(tidy) > LONGEST_NAME:
        raise StoreError(
            tr("A name has at most {number} characters.", number=LONGEST_NAME), tr("Shorten it.")
        )
    return tidy


def _spaced(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(encodable(name).split()))


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", name.casefold())


def _require_free(records: sqlite3.Connection, name: str, *, but_for: int | None = None) -> None:
    taken = records.execute("SELECT id FROM learner WHERE name_key = ?", (_key(name),)).fetchone()
    if taken and taken[0] != but_for:
        raise StoreError(tr("There is a learner of that name already."), tr("Choose another name."))
