# SPDX-License-Identifier: MIT
"""Looking back tells how a mark came to be what it is, where it was changed."""

from pathlib import Path

from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.response import ChoiceResponse
from quizdesk.store import Store
from tests.builders import a_multiple_choice
from tests.viewmodels.desks import DrivenClock, a_desk, places_in

QUESTION = a_multiple_choice()


def test_each_change_of_a_mark_is_told_with_who_when_and_why(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = a_desk(tmp_path, QUESTION, clock=clock)
    sitting = desk.quizzes.begin_today()
    sitting.respond(ChoiceResponse(frozenset({"kulaks"})))
    sitting.submit()
    sitting.hand_in()
    attempt_id = sitting.attempt.id
    feedback = desk.quizzes.open_past(attempt_id).feedback
    assert feedback is not None
    assert feedback.changes == ()
    with Store.open(places_in(tmp_path).data_dir, clock.now()) as store:
        for marker, earned, why in (
            (Marker.TEACHER, 1, "It was said aloud."),
            (Marker.LEARNER, 0, ""),
            (Marker.PRECEDENT, 1, "As in corrections of answers like it."),
        ):
            clock.pass_s(3600)
            marks = {QUESTION.id: Mark(earned, 1)}
            store.marks.save(attempt_id, marks, marker=marker, why=why, at=clock.now())
    feedback = desk.quizzes.open_past(attempt_id).feedback
    assert feedback is not None
    told = [line.split(": ", 1)[1] for line in feedback.changes]
    assert told == [
        "the program gave 0 of 1 mark.",
        "a teacher made it 1 of 1 mark. It was said aloud.",
        "you made it 0 of 1 mark.",
        "1 of 1 mark, as in corrections of answers like it.",
    ]
    assert all(line.startswith("2 March 2026, ") for line in feedback.changes)
    desk.close()


def test_nothing_of_it_is_told_while_a_quiz_is_open(tmp_path: Path) -> None:
    clock = DrivenClock()
    desk = a_desk(tmp_path, QUESTION, a_multiple_choice(id="other"), clock=clock)
    sitting = desk.quizzes.begin_today()
    sitting.respond(ChoiceResponse(frozenset({"kulaks"})))
    sitting.submit()
    assert sitting.feedback is not None
    assert sitting.feedback.changes == ()
    desk.close()
