# SPDX-License-Identifier: MIT
"""What practice of things that are no questions says of memories, and what is practised next."""

from datetime import timedelta
from itertools import pairwise
from random import Random

import pytest

from quizdesk.engine.scheduling.drills import Thing, choose_things, grade_of_share, mixed
from quizdesk.engine.scheduling.memory import Grade, Memory
from tests.builders import STARTED_AT

THINGS = tuple(Thing(f"thing-{number}", "treaties") for number in range(6))


def remembered(days_ago: float, stability: float = 5.0) -> Memory:
    return Memory(stability, 5.0, STARTED_AT - timedelta(days=days_ago), 1)


def keys(chosen: tuple[Thing, ...]) -> list[str]:
    return [one.key for one in chosen]


@pytest.mark.parametrize(
    ("share", "grade"),
    [
        (1.0, Grade.GOOD),
        (0.99, Grade.HARD),
        (0.5, Grade.HARD),
        (0.49, Grade.AGAIN),
        (0, Grade.AGAIN),
    ],
)
def test_all_is_good_half_is_hard_and_less_is_forgotten(share: float, grade: Grade) -> None:
    assert grade_of_share(share) is grade


def test_what_is_due_comes_first_then_what_is_new_then_what_is_due_soonest() -> None:
    memories = {
        "thing-0": remembered(1, stability=90),
        "thing-1": remembered(6),
        "thing-2": remembered(20),
        "thing-3": remembered(1, stability=30),
    }
    chosen = keys(choose_things(THINGS, memories, STARTED_AT, 10, Random(1)))
    assert chosen[:2] == ["thing-2", "thing-1"]
    assert set(chosen[2:4]) == {"thing-4", "thing-5"}
    assert chosen[4:] == ["thing-3", "thing-0"]


def test_no_more_are_chosen_than_are_wanted_and_new_ones_come_by_chance() -> None:
    drawn = {tuple(keys(choose_things(THINGS, {}, STARTED_AT, 3, Random(n)))) for n in range(20)}
    assert {len(each) for each in drawn} == {3}
    assert len(drawn) > 5


def test_nothing_to_practise_is_nothing_chosen() -> None:
    assert choose_things((), {}, STARTED_AT, 10, Random(1)) == ()


def test_neighbours_differ_in_topic_where_they_can() -> None:
    topics = [one.topic for one in mixed(Thing(str(n), t) for n, t in enumerate("aaaabbcc"))]
    assert all(one != other for one, other in pairwise(topics))
    assert sorted(topics) == sorted("aaaabbcc")
    assert [one.key for one in mixed([Thing("x", "a"), Thing("y", "a")])] == ["x", "y"]
