# SPDX-License-Identifier: MIT
"""A page of the notes practised, by keys and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.engine.question import Citation
from tests.builders import a_date_matching, a_multiple_choice
from tests.ui.program import Program

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
FIRST = a_multiple_choice(id="first", stem="Whom?", citations=(Citation("notes", (2,)),))
SECOND = a_multiple_choice(id="second", stem="Who else?", citations=(Citation("notes", (3,)),))


def come_to_the_notes(program: Program) -> None:
    program.click("Practise")
    program.tab_to("A page of the notes")
    program.press(KEY.Key_Return)


def test_enter_practises_the_page_that_is_known_least(tmp_path: Path) -> None:
    with Program(tmp_path, SECOND, FIRST) as program:
        come_to_the_notes(program)
        assert program.focused == "Practise page 2"
        assert program.reads("1 question. 1 thing to know, not asked yet.")
        program.press(KEY.Key_Return)
        assert program.reads("Whom?")
        program.press(KEY.Key_1, KEY.Key_Return, KEY.Key_Return)
        assert program.reads("Page 2: Revision notes")
        program.press(KEY.Key_Escape)
        come_to_the_notes(program)
        assert program.focused == "Practise page 3"


def test_any_page_is_chosen_by_mouse_and_esc_leads_back(tmp_path: Path) -> None:
    with Program(tmp_path, FIRST, SECOND) as program:
        come_to_the_notes(program)
        program.press(KEY.Key_Escape)
        assert program.has("Weakest first")
        program.click("A page of the notes")
        program.click("Page 3")
        assert program.reads("Who else?")


def test_a_bank_without_pages_says_so(tmp_path: Path) -> None:
    with Program(tmp_path, a_date_matching()) as program:
        come_to_the_notes(program)
        assert program.reads("The questions of this bank do not say which page they rest on.")
        assert not program.find("Practise a page").isEnabled()
