# SPDX-License-Identifier: MIT
"""What people correct moves later marks, where it is wanted and does no harm."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from quizdesk.engine.mark import Marker, Outcome
from quizdesk.engine.precedents import FEWEST_CORRECTIONS
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import TextResponse
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.sitting import Sitting
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.viewmodels.written import WrittenView
from tests.builders import a_multiple_choice, a_quiz, a_scheme, a_short_answer
from tests.viewmodels.desks import a_desk

WRITTEN = "break-with-britain"
DENIED = "It rained on {} days. The Zinoviev letter did not make Britain trust anyone."


@pytest.fixture(scope="module")
def corrected_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records in which the learner has said often that a denied point was not made."""
    folder = tmp_path_factory.mktemp("corrected")
    desk = a_desk(folder, a_short_answer())
    for number in range(FEWEST_CORRECTIONS - 1):
        sitting = answered(desk, DENIED.format(number + 1000))
        assert outcome(sitting) is Outcome.UNSURE
        sitting.decide(WRITTEN, "p3", was_said=False)
    desk.close()
    return folder


@pytest.fixture
def corrected(corrected_once: Path, tmp_path: Path) -> Path:
    """A copy of them, one correction short of enough."""
    return shutil.copytree(corrected_once, tmp_path / "corrected")


@pytest.fixture
def desk(corrected: Path) -> Desk:
    """A desk with one written question, of which there are just enough corrections."""
    desk = a_desk(corrected, a_short_answer())
    answered(desk, DENIED.format(0)).decide(WRITTEN, "p3", was_said=False)
    return desk


def answered(desk: Desk, text: str) -> Sitting:
    """A practice of the written question, answered and marked."""
    sitting = desk.quizzes.begin_quiz(a_quiz(number=1, feedback=Feedback.AT_ONCE), seed=1)
    sitting.go_to(WRITTEN)
    sitting.respond(TextResponse(text))
    sitting.submit()
    return sitting


def outcome(sitting: Sitting) -> Outcome:
    given = sitting.attempt.item(WRITTEN).mark
    assert given is not None
    return given.part("p3").outcome


def markers(desk: Desk, sitting: Sitting) -> list[Marker]:
    return [one.marker for one in desk._store.marks.revisions(sitting.attempt.id, WRITTEN)]


def test_after_enough_corrections_a_point_like_them_is_decided_as_they_were(desk: Desk) -> None:
    sitting = answered(desk, DENIED.format(1))
    assert outcome(sitting) is Outcome.NOT_FOUND
    assert markers(desk, sitting) == [Marker.PROGRAM, Marker.PRECEDENT]
    view = sitting.view.answer
    assert isinstance(view, WrittenView)
    point = next(one for one in view.points if one.id == "p3")
    assert point.verdict is Verdict.MISSED
    assert point.why.startswith(f"Decided as in {FEWEST_CORRECTIONS} corrections like this: ")


def test_a_point_so_decided_can_be_corrected_like_any_other(desk: Desk) -> None:
    sitting = answered(desk, DENIED.format(1))
    sitting.decide(WRITTEN, "p3", was_said=True)
    assert outcome(sitting) is Outcome.AWARDED
    assert markers(desk, sitting)[2:] == [Marker.LEARNER]
    # Without learning no decided point was wrong, and now one would be: it no longer counts.
    assert outcome(answered(desk, DENIED.format(2))) is Outcome.UNSURE


def test_one_correction_too_few_decides_nothing_and_the_next_one_counts_at_once(
    corrected: Path,
) -> None:
    desk = a_desk(corrected, a_short_answer())
    sitting = answered(desk, DENIED.format(1))
    assert outcome(sitting) is Outcome.UNSURE
    assert markers(desk, sitting) == [Marker.PROGRAM]
    sitting.decide(WRITTEN, "p3", was_said=False)
    assert outcome(answered(desk, DENIED.format(2))) is Outcome.NOT_FOUND


def test_it_can_be_turned_off(desk: Desk) -> None:
    desk.change_settings(replace(desk.settings, learns_from_corrections=False))
    assert outcome(answered(desk, DENIED.format(1))) is Outcome.UNSURE
    desk.change_settings(replace(desk.settings, learns_from_corrections=True))
    assert outcome(answered(desk, DENIED.format(2))) is Outcome.NOT_FOUND
    assert outcome(answered(desk, DENIED.format(3))) is Outcome.NOT_FOUND


def test_what_was_learned_is_there_in_a_later_run_with_another_wording_of_the_question(
    desk: Desk, corrected: Path
) -> None:
    desk.close()
    reworded = a_short_answer(scheme=a_scheme(marks=3))
    assert outcome(answered(a_desk(corrected, reworded), DENIED.format(1))) is Outcome.NOT_FOUND


def test_corrections_of_questions_that_the_bank_no_longer_has_teach_nothing(
    desk: Desk, corrected: Path
) -> None:
    desk.close()
    later = a_desk(corrected, a_short_answer(id="another"), a_multiple_choice())
    sitting = later.quizzes.begin_quiz(a_quiz(number=2, feedback=Feedback.AT_ONCE), seed=1)
    for item in sitting.attempt.items:
        sitting.go_to(item.id)
        if item.id == "another":
            sitting.respond(TextResponse(DENIED.format(1)))
        sitting.submit()
    given = sitting.attempt.item("another").mark
    assert given is not None
    assert given.part("p3").outcome is Outcome.UNSURE


def test_a_blank_answer_has_nothing_to_decide(desk: Desk) -> None:
    assert outcome(answered(desk, "")) is Outcome.NOT_FOUND
