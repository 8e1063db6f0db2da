# SPDX-License-Identifier: MIT
"""Neighbours differ where they can."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.outline import Kind
from quizdesk.engine.scheduling.interleave import interleaved
from quizdesk.engine.scheduling.units import Askable
from tests.engine.scheduling.remembering import TOPICS, an_askable

some = st.lists(
    st.builds(
        lambda topic, kind: an_askable(topic=topic, kind=kind),
        st.sampled_from(TOPICS),
        st.sampled_from(Kind),
    ),
    max_size=24,
).map(lambda drawn: [one._replace(id=f"q{place}") for place, one in enumerate(drawn)])


def same_topics(askables: tuple[Askable, ...]) -> int:
    pairs = itertools.pairwise(askables)
    return sum(one.topic == other.topic for one, other in pairs)


def never_new(askable: Askable) -> bool:
    return False


@given(some)
def test_every_question_is_placed_once(askables: list[Askable]) -> None:
    assert sorted(interleaved(askables, never_new)) == sorted(askables)


def test_topics_take_turns_where_there_are_enough_of_each() -> None:
    blocks = [an_askable(f"{topic}-{n}", topic=topic) for topic in TOPICS for n in range(4)]
    assert same_topics(interleaved(blocks, never_new)) == 0


def test_kinds_take_turns_within_one_topic() -> None:
    blocks = [
        an_askable(f"{kind}-{n}", kind=kind)
        for kind in (Kind.MULTIPLE_CHOICE, Kind.ORDERING)
        for n in range(3)
    ]
    kinds = [one.kind for one in interleaved(blocks, never_new)]
    assert all(one != other for one, other in itertools.pairwise(kinds))


def test_what_is_known_comes_first_and_new_questions_are_spread() -> None:
    askables = [an_askable(f"q{n}") for n in range(6)]
    news = [
        one.id in {"q0", "q1", "q2"} for one in interleaved(askables, lambda one: one.id < "q3")
    ]
    assert news == [False, True, False, True, False, True]
