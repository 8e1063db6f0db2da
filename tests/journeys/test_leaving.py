# SPDX-License-Identifier: MIT
"""Leaving a quiz by its button, by Escape or by closing the window, and going on with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.engine.quiz import Feedback
from tests.builders import a_multiple_choice, a_quiz, a_short_answer, all_kinds
from tests.ui.program import Program
from tests.viewmodels.desks import a_desk

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = "Police raided the offices of Arcos."
WRITTEN, CHOICE = a_short_answer(), a_multiple_choice()


def test_leaving_comes_back_to_the_same_words_and_says_that_they_are_saved(tmp_path: Path) -> None:
    with Program(tmp_path, WRITTEN) as program:
        program.press(Qt.Key.Key_Return)
        program.write(WORDS)
        program.click("Save and leave")
        assert program.reads("Your quiz is saved.")
        assert program.focused == "Go on with your quiz"
        program.press(Qt.Key.Key_Return)
        assert program.focused == "Your answer"
        assert program.written == WORDS


def test_escape_leaves_and_nothing_is_lost(tmp_path: Path) -> None:
    with Program(tmp_path, WRITTEN) as program:
        program.press(Qt.Key.Key_Return)
        program.write(WORDS)
        program.press(Qt.Key.Key_Escape)
        assert program.reads("Your quiz is saved.")
    with Program(tmp_path, WRITTEN) as program:
        program.click("Go on with your quiz")
        assert program.written == WORDS


def test_closing_the_window_in_the_middle_of_a_word_keeps_it(tmp_path: Path) -> None:
    with Program(tmp_path, WRITTEN) as program:
        program.press(Qt.Key.Key_Return)
        program.write("Police raided the off")
    with Program(tmp_path, WRITTEN) as program:
        assert program.reads("1 of 1 question answered")
        program.click("Go on with your quiz")
        assert program.written == "Police raided the off"


def test_one_goes_on_at_the_question_that_one_left(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.press(Qt.Key.Key_Return)
        program.click("Skip")
        program.click("Skip")
        assert program.reads("Question 3 of 4")
        left = [question.stem for question in all_kinds() if program.reads(question.stem)]
    with Program(tmp_path) as program:
        program.click("Go on with your quiz")
        assert program.reads("Question 3 of 4")
        assert program.reads(left[0])


def test_time_away_is_not_counted_and_time_used_is_remembered(tmp_path: Path) -> None:
    with Program(tmp_path, WRITTEN, CHOICE) as program:
        program.click("Choose what to practise")
        program.click("Timed test: …")
        program.click("Start")
        assert program.reads("20:00")
        program.clock.pass_s(3)
        program.wait_for("19:57")
        program.click("Save and leave")
        program.clock.pass_s(3600)
        program.click("Go on with your quiz")
        program.wait_for("19:57")
        program.clock.pass_s(4)
        program.wait_for("19:53")


def test_an_unfinished_quiz_can_be_handed_in_from_home(tmp_path: Path) -> None:
    with Program(tmp_path, CHOICE) as program:
        program.press(Qt.Key.Key_Return)
        program.click("Save and leave")
        program.click("Hand it in as it is")
        assert program.reads("0 of 1 mark (0%)")
        assert program.reads("It was handed in as it was.")
        program.click("Home")
        assert not program.has("Go on with your quiz")


def leave_a_test_of_seven_seconds(folder: Path) -> None:
    """A timed test of one written question, begun and left at once."""
    earlier = a_desk(folder, WRITTEN)
    earlier.quizzes.begin_quiz(a_quiz(time_allowed_s=7, feedback=Feedback.AT_END)).leave()
    earlier.close()


def test_time_that_runs_out_hands_in_what_was_typed(tmp_path: Path) -> None:
    leave_a_test_of_seven_seconds(tmp_path)
    with Program(tmp_path, WRITTEN) as program:
        program.click("Go on with your quiz")
        program.write(WORDS)
        for left in ("0:04", "0:01"):
            program.clock.pass_s(3)
            program.wait_for(left)
        program.clock.pass_s(3)
        program.wait_for("Time is up. Everything that you had answered was handed in.")
        assert program.reads("1 of 2 marks (50%)")


def test_the_time_left_stands_over_all_questions_too_and_runs_out_there(tmp_path: Path) -> None:
    leave_a_test_of_seven_seconds(tmp_path)
    with Program(tmp_path, WRITTEN) as program:
        program.click("Go on with your quiz")
        program.write(WORDS)
        program.click("All questions")
        assert program.reads("Before you hand in")
        assert program.reads("0:07")
        program.clock.pass_s(3)
        program.wait_for("0:04")
        program.click("Back to the questions")
        assert program.reads("0:04")
        program.click("All questions")
        program.clock.pass_s(5)
        program.wait_for("Time is up. Everything that you had answered was handed in.")
        assert program.reads("1 of 2 marks (50%)")
