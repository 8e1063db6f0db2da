# SPDX-License-Identifier: MIT
"""Past scores page by page, results by question, and that neither grows with the whole file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.response import ChoiceResponse
from quizdesk.store import Learner, Store
from quizdesk.store.attempts import Attempts
from quizdesk.store.database import Database
from quizdesk.store.history import History
from quizdesk.store.holder import Holder
from quizdesk.store.learners import Learners
from quizdesk.store.marks import Marks
from tests.builders import (
    HANDED_IN_AT,
    STARTED_AT,
    a_multiple_choice,
    a_quiz,
    all_kinds,
    an_attempt,
)
from tests.store.counted_steps import steps_of
from tests.store.playing import mark_all

CHOICE = "sixth-congress-target"


def test_past_scores_come_newest_first_a_page_at_a_time(store: Store, learner: Learner) -> None:
    for number in range(7):
        begun = an_attempt(id=f"attempt-{number}")
        store.attempts.begin(begun, learner.id)
        # Two are handed in at the same instant.
        store.attempts.hand_in(begun.hand_in(HANDED_IN_AT + timedelta(minutes=number // 2)))
    store.attempts.begin(an_attempt(id="open"), learner.id)
    store.attempts.begin(an_attempt(id="abandoned"), learner.id)
    store.attempts.abandon("abandoned", STARTED_AT)
    pages = []
    after = None
    while page := store.history.past_scores(learner.id, after=after, limit=3):
        pages.append([row.attempt_id for row in page])
        after = page[-1]
    assert pages == [
        ["attempt-6", "attempt-5", "attempt-4"],
        ["attempt-3", "attempt-2", "attempt-1"],
        ["attempt-0"],
    ]
    assert store.history.count(learner.id) == 7


def test_a_past_score_tells_marks_that_count_now_and_time(store: Store, learner: Learner) -> None:
    begun = an_attempt()
    store.attempts.begin(begun, learner.id)
    played = begun.tick(10).tick(12.5).respond(CHOICE, ChoiceResponse(frozenset({"kulaks"})))
    store.attempts.hand_in(played.hand_in(HANDED_IN_AT))
    (row,) = store.history.past_scores(learner.id)
    assert (row.title, row.handed_in_at) == (begun.quiz.title, HANDED_IN_AT)
    assert (row.awarded, row.out_of, row.items, row.unmarked) == (0, begun.score.out_of, 4, 4)
    assert row.used_s == 2.5
    marked = mark_all(store, store.attempts.load("attempt-1"), HANDED_IN_AT)
    (row,) = store.history.past_scores(learner.id)
    assert (row.awarded, row.out_of, row.unmarked) == (*_score(marked), 0)
    store.marks.save(
        "attempt-1", {CHOICE: Mark(1, 1)}, marker=Marker.TEACHER, why="", at=HANDED_IN_AT
    )
    (row,) = store.history.past_scores(learner.id)
    assert row.awarded == marked.score.awarded + 1


def _score(attempt: Attempt) -> tuple[int, int]:
    score = attempt.score
    return score.awarded, score.out_of


def test_what_was_asked_last_in_a_way_is_found_whatever_came_after(
    store: Store, learner: Learner
) -> None:
    def begin(name: str, number: int, way: str) -> None:
        quiz = a_quiz(way=way)
        store.attempts.begin(an_attempt(all_kinds()[:number], quiz, id=name), learner.id)

    history, bank_id = store.history, "stalin-foreign-policy"
    assert history.asked_last(learner.id, bank_id, "mock") == ()
    begin("first", 4, "mock")
    begin("second", 2, "mock")
    begin("third", 1, "")
    assert history.asked_last(learner.id, bank_id, "mock") == (
        "german-treaties",
        "sixth-congress-target",
    )
    assert history.asked_last(learner.id, "another-bank", "mock") == ()
    other = store.learners.create("Bob", STARTED_AT)
    assert history.asked_last(other.id, bank_id, "mock") == ()


def test_results_are_summed_by_question_over_its_versions(store: Store, learner: Learner) -> None:
    other = store.learners.create("Bob", STARTED_AT)
    for number, (who, chosen, stem) in enumerate(
        [
            (learner, "social-democrats", "Whom?"),
            (learner, "kulaks", "Who?"),
            (other, "social-democrats", "Whom?"),
        ]
    ):
        begun = an_attempt([a_multiple_choice(stem=stem)], id=f"attempt-{number}")
        store.attempts.begin(begun, who.id)
        handed_in = begun.respond(CHOICE, ChoiceResponse(frozenset({chosen}))).hand_in(HANDED_IN_AT)
        store.attempts.hand_in(handed_in)
        mark_all(store, handed_in, HANDED_IN_AT)
    (result,) = store.history.question_results(learner.id, "stalin-foreign-policy")
    assert result.question_id == CHOICE
    assert (result.attempts, result.awarded, result.out_of) == (2, 1, 2)
    assert result.last_at == HANDED_IN_AT
    assert store.history.question_results(learner.id, "another-bank") == ()


@pytest.fixture
def database(folder: Path) -> Iterator[Database]:
    database = Database(folder, STARTED_AT, busy_timeout_s=5)
    yield database
    database.close()


def test_a_learners_pages_cost_the_same_however_many_others_there_are(database: Database) -> None:
    learners, history = Learners(database), History(database)
    attempts = Attempts(database, Holder.of_this_program())
    marks = Marks(database, Holder.of_this_program())
    me, others = (learners.create(name, STARTED_AT) for name in ("Ada", "all the others"))

    def keep(attempt_id: str, learner: Learner) -> None:
        begun = an_attempt(id=attempt_id)
        attempts.begin(begun, learner.id)
        handed_in = begun.hand_in(HANDED_IN_AT)
        attempts.hand_in(handed_in)
        marks.save(
            attempt_id,
            {item.id: Mark(0, item.out_of) for item in handed_in.items},
            marker=Marker.PROGRAM,
            why="",
            at=HANDED_IN_AT,
        )

    def work() -> list[int]:
        return [
            steps_of(database, look)
            for look in (
                lambda: history.past_scores(me.id, limit=5),
                lambda: history.count(me.id),
                lambda: history.question_results(me.id, "stalin-foreign-policy"),
                lambda: attempts.unfinished(me.id, STARTED_AT),
                lambda: attempts.load("mine-0"),
                marks.unmarked,
                lambda: keep(f"mine-{Random().getrandbits(64)}", others),
            )
        ]

    for number in range(3):
        keep(f"mine-{number}", me)
    keep("theirs", others)
    before = work()
    for number in range(100):
        keep(f"theirs-{number}", others)
    after = work()
    # Indexes grow deeper, tables are not walked.
    assert all(late <= early * 1.3 + 20 for early, late in zip(before, after, strict=True))
