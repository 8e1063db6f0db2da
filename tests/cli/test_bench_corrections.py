# SPDX-License-Identifier: MIT
"""quizdesk bench-scheme --corrections: the schemes held against what people corrected here."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizdesk.bank.cache import open_bank
from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.marking import mark
from quizdesk.engine.marking.totals import decide
from quizdesk.engine.question import Question, ShortAnswer
from quizdesk.engine.response import TextResponse
from quizdesk.store import Store
from tests.builders import HANDED_IN_AT, STARTED_AT, a_short_answer, an_attempt
from tests.cli.calling import BANK
from tests.cli.conftest import Quizdesk

RAID = "The police raided Arcos in London."
SEARCH = "The police searched the offices of Arcos that May."


class Desk:
    """Puts answers and corrections of them into the records."""

    def __init__(self, store: Store, question: ShortAnswer) -> None:
        self.store = store
        self.question = question
        self._learner = store.learners.create("Zoë", STARTED_AT)
        self._number = 0

    def correct(self, text: str, *, bank: str = "small-bank", **points: bool) -> None:
        """Has an answer marked by the program, and points of it set by a teacher."""
        self._number += 1
        question: Question = self.question
        attempt = an_attempt([question], id=f"attempt-{self._number}", bank_id=bank)
        self.store.attempts.begin(attempt, self._learner.id)
        attempt = attempt.respond(question.id, TextResponse(text)).hand_in(HANDED_IN_AT)
        self.store.attempts.hand_in(attempt)
        given = mark(question, TextResponse(text))
        self._keep(attempt.id, given, Marker.PROGRAM)
        for point, was_said in points.items():
            given = decide(self.question.scheme, given, point, was_said=was_said, by=Marker.TEACHER)
            self._keep(attempt.id, given, Marker.TEACHER)

    def _keep(self, attempt_id: str, given: Mark, marker: Marker) -> None:
        marks = {self.question.id: given}
        self.store.marks.save(attempt_id, marks, marker=marker, why="", at=HANDED_IN_AT)


@pytest.fixture
def desk(data_dir: Path, bank: Path, tmp_path: Path) -> Iterator[Desk]:
    question = open_bank(bank, tmp_path / "cache").questions["arcos-raid"]
    assert isinstance(question, ShortAnswer)
    with Store.open(data_dir, STARTED_AT) as store:
        yield Desk(store, question)


def test_each_correction_counts_and_so_does_what_was_let_stand(
    quizdesk: Quizdesk, bank: Path, desk: Desk
) -> None:
    desk.correct(SEARCH, raid=True)
    desk.correct(RAID, raid=False)
    desk.correct("Nobody went over this.")
    desk.correct(RAID, bank="another-bank", raid=False)
    out = quizdesk("bench-scheme", bank, "--corrections").out
    assert "  2 answers, 4 points judged; 0 points left unsure (0.0%)\n" in out
    assert f"missed      attempt 1, question 1: {SEARCH}\n" in out
    assert "not earned  attempt 2, question 1: The police [raided Arcos] in London.\n" in out
    assert "try adding: police searched arcos\n" in out
    assert "phrase at fault in attempt 2, question 1:\n        raid Arcos\n" in out
    assert "Settled by hand: 2 points, 0 by learners of their own answers and 2 by a teacher" in out
    assert "0 had been unsure, 2 decided otherwise, 0 decided so." in out
    assert "another wording" not in out
    assert "Zoë" not in out


def test_an_edit_shows_which_kept_answers_it_changes(
    quizdesk: Quizdesk, bank: Path, desk: Desk, tmp_path: Path
) -> None:
    desk.correct(SEARCH, raid=True)
    desk.correct("Nobody knows.")
    desk.correct(SEARCH)
    wider = tmp_path / "wider.yaml"
    wider.write_text(BANK.replace("[raid Arcos]", "[raid/search Arcos]"), encoding="utf-8")
    out = quizdesk("bench-scheme", wider, "--corrections", "--before", bank).out
    assert "  The edit changes 2 of 3 answers: 1 gain, 0 losses, 1 neither or not judged.\n" in out
    assert "    gain     attempt 1, question 1: mark 0 → 1, a person gave 1\n" in out
    assert "    changed  attempt 3, question 1: mark 0 → 1\n" in out
    assert "             raid: not found → awarded; nobody has judged it\n" in out
    assert "  marked by another wording of the question: 1\n" in out


def test_points_and_questions_that_the_bank_no_longer_has_are_left_out(
    quizdesk: Quizdesk, bank: Path, desk: Desk, tmp_path: Path
) -> None:
    desk.correct(SEARCH, raid=True)
    gone = a_short_answer(id="gone")
    desk.question = gone
    desk.correct("Arcos", p1=True)
    other = tmp_path / "other.yaml"
    other.write_text(BANK.replace("id: raid,", "id: search,"), encoding="utf-8")
    done = quizdesk("bench-scheme", other, "--corrections", "--json")
    (one,) = json.loads(done.out)["questions"]
    assert (one["judged"], one["of_other_wordings"]) == (1, 1)
    assert done.err == "1 corrected answer is to a question that the bank no longer has.\n"


def test_it_says_whether_the_corrections_are_learned_from(
    quizdesk: Quizdesk, bank: Path, desk: Desk
) -> None:
    denied = "On day {} the raid on Arcos did not matter."
    for number in range(49):
        desk.correct(denied.format(number), raid=False)
    few = quizdesk("bench-scheme", bank, "--corrections").out
    assert few.endswith("Learning from corrections: off, 49 of the 50 corrections that it takes\n")
    desk.correct(denied.format(49), raid=False)
    out = quizdesk("bench-scheme", bank, "--corrections").out
    assert "Learning from corrections: on, as each answer tried on what the others teach" in out
    assert out.endswith("unsure 0.0% instead of 50.0%\n")
    learning = json.loads(quizdesk("bench-scheme", bank, "--corrections", "--json").out)["learning"]
    assert (learning["corrections"], learning["is_on"]) == (50, True)
    assert learning["settled"] == [{"by": "teacher", "kind": "cleared-up", "points": 50}]
    assert learning["unsure"] == {"without": 0.5, "with": 0.0}


def test_where_nothing_is_corrected_it_says_how_to(quizdesk: Quizdesk, bank: Path) -> None:
    done = quizdesk("bench-scheme", bank, "--corrections")
    assert (done.status, done.out) == (3, "")
    assert "have no corrected answers to questions of this bank" in done.err
    assert "The mark is wrong" in done.err


def test_an_edit_is_tried_on_answers_that_nobody_has_corrected_yet(
    quizdesk: Quizdesk, bank: Path, desk: Desk, tmp_path: Path
) -> None:
    desk.correct(SEARCH)
    wider = tmp_path / "wider.yaml"
    wider.write_text(BANK.replace("[raid Arcos]", "[raid/search Arcos]"), encoding="utf-8")
    assert quizdesk("bench-scheme", wider, "--corrections").status == 3
    out = quizdesk("bench-scheme", wider, "--corrections", "--before", bank).out
    assert "  The edit changes 1 of 1 answer: 0 gains, 0 losses, 1 neither or not judged.\n" in out
