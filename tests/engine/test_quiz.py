# SPDX-License-Identifier: MIT
"""Choosing a quiz's questions and dealing their options: by seed, by wish, and evenly."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.question import Kind, Level, Outline, Question
from quizdesk.engine.quiz import Quiz, choose_questions, deal_order
from tests.builders import (
    a_date_matching,
    a_multiple_choice,
    a_quiz,
    a_short_answer,
    an_event,
    an_ordering,
)

TOPICS = ("britain", "germany", "comintern", "china")
BANK = tuple(
    Outline(
        f"{topic}-{number:02}",
        list(Kind)[number % 4],
        topic,
        list(Level)[number % 3],
    )
    for number in range(12)
    for topic in TOPICS
)
BY_ID = {outline.id: outline for outline in BANK}


def chosen(quiz: Quiz, seed: int = 1, bank: tuple[Outline, ...] = BANK) -> tuple[str, ...]:
    return choose_questions(quiz, bank, Random(seed))


def test_a_seed_makes_the_same_quiz_again() -> None:
    quiz = a_quiz(number=10, shuffles_questions=True)
    assert chosen(quiz, 5) == chosen(quiz, 5)
    assert len({chosen(quiz, seed) for seed in range(20)}) == 20


@pytest.mark.parametrize(("number", "dealt"), [(0, 0), (1, 1), (7, 7), (48, 48), (500, 48)])
@pytest.mark.parametrize("shuffles", [True, False])
def test_a_quiz_has_as_many_questions_as_wanted_and_there_are(
    number: int, dealt: int, shuffles: bool
) -> None:
    ids = chosen(a_quiz(number=number, shuffles_questions=shuffles))
    assert len(ids) == len(set(ids)) == dealt


@pytest.mark.parametrize("shuffles", [True, False])
def test_questions_are_spread_over_the_topics_evenly(shuffles: bool) -> None:
    for number in (4, 6, 11, 40):
        ids = chosen(a_quiz(number=number, shuffles_questions=shuffles))
        counts = Counter(BY_ID[one].topic for one in ids)
        assert max(counts.values()) - min(counts.values()) <= 1
        assert set(counts) == set(TOPICS)


def test_a_small_topic_leaves_the_rest_to_the_others() -> None:
    bank = tuple(one for one in BANK if one.topic == "britain")[:2] + tuple(
        one for one in BANK if one.topic == "china"
    )
    counts = Counter(BY_ID[one].topic for one in chosen(a_quiz(number=10), bank=bank))
    assert counts == {"britain": 2, "china": 8}


def test_unshuffled_questions_keep_the_banks_order() -> None:
    ids = chosen(a_quiz(number=9, shuffles_questions=False))
    assert list(ids) == [one.id for one in BANK if one.id in ids]


def test_shuffled_questions_do_not_keep_it() -> None:
    orders = {chosen(a_quiz(number=48, shuffles_questions=True), seed) for seed in range(5)}
    assert len(orders) == 5
    assert tuple(BY_ID) not in orders


def test_every_question_has_its_chance() -> None:
    met = {one for seed in range(60) for one in chosen(a_quiz(number=8), seed)}
    assert met == set(BY_ID)


@pytest.mark.parametrize(
    ("wish", "fits"),
    [
        ({"topics": ("china", "germany")}, lambda one: one.topic in {"china", "germany"}),
        ({"kinds": (Kind.ORDERING,)}, lambda one: one.kind is Kind.ORDERING),
        ({"levels": (Level.JUDGEMENT,)}, lambda one: one.level is Level.JUDGEMENT),
        (
            {"topics": ("china",), "kinds": (Kind.ORDERING,), "levels": (Level.JUDGEMENT,)},
            lambda one: (
                (one.topic, one.kind, one.level) == ("china", Kind.ORDERING, Level.JUDGEMENT)
            ),
        ),
    ],
)
def test_only_questions_of_the_wished_topics_kinds_and_levels_are_chosen(
    wish: dict[str, object], fits: object
) -> None:
    quiz = a_quiz(number=100, **wish)
    assert callable(fits)
    assert set(chosen(quiz)) == {one.id for one in BANK if fits(one)}


def test_where_nothing_fits_nothing_is_chosen() -> None:
    assert chosen(a_quiz(topics=("spain",))) == ()


OPTION_IDS = tuple(option.id for option in a_multiple_choice().options)
PAIR_IDS = tuple(pair.id for pair in a_date_matching().pairs)


@pytest.mark.parametrize(
    ("question", "ids"), [(a_multiple_choice(), OPTION_IDS), (a_date_matching(), PAIR_IDS)]
)
def test_options_keep_their_order_unless_the_quiz_shuffles_them(
    question: Question, ids: tuple[str, ...]
) -> None:
    assert deal_order(question, a_quiz(shuffles_options=False), Random(3)) == ids
    shuffling = a_quiz(shuffles_options=True)
    dealt = [deal_order(question, shuffling, Random(seed)) for seed in range(50)]
    assert all(sorted(order) == sorted(ids) for order in dealt)
    assert len(set(dealt)) > 10
    assert dealt == [deal_order(question, shuffling, Random(seed)) for seed in range(50)]


@given(st.integers(2, 8), st.integers(0, 10_000), st.booleans())
def test_an_ordering_never_starts_in_its_right_order(size: int, seed: int, shuffles: bool) -> None:
    events = tuple(an_event(f"e{number}", "", str(1920 + number)) for number in range(size))
    ids = tuple(event.id for event in events)
    order = deal_order(an_ordering(events=events), a_quiz(shuffles_options=shuffles), Random(seed))
    assert order != ids
    assert sorted(order) == sorted(ids)


def test_a_short_answer_has_nothing_to_order() -> None:
    assert deal_order(a_short_answer(), a_quiz(shuffles_options=True), Random(1)) == ()
