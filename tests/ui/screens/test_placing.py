# SPDX-License-Identifier: MIT
"""Placing events as a learner does it: by keys and by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from quizdesk.ui.widgets.placing_line import PlacingLine
from tests.builders import a_date_matching
from tests.ui.hand import settle
from tests.ui.program import Program
from tests.ui.widgets.played import the_only

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
MIDDLE = "January 1928"
"""The middle of the line from 1921 to 1934, where what is picked up begins."""


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(tmp_path, a_date_matching()) as program:
        program.click("Timeline")
        program.click("Place the events")
        yield program


def test_an_event_is_placed_by_keys_alone(program: Program) -> None:
    assert program.focused.endswith(": not placed. 1 of 4.")
    program.press(KEY.Key_Space)
    assert f": {MIDDLE}. 1 of 4, in the hand." in program.focused
    program.press(KEY.Key_Left, KEY.Key_Up, KEY.Key_Up)
    assert ": December 1929. 1 of 4" in program.focused
    program.press(KEY.Key_Space, KEY.Key_Down)
    assert program.focused.endswith(": not placed. 2 of 4.")
    program.press(KEY.Key_Up)
    assert program.focused.endswith(": December 1929. 1 of 4.")


def test_esc_puts_back_what_is_in_the_hand_and_then_leaves(program: Program) -> None:
    program.press(KEY.Key_Space, KEY.Key_Right, KEY.Key_Escape)
    assert program.focused.endswith(": not placed. 1 of 4.")
    program.press(KEY.Key_Escape)
    assert program.has("Open this event")


def test_the_chosen_event_is_in_sight_however_large_the_text(tmp_path: Path) -> None:
    with Program(tmp_path, a_date_matching(), text_percent=300) as program:
        program.click("Timeline")
        program.click("Place the events")
        line = the_only(program.page, PlacingLine)
        program.press(*(KEY.Key_Down,) * 3)
        assert line.visibleRegion().contains(line.chosen_area.center())


def test_nothing_is_moved_beyond_the_line(program: Program) -> None:
    program.press(KEY.Key_Space, *(KEY.Key_Down,) * 20)
    assert ": January 1921." in program.focused


def test_an_event_is_dragged_by_the_mouse(program: Program) -> None:
    line = the_only(program.page, PlacingLine)
    window = program.window.windowHandle()
    row = line.height() // 5

    def at(share: float) -> QPoint:
        return line.mapTo(program.window, QPoint(round(line.width() * share), round(row * 2.5)))

    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=at(0.2))
    for share in (0.4, 0.6, 0.8):
        QTest.mouseMove(window, at(share))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=at(0.8))
    settle()
    months = line.months
    assert [month is None for month in months] == [True, False, True, True]
    assert months[1] is not None
    assert 1931 * 12 < months[1] < 1933 * 12


def test_all_must_be_placed_and_then_each_is_told_how_far_off_it_is(program: Program) -> None:
    program.click("Check")
    assert program.reads("Place every event first; the next is chosen.")
    for _ in range(4):
        program.press(KEY.Key_Space, KEY.Key_Space, KEY.Key_Down)
    program.click("Check")
    assert program.reads("0 of 4 events in the right place.")
    assert program.reads("Treaty of Rapallo: 69 months late. It was 16 April 1922")
    program.press(KEY.Key_Tab)
    program.click("Other events")
    assert program.focused.endswith(": not placed. 1 of 4.")
