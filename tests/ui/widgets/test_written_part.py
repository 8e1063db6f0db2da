# SPDX-License-Identifier: MIT
"""Writing an answer, and reading it marked: typing, undo, limits, points to decide."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QColor, QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication

from quizdesk.engine.response import TextResponse
from quizdesk.ui.theme import current
from quizdesk.ui.widgets.answer_editor import MOST_CHARACTERS, AnswerField
from quizdesk.ui.widgets.mark_point_list import MarkPointList
from quizdesk.ui.widgets.marked_answer import MarkedAnswer
from quizdesk.ui.widgets.sign import Sign
from quizdesk.ui.widgets.text import Body
from quizdesk.viewmodels.item_view import answer_view
from tests.builders import a_point, a_scheme, a_short_answer
from tests.ui.widgets.conftest import Play
from tests.ui.widgets.played import (
    PlayedQuestion,
    accessible_tree,
    controls,
    description_of,
    the_only,
)

Key, Keys = Qt.Key, QKeySequence.StandardKey
ANSWER = "Police raided the offices of Arcos."
WRONG = "The mark is wrong"
SHOW, HIDE = "Show a model answer", "Hide the model answer"


@pytest.fixture
def played(play: Play) -> PlayedQuestion:
    return play(a_short_answer())


def field(played: PlayedQuestion) -> AnswerField:
    return the_only(played.part, AnswerField)


def paste(played: PlayedQuestion, text: str) -> None:
    QApplication.clipboard().setText(text)
    played.shortcut(Keys.Paste)


def test_what_is_typed_is_the_response_after_every_key(played: PlayedQuestion) -> None:
    assert played.focused == "Your answer"
    played.write("Arcos")
    assert [each.text for each in played.responses] == ["A", "Ar", "Arc", "Arco", "Arcos"]


def test_enter_makes_a_new_line(played: PlayedQuestion) -> None:
    played.write("One")
    played.press(Key.Key_Return)
    played.write("two")
    assert played.response == TextResponse("One\ntwo")


def test_digits_and_letters_are_text_and_no_shortcuts(played: PlayedQuestion) -> None:
    played.write("a 1 B 2")
    assert played.response == TextResponse("a 1 B 2")


def test_tab_leads_on_and_writes_nothing(played: PlayedQuestion) -> None:
    played.press(Key.Key_Tab)
    assert played.focused == "Check answer"
    assert not played.responses


def test_undo_and_redo_reach_back_over_all_that_was_typed(played: PlayedQuestion) -> None:
    played.write("Arcos")
    played.press(Key.Key_Return)
    played.write("raid")
    for _ in range(4):
        played.shortcut(Keys.Undo)
    assert played.response == TextResponse("")
    for _ in range(4):
        played.shortcut(Keys.Redo)
    assert played.response == TextResponse("Arcos\nraid")


def test_the_cursor_stays_where_one_writes(played: PlayedQuestion) -> None:
    played.write("Acos")
    played.press(Key.Key_Home, Key.Key_Right)
    played.write("rr")
    played.press(Key.Key_Backspace)
    assert played.response == TextResponse("Arcos")
    assert field(played).textCursor().position() == 2


def test_one_who_comes_back_goes_on_at_the_end(played: PlayedQuestion) -> None:
    played.answer(TextResponse("Arcos"))
    played.part.focus_first()
    played.write(" raid")
    assert played.response == TextResponse("Arcos raid")


def test_the_count_of_words_stands_beside_the_guide(played: PlayedQuestion) -> None:
    assert "0 words · about 40 expected" in played.texts
    played.write("One")
    assert "1 word · about 40 expected" in played.texts
    played.write(" two  three")
    assert "3 words · about 40 expected" in played.texts


def test_pasted_text_comes_without_its_dress(played: PlayedQuestion) -> None:
    rich = QMimeData()
    rich.setHtml("<b>Arcos</b> raid")
    rich.setText("Arcos raid")
    QApplication.clipboard().setMimeData(rich)
    played.shortcut(Keys.Paste)
    assert played.response == TextResponse("Arcos raid")
    assert "<b>" not in field(played).document().toRawText()


def test_too_long_a_paste_is_refused_whole_and_says_so(played: PlayedQuestion) -> None:
    played.write("Kept.")
    paste(played, "x" * MOST_CHARACTERS)
    assert played.response == TextResponse("Kept.")
    assert any("at most 20,000 characters" in text for text in played.texts)
    played.write(" More.")
    assert played.response == TextResponse("Kept. More.")
    assert not any("at most" in text for text in played.texts)


def test_a_full_field_takes_no_more_but_lets_a_selection_be_replaced(
    played: PlayedQuestion,
) -> None:
    paste(played, "x" * MOST_CHARACTERS)
    assert len(played.response.text) == MOST_CHARACTERS
    played.write("y")
    assert "y" not in played.response.text
    field(played).selectAll()
    played.write("y")
    assert played.response == TextResponse("y")


def test_an_input_method_is_held_to_the_same_length(played: PlayedQuestion) -> None:
    paste(played, "x" * MOST_CHARACTERS)
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(field(played), composed)
    assert "é" not in played.response.text
    field(played).selectAll()
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(field(played), composed)
    assert played.response == TextResponse("é")


def test_a_marked_answer_stays_in_full_with_its_earning_words_underlined_and_numbered(
    played: PlayedQuestion,
) -> None:
    played.answer(TextResponse(f"{ANSWER} The weather was fine."))
    played.finish()
    answer = the_only(played.part, MarkedAnswer)
    assert answer.isReadOnly()
    shown = answer.toPlainText()
    assert "The weather was fine." in shown
    assert "Arcos1." in shown
    assert not field(played).isVisible()
    assert _points_under(answer, "Arcos") == {1}
    assert _points_under(answer, "weather") == set()
    assert "earned point 1." in description_of(answer)


def test_words_of_two_points_have_a_line_and_a_number_for_each(play: Play) -> None:
    points = (a_point("p1", "Arcos raid"), a_point("p2", "Arcos London"))
    played = play(a_short_answer(scheme=a_scheme(points=points)))
    played.answer(TextResponse("They raided Arcos in London."))
    played.finish()
    answer = the_only(played.part, MarkedAnswer)
    assert answer.toPlainText() == "They raided Arcos1,2 in London2."
    assert [_points_under(answer, word) for word in ("raided", "Arcos", "in", "London")] == [
        {1},
        {1, 2},
        set(),
        {2},
    ]


def test_words_of_a_point_to_decide_have_a_dashed_line(played: PlayedQuestion) -> None:
    played.answer(TextResponse("The Zinoviev letter did not make Britain trust anyone."))
    played.finish()
    answer = the_only(played.part, MarkedAnswer)
    colour = current().point_colour(3)
    shares = [row.count(colour) / len(row) for row in _rows_under(answer, "Zinoviev")]
    assert 0.3 < max(shares) < 0.9


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_a_number_never_stands_on_the_next_line_alone(play: Play, percent: int) -> None:
    played = play(a_short_answer(), text_percent=percent)
    played.answer(TextResponse("Then came the police raid on Arcos. " * 12))
    played.finish()
    block = the_only(played.part, MarkedAnswer).document().firstBlock()
    starts = [
        block.layout().lineAt(number).textStart() for number in range(1, block.layout().lineCount())
    ]
    assert starts
    assert not any(block.text()[start].isdecimal() for start in starts)


def test_the_points_stand_beside_in_their_groups_with_sign_and_word(
    played: PlayedQuestion,
) -> None:
    played.answer(TextResponse(ANSWER))
    played.finish()
    points = the_only(played.part, MarkPointList)
    assert [sign.word() for sign in points.findChildren(Sign)] == ["Found", "Missed"]
    assert [each.text() for each in points.findChildren(Body)] == [
        "The raid on Arcos was the trigger.",
        "The USSR sent money to the strikers of 1926.",
        "The Zinoviev letter made Britain distrustful.",
    ]
    names = [each.text(QAccessible.Text.Name) for each in accessible_tree(points)]
    assert "Point 1, found: The raid on Arcos was the trigger." in names
    assert "Point 2, missed: The USSR sent money to the strikers of 1926." in names


def test_an_unsure_point_is_settled_by_yes_or_no(played: PlayedQuestion) -> None:
    played.answer(TextResponse("The Zinoviev letter did not make Britain trust anyone."))
    played.finish()
    assert "Did you say this?" in played.texts
    asked = [name for name in played.names if name.startswith(("Yes: point", "No: point"))]
    assert len(asked) == 2
    played.click(asked[0])
    played.click(asked[1])
    assert [was_said for _, was_said in played.decisions] == [True, False]
    assert {point for point, _ in played.decisions} == {"p3"}


def test_a_wrong_mark_can_be_set_point_by_point(played: PlayedQuestion) -> None:
    played.answer(TextResponse(ANSWER))
    played.finish()
    assert not any("said" in name or "say" in name for name in played.names)
    played.click(WRONG)
    assert played.focused.startswith("I did not say this: point 1, ")
    played.click("I did not say this: point 1, …")
    played.click("I said this: point 2, …")
    assert played.decisions == [("p1", False), ("p2", True)]
    played.click("Leave the mark as it is now")
    assert not any("said" in name for name in played.names)


def test_a_blank_answer_has_no_mark_to_correct(played: PlayedQuestion) -> None:
    played.finish()
    assert SHOW in played.names
    assert WRONG not in played.names


def test_a_misconception_is_corrected(played: PlayedQuestion) -> None:
    played.answer(TextResponse("The USSR broke off relations."))
    played.finish()
    assert "It was Britain that broke off relations." in played.texts


def test_the_model_answer_is_closed_until_asked_for(played: PlayedQuestion) -> None:
    model = a_short_answer().model_answer
    played.answer(TextResponse(ANSWER))
    played.finish()
    assert model not in played.texts
    played.click(SHOW)
    assert model in played.texts
    played.click(HIDE)
    assert model not in played.texts


def test_nothing_written_says_so(played: PlayedQuestion) -> None:
    played.finish()
    assert the_only(played.part, MarkedAnswer).toPlainText() == "You wrote nothing."


def test_an_answer_handed_in_but_not_marked_can_be_read_and_not_changed(
    played: PlayedQuestion,
) -> None:
    played.answer(TextResponse(ANSWER))
    played.part.show_view(answer_view(replace(played.item, is_final=True), None))
    played.part.focus_first()
    played.write("more")
    assert field(played).toPlainText() == ANSWER
    assert field(played) in controls(played.window)


def _rows_under(answer: MarkedAnswer, word: str) -> list[list[QColor]]:
    """The pixels under a word, row by row, from the foot of its letters on."""
    found = answer.document().find(word)
    start, end = QTextCursor(found), QTextCursor(found)
    start.setPosition(found.selectionStart())
    end.setPosition(found.selectionEnd())
    left, right = answer.cursorRect(start), answer.cursorRect(end)
    assert left.top() == right.top(), "The word stands on two lines."
    picture = answer.viewport().grab().toImage()
    rows = range(left.top() + left.height() * 2 // 3, left.bottom() + 3)
    return [[picture.pixelColor(x, y) for x in range(left.x(), right.x())] for y in rows]


def _points_under(answer: MarkedAnswer, word: str) -> set[int]:
    """The points whose colour makes a line under a word."""
    rows = _rows_under(answer, word)
    return {
        number
        for number in range(1, 9)
        if any(row.count(current().point_colour(number)) > len(row) / 2 for row in rows)
    }
