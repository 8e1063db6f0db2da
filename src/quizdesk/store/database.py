# SPDX-License-Identifier: MIT
"""The records' file: opening it, looking whether it is sound, short transactions, clear errors.

What is in the tables is the business of the other files of this room.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from quizdesk.errors import StoreDamaged
from quizdesk.store import backup, schema
from quizdesk.store.connections import closed_if_it_fails, prepared
from quizdesk.store.faults import (
    READING_FAILED,
    cannot_write,
    damaged,
    gone,
    is_damage,
    require_sqlite,
    said,
    too_new,
)
from quizdesk.words import tr

BUSY_TIMEOUT_S = 8.0
"""How long to wait for another program's writing before giving up."""

CHECKED_ON_OPENING_BYTES = 4 * 1024 * 1024
"""Up to this size a file is read whole and checked whenever it is opened."""


class Database:
    """One program's connection to the records, used from the thread that opened it.

    Opening checks what can be checked without keeping the learner waiting. A file of any size must
    be a database, QuizDesk's, of a known version, with the tables of that version, and no shorter
    than it says. A file of up to 4 MiB (some 11,000 responses) is read whole as well and every
    page checked, which takes about 4 ms a mebibyte on a local disk. A larger one (1.9 s for a
    million responses) is read whole when its daily backup is made: the copy is checked, off the way
    to the first screen. SQLite keeps no sums of its pages, so a changed letter inside a text is not
    seen by any of this.

    Nothing is created by reading: until the first write an absent file is read as an empty one. A
    file that vanishes later is not: it may lie on a network drive that will be back.

    The rollback journal is truncated, not deleted, after each transaction: only so does SQLite sync
    the end of a transaction, so that a power cut right after it cannot undo it. There is no
    write-ahead log, which does not work on network drives.
    """

    def __init__(
        self,
        folder: Path,
        now: datetime,
        *,
        busy_timeout_s: float,
        steps: tuple[str, ...] | None = None,
    ) -> None:
        """Opens the records of a folder; errors as for `Store.open`.

        Args:
            folder: the data folder.
            now: the time now, which names the backup before a change of the schema.
            busy_timeout_s: how long to wait for other programs' writing.
            steps: the schema as SQL, a step a version; by default this version's.
        """
        require_sqlite(schema.OLDEST_SQLITE)
        self.folder = folder
        self.path = folder / backup.FILE_NAME
        self._opened_at = now
        self._busy_timeout_s = busy_timeout_s
        self._steps = schema.read_steps() if steps is None else steps
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        with self._said():
            self._connection = self._connect()

    def close(self) -> None:
        """Lets go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A look at the records as they are at one moment. Fetch all, then leave.

        Raises:
            StoreError: when they cannot be read.
        """
        with self._said():
            connection = self._reading()
            connection.execute("BEGIN")
            with _ended_by("COMMIT", connection):
                yield connection

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A change of the records: on disk when the block ends, undone if it raises.

        Raises:
            StoreError: when it cannot be made; then nothing of it was.
        """
        with self._said():
            connection = self._writing()
            connection.execute("BEGIN IMMEDIATE")
            with _ended_by("COMMIT", connection):
                yield connection

    @contextmanager
    def outside_transaction(self) -> Iterator[sqlite3.Connection]:
        """The connection for what cannot be done within a transaction.

        Raises:
            StoreError: when it cannot be done.
        """
        with self._said():
            yield self._writing()

    def require_sound(self) -> None:
        """Reads all of the records and checks every page.

        Raises:
            StoreDamaged: when a page is not in order.
        """
        with self._said():
            if not schema.passes_check(self._reading()):
                raise self.damaged()

    # ------------------------------------------------------------ opening

    def _reading(self) -> sqlite3.Connection:
        # Another file may lie there by now: put back, restored by another program, moved away.
        # Going on with the one that was opened would write to where nobody looks.
        found = _identity(self.path)
        if self._file is not None and found is None:
            raise gone(self.path)
        if self._connection is None or found != self._file:
            self.close()
            self._connection = self._connect()
        return self._connection

    def _writing(self) -> sqlite3.Connection:
        connection = self._reading()
        if self._file is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            created = prepared(self._open())
            with closed_if_it_fails(created):
                schema.migrate(created, self._steps)
            connection.close()
            self._connection = connection = created
            self._file = _identity(self.path)
        return connection

    def _connect(self) -> sqlite3.Connection:
        """Opens the file if it has anything in it, else an empty stand-in in memory."""
        self._file = None
        if self.path.is_dir():
            raise self.damaged(
                tr("A folder is called {file}, where the records should be.", file=self.path)
            )
        if self.path.exists():
            connection = self._open()
            with closed_if_it_fails(connection):
                connection.execute("BEGIN")
                with _ended_by("COMMIT", connection):
                    holds_records = self._holds_records(connection)
                if holds_records:
                    self._bring_up_to_date(prepared(connection))
                    self._file = _identity(self.path)
                    return connection
            connection.close()
        # Where there are backups there were records, and something removed or emptied them.
        if backup.all_backups(self.folder):
            raise self.damaged(
                tr("The records in {file} are gone, yet there are backups.", file=self.path)
            )
        return prepared(schema.made_in_memory(self._steps))

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self.path, timeout=self._busy_timeout_s, isolation_level=None)

    def _holds_records(self, connection: sqlite3.Connection) -> bool:
        """Whether the file is QuizDesk's and not empty. Changes nothing in any file.

        Raises:
            StoreDamaged: when it is broken or another program's.
            StoreTooNew: when a later version wrote it.
        """
        version, application = schema.version_of(connection), schema.application_of(connection)
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if not (version or application or tables):
            # A program killed in its very first write leaves an empty file.
            return False
        if application != schema.APPLICATION_ID:
            raise self.damaged(
                tr("{file} is another program's file, not QuizDesk's records.", file=self.path)
            )
        if version > len(self._steps):
            raise too_new(self.path)
        size = schema.size_of(connection)
        is_checked = size <= CHECKED_ON_OPENING_BYTES
        if self.path.stat().st_size < size or (is_checked and not schema.passes_check(connection)):
            raise self.damaged()
        if not schema.has_tables_of(connection, self._steps[:version]):
            raise self.damaged(
                tr("The records in {file} lack tables that QuizDesk made.", file=self.path)
            )
        return True

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        if schema.version_of(connection) == len(self._steps):
            return
        connection.execute("BEGIN IMMEDIATE")
        with _ended_by("ROLLBACK", connection):
            # Another program may have done it meanwhile; then there is its backup.
            if schema.version_of(connection) < len(self._steps):
                backup.make_backup(self.folder, self._opened_at)
        schema.migrate(connection, self._steps)

    @contextmanager
    def _said(self) -> Iterator[None]:
        """Says SQLite's errors as ours; damage comes with the backup that could mend it."""
        try:
            yield
        except READING_FAILED as error:
            if is_damage(error):
                # Its words may hold what could not be read, a pupil's answer.
                raise self.damaged() from None
            raise said(error, self.path) from error
        except OSError as error:
            raise cannot_write(self.path) from error

    def damaged(self, message: str = "") -> StoreDamaged:
        """The error of records that are broken, with the backup that could mend them."""
        return damaged(self.path, message, backup=backup.newest_sound_backup(self.folder))


@contextmanager
def _ended_by(ending: str, connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
        connection.execute(ending)
    finally:
        # A full disk ends the transaction by itself, so it may be over already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
