# SPDX-License-Identifier: MIT
"""A plan made and followed: an exam date, today's revision by Enter, and what comes of it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from quizdesk.ui.widgets.month_calendar import MonthDays
from tests.builders import a_multiple_choice
from tests.ui.program import Program
from tests.ui.widgets.played import interface, the_only
from tests.viewmodels.desks import a_desk

pytestmark = pytest.mark.usefixtures("qapp")

_KEY = Qt.Key
MANY = tuple(
    a_multiple_choice(id=f"choice-{number}", stem=f"Whom was the Comintern to fight? ({number})")
    for number in range(4)
)
CALENDAR = "Choose the day in a calendar"


def exam_field(program: Program) -> str:
    field = program.find("Exam date")
    assert isinstance(field, QLineEdit)
    return field.text()


def set_exam(program: Program, text: str) -> None:
    """Types an exam date on the plan's page, in place of what stands there, and presses Enter."""
    program.click("Exam date")
    program.press(_KEY.Key_A, control=True)
    program.write(text)
    program.press(_KEY.Key_Return)


def answer_one(program: Program, *, rightly: bool) -> None:
    wanted = "Social democrats" if rightly else "Kulaks"
    [option] = [name for name in program.names if name.endswith(f". {wanted}")]
    program.click(option)
    program.press(_KEY.Key_Return, _KEY.Key_Return)


def test_a_date_is_set_today_is_revised_and_the_plan_changes(tmp_path: Path) -> None:
    with Program(tmp_path, *MANY) as program:
        assert program.reads("20 minutes: 4 questions, all new.")
        program.tab_to("Set an exam date")
        program.press(_KEY.Key_Return)
        assert program.focused == "Exam date"
        program.write("5 mar 26")
        program.press(_KEY.Key_Return)
        assert exam_field(program) == "5 March 2026"
        assert program.reads("3 days until the exam on Thursday 5 March 2026")
        assert program.reads("0 firm, 0 shaky and 4 new")
        assert program.reads("Nothing was asked yet, so nothing can be predicted.")
        assert program.reads("you have 1 hour: enough.")
        program.press(_KEY.Key_Return)
        assert program.has("Your plan")
        assert program.focused == "Start today's revision"
        program.press(_KEY.Key_Return)
        for _ in range(4):
            program.clock.pass_s(5)
            answer_one(program, rightly=True)
        assert program.reads("(100%)")
        assert program.reads("20 minutes of today's 20 are left.")
        program.press(_KEY.Key_Escape)
        assert program.reads("20 minutes: 4 questions, all to remember again.")
        program.click("Your plan")
        assert not program.reads("4 new")
        assert program.reads("you would remember about")
        assert program.reads("from 50 answers on")


def test_a_new_day_mixes_what_was_asked_and_what_is_new(tmp_path: Path) -> None:
    with Program(tmp_path, *MANY) as program:
        program.press(_KEY.Key_Return)
        answer_one(program, rightly=False)
        program.click("Save and leave")
        assert program.focused == "Go on with your quiz"
        assert program.reads("4 questions, 1 to remember again and 3 new")
        program.clock.wall += timedelta(days=1)
        program.click("Start today's revision")
        assert program.reads("Question 1 of 4")


def test_when_the_minutes_are_done_home_and_results_say_so(tmp_path: Path) -> None:
    with Program(tmp_path, MANY[0]) as program:
        program.desk.study.keep_minutes(5)
        program.press(_KEY.Key_Return)
        program.click("Save and leave")
        sitting = program.desk.quizzes.resume(program.desk.home().unfinished[0].id)
        for _ in range(70):
            sitting.tick()
            program.clock.pass_s(4)
        sitting.leave()
        program.click("Go on with your quiz")
        answer_one(program, rightly=True)
        assert program.reads("Today is done: 5 minutes of revision, and you planned 5.")
        program.press(_KEY.Key_Escape)
        assert program.reads("Today's 5 minutes are done. If you like to go on: 1 question")


def test_a_date_that_cannot_be_is_told_and_stays_to_be_put_right(tmp_path: Path) -> None:
    with Program(tmp_path, *MANY) as program:
        program.click("Set an exam date")
        program.write("1 March 2026")
        program.press(_KEY.Key_Return)
        assert program.reads("1 March 2026 is past.")
        program.tab_to("Minutes a day")
        program.press(_KEY.Key_Right)
        assert program.reads("Minutes a day: 25")
        assert exam_field(program) == "1 March 2026"
        program.click("Done")
        assert program.focused == "Exam date"
        set_exam(program, "2/6")
        assert exam_field(program) == "2 June 2026"
        assert not program.reads("is past")
        program.press(_KEY.Key_Escape)
        assert program.has("Your plan")


def test_a_date_is_taken_from_the_calendar_by_keys_and_by_mouse(tmp_path: Path) -> None:
    with Program(tmp_path, *MANY) as program:
        program.click("Set an exam date")
        program.click(CALENDAR)
        days = the_only(program.page, MonthDays)
        told = interface(days)
        assert told.text(QAccessible.Text.Description) == "Monday 2 March 2026"
        program.press(_KEY.Key_Left, _KEY.Key_Up)
        assert told.text(QAccessible.Text.Description) == "Monday 2 March 2026"
        program.press(_KEY.Key_PageDown, _KEY.Key_Right, _KEY.Key_Down)
        assert program.reads("April 2026")
        program.press(_KEY.Key_Return)
        assert exam_field(program) == "10 April 2026"
        assert program.focused == "Exam date"
        program.click(CALENDAR)
        program.click("Next month")
        assert program.reads("May 2026")
        program.click("Calendar: …")
        assert exam_field(program).endswith("May 2026")
        program.click(CALENDAR)
        program.press(_KEY.Key_Escape)
        assert not program.has("Calendar: …")
        assert program.reads("Your plan")


def test_no_exam_is_a_plan_too_and_all_of_it_is_there_next_time(tmp_path: Path) -> None:
    with Program(tmp_path, *MANY) as program:
        program.click("Set an exam date")
        set_exam(program, "2 June 2026")
        program.tab_to("Minutes a day")
        program.press(_KEY.Key_Left, _KEY.Key_Left)
    with Program(tmp_path, *MANY) as later:
        assert later.reads("10 minutes: ")
        later.click("Your plan")
        assert exam_field(later) == "2 June 2026"
        assert later.reads("It leaves 10 minutes less until the exam.")
        later.click("No exam date")
        assert exam_field(later) == ""
        assert later.reads("Without an exam date")
    desk = a_desk(tmp_path)
    assert desk.study.plan().exam_on is None
    desk.close()


def test_where_the_time_is_too_short_the_plan_says_what_would_do(tmp_path: Path) -> None:
    many = tuple(a_multiple_choice(id=f"choice-{number}") for number in range(60))
    with Program(tmp_path, *many) as program:
        program.click("Set an exam date")
        set_exam(program, "3 March 2026")
        assert program.reads("1 day until the exam")
        assert program.reads("short. What brings most on the exam day is asked first")
        program.clock.wall += timedelta(days=1)
        program.click("Home")
        program.click("Your plan")
        assert program.reads("The exam is today.")
        program.clock.wall += timedelta(days=1)
        program.click("Home")
        program.click("Your plan")
        assert program.reads("is past. Set the next one, or none.")
