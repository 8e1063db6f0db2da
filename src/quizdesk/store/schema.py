# SPDX-License-Identifier: MIT
"""The schema of the records and its versions: one numbered file of SQL a step, run in order.

`user_version` says how far a file is. A step and the version it leads to are written in one
transaction, so a file is never between two versions. Backing up beforehand is `database.py`'s
work.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

APPLICATION_ID = 0x51444B31
"""Marks a SQLite file as QuizDesk's: "QDK1"."""

OLDEST_SQLITE = (3, 37, 0)
"""The first version of SQLite that knows all that the steps say: STRICT tables."""

STEPS_FOLDER = Path(__file__).parent / "migrations"


def read_steps(folder: Path = STEPS_FOLDER) -> tuple[str, ...]:
    """The SQL of every step; the first leads to version 1, the second to version 2, and so on."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.sql")))


def migrate(connection: sqlite3.Connection, steps: tuple[str, ...]) -> None:
    """Brings a file to the newest version, or makes one out of an empty file.

    Of several programs that try at once, one does it and the others find it done.

    Args:
        connection: in autocommit mode, outside a transaction.
        steps: all steps from version 0 on.
    """
    # Cannot be changed within a transaction; a step may have to rebuild a table others refer to.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version, step in enumerate(steps, start=1):
            if version_of(connection) < version:
                for statement in _statements(step):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {version:d}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise sqlite3.IntegrityError("a step of the schema left a reference to nothing")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys = ON")


def made_in_memory(steps: tuple[str, ...]) -> sqlite3.Connection:
    """An empty database of these steps that is in no file."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, steps)
    return connection


def has_tables_of(connection: sqlite3.Connection, steps: tuple[str, ...]) -> bool:
    """Whether a file has every table and column that these steps make; it may have more."""
    with closing(made_in_memory(steps)) as model:
        return _columns_of(model) <= _columns_of(connection)


def _columns_of(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(
        connection.execute(
            """SELECT one.name, info.name
                FROM sqlite_schema AS one, pragma_table_info(one.name) AS info
                WHERE one.type IN ('table', 'view')"""
        ).fetchall()
    )


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the schema in a file, 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def application_of(connection: sqlite3.Connection) -> int:
    """Which program's file it is."""
    return int(connection.execute("PRAGMA application_id").fetchone()[0])


def size_of(connection: sqlite3.Connection) -> int:
    """How many bytes a database has."""
    pages, page_bytes = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size")
    )
    return int(pages * page_bytes)


def passes_check(connection: sqlite3.Connection) -> bool:
    """Whether every page of a database is in order. Reads all of it.

    SQLite keeps no sums of its pages: a changed letter inside a text cannot be seen so.
    """
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def _statements(script: str) -> Iterator[str]:
    # sqlite3's own executescript would commit the transaction that all of this must stand in.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
