# SPDX-License-Identifier: MIT
"""Ordering events by mouse, by clicks, by buttons and by keys alone."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from quizdesk.engine.question import Ordering
from quizdesk.engine.response import OrderResponse
from quizdesk.ui.widgets.lifting import Lifting
from quizdesk.ui.widgets.right_order import RightOrder
from quizdesk.ui.widgets.sign import Sign
from tests.builders import an_event, an_ordering
from tests.ui.widgets.conftest import Play
from tests.ui.widgets.played import (
    PlayedQuestion,
    accessible_tree,
    buttons,
    description_of,
    middle,
    settle,
    the_only,
)

DEALT = ("shanghai", "founded", "popular-front", "united-front", "sixth-congress")
RIGHT = ("founded", "united-front", "shanghai", "sixth-congress", "popular-front")
TEXTS = {event.id: event.text for event in an_ordering().events}

Key = Qt.Key


@pytest.fixture
def played(play: Play) -> PlayedQuestion:
    return play(an_ordering(), DEALT)


def shown(played: PlayedQuestion) -> tuple[str, ...]:
    """The order that is on the screen."""
    ids = {text: event_id for event_id, text in TEXTS.items()}
    cards = [name.removesuffix(", picked up") for name in played.names if name[0].isdecimal()]
    return tuple(ids[name.split(". ", 1)[1]] for name in cards)


def given(played: PlayedQuestion) -> list[tuple[str, ...]]:
    return [response.order for response in played.responses]


def moved(event_id: str, place: int) -> tuple[str, ...]:
    """The order as dealt, with one event moved to a place."""
    order = [each for each in DEALT if each != event_id]
    order.insert(place - 1, event_id)
    return tuple(order)


def card(event_id: str, place: int) -> str:
    return f"{place}. {TEXTS[event_id]}"


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


# What stands, and what becomes of it


def test_an_order_that_is_looked_at_and_left_can_be_the_answer(played: PlayedQuestion) -> None:
    played.part.confirm()
    assert given(played) == [DEALT]


def test_confirming_counts_what_is_still_in_the_hand(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down)
    played.part.confirm()
    assert given(played)[-1] == moved("shanghai", 2)


def test_a_kept_order_is_shown_again(played: PlayedQuestion) -> None:
    played.answer(OrderResponse(RIGHT))
    assert shown(played) == RIGHT


def test_another_order_from_without_empties_the_hand(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down)
    played.answer(OrderResponse(RIGHT))
    assert shown(played) == RIGHT
    played.press(Key.Key_Escape)
    assert not played.responses


def test_a_marked_order_says_of_each_event_whether_and_where_it_belongs(
    played: PlayedQuestion,
) -> None:
    played.answer(
        OrderResponse(("founded", "shanghai", "united-front", "sixth-congress", "popular-front"))
    )
    played.finish()
    words = [sign.word() for sign in played.part.findChildren(Sign) if sign.isVisible()]
    assert words == ["Right", "Belongs 3rd", "Belongs 2nd", "Right", "Right"]
    assert f"2. {TEXTS['shanghai']}, not right, belongs 3rd" in played.names
    assert f"1. {TEXTS['founded']}, right" in played.names


def test_the_right_order_stands_below_with_dates_and_notes_of_what_was_misplaced(
    play: Play,
) -> None:
    events = (
        an_event("arcos", "Police raid Arcos", "1927-05-12", "It housed the trade delegation."),
        an_event("treaty", "Treaty of Berlin", "1926-04", "It renewed Rapallo."),
        an_event("congress", "The Sixth Congress meets", "1928-07", "It sat for weeks."),
    )
    ordered = (events[1], events[0], events[2])
    played = play(an_ordering(events=ordered), ("arcos", "treaty", "congress"))
    played.part.confirm()
    played.finish()
    labels = the_only(played.part, RightOrder).findChildren(QLabel)
    assert [label.text() for label in labels if label.isVisible()] == [
        "The right order",
        *("1", "Treaty of Berlin", "April 1926", "It renewed Rapallo."),
        *("2", "Police raid Arcos", "12 May 1927", "It housed the trade delegation."),
        *("3", "The Sixth Congress meets", "July 1928"),
    ]


def test_a_wholly_right_order_shows_its_dates_and_no_second_list(played: PlayedQuestion) -> None:
    played.answer(OrderResponse(RIGHT))
    played.finish()
    assert "The right order" not in played.texts
    assert "March 1919" in played.texts
    assert f"1. {TEXTS['founded']}, right, March 1919" in played.names


def test_before_marking_nothing_tells_a_date(played: PlayedQuestion) -> None:
    everything = [*played.texts, *played.names]
    assert not any("19" in text for text in everything)


def test_a_marked_order_can_be_read_by_keys_but_not_changed(played: PlayedQuestion) -> None:
    played.part.confirm()
    played.finish()
    before = len(played.responses)
    played.part.focus_first()
    played.press(Key.Key_Space, Key.Key_Down, Key.Key_Space)
    assert played.focused.startswith("2. ")
    first, third = (played.find(f"{place}. …") for place in (1, 3))
    played.carry(f"{first.accessibleName()}", middle(third))
    played.let_go(middle(third))
    assert len(played.responses) == before
    assert not any(name.startswith("Move") for name in played.names)


def test_a_screen_reader_meets_the_events_in_the_order_that_is_seen(
    played: PlayedQuestion,
) -> None:
    played.press(Key.Key_Space, Key.Key_End, Key.Key_Space)
    played.part.confirm()
    played.finish()
    names = [each.text(QAccessible.Text.Name) for each in accessible_tree(played.part)]
    begun = [names.index(name) for name in ("Earliest", "Latest", "The right order")]
    met = [name for name in names if name[:2] in {"1.", "2.", "3.", "4.", "5."}]
    assert [name.split(",")[0] for name in met] == [
        card(event_id, place) for place, event_id in enumerate(moved("shanghai", 5), start=1)
    ]
    assert begun == sorted(begun)
    assert begun[0] < names.index(met[0]) < names.index(met[-1]) < begun[1]


def test_eight_events_have_places_one_to_eight(play: Play) -> None:
    events = tuple(an_event(f"e{year}", f"Event {year}", str(year)) for year in range(1921, 1929))
    question: Ordering = an_ordering(events=events)
    played = play(question, tuple(event.id for event in reversed(events)))
    assert [text for text in played.texts if text.isdecimal()] == list("12345678")
