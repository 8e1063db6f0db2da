# SPDX-License-Identifier: MIT
"""What the learner is told of today's revision and of the plan, as the desk offers it."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from quizdesk.engine.response import ChoiceResponse
from quizdesk.errors import StoreError
from tests.builders import a_multiple_choice
from tests.viewmodels.desks import DrivenClock, a_desk
from tests.viewmodels.test_revision import EXAM, MANY, answer_all, asked


@pytest.fixture
def clock() -> DrivenClock:
    return DrivenClock()


def test_what_is_announced_is_what_is_asked(tmp_path: Path, clock: DrivenClock) -> None:
    desk = a_desk(tmp_path, *MANY[:30], clock=clock)
    desk.study.keep(EXAM, 10)
    assert desk.study.today() == "10 minutes: 24 questions, all new."
    announced = desk.study.chosen()
    sitting = desk.quizzes.begin_today()
    assert tuple(asked(sitting)) == announced
    answer_all(sitting, rightly=False)
    clock.wall += timedelta(days=1)
    again = len(set(announced) & set(desk.study.chosen()))
    new = len(desk.study.chosen()) - again
    assert 0 < new < again
    assert desk.study.today().endswith(f"questions, {again} to remember again and {new} new.")
    desk.close()


def test_part_of_the_minutes_done_is_told(tmp_path: Path, clock: DrivenClock) -> None:
    desk = a_desk(tmp_path, *MANY, clock=clock)
    desk.study.keep(EXAM, 10)
    sitting = desk.quizzes.begin_today()
    for _ in range(60):
        sitting.tick()
        clock.pass_s(4)
    sitting.leave()
    assert desk.study.today().startswith("6 minutes of today's 10 are left: ")
    assert desk.study.after() == "6 minutes of today's 10 are left."
    desk.close()


def test_predictions_are_held_against_what_came_true_from_fifty_answers_on(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, *MANY, clock=clock)
    desk.study.keep(EXAM, 30)
    answer_all(desk.quizzes.begin_today())
    clock.wall += timedelta(days=3)
    told = desk.study.plan()
    assert "from 50 answers on" in told.calibration_text
    assert "until then, doubt them" in told.calibration_text
    answer_all(desk.quizzes.begin_today())
    told = desk.study.plan()
    assert "over your last 60 answers" in told.calibration_text
    assert "100% were" in told.calibration_text
    assert "you would remember about" in told.recall_text
    assert "on the exam day" in told.recall_text
    desk.close()


def test_without_an_exam_the_plan_looks_a_fortnight_ahead(
    tmp_path: Path, clock: DrivenClock
) -> None:
    desk = a_desk(tmp_path, a_multiple_choice(), clock=clock)
    told = desk.study.plan()
    assert (told.exam_on, told.exam_text, told.had_s) == (None, "", None)
    assert "in 14 days" in told.left_text
    assert told.missed_text.endswith("what you remember then.")
    sitting = desk.quizzes.begin_today()
    sitting.respond(ChoiceResponse(frozenset({"social-democrats"})))
    sitting.submit()
    sitting.hand_in()
    assert "in 14 days" in desk.study.plan().recall_text
    desk.close()


def test_a_refused_date_leaves_the_old_one(tmp_path: Path, clock: DrivenClock) -> None:
    desk = a_desk(tmp_path, clock=clock)
    assert desk.study.keep_typed_exam("2 April 2026") == ""
    assert "is past" in desk.study.keep_typed_exam("1/1/26")
    assert desk.study.plan().exam_on == date(2026, 4, 2)
    clock.wall += timedelta(days=60)
    assert desk.study.keep_typed_exam("2 April 2026") == ""
    assert desk.study.plan().exam_on == date(2026, 4, 2)
    assert desk.study.keep_typed_exam("  ") == ""
    assert desk.study.plan().exam_on is None
    desk.close()


def test_minutes_that_make_no_day_change_nothing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with pytest.raises(StoreError, match="minutes"):
        desk.study.keep_minutes(0)
    assert desk.study.plan().minutes == 20
    desk.close()
