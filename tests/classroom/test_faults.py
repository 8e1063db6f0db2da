# SPDX-License-Identifier: MIT
"""Whatever fails in a class quiz: no answer lost, no mark changed, nobody's time unfair.

`python3 -m tests.classroom.test_faults SEEDS` plays more of it than every test run does.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import assert_never

import pytest

from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.record import read_record
from quizdesk.classroom.results import result_rows
from quizdesk.classroom.sheet import SheetItem
from quizdesk.engine.outline import Kind
from quizdesk.engine.question import Question
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from tests.builders import all_kinds
from tests.classroom.fault_run import World

PUPILS, QUESTIONS = 60, 20
SEEDS, WHOLE = 25, 8
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where files are quick, for a run writes some five thousand; None for the system's own place."""

FAIR_S = 2.0
"""Seconds that the time on a screen may be off."""


def twenty() -> dict[str, Question]:
    """Questions of all kinds, by id."""
    kinds = all_kinds()
    made = [replace(kinds[n % len(kinds)], id=f"question-{n}") for n in range(QUESTIONS)]
    return {one.id: one for one in made}


def some_response(chance: Random, item: object) -> Response:
    """A response that fits an item, right or wrong."""
    assert isinstance(item, SheetItem)
    codes = [part.code for part in item.parts]
    match item.kind:
        case Kind.MULTIPLE_CHOICE:
            return ChoiceResponse(frozenset({chance.choice(codes)}))
        case Kind.DATE_MATCHING:
            dates = chance.sample([date.code for date in item.dates], len(codes))
            return MatchResponse(tuple(sorted(zip(codes, dates, strict=True))))
        case Kind.ORDERING:
            return OrderResponse(tuple(chance.sample(codes, len(codes))))
        case Kind.SHORT_ANSWER:
            return TextResponse(f"The raid on Arcos, {chance.randrange(10**6)}.")
        case _:
            assert_never(item.kind)


def faults_of(seed: int, folder: Path, pupils: int = PUPILS) -> list[str]:
    """Plays one run; what it came to that it should not have.

    Programs die in it, but no disk does, so nothing waits for one.
    """
    questions = twenty()
    world = World(folder, seed, questions, some_response, pupils=pupils)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        quiz = world.run().quiz
    world.close()
    faults = []
    for child in world.children:
        seat = quiz.seats[child.pupil.place.pupil if child.pupil else child.place.pupil]
        kept = {
            quiz.codes.of_question(question): quiz.codes.hidden(question, response)
            for question, response in seat.counting().items()
        }
        wrong = [code for code in child.given if kept.get(code) != child.given[code]]
        faults += [f"{child.name}: {code} is not as it was given" for code in wrong]
        if len(child.given) != len(questions) or seat.handed_in is None:
            faults.append(f"{child.name}: {len(child.given)} given, handed in {seat.handed_in}")
        if child.off_by_s > FAIR_S:
            faults.append(f"{child.name}: the time was off by {child.off_by_s:.1f} s")
    first, *rest = read_record(world.path)
    again = ClassQuiz.of(first, questions)  # type: ignore[arg-type]
    for one in rest:
        again.apply(one)
    if list(result_rows(again)) != list(result_rows(quiz)):
        faults.append("The record tells another quiz.")
    return faults


@pytest.mark.parametrize("seed", range(SEEDS))
def test_nothing_is_lost_whatever_fails(seed: int) -> None:
    # A whole class and more at first; the rest with fewer, for the sake of whoever waits.
    pupils = PUPILS if seed < WHOLE else PUPILS // 3
    with TemporaryDirectory(dir=MEMORY) as folder:
        assert faults_of(seed, Path(folder), pupils) == []


def main(seeds: int) -> int:
    """Plays many runs; gives the number of those that went wrong."""
    wrong = 0
    for seed in range(seeds):
        with TemporaryDirectory(dir=MEMORY) as folder:
            faults = faults_of(seed, Path(folder))
        wrong += bool(faults)
        for fault in faults:
            print(f"seed {seed}: {fault}")
    print(f"{seeds} runs, {wrong} of them with faults.")
    return wrong


if __name__ == "__main__":
    sys.exit(min(1, main(int(sys.argv[1]))))
