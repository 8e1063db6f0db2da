# SPDX-License-Identifier: MIT
"""A wrong mark put right, at once or when looking back; the program's own is kept beside it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from quizdesk.engine.mark import Marker, Outcome
from quizdesk.store import Store
from tests.builders import HANDED_IN_AT, a_short_answer
from tests.ui.hand import scroll_area_of
from tests.ui.program import Program
from tests.ui.widgets.played import middle
from tests.viewmodels.desks import places_in

pytestmark = pytest.mark.usefixtures("qapp")

WRITTEN = "break-with-britain"
ARCOS = "Police raided Arcos in 1927."
UNSURE = f"{ARCOS} The Zinoviev letter did not make Britain trust anyone."


def check(program: Program, text: str) -> None:
    """Answers the question and has it checked."""
    program.press(Qt.Key.Key_Return)
    program.click("Your answer")
    program.write_by_screen_keyboard(text)
    program.click("Check answer")


def kept(folder: Path) -> list[tuple[Marker, int, dict[str, bool]]]:
    """Every mark that the answer has had: by whom, how much, and what people settled."""
    with Store.open(places_in(folder).data_dir, HANDED_IN_AT) as store:
        [learner] = store.learners.all()
        [past] = store.history.past_scores(learner.id)
        return [
            (
                one.marker,
                one.mark.awarded,
                {
                    part.id: part.outcome is Outcome.AWARDED
                    for part in one.mark.evidence
                    if part.decided_by is Marker.LEARNER
                },
            )
            for one in store.marks.revisions(past.attempt_id, WRITTEN)
        ]


def test_a_mark_put_right_at_once_counts_and_the_programs_own_stays(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer()) as program:
        check(program, ARCOS)
        program.click("The mark is wrong")
        program.click("I said this: point 2, …")
        assert program.reads("You counted this. The program had said: No words")
        assert program.focused.startswith("I did not say this: point 2, ")
        program.click("I did not say this: point 1, …")
        program.click("Leave the mark as it is now")
        program.click("See results")
        assert program.reads("1 of 2 marks (50%)")
    assert kept(tmp_path) == [
        (Marker.PROGRAM, 1, {}),
        (Marker.LEARNER, 2, {"p2": True}),
        (Marker.LEARNER, 1, {"p1": False, "p2": True}),
    ]


def test_a_mark_is_put_right_when_looking_back_by_keys_alone(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer()) as program:
        check(program, ARCOS)
        program.click("See results")
    with Program(tmp_path) as program:
        program.click("50% · …")
        program.click("1. …")
        program.tab_to("The mark is wrong")
        program.press(Qt.Key.Key_Return)
        program.press(Qt.Key.Key_Return)
        assert program.reads("You did not count this. The program had said: Your own words")
    assert kept(tmp_path)[1:] == [(Marker.LEARNER, 0, {"p1": False})]


def test_the_page_stays_where_it_is_while_points_are_settled(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer(), size=(900, 420)) as program:
        check(program, UNSURE)
        program.click("The mark is wrong")
        program.click("I said this: point 2, …")
        button = program.find("I did not say this: point 2, …")
        area = scroll_area_of(button)
        assert area is not None
        assert area.viewport().rect().contains(area.viewport().mapFromGlobal(middle(button)))


def test_after_the_last_decision_the_main_action_is_on_enter_again(tmp_path: Path) -> None:
    with Program(tmp_path, a_short_answer()) as program:
        check(program, UNSURE)
        program.click("No: point 3, …")
        assert program.focused == "See results"


def test_learning_from_corrections_is_turned_off_in_the_settings(tmp_path: Path) -> None:
    with Program(tmp_path) as program:
        program.click("Settings")
        box = program.find("Learn from corrections")
        assert isinstance(box, QCheckBox)
        assert box.isChecked()
        program.click("Learn from corrections")
        assert not program.desk.settings.learns_from_corrections
    with Program(tmp_path) as program:
        assert not program.desk.settings.learns_from_corrections
