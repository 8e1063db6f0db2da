# SPDX-License-Identifier: MIT
"""Makes units, memories and situations for the tests of scheduling."""

from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from quizdesk.engine.outline import Kind, Level
from quizdesk.engine.scheduling.memory import Grade, Memory, after
from quizdesk.engine.scheduling.today import Situation
from quizdesk.engine.scheduling.units import Askable, Unit
from tests.builders import STARTED_AT

TOPICS = ("comintern", "germany", "china")


def days(number: float) -> timedelta:
    return timedelta(days=number)


def an_askable(question: str = "q", **changes: Any) -> Askable:
    askable = Askable(question, Kind.MULTIPLE_CHOICE, "comintern", Level.RECALL, ("",), 0.25)
    return askable._replace(**changes)


def a_written(question: str, *points: str, **changes: Any) -> Askable:
    return an_askable(question, kind=Kind.SHORT_ANSWER, points=points, guess=0.0, **changes)


def some_askables(number: int) -> tuple[Askable, ...]:
    """Questions of all topics, every fourth of them written, with three points."""
    return tuple(
        a_written(f"q{place}", "p1", "p2", "p3", topic=TOPICS[place % 3])
        if place % 4 == 3
        else an_askable(f"q{place}", topic=TOPICS[place % 3])
        for place in range(number)
    )


def remembered(*grades: Grade, apart: float = 3.0, at: datetime = STARTED_AT) -> Memory:
    """The memory of a unit asked some days apart, the last time at an instant."""
    memory = None
    for number, grade in enumerate(grades):
        memory = after(memory, grade, at - days(apart * (len(grades) - 1 - number)))
    assert memory is not None
    return memory


def a_situation(askables: tuple[Askable, ...], **changes: Any) -> Situation:
    memories: dict[Unit, Memory] = changes.pop("memories", {})
    return Situation(askables, memories, changes.pop("now", STARTED_AT), **changes)


grades = st.lists(st.sampled_from(Grade), min_size=1, max_size=6)
gaps = st.floats(0.0, 90.0)
guesses = st.sampled_from([0.0, 1 / 24, 0.25, 1 / 3])
