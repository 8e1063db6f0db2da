# SPDX-License-Identifier: MIT
"""A change of theme, text size or motion reaches what is on the screen at once."""

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizdesk.ui.theme import (
    Motion,
    Role,
    appearance,
    current,
    keep_spaced,
    line_up_figures,
)
from quizdesk.ui.theme.apply import Wish, look_for
from quizdesk.ui.theme.roles import ThemeName
from tests.ui.theme.conftest import Dress


def test_a_change_of_theme_repaints_an_open_window(dress: Dress, qtbot: QtBot) -> None:
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    qtbot.addWidget(window)
    window.show()
    seen = []
    for name in ThemeName:
        dress(name)
        seen.append(window.grab().toImage().pixelColor(5, 5).name().upper())
        assert seen[-1] == current().theme.ground
    assert len(set(seen)) == len(seen)


def test_a_change_of_text_size_reaches_a_label_that_is_shown(dress: Dress, qtbot: QtBot) -> None:
    label = QLabel("Rapallo")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint()
    dress("light", 200)
    assert label.font().pointSizeF() == 28
    assert label.sizeHint().height() > before.height() * 1.8
    dress("light", 100)
    assert label.sizeHint() == before


def test_tables_have_figures_that_line_up_from_the_start_and_after_a_change(
    dress: Dress, qtbot: QtBot
) -> None:
    table = QTableView()
    line_up_figures(table)
    qtbot.addWidget(table)
    table.show()
    for percent in (100, 200):
        dress("dark", percent)
        widths = {table.fontMetrics().horizontalAdvance(figure) for figure in "0123456789"}
        assert len(widths) == 1
        assert table.font().pointSizeF() == 14 * percent / 100


def test_whoever_paints_is_told_once_of_a_change_and_not_of_a_repetition(
    dress: Dress, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(appearance().changed, timeout=1000):
        dress("dark")
    with qtbot.assertNotEmitted(appearance().changed):
        dress("dark")


def test_layouts_keep_their_distances_in_step_with_the_text(dress: Dress, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = keep_spaced(QVBoxLayout(widget), gap=2, margins=(3, 0, 3, 1))
    assert (layout.spacing(), layout.contentsMargins().left()) == (16, 24)
    dress("light", 300)
    space = current().space
    assert (layout.spacing(), layout.contentsMargins().left()) == (space.gap(2), space.gap(3))
    assert layout.contentsMargins().top() == 0
    assert layout.spacing() > 16


def test_reduced_motion_leaves_no_time_for_movement(dress: Dress) -> None:
    dress("light", motion=Motion.REDUCED)
    assert current().motion_ms(150) == 0
    dress("light", motion=Motion.FULL)
    assert current().motion_ms(150) == 150


def test_a_name_that_is_no_theme_is_refused_and_nothing_changes(dress: Dress) -> None:
    dress("dark")
    with pytest.raises(ValueError, match="sepia"):
        dress("sepia")
    assert current().theme.name is ThemeName.DARK


def test_the_system_is_asked_where_the_person_leaves_it_open(dress: Dress) -> None:
    dress("system", motion="system")
    assert current().theme.name in set(ThemeName)
    assert look_for(Wish()) == current()


def test_a_shadow_comes_thin_and_other_colours_full(dress: Dress) -> None:
    assert current().colour(Role.SHADOW).alphaF() < 0.3
    assert current().colour(Role.INK).alpha() == 255


def test_marked_ideas_beyond_the_eighth_take_the_colours_again(dress: Dress) -> None:
    look = current()
    assert look.point_colour(9) == look.point_colour(1)
    assert len({look.point_colour(number).name() for number in range(1, 9)}) == 8
