# SPDX-License-Identifier: MIT
"""Measures revision on records of a million responses to a bank of three hundred questions.

    python -m benchmarks.revision_load

The rows are written as SQL, as fast as the disk takes them; what is measured then goes through the
desk. Every figure is time of the processor and the least of several rounds.
"""

import argparse
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.large_bank import write_large_bank
from quizdesk.bank.bank import Bank
from quizdesk.bank.cache import open_bank
from quizdesk.engine.mark import Mark
from quizdesk.engine.plain_attempt import mark_to_plain
from quizdesk.engine.question import Question
from quizdesk.engine.scheduling.units import askable_of
from quizdesk.paths import find_places
from quizdesk.settings import SettingsKeeper
from quizdesk.store import Store
from quizdesk.store.attempt_rows import digest_of, packed, packed_question
from quizdesk.store.instants import to_text
from quizdesk.viewmodels.desk import NAMELESS, Desk
from quizdesk.viewmodels.sitting import Sitting

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
EXAM = date(2027, 1, 23)
PER_ATTEMPT = 20
ROUNDS = 5


class StandingClock:
    """The same instant for ever, which makes every round alike."""

    def now(self) -> datetime:
        """The instant."""
        return NOW

    def reading_s(self) -> float:
        """The instant on the monotonic clock."""
        return 0.0


def a_large_bank(folder: Path, count: int) -> Bank:
    """A bank of so many questions, opened from its copy as at any but the first start."""
    file = folder / "bank.yaml"
    write_large_bank(file, count)
    open_bank(file, folder / "cache")
    return open_bank(file, folder / "cache")


def fill(path: Path, learner: int, bank: Bank, responses: int) -> None:
    """Writes responses with their marks and reviews, all of one learner, and the memories."""
    questions = [bank.questions[one.id] for one in bank.outlines]
    units = [(one, unit) for one in questions for unit in askable_of(one).units]
    first_unit = {unit.question: place for place, (_, unit) in reversed([*enumerate(units)])}
    with closing(sqlite3.connect(path)) as records:
        records.execute("PRAGMA synchronous = OFF")
        _fill_questions(records, bank.id, questions)
        records.executemany(
            "INSERT INTO memory VALUES (?, ?, ?, ?, ?, 9.0, 5.0, ?, 9)",
            [
                (place, learner, bank.id, unit.question, unit.point, _at(place * 1800.0))
                for place, (_, unit) in enumerate(units)
            ],
        )
        records.executemany(
            """INSERT INTO attempt VALUES (?, ?, ?, ?, '{"title": "Practice"}', '1', ?, ?, NULL,
                600.0, 0.0, 0, NULL, NULL)""",
            [
                (number, f"old-{number}", learner, bank.id, at, at)
                for number in range(responses // PER_ATTEMPT)
                for at in [_of_response(number * PER_ATTEMPT, responses)]
            ],
        )
        mark = packed(mark_to_plain(Mark(1, 1)))
        records.executemany(
            """INSERT INTO item VALUES (?, ?, ?, ?, '[]', 1, '{"chosen":["a"]}', ?, 1, 0, 1, 1,
                30.0)""",
            (
                (number, number // PER_ATTEMPT, number % PER_ATTEMPT, number % len(questions), at)
                for number, at in _responses(responses)
            ),
        )
        records.executemany(
            "INSERT INTO mark VALUES (?, 1, 'program', '', ?, 1, 1, ?)",
            ((number, at, mark) for number, at in _responses(responses)),
        )
        records.executemany(
            "INSERT INTO review VALUES (?, ?, ?, 'good', 0.25, 0.9, 30.0, 8.0, 5.0, ?, 8)",
            (
                (first_unit[questions[number % len(questions)].id], at, number, at)
                for number, at in _responses(responses)
            ),
        )
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


def _responses(number: int) -> Iterator[tuple[int, str]]:
    return ((one, _of_response(one, number)) for one in range(number))


def _of_response(number: int, of: int) -> str:
    """The instants of responses fill two years."""
    return _at((of - number) * 730 * 86400.0 / of)


def _at(seconds_ago: float) -> str:
    return to_text(NOW - timedelta(seconds=86400.0 + seconds_ago))


def least_ms(work: Callable[[], object]) -> float:
    """Milliseconds of the processor, in the best of several rounds."""
    spent = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent) * 1000


def measure(folder: Path, bank: Bank, responses: int) -> dict[str, float]:
    """What revision costs on so many responses, in milliseconds."""
    places = find_places(str(folder))
    store = Store.open(places.data_dir, NOW)
    learner = store.learners.find_or_create(NAMELESS, NOW)
    fill(store.path, learner.id, bank, responses)
    keeper = SettingsKeeper(places.settings_file)
    clock = StandingClock()
    desk = Desk(bank=bank, store=store, settings=keeper, places=places, clock=clock)
    desk.study.keep(EXAM, 20)
    start = time.process_time()
    desk.begin_today()
    first = (time.process_time() - start) * 1000
    sittings: list[Sitting] = [desk.begin_today() for _ in range(ROUNDS)]
    answers = iter(sittings)
    with_exam = least_ms(desk.begin_today)
    plan = least_ms(desk.study.standing)
    answer = least_ms(lambda: next(answers).submit())
    desk.study.keep(None, 20)
    figures = {
        "today, the first time": first,
        "today, with an exam date": with_exam,
        "today, without one": least_ms(desk.begin_today),
        "the plan": plan,
        "an answer submitted and marked": answer,
    }
    desk.close()
    return figures


def main() -> None:
    """Measures few responses and many, which should cost the same."""
    parser = argparse.ArgumentParser(description="Measure revision on large records.")
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--questions", type=int, default=300)
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        bank = a_large_bank(folder, options.questions)
        units = sum(len(askable_of(bank.questions[one.id]).units) for one in bank.outlines)
        print(f"{len(bank.outlines)} questions, {units} units; ms of the processor")
        few, many = 1000, options.responses
        told = [measure(folder / str(number), bank, number) for number in (few, many)]
        print(f"{'':32}{few:>12,}{many:>12,} responses")
        for work, value in told[0].items():
            print(f"{work:32}{value:12.1f}{told[1][work]:12.1f}")


if __name__ == "__main__":
    main()
