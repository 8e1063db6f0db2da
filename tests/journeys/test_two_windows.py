# SPDX-License-Identifier: MIT
"""Two windows on one learner's records, as on two computers with one network folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import a_multiple_choice, a_short_answer
from tests.ui.program import Program
from tests.viewmodels.desks import a_desk

pytestmark = pytest.mark.usefixtures("qapp")

FIRST, SECOND = "Police raided Arcos.", " Nobody trusted anyone."
WRITTEN = a_short_answer()


def is_saved(other: Program) -> bool:
    """Whether another window knows of the answer; it looks when it comes to its first screen."""
    other.click("Home")
    return other.reads("1 of 1 question answered")


def test_a_second_window_says_that_the_quiz_is_open_and_may_take_it_over(tmp_path: Path) -> None:
    with Program(tmp_path, WRITTEN) as one, Program(tmp_path, WRITTEN) as other:
        one.come_forward()
        one.press(Qt.Key.Key_Return)
        one.write(FIRST)
        other.come_forward()
        other.wait_until(lambda: is_saved(other))
        assert other.reads("It seems to be open in another window.")
        other.click("Go on with your quiz")
        assert other.written == FIRST
        other.write(SECOND)
        one.come_forward()
        one.write(" Lost?")
        one.wait_for("another")
        assert one.written == f"{FIRST} Lost?"
    with Program(tmp_path, WRITTEN) as later:
        later.click("Go on with your quiz")
        assert later.written == FIRST + SECOND


def test_a_window_that_left_a_quiz_never_writes_to_it_again(tmp_path: Path) -> None:
    with Program(tmp_path, WRITTEN) as one:
        one.press(Qt.Key.Key_Return)
        one.write(FIRST)
        one.click("Save and leave")
        with Program(tmp_path, WRITTEN) as other:
            other.click("Go on with your quiz")
            other.write(SECOND)
    with Program(tmp_path, WRITTEN) as later:
        later.click("Go on with your quiz")
        assert later.written == FIRST + SECOND


def test_two_windows_play_two_quizzes_side_by_side(tmp_path: Path) -> None:
    choice = a_multiple_choice()
    with Program(tmp_path, choice) as one, Program(tmp_path, choice) as other:
        for program in (one, other):
            program.come_forward()
            program.click("Start today's revision")
        for program in (one, other):
            program.come_forward()
            program.write("a")
            program.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
            assert program.reads("of 1 mark (")
    desk = a_desk(tmp_path, choice)
    assert len(desk.past_scores().rows) == 2
    desk.close()
