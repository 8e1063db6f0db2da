# SPDX-License-Identifier: MIT
"""Makes records of an older version out of new ones, for the tests of bringing them up to date."""

import sqlite3
from contextlib import closing
from pathlib import Path

from quizdesk.store.schema import made_in_memory, read_steps


def made_older(path: Path, version: int) -> None:
    """Takes out of records every table, column and index that came after a version."""
    with closing(made_in_memory(read_steps()[:version])) as model:
        known, columns, indexes = _tables(model), _columns(model), _indexes(model)
    with closing(sqlite3.connect(path)) as records:
        for index in _indexes(records) - indexes:
            records.execute(f"DROP INDEX {index}")
        for table in _tables(records) - known:
            records.execute(f"DROP TABLE {table}")
        for table, column in _columns(records) - columns:
            records.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        records.execute(f"PRAGMA user_version = {version:d}")
        records.commit()


def _tables(records: sqlite3.Connection) -> set[str]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return {name for (name,) in records.execute(query)}


def _indexes(records: sqlite3.Connection) -> set[str]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'index' AND name NOT LIKE 'sqlite_%'"
    return {name for (name,) in records.execute(query)}


def _columns(records: sqlite3.Connection) -> set[tuple[str, str]]:
    return {
        (table, column)
        for table in _tables(records)
        for (column,) in records.execute("SELECT name FROM pragma_table_info(?)", (table,))
    }
