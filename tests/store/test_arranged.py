# SPDX-License-Identifier: MIT
"""What is arranged for a learner, her own settings, and what an attempt keeps of both."""

import io
import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from quizdesk.engine.arrangements import Arrangements, Rest
from quizdesk.engine.resting import begin_rest, end_rest
from quizdesk.errors import StoreDamaged, StoreError
from quizdesk.store import Learner, Store
from quizdesk.store.schema import read_steps
from tests.builders import STARTED_AT, a_quiz, an_attempt
from tests.store.older import made_older

ARRANGED = Arrangements(25, has_rest_breaks=True)
LATER = STARTED_AT + timedelta(minutes=5)
LOOKS = {"theme": "dark", "text_percent": 150}


def test_nothing_is_arranged_until_it_is(store: Store, learner: Learner) -> None:
    assert store.arranged.of(learner.id) == Arrangements()
    assert store.arranged.settings(learner.id) is None


def test_what_is_arranged_is_each_learners_own(store: Store, learner: Learner) -> None:
    bob = store.learners.create("Bob", STARTED_AT)
    store.arranged.keep(learner.id, ARRANGED)
    store.arranged.keep_settings(bob.id, LOOKS)
    store.arranged.keep(learner.id, Arrangements(33, has_rest_breaks=True))
    assert store.arranged.of(learner.id) == Arrangements(33, has_rest_breaks=True)
    assert store.arranged.settings(learner.id) is None
    assert store.arranged.of(bob.id) == Arrangements()
    assert store.arranged.settings(bob.id) == LOOKS


@pytest.mark.parametrize("percent", [-1, 301])
def test_extra_time_out_of_bounds_is_refused(percent: int, store: Store, learner: Learner) -> None:
    with pytest.raises(StoreError, match="from 0 to 300"):
        store.arranged.keep(learner.id, Arrangements(percent))
    assert store.arranged.of(learner.id) == Arrangements()


def test_nothing_is_arranged_for_nobody(store: Store, learner: Learner) -> None:
    with pytest.raises(StoreError, match="no such learner"):
        store.arranged.keep(learner.id + 1, ARRANGED)
    with pytest.raises(StoreError, match="no such learner"):
        store.arranged.keep_settings(learner.id + 1, LOOKS)


def test_settings_that_are_garbled_are_damage(store: Store, learner: Learner) -> None:
    store.arranged.keep_settings(learner.id, LOOKS)
    with closing(sqlite3.connect(store.path)) as records, records:
        records.execute("UPDATE arrangement SET settings = '[1]'")
    with pytest.raises(StoreDamaged):
        store.arranged.settings(learner.id)


def test_an_attempt_keeps_what_was_arranged_and_its_breaks(store: Store, learner: Learner) -> None:
    attempt = an_attempt(quiz=a_quiz(time_allowed_s=600), arrangements=ARRANGED)
    store.attempts.begin(attempt, learner.id)
    assert store.attempts.load(attempt.id) == attempt
    resting = begin_rest(attempt, STARTED_AT)
    store.attempts.save(resting, STARTED_AT)
    assert store.attempts.load(attempt.id).is_resting
    gone_on = end_rest(resting, LATER)
    store.attempts.save(gone_on, LATER)
    assert store.attempts.load(attempt.id) == gone_on
    handed_in = begin_rest(gone_on, LATER).hand_in(LATER + timedelta(minutes=1))
    store.attempts.hand_in(handed_in)
    loaded = store.attempts.load(attempt.id)
    assert loaded.rests == (Rest(STARTED_AT, LATER), Rest(LATER, LATER + timedelta(minutes=1)))
    assert loaded.arrangements == ARRANGED


def test_records_of_before_there_were_arrangements_have_none(
    store: Store, learner: Learner
) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    store.close()
    steps = read_steps()
    made_older(store.path, next(n for n, text in enumerate(steps) if "TABLE arrangement" in text))
    with Store.open(store.path.parent, STARTED_AT) as again:
        assert again.learners.all() == (learner,)
        assert again.attempts.load("attempt-1") == an_attempt()
        assert again.arranged.of(learner.id) == Arrangements()


def test_json_has_what_is_arranged_and_the_breaks_and_no_latch(
    store: Store, learner: Learner
) -> None:
    store.arranged.keep(learner.id, ARRANGED)
    store.arranged.keep_settings(learner.id, LOOKS)
    store.learners.keep_latch(learner.id, "made-of-a-pin")
    attempt = an_attempt(quiz=a_quiz(time_allowed_s=600), arrangements=ARRANGED)
    store.attempts.begin(attempt, learner.id)
    store.attempts.save(begin_rest(attempt, STARTED_AT), STARTED_AT)
    out = io.StringIO()
    store.export.write_json(out, learner.id)
    told = json.loads(out.getvalue())
    assert told["arrangements"] == [
        {"learner": "Ada", "extra_percent": 25, "has_rest_breaks": True, "settings": LOOKS}
    ]
    (exported,) = told["attempts"]
    assert (exported["extra_percent"], exported["has_rest_breaks"]) == (25, True)
    assert exported["rests"] == [["2026-03-02T09:30:00.000000Z", None]]
    assert "made-of-a-pin" not in out.getvalue()


def test_erasing_a_learner_erases_what_is_arranged(
    store: Store, learner: Learner, folder: Path
) -> None:
    store.arranged.keep_settings(learner.id, {"practice_topics": ["topic-of-hers"]})
    store.learners.keep_latch(learner.id, "made-of-a-pin")
    store.back_up_if_due(STARTED_AT)
    store.erase_learner(learner.id)
    for path in folder.rglob("*.sqlite3"):
        content = path.read_bytes()
        assert b"topic-of-hers" not in content
        assert b"made-of-a-pin" not in content
