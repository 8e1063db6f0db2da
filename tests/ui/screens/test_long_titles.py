# SPDX-License-Identifier: MIT
"""Topics that a teacher calls by a whole sentence take more lines, not a wider screen."""

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from quizdesk.ui.screens.choosing import ChoosingScreen
from quizdesk.ui.screens.results import ResultsScreen
from quizdesk.ui.theme import apply_theme
from quizdesk.ui.widgets.page import Page
from quizdesk.viewmodels.choosing import Choice, Choosing, ChoosingView
from quizdesk.viewmodels.next_step import Next, NextView
from quizdesk.viewmodels.results import GroupResult, ResultsView

LONG = (
    "Why the Comintern told its parties to see Social Democrats as enemies, and what came of it "
    "in Germany & elsewhere between 1928 and 1935"
)

WIDTHS = (640, 1024, 1366)
"""The least width of the window, and two of small screens."""


@pytest.fixture(params=[100, 200, 300])
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> int:
    size: int = request.param
    apply_theme(qapp, "light", size)
    request.addfinalizer(lambda: apply_theme(qapp))
    return size


def shown(page: Page, qtbot: QtBot, width: int = 1366) -> Page:
    qtbot.addWidget(page)
    page.resize(width, 728)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()
    return page


def is_cut_off(page: Page) -> bool:
    return page.column.horizontalScrollBar().maximum() > 0


@pytest.mark.usefixtures("percent")
@pytest.mark.parametrize("width", WIDTHS)
def test_choosing_never_scrolls_sideways(width: int, qtbot: QtBot) -> None:
    screen = ChoosingScreen()
    topics = (Choice("comintern", LONG, "12 questions", False),)
    screen.show_view(Choosing(), ChoosingView(topics, (), (), 10, False, 20, "12 questions.", True))
    assert not is_cut_off(shown(screen, qtbot, width))
    assert screen.findChildren(QCheckBox)[0].accessibleName() == f"{LONG} (12 questions)"


def test_lines_are_broken_anew_for_larger_text(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp)
    screen = ChoosingScreen()
    topic = Choice("motives", "Stalin's motives at home & abroad", "10 questions", False)
    screen.show_view(
        Choosing(), ChoosingView((topic,), (), (), 10, False, 20, "10 questions.", True)
    )
    (box,) = shown(screen, qtbot).findChildren(QCheckBox)
    assert box.text() == "Stalin's motives at home && abroad (10\N{NO-BREAK SPACE}questions)"
    usual = box.height()
    apply_theme(qapp, "light", 300)
    QApplication.processEvents()
    assert box.text() == "Stalin's motives at home && abroad\n(10\N{NO-BREAK SPACE}questions)"
    assert box.height() > 4 * usual
    apply_theme(qapp)
    assert "\n" not in box.text()


@pytest.mark.usefixtures("percent")
@pytest.mark.parametrize("width", WIDTHS)
def test_results_never_scroll_sideways(width: int, qtbot: QtBot) -> None:
    screen = ResultsScreen()
    topics = (GroupResult(LONG, 3, 5, "3 of 5"),)
    view = ResultsView("Quiz", "3 of 5 marks", "60%", "5 questions", "", 3, 5, 0, topics, (), ())
    screen.show_view(view, NextView(Next.DONE, "Done"))
    assert not is_cut_off(shown(screen, qtbot, width))
