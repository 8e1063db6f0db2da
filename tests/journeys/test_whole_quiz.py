# SPDX-License-Identifier: MIT
"""A whole quiz of all four kinds, from the first screen to the results and back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from quizdesk.engine.question import DateMatching, MultipleChoice, Ordering, Question, ShortAnswer
from tests.builders import a_date_matching, a_short_answer, all_kinds
from tests.ui.hand import scroll_area_of
from tests.ui.made_up_language import english
from tests.ui.program import Program
from tests.viewmodels.desks import a_desk

Answer = Callable[[Program, Question], None]

pytestmark = pytest.mark.usefixtures("qapp")

ALL_MARKS = 1 + 4 + 4 + 2
WORDS = "Police raided the offices of Arcos. Britain distrusted the USSR since the Zinoviev letter."


def the_question_on(program: Program) -> Question:
    """The question whose stem can be read."""
    [question] = [one for one in all_kinds() if one.stem in program.texts]
    return question


def play(program: Program, answer: Answer, check: Callable[[Program], None]) -> None:
    """Answers and checks every question, and goes on to the results."""
    for number in range(1, 5):
        assert program.reads(f"Question {number} of 4")
        answer(program, the_question_on(program))
        check(program)
        assert program.reads("ight")
        check(program)


def order_now(program: Program, question: Ordering) -> list[str]:
    """The events as they stand on the screen."""
    texts = {event.text for event in question.events}
    names = [name.partition(". ")[2] for name in program.names if ". " in name]
    return [name for name in names if name in texts]


def answer_by_mouse(program: Program, question: Question) -> None:
    match question:
        case MultipleChoice():
            [key] = [option.text for option in question.options if option.is_key]
            [card] = [name for name in program.names if name.endswith(f". {key}")]
            program.click(card)
        case DateMatching():
            for pair in question.pairs:
                program.drag(str(pair.date), f"{pair.text}: no date yet")
        case Ordering():
            for place, event in enumerate(question.events, start=1):
                stands = order_now(program, question)
                at = stands.index(event.text) + 1
                if at != place:
                    program.drag(f"{at}. {event.text}", f"{place}. {stands[place - 1]}")
        case ShortAnswer():
            program.click("Your answer")
            program.write_by_screen_keyboard(WORDS)


def answer_by_keys(program: Program, question: Question) -> None:
    match question:
        case MultipleChoice():
            [key] = [option.text for option in question.options if option.is_key]
            [card] = [name for name in program.names if name.endswith(f". {key}")]
            program.arrow_to(card)
            program.press(Qt.Key.Key_Space)
        case DateMatching():
            for pair in question.pairs:
                program.arrow_to(str(pair.date))
                program.press(Qt.Key.Key_Space, Qt.Key.Key_Down)
                program.arrow_to(f"{pair.text}: no date yet")
                program.press(Qt.Key.Key_Space)
        case Ordering():
            for place, event in enumerate(question.events, start=1):
                at = order_now(program, question).index(event.text) + 1
                program.arrow_to(f"{at}. {event.text}")
                program.press(Qt.Key.Key_Space, *[Qt.Key.Key_Up] * (at - place), Qt.Key.Key_Space)
        case ShortAnswer():
            assert program.focused == "Your answer"
            program.write(WORDS)


def check_by_mouse(program: Program) -> None:
    [main] = [name for name in program.names if name in MAIN_WORDS]
    program.click(main)


def check_by_keys(program: Program) -> None:
    # In the field of a written answer Enter alone begins a new line.
    program.press(Qt.Key.Key_Return, control=program.focused == "Your answer")


MAIN_WORDS = {"Check answer", "Next question", "See results", "Review and hand in"}


def test_a_whole_quiz_by_mouse_alone(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.click("Start today's revision")
        play(program, answer_by_mouse, check_by_mouse)
        assert program.reads(f"{ALL_MARKS} of {ALL_MARKS} marks (100%)")
        program.click("1. …")
        assert program.reads("Question 1 of 4")
        program.click("Results")
        program.click("Home")
        assert program.has("100% · Today's revision")


def test_a_whole_quiz_by_keyboard_alone(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        assert program.focused == "Start today's revision"
        program.press(Qt.Key.Key_Return)
        play(program, answer_by_keys, check_by_keys)
        assert program.reads(f"{ALL_MARKS} of {ALL_MARKS} marks (100%)")
        program.tab_to("1. …")
        program.press(Qt.Key.Key_Return)
        assert program.reads("Question 1 of 4")
        program.press(Qt.Key.Key_Escape)
        assert program.reads("(100%)")
        program.press(Qt.Key.Key_Escape)
        assert program.has("100% · Today's revision")
        assert program.focused == "Start today's revision"


def test_what_was_played_is_in_the_records_after_the_window_has_gone(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.click("Start today's revision")
        play(program, answer_by_keys, check_by_keys)
    desk = a_desk(tmp_path)
    [past] = desk.past_scores().rows
    assert past.score_text == f"{ALL_MARKS} of {ALL_MARKS} marks"
    items = desk.quizzes.open_past(past.id).attempt.items
    assert {item.mark.awarded for item in items if item.mark} == {1, 4, 2}
    assert WORDS in [getattr(item.response, "text", "") for item in items]
    desk.close()


@pytest.mark.parametrize(
    ("answer", "check"),
    [(answer_by_mouse, check_by_mouse), (answer_by_keys, check_by_keys)],
    ids=["mouse", "keys"],
)
def test_a_timed_test_from_choosing_to_its_results(
    tmp_path: Path, answer: Answer, check: Callable[[Program], None]
) -> None:
    with Program(tmp_path) as program:
        program.click("Choose what to practise")
        program.tab_to("Practice: …")
        program.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
        assert program.reads("4 questions in 20 minutes, marked when you hand in.")
        program.click("Start")
        for number in range(1, 5):
            assert program.reads(f"Question {number} of 4")
            assert program.reads("20:00")
            answer(program, the_question_on(program))
            assert not program.reads("ight:")
            check(program)
        assert program.reads("Every question is answered.")
        assert program.focused == "Hand in"
        program.press(Qt.Key.Key_Return)
        assert program.reads(f"{ALL_MARKS} of {ALL_MARKS} marks (100%)")


def test_a_quiz_begun_again_starts_empty(tmp_path: Path, qapp: QApplication) -> None:
    for question in all_kinds():
        with Program(tmp_path / question.id, question) as program:
            program.press(Qt.Key.Key_Return)
            answer_by_keys(program, question)
            check_by_keys(program)
            check_by_keys(program)
            program.click("Another quiz like this")
            answer_by_keys(program, question)
            check_by_keys(program)
            check_by_keys(program)
            assert program.reads("(100%)")


def test_what_was_refused_comes_into_sight_and_goes_once_it_is_answered(tmp_path: Path) -> None:
    with Program(tmp_path, a_date_matching(), text_percent=200) as program:
        program.press(Qt.Key.Key_Return)
        program.press(Qt.Key.Key_Return)
        refusal = "Answer first, or skip the question and come back to it."
        (said,) = (
            each for each in program.window.findChildren(QLabel) if english(each.text()) == refusal
        )
        program.wait_until(lambda: not said.visibleRegion().isEmpty())
        program.press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
        program.click("Check answer")
        assert not program.reads(refusal)


def test_a_written_answer_scrolls_no_page_sideways_in_a_small_window(tmp_path: Path) -> None:
    size, question = (640, 480), a_short_answer(guide_words=50)
    with Program(tmp_path, question, size=size, text_percent=300) as program:
        program.press(Qt.Key.Key_Return)
        area = scroll_area_of(program.find("Your answer"))
        assert area is not None
        assert area.horizontalScrollBar().maximum() == 0
