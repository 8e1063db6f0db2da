# SPDX-License-Identifier: MIT
"""Ordering events by mouse, by clicks, by buttons and by keys alone."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizdesk.engine.response import OrderResponse
from quizdesk.ui.widgets.lifting import Lifting
from tests.builders import an_ordering
from tests.ui.widgets.conftest import Play
from tests.ui.widgets.played import (
    PlayedQuestion,
    buttons,
    description_of,
    middle,
    settle,
    the_only,
)
from tests.ui.widgets.played_order import DEALT, RIGHT, TEXTS, card, given, moved, shown

Key = Qt.Key


@pytest.fixture
def played(play: Play) -> PlayedQuestion:
    return play(an_ordering(), DEALT)


# By keys alone


def test_an_event_is_moved_by_keys_alone(played: PlayedQuestion) -> None:
    assert played.focused == card("shanghai", 1)
    played.press(Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Space)
    assert given(played) == [moved("shanghai", 3)]
    assert shown(played) == moved("shanghai", 3)
    assert played.focused == card("shanghai", 3)


def test_the_whole_order_is_made_by_keys_alone(played: PlayedQuestion) -> None:
    for place, event_id in enumerate(RIGHT, start=1):
        played.go_to(card(event_id, shown(played).index(event_id) + 1))
        played.press(Key.Key_Space)
        played.go_to(f"{place}. …")
        played.press(Key.Key_Space)
    assert played.response == OrderResponse(RIGHT)


def test_arrows_go_from_event_to_event_and_stop_at_the_ends(played: PlayedQuestion) -> None:
    played.press(Key.Key_Down)
    assert played.focused == card("founded", 2)
    played.press(Key.Key_Left, Key.Key_Up)
    assert played.focused == card("shanghai", 1)
    played.press(Key.Key_End)
    assert played.focused == card("sixth-congress", 5)
    played.press(Key.Key_Right)
    assert played.focused == card("sixth-congress", 5)
    played.press(Key.Key_Home)
    assert played.focused == card("shanghai", 1)
    assert not played.responses


def test_an_event_in_the_hand_goes_no_further_than_the_ends(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Up)
    assert shown(played) == DEALT
    played.press(Key.Key_End, Key.Key_Down, Key.Key_Space)
    assert given(played) == [moved("shanghai", 5)]


def test_escape_puts_an_event_back_and_gives_no_answer(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down, Key.Key_Down)
    assert shown(played) == moved("shanghai", 3)
    played.press(Key.Key_Escape)
    assert shown(played) == DEALT
    assert played.focused == card("shanghai", 1)
    assert "put back" in played.said
    assert not played.responses


def test_an_event_put_down_where_it_was_gives_no_answer(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down, Key.Key_Up, Key.Key_Space)
    assert not played.responses
    assert played.focused == card("shanghai", 1)


def test_enter_drops_an_event_too_but_else_is_left_to_the_screen(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down, Key.Key_Return)
    assert given(played) == [moved("shanghai", 2)]
    enter = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    enter.accept()
    QApplication.sendEvent(played.find(played.focused), enter)
    assert not enter.isAccepted()


def test_a_figure_goes_to_its_place_and_takes_along_what_is_in_the_hand(
    played: PlayedQuestion,
) -> None:
    played.press(Key.Key_4)
    assert played.focused == card("united-front", 4)
    played.press(Key.Key_Space, Key.Key_2, Key.Key_Space)
    assert given(played) == [moved("united-front", 2)]
    played.press(Key.Key_9)
    assert played.focused == card("united-front", 2)


def test_tab_comes_to_the_event_and_its_two_buttons_and_leaves(played: PlayedQuestion) -> None:
    played.press(Key.Key_Down)
    names = [played.focused]
    for _ in range(3):
        played.press(Key.Key_Tab)
        names.append(played.focused)
    text = TEXTS["founded"]
    assert names == [f"2. {text}", f"Move up: {text}", f"Move down: {text}", "Check answer"]


def test_going_elsewhere_leaves_the_event_where_it_is_seen(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down)
    played.click("Check answer")
    assert given(played) == [moved("shanghai", 2)]
    assert shown(played) == moved("shanghai", 2)


def test_every_move_is_said(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space)
    assert played.said.startswith(f"{TEXTS['shanghai']} picked up.")
    assert "arrow keys" in played.said
    played.press(Key.Key_Down)
    assert played.said == f"{TEXTS['shanghai']}: place 2 of 5, after {TEXTS['founded']}."
    played.press(Key.Key_Up)
    assert played.said == f"{TEXTS['shanghai']}: place 1 of 5, before {TEXTS['founded']}."
    played.press(Key.Key_Down, Key.Key_Space)
    assert "dropped: place 2 of 5" in played.said


def test_what_is_in_the_hand_says_so(played: PlayedQuestion) -> None:
    assert "Space picks it up" in description_of(played.find(card("shanghai", 1)))
    played.press(Key.Key_Space)
    assert played.focused == f"{card('shanghai', 1)}, picked up"
    assert "Escape puts it back" in description_of(played.find(played.focused))
    assert "Space drops the event here" in description_of(played.find(card("founded", 2)))


# By buttons


def test_an_event_is_moved_by_its_buttons(played: PlayedQuestion) -> None:
    played.click(f"Move down: {TEXTS['shanghai']}")
    assert given(played) == [moved("shanghai", 2)]
    played.click(f"Move up: {TEXTS['sixth-congress']}")
    assert played.response.order == (
        "founded",
        "shanghai",
        "popular-front",
        "sixth-congress",
        "united-front",
    )
    assert f"{TEXTS['sixth-congress']}: place 4 of 5" in played.said


def test_the_whole_order_is_made_by_buttons_alone(played: PlayedQuestion) -> None:
    for place, event_id in enumerate(RIGHT):
        for _ in range(shown(played).index(event_id) - place):
            played.click(f"Move up: {TEXTS[event_id]}")
    assert played.response == OrderResponse(RIGHT)


def test_a_button_pressed_again_moves_the_same_event_on(played: PlayedQuestion) -> None:
    played.press(Key.Key_Tab)
    assert played.focused == f"Move down: {TEXTS['shanghai']}"
    played.press(Key.Key_Space, Key.Key_Space, Key.Key_Return)
    assert given(played)[-1] == moved("shanghai", 4)
    assert played.focused == f"Move down: {TEXTS['shanghai']}"
    played.press(Key.Key_Space)
    assert given(played)[-1] == moved("shanghai", 5)
    assert played.focused == card("shanghai", 5)


def test_the_first_cannot_go_up_nor_the_last_down(played: PlayedQuestion) -> None:
    assert not played.find(f"Move up: {TEXTS['shanghai']}").isEnabled()
    assert not played.find(f"Move down: {TEXTS['sixth-congress']}").isEnabled()
    assert played.find(f"Move up: {TEXTS['sixth-congress']}").isEnabled()


def test_a_button_drops_what_is_in_the_hand_first(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down)
    played.click(f"Move up: {TEXTS['sixth-congress']}")
    assert given(played) == [
        moved("shanghai", 2),
        ("founded", "shanghai", "popular-front", "sixth-congress", "united-front"),
    ]


def test_every_target_is_large_enough(played: PlayedQuestion) -> None:
    for button in buttons(played.part):
        assert min(button.width(), button.height()) >= 24
    for place, event_id in enumerate(DEALT, start=1):
        assert played.find(card(event_id, place)).height() >= 44


# By clicks


def test_an_event_is_moved_by_two_clicks(played: PlayedQuestion) -> None:
    played.click(card("shanghai", 1))
    assert "Click the place" in played.said
    played.click(card("united-front", 4))
    assert given(played) == [moved("shanghai", 4)]
    assert played.focused == card("shanghai", 4)


def test_a_second_click_on_an_event_puts_it_down(played: PlayedQuestion) -> None:
    played.click(card("founded", 2))
    played.click(f"{card('founded', 2)}, picked up")
    assert not played.responses
    assert card("founded", 2) in played.names


# By dragging


def test_an_event_is_dragged_down_and_up(played: PlayedQuestion) -> None:
    played.drag(card("shanghai", 1), to=card("united-front", 4))
    assert given(played) == [moved("shanghai", 4)]
    played.drag(card("shanghai", 4), to=card("founded", 1))
    assert given(played)[-1] == DEALT
    assert played.focused == card("shanghai", 1)


def test_the_whole_order_is_made_by_dragging(played: PlayedQuestion) -> None:
    for place, event_id in enumerate(RIGHT, start=1):
        standing = shown(played)
        was = standing.index(event_id) + 1
        if was != place:
            played.drag(card(event_id, was), to=card(standing[place - 1], place))
    assert played.response == OrderResponse(RIGHT)


def test_while_an_event_is_carried_the_list_shows_where_it_would_drop(
    played: PlayedQuestion,
) -> None:
    target = played.find(card("popular-front", 3))
    played.carry(card("shanghai", 1), middle(target))
    assert shown(played) == moved("shanghai", 3)
    assert target.property("hollow")
    assert not played.responses
    assert the_only(played.part, Lifting).card is not None
    played.let_go(middle(target))
    assert not target.property("hollow")
    assert given(played) == [moved("shanghai", 3)]


def test_escape_ends_a_drag_and_the_button_let_go_later_does_nothing(
    played: PlayedQuestion,
) -> None:
    at = middle(played.find(card("popular-front", 3)))
    played.carry(card("shanghai", 1), at)
    played.press(Key.Key_Escape)
    assert shown(played) == DEALT
    assert not any(button.property("hollow") for button in buttons(played.part))
    played.let_go(at)
    assert not played.responses
    assert shown(played) == DEALT


def test_an_event_let_go_outside_the_window_goes_back(played: PlayedQuestion) -> None:
    outside = played.window.mapToGlobal(QPoint(-80, 300))
    played.carry(card("shanghai", 1), middle(played.find(card("united-front", 4))))
    played.move_to(outside)
    assert shown(played) == DEALT
    played.let_go(outside)
    assert not played.responses
    assert "put back" in played.said


def test_beyond_the_ends_of_the_list_an_event_becomes_the_first_or_the_last(
    played: PlayedQuestion,
) -> None:
    below = middle(played.check)
    played.carry(card("founded", 2), below)
    played.let_go(below)
    assert given(played) == [moved("founded", 5)]


def test_a_list_higher_than_the_window_scrolls_under_a_carried_event(
    play: Play, qtbot: QtBot
) -> None:
    played = play(an_ordering(), DEALT, text_percent=300)
    bar = played.column.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(0)
    settle()
    edge = played.column.mapToGlobal(QPoint(300, played.column.height() - 3))
    played.carry(card("shanghai", 1), edge)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=10_000)
    played.move_to(edge)
    played.let_go(edge)
    assert given(played) == [moved("shanghai", 5)]


def test_a_press_that_hardly_moves_is_a_click(played: PlayedQuestion) -> None:
    at = middle(played.find(card("shanghai", 1)))
    played.carry(card("shanghai", 1), at + QPoint(2, 1))
    played.let_go(at + QPoint(2, 1))
    assert "picked up" in played.said
