# SPDX-License-Identifier: MIT
"""A timed mock from the page of ways to what is to be revised after it, by keys and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.viewmodels.desk import Desk
from tests.builders import a_multiple_choice, an_essay
from tests.journeys.test_whole_quiz import answer_by_keys, check_by_keys, the_question_on
from tests.ui.program import Program
from tests.viewmodels.desks import DrivenClock

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
TOO_FEW = "This bank has too few questions for {minutes}, so the paper is for 5 minutes."


def work_for_minutes(desk: Desk, clock: DrivenClock, minutes: int) -> None:
    """Lets time pass at the quiz that was left."""
    sitting = desk.quizzes.resume(desk.home().unfinished[0].id)
    for _ in range(minutes * 15):
        sitting.tick()
        clock.pass_s(4)
    sitting.leave()


def come_to_the_mock(program: Program) -> None:
    """Goes by keys to the page before a mock."""
    program.tab_to("Practise")
    program.press(KEY.Key_Return)
    program.tab_to("Timed mock")
    program.press(KEY.Key_Return)


def test_a_mock_is_played_to_its_end_and_what_was_missed_is_revised_by_keys_alone(
    tmp_path: Path,
) -> None:
    with Program(tmp_path) as program:
        come_to_the_mock(program)
        assert program.reads(TOO_FEW.format(minutes="40 minutes"))
        assert program.reads("11 marks in 5 minutes")
        assert program.focused == "Begin the mock"
        program.press(KEY.Key_Return)
        for number in range(1, 5):
            assert program.reads(f"Question {number} of 4")
            assert program.reads("5:00")
            # The choice is left blank; the glossary keeps silent.
            if number > 1:
                answer_by_keys(program, the_question_on(program))
            program.press(KEY.Key_F1)
            assert not program.reads("It joined Communist parties together.")
            assert not program.reads("ight:")
            check_by_keys(program)
        assert program.reads("1 question not answered yet.")
        assert program.focused == "Hand in"
        program.press(KEY.Key_Return)
        assert program.reads("10 of 11 marks (91%)")
        assert program.reads("By level")
        assert program.focused == "Practise what was not all right"
        program.press(KEY.Key_Return)
        assert program.reads("Question 1 of 1")
        assert program.reads(a_multiple_choice().stem)
        answer_by_keys(program, a_multiple_choice())
        check_by_keys(program)
        assert program.reads("ight")
        check_by_keys(program)
        assert program.focused == "Done"
        program.press(KEY.Key_Return)
        assert program.has("100% · To revise: Timed mock, 5 minutes")


def test_the_length_is_chosen_by_mouse_and_by_arrow_keys(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come_to_the_mock(program)
        program.click("20 minutes")
        assert program.reads(TOO_FEW.format(minutes="20 minutes"))
        program.press(KEY.Key_Down, KEY.Key_Space, KEY.Key_Down, KEY.Key_Space)
        assert program.reads(TOO_FEW.format(minutes="60 minutes"))
        program.press(KEY.Key_Escape)
        assert program.has("Weakest first")
        program.click("Timed mock")
        assert program.reads(TOO_FEW.format(minutes="60 minutes"))


def test_where_no_question_fits_only_more_time_lets_one_begin(tmp_path: Path) -> None:
    with Program(tmp_path, an_essay()) as program:
        come_to_the_mock(program)
        program.click("20 minutes")
        assert program.reads("No question of this bank fits into 20 minutes.")
        assert not program.find("Begin the mock").isEnabled()
        program.click("40 minutes")
        program.click("Begin the mock")
        assert program.reads("Question 1 of 1")


def test_who_leaves_a_mock_for_too_long_finds_it_handed_in(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come_to_the_mock(program)
        program.press(KEY.Key_Return)
        answer_by_keys(program, the_question_on(program))
        program.click("Save and leave")
        assert program.reads("Your answers are saved, and the time runs on.")
        program.clock.pass_s(120)
        program.press(KEY.Key_Return)
        assert program.reads("3:00")
        program.click("Save and leave")
        program.clock.pass_s(3600)
        program.press(KEY.Key_Return)
        assert program.reads("Time is up. Everything that you had answered was handed in.")
        assert program.reads("1 of 11 marks")
        assert program.reads("4 questions in 5 minutes; 5 minutes were allowed")


def test_another_mock_begins_with_the_page_that_says_what_comes(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come_to_the_mock(program)
        program.press(KEY.Key_Return)
        program.click("All questions")
        program.click("Hand in")
        program.click("Another quiz like this")
        assert program.reads("As in an exam")
        assert program.focused == "Begin the mock"


def test_todays_revision_goes_on_until_the_day_is_done(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        program.press(KEY.Key_Return)
        answer_by_keys(program, a_multiple_choice())
        check_by_keys(program)
        check_by_keys(program)
        assert program.focused == "Go on with today's revision"
        program.press(KEY.Key_Return)
        assert program.reads(a_multiple_choice().stem)
        program.click("Save and leave")
        work_for_minutes(program.desk, program.clock, 20)
        program.press(KEY.Key_Return)
        answer_by_keys(program, a_multiple_choice())
        check_by_keys(program)
        check_by_keys(program)
        assert program.reads("Today is done")
        assert program.focused == "Done"
        assert program.has("Another quiz like this")
        assert not [name for name in program.names if name == "Home"][1:]
        program.press(KEY.Key_Return)
        assert program.focused == "Start today's revision"
