# SPDX-License-Identifier: MIT
"""The steps of an attempt, one by one: what each changes, and when it is refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizdesk.engine.arrangements import Rest
from quizdesk.engine.attempt import Attempt, Score, begin_attempt
from quizdesk.engine.mark import Mark
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.engine.timing import Stopwatch
from quizdesk.errors import AttemptClosed, NotAllowed, UnknownItem, WrongResponse
from tests.builders import (
    HANDED_IN_AT,
    STARTED_AT,
    a_choice_of_several,
    a_multiple_choice,
    a_quiz,
    a_short_answer,
    all_kinds,
    an_attempt,
)

CHOICE = "sixth-congress-target"
MATCHING = "german-treaties"
ORDERING = "comintern-turns"
WRITTEN = "break-with-britain"
KULAKS = ChoiceResponse(frozenset({"kulaks"}))
RIGHT = ChoiceResponse(frozenset({"social-democrats"}))
FORWARDS = a_quiz(may_go_back=False)


def begun(seed: int = 7, shuffles_options: bool = True) -> Attempt:
    return begin_attempt(
        a_quiz(shuffles_options=shuffles_options),
        all_kinds(),
        attempt_id="a1",
        bank_id="b1",
        seed=seed,
        at=STARTED_AT,
    )


def test_an_attempt_begins_at_its_first_item_with_blank_responses() -> None:
    attempt = an_attempt()
    assert [item.id for item in attempt.items] == [CHOICE, MATCHING, ORDERING, WRITTEN]
    assert [item.is_seen for item in attempt.items] == [True, False, False, False]
    assert attempt.unanswered == attempt.items
    assert (attempt.id, attempt.bank_id, attempt.seed) == (
        "attempt-1",
        "stalin-foreign-policy",
        7,
    )
    assert attempt.started_at == STARTED_AT
    assert attempt.current.id == CHOICE
    assert not attempt.is_handed_in
    assert not any(item.is_final or item.is_flagged for item in attempt.items)


def test_a_seed_deals_the_same_order_of_options_again() -> None:
    assert begun(3) == begun(3)
    orders = {tuple(item.order for item in begun(seed).items) for seed in range(20)}
    assert len(orders) == 20


def test_items_know_their_options_by_id() -> None:
    for item, question in zip(begun().items, all_kinds(), strict=True):
        assert item.question == question
    assert set(begun().items[0].order) == {one.id for one in a_multiple_choice().options}


def test_a_quiz_without_a_question_cannot_begin() -> None:
    with pytest.raises(NotAllowed) as caught:
        an_attempt(questions=())
    assert caught.value.message == "No question of the bank fits this quiz."
    assert caught.value.hint == "Choose more topics or kinds."


def test_a_response_is_given_and_changed_and_the_old_attempt_stays_as_it_was() -> None:
    attempt = an_attempt()
    answered = attempt.respond(CHOICE, KULAKS)
    assert answered.item(CHOICE).response == KULAKS
    assert answered.respond(CHOICE, RIGHT).item(CHOICE).response == RIGHT
    assert attempt.item(CHOICE).response.is_blank
    assert [item.id for item in answered.unanswered] == [MATCHING, ORDERING, WRITTEN]
    assert answered.items[1:] == attempt.items[1:]


def test_a_response_in_the_middle_leaves_its_neighbours_alone() -> None:
    answered = an_attempt().respond(WRITTEN, TextResponse("Arcos"))
    assert [item.id for item in answered.items] == [CHOICE, MATCHING, ORDERING, WRITTEN]
    assert answered.items[:3] == an_attempt().items[:3]


def test_a_response_of_another_kind_is_refused() -> None:
    with pytest.raises(WrongResponse):
        an_attempt().respond(CHOICE, TextResponse("kulaks"))


def test_no_step_is_taken_with_an_item_that_is_not_there() -> None:
    attempt = an_attempt()
    steps: tuple[Callable[[], object], ...] = (
        lambda: attempt.item("x"),
        lambda: attempt.index_of("x"),
        lambda: attempt.respond("x", KULAKS),
        lambda: attempt.submit("x"),
        lambda: attempt.flag("x", is_flagged=True),
        lambda: attempt.go_to("x"),
        lambda: attempt.with_mark("x", Mark(0, 1)),
    )
    for step in steps:
        with pytest.raises(UnknownItem) as caught:
            step()
        assert caught.value.message == "The attempt has no item called x."


def test_a_submitted_response_stands() -> None:
    attempt = an_attempt().respond(CHOICE, KULAKS).submit(CHOICE)
    assert attempt.item(CHOICE).is_final
    assert not attempt.item(MATCHING).is_final
    steps: tuple[Callable[[], object], ...] = (
        lambda: attempt.respond(CHOICE, RIGHT),
        lambda: attempt.submit(CHOICE),
    )
    for step in steps:
        with pytest.raises(AttemptClosed) as caught:
            step()
        assert caught.value.message == (
            "The response to sixth-congress-target was submitted and stands."
        )


def test_a_flag_is_set_and_taken_away_even_from_a_submitted_item() -> None:
    flagged = an_attempt().submit(CHOICE).flag(CHOICE, is_flagged=True)
    assert [item.is_flagged for item in flagged.items] == [True, False, False, False]
    assert not flagged.flag(CHOICE, is_flagged=False).item(CHOICE).is_flagged


def test_skipping_shows_a_later_item_and_leaves_the_response_blank() -> None:
    attempt = an_attempt().go_to(ORDERING)
    assert attempt.position == 2
    assert attempt.current.id == ORDERING
    assert [item.is_seen for item in attempt.items] == [True, False, True, False]
    assert attempt.item(CHOICE).response.is_blank
    assert not attempt.item(CHOICE).is_final


def test_going_back_keeps_every_response_and_lets_it_change() -> None:
    attempt = an_attempt().respond(CHOICE, KULAKS).go_to(WRITTEN).go_to(CHOICE)
    assert attempt.position == 0
    assert attempt.current.response == KULAKS
    assert attempt.respond(CHOICE, RIGHT).current.response == RIGHT


def test_a_quiz_that_goes_forwards_only_takes_the_next_item_and_closes_the_one_left() -> None:
    attempt = an_attempt(quiz=FORWARDS).respond(CHOICE, KULAKS).go_to(MATCHING)
    assert attempt.position == 1
    assert [item.is_final for item in attempt.items] == [True, False, False, False]
    assert attempt.item(CHOICE).response == KULAKS
    assert attempt.current.is_seen


def test_it_takes_the_next_item_also_from_one_that_was_submitted() -> None:
    attempt = an_attempt(quiz=FORWARDS).submit(CHOICE).go_to(MATCHING)
    assert [item.is_final for item in attempt.items] == [True, False, False, False]


@pytest.mark.parametrize("target", [CHOICE, WRITTEN])
def test_it_takes_no_other_item(target: str) -> None:
    attempt = an_attempt(quiz=FORWARDS).go_to(MATCHING)
    with pytest.raises(NotAllowed) as caught:
        attempt.go_to(target)
    assert caught.value.message == "This quiz goes forwards only, one question at a time."


def test_to_stay_is_always_allowed_and_closes_nothing() -> None:
    attempt = an_attempt(quiz=FORWARDS)
    assert attempt.go_to(CHOICE) == attempt


def test_after_handing_in_any_item_may_be_looked_at() -> None:
    attempt = an_attempt(quiz=FORWARDS).hand_in(HANDED_IN_AT).go_to(WRITTEN).go_to(CHOICE)
    assert attempt.position == 0


def test_handing_in_makes_every_response_stand_and_stops_the_clock() -> None:
    attempt = an_attempt().respond(CHOICE, KULAKS).tick(50.0).tick(52.0).hand_in(HANDED_IN_AT)
    assert attempt.is_handed_in
    assert attempt.handed_in_at == HANDED_IN_AT
    assert all(item.is_final for item in attempt.items)
    assert attempt.item(CHOICE).response == KULAKS
    assert attempt.stopwatch == Stopwatch(2.0, 0.0, None)
    assert attempt.tick(60.0) is attempt


def test_after_handing_in_nothing_changes_any_more() -> None:
    attempt = an_attempt().hand_in(HANDED_IN_AT)
    sentences = []
    steps: tuple[Callable[[], object], ...] = (
        lambda: attempt.respond(CHOICE, RIGHT),
        lambda: attempt.submit(CHOICE),
        lambda: attempt.flag(CHOICE, is_flagged=True),
        lambda: attempt.hand_in(HANDED_IN_AT),
    )
    for step in steps:
        with pytest.raises(AttemptClosed) as caught:
            step()
        sentences.append(caught.value.message)
    assert sentences == [
        "The attempt is handed in, so its responses stand.",
        "The attempt is handed in, so its responses stand.",
        "The attempt is handed in.",
        "The attempt is handed in already.",
    ]


def test_time_is_counted_for_the_whole_and_for_the_item_on_screen() -> None:
    attempt = an_attempt().tick(100.0).tick(103.0).go_to(WRITTEN).tick(104.0).tick(500.0)
    assert attempt.stopwatch == Stopwatch(4.0, 396.0, 500.0)
    assert [item.spent_s for item in attempt.items] == [3.0, 0.0, 0.0, 1.0]


def test_time_is_up_when_the_time_allowed_is_used() -> None:
    attempt = an_attempt(quiz=a_quiz(time_allowed_s=60))
    assert not replace(attempt, stopwatch=Stopwatch(59.9)).is_time_up
    assert replace(attempt, stopwatch=Stopwatch(60.0)).is_time_up
    assert not replace(an_attempt(), stopwatch=Stopwatch(1e9)).is_time_up


@pytest.mark.parametrize(
    ("runs_on", "allowed_s", "left_for_s", "used_s"),
    [
        (True, 60, 10.0, 40.0),
        (True, 60, 3600.0, 60.0),
        (True, 60, -3600.0, 30.0),
        (False, 60, 10.0, 30.0),
        (True, None, 10.0, 30.0),
    ],
)
def test_time_runs_on_while_the_attempt_is_left_only_where_the_quiz_says_so(
    runs_on: bool, allowed_s: int | None, left_for_s: float, used_s: float
) -> None:
    quiz = a_quiz(time_allowed_s=allowed_s, time_runs_on=runs_on)
    attempt = replace(an_attempt(quiz=quiz), stopwatch=Stopwatch(30.0))
    assert attempt.left_for(left_for_s).stopwatch.used_s == used_s


def test_a_rest_break_is_not_counted_as_time_away() -> None:
    quiz = a_quiz(time_allowed_s=60, time_runs_on=True)
    resting = replace(an_attempt(quiz=quiz), rests=(Rest(STARTED_AT),))
    assert resting.left_for(30.0).stopwatch.used_s == 0.0


def test_a_response_that_may_still_change_takes_no_mark() -> None:
    with pytest.raises(NotAllowed) as caught:
        an_attempt().with_mark(CHOICE, Mark(1, 1))
    assert caught.value.message == (
        "The response to sixth-congress-target may still change, so it has no mark."
    )


def test_a_mark_is_put_to_a_response_that_stands_and_may_be_revised() -> None:
    attempt = an_attempt().submit(CHOICE)
    assert [item.id for item in attempt.unmarked] == [CHOICE]
    marked = attempt.with_mark(CHOICE, Mark(0, 1))
    assert marked.unmarked == ()
    assert marked.with_mark(CHOICE, Mark(1, 1)).item(CHOICE).mark == Mark(1, 1)


def test_the_score_is_the_sum_of_the_marks_of_all_there_are_to_earn() -> None:
    questions = (a_multiple_choice(), a_choice_of_several(), a_short_answer())
    attempt = an_attempt(questions).hand_in(HANDED_IN_AT)
    assert attempt.score == Score(0, 5)
    attempt = attempt.with_mark(CHOICE, Mark(1, 1)).with_mark(WRITTEN, Mark(2, 2))
    assert attempt.score == Score(3, 5)
    assert [item.out_of for item in attempt.items] == [1, 2, 2]
    assert [item.id for item in attempt.unmarked] == ["collective-security-pacts"]


@pytest.mark.parametrize(
    ("feedback", "before", "after"),
    [(Feedback.AT_ONCE, True, True), (Feedback.AT_END, False, True)],
)
def test_practice_shows_feedback_at_once_and_a_test_at_the_end(
    feedback: Feedback, before: bool, after: bool
) -> None:
    attempt = an_attempt(quiz=a_quiz(feedback=feedback))
    assert attempt.shows_feedback is before
    assert attempt.hand_in(HANDED_IN_AT).shows_feedback is after
