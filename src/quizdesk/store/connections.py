# SPDX-License-Identifier: MIT
"""How every connection to records is set, and that none is left open."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

_SETTINGS = (
    "journal_mode = TRUNCATE",
    "synchronous = FULL",
    "foreign_keys = ON",
    # What is deleted is overwritten: erased means erased.
    "secure_delete = ON",
    # A temporary file would hold pupils' words.
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)


def prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A connection set as every connection to records must be; closed if it cannot be."""
    with closed_if_it_fails(connection):
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    return connection


@contextmanager
def closed_if_it_fails(connection: sqlite3.Connection) -> Iterator[None]:
    """Around work on a connection that nobody closes if the work fails."""
    try:
        yield
    except BaseException:
        connection.close()
        raise
