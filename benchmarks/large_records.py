# SPDX-License-Identifier: MIT
"""Writes records of very many responses of one learner, as fast as the disk takes them.

The rows are SQL of the store's own shapes: attempts of twenty items over two years, every item
answered and marked, every unit of its question reviewed, and the memories that the last reviews
left. What the numbers in them are is made up; that they refer to each other rightly is not.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from quizdesk.bank.bank import Bank
from quizdesk.engine.attempt import Item, begin_attempt
from quizdesk.engine.marking import mark
from quizdesk.engine.plain_attempt import mark_to_plain, quiz_to_plain
from quizdesk.engine.question import Question
from quizdesk.engine.quiz import Quiz
from quizdesk.engine.response import Response
from quizdesk.engine.scheduling.units import askable_of
from quizdesk.paths import Places
from quizdesk.settings import SettingsKeeper
from quizdesk.store import Store
from quizdesk.store.attempt_rows import digest_of, packed, packed_question, packed_response
from quizdesk.store.instants import to_text
from quizdesk.ui.tour.answers import right_response, slip
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.means import NAMELESS

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
"""When the records are looked at."""

PER_ATTEMPT = 20
_YEARS_S = 730 * 86400.0
_A_DAY_S = 86400.0
_ONE_IN_WRONG = 5
_LONGEST_STABILITY = 97


class StandingClock:
    """The same instant for ever, which makes every round alike."""

    def now(self) -> datetime:
        """The instant."""
        return NOW

    def reading_s(self) -> float:
        """The instant on the monotonic clock."""
        return 0.0


def a_desk(places: Places, bank: Bank) -> Desk:
    """A desk on the records of a folder, at the time when they are looked at."""
    store = Store.open(places.data_dir, NOW)
    keeper = SettingsKeeper(places.settings_file)
    return Desk(bank=bank, store=store, settings=keeper, places=places, clock=StandingClock())


def make_records(places: Places, bank: Bank, responses: int) -> None:
    """Makes the records of a folder, with so many responses of the learner without a name."""
    with Store.open(places.data_dir, NOW) as store:
        learner = store.learners.find_or_create(NAMELESS, NOW).id
        path = store.path
    questions = [bank.questions[one.id] for one in bank.outlines]
    with closing(sqlite3.connect(path)) as records:
        records.execute("PRAGMA synchronous = OFF")
        _fill_questions(records, bank.id, questions)
        _fill_attempts(records, learner, bank.id, responses)
        _fill_items(records, questions, responses)
        _fill_memories(records, learner, bank.id, questions, responses)
        records.commit()


def _fill_questions(records: sqlite3.Connection, bank_id: str, questions: list[Question]) -> None:
    bodies = [packed_question(one) for one in questions]
    records.executemany(
        "INSERT INTO question_version VALUES (?, ?, ?, ?, ?)",
        [
            (place, bank_id, one.id, digest_of(body), body)
            for place, (one, body) in enumerate(zip(questions, bodies, strict=True))
        ],
    )


def _fill_attempts(records: sqlite3.Connection, learner: int, bank_id: str, responses: int) -> None:
    quiz = packed(quiz_to_plain(Quiz(title="Practice", number=PER_ATTEMPT)))
    records.executemany(
        """INSERT INTO attempt (number, id, learner, bank_id, quiz, seed, started_at,
                handed_in_at, used_s, away_s, position, answers)
            VALUES (?, ?, ?, ?, ?, '1', ?, ?, 600.0, 0.0, 0, ?)""",
        (
            (number, f"old-{number}", learner, bank_id, quiz, at, at, PER_ATTEMPT)
            for number in range(-(-responses // PER_ATTEMPT))
            for at in [_of_response(number * PER_ATTEMPT, responses)]
        ),
    )


class _Kept(NamedTuple):
    """One way of answering an item, as the records have it."""

    order: str
    response: str
    mark: str
    awarded: int
    out_of: int


def _kept(item: Item, response: Response) -> _Kept:
    given = mark(item.question, response)
    return _Kept(
        packed(item.order),
        packed_response(response),
        packed(mark_to_plain(given)),
        given.awarded,
        given.out_of,
    )


def _fill_items(records: sqlite3.Connection, questions: list[Question], responses: int) -> None:
    dealt = begin_attempt(
        Quiz(title="", number=len(questions)),
        questions,
        attempt_id="",
        bank_id="",
        seed=1,
        at=NOW,
    ).items
    ways = [(_kept(item, slip(item)), _kept(item, right_response(item))) for item in dealt]

    def kept() -> Iterator[tuple[int, str, int, _Kept]]:
        for number in range(responses):
            question = number % len(questions)
            way = ways[question][_is_right(number, len(questions))]
            yield number, _of_response(number, responses), question, way

    records.executemany(
        """INSERT INTO item (id, attempt, place, question_version, shown_order, out_of, response,
                responded_at, is_final, is_flagged, is_seen, is_marked, spent_s)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 1, 1, 30.0)""",
        (
            (
                number,
                *divmod(number, PER_ATTEMPT),
                question,
                way.order,
                way.out_of,
                way.response,
                at,
            )
            for number, at, question, way in kept()
        ),
    )
    records.executemany(
        """INSERT INTO mark (item, revision, marked_by, why, at, awarded, out_of, body)
            VALUES (?, 1, 'program', '', ?, ?, ?, ?)""",
        ((number, at, way.awarded, way.out_of, way.mark) for number, at, _, way in kept()),
    )


def _fill_memories(
    records: sqlite3.Connection,
    learner: int,
    bank_id: str,
    questions: list[Question],
    responses: int,
) -> None:
    numbers: dict[int, list[int]] = {}
    units = [(place, unit) for place, one in enumerate(questions) for unit in askable_of(one).units]
    for number, (place, _) in enumerate(units):
        numbers.setdefault(place, []).append(number)
    asked, every = min(responses, len(questions)), len(questions)
    records.executemany(
        "INSERT INTO memory VALUES (?, ?, ?, ?, ?, ?, 5.0, ?, ?)",
        [
            (number, learner, bank_id, unit.question, unit.point, _stability(last), at, last)
            for number, (place, unit) in enumerate(units)
            if place < asked
            for last in [(responses - 1 - place) // every + 1]
            for at in [_of_response(place + (last - 1) * every, responses)]
        ],
    )
    # Sorted as the table keeps them, which spares SQLite most of its work.
    records.executemany(
        "INSERT INTO review VALUES (?, ?, ?, ?, 0.0, ?, 30.0, ?, ?, ?, ?)",
        (
            (
                unit,
                _of_response(item, responses),
                item,
                grade,
                *_before(turn, item, every, responses),
            )
            for place in range(asked)
            for unit in numbers[place]
            for turn, item in enumerate(range(place, responses, every))
            for grade in ["good" if _is_right(item, every) else "again"]
        ),
    )


def _before(
    turn: int, item: int, every: int, responses: int
) -> tuple[float | None, float | None, float | None, str | None, int]:
    """What was foretold of a review, and the memory that it found."""
    if not turn:
        return (None, None, None, None, 0)
    return (0.8, _stability(turn), 5.0, _of_response(item - every, responses), turn)


def _stability(reviews: int) -> float:
    """Days, going up and down so that weeks differ."""
    return 1.0 + reviews % _LONGEST_STABILITY


def _is_right(item: int, questions: int) -> bool:
    """Every fifth time that it is asked, a question is answered wrongly."""
    return (item // questions + item) % _ONE_IN_WRONG != 0


def _of_response(number: int, of: int) -> str:
    """The instants of responses fill two years, up to a day ago."""
    return to_text(NOW - timedelta(seconds=_A_DAY_S + (of - number) * _YEARS_S / of))
