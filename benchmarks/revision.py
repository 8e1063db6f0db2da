# SPDX-License-Identifier: MIT
"""Simulates students who revise in different ways for the same minutes, up to one exam.

    python dev.py bench plan
    python -m benchmarks.revision --ability 0.3

print the tables of docs/revision.md: the mean share of units recalled in the exam, and by how much
the plan is better, student by student. Seeds are fixed: the same tables come out every time.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import partial
from math import sqrt
from multiprocessing import Pool
from statistics import fmean, stdev
from typing import NamedTuple

from benchmarks.revision_policies import BEGIN, Planned, Policy, policies
from benchmarks.revision_students import (
    DAYS,
    EXAM_HOUR,
    SITTING_HOUR,
    USUAL_ABILITY,
    Student,
    the_bank,
)

STUDENTS = 200
PROCESSES = 2


class Result(NamedTuple):
    """What became of one student under each way.

    Attributes:
        recalled: the share of units recalled in the exam, by way.
        asked: how many questions were asked, by way.
        foretold: the recall that the plan told on the eve of the exam.
        foretold_of_all: the same by the published parameters alone.
    """

    minutes: int
    recalled: dict[str, float]
    asked: dict[str, int]
    foretold: float
    foretold_of_all: float


def revise(student: Student, policy: Policy) -> int:
    """Lets a student revise until the exam; how many questions were asked."""
    asked = 0
    for day in student.sittings:
        begins = timedelta(days=day, hours=SITTING_HOUR)
        student.arrive(begins.total_seconds())
        budget_s = left_s = student.minutes * 60.0
        policy.begin_sitting(BEGIN + begins, budget_s)
        while left_s > 0:
            now = BEGIN + begins + timedelta(seconds=budget_s - left_s)
            question = policy.next(now, left_s)
            rights, spent_s = student.ask(question), student.seconds[question.kind]
            left_s -= spent_s
            policy.told(question, rights, now + timedelta(seconds=spent_s), spent_s)
            asked += 1
    return asked


def simulate(seed: int, ability: float) -> Result:
    """One student, once under each way."""
    bank = the_bank()
    exam_at = BEGIN + timedelta(days=DAYS, hours=EXAM_HOUR)
    # A student for each way, alike until they are asked.
    students: defaultdict[str, Student] = defaultdict(lambda: Student(seed, bank, ability))
    ways = policies(bank, seed, exam_at, students.__getitem__)
    asked = {name: revise(students[name], policy) for name, policy in ways.items()}
    recalled = {name: students[name].exam() for name in ways}
    planned = next(one for one in ways.values() if isinstance(one, Planned))
    foretold = planned.foretold(exam_at - timedelta(hours=12))
    return Result(Student(seed, bank, ability).minutes, recalled, asked, *foretold)


def interval(numbers: Sequence[float]) -> tuple[float, float]:
    """The mean and half the width of its 95% confidence interval."""
    return fmean(numbers), 1.96 * stdev(numbers) / sqrt(len(numbers))


def table(results: Sequence[Result]) -> Iterable[str]:
    """The lines of the table, as Markdown."""
    ours, *_ = names = list(results[0].recalled)
    minutes = sorted({one.minutes for one in results})
    yield (
        "| Way of choosing | Recalled in the exam | "
        + " | ".join(
            [
                *(f"at {one} min a day" for one in minutes),
                "The plan is better by",
                "Questions asked",
            ]
        )
        + " |"
    )
    yield "|---" * (len(minutes) + 4) + "|"
    for name in names:
        mean, half = interval([one.recalled[name] for one in results])
        parts = [
            f"{fmean(one.recalled[name] for one in results if one.minutes == some):.1%}"
            for some in minutes
        ]
        better, width = interval([one.recalled[ours] - one.recalled[name] for one in results])
        gain = "–" if name == ours else f"{better * 100:.1f} ± {width * 100:.1f} points"
        asked = f"{fmean(one.asked[name] for one in results):,.0f}"
        cells = [name, f"{mean:.1%} ± {half * 100:.1f}", *parts, gain, asked]
        yield "| " + " | ".join(cells) + " |"


def foretelling(results: Sequence[Result]) -> str:
    """How near the plan's prediction came, in a sentence."""
    actual = [next(iter(one.recalled.values())) for one in results]
    pairs = [(one.foretold, one.foretold_of_all) for one in results]
    own, published = (
        fmean(abs(pair[which] - was) for pair, was in zip(pairs, actual, strict=True)) * 100
        for which in (0, 1)
    )
    return (
        f"On the eve the plan told {fmean(one for one, _ in pairs):.1%} where {fmean(actual):.1%} "
        f"was recalled, {own:.1f} points off in the mean of students; by the published parameters "
        f"alone it would have been {published:.1f} points off."
    )


def report(first: int = 0, number: int = STUDENTS, ability: float = USUAL_ABILITY) -> Iterable[str]:
    """The table, line by line, with what it is of before it."""
    seeds = range(first, first + number)
    with Pool(PROCESSES) as pool:
        results = pool.map(partial(simulate, ability=ability), seeds, chunksize=4)
    yield f"{number} students, {DAYS} days, mean ability {ability}"
    yield from table(results)
    yield foretelling(results)


def main() -> None:
    """Simulates revision under a plan and in other ways, and prints a table."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--students", type=int, default=STUDENTS)
    parser.add_argument("--first", type=int, default=0, help="the first student's seed")
    parser.add_argument("--ability", type=float, default=USUAL_ABILITY, help="mean of the students")
    options = parser.parse_args()
    print("\n".join(report(options.first, options.students, options.ability)))


if __name__ == "__main__":
    main()
