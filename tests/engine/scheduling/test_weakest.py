# SPDX-License-Identifier: MIT
"""What is least likely to be remembered."""

from quizdesk.engine.scheduling.memory import Grade, recall
from quizdesk.engine.scheduling.units import Unit
from quizdesk.engine.scheduling.weakest import Weak, weakest
from tests.builders import STARTED_AT
from tests.engine.scheduling.remembering import (
    a_situation,
    a_written,
    an_askable,
    days,
    remembered,
)

FIRM = remembered(Grade.GOOD, Grade.GOOD, Grade.GOOD, at=STARTED_AT - days(5))
SHAKY = remembered(Grade.AGAIN, at=STARTED_AT - days(5))
ASKABLES = (
    an_askable("firm"),
    a_written("gappy", "p1", "p2", topic="germany"),
    an_askable("never-asked"),
)
MEMORIES = {Unit("firm"): FIRM, Unit("gappy", "p1"): FIRM, Unit("gappy", "p2"): SHAKY}


def test_the_least_remembered_comes_first_with_its_chance_and_topic() -> None:
    first, *_ = weakest(a_situation(ASKABLES, memories=MEMORIES), 10)
    assert first == Weak(Unit("gappy", "p2"), "germany", recall(SHAKY, STARTED_AT + days(7)))


def test_what_was_missed_a_moment_ago_is_weaker_than_what_is_long_known() -> None:
    missed = remembered(Grade.AGAIN, at=STARTED_AT)
    memories = {Unit("firm"): FIRM, Unit("gappy", "p1"): missed}
    first, *_ = weakest(a_situation(ASKABLES, memories=memories), 10)
    assert first.unit == Unit("gappy", "p1")


def test_what_was_never_asked_is_no_weak_point() -> None:
    units = [one.unit for one in weakest(a_situation(ASKABLES, memories=MEMORIES), 10)]
    assert units == [Unit("gappy", "p2"), Unit("firm"), Unit("gappy", "p1")]
    assert weakest(a_situation(ASKABLES), 10) == ()


def test_no_more_are_named_than_asked_for() -> None:
    assert len(weakest(a_situation(ASKABLES, memories=MEMORIES), 2)) == 2


def test_what_a_bank_no_longer_asks_is_left_out() -> None:
    memories = {**MEMORIES, Unit("gone"): SHAKY}
    units = {one.unit for one in weakest(a_situation(ASKABLES, memories=memories), 10)}
    assert Unit("gone") not in units
