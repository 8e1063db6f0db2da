# SPDX-License-Identifier: MIT
"""Several people at one computer: what each did and how each likes it stay apart."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizdesk.engine.arrangements import Arrangements
from quizdesk.settings import SettingsKeeper
from quizdesk.ui.theme import current
from tests.builders import a_short_answer
from tests.ui.hand import settle
from tests.ui.program import Program
from tests.viewmodels.desks import places_in

pytestmark = pytest.mark.usefixtures("qapp")

ENTER = Qt.Key.Key_Return
ADA, BOB = "Ada", "Bob"


def name_oneself(program: Program, name: str, *, stays: bool = False) -> None:
    program.click("Settings")
    program.click("You…")
    program.tab_to("Your name")
    program.press(Qt.Key.Key_A, control=True)
    program.write(name)
    program.press(ENTER)
    if not stays:
        program.click("Done")
        program.click("Done")


def set_pin(program: Program, pin: str) -> None:
    program.click("Settings")
    program.click("You…")
    program.click("Set a PIN")
    program.write(pin)
    program.tab_to("The new PIN again")
    program.write(pin)
    program.press(ENTER)
    assert program.reads("Your page asks for a PIN")


def come(program: Program, name: str) -> None:
    """Somebody new comes when another is learning."""
    program.click("Settings")
    program.click("Who is learning?…")
    program.click("Somebody else" if program.has("Somebody else") else "Your name")
    program.write(name)
    program.press(ENTER)


def answer_one(program: Program) -> None:
    program.click("Multiple choice…")
    program.write("a")
    program.press(ENTER, ENTER)
    assert program.has("Another quiz like this")
    program.click("Home")


def test_two_learners_keep_their_answers_and_looks_apart(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        assert not program.reads("is learning")
        name_oneself(program, ADA)
        answer_one(program)
        program.press(Qt.Key.Key_Plus, control=True)
        assert current().type.percent == 110
        come(program, BOB)
        assert program.reads("Bob is learning.")
        assert not program.reads("Your last quizzes")
        assert current().type.percent == 100
        program.press(Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, control=True)
    with Program(tmp_path) as program:
        assert program.reads("Bob is learning.")
        assert current().type.percent == 130
        program.click("Somebody else")
        assert program.reads("Bob")
        program.click("Ada…")
        assert program.reads("Ada is learning.")
        assert program.reads("Your last quizzes")
        assert current().type.percent == 110
        program.click("Somebody else")
        program.press(Qt.Key.Key_Escape)
        assert program.reads("Ada is learning.")
    assert SettingsKeeper(places_in(tmp_path).settings_file).settings.learner == ADA


def test_after_one_is_erased_the_others_are_asked_who_is_learning(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come(program, ADA)
        come(program, BOB)
        answer_one(program)
        program.click("Settings")
        program.click("Your records…")
        program.click("Erase me")
        program.write(BOB)
        program.press(ENTER)
        program.wait_until(lambda: program.has("Ada…"))
        assert program.reads("Who is learning?")
        assert not program.has("Bob…")
        program.click("Ada…")
        assert program.has("Start today's revision")


def test_a_shared_computer_asks_who_is_learning_at_every_start(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come(program, ADA)
        come(program, BOB)
        program.click("Settings")
        program.tab_to("Ask who is learning when QuizDesk opens")
        program.press(Qt.Key.Key_Space)
    with Program(tmp_path) as program:
        assert program.reads("Who is learning?")
        assert not program.has("Home")
        program.press(Qt.Key.Key_Escape)
        assert program.reads("Who is learning?")
        assert program.focused == "Go on as Bob"
        program.press(ENTER)
        assert program.reads("Bob is learning.")
        assert program.has("Home")


def test_a_pin_keeps_the_page_shut_until_it_is_given(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come(program, ADA)
        answer_one(program)
        set_pin(program, "2468")
        come(program, BOB)
        assert program.reads("Bob is learning.")
    with Program(tmp_path) as program:
        program.click("Somebody else")
        program.click("Ada…")
        assert program.reads("The PIN of Ada")
        assert program.reads("quizdesk learners remove-pin")
        program.write("1357")
        program.press(ENTER)
        assert program.reads("That is not the PIN.")
        assert program.focused == "PIN"
        program.write("2468")
        program.press(ENTER)
        assert program.reads("Ada is learning.")
        assert program.reads("Your last quizzes")
    with Program(tmp_path) as program:
        assert program.reads("The PIN of Ada")
        assert not program.has("Home")
        assert not program.reads("Your last quizzes")
        program.click("Somebody else")
        program.click("Bob…")
        assert program.reads("Bob is learning.")


def test_to_leave_a_page_with_a_pin_shuts_it(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come(program, ADA)
        come(program, BOB)
        set_pin(program, "2468")
        program.click("Home")
        program.click("Somebody else")
        program.press(Qt.Key.Key_Escape)
        assert program.reads("Who is learning?")
        program.click("Go on as Bob")
        assert program.reads("The PIN of Bob")


def test_a_pin_is_changed_and_taken_away_by_who_knows_it(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come(program, ADA)
        set_pin(program, "2468")
        program.click("Change or remove the PIN")
        program.write("2468")
        program.tab_to("New PIN")
        program.write("13579")
        program.tab_to("The new PIN again")
        program.write("13579")
        program.press(ENTER)
        assert program.reads("asks for a PIN")
        program.click("Change or remove the PIN")
        program.click("Remove the PIN")
        assert program.reads("That is not the PIN.")
        program.tab_to("The PIN that you have now")
        program.write("13579")
        program.click("Remove the PIN")
        assert program.reads("opens without a PIN")


def test_a_name_that_is_taken_is_refused_in_the_page(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        come(program, ADA)
        come(program, "ADA")
        assert program.reads("There is a learner of that name already.")
        program.press(Qt.Key.Key_Escape)
        come(program, BOB)
        name_oneself(program, ADA, stays=True)
        assert program.reads("There is a learner of that name already.")


def arrange(program: Program) -> None:
    """Arranges a quarter more time and rest breaks."""
    program.click("Settings")
    program.click("You…")
    program.tab_to("Extra time")
    program.press(*[Qt.Key.Key_Down] * 2)
    program.tab_to("Rest breaks")
    program.press(Qt.Key.Key_Space)
    program.click("Home")


def test_who_rests_during_a_test_finds_the_right_time_after_a_restart(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        arrange(program)
        program.click("Choose what to practise")
        program.click("Timed test: …")
        assert program.reads("25 minutes (20 and your 25% extra)")
        program.click("Start")
        assert program.reads("25:00")
        program.clock.pass_s(4)
        program.wait_for("24:56")
        program.click("Pause for a rest break")
        assert program.reads("Rest break")
        assert program.reads("You have 24:56 left when you go on.")
        assert not program.reads("Question 1 of")
        program.clock.pass_s(600)
        settle()
        assert program.reads("You have 24:56 left when you go on.")
    with Program(tmp_path) as program:
        program.clock.pass_s(900)
        program.click("Go on with your quiz")
        assert program.reads("Rest break")
        assert not program.reads("Question 1 of")
        program.press(ENTER)
        assert program.reads("Question 1 of")
        assert program.reads("24:56")
        program.clock.pass_s(3)
        program.wait_for("24:53")
        program.click("All questions")
        program.click("Hand in")
        assert program.reads("With 25% extra time. 1 rest break, 15 minutes.")


def test_what_was_typed_just_before_a_break_is_there_after_it(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer()) as program:
        arrange(program)
        program.click("Choose what to practise")
        program.click("Timed test: …")
        program.click("Start")
        program.write("Police raided Arcos.")
        program.click("Pause for a rest break")
        assert not program.has("Your answer")
        program.press(ENTER)
        assert program.written == "Police raided Arcos."
        program.click("Pause for a rest break")
    with Program(tmp_path, a_short_answer()) as program:
        program.click("Go on with your quiz")
        program.press(ENTER)
        assert program.written == "Police raided Arcos."


def test_to_leave_during_a_break_keeps_it(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        arrange(program)
        program.click("Choose what to practise")
        program.click("Timed test: …")
        program.click("Start")
        program.click("Pause for a rest break")
        program.press(Qt.Key.Key_Escape)
        assert program.reads("Your quiz is saved.")
        program.click("Go on with your quiz")
        assert program.reads("Rest break")


def test_extra_time_is_typed_or_chosen_and_kept(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.click("Settings")
        program.click("You…")
        program.tab_to("Extra time")
        program.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
        program.tab_to("Rest breaks")
        program.press(Qt.Key.Key_Space)
        program.tab_to("Extra time")
        program.press(Qt.Key.Key_End)
        assert program.focused == "Extra time in per cent"
        program.press(Qt.Key.Key_A, control=True)
        program.write("many")
        program.press(ENTER)
        assert program.reads("Extra time is a whole number from 0 to 300")
        program.press(Qt.Key.Key_A, control=True)
        program.write("17")
        program.press(ENTER)
        assert not program.reads("Extra time is a whole number from 0 to 300")
        program.click("Done")
    with Program(tmp_path) as program:
        assert program.desk.you.view().arrangements == Arrangements(17, has_rest_breaks=True)


def test_whoever_looks_who_is_learning_and_stays_is_back_where_it_was_asked(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        name_oneself(program, ADA)
        program.click("Settings")
        program.click("Who is learning?…")
        program.press(Qt.Key.Key_Escape)
        assert program.has("About QuizDesk")
        come(program, BOB)
        program.click("Somebody else")
        program.press(Qt.Key.Key_Escape)
        assert program.reads("Bob is learning.")


def test_whoever_has_answered_nothing_yet_can_go_back_without_giving_a_name(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.click("Settings")
        program.click("Who is learning?…")
        assert program.reads("Nobody is known here yet.")
        program.click("Home")
        assert program.focused == "Start today's revision"
