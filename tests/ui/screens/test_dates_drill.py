# SPDX-License-Identifier: MIT
"""The dates drill as a learner does it: typing, Enter, and leaving at any moment."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QWidget

from tests.builders import a_date_matching, a_short_answer, an_event
from tests.ui.program import Program
from tests.ui.widgets.played import the_only

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
TRUTHS = {
    "Treaty of Rapallo": "16/4/22",
    "Locarno treaties": "Dec 1925",
    "Treaty of Berlin": "April 1926",
    "Hitler becomes Chancellor": "Jan 1933",
}


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(tmp_path, a_date_matching()) as program:
        program.click("Practise")
        program.click("Dates drill")
        yield program


def asked(program: Program) -> str:
    return next(text for text in TRUTHS if text in program.texts)


def field(program: Program) -> QLineEdit:
    return the_only(program.page, QLineEdit)


def label(program: Program, text: str) -> QLabel:
    return next(one for one in program.page.findChildren(QLabel) if one.text() == text)


def is_in_sight(widget: QWidget) -> bool:
    return bool(widget.visibleRegion().boundingRect() == widget.rect())


def answer(program: Program, text: str) -> None:
    program.write(text)
    program.press(KEY.Key_Return)


def test_a_round_is_typed_through_with_nothing_but_the_keyboard(program: Program) -> None:
    for number in range(1, 5):
        assert program.focused == "When was it?"
        assert program.reads(f"{number} of 4 · Germany, Rapallo and Berlin")
        answer(program, TRUTHS[asked(program)])
        assert "Right" in program.texts
        assert program.focused == ("See the result" if number == 4 else "Next")
        program.press(KEY.Key_Return)
    assert program.reads("4 of 4 right")
    assert program.focused == "Another round"
    program.press(KEY.Key_Return)
    assert program.focused == "When was it?"


def test_how_far_off_a_date_is_and_where_it_lies_is_told(program: Program) -> None:
    while asked(program) != "Treaty of Rapallo":
        answer(program, TRUTHS[asked(program)])
        program.press(KEY.Key_Return)
    answer(program, "1925")
    assert "Not right" in program.texts
    assert program.reads("3 years late: it was 16 April 1922.")
    assert program.reads("The event came before “Locarno treaties” (December 1925).")
    assert field(program).text() == "1925"
    assert field(program).isReadOnly()


def test_a_text_that_is_no_date_is_not_counted_and_can_be_typed_anew(program: Program) -> None:
    event = asked(program)
    answer(program, "some time")
    assert "Not counted" in program.texts
    assert program.focused == "When was it?"
    assert asked(program) == event
    answer(program, TRUTHS[event])
    assert field(program).text() == TRUTHS[event]
    assert "Right" in program.texts


def test_enter_with_nothing_typed_asks_for_a_date(program: Program) -> None:
    program.press(KEY.Key_Return)
    assert program.reads("Type a date first, or choose “I do not know”.")


def test_who_does_not_know_says_so_and_is_told(program: Program) -> None:
    program.click("I do not know")
    assert "Not known" in program.texts
    assert program.reads("It was ")
    assert not program.has("I do not know")
    program.press(KEY.Key_Return)
    assert program.has("I do not know")


def test_the_drill_is_left_by_esc_and_goes_on_where_it_was(program: Program) -> None:
    answer(program, TRUTHS[asked(program)])
    program.press(KEY.Key_Escape)
    assert program.has("Dates drill")
    program.click("Dates drill")
    assert program.reads("2 of 4")
    assert the_only(program.page, QProgressBar).value() == 2
    program.write("19")
    program.press(KEY.Key_Escape)
    assert program.has("Dates drill")


def test_those_that_were_missed_are_done_again_alone(program: Program) -> None:
    missed = asked(program)
    for _ in range(4):
        answer(program, "1901" if asked(program) == missed else TRUTHS[asked(program)])
        program.press(KEY.Key_Return)
    assert program.reads("3 of 4 right")
    program.click("Do this one again")
    assert asked(program) == missed
    answer(program, TRUTHS[missed])
    program.press(KEY.Key_Return)
    assert program.reads("1 of 1 right")
    assert program.focused == "Another round"
    program.click("Done")
    assert program.has("Dates drill")


def test_the_event_and_its_field_are_in_sight_however_large_the_text(tmp_path: Path) -> None:
    with Program(tmp_path, a_date_matching(), text_percent=300) as program:
        program.click("Practise")
        program.click("Dates drill")
        program.wait_until(lambda: is_in_sight(field(program)))
        assert is_in_sight(label(program, asked(program)))
        answer(program, "1901")
        program.wait_until(lambda: is_in_sight(label(program, "Not right")))


def test_a_bank_without_dates_or_terms_has_nothing_to_drill(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer()) as program:
        program.click("Practise")
        assert not program.find("Dates drill").isEnabled()
        assert program.find("Glossary flash").isEnabled()


def test_more_than_ten_are_asked_ten_at_a_time(tmp_path: Path) -> None:
    events = tuple(an_event(f"e{n}", f"Congress {n}", str(1910 + n)) for n in range(8))
    more = tuple(an_event(f"m{n}", f"Strike {n}", str(1930 + n)) for n in range(8))
    with Program(
        tmp_path,
        a_date_matching(id="one", pairs=events, decoys=()),
        a_date_matching(id="two", pairs=more, decoys=()),
    ) as program:
        program.click("Practise")
        program.click("Dates drill")
        assert program.reads("1 of 10")
