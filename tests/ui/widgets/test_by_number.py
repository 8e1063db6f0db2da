# SPDX-License-Identifier: MIT
"""The numbers that stand for names of Qt are Qt's own."""

from PySide6.QtCore import Qt

from quizdesk.ui.widgets import by_number


def test_each_number_is_the_value_of_the_name_that_it_stands_for() -> None:
    selectable = (
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    assert Qt.TextFormat(by_number.PLAIN_TEXT) is Qt.TextFormat.PlainText
    assert Qt.TextFormat(by_number.RICH_TEXT) is Qt.TextFormat.RichText
    assert Qt.TextInteractionFlag.NoTextInteraction.value == by_number.NO_LINKS_NO_SELECTION
    assert selectable.value == by_number.SELECTABLE_TEXT
    assert Qt.FocusPolicy(by_number.NO_FOCUS) is Qt.FocusPolicy.NoFocus
    left = Qt.AlignmentFlag.AlignLeft
    assert (left | Qt.AlignmentFlag.AlignTop).value == by_number.LEFT_TOP
    always_on = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    assert Qt.ScrollBarPolicy(by_number.SCROLL_BAR_ALWAYS_ON) is always_on
