# SPDX-License-Identifier: MIT
"""The glossary flash as a learner does it: turning, saying whether it was known, both ways."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders import a_multiple_choice
from tests.ui.program import Program
from tests.viewmodels.desks import GLOSSARY

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(tmp_path, a_multiple_choice()) as program:
        program.click("Practise")
        program.click("Glossary flash")
        yield program


def term(program: Program) -> str:
    return next(name for name in GLOSSARY if name in program.texts)


@pytest.mark.parametrize("turn", [KEY.Key_Space, KEY.Key_Return])
def test_a_term_is_turned_by_a_key(program: Program, turn: Qt.Key) -> None:
    say = GLOSSARY[term(program)].say
    assert not program.reads(say)
    assert not program.has("Not yet")
    program.press(turn)
    assert program.reads(say)
    assert program.has("Not yet")
    assert program.has("Knew it")


def test_a_round_is_gone_through_with_two_keys(program: Program) -> None:
    unknown = term(program)
    for number in range(1, 5):
        assert program.reads(f"{number} of 4")
        program.press(KEY.Key_Space, KEY.Key_2 if number == 1 else KEY.Key_1)
    assert program.reads("3 of 4 right")
    assert program.texts.index(unknown) < program.texts.index("Not yet")
    assert program.focused == "Do this one again"
    program.press(KEY.Key_Return)
    assert term(program) == unknown
    program.press(KEY.Key_Return, KEY.Key_Return)
    assert program.reads("1 of 1 right")


def test_a_key_says_nothing_before_the_term_is_turned(program: Program) -> None:
    program.press(KEY.Key_1, KEY.Key_2)
    assert program.reads("1 of 4")


def test_it_is_played_by_mouse_too(program: Program) -> None:
    program.click("Turn it")
    program.click("Not yet")
    assert program.reads("2 of 4")
    program.click("Turn it")
    program.click("Knew it")
    assert program.reads("3 of 4")


def test_the_other_way_round_the_name_is_thought_of(program: Program) -> None:
    program.click("Explanations first")
    assert not any(name in program.texts for name in GLOSSARY)
    program.press(KEY.Key_Return)
    assert term(program)
    program.press(KEY.Key_1)
    program.click("Terms first")
    assert program.reads("1 of 4")
    assert term(program)


def test_it_is_left_by_esc_and_goes_on_where_it_was(program: Program) -> None:
    program.press(KEY.Key_Space, KEY.Key_1, KEY.Key_Escape)
    assert program.has("Glossary flash")
    program.click("Glossary flash")
    assert program.reads("2 of 4")
    program.press(KEY.Key_Space, KEY.Key_Escape)
    assert program.has("Glossary flash")


def test_every_button_is_whole_when_a_round_begins_again(program: Program) -> None:
    for _ in range(4):
        program.press(KEY.Key_Space, KEY.Key_2)
    program.press(KEY.Key_Return)
    button = program.find("Explanations first")
    assert button.visibleRegion().boundingRect() == button.rect()
