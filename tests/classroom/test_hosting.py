# SPDX-License-Identifier: MIT
"""What may happen in a class quiz and what comes of it, step by step as a host takes them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.classroom import happening as h
from quizdesk.classroom import hosting
from quizdesk.classroom.class_quiz import ClassQuiz, Phase
from quizdesk.classroom.fair_time import GRACE_S, left_s
from quizdesk.classroom.quiz_time import Reading
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import ChoiceResponse, OrderResponse, TextResponse
from quizdesk.errors import NotNow
from tests.classroom.classes import ALLOWED_S, CLOCKS, QUESTIONS, a_class, an_opening, happen

CHOICE = "sixth-congress-target"
RIGHT = ChoiceResponse(frozenset({"social-democrats"}))
WRONG = ChoiceResponse(frozenset({"kulaks"}))


def answered(
    quiz: ClassQuiz,
    response: ChoiceResponse,
    number: int,
    at_s: float = 10.0,
    device: str = "ada-pc",
) -> tuple[h.Happening, ...]:
    return hosting.answer(quiz, "ada", device, number, CHOICE, response, at_s)


def counting(quiz: ClassQuiz) -> object:
    return quiz.seats["ada"].counting().get(CHOICE)


# Names


@pytest.mark.parametrize("name", ["ada", "  ADA ", "Ada\u0000"])
def test_a_name_is_on_the_list_once_however_it_is_written(name: str) -> None:
    with pytest.raises(NotNow, match="on the list"):
        hosting.seat(a_class("Ada"), name, "other", 1.0)


@pytest.mark.parametrize("name", ["", " \n\t ", "\u200b", "x" * 101])
def test_a_name_that_cannot_be_is_refused(name: str) -> None:
    with pytest.raises(NotNow):
        hosting.seat(a_class(), name, "new", 1.0)


def test_a_class_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosting, "MOST_PUPILS", 2)
    quiz = a_class("Ada", "Ben")
    with pytest.raises(NotNow, match="room for 2"):
        hosting.seat(quiz, "Cyd", "cyd", 1.0)


# Places


def test_nobody_sits_down_in_another_s_place() -> None:
    quiz = a_class("Ada")
    with pytest.raises(NotNow, match="let you in"):
        hosting.connect(quiz, "ada", "ben-pc", "proof of ben", 1.0)
    with pytest.raises(NotNow, match="let you in"):
        hosting.connect(quiz, "ada", "ada-pc", "a guess", 1.0)
    assert hosting.connect(quiz, "ada", "ada-pc", "proof of ada", 1.0) == ()


def test_after_a_move_the_old_device_hands_over_but_is_no_longer_the_place() -> None:
    quiz = a_class("Ada")
    happen(quiz, answered(quiz, WRONG, 1))
    happen(quiz, hosting.admit(quiz, "ada", "spare-pc", "new proof", 20.0))
    with pytest.raises(NotNow):
        hosting.connect(quiz, "ada", "ada-pc", "proof of ada", 21.0)
    assert quiz.seats["ada"].last_number == 1
    happen(quiz, answered(quiz, RIGHT, 2, 30.0, "spare-pc"))
    happen(quiz, answered(quiz, WRONG, 2, 40.0, "ada-pc"))
    assert counting(quiz) == RIGHT


def test_a_strange_device_hands_over_nothing() -> None:
    with pytest.raises(NotNow, match="not at this device"):
        answered(a_class("Ada"), RIGHT, 1, device="ben-pc")


# Answers


def test_of_a_device_s_answers_the_last_one_counts_in_whatever_order_they_arrive() -> None:
    quiz = a_class("Ada")
    happen(quiz, answered(quiz, RIGHT, 2))
    happen(quiz, answered(quiz, WRONG, 1))
    assert counting(quiz) == RIGHT


def test_an_answer_that_is_on_record_makes_nothing_happen() -> None:
    quiz = a_class("Ada")
    happen(quiz, answered(quiz, RIGHT, 1))
    assert answered(quiz, RIGHT, 1) == ()
    assert answered(quiz, WRONG, 1) == ()
    assert counting(quiz) == RIGHT


@given(st.permutations(range(1, 6)), st.lists(st.integers(1, 5)))
def test_any_order_with_any_repeats_comes_to_the_same(order: list[int], again: list[int]) -> None:
    quiz = a_class("Ada")
    for number in (*order, *again):
        happen(quiz, answered(quiz, RIGHT if number == 5 else WRONG, number))
    assert counting(quiz) == RIGHT
    assert len(quiz.seats["ada"].answers) == 5


@pytest.mark.parametrize(
    ("question_id", "response"),
    [
        ("no-such", RIGHT),
        (CHOICE, TextResponse("social democrats")),
        (CHOICE, ChoiceResponse(frozenset({"trotsky"}))),
        (CHOICE, OrderResponse(("kulaks",))),
    ],
)
def test_what_does_not_fit_is_refused(question_id: str, response: ChoiceResponse) -> None:
    quiz = a_class("Ada")
    with pytest.raises(NotNow):
        hosting.answer(quiz, "ada", "ada-pc", 1, question_id, response, 10.0)


@pytest.mark.parametrize("number", [0, -1, hosting.MOST_NUMBER + 1])
def test_a_number_that_cannot_be_is_refused(number: int) -> None:
    with pytest.raises(NotNow, match="number"):
        answered(a_class("Ada"), RIGHT, number)


def test_who_floods_the_host_is_stopped_and_keeps_what_was_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hosting, "MOST_GIVEN", 3)
    quiz = a_class("Ada")
    for number in range(1, 4):
        happen(quiz, answered(quiz, RIGHT, number))
    with pytest.raises(NotNow, match="no more can be kept"):
        answered(quiz, WRONG, 4)
    assert answered(quiz, RIGHT, 3) == ()
    assert counting(quiz) == RIGHT


def test_nobody_fills_the_disk_with_long_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosting, "MOST_CHARACTERS", 100)
    quiz = a_class("Ada")
    written = next(one.id for one in QUESTIONS.values() if isinstance(one, ShortAnswer))
    long = TextResponse("x" * 101)
    happen(quiz, hosting.answer(quiz, "ada", "ada-pc", 1, written, long, 10.0))
    with pytest.raises(NotNow, match="Tell your teacher"):
        hosting.answer(quiz, "ada", "ada-pc", 2, written, long, 11.0)


def test_nothing_can_be_answered_before_the_beginning() -> None:
    with pytest.raises(NotNow, match="not begun"):
        answered(a_class("Ada", is_begun=False), RIGHT, 1)


def test_a_late_answer_is_kept_and_counts_when_the_teacher_says_so() -> None:
    quiz = a_class("Ada")
    happen(quiz, answered(quiz, WRONG, 1))
    happen(quiz, answered(quiz, RIGHT, 2, ALLOWED_S + GRACE_S + 1))
    assert counting(quiz) == WRONG
    assert [one.response for one in quiz.seats["ada"].late] == [RIGHT]
    happen(quiz, hosting.decide_late(quiz, "ada", 1300.0, counts=True))
    assert counting(quiz) == RIGHT
    happen(quiz, hosting.decide_late(quiz, "ada", 1301.0, counts=False))
    assert counting(quiz) == WRONG


def test_who_has_extra_time_is_not_late_in_it() -> None:
    quiz = a_class("Ada")
    extra = {"extra_percent": 25, "extra_s": 0, "has_rest_breaks": False}
    happen(quiz, hosting.arrange(quiz, "ada", 5.0, **extra))  # type: ignore[arg-type]
    happen(quiz, answered(quiz, RIGHT, 1, ALLOWED_S + 200))
    assert counting(quiz) == RIGHT


def test_what_was_on_its_way_when_the_teacher_ended_the_quiz_counts() -> None:
    quiz = a_class("Ada")
    happen(quiz, hosting.end(quiz, 100.0))
    happen(quiz, answered(quiz, RIGHT, 1, 100.0 + GRACE_S))
    happen(quiz, answered(quiz, WRONG, 2, 100.5 + GRACE_S))
    assert counting(quiz) == RIGHT


def test_what_arrives_after_feedback_was_released_is_late_however_soon() -> None:
    quiz = a_class("Ada")
    happen(quiz, hosting.end(quiz, 100.0))
    happen(quiz, hosting.release(quiz, 100.5))
    happen(quiz, answered(quiz, RIGHT, 1, 101.0))
    assert counting(quiz) is None


# Handing in


def test_what_was_given_before_the_hand_in_counts_even_if_it_arrives_after_it() -> None:
    quiz = a_class("Ada")
    happen(quiz, hosting.hand_in(quiz, "ada", "ada-pc", 3, 10.0))
    happen(quiz, answered(quiz, RIGHT, 2, 11.0))
    happen(quiz, answered(quiz, WRONG, 4, 12.0))
    assert counting(quiz) == RIGHT
    assert hosting.hand_in(quiz, "ada", "ada-pc", 9, 20.0) == ()
    assert quiz.seats["ada"].last_number == 4


# The teacher's steps


def test_a_pause_and_a_rest_stop_what_they_say_and_twice_is_once() -> None:
    quiz = a_class("Ada", "Ben")
    happen(quiz, hosting.begin_rest(quiz, "ada", 100.0))
    assert hosting.begin_rest(quiz, "ada", 110.0) == ()
    happen(quiz, hosting.pause(quiz, 150.0))
    assert hosting.pause(quiz, 160.0) == ()
    happen(quiz, hosting.end_rest(quiz, "ada", 200.0))
    assert hosting.end_rest(quiz, "ada", 210.0) == ()
    happen(quiz, hosting.go_on(quiz, 250.0))
    assert hosting.go_on(quiz, 260.0) == ()
    times = {one.pupil: left_s(quiz.time, one.time, 300.0) for one in quiz.seats.values()}
    assert times == {"ada": ALLOWED_S - 150, "ben": ALLOWED_S - 200}


def test_time_is_added_for_all_while_the_quiz_is_not_over() -> None:
    quiz = a_class("Ada", is_begun=False)
    happen(quiz, hosting.add_time(quiz, 60, 0.0))
    happen(quiz, hosting.start(quiz, 10.0))
    happen(quiz, hosting.add_time(quiz, -30, 20.0))
    assert left_s(quiz.time, quiz.seats["ada"].time, 20.0) == ALLOWED_S + 20
    happen(quiz, hosting.end(quiz, 30.0))
    with pytest.raises(NotNow, match="over"):
        hosting.add_time(quiz, 60, 40.0)


def test_steps_come_in_their_order() -> None:
    quiz = a_class("Ada", is_begun=False)
    for step in (hosting.pause, hosting.go_on, hosting.end, hosting.release):
        with pytest.raises(NotNow):
            step(quiz, 1.0)
    with pytest.raises(NotNow):
        hosting.begin_rest(quiz, "ada", 1.0)
    happen(quiz, hosting.start(quiz, 2.0))
    with pytest.raises(NotNow):
        hosting.start(quiz, 3.0)
    with pytest.raises(NotNow, match="End it first"):
        hosting.release(quiz, 3.0)
    happen(quiz, hosting.end(quiz, 4.0))
    assert hosting.end(quiz, 5.0) == ()
    happen(quiz, hosting.release(quiz, 6.0))
    assert hosting.release(quiz, 7.0) == ()
    assert quiz.phase is Phase.RELEASED


def test_more_than_can_be_arranged_is_refused() -> None:
    quiz = a_class("Ada")
    for percent, extra_s in ((-1, 0), (301, 0), (0, hosting.MOST_EXTRA_S + 1)):
        with pytest.raises(NotNow):
            hosting.arrange(
                quiz, "ada", 1.0, extra_percent=percent, extra_s=extra_s, has_rest_breaks=False
            )
    with pytest.raises(NotNow):
        hosting.add_time(quiz, hosting.MOST_EXTRA_S + 1, 1.0)


def test_who_is_not_there_is_asked_nothing() -> None:
    quiz = a_class("Ada")
    with pytest.raises(NotNow, match="no such pupil"):
        hosting.decide_late(quiz, "ben", 1.0, counts=True)


# Restarts, attempts and marks


def test_time_goes_on_over_a_restart_of_the_host() -> None:
    quiz = a_class("Ada")
    happen(quiz, answered(quiz, RIGHT, 1, 50.0))
    happen(quiz, hosting.resume(quiz, Reading(CLOCKS.monotonic_s + 90.0, 0.0)))
    assert quiz.quiz_time.at(CLOCKS.monotonic_s + 100.0) == 100.0
    happen(quiz, hosting.resume(quiz, Reading(5.0, CLOCKS.wall_s + 200.0)))
    assert quiz.quiz_time.at(15.0) == 210.0


def test_after_a_look_at_the_clocks_what_the_wall_clock_did_before_does_not_matter() -> None:
    quiz = a_class("Ada")
    set_an_hour_on = Reading(CLOCKS.monotonic_s + 60.0, CLOCKS.wall_s + 3660.0)
    happen(quiz, hosting.look(set_an_hour_on, 60.0))
    assert quiz.quiz_time.at(CLOCKS.monotonic_s + 70.0) == 70.0
    happen(quiz, hosting.resume(quiz, Reading(5.0, CLOCKS.wall_s + 3760.0)))
    assert quiz.quiz_time.at(15.0) == 170.0


def test_pupils_are_dealt_their_own_orders_and_the_same_ones_each_time() -> None:
    quiz = a_class(*(f"P{number}" for number in range(8)))
    orders = {pupil: tuple(i.order for i in quiz.attempt(pupil).items) for pupil in quiz.seats}
    assert orders == {p: tuple(i.order for i in quiz.attempt(p).items) for p in quiz.seats}
    assert len(set(orders.values())) > 4


def test_an_attempt_holds_what_counts() -> None:
    quiz = a_class("Ada")
    happen(quiz, answered(quiz, RIGHT, 1))
    attempt = quiz.attempt("ada")
    assert [item.id for item in attempt.items] == list(QUESTIONS)
    assert attempt.item(CHOICE).response == RIGHT
    assert len(attempt.unanswered) == len(QUESTIONS) - 1


def test_a_quiz_is_set_up_once() -> None:
    with pytest.raises(ValueError, match="once"):
        a_class().apply(replace(an_opening(), id="another"))
