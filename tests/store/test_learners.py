# SPDX-License-Identifier: MIT
"""Learners by name."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from quizdesk.errors import StoreError
from quizdesk.store import Learner, Store
from tests.builders import HANDED_IN_AT, STARTED_AT, an_attempt


def test_a_learner_is_found_by_name_without_regard_to_case_and_spaces(store: Store) -> None:
    created = store.learners.create("  Zoë   Łukasz ", STARTED_AT)
    assert (created.name, created.created_at) == ("Zoë Łukasz", STARTED_AT)
    assert store.learners.find("ZOË  łUKASZ") == created
    # The same letters in another form of Unicode.
    assert store.learners.find("Zoe\u0308 Łukasz") == created
    assert store.learners.find("Zoe Łukasz") is None


def test_a_name_is_taken_once(store: Store) -> None:
    ada = store.learners.create("Ada", STARTED_AT)
    with pytest.raises(StoreError, match="that name already"):
        store.learners.create("ada", STARTED_AT)
    assert store.learners.find_or_create("ADA", STARTED_AT) == ada
    bob = store.learners.find_or_create("Bob", STARTED_AT)
    with pytest.raises(StoreError, match="that name already"):
        store.learners.rename(bob.id, "Ada")
    assert store.learners.all() == (ada, bob)


def test_programs_that_add_the_same_name_at_once_add_it_once(folder: Path) -> None:
    def add(_: int) -> Learner:
        with Store.open(folder, STARTED_AT) as store:
            return store.learners.find_or_create("Ada", STARTED_AT)

    with ThreadPoolExecutor(6) as threads:
        assert len(set(threads.map(add, range(6)))) == 1


def test_a_learner_is_renamed_and_may_change_the_case_of_the_own_name(store: Store) -> None:
    ada = store.learners.create("ada", STARTED_AT)
    assert store.learners.rename(ada.id, "Ada").name == "Ada"
    assert store.learners.rename(ada.id, "Ada L.").name == "Ada L."
    assert store.learners.find("ada") is None


def test_nobody_is_not_renamed(store: Store) -> None:
    with pytest.raises(StoreError, match="no such learner"):
        store.learners.rename(7, "Ada")


@pytest.mark.parametrize("name", ["", " \n ", "A" * 101])
def test_a_name_that_says_nothing_or_too_much_is_refused_without_repeating_it(
    name: str, store: Store
) -> None:
    with pytest.raises(StoreError) as refused:
        store.learners.create(name, STARTED_AT)
    assert "A" * 101 not in str(refused.value)


def test_a_name_with_half_a_character_is_kept_without_it(store: Store) -> None:
    assert store.learners.create("Ada \ud83d", STARTED_AT).name == "Ada ?"


def test_looking_for_somebody_creates_nothing(folder: Path) -> None:
    with Store.open(folder, STARTED_AT) as store:
        assert store.learners.all() == ()
        assert store.learners.find("Ada") is None
        assert store.attempts.unfinished(1, STARTED_AT) == ()
        assert store.history.past_scores(1) == ()
        assert store.marks.unmarked() == ()
    assert not folder.exists()


def test_what_another_program_creates_meanwhile_is_seen(store: Store, folder: Path) -> None:
    assert store.learners.all() == ()
    with Store.open(folder, STARTED_AT) as other:
        created = other.learners.create("Ada", STARTED_AT)
    assert store.learners.all() == (created,)


def test_a_latch_is_each_learners_own_and_can_be_taken_off(store: Store, learner: Learner) -> None:
    bob = store.learners.create("Bob", STARTED_AT)
    assert store.learners.latch(bob.id) is None
    store.learners.keep_latch(bob.id, "made-of-a-pin")
    assert store.learners.latch(bob.id) == "made-of-a-pin"
    assert [one.has_pin for one in store.learners.all()] == [False, True]
    store.learners.keep_latch(bob.id, None)
    assert store.learners.find("bob") == bob


def test_nobody_has_no_latch(store: Store, learner: Learner) -> None:
    with pytest.raises(StoreError, match="no such learner"):
        store.learners.latch(learner.id + 1)
    with pytest.raises(StoreError, match="no such learner"):
        store.learners.keep_latch(learner.id + 1, "made-of-a-pin")


def test_those_who_learn_are_known_with_the_time_of_their_last_answering(
    store: Store, learner: Learner
) -> None:
    assert store.learners.number(most=2) == 1
    bob = store.learners.create("Bob", STARTED_AT)
    eve = store.learners.create("Eve", STARTED_AT)
    assert store.learners.number(most=2) == store.learners.number(most=1) + 1
    assert store.learners.number(most=9) == 3
    store.attempts.begin(an_attempt(id="over"), bob.id)
    store.attempts.hand_in(an_attempt(id="over").hand_in(HANDED_IN_AT))
    later = HANDED_IN_AT + timedelta(hours=1)
    store.attempts.begin(an_attempt(id="open", started_at=later), bob.id)
    store.attempts.begin(an_attempt(id="given-up"), eve.id)
    store.attempts.abandon("given-up", STARTED_AT)
    times = {one.learner.name: one.answered_at for one in store.learners.known()}
    assert times == {"Ada": None, "Bob": later, "Eve": None}
