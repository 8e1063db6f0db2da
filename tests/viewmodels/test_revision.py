# SPDX-License-Identifier: MIT
"""Revision at home, as the desk offers it: today's questions, and where the learner stands."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from quizdesk.engine.question import Question
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.engine.scheduling.calibration import FEWEST
from quizdesk.engine.scheduling.plan import Firmness
from quizdesk.errors import NotAllowed, StoreError
from quizdesk.viewmodels.revision import TITLE, USUAL_MINUTES
from quizdesk.viewmodels.sitting import Sitting
from tests.builders import a_multiple_choice, a_short_answer, all_kinds
from tests.viewmodels.desks import DrivenClock, a_desk

EXAM = date(2026, 4, 2)
MANY = tuple(a_multiple_choice(id=f"choice-{number}") for number in range(60))


@pytest.fixture
def clock() -> DrivenClock:
    return DrivenClock()


def answer_all(sitting: Sitting, *, rightly: bool = True) -> None:
    """Answers every multiple choice of a sitting and hands it in."""
    for item in sitting.attempt.items:
        if sitting.attempt.current.id != item.id:
            sitting.go_to(item.id)
        if not isinstance(item.question, type(MANY[0])):
            continue
        sitting.respond(ChoiceResponse(frozenset({"social-democrats" if rightly else "kulaks"})))
        sitting.submit()
    sitting.hand_in()


def asked(sitting: Sitting) -> list[str]:
    return [item.id for item in sitting.attempt.items]


def test_today_asks_all_of_a_small_bank_with_feedback_at_once(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    sitting = desk.quizzes.begin_today()
    assert set(asked(sitting)) == {question.id for question in all_kinds()}
    assert sitting.attempt.quiz.title == TITLE
    desk.close()


def test_today_fills_the_minutes_that_the_learner_set(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, *MANY)
    assert len(asked(desk.quizzes.begin_today())) == USUAL_MINUTES * 60 // 25
    desk.study.keep(EXAM, 10)
    assert len(asked(desk.quizzes.begin_today())) == 24
    desk.close()


def test_what_is_left_of_the_day_is_filled_and_then_as_much_again(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *MANY, clock=clock)
    desk.study.keep(EXAM, 10)
    sitting = desk.quizzes.begin_today()
    for _ in range(75):
        sitting.tick()
        clock.pass_s(4)
    sitting.leave()
    assert desk.study.standing().done_today_s == pytest.approx(296)
    assert len(asked(desk.quizzes.begin_today())) == 12
    sitting = desk.quizzes.begin_today()
    for _ in range(75):
        sitting.tick()
        clock.pass_s(4)
    sitting.leave()
    assert len(asked(desk.quizzes.begin_today())) == 24
    desk.close()


def test_an_empty_bank_has_nothing_for_today(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.bank = desk.bank._replace(outlines=(), questions={})
    with pytest.raises(NotAllowed):
        desk.quizzes.begin_today()
    desk.close()


def test_what_was_missed_comes_back_before_what_was_known(
    tmp_path: Path, clock: DrivenClock
) -> None:
    questions: list[Question] = [a_multiple_choice(id=f"choice-{number}") for number in range(8)]
    desk = a_desk(tmp_path, *questions, clock=clock)
    desk.study.keep(EXAM, 20)
    sitting = desk.quizzes.begin_today()
    missed = set(asked(sitting)[:3])
    for item in sitting.attempt.items:
        sitting.go_to(item.id)
        chosen = "kulaks" if item.id in missed else "social-democrats"
        sitting.respond(ChoiceResponse(frozenset({chosen})))
        sitting.submit()
    sitting.hand_in()
    desk.study.keep(EXAM, 2)
    clock.wall += timedelta(days=2)
    assert missed <= set(asked(desk.quizzes.begin_today()))
    desk.close()


def test_doing_todays_revision_again_chooses_for_the_day_anew(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *MANY, clock=clock)
    sitting = desk.quizzes.begin_today()
    answer_all(sitting)
    again = desk.quizzes.begin_again(sitting.attempt)
    assert again.attempt.quiz.title == TITLE
    assert len(set(asked(again)) - set(asked(sitting))) == 12
    desk.close()


def test_a_beginner_has_everything_to_learn_and_no_exam(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    standing = desk.study.standing()
    assert standing.plan.units == {Firmness.NEW: 6, Firmness.SHAKY: 0, Firmness.FIRM: 0}
    assert (standing.exam_on, standing.days_left, standing.had_s) == (None, None, None)
    assert standing.minutes_a_day == USUAL_MINUTES
    assert standing.calibration is None
    assert standing.plan.needed_s > 0
    desk.close()


def test_the_plan_says_what_is_left_and_the_time_there_is(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *MANY, clock=clock)
    desk.study.keep(EXAM, 10)
    answer_all(desk.quizzes.begin_today())
    standing = desk.study.standing()
    assert standing.plan.units[Firmness.NEW] == 36
    assert 0.0 < standing.plan.expected < standing.plan.expected_of_asked < 1.0
    assert standing.days_left == 31
    assert standing.had_s == 31 * 600
    clock.wall += timedelta(days=40)
    past = desk.study.standing()
    assert (past.exam_on, past.days_left, past.had_s) == (EXAM, None, None)
    desk.close()


def test_predictions_are_shown_against_what_came_true_from_fifty_on(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *MANY, clock=clock)
    desk.study.keep(EXAM, 30)
    answer_all(desk.quizzes.begin_today())
    clock.wall += timedelta(days=3)
    assert desk.study.standing().calibration is None
    answer_all(desk.quizzes.begin_today())
    calibration = desk.study.standing().calibration
    assert calibration is not None
    assert calibration.answers == 60 >= FEWEST
    assert calibration.error < 0.2
    desk.close()


def test_a_point_that_the_learner_decides_is_remembered(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, a_short_answer())
    sitting = desk.quizzes.begin_today()
    sitting.respond(TextResponse("The Arcos raid."))
    sitting.submit()
    assert desk.study.standing().plan.mastery[0].recall == pytest.approx(1.0)
    missed = desk.study.standing().plan.expected
    sitting.decide("break-with-britain", "p2", was_said=True)
    assert desk.study.standing().plan.expected > missed
    desk.close()


def test_minutes_that_make_no_day_are_refused(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with pytest.raises(StoreError, match="minutes"):
        desk.study.keep(EXAM, 0)
    desk.close()


def test_questions_of_a_kind_that_the_learner_takes_long_over_fill_the_time_sooner(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *MANY, clock=clock)
    quick = len(asked(desk.quizzes.begin_today()))
    sitting = desk.quizzes.begin_today()
    for item in sitting.attempt.items[:10]:
        if sitting.attempt.current.id != item.id:
            sitting.go_to(item.id)
        for _ in range(30):
            sitting.tick()
            clock.pass_s(4)
        sitting.respond(ChoiceResponse(frozenset({"kulaks"})))
        sitting.submit()
    sitting.leave()
    clock.wall += timedelta(days=1)
    assert len(asked(desk.quizzes.begin_today())) < quick / 2
    desk.close()
