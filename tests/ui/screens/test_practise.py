# SPDX-License-Identifier: MIT
"""The ways to practise as a learner comes to them, and the way back from each."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import a_date_matching, a_multiple_choice, a_short_answer
from tests.ui.program import Program

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key


def choose(program: Program, option: str) -> None:
    letters = (name for name in program.names if name.endswith(option))
    program.click(next(letters))


def answer_wrong_and_leave(program: Program) -> None:
    program.click("Practise")
    program.press(KEY.Key_Return)
    choose(program, "Kulaks")
    program.click("Check answer")
    program.press(KEY.Key_Return)
    program.click("Practise")


def test_topics_and_kinds_lead_back_to_the_page_that_one_came_from(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        program.click("Practise")
        program.click("Topics and kinds")
        assert program.reads("Choose what to practise")
        program.press(KEY.Key_Escape)
        assert program.has("Weakest first")
        program.press(KEY.Key_Escape)
        program.click("Choose what to practise")
        program.press(KEY.Key_Escape)
        assert program.has("Your plan") or program.has("Set an exam date")


def test_placing_events_leads_back_too(tmp_path: Path) -> None:
    with Program(tmp_path, a_date_matching()) as program:
        program.click("Practise")
        program.click("Place the events")
        assert program.focused.endswith(": not placed. 1 of 4.")
        program.press(KEY.Key_Escape)
        assert program.has("Weakest first")


def test_a_bank_without_dates_has_no_events_to_place(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer()) as program:
        program.click("Practise")
        assert not program.find("Place the events").isEnabled()


def test_nothing_is_weak_or_wrong_before_the_first_answer(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        program.click("Practise")
        assert not program.find("Weakest first").isEnabled()
        assert not program.find("Mistakes again").isEnabled()


def test_a_mistake_is_practised_again_by_mouse_and_then_no_longer_offered(tmp_path: Path) -> None:
    question = a_multiple_choice()
    with Program(tmp_path, question) as program:
        answer_wrong_and_leave(program)
        program.click("Mistakes again")
        assert program.reads(question.stem)
        choose(program, "Social democrats")
        program.click("Check answer")
        program.press(KEY.Key_Return)
        program.click("Practise")
        assert not program.find("Mistakes again").isEnabled()


def test_the_weakest_are_practised_by_keys_alone(tmp_path: Path) -> None:
    question = a_multiple_choice()
    with Program(tmp_path, question) as program:
        answer_wrong_and_leave(program)
        program.tab_to("Weakest first")
        program.press(KEY.Key_Return)
        assert program.reads(question.stem)
