# SPDX-License-Identifier: MIT
"""Looks changed in the middle of a question, and the window found again where it was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from quizdesk.settings import WindowPlace
from quizdesk.ui.main_window import MainWindow
from quizdesk.ui.theme import current
from tests.builders import a_date_matching, a_short_answer
from tests.ui.hand import settle
from tests.ui.program import Program
from tests.ui.widgets.played import cut_off

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = "Police raided the offices of Arcos."


def test_text_grows_and_shrinks_in_the_middle_of_a_word(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer()) as program:
        program.press(Qt.Key.Key_Return)
        program.write(WORDS)
        field = program.find("Your answer")
        assert isinstance(field, QPlainTextEdit)
        program.press(*[Qt.Key.Key_Left] * 6)
        before, height = field.textCursor().position(), field.fontMetrics().height()
        program.press(*[Qt.Key.Key_Plus] * 10, control=True)
        assert current().type.percent == 200
        assert field.fontMetrics().height() > 1.8 * height
        assert (program.focused, program.written) == ("Your answer", WORDS)
        assert field.textCursor().position() == before
        assert not cut_off(program.page)
        program.write("old ")
        assert program.written == "Police raided the offices of old Arcos."
        program.press(Qt.Key.Key_Minus, control=True)
        assert current().type.percent == 190
        program.press(Qt.Key.Key_0, control=True)
        assert current().type.percent == 100
    with Program(tmp_path, a_short_answer()) as program:
        assert program.desk.settings.text_percent == 100


def test_text_stops_growing_where_the_screens_end(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.press(*[Qt.Key.Key_Equal] * 25, control=True)
        assert current().type.percent == 300
        program.press(*[Qt.Key.Key_Minus] * 25, control=True)
        assert current().type.percent == 100


def test_a_theme_changed_under_a_question_keeps_what_is_being_done(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer()) as program:
        program.press(Qt.Key.Key_Return)
        program.write(WORDS)
        for theme in ("dark", "high-contrast", "light"):
            program.wear(theme=theme, text_percent=150)
            assert current().theme.name == theme
            assert (program.focused, program.written) == ("Your answer", WORDS)
        program.write(" Yes.")
        assert program.written == f"{WORDS} Yes."


def test_a_date_that_was_picked_up_stays_in_the_hand(tmp_path: Path) -> None:
    question = a_date_matching()
    with Program(tmp_path, question) as program:
        program.press(Qt.Key.Key_Return, Qt.Key.Key_Space)
        held = program.focused
        assert held.endswith(", picked up")
        program.wear(theme="dark", text_percent=200)
        assert program.focused == held
        program.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
        assert program.reads("put to")


def test_settings_change_at_once_and_are_there_next_time(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.click("Settings")
        assert program.focused == "Colours"
        program.press(Qt.Key.Key_End)
        assert current().theme.name == "high-contrast"
        program.tab_to("Text size")
        program.press(*[Qt.Key.Key_Right] * 5)
        assert current().type.percent == 150
        assert program.focused == "Text size"
        program.press(Qt.Key.Key_Escape)
        assert program.has("Start today's revision")
    with Program(tmp_path) as program:
        assert current().theme.name == "high-contrast"
        program.click("Settings")
        assert program.reads("Text size: 150%")


def left_by(place: WindowPlace | None) -> WindowPlace:
    """Where a window stands that was put to a place."""
    window = MainWindow()
    window.place_as(place)
    window.show()
    settle()
    stands = window.place()
    window.close()
    window.deleteLater()
    return stands


def test_the_window_comes_back_where_it_was(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.window.setGeometry(60, 80, 700, 600)
        settle()
    with Program(tmp_path) as program:
        place = program.desk.settings.window
    assert place == WindowPlace(60, 80, 700, 600)
    assert left_by(place) == place


def test_a_window_whose_screen_has_gone_comes_back_on_one_that_is_there(qapp: QApplication) -> None:
    screen = qapp.primaryScreen().availableGeometry()
    stands = left_by(WindowPlace(9000, 9000, 700, 600))
    assert screen.contains(stands.x, stands.y)
    assert (stands.width, stands.height) == (700, 600)


def test_a_window_larger_than_the_screen_is_made_to_fit(qapp: QApplication) -> None:
    screen = qapp.primaryScreen().availableGeometry()
    stands = left_by(WindowPlace(0, 0, 5000, 4000))
    assert (stands.width, stands.height) == (screen.width(), screen.height())


def test_a_maximised_window_comes_back_maximised() -> None:
    assert left_by(WindowPlace(50, 50, 700, 600, maximised=True)).maximised


def test_the_first_window_of_all_stands_on_the_screen(qapp: QApplication) -> None:
    stands = left_by(None)
    screen = qapp.primaryScreen().availableGeometry()
    assert screen.contains(stands.x, stands.y)
    assert stands.width <= screen.width()
