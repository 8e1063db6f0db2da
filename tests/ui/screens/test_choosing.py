# SPDX-License-Identifier: MIT
"""Levels chosen beside topics and kinds, by mouse and by keys, and remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import a_multiple_choice, an_ordering
from tests.ui.program import Program

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
RECALL, UNDERSTANDING = "Recall (1 question)", "Understanding (1 question)"


def test_a_level_is_chosen_by_mouse_and_asked_alone(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice(), an_ordering()) as program:
        program.click("Choose what to practise")
        assert program.reads("2 questions, each marked")
        program.click(UNDERSTANDING)
        assert program.reads("1 question, each marked")
        program.click("Start")
        assert program.reads(an_ordering().stem)
        assert program.reads("Question 1 of 1")


def test_a_level_is_chosen_by_keys_and_chosen_again_the_next_time(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice(), an_ordering()) as program:
        program.click("Choose what to practise")
        program.tab_to(RECALL)
        program.press(KEY.Key_Space)
        program.press(KEY.Key_Return)
        assert program.reads(a_multiple_choice().stem)
        program.click("Save and leave")
    with Program(tmp_path, a_multiple_choice(), an_ordering()) as program:
        program.click("Choose what to practise")
        assert program.reads("1 question, each marked")
        program.click(RECALL)
        assert program.reads("2 questions, each marked")
