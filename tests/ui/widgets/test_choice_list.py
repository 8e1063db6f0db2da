# SPDX-License-Identifier: MIT
"""Choosing options by mouse, by letters, by figures and by arrows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox

from quizdesk.engine.response import ChoiceResponse
from quizdesk.ui.widgets.option_card import OptionCard
from quizdesk.ui.widgets.sign import Sign
from tests.builders import a_choice_of_several, a_multiple_choice
from tests.ui.widgets.conftest import Play
from tests.ui.widgets.played import PlayedQuestion, description_of, interface

ONE = ("guomindang", "social-democrats", "kulaks", "conservatives")
SEVERAL = ("poland", "france", "britain", "czechoslovakia")
A, B, C, D = (
    "A. Chinese nationalists",
    "B. Social democrats",
    "C. Kulaks",
    "D. British Conservatives",
)

Key = Qt.Key


@pytest.fixture
def played(play: Play) -> PlayedQuestion:
    return play(a_multiple_choice(), ONE)


@pytest.fixture
def several(play: Play) -> PlayedQuestion:
    return play(a_choice_of_several(), SEVERAL)


def chosen(played: PlayedQuestion) -> set[str]:
    return set(played.response.chosen)


def is_checked(played: PlayedQuestion, name: str) -> bool:
    """Whether a screen reader is told that an option is chosen."""
    return bool(interface(played.find(name)).state().checked)


@pytest.mark.parametrize("key", [Key.Key_B, Key.Key_2])
def test_a_letter_or_a_figure_chooses(played: PlayedQuestion, key: Qt.Key) -> None:
    played.press(key)
    assert chosen(played) == {"social-democrats"}
    assert played.focused == B


@pytest.mark.parametrize("key", [Key.Key_E, Key.Key_5, Key.Key_0, Key.Key_Z])
def test_a_letter_that_no_option_has_chooses_nothing(played: PlayedQuestion, key: Qt.Key) -> None:
    played.press(key)
    assert not played.responses


def test_arrows_move_round_and_space_chooses(played: PlayedQuestion) -> None:
    assert played.focused == A
    played.press(Key.Key_Down, Key.Key_Right)
    assert played.focused == C
    assert not played.responses
    played.press(Key.Key_Space)
    assert chosen(played) == {"kulaks"}
    played.press(Key.Key_Down, Key.Key_Down)
    assert played.focused == A
    played.press(Key.Key_Up)
    assert played.focused == D


def test_a_second_choice_takes_the_place_of_the_first(played: PlayedQuestion) -> None:
    played.press(Key.Key_A, Key.Key_B)
    assert chosen(played) == {"social-democrats"}
    assert [name for name in (A, B, C, D) if is_checked(played, name)] == [B]


def test_choosing_the_same_again_leaves_it_chosen(played: PlayedQuestion) -> None:
    played.press(Key.Key_B, Key.Key_B)
    assert chosen(played) == {"social-democrats"}
    assert is_checked(played, B)
    played.click(B)
    assert chosen(played) == {"social-democrats"}
    assert is_checked(played, B)


def test_a_click_anywhere_on_a_card_chooses(played: PlayedQuestion) -> None:
    card = played.find(C)
    for at in (QPoint(4, 4), card.rect().center(), card.rect().bottomRight() - QPoint(4, 4)):
        played.press(Key.Key_A)
        played.click_at(card.mapToGlobal(at))
        assert chosen(played) == {"kulaks"}


def test_where_several_are_right_each_is_chosen_and_unchosen_by_itself(
    several: PlayedQuestion,
) -> None:
    several.press(Key.Key_B, Key.Key_4)
    assert chosen(several) == {"france", "czechoslovakia"}
    several.press(Key.Key_2)
    assert chosen(several) == {"czechoslovakia"}
    several.click("D. Czechoslovakia")
    assert chosen(several) == set()


def test_enter_is_left_to_the_screen(played: PlayedQuestion) -> None:
    played.press(Key.Key_Return)
    assert not played.responses


def test_one_who_comes_back_begins_at_the_option_chosen(played: PlayedQuestion) -> None:
    played.answer(ChoiceResponse(frozenset({"kulaks"})))
    played.part.focus_first()
    assert played.focused == C
    assert is_checked(played, C)


def test_a_marked_choice_says_what_was_right_and_why_the_choice_was_not(
    played: PlayedQuestion,
) -> None:
    played.press(Key.Key_A)
    played.finish()
    cards = {card.option_id: card for card in played.part.findChildren(OptionCard)}
    words = {each: [s.word() for s in card.findChildren(Sign)] for each, card in cards.items()}
    assert words["guomindang"] == ["Not right"]
    assert words["social-democrats"] == ["Right answer"]
    assert words["kulaks"] == words["conservatives"] == []
    why = "The Guomindang had been treated as an ally until 1927."
    assert why in played.texts
    assert why in description_of(cards["guomindang"])
    assert f"{A}, your choice, not right" in played.names
    assert f"{B}, the right answer" in played.names


def test_before_marking_nothing_tells_the_key(played: PlayedQuestion) -> None:
    played.press(Key.Key_B)
    assert not played.part.findChildren(Sign)
    assert [name for name in played.names if name[1] == "."] == [A, B, C, D]


def test_a_marked_choice_cannot_be_changed(played: PlayedQuestion) -> None:
    played.press(Key.Key_B)
    played.finish()
    before = len(played.responses)
    played.press(Key.Key_A, Key.Key_3, Key.Key_Down, Key.Key_Space)
    played.click(A)
    assert len(played.responses) == before
    assert [card.isChecked() for card in played.part.findChildren(OptionCard)] == [
        False,
        True,
        False,
        False,
    ]


def test_every_card_is_high_enough_to_hit(played: PlayedQuestion) -> None:
    assert all(card.height() >= 44 for card in played.part.findChildren(OptionCard))
    assert not played.part.findChildren(QCheckBox)
