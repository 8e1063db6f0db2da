# SPDX-License-Identifier: MIT
"""People and terms explained: after a question, and on a page of their own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import a_multiple_choice
from tests.ui.program import Program
from tests.ui.screens.scenes import asked, marked
from tests.viewmodels.desks import GLOSSARY

pytestmark = pytest.mark.usefixtures("qapp")

_KEY = Qt.Key.Key_F1


def test_a_key_explains_what_a_marked_question_names(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        marked(program)
        assert program.has("Explain 2 names and terms")
        assert not program.reads(GLOSSARY["Comintern"].say)
        program.press(_KEY)
        assert program.reads(GLOSSARY["Comintern"].say)
        assert program.reads(GLOSSARY["Sixth Congress"].say)
        assert program.reads("Also: Third International.")
        program.press(_KEY)
        assert not program.reads(GLOSSARY["Comintern"].say)


def test_nothing_is_explained_before_the_question_is_marked(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        asked(program)
        program.press(_KEY)
        assert not program.has("Explain …")
        assert not program.reads(GLOSSARY["Comintern"].say)


def test_the_button_does_the_same_by_mouse_and_by_keys(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        marked(program)
        program.click("Explain …")
        assert program.reads(GLOSSARY["Comintern"].say)
        program.tab_to("Hide the explanations")
        program.press(Qt.Key.Key_Space)
        assert not program.reads(GLOSSARY["Comintern"].say)


def test_the_page_finds_a_term_by_any_of_its_names(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.click("Glossary")
        assert program.reads("4 people and terms.")
        program.write("comint")
        assert program.reads("1 of 4 people and terms.")
        assert program.reads(GLOSSARY["Comintern"].say)
        assert not program.reads(GLOSSARY["Rapallo"].say)
        program.press(*[Qt.Key.Key_Backspace] * 6)
        program.write("napoleon")
        assert program.reads("Nothing here has “napoleon”.")
        program.press(Qt.Key.Key_Escape)
        program.click("Glossary")
        assert program.reads(GLOSSARY["Rapallo"].say)
