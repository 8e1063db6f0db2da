# SPDX-License-Identifier: MIT
"""How every connection to records is set."""

import sqlite3

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
    try:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
