# SPDX-License-Identifier: MIT
"""An order that stands: confirmed, kept, come back to, marked and read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from quizdesk.engine.question import Ordering
from quizdesk.engine.response import OrderResponse
from quizdesk.ui.widgets.right_order import RightOrder
from quizdesk.ui.widgets.sign import Sign
from tests.builders import an_event, an_ordering
from tests.ui.widgets.conftest import Play
from tests.ui.widgets.played import (
    PlayedQuestion,
    accessible_tree,
    middle,
    the_only,
)
from tests.ui.widgets.played_order import DEALT, RIGHT, TEXTS, card, given, moved, shown

Key = Qt.Key


@pytest.fixture
def played(play: Play) -> PlayedQuestion:
    return play(an_ordering(), DEALT)


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
