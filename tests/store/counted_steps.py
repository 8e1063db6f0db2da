# SPDX-License-Identifier: MIT
"""Counts steps of SQLite's machine, so that a test of cost comes out alike on every computer."""

import sqlite3
from collections.abc import Callable

from quizdesk.store.database import Database


def steps_of(database: Database, look: Callable[[], object]) -> int:
    """How many steps something takes, by tens."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    with database.read() as records:
        connection: sqlite3.Connection = records
    connection.set_progress_handler(tick, 10)
    look()
    connection.set_progress_handler(None, 0)
    return count
