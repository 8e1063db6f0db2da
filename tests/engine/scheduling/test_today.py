# SPDX-License-Identifier: MIT
"""What is asked today: what gains most for the exam day, or what is due."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizdesk.engine.outline import Kind
from quizdesk.engine.scheduling.memory import Grade, Memory, after
from quizdesk.engine.scheduling.today import (
    LEAST_SHARE,
    USUAL_S,
    Situation,
    Spent,
    choose_today,
    expected_seconds,
)
from quizdesk.engine.scheduling.units import Unit
from tests.builders import STARTED_AT
from tests.engine.scheduling.remembering import (
    a_situation,
    a_written,
    an_askable,
    days,
    grades,
    remembered,
    some_askables,
)

EXAM = STARTED_AT + days(30)
TEN_MINUTES = 600.0


def seconds_of(situation: Situation, chosen: tuple[str, ...]) -> float:
    kinds = {one.id: one.kind for one in situation.askables}
    return sum(situation.seconds[kinds[one]] for one in chosen)


memories = st.dictionaries(st.sampled_from([f"q{n}" for n in range(20)]), grades).map(
    lambda drawn: {
        Unit(one, point): remembered(*said)
        for one, said in drawn.items()
        for point in (("p1", "p2", "p3") if int(one[1:]) % 4 == 3 else ("",))
    }
)
exams = st.sampled_from([None, STARTED_AT + days(0.5), EXAM, STARTED_AT - days(1)])


@given(memories, exams, st.floats(60.0, 3600.0), st.integers(0, 3))
def test_a_seed_chooses_the_same_again_within_the_time_and_no_question_twice(
    given_memories: dict[Unit, Memory], exam: object, budget_s: float, seed: int
) -> None:
    situation = a_situation(some_askables(20), memories=given_memories, exam_at=exam)
    chosen = choose_today(situation, budget_s, Random(seed))
    assert chosen == choose_today(situation, budget_s, Random(seed))
    assert len(set(chosen)) == len(chosen) >= 1
    assert len(chosen) == 1 or seconds_of(situation, chosen) <= budget_s


def test_the_time_is_filled_as_far_as_the_questions_go() -> None:
    situation = a_situation(some_askables(40), exam_at=EXAM)
    assert seconds_of(situation, choose_today(situation, TEN_MINUTES, Random(1))) > 575
    few = a_situation(some_askables(3), exam_at=EXAM)
    assert set(choose_today(few, TEN_MINUTES, Random(1))) == {"q0", "q1", "q2"}


def test_one_question_is_asked_even_if_it_takes_longer_than_there_is() -> None:
    situation = a_situation((a_written("long", "p1"),), exam_at=EXAM)
    assert choose_today(situation, 5.0, Random(1)) == ("long",)


def test_nothing_is_chosen_from_an_empty_bank() -> None:
    assert choose_today(a_situation(()), TEN_MINUTES, Random(1)) == ()


@pytest.mark.parametrize("exam", [None, EXAM])
def test_what_is_slipping_comes_before_what_is_fresh(exam: object) -> None:
    now = STARTED_AT
    memories = {
        Unit("fresh"): remembered(Grade.GOOD, Grade.GOOD, at=now),
        Unit("slipping"): remembered(Grade.GOOD, Grade.GOOD, at=now - days(40)),
    }
    askables = (an_askable("fresh"), an_askable("slipping"))
    situation = a_situation(askables, memories=memories, exam_at=exam)
    assert choose_today(situation, 30.0, Random(1)) == ("slipping",)


def test_of_two_written_answers_the_one_with_missed_points_comes_back() -> None:
    missed = remembered(Grade.AGAIN, at=STARTED_AT - days(1))
    said = remembered(Grade.GOOD, at=STARTED_AT - days(1))
    memories = {
        Unit("good", "p1"): said,
        Unit("good", "p2"): said,
        Unit("gappy", "p1"): said,
        Unit("gappy", "p2"): missed,
    }
    askables = (a_written("good", "p1", "p2"), a_written("gappy", "p1", "p2"))
    for exam in (None, EXAM):
        situation = a_situation(askables, memories=memories, exam_at=exam)
        assert choose_today(situation, 150.0, Random(1)) == ("gappy",)


def test_of_equal_gains_the_one_that_takes_less_time_is_asked() -> None:
    askables = (an_askable("long", kind=Kind.DATE_MATCHING), an_askable("short"))
    situation = a_situation(askables, exam_at=EXAM)
    assert choose_today(situation, 80.0, Random(1)) == ("short",)


def test_without_an_exam_new_questions_stand_among_the_due_ones() -> None:
    due = {Unit(f"q{n}"): remembered(Grade.GOOD, at=STARTED_AT - days(9)) for n in range(20)}
    askables = tuple(an_askable(f"q{n}") for n in range(40))
    chosen = choose_today(a_situation(askables, memories=due), TEN_MINUTES, Random(1))
    new = [one for one in chosen if Unit(one) not in due]
    assert len(chosen) == 24
    assert len(new) == 8


def test_without_an_exam_what_is_not_due_yet_comes_last() -> None:
    memories = {Unit("later"): remembered(Grade.GOOD, at=STARTED_AT)}
    askables = (an_askable("later"), an_askable("new"))
    assert choose_today(a_situation(askables, memories=memories), 30.0, Random(1)) == ("new",)
    both = choose_today(a_situation(askables, memories=memories), TEN_MINUTES, Random(1))
    assert set(both) == {"later", "new"}


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 99), st.sampled_from([None, 40, 80]), st.floats(0.2, 0.9))
def test_no_unit_starves(seed: int, exam_in: int | None, chance_of_right: float) -> None:
    askables = some_askables(24)
    answers = Random(seed)
    memories: dict[Unit, Memory] = {}
    exam = None if exam_in is None else STARTED_AT + days(exam_in)
    for day in range(30):
        if answers.random() < 0.3:
            continue
        now = STARTED_AT + days(day)
        situation = a_situation(askables, memories=memories, now=now, exam_at=exam)
        for chosen in choose_today(situation, TEN_MINUTES, Random(seed)):
            for one in askables:
                if one.id == chosen:
                    for unit in one.units:
                        right = answers.random() < chance_of_right
                        grade = Grade.GOOD if right else Grade.AGAIN
                        memories[unit] = after(memories.get(unit), grade, now, one.guess)
    assert set(memories) == {unit for one in askables for unit in one.units}


def test_a_learners_own_times_count_the_more_the_more_there_are() -> None:
    assert expected_seconds({}) == dict(USUAL_S)
    slow = 2 * USUAL_S[Kind.ORDERING]
    few, many = (
        expected_seconds({Kind.ORDERING: Spent(number, number * slow)})[Kind.ORDERING]
        for number in (5, 500)
    )
    assert few == pytest.approx(1.5 * USUAL_S[Kind.ORDERING])
    assert few < many < slow


def test_who_clicks_through_is_not_asked_without_end() -> None:
    hasty = expected_seconds({Kind.MULTIPLE_CHOICE: Spent(500, 250.0)})
    assert hasty[Kind.MULTIPLE_CHOICE] == LEAST_SHARE * USUAL_S[Kind.MULTIPLE_CHOICE]
