# SPDX-License-Identifier: MIT
"""What every screen is laid on: Enter, Esc, the main action, the column; and the clock on it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizdesk.ui.theme import apply_theme
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.ui.widgets.time_left import TimeLeft
from tests.ui.widgets.played import name_of, settle

LONG = "From 1928 the Comintern held that social democracy and fascism were one thing. " * 4


class PlayedPage(Page):
    """A page with something to choose, a quiet and a main action."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Title("Practise")
        self.add(self.title)
        self.choice = CardButton("China", checkable=True)
        self.add(self.choice)
        self.skip, self.start = QuietButton("Skip"), PrimaryButton("Start")
        self.add_side(self.skip)
        self.set_main(self.start)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[PlayedPage]:
    apply_theme(qapp, "light", 100, motion="reduced")
    page = PlayedPage()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    settle()
    yield page
    apply_theme(qapp, "light", 100)


def test_enter_does_the_main_action_wherever_nothing_wants_it(
    page: PlayedPage, qtbot: QtBot
) -> None:
    page.choice.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(page.start.clicked, timeout=1000):
            QTest.keyClick(page.windowHandle(), key)


def test_enter_on_another_button_presses_that_one(page: PlayedPage, qtbot: QtBot) -> None:
    page.skip.setFocus()
    with qtbot.assertNotEmitted(page.start.clicked), qtbot.waitSignal(page.skip.clicked):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return)


def test_a_main_action_that_cannot_be_done_is_not_done_by_enter(
    page: PlayedPage, qtbot: QtBot
) -> None:
    page.start.setEnabled(False)
    page.choice.setFocus()
    with qtbot.assertNotEmitted(page.start.clicked):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return)


def test_escape_asks_to_go_back(page: PlayedPage, qtbot: QtBot) -> None:
    page.choice.setFocus()
    with qtbot.waitSignal(page.back_requested, timeout=1000):
        QTest.keyClick(page.windowHandle(), Qt.Key.Key_Escape)


def test_one_who_arrives_can_go_on_at_once(page: PlayedPage) -> None:
    page.arrive()
    assert page.start.hasFocus()


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_the_main_action_stands_bottom_right_in_line_with_the_column(
    page: PlayedPage, qapp: QApplication, percent: int
) -> None:
    apply_theme(qapp, "light", percent, motion="reduced")
    settle()
    start = page.start.mapTo(page, page.start.rect().bottomRight())
    title = page.title.mapTo(page, page.title.rect().topRight())
    assert abs(start.x() - title.x()) <= 1
    assert page.skip.mapTo(page, QPoint(0, 0)).x() == page.title.mapTo(page, QPoint(0, 0)).x()
    assert start.y() > page.height() - 40
    assert page.start.mapTo(page, QPoint(0, 0)).x() > page.width() // 2


def test_what_was_shown_last_is_in_sight_though_what_stands_above_it_has_just_grown(
    page: PlayedPage,
) -> None:
    above = [Body("") for _ in range(12)]
    below = Body("")
    for label in (*above, below):
        page.add(label)
        label.hide()
    settle()
    for label in (*above, below):
        label.setText(LONG)
        label.show()
    page.column.show_soon(below)
    settle()
    bottom = below.mapTo(page.column.viewport(), below.rect().bottomLeft()).y()
    assert page.column.verticalScrollBar().maximum() > 0
    assert bottom <= page.column.viewport().height()


def test_the_clock_is_hidden_until_there_is_a_limit(qtbot: QtBot) -> None:
    clock = TimeLeft()
    qtbot.addWidget(clock)
    assert clock.isHidden()
    clock.show_time("9:05", "")
    assert clock.isVisible()
    assert clock.text() == "9:05"
    assert name_of(clock) == "Time left: 9:05"
    clock.show_time("", "")
    assert clock.isHidden()


def test_the_clock_does_not_tremble_as_its_figures_change(
    page: PlayedPage, qapp: QApplication
) -> None:
    clock = TimeLeft()
    page.head.addWidget(clock)
    for look in (("light", 100), ("dark", 200), ("light", 100)):
        apply_theme(qapp, *look, motion="reduced")
        widths = set()
        for text in ("8:11", "8:48", "8:00"):
            clock.show_time(text, "")
            settle()
            widths.add(clock.sizeHint().width())
        assert len(widths) == 1
