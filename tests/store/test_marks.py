# SPDX-License-Identifier: MIT
"""Marks beside responses, revised and never lost."""

from datetime import timedelta
from pathlib import Path

import pytest

from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.marking.totals import decide
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.errors import AttemptTakenOver, NotAllowed, UnknownItem
from quizdesk.store import Learner, Store
from tests.builders import HANDED_IN_AT, STARTED_AT, an_attempt
from tests.store.playing import a_mark, mark_all

WRITTEN = "break-with-britain"
CHOICE = "sixth-congress-target"


def test_a_revised_mark_counts_and_the_one_before_stays(store: Store, learner: Learner) -> None:
    attempt = an_attempt().respond(WRITTEN, TextResponse("Arcos and money")).hand_in(HANDED_IN_AT)
    store.attempts.begin(an_attempt(), learner.id)
    store.attempts.hand_in(attempt)
    attempt = mark_all(store, attempt, HANDED_IN_AT)
    first = attempt.item(WRITTEN).mark
    assert first is not None
    question = attempt.item(WRITTEN).question
    assert isinstance(question, ShortAnswer)
    second = decide(question.scheme, first, "p2", was_said=True, by=Marker.TEACHER)
    later = HANDED_IN_AT + timedelta(days=1)
    store.marks.save(
        attempt.id, {WRITTEN: second}, marker=Marker.TEACHER, why="“money” will do", at=later
    )
    loaded = store.attempts.load(attempt.id)
    assert loaded == attempt.with_mark(WRITTEN, second)
    assert loaded.item(WRITTEN).response == TextResponse("Arcos and money")
    kept = store.marks.revisions(attempt.id, WRITTEN)
    assert [(one.revision, one.mark, one.marker, one.why, one.at) for one in kept] == [
        (1, first, Marker.PROGRAM, "", HANDED_IN_AT),
        (2, second, Marker.TEACHER, "“money” will do", later),
    ]


def test_the_same_mark_again_is_not_kept_twice(store: Store, learner: Learner) -> None:
    attempt = an_attempt().hand_in(HANDED_IN_AT)
    store.attempts.begin(an_attempt(), learner.id)
    store.attempts.hand_in(attempt)
    mark_all(store, attempt, HANDED_IN_AT)
    mark_all(store, attempt, HANDED_IN_AT + timedelta(hours=1))
    assert len(store.marks.revisions(attempt.id, WRITTEN)) == 1


def test_an_attempt_handed_in_and_not_marked_is_found_until_all_is_marked(
    store: Store, learner: Learner
) -> None:
    attempt = an_attempt().hand_in(HANDED_IN_AT)
    store.attempts.begin(an_attempt(), learner.id)
    assert store.marks.unmarked() == ()
    store.attempts.hand_in(attempt)
    assert store.marks.unmarked() == (attempt.id,)
    one = attempt.items[0]
    marks = {one.id: a_mark(one.question, one.response)}
    store.marks.save(attempt.id, marks, marker=Marker.PROGRAM, why="", at=HANDED_IN_AT)
    assert store.marks.unmarked() == (attempt.id,)
    mark_all(store, store.attempts.load(attempt.id), HANDED_IN_AT)
    assert store.marks.unmarked() == ()


def test_a_response_that_may_still_change_has_no_mark(store: Store, learner: Learner) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    with pytest.raises(NotAllowed):
        store.marks.save(
            "attempt-1", {CHOICE: Mark(0, 1)}, marker=Marker.PROGRAM, why="", at=STARTED_AT
        )


def test_a_mark_for_no_item_is_refused_and_none_of_its_company_kept(
    store: Store, learner: Learner
) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    store.attempts.hand_in(attempt.hand_in(HANDED_IN_AT))
    marks = {CHOICE: Mark(0, 1), "no-such-question": Mark(1, 1)}
    with pytest.raises(UnknownItem, match="no-such-question"):
        store.marks.save(attempt.id, marks, marker=Marker.PROGRAM, why="", at=HANDED_IN_AT)
    assert store.marks.revisions(attempt.id, CHOICE) == ()


def test_an_open_attempt_is_marked_by_the_program_that_holds_it_and_no_other(
    store: Store, learner: Learner, folder: Path
) -> None:
    attempt = an_attempt().respond(CHOICE, ChoiceResponse(frozenset({"kulaks"}))).submit(CHOICE)
    store.attempts.begin(attempt, learner.id)
    marks = {CHOICE: a_mark(attempt.items[0].question, attempt.items[0].response)}
    with Store.open(folder, STARTED_AT) as other, pytest.raises(AttemptTakenOver):
        other.marks.save(attempt.id, marks, marker=Marker.PROGRAM, why="", at=STARTED_AT)
    store.marks.save(attempt.id, marks, marker=Marker.PROGRAM, why="", at=STARTED_AT)
    assert store.attempts.load(attempt.id).items[0].mark == marks[CHOICE]


def test_a_reason_of_any_characters_is_kept(store: Store, learner: Learner) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    store.attempts.hand_in(attempt.hand_in(HANDED_IN_AT))
    marks = {CHOICE: Mark(0, 1)}
    store.marks.save(attempt.id, marks, marker=Marker.TEACHER, why="nö \ud83d", at=HANDED_IN_AT)
    assert store.marks.revisions(attempt.id, CHOICE)[0].why == "nö ?"
