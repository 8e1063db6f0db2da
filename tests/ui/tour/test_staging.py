# SPDX-License-Identifier: MIT
"""What the tour is dealt, and that one tour is dealt like the next."""

from random import Random

from quizdesk.engine.question import Kind, Outline, outline_of
from quizdesk.ui.tour.staging import TourClock, choose_for_tour, tour_seeds
from tests.builders import a_quiz, all_kinds

OUTLINES = [
    outline_of(question)._replace(id=f"{question.id}-{number}")
    for question in all_kinds()
    for number in range(6)
]


def kinds_of(ids: tuple[str, ...]) -> list[Kind]:
    by_id: dict[str, Outline] = {outline.id: outline for outline in OUTLINES}
    return [by_id[one].kind for one in ids]


def test_a_question_of_each_kind_comes_first() -> None:
    chosen = choose_for_tour(a_quiz(number=5), OUTLINES, Random(1))
    assert kinds_of(chosen)[:4] == [*Kind]
    assert len(set(chosen)) == 5


def test_the_quiz_is_not_made_longer_than_was_asked_for() -> None:
    assert len(choose_for_tour(a_quiz(number=3), OUTLINES, Random(1))) == 3
    assert len(choose_for_tour(a_quiz(number=50), OUTLINES, Random(1))) == len(OUTLINES)


def test_kinds_that_were_not_asked_for_are_left_out() -> None:
    quiz = a_quiz(number=4, kinds=(Kind.ORDERING,))
    assert set(kinds_of(choose_for_tour(quiz, OUTLINES, Random(1)))) == {Kind.ORDERING}


def test_a_bank_without_a_kind_gives_the_others() -> None:
    without = [outline for outline in OUTLINES if outline.kind is not Kind.ORDERING]
    chosen = choose_for_tour(a_quiz(number=4), without, Random(1))
    assert len(chosen) == 4
    assert Kind.ORDERING not in kinds_of(chosen)


def test_every_tour_is_dealt_alike_and_its_quizzes_differently() -> None:
    one, other = tour_seeds(), tour_seeds()
    first, second = one(), one()
    assert (first, second) == (other(), other())
    assert first != second


def test_the_clock_of_a_tour_moves_only_when_it_is_told_to() -> None:
    clock = TourClock()
    began, reading_s = clock.now(), clock.reading_s()
    assert clock.now() == began
    clock.pass_s(2.5)
    assert (clock.now() - began).total_seconds() == 2.5
    assert clock.reading_s() - reading_s == 2.5
