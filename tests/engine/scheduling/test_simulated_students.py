# SPDX-License-Identifier: MIT
"""A few of the simulated students of docs/revision.md: who plans remembers more.

The whole table takes minutes and is made by `dev.py bench plan`; its margins are wide enough for a
few students to show them.
"""

import pytest

from benchmarks.revision import Result, interval, revise, simulate, table
from benchmarks.revision_policies import Shuffled
from benchmarks.revision_students import USUAL_ABILITY, Student, the_bank

OURS = "QuizDesk, exam date set"


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return [simulate(seed, USUAL_ABILITY) for seed in (0, 1)]


@pytest.mark.parametrize("other", ["QuizDesk, no date", "FSRS as Anki is set", "Leitner boxes"])
def test_with_an_exam_date_more_is_recalled_for_the_same_minutes(
    other: str, results: list[Result]
) -> None:
    better, _ = interval([one.recalled[OURS] - one.recalled[other] for one in results])
    assert better > 0.02


def test_the_plan_comes_close_to_what_the_true_memories_would_give(results: list[Result]) -> None:
    short, _ = interval(
        [one.recalled["(told the true memories)"] - one.recalled[OURS] for one in results]
    )
    assert short < 0.02


def test_what_the_plan_tells_of_the_exam_comes_true_within_a_few_points(
    results: list[Result],
) -> None:
    for one in results:
        assert abs(one.foretold - one.recalled[OURS]) < 0.08


def test_a_student_revises_alike_every_time() -> None:
    bank = the_bank()
    recalled = set()
    for _ in range(2):
        student = Student(5, bank, USUAL_ABILITY)
        revise(student, Shuffled(bank, 5))
        recalled.add(student.exam())
    assert len(recalled) == 1


def test_the_table_has_a_row_for_each_way(results: list[Result]) -> None:
    heading, _, first, *others = table(results)
    assert heading.count("|") == first.count("|")
    assert first.startswith(f"| {OURS} |")
    assert len(others) == 5


def test_simulated_memory_fades_and_is_better_for_meetings_that_lie_apart() -> None:
    bank = the_bank()
    massed, spaced = (Student(1, bank, USUAL_ABILITY) for _ in range(2))
    unit = bank[0].units[0]
    day_s = 86400.0
    massed.arrive(0.0)
    for _ in range(3):
        massed.ask(bank[0])
    for day in range(3):
        spaced.arrive(day * day_s)
        spaced.ask(bank[0])
    fresh = spaced.recall(unit)
    for one in (massed, spaced):
        one.arrive(40 * day_s)
    assert massed.recall(unit) < spaced.recall(unit) < fresh
