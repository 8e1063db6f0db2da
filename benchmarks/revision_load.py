# SPDX-License-Identifier: MIT
"""Measures revision on records of a million responses to a bank of three hundred questions.

    python -m benchmarks.revision_load

The rows are written as SQL, as fast as the disk takes them; what is measured then goes through the
desk. Every figure is time of the processor and the least of several rounds.
"""

import argparse
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.large_bank import write_large_bank
from benchmarks.large_records import a_desk, make_records
from quizdesk.bank.bank import Bank
from quizdesk.bank.cache import open_bank
from quizdesk.engine.scheduling.units import askable_of
from quizdesk.paths import find_places
from quizdesk.viewmodels.sitting import Sitting

EXAM = date(2027, 1, 23)
ROUNDS = 5


def a_large_bank(folder: Path, count: int) -> Bank:
    """A bank of so many questions, opened from its copy as at any but the first start."""
    file = folder / "bank.yaml"
    write_large_bank(file, count)
    open_bank(file, folder / "cache")
    return open_bank(file, folder / "cache")


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
    make_records(places, bank, responses)
    desk = a_desk(places, bank)
    desk.study.keep(EXAM, 20)
    start = time.process_time()
    desk.quizzes.begin_today()
    first = (time.process_time() - start) * 1000
    sittings: list[Sitting] = [desk.quizzes.begin_today() for _ in range(ROUNDS)]
    answers = iter(sittings)
    with_exam = least_ms(desk.quizzes.begin_today)
    plan = least_ms(desk.study.standing)
    answer = least_ms(lambda: next(answers).submit())
    desk.study.keep(None, 20)
    figures = {
        "today, the first time": first,
        "today, with an exam date": with_exam,
        "today, without one": least_ms(desk.quizzes.begin_today),
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
