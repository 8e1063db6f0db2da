# SPDX-License-Identifier: MIT
"""The host's part of a conversation, message by message, without a network."""

from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.protocol import (
    VERSION,
    ComeBack,
    Give,
    HandIn,
    Join,
    Lost,
    Refused,
    Welcome,
)
from quizdesk.classroom.reception import Reception, Said, proof_of
from quizdesk.engine.response import ChoiceResponse
from tests.classroom.classes import a_class, happen


def a_reception() -> Reception:
    """Ada has been at her device before; its secret is "secret"."""
    quiz = a_class("Ada")
    quiz.seats["ada"].proofs["ada-pc"] = proof_of("secret")
    return Reception(quiz, lambda: "new")


def hear(reception: Reception, guest: int, message: Join | ComeBack | Give | HandIn) -> Said:
    step = reception.take(guest, message, 10.0)
    happen(reception.quiz, step.happenings)
    return step.answer()


def come_back(version: int = VERSION, secret: str = "secret") -> ComeBack:
    return ComeBack(version, "ada", "ada-pc", secret)


def code_of_choice(quiz: ClassQuiz) -> str:
    return quiz.codes.of_question("sixth-congress-target")


def test_an_answer_by_a_connection_without_a_place_ends_the_connection_and_not_the_answer() -> None:
    reception = a_reception()
    given = Give(1, code_of_choice(reception.quiz), ChoiceResponse())
    assert hear(reception, 5, given) == ((5, Lost()),)
    assert hear(reception, 5, HandIn(2)) == ((5, Lost()),)
    assert reception.quiz.seats["ada"].answers == {}


def test_an_old_connection_that_is_heard_late_takes_the_place_and_the_new_one_is_told() -> None:
    reception = a_reception()
    hear(reception, 1, come_back())
    said = hear(reception, 2, come_back())
    assert [guest for guest, message in said if isinstance(message, Welcome)] == [2]
    assert [guest for guest, message in said if isinstance(message, Refused)] == [1]
    assert reception.guests == {2: "ada"}


def test_another_version_is_refused_in_a_sentence() -> None:
    ((_, said),) = hear(a_reception(), 1, come_back(version=VERSION + 1))
    assert isinstance(said, Refused)
    assert "different versions" in said.why


def test_a_listed_class_lets_in_nobody_else() -> None:
    reception = Reception(a_class("Ada"), lambda: "new", is_open=False)
    ((_, said),) = hear(reception, 1, Join("proved", "Eve", "eve-pc", "secret"))
    assert isinstance(said, Refused)
    assert "class list" in said.why


def test_time_is_told_to_one_or_to_all() -> None:
    reception = a_reception()
    hear(reception, 1, come_back())
    assert len(reception.clocks(10.0)) == 1
    assert len(reception.clocks(10.0, "ada")) == 1
    assert reception.clocks(10.0, "ben") == ()
