# SPDX-License-Identifier: MIT
"""Marks in the records, apart from responses: a mark never touches a response.

Marks are only ever added. A revised mark stands beside the one before, with who, when and why.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.plain_attempt import mark_to_plain
from quizdesk.errors import NotAllowed, UnknownItem
from quizdesk.store.attempt_rows import packed, unpacked_mark
from quizdesk.store.database import Database
from quizdesk.store.encodable import encodable
from quizdesk.store.faults import made_sense_of
from quizdesk.store.holder import Holder
from quizdesk.store.instants import from_text, to_text
from quizdesk.store.standing import status_of


@dataclass(frozen=True, slots=True)
class MarkRevision:
    """A mark as it once was or is now.

    Attributes:
        revision: from 1; the highest counts.
        why: the reason for giving or revising it.
    """

    revision: int
    mark: Mark
    marker: Marker
    why: str
    at: datetime


class Marks:
    """The marks in the records."""

    def __init__(self, database: Database, holder: Holder) -> None:
        self._database = database
        self._holder = holder

    def save(
        self,
        attempt_id: str,
        marks: Mapping[str, Mark],
        *,
        marker: Marker,
        why: str,
        at: datetime,
    ) -> None:
        """Keeps the marks of items in one transaction, beside the marks they had before.

        A mark that is there already, by the same marker, is not kept twice, so marking can be
        repeated after a crash. An attempt that is handed in may be marked by any program. What the
        marks say of the learner's memory is kept with them.

        Args:
            attempt_id: the attempt.
            marks: by item id.
            marker: who marked.
            why: the reason, or empty for the first marking.
            at: when.

        Raises:
            UnknownItem: when the attempt has no such item.
            NotAllowed: when a response may still change.
            AttemptTakenOver: when the attempt is open and another program holds it.
            StoreError: when they cannot be kept; then none of them is.
        """
        # Imported when first needed: a start looks for what is unmarked, which takes none of it.
        from quizdesk.store.memory_rows import remember

        with self._database.write() as records:
            row = status_of(records, attempt_id)
            if row.handed_in_at is None:
                row.require_held_by(self._holder)
            items = []
            for item_id, mark in marks.items():
                item = _final_item(records, row.number, item_id)
                if _append_mark(records, item, mark, marker, why, at):
                    items.append(item)
            remember(records, items)

    def unmarked(self) -> tuple[str, ...]:
        """Ids of attempts that were handed in and then not marked: a program died in between.

        Load each, mark its `unmarked` items and keep the marks. Open attempts are not among them:
        what is unmarked there is seen on resuming.
        """
        with self._database.read() as records:
            rows = records.execute(
                """SELECT DISTINCT attempt.id FROM item
                    JOIN attempt ON attempt.number = item.attempt
                    WHERE is_final = 1 AND is_marked = 0 AND handed_in_at IS NOT NULL
                    ORDER BY attempt.number"""
            ).fetchall()
        return tuple(attempt_id for (attempt_id,) in rows)

    def revisions(self, attempt_id: str, item_id: str) -> tuple[MarkRevision, ...]:
        """Every mark that an item has had, the first one first.

        Raises:
            UnknownItem: when the attempt has no such item.
            StoreError: when there is no such attempt, or it cannot be read.
        """
        with self._database.read() as records:
            item, _ = _item_row(records, status_of(records, attempt_id).number, item_id)
            return select_revisions(records, item)


def select_revisions(records: sqlite3.Connection, item: int) -> tuple[MarkRevision, ...]:
    """Every mark of an item of that number, the first one first."""
    rows = records.execute(
        "SELECT revision, body, marked_by, why, at FROM mark WHERE item = ? ORDER BY revision",
        (item,),
    ).fetchall()
    with made_sense_of():
        return tuple(
            MarkRevision(revision, unpacked_mark(body), Marker(marker), why, from_text(at))
            for revision, body, marker, why, at in rows
        )


def _item_row(records: sqlite3.Connection, number: int, item_id: str) -> tuple[int, bool]:
    row = records.execute(
        """SELECT item.id, is_final FROM item
            JOIN question_version ON question_version.id = item.question_version
            WHERE attempt = ? AND question_id = ?""",
        (number, item_id),
    ).fetchone()
    if row is None:
        raise UnknownItem(f"The attempt has no item called {item_id}.")
    return row[0], bool(row[1])


def _final_item(records: sqlite3.Connection, number: int, item_id: str) -> int:
    item, is_final = _item_row(records, number, item_id)
    if not is_final:
        raise NotAllowed(f"The response to {item_id} may still change, so it has no mark.")
    return item


def _append_mark(
    records: sqlite3.Connection, item: int, mark: Mark, marker: Marker, why: str, at: datetime
) -> bool:
    """Adds a mark; whether it was not there already."""
    body = packed(mark_to_plain(mark))
    revision, *newest = records.execute(
        "SELECT revision, marked_by, body FROM mark WHERE item = ? ORDER BY revision DESC LIMIT 1",
        (item,),
    ).fetchone() or (0,)
    if newest == [marker.value, body]:
        return False
    records.execute(
        """INSERT INTO mark (item, revision, marked_by, why, at, awarded, out_of, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            item,
            revision + 1,
            marker.value,
            encodable(why),
            to_text(at),
            mark.awarded,
            mark.out_of,
            body,
        ),
    )
    records.execute("UPDATE item SET is_marked = 1 WHERE id = ?", (item,))
    return True
