# SPDX-License-Identifier: MIT
"""Turning points as a learner works them: the list, a story, and the quizzes that they lead to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.bank.bank import TurningPoint
from tests.builders import a_date_matching, a_multiple_choice, a_short_answer
from tests.ui.program import Program
from tests.viewmodels.desks import TURNS

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
LEFT, RAPALLO, FRONT = TURNS


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with Program(tmp_path) as program:
        program.click("Practise")
        program.click("Turning points")
        yield program


def test_the_list_leads_to_a_story_told_in_order(program: Program) -> None:
    assert program.reads(
        "July 1928. Its questions: not asked yet\nSocial democrats were to be fought"
    )
    program.click("The turn to the left")
    told = program.texts
    steps = [told.index(one) for one in ("Before", "Causes", "The change", "Results")]
    assert steps == sorted(steps)
    assert told.index("• Bukharin was to be beaten.") in range(steps[1], steps[2])
    assert program.reads("You have not answered a question on it yet.")


def test_by_keys_alone_from_the_list_to_the_short_answer_and_back(program: Program) -> None:
    program.tab_to("The popular front")
    program.press(KEY.Key_Return)
    assert program.reads("Communists were to seek allies against fascism.")
    program.press(KEY.Key_Escape)
    assert program.has("The Treaty of Rapallo")
    program.press(KEY.Key_Escape)
    assert program.has("Topics and kinds")


def test_explain_it_asks_the_one_short_answer(program: Program) -> None:
    program.click("The turn to the left")
    program.press(KEY.Key_Return)
    assert program.reads("Question 1 of 1")
    program.write("The police raided Arcos.")
    program.click("Check answer")
    program.click("See results")
    assert program.reads("Explain: The turn to the left")


def test_its_questions_can_be_practised(program: Program) -> None:
    program.click("The Treaty of Rapallo")
    program.click("Practise 2 questions")
    assert program.reads("Question 1 of 2")


def test_an_event_of_its_time_opens_and_esc_leads_back_to_the_turn(program: Program) -> None:
    program.click("The Treaty of Rapallo")
    assert program.reads("On the timeline")
    program.click("Treaty of Rapallo")
    assert program.reads("16 April 1922 · Germany, Rapallo and Berlin")
    program.press(KEY.Key_Escape)
    assert program.has("Explain it")
    assert program.reads("Germany and Soviet Russia were outcasts.")
    program.click("Timeline")
    program.press(KEY.Key_Return, KEY.Key_Escape)
    assert program.has("Open this event")


def test_the_timeline_leads_there_and_esc_back(program: Program) -> None:
    program.press(KEY.Key_Escape)
    program.click("Timeline")
    program.click("Turning points")
    assert program.has("The turn to the left")
    program.press(KEY.Key_Escape)
    assert program.has("Place the events")


def test_one_turn_alone_is_read_and_has_nothing_to_link(tmp_path: Path) -> None:
    with Program(tmp_path, a_date_matching(), a_short_answer()) as program:
        program.click("Practise")
        program.click("Turning points")
        assert program.focused == "The Treaty of Rapallo"
        assert not program.find("Link causes to their turns").isEnabled()


def test_a_bank_without_any_says_so(tmp_path: Path) -> None:
    with Program(tmp_path, a_multiple_choice()) as program:
        program.click("Practise")
        assert program.reads("This bank tells no turning points.")
        program.click("Timeline")
        assert not program.has("Turning points")


def cause_of(program: Program, turn: TurningPoint) -> str:
    """The cause of a turn that is asked, as its empty row is called."""
    (name,) = (f"{one} Not linked yet." for one in turn.causes if program.has(f"{one} Not…"))
    return name


def test_turns_are_linked_by_dragging_and_the_right_ones_are_told(program: Program) -> None:
    program.click("Link causes to their turns")
    for turn in (LEFT, RAPALLO):
        program.drag(turn.title, cause_of(program, turn))
    program.click("Check")
    assert program.reads("Link every sentence first: 1 is left.")
    program.drag(FRONT.title, cause_of(program, FRONT))
    program.click("Check")
    assert program.reads("3 of 3 sentences linked rightly.")
    assert not program.reads("It belongs to:")
    program.click("Another round")
    assert program.has("The popular front")


def test_by_keys_alone_a_round_is_linked_checked_and_left(program: Program) -> None:
    program.press(KEY.Key_Return)
    assert program.focused == "The popular front"
    program.press(KEY.Key_Space, KEY.Key_Escape)
    assert program.reads("“The popular front” is back") or program.reads("put back")
    for _ in range(3):
        program.press(KEY.Key_Space, KEY.Key_Down, KEY.Key_Space)
    program.tab_to("Check")
    program.press(KEY.Key_Return)
    assert program.reads("of 3 sentences linked rightly.")
    program.press(KEY.Key_Escape)
    assert program.has("Link causes to their turns")


def test_a_wrong_link_says_where_it_belongs_and_why(program: Program) -> None:
    program.click("Link causes to their turns")
    for turn, other in ((LEFT, RAPALLO), (RAPALLO, FRONT), (FRONT, LEFT)):
        program.drag(other.title, cause_of(program, turn))
    program.click("Check")
    assert program.reads("0 of 3 sentences linked rightly.")
    assert program.reads("It belongs to: The turn to the left (July 1928)")
    assert program.reads("It led to this: Social democrats were to be fought")


def test_results_can_be_linked_instead(program: Program) -> None:
    program.click("Link causes to their turns")
    program.click("Link results")
    assert program.reads("Each sentence is a result of one turning point.")
    program.click("Link causes")
    assert program.reads("Each sentence is a cause of one turning point.")
