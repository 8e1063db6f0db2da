# SPDX-License-Identifier: MIT
"""Histories taken from one computer to another through real files, for the tests of moving."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from quizdesk.store import Learner, Store
from quizdesk.store.history_file import HistoryFile
from quizdesk.store.merging import Joined
from tests.builders import STARTED_AT

NAME = "Ada"

# What belongs to a learner, by what names it on every computer. Numbers of rows are each file's
# own, and holders are programs.
_KEPT = {
    "attempt": """SELECT attempt.id, bank_id, quiz, seed, started_at, handed_in_at, abandoned_at,
            used_s, away_s, position, extra_percent, has_rest_breaks, rests, answers
        FROM attempt JOIN learner ON learner.id = learner WHERE name = ?""",
    "item": """SELECT attempt.id, place, question_version.bank_id, question_id, digest, body,
            shown_order, out_of, response, responded_at, is_final, is_flagged, is_seen, is_marked,
            spent_s
        FROM item JOIN question_version ON question_version.id = question_version
        JOIN attempt ON number = attempt JOIN learner ON learner.id = learner WHERE name = ?""",
    "mark": """SELECT attempt.id, place, revision, marked_by, why, mark.at, awarded, mark.out_of,
            mark.body
        FROM mark JOIN item ON item.id = item JOIN attempt ON number = attempt
        JOIN learner ON learner.id = learner WHERE name = ?""",
    "plan": """SELECT bank_id, exam_on, minutes_a_day, changed_at
        FROM plan JOIN learner ON learner.id = learner WHERE name = ?""",
    "practice": """SELECT bank_id, drill, thing, at, share, stability, difficulty, reviews
        FROM practice JOIN learner ON learner.id = learner WHERE name = ?""",
    "memory": """SELECT bank_id, question_id, point, round(stability, 9), round(difficulty, 9),
            reviewed_at, reviews
        FROM memory JOIN learner ON learner.id = learner WHERE name = ?""",
    "review": """SELECT bank_id, question_id, point, at, grade, round(predicted, 9), review.reviews
        FROM review JOIN memory ON memory.id = memory
        JOIN learner ON learner.id = learner WHERE name = ?""",
}


def kept(store: Store, name: str = NAME) -> dict[str, list[Any]]:
    """All that the records have of a learner, but for what is each computer's own."""
    learner = store.learners.find(name)
    if learner is not None:
        store.memories.catch_up(learner.id)
    with closing(sqlite3.connect(store.path)) as records:
        return {
            table: sorted(records.execute(query, (name,)).fetchall(), key=repr)
            for table, query in _KEPT.items()
        }


def saved(store: Store, path: Path, name: str = NAME, at: datetime = STARTED_AT) -> Path:
    """The file of a learner's history."""
    learner = store.learners.find(name)
    assert learner is not None
    with path.open("wb") as out:
        store.moving.write(out, learner.id, at)
    return path


def read_in(store: Store, path: Path, name: str = NAME, at: datetime = STARTED_AT) -> Joined:
    """Joins a file to the records."""
    with HistoryFile(path) as file:
        return store.moving.merge(file, name, at)


def carry(source: Store, target: Store, folder: Path) -> Joined:
    """Takes a history from one computer to the other."""
    path = saved(source, folder / "carried.quizdesk-history")
    joined = read_in(target, path)
    path.unlink()
    return joined


@contextmanager
def a_computer(folder: Path) -> Iterator[Store]:
    """Records of a computer where the learner has begun."""
    with Store.open(folder, STARTED_AT) as store:
        store.learners.find_or_create(NAME, STARTED_AT)
        yield store


def the_learner(store: Store) -> Learner:
    """The learner on a computer."""
    learner = store.learners.find(NAME)
    assert learner is not None
    return learner


def on_day(day: float) -> datetime:
    """An instant so many days after the beginning."""
    return STARTED_AT + timedelta(days=day)


def lines_of(path: Path) -> list[dict[str, Any]]:
    """What a file holds, head and foot left out."""
    with HistoryFile(path) as file:
        return list(file.lines())
