# SPDX-License-Identifier: MIT
"""The timeline as a learner works it: by keys, by mouse, and as text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from quizdesk.ui.widgets.timeline_picture import TimelinePicture
from tests.builders import a_date_matching, a_multiple_choice, an_ordering
from tests.ui.hand import settle
from tests.ui.program import Program
from tests.ui.widgets.played import the_only

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
FOUNDED = "March 1919: The Comintern is founded. The Comintern, 1 of 5; not asked yet."
RAPALLO = "16 April 1922: Treaty of Rapallo. Germany, Rapallo and Berlin, 1 of 4; not asked yet."


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(tmp_path, a_date_matching(), an_ordering()) as program:
        program.click("Timeline")
        yield program


def picture_of(program: Program) -> TimelinePicture:
    return the_only(program.page, TimelinePicture)


def click_chosen(program: Program) -> None:
    """Clicks the chosen event with the mouse."""
    picture = picture_of(program)
    at = picture.mapTo(program.window, picture.chosen_area.center())
    QTest.mouseClick(program.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    settle()


def test_it_begins_at_the_first_event_with_the_keyboard_on_the_picture(program: Program) -> None:
    assert program.focused == FOUNDED
    assert program.reads(FOUNDED)


def test_arrows_walk_along_the_years_and_between_the_bands(program: Program) -> None:
    program.press(KEY.Key_End)
    assert program.focused.startswith("July–August 1935: The popular front is adopted.")
    program.press(KEY.Key_Down)
    assert program.focused.startswith("30 January 1933: Hitler becomes Chancellor.")
    program.press(KEY.Key_Home)
    assert program.focused == RAPALLO
    program.press(KEY.Key_Right, KEY.Key_Left, KEY.Key_Left)
    assert program.focused == RAPALLO
    program.press(KEY.Key_Up)
    assert program.focused.startswith("December 1921: The united front is adopted.")
    assert program.reads(program.focused)


def test_whatever_is_chosen_is_in_sight(program: Program) -> None:
    picture = picture_of(program)
    for keys in ((KEY.Key_End,), (KEY.Key_Plus,) * 12, (KEY.Key_Home,), (KEY.Key_Minus,) * 20):
        program.press(*keys)
        assert picture.rect().contains(picture.chosen_area)


def test_plus_and_minus_zoom_around_the_chosen_event(program: Program) -> None:
    picture = picture_of(program)
    program.press(KEY.Key_Right, KEY.Key_Right, KEY.Key_Plus)
    before, left = picture.hidden_width, picture.chosen_area.left()
    program.press(KEY.Key_Plus)
    assert picture.hidden_width > before
    assert abs(picture.chosen_area.left() - left) <= 1
    program.press(KEY.Key_Minus)
    assert picture.hidden_width == before


def test_the_wheel_zooms_with_ctrl_and_goes_along_with_shift(program: Program) -> None:
    picture = picture_of(program)
    window = program.window.windowHandle()
    at = QPointF(picture.mapTo(program.window, QPoint(300, 60)))
    wide = picture.hidden_width
    QTest.wheelEvent(window, at, QPoint(0, 120), QPoint(), Qt.KeyboardModifier.ControlModifier)
    assert picture.hidden_width > wide
    left = picture.left
    QTest.wheelEvent(window, at, QPoint(0, -120), QPoint(), Qt.KeyboardModifier.ShiftModifier)
    assert picture.left > left
    QTest.wheelEvent(window, at, QPoint(120, 0))
    assert picture.left == left


def test_the_picture_can_be_pulled_along_without_opening_anything(program: Program) -> None:
    picture = picture_of(program)
    start = picture.mapTo(program.window, picture.chosen_area.center())
    window = program.window.windowHandle()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    for step in (40, 80, 120):
        QTest.mouseMove(window, start - QPoint(step, 0))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=start - QPoint(120, 0))
    settle()
    assert picture.left == 120
    assert program.focused == FOUNDED


@pytest.mark.parametrize("way", ["enter", "mouse", "button"])
def test_an_event_opens_its_story_and_its_questions(program: Program, way: str) -> None:
    program.press(KEY.Key_Down, KEY.Key_Home)
    match way:
        case "enter":
            program.press(KEY.Key_Return)
        case "mouse":
            click_chosen(program)
        case _:
            program.click("Open this event")
    assert program.reads("16 April 1922 · Germany, Rapallo and Berlin")
    assert program.reads("Signed beside Genoa.")
    program.click("Practise 1 question")
    assert program.reads("Match each event to its date.")


def test_esc_goes_back_to_the_event_that_was_chosen(program: Program) -> None:
    program.press(KEY.Key_Down, KEY.Key_Home, KEY.Key_Return, KEY.Key_Escape)
    assert program.focused == RAPALLO
    program.press(KEY.Key_Escape)
    assert program.has("Choose what to practise")


def test_the_same_events_stand_below_as_text(program: Program) -> None:
    assert program.reads("16 April 1922: Treaty of Rapallo\nDecember 1925: Locarno treaties")


def test_an_event_shows_how_well_it_is_known_after_it_was_asked(program: Program) -> None:
    program.press(KEY.Key_Return)
    program.click("Practise 1 question")
    program.press(KEY.Key_Return)
    program.click("See results")
    program.click("Timeline")
    assert not program.focused.endswith("not asked yet.")


def test_a_bank_without_dated_events_says_so(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        program.click("Timeline")
        assert program.reads("This bank asks no dated events.")
        program.click("Done")
        assert program.has("Choose what to practise")
