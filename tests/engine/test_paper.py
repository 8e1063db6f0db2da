# SPDX-License-Identifier: MIT
"""Papers of timed mocks: they fit their minutes, and are spread as an exam is."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.paper import Candidate, Paper, candidate_of, compose
from quizdesk.engine.question import Kind, Level, Question
from quizdesk.engine.scheduling.today import USUAL_S
from tests.builders import (
    a_choice_of_several,
    a_date_matching,
    a_multiple_choice,
    a_scheme,
    a_short_answer,
    an_ordering,
)

TOPICS = ("comintern", "germany", "china", "anglo-soviet")
MARKS = {
    Kind.MULTIPLE_CHOICE: 1,
    Kind.DATE_MATCHING: 5,
    Kind.ORDERING: 4,
    Kind.SHORT_ANSWER: 3,
}
MINUTES = st.integers(1, 90)
SEEDS = st.integers(0, 2**32)


def a_candidate(kind: Kind, topic: str, level: Level, number: int) -> Candidate:
    name = f"{kind}-{topic}-{level}-{number}"
    return Candidate(name, kind, topic, level, MARKS[kind], USUAL_S[kind])


def a_full_bank(copies: int = 6) -> list[Candidate]:
    """So many questions of each kind, on each topic, at each level."""
    return [
        a_candidate(kind, topic, level, number)
        for kind in Kind
        for topic in TOPICS
        for level in Level
        for number in range(copies)
    ]


@st.composite
def some_banks(draw: st.DrawFn) -> list[Candidate]:
    """Banks of any mixture, small ones above all."""
    number = draw(st.integers(0, 40))
    return [
        Candidate(
            f"q{one}",
            draw(st.sampled_from(Kind)),
            draw(st.sampled_from(TOPICS)),
            draw(st.sampled_from(Level)),
            draw(st.integers(1, 25)),
            draw(st.floats(5.0, 1500.0)),
        )
        for one in range(number)
    ]


def ids(paper: Paper) -> list[str]:
    return [one.id for one in paper.questions]


def shares(paper: Paper) -> dict[object, float]:
    """Of the marks, how much falls to each kind, level and topic."""
    found: dict[object, float] = dict.fromkeys((*Kind, *Level, *TOPICS), 0.0)
    for one in paper.questions:
        for group in (one.kind, one.level, one.topic):
            found[group] += one.marks / paper.marks
    return found


@given(some_banks(), MINUTES, SEEDS)
def test_a_paper_fits_its_minutes_and_never_repeats_a_question(
    bank: list[Candidate], minutes: int, seed: int
) -> None:
    paper = compose(bank, minutes * 60, Random(seed))
    assert paper.seconds <= minutes * 60
    assert len(set(ids(paper))) == len(ids(paper))
    assert set(paper.questions) <= set(bank)


@given(some_banks(), MINUTES, SEEDS)
def test_a_paper_takes_all_that_fits(bank: list[Candidate], minutes: int, seed: int) -> None:
    paper = compose(bank, minutes * 60, Random(seed))
    left_s = minutes * 60 - sum(one.seconds for one in paper.questions)
    left_out = set(bank) - set(paper.questions)
    assert all(one.seconds > left_s - 1e-6 for one in left_out)


@given(some_banks(), MINUTES, SEEDS)
def test_the_same_seed_makes_the_same_paper(bank: list[Candidate], minutes: int, seed: int) -> None:
    paper = compose(bank, minutes * 60, Random(seed))
    assert compose(bank, minutes * 60, Random(seed)) == paper


def test_another_seed_makes_another_paper() -> None:
    bank = a_full_bank()
    assert set(ids(compose(bank, 2400, Random(1)))) != set(ids(compose(bank, 2400, Random(2))))


@given(MINUTES, SEEDS)
def test_no_topic_is_asked_twice_of_a_kind_while_another_was_not_asked(
    minutes: int, seed: int
) -> None:
    paper = compose(a_full_bank(), minutes * 60, Random(seed))
    asked = Counter(one.topic for one in paper.questions)
    assert len(asked) == min(len(TOPICS), len(paper.questions))


@given(st.integers(20, 90), SEEDS)
def test_half_of_the_marks_are_for_writing_and_levels_are_mixed(minutes: int, seed: int) -> None:
    found = shares(compose(a_full_bank(), minutes * 60, Random(seed)))
    # What is left when no other written answer fits is filled with quicker questions.
    slack = 5 / minutes
    assert found[Kind.SHORT_ANSWER] == pytest.approx(0.5, abs=slack)
    assert found[Level.RECALL] == pytest.approx(0.5, abs=slack)
    assert found[Level.UNDERSTANDING] == pytest.approx(0.35, abs=slack)
    assert found[Level.JUDGEMENT] == pytest.approx(0.15, abs=slack)
    assert all(found[topic] == pytest.approx(0.25, abs=slack) for topic in TOPICS)


@given(MINUTES, SEEDS)
def test_no_fact_is_asked_twice_while_there_are_others(minutes: int, seed: int) -> None:
    def on(one: Candidate, fact: int) -> Candidate:
        return one._replace(facts=frozenset({f"f{fact}"}))

    # Two questions that share a fact stand side by side, alike but for their names.
    bank = [on(one, number // 2) for number, one in enumerate(a_full_bank(16))]
    paper = compose(bank, minutes * 60, Random(seed))
    asked = [fact for one in paper.questions for fact in one.facts]
    assert len(set(asked)) == len(asked)


def test_a_fact_is_asked_twice_where_there_is_nothing_else() -> None:
    bank = [one._replace(facts=frozenset({"f1"})) for one in a_full_bank(1)[:3]]
    assert len(compose(bank, 600, Random(1)).questions) == 3


@given(st.integers(20, 60), SEEDS)
def test_what_the_last_paper_asked_is_not_asked_while_there_is_more(
    minutes: int, seed: int
) -> None:
    bank = a_full_bank(12)
    first = set(ids(compose(bank, minutes * 60, Random(seed))))
    second = set(ids(compose(bank, minutes * 60, Random(seed + 1), first)))
    assert not first & second


def test_what_was_asked_is_asked_again_where_there_is_nothing_else() -> None:
    bank = a_full_bank(1)[:3]
    everything = {one.id for one in bank}
    assert set(ids(compose(bank, 600, Random(1), everything))) == everything


@given(some_banks(), MINUTES, SEEDS)
def test_quick_questions_come_first_and_written_answers_last(
    bank: list[Candidate], minutes: int, seed: int
) -> None:
    kinds = [one.kind for one in compose(bank, minutes * 60, Random(seed)).questions]
    assert kinds == sorted(kinds, key=list(Kind).index)


def test_a_bank_without_written_answers_shares_the_marks_among_the_other_kinds() -> None:
    bank = [one for one in a_full_bank(20) if one.kind is not Kind.SHORT_ANSWER]
    paper = compose(bank, 2400, Random(3))
    assert not paper.is_short
    for kind in (Kind.MULTIPLE_CHOICE, Kind.DATE_MATCHING, Kind.ORDERING):
        assert shares(paper)[kind] == pytest.approx(1 / 3, abs=0.1)


def test_a_small_bank_makes_a_short_paper() -> None:
    bank = a_full_bank(1)[:4]
    paper = compose(bank, 2400, Random(3))
    assert paper.is_short
    assert paper.seconds == 100.0
    assert paper.marks == 4
    assert not compose(bank, 100.0, Random(3)).is_short


def test_an_empty_bank_makes_an_empty_paper() -> None:
    paper = compose([], 2400, Random(3))
    assert paper.questions == ()
    assert paper.is_short


@pytest.mark.parametrize(
    ("question", "marks", "seconds"),
    [
        (a_multiple_choice(), 1, 25.0),
        (a_choice_of_several(), 2, 25.0),
        (a_date_matching(), 4, 75.0),
        (an_ordering(), 4, 60.0),
        (a_short_answer(scheme=a_scheme(marks=3)), 3, 150.0),
        (a_short_answer(scheme=a_scheme(marks=6)), 6, 300.0),
    ],
)
def test_a_written_answer_takes_as_long_as_its_marks_say(
    question: Question, marks: int, seconds: float
) -> None:
    candidate = candidate_of(question)
    assert (candidate.id, candidate.topic, candidate.level) == (
        question.id,
        question.topic,
        question.level,
    )
    assert (candidate.marks, candidate.seconds) == (marks, seconds)
    assert candidate.facts == set(question.facts)
