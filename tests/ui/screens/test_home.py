# SPDX-License-Identifier: MIT
"""The first screen: one click to a question, a quiz left open first, the last quizzes below."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from quizdesk.ui.screens.home import HomeScreen
from quizdesk.ui.theme import current
from quizdesk.viewmodels.home import HomeView, KindView, UnfinishedView
from quizdesk.viewmodels.past import PastView
from tests.ui.hand import scroll_area_of, settle
from tests.ui.program import Program
from tests.ui.widgets.played import cut_off

FRESH = HomeView(
    title="Stalin's foreign policy",
    about="76 questions on 7 topics.",
    unfinished=(),
    recent=(),
    kinds=(KindView("multiple-choice", "Multiple choice", "44 questions"),),
    plan="Your plan",
    can_start=True,
)
LEFT_OPEN = HomeView(
    title="Stalin's foreign policy",
    about="76 questions on 7 topics.",
    unfinished=(
        UnfinishedView("newer", "Practice: China", "1 of 10 questions answered"),
        UnfinishedView("older", "Practice: Germany", "2 of 10 questions answered"),
    ),
    recent=(PastView("past", "Practice: All topics", "10 questions", "8 of 12 marks", "67%"),),
    kinds=FRESH.kinds,
    plan="Your plan",
    can_start=True,
)


@pytest.fixture
def home(qtbot: QtBot) -> HomeScreen:
    screen = HomeScreen()
    qtbot.addWidget(screen)
    screen.resize(1366, 728)
    screen.show_view(FRESH)
    screen.show()
    return screen


def button(home: HomeScreen, name: str, described: str = "") -> QAbstractButton:
    """The one button of this accessible name or text that can be seen."""
    # Widgets that a view brings are shown, and then placed, when the layout is next looked at.
    settle()
    (found,) = (
        each
        for each in home.findChildren(QAbstractButton)
        if each.isVisible()
        and (each.accessibleName() or each.text()).startswith(name)
        and described in each.accessibleDescription()
    )
    return found


def click(home: HomeScreen, qtbot: QtBot, name: str, described: str = "") -> None:
    QTest.mouseClick(button(home, name, described), Qt.MouseButton.LeftButton)


def test_one_click_starts_todays_revision(home: HomeScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(home.today_requested):
        click(home, qtbot, "Start today's revision")


def test_a_kind_is_started_by_its_card(home: HomeScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(home.kind_requested) as told:
        click(home, qtbot, "Multiple choice")
    assert told.args == ["multiple-choice"]


def test_a_quiz_left_open_takes_the_main_button(home: HomeScreen, qtbot: QtBot) -> None:
    home.show_view(LEFT_OPEN)
    with qtbot.waitSignal(home.resume_requested) as told:
        click(home, qtbot, "Go on with your quiz")
    assert told.args == ["newer"]
    with qtbot.waitSignal(home.today_requested):
        click(home, qtbot, "Start today's revision")


def test_another_quiz_left_open_can_be_gone_on_with_or_handed_in(
    home: HomeScreen, qtbot: QtBot
) -> None:
    home.show_view(LEFT_OPEN)
    with qtbot.waitSignal(home.resume_requested) as resumed:
        click(home, qtbot, "Go on", "Germany")
    assert resumed.args == ["older"]
    with qtbot.waitSignal(home.hand_in_requested) as handed_in:
        click(home, qtbot, "Hand it in as it is", "China")
    assert handed_in.args == ["newer"]


def test_a_past_quiz_is_opened_by_its_card(home: HomeScreen, qtbot: QtBot) -> None:
    home.show_view(LEFT_OPEN)
    with qtbot.waitSignal(home.attempt_requested) as told:
        click(home, qtbot, "67%")
    assert told.args == ["past"]


def test_without_questions_nothing_can_be_started(home: HomeScreen) -> None:
    home.show_view(HomeView("No questions", "This bank is empty.", (), (), (), "", can_start=False))
    assert not button(home, "Start").isEnabled()
    assert not button(home, "Choose what to practise").isEnabled()


def test_what_today_is_comes_after_the_first_picture(home: HomeScreen) -> None:
    home.show_today("20 minutes: 26 questions, all new.")
    assert any(label.text() == "20 minutes: 26 questions, all new." for label in labels(home))


def labels(home: HomeScreen) -> list[QLabel]:
    return [each for each in home.findChildren(QLabel) if each.isVisible()]


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("width", [640, 1024])
def test_home_never_scrolls_sideways(width: int, percent: int, tmp_path: Path) -> None:
    with Program(tmp_path, size=(width, 768), text_percent=percent) as program:
        assert cut_off(program.window) == []
        area = scroll_area_of(program.find("Multiple choice"))
        assert area is not None
        assert area.horizontalScrollBar().maximum() == 0


def test_a_button_in_two_lines_is_one_to_a_screen_reader(tmp_path: Path) -> None:
    with Program(tmp_path, size=(640, 768), text_percent=300) as program:
        start = program.find("Start today's revision")
        usual = current().space.answer
        assert start.height() > 1.4 * usual
        program.wear(theme="light", text_percent=100)
        assert program.find("Start today's revision").height() < usual


def test_the_buttons_of_a_quiz_left_open_are_no_wider_together_than_each(home: HomeScreen) -> None:
    home.show_view(LEFT_OPEN)
    wider = button(home, "Hand it in as it is", "Practice: Germany")
    around = wider.parentWidget()
    assert around is not None
    assert around.minimumSizeHint().width() <= wider.minimumSizeHint().width()
