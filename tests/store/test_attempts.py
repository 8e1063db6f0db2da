# SPDX-License-Identifier: MIT
"""Attempts begun, saved, handed in, resumed and abandoned."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.errors import AttemptClosed, AttemptTakenOver, NotAllowed, StoreError
from quizdesk.store import Learner, Store
from tests.builders import HANDED_IN_AT, STARTED_AT, a_multiple_choice, an_attempt
from tests.store.disk import a_folder
from tests.store.playing import an_attempt_by_chance, at_rest, mark_all, steps, with_marks

LATER = STARTED_AT + timedelta(seconds=30)


@settings(max_examples=40)
@given(seed=st.integers(0, 2**64))
def test_what_is_loaded_is_what_was_saved_at_every_step(seed: int) -> None:
    chance = Random(seed)
    with a_folder() as folder, Store.open(folder, STARTED_AT) as store:
        learner = store.learners.create("Ada", STARTED_AT)
        attempt = an_attempt_by_chance("one", chance)
        store.attempts.begin(attempt, learner.id)
        assert store.attempts.load("one") == attempt
        at = STARTED_AT
        for played in steps(attempt, chance):
            at += timedelta(seconds=chance.uniform(0, 60))
            attempt = with_marks(
                played, {item.id: item.mark for item in attempt.items if item.mark}
            )
            store.attempts.save(attempt, at)
            assert store.attempts.load("one") == at_rest(attempt)
            if chance.random() < 0.2:
                attempt = mark_all(store, attempt, at)
                assert store.attempts.load("one") == at_rest(attempt)
            if chance.random() < 0.1:
                assert store.attempts.resume("one", at) == at_rest(attempt)
        attempt = attempt.hand_in(at)
        store.attempts.hand_in(attempt)
        assert store.attempts.load("one") == attempt
        attempt = mark_all(store, attempt, at)
        assert store.attempts.load("one") == attempt
        store.require_sound()


def test_what_was_saved_is_there_when_the_records_are_opened_again(
    store: Store, learner: Learner, folder: Path
) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    answered = attempt.respond("break-with-britain", TextResponse("The Arcos raid"))
    store.attempts.save(answered, LATER)
    store.close()
    with Store.open(folder, LATER) as again:
        assert again.attempts.load(attempt.id) == answered


def test_an_instant_of_another_time_zone_is_kept_as_the_same_instant(
    store: Store, learner: Learner
) -> None:
    in_berlin = STARTED_AT.astimezone(timezone(timedelta(hours=1)))
    store.attempts.begin(an_attempt(started_at=in_berlin), learner.id)
    loaded = store.attempts.load("attempt-1").started_at
    assert (loaded, loaded.utcoffset()) == (STARTED_AT, timedelta())


def test_an_instant_without_a_time_zone_is_refused_and_nothing_is_kept(
    store: Store, learner: Learner
) -> None:
    attempt = an_attempt(started_at=STARTED_AT.replace(tzinfo=None))
    with pytest.raises(ValueError, match="time zone"):
        store.attempts.begin(attempt, learner.id)
    assert store.attempts.unfinished(learner.id, STARTED_AT) == ()


def test_an_attempt_of_nobody_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="no such learner"):
        store.attempts.begin(an_attempt(), 1)


def test_an_attempt_is_not_begun_twice(store: Store, learner: Learner) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    with pytest.raises(StoreError, match="refused"):
        store.attempts.begin(attempt, learner.id)


@pytest.mark.parametrize("step", ["load", "save", "hand_in", "resume", "abandon", "revisions"])
def test_an_attempt_that_was_never_begun_is_named_so(
    step: str, store: Store, learner: Learner
) -> None:
    attempt = an_attempt()
    calls: dict[str, Callable[[], object]] = {
        "load": lambda: store.attempts.load(attempt.id),
        "save": lambda: store.attempts.save(attempt, LATER),
        "hand_in": lambda: store.attempts.hand_in(attempt.hand_in(LATER)),
        "resume": lambda: store.attempts.resume(attempt.id, LATER),
        "abandon": lambda: store.attempts.abandon(attempt.id, LATER),
        "revisions": lambda: store.marks.revisions(attempt.id, "german-treaties"),
    }
    with pytest.raises(StoreError, match="no such attempt"):
        calls[step]()


def test_an_attempt_that_is_handed_in_is_kept_by_handing_it_in_only(
    store: Store, learner: Learner
) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    with pytest.raises(NotAllowed):
        store.attempts.save(attempt.hand_in(LATER), LATER)
    with pytest.raises(NotAllowed):
        store.attempts.hand_in(attempt)
    assert store.attempts.load(attempt.id) == attempt


def test_handing_in_keeps_responses_that_were_never_saved_before(
    store: Store, learner: Learner
) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    handed_in = attempt.respond("break-with-britain", TextResponse("Arcos")).hand_in(HANDED_IN_AT)
    store.attempts.hand_in(handed_in)
    assert store.attempts.load(attempt.id) == handed_in


def test_handing_in_again_does_no_harm(store: Store, learner: Learner) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    handed_in = attempt.hand_in(HANDED_IN_AT)
    store.attempts.hand_in(handed_in)
    store.attempts.hand_in(handed_in)
    assert store.attempts.load(attempt.id) == handed_in


def test_nothing_can_be_written_to_an_attempt_that_is_handed_in(
    store: Store, learner: Learner
) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    handed_in = attempt.hand_in(HANDED_IN_AT)
    store.attempts.hand_in(handed_in)
    late = attempt.respond("break-with-britain", TextResponse("too late"))
    with pytest.raises(AttemptTakenOver):
        store.attempts.save(late, HANDED_IN_AT)
    with pytest.raises(AttemptTakenOver):
        store.attempts.hand_in(late.hand_in(HANDED_IN_AT + timedelta(seconds=1)))
    with pytest.raises(AttemptClosed):
        store.attempts.resume(attempt.id, HANDED_IN_AT)
    with pytest.raises(AttemptClosed):
        store.attempts.abandon(attempt.id, HANDED_IN_AT)
    assert store.attempts.load(attempt.id) == handed_in


def test_a_final_response_cannot_be_overwritten_whatever_the_program_does(
    store: Store, learner: Learner
) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    first = attempt.items[0].id
    submitted = attempt.respond(first, ChoiceResponse(frozenset({"kulaks"}))).submit(first)
    store.attempts.save(submitted, LATER)
    with pytest.raises(StoreError, match="refused"):
        store.attempts.save(attempt, LATER)
    assert store.attempts.load(attempt.id) == submitted


def test_an_attempt_asks_what_was_asked_even_after_the_bank_has_changed(
    store: Store, learner: Learner
) -> None:
    before = an_attempt([a_multiple_choice()])
    after = an_attempt([a_multiple_choice(stem="Who were the “social fascists” of 1928?")], id="2")
    same = replace(before, id="3")
    for attempt in (before, after, same):
        store.attempts.begin(attempt, learner.id)
    assert [store.attempts.load(one.id) for one in (before, after, same)] == [before, after, same]


def test_unfinished_attempts_are_told_newest_first_with_what_was_answered(
    store: Store, learner: Learner
) -> None:
    first = an_attempt()
    second = an_attempt(id="attempt-2", started_at=LATER)
    done = an_attempt(id="attempt-3", started_at=LATER)
    for attempt in (first, second, done):
        store.attempts.begin(attempt, learner.id)
    store.attempts.hand_in(done.hand_in(LATER))
    written = first.respond("break-with-britain", TextResponse("Arcos"))
    store.attempts.save(written, LATER)
    rows = store.attempts.unfinished(learner.id, LATER)
    assert [(row.attempt_id, row.items, row.answered) for row in rows] == [
        ("attempt-2", 4, 0),
        ("attempt-1", 4, 1),
    ]
    assert rows[1].title == first.quiz.title
    assert (rows[1].started_at, rows[1].saved_at) == (STARTED_AT, LATER)
    store.attempts.save(written.respond("break-with-britain", TextResponse(" ")), LATER)
    assert store.attempts.unfinished(learner.id, LATER)[1].answered == 0


def test_an_abandoned_attempt_is_no_longer_offered_but_kept(store: Store, learner: Learner) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    store.attempts.abandon(attempt.id, LATER)
    assert store.attempts.unfinished(learner.id, LATER) == ()
    assert store.attempts.load(attempt.id) == attempt
    with pytest.raises(AttemptTakenOver):
        store.attempts.save(attempt, LATER)
    with pytest.raises(AttemptClosed):
        store.attempts.resume(attempt.id, LATER)
