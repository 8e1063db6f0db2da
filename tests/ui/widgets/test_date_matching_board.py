# SPDX-License-Identifier: MIT
"""Matching dates to events by dragging, by clicks and by keys alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizdesk.engine.response import MatchResponse
from quizdesk.ui.theme import apply_theme
from quizdesk.ui.widgets.date_tray import DateTray
from quizdesk.ui.widgets.lifting import Lifting
from quizdesk.ui.widgets.match_row import MatchRow
from quizdesk.ui.widgets.sign import Sign
from tests.builders import a_date_matching
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

DEALT = ("berlin", "chancellor", "rapallo", "locarno")
RAPALLO, DECOY, LOCARNO, BERLIN, CHANCELLOR = (
    "16 April 1922",
    "May 1923",
    "December 1925",
    "April 1926",
    "30 January 1933",
)
TRAY = [RAPALLO, DECOY, LOCARNO, BERLIN, CHANCELLOR]
EMPTY = {
    "berlin": "Treaty of Berlin: no date yet",
    "chancellor": "Hitler becomes Chancellor: no date yet",
    "rapallo": "Treaty of Rapallo: no date yet",
    "locarno": "Locarno treaties: no date yet",
}
KEY = MatchResponse(
    (
        ("berlin", "1926-04"),
        ("chancellor", "1933-01-30"),
        ("locarno", "1925-12"),
        ("rapallo", "1922-04-16"),
    )
)
DATE_OF = {"berlin": BERLIN, "chancellor": CHANCELLOR, "rapallo": RAPALLO, "locarno": LOCARNO}

Key = Qt.Key


@pytest.fixture
def played(play: Play) -> PlayedQuestion:
    return play(a_date_matching(), DEALT)


def placed(played: PlayedQuestion) -> dict[str, str]:
    return dict(played.response.placed)


def loose(played: PlayedQuestion) -> list[str]:
    """The dates that lie in the tray and can be taken."""
    return [name for name in TRAY if name in played.names and played.find(name).isEnabled()]


# By dragging


def test_a_date_is_dragged_to_an_event(played: PlayedQuestion) -> None:
    played.drag(BERLIN, to=EMPTY["berlin"])
    assert placed(played) == {"berlin": "1926-04"}
    assert f"Treaty of Berlin: {BERLIN}" in played.names
    assert BERLIN not in loose(played)
    assert played.said == f"{BERLIN} put to Treaty of Berlin."


def test_all_dates_are_matched_by_dragging(played: PlayedQuestion) -> None:
    for event_id, date in DATE_OF.items():
        played.drag(date, to=EMPTY[event_id])
    assert played.response == KEY
    assert loose(played) == [DECOY]


def test_a_date_may_be_dropped_on_the_event_beside_its_slot(played: PlayedQuestion) -> None:
    slot = played.find(EMPTY["berlin"])
    event = slot.mapToGlobal(QPoint(-200, slot.height() // 2))
    played.carry(BERLIN, event)
    assert slot.property("target")
    played.let_go(event)
    assert placed(played) == {"berlin": "1926-04"}


def test_while_a_date_is_carried_every_place_shows_that_it_may_land_there(
    played: PlayedQuestion,
) -> None:
    slots = [played.find(name) for name in EMPTY.values()]
    assert not any(slot.property("open") for slot in slots)
    played.carry(BERLIN, middle(slots[1]))
    assert all(slot.property("open") for slot in slots)
    assert [bool(slot.property("target")) for slot in slots] == [False, True, False, False]
    assert the_only(played.part, Lifting).card is not None
    played.let_go(middle(slots[1]))
    assert not any(slot.property("open") for slot in slots)


def test_a_date_dragged_onto_another_takes_its_place(played: PlayedQuestion) -> None:
    played.drag(BERLIN, to=EMPTY["berlin"])
    played.drag(LOCARNO, to=f"Treaty of Berlin: {BERLIN}")
    assert placed(played) == {"berlin": "1925-12"}
    assert BERLIN in loose(played)
    assert f"{BERLIN} is back among the dates." in played.said


def test_two_placed_dates_change_places(played: PlayedQuestion) -> None:
    played.drag(BERLIN, to=EMPTY["berlin"])
    played.drag(LOCARNO, to=EMPTY["locarno"])
    played.drag(f"Treaty of Berlin: {BERLIN}", to=f"Locarno treaties: {LOCARNO}")
    assert placed(played) == {"berlin": "1925-12", "locarno": "1926-04"}


def test_a_date_dragged_back_to_the_tray_is_loose_again(played: PlayedQuestion) -> None:
    played.drag(BERLIN, to=EMPTY["berlin"])
    tray = middle(the_only(played.part, DateTray))
    played.carry(f"Treaty of Berlin: {BERLIN}", tray)
    played.let_go(tray)
    assert placed(played) == {}
    assert loose(played) == TRAY


def test_a_date_let_go_elsewhere_goes_back_where_it_was(played: PlayedQuestion) -> None:
    elsewhere = middle(played.check)
    played.carry(BERLIN, elsewhere)
    played.let_go(elsewhere)
    assert not played.responses
    assert loose(played) == TRAY
    assert played.said == f"{BERLIN} put back."


def test_escape_ends_a_drag_and_the_button_let_go_later_does_nothing(
    played: PlayedQuestion,
) -> None:
    at = middle(played.find(EMPTY["berlin"]))
    played.carry(BERLIN, at)
    played.press(Key.Key_Escape)
    assert the_only(played.part, Lifting).card is None
    played.let_go(at)
    assert not played.responses
    assert loose(played) == TRAY


def test_a_board_higher_than_the_window_scrolls_under_a_carried_date(
    play: Play, qtbot: QtBot
) -> None:
    played = play(a_date_matching(), DEALT, text_percent=300)
    bar = played.column.verticalScrollBar()
    bar.setValue(0)
    settle()
    edge = played.column.mapToGlobal(QPoint(300, played.column.height() - 3))
    played.carry(RAPALLO, edge)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=10_000)
    target = middle(played.find(EMPTY["locarno"]))
    played.move_to(target)
    played.let_go(target)
    assert placed(played) == {"locarno": "1922-04-16"}


# By clicks


def test_all_dates_are_matched_by_clicks(played: PlayedQuestion) -> None:
    for event_id, date in DATE_OF.items():
        played.click(date)
        assert "Click the event" in played.said
        played.click(EMPTY[event_id])
    assert played.response == KEY


def test_a_click_on_the_event_itself_drops_the_date_too(played: PlayedQuestion) -> None:
    played.click(BERLIN)
    row = next(each for each in played.part.findChildren(MatchRow) if each.view.id == "berlin")
    played.click_at(row.mapToGlobal(QPoint(5, row.height() // 2)))
    assert placed(played) == {"berlin": "1926-04"}


def test_a_second_click_on_a_date_puts_it_back(played: PlayedQuestion) -> None:
    played.click(BERLIN)
    played.click(f"{BERLIN}, picked up")
    assert not played.responses
    assert loose(played) == TRAY


def test_a_click_into_the_tray_puts_a_placed_date_back(played: PlayedQuestion) -> None:
    played.answer(MatchResponse((("berlin", "1926-04"),)))
    played.click(f"Treaty of Berlin: {BERLIN}")
    tray = the_only(played.part, DateTray)
    played.click_at(tray.mapToGlobal(QPoint(4, 4)))
    assert placed(played) == {}


def test_a_click_on_an_empty_slot_says_what_to_do(played: PlayedQuestion) -> None:
    played.click(EMPTY["berlin"])
    assert played.said == "Treaty of Berlin has no date yet. Pick up a date first."
    assert not played.responses


# By keys alone


def test_all_dates_are_matched_by_keys_alone(played: PlayedQuestion) -> None:
    assert played.focused == RAPALLO
    for event_id, date in DATE_OF.items():
        played.go_to(date)
        played.press(Key.Key_Space, Key.Key_Down)
        played.go_to(EMPTY[event_id])
        played.press(Key.Key_Space)
    assert played.response == KEY


def test_a_date_in_the_hand_goes_to_the_empty_slots_first(played: PlayedQuestion) -> None:
    played.answer(MatchResponse((("berlin", "1926-04"),)))
    played.press(Key.Key_Space, Key.Key_Down)
    assert played.focused == EMPTY["chancellor"]
    played.press(Key.Key_Escape, Key.Key_Space, Key.Key_Up)
    assert played.focused == EMPTY["locarno"]


def test_after_a_drop_by_key_the_next_loose_date_has_the_keyboard(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down, Key.Key_Space)
    assert played.focused in TRAY
    assert played.focused != RAPALLO


def test_enter_drops_a_date_too(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space, Key.Key_Down, Key.Key_Enter)
    assert placed(played) == {"berlin": "1922-04-16"}


def test_escape_puts_a_date_back_and_the_keyboard_with_it(played: PlayedQuestion) -> None:
    played.press(Key.Key_Right, Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Escape)
    assert played.focused == DECOY
    assert not played.responses
    assert played.said == f"{DECOY} put back."


def test_delete_takes_a_date_out_of_its_slot(played: PlayedQuestion) -> None:
    played.answer(MatchResponse((("berlin", "1926-04"),)))
    played.press(Key.Key_Tab)
    assert played.focused == f"Treaty of Berlin: {BERLIN}"
    played.press(Key.Key_Delete)
    assert placed(played) == {}
    assert loose(played) == TRAY


def test_tab_comes_once_to_the_dates_once_to_the_events_and_leaves(
    played: PlayedQuestion,
) -> None:
    stops = [played.focused]
    for _ in range(2):
        played.press(Key.Key_Tab)
        stops.append(played.focused)
    assert stops == [RAPALLO, EMPTY["berlin"], "Check answer"]


def test_going_elsewhere_puts_the_date_back(played: PlayedQuestion) -> None:
    played.press(Key.Key_Space)
    played.click("Check answer")
    assert not played.responses
    assert loose(played) == TRAY


def test_what_keys_do_is_said_of_every_date_and_slot(played: PlayedQuestion) -> None:
    assert "Space picks it up" in description_of(played.find(RAPALLO))
    played.press(Key.Key_Space)
    assert played.focused == f"{RAPALLO}, picked up"
    assert "Space drops the date here" in description_of(played.find(EMPTY["berlin"]))
    played.press(Key.Key_Down, Key.Key_Space)
    slot = played.find(f"Treaty of Berlin: {RAPALLO}")
    assert "Delete takes it out" in description_of(slot)


# After marking


def test_a_marked_board_says_of_each_event_how_it_went_and_its_own_date(
    played: PlayedQuestion,
) -> None:
    played.answer(
        MatchResponse((("berlin", "1926-04"), ("locarno", "1923-05"), ("rapallo", "1925-12")))
    )
    played.finish()
    words = {
        row.view.id: [sign.word() for sign in row.findChildren(Sign)]
        for row in played.part.findChildren(MatchRow)
    }
    assert words == {
        "berlin": ["Right"],
        "chancellor": ["Not right"],
        "rapallo": ["Not right"],
        "locarno": ["Not right"],
    }
    assert f"Its date: {RAPALLO}" in played.texts
    assert "Signed beside Genoa." in played.texts
    assert f"Its date: {BERLIN}" not in played.texts
    assert f"Treaty of Rapallo: {LOCARNO}, not right; its date is {RAPALLO}" in played.names


def test_before_marking_no_event_tells_its_date(played: PlayedQuestion) -> None:
    names = [each.text(QAccessible.Text.Name) for each in accessible_tree(played.part)]
    assert not any("Its date" in text and date in text for text in names for date in TRAY)


def test_a_marked_board_can_be_read_by_keys_but_not_changed(played: PlayedQuestion) -> None:
    played.answer(KEY)
    played.finish()
    played.part.focus_first()
    assert played.focused == f"Treaty of Berlin: {BERLIN}, right"
    played.press(Key.Key_Space, Key.Key_Down, Key.Key_Delete)
    assert played.focused == f"Hitler becomes Chancellor: {CHANCELLOR}, right"
    at = middle(played.find(f"Locarno treaties: {LOCARNO}, right"))
    played.carry(f"Treaty of Berlin: {BERLIN}, right", at)
    played.let_go(at)
    assert not played.responses


# Sizes


def test_every_target_is_large_enough(played: PlayedQuestion) -> None:
    played.answer(MatchResponse((("berlin", "1926-04"),)))
    assert all(min(each.width(), each.height()) >= 44 for each in buttons(played.part))


def test_nothing_moves_in_the_tray_when_a_date_is_taken(played: PlayedQuestion) -> None:
    before = played.find(CHANCELLOR).geometry()
    played.drag(RAPALLO, to=EMPTY["rapallo"])
    assert played.find(CHANCELLOR).geometry() == before


def test_slots_stand_beside_their_events_or_below_where_text_is_large(
    play: Play, qapp: QApplication
) -> None:
    played = play(a_date_matching(), DEALT, size=(900, 768))
    row = played.part.findChildren(MatchRow)[0]
    assert row.slot.x() > 100
    apply_theme(qapp, "light", 300, motion="reduced")
    settle()
    assert row.slot.x() == 0
    assert row.slot.y() > 0
