# SPDX-License-Identifier: MIT
"""What is arranged for each learner, and the settings that are the learner's own.

Which settings there are, and what each may be, is the business of who reads them.
"""

import json

from quizdesk.engine.arrangements import MOST_EXTRA_PERCENT, NO_ARRANGEMENTS, Arrangements
from quizdesk.engine.plain import Plain
from quizdesk.errors import StoreError
from quizdesk.store.database import Database
from quizdesk.store.faults import Garbled, made_sense_of
from quizdesk.store.learners import no_such_learner
from quizdesk.words import tr


class Arranged:
    """What the records have of how each learner works."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, learner_id: int) -> Arrangements:
        """What is arranged for a learner.

        Raises:
            StoreError: when it cannot be read.
        """
        with self._database.read() as records:
            row = records.execute(
                "SELECT extra_percent, has_rest_breaks FROM arrangement WHERE learner = ?",
                (learner_id,),
            ).fetchone()
        return NO_ARRANGEMENTS if row is None else Arrangements(row[0], bool(row[1]))

    def keep(self, learner_id: int, arrangements: Arrangements) -> None:
        """Keeps what is arranged for a learner; attempts begun before stay as they were.

        Raises:
            StoreError: when there is no such learner, the extra time is out of bounds, or it
                cannot be kept.
        """
        if not 0 <= arrangements.extra_percent <= MOST_EXTRA_PERCENT:
            raise StoreError(
                tr("Extra time is from 0 to {most} per cent.", most=MOST_EXTRA_PERCENT),
                tr("Change the extra time."),
            )
        self._put(
            learner_id,
            """INSERT INTO arrangement (learner, extra_percent, has_rest_breaks)
                VALUES (?1, ?2, ?3) ON CONFLICT (learner) DO UPDATE
                SET extra_percent = ?2, has_rest_breaks = ?3""",
            arrangements.extra_percent,
            arrangements.has_rest_breaks,
        )

    def settings(self, learner_id: int) -> Plain | None:
        """The learner's own settings as they were kept, or None before they first were.

        Raises:
            StoreError: when they cannot be read.
        """
        with self._database.read() as records:
            row = records.execute(
                "SELECT settings FROM arrangement WHERE learner = ?", (learner_id,)
            ).fetchone()
            if row is None or row[0] is None:
                return None
            with made_sense_of():
                settings = json.loads(row[0])
                if not isinstance(settings, dict):
                    raise Garbled
        return settings

    def keep_settings(self, learner_id: int, settings: Plain) -> None:
        """Keeps the learner's own settings, by name.

        Raises:
            StoreError: when there is no such learner, or they cannot be kept.
        """
        self._put(
            learner_id,
            """INSERT INTO arrangement (learner, settings) VALUES (?1, ?2)
                ON CONFLICT (learner) DO UPDATE SET settings = ?2""",
            json.dumps(settings, sort_keys=True),
        )

    def _put(self, learner_id: int, change: str, *values: str | int) -> None:
        with self._database.write() as records:
            known = "SELECT 1 FROM learner WHERE id = ?"
            if not records.execute(known, (learner_id,)).fetchone():
                raise no_such_learner()
            records.execute(change, (learner_id, *values))
