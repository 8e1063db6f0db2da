# SPDX-License-Identifier: MIT
"""Memories as they stood at instants gone by, read from the reviews that came after."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from quizdesk.engine.scheduling.over_time import Trace
from quizdesk.engine.scheduling.units import Unit
from quizdesk.store.faults import made_sense_of
from quizdesk.store.instants import to_text

_TRACES = """
    SELECT memory.id, question_id, point, moment,
        CASE WHEN later.memory IS NULL THEN memory.stability ELSE later.stability END AS then_held,
        max(0.0, julianday(instant) - julianday(
            CASE WHEN later.memory IS NULL THEN memory.reviewed_at ELSE later.reviewed_at END
        ))
    FROM memory
    CROSS JOIN (SELECT key AS moment, value AS instant FROM json_each(?))
    LEFT JOIN review AS later
        ON later.memory = memory.id AND (later.at, later.item) = (
            SELECT at, item FROM review
            WHERE review.memory = memory.id AND review.at > instant ORDER BY at, item LIMIT 1
        )
    WHERE learner = ? AND bank_id = ? AND then_held IS NOT NULL
"""


def select_traces(
    records: sqlite3.Connection, learner: int, bank_id: str, instants: Sequence[datetime]
) -> dict[Unit, list[Trace]]:
    """What a learner remembered of a bank at each of some instants.

    A review holds the memory as it was before: the first one after an instant tells how it stood
    at that instant. So what is read grows with units and instants, not with reviews.
    """
    moments = json.dumps([to_text(at) for at in instants])
    rows = records.execute(_TRACES, (moments, learner, bank_id)).fetchall()
    traces: dict[int, tuple[Unit, list[Trace]]] = {}
    with made_sense_of():
        for memory, question, point, moment, stability, days in rows:
            if memory not in traces:
                traces[memory] = (Unit(question, point), [])
            traces[memory][1].append(Trace(moment, stability, float(days)))
    return dict(traces.values())
