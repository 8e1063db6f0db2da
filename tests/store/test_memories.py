# SPDX-License-Identifier: MIT
"""What marks leave behind: memories and reviews, kept and reckoned again with them."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.marking import mark
from quizdesk.engine.marking.totals import decide
from quizdesk.engine.outline import Kind
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.engine.scheduling.calibration import Prediction
from quizdesk.engine.scheduling.keeping import Trial
from quizdesk.engine.scheduling.memory import Grade, Memory, after, chance_of_right
from quizdesk.engine.scheduling.today import Spent
from quizdesk.engine.scheduling.units import Unit
from quizdesk.errors import StoreError, UnknownItem
from quizdesk.store import Learner, Store, memories
from quizdesk.store.backup import all_backups
from quizdesk.store.memories import MOST_MINUTES, StudyPlan
from tests.builders import (
    HANDED_IN_AT,
    STARTED_AT,
    a_multiple_choice,
    a_short_answer,
    an_attempt,
)
from tests.store.older import made_older
from tests.store.playing import an_attempt_by_chance, mark_all, steps

BANK = "stalin-foreign-policy"
CHOICE = Unit("sixth-congress-target")
GUESS = 0.25
WRITTEN = "break-with-britain"
RIGHT, WRONG = (
    ChoiceResponse(frozenset({"social-democrats"})),
    ChoiceResponse(frozenset({"kulaks"})),
)


def on_day(day: float) -> datetime:
    return STARTED_AT + timedelta(days=day)


def choose(
    store: Store, learner: Learner, response: ChoiceResponse, day: float, name: str = ""
) -> Attempt:
    """An attempt of one multiple choice, answered and marked on a day."""
    at = on_day(day)
    attempt = an_attempt([a_multiple_choice()], id=name or f"day {day}", started_at=at)
    store.attempts.begin(attempt, learner.id)
    attempt = attempt.respond(CHOICE.question, response)
    store.attempts.save(attempt, at)
    attempt = attempt.tick(0).tick(4).submit(CHOICE.question)
    store.attempts.save(attempt, at)
    given = mark(attempt.current.question, response)
    return give(store, attempt, given, Marker.PROGRAM, at)


def give(store: Store, attempt: Attempt, given: Mark, marker: Marker, at: datetime) -> Attempt:
    item = attempt.current.id
    store.marks.save(attempt.id, {item: given}, marker=marker, why="", at=at)
    return attempt.with_mark(item, given)


def write(store: Store, learner: Learner, given: Mark, day: float) -> Attempt:
    """An attempt of one written answer, with this mark."""
    at = on_day(day)
    attempt = an_attempt([a_short_answer()], id=f"written {day}", started_at=at)
    store.attempts.begin(attempt, learner.id)
    attempt = attempt.respond(WRITTEN, TextResponse("The Arcos raid.")).submit(WRITTEN)
    store.attempts.save(attempt, at)
    return give(store, attempt, given, Marker.PROGRAM, at)


def kept(store: Store, learner: Learner) -> dict[Unit, Memory]:
    return store.memories.of_bank(learner.id, BANK)


def expected(*said: tuple[Grade, float], guess: float = GUESS) -> Memory | None:
    memory = None
    for grade, day in said:
        memory = after(memory, grade, on_day(day), guess)
    return memory


def test_an_answer_is_remembered_as_the_engine_says(store: Store, learner: Learner) -> None:
    choose(store, learner, RIGHT, 0)
    choose(store, learner, WRONG, 3)
    choose(store, learner, RIGHT, 9)
    said = (Grade.GOOD, 0), (Grade.AGAIN, 3), (Grade.GOOD, 9)
    assert kept(store, learner) == {CHOICE: expected(*said)}


def test_each_learner_and_bank_has_memories_of_its_own(store: Store, learner: Learner) -> None:
    other = store.learners.create("Bob", STARTED_AT)
    choose(store, learner, RIGHT, 0)
    assert kept(store, other) == {}
    assert store.memories.of_bank(learner.id, "another-bank") == {}


def test_a_written_answer_is_remembered_point_by_point(store: Store, learner: Learner) -> None:
    write(store, learner, mark(a_short_answer(), TextResponse("The Arcos raid.")), 0)
    assert kept(store, learner) == {
        Unit(WRITTEN, "p1"): expected((Grade.GOOD, 0), guess=0.0),
        Unit(WRITTEN, "p2"): expected((Grade.AGAIN, 0), guess=0.0),
        Unit(WRITTEN, "p3"): expected((Grade.AGAIN, 0), guess=0.0),
    }


def test_an_unsure_point_counts_from_when_it_was_answered_once_it_is_decided(
    store: Store, learner: Learner
) -> None:
    unsure = Mark(0, 2, (Evidence("p1", Outcome.UNSURE), Evidence("p2", Outcome.NOT_FOUND)))
    attempt = write(store, learner, unsure, 0)
    assert set(kept(store, learner)) == {Unit(WRITTEN, "p2")}
    scheme = a_short_answer().scheme
    decided = decide(scheme, unsure, "p1", was_said=True, by=Marker.LEARNER)
    give(store, attempt, decided, Marker.LEARNER, on_day(5))
    assert kept(store, learner)[Unit(WRITTEN, "p1")] == expected((Grade.GOOD, 0), guess=0.0)


def test_a_revised_mark_replaces_the_grade_of_its_review(store: Store, learner: Learner) -> None:
    attempt = choose(store, learner, WRONG, 0)
    give(store, attempt, Mark(1, 1), Marker.TEACHER, on_day(2))
    assert kept(store, learner) == {CHOICE: expected((Grade.GOOD, 0))}


def test_what_came_after_a_revised_mark_is_reckoned_again(store: Store, learner: Learner) -> None:
    choose(store, learner, RIGHT, 0)
    second = choose(store, learner, WRONG, 4)
    choose(store, learner, RIGHT, 8)
    choose(store, learner, RIGHT, 15)
    give(store, second, Mark(1, 1), Marker.TEACHER, on_day(20))
    said = [(Grade.GOOD, day) for day in (0.0, 4.0, 8.0, 15.0)]
    assert kept(store, learner) == {CHOICE: expected(*said)}
    second_memory = expected(*said[:2])
    assert second_memory is not None
    told = store.memories.trials(learner.id, BANK)
    assert Trial(second_memory.stability, 4.0, GUESS, came_true=True) in told


def test_an_answer_that_is_marked_late_takes_its_place_among_the_others(
    store: Store, learner: Learner
) -> None:
    late = an_attempt([a_multiple_choice()], id="late", started_at=on_day(1))
    store.attempts.begin(late, learner.id)
    late = late.respond(CHOICE.question, WRONG)
    store.attempts.save(late, on_day(1))
    late = late.submit(CHOICE.question)
    store.attempts.save(late, on_day(1))
    choose(store, learner, RIGHT, 0)
    choose(store, learner, RIGHT, 6)
    give(store, late, mark(late.current.question, WRONG), Marker.PROGRAM, on_day(9))
    said = (Grade.GOOD, 0), (Grade.AGAIN, 1), (Grade.GOOD, 6)
    assert kept(store, learner) == {CHOICE: expected(*said)}


def test_the_same_mark_given_again_is_not_remembered_twice(store: Store, learner: Learner) -> None:
    attempt = choose(store, learner, RIGHT, 0)
    before = kept(store, learner)
    give(store, attempt, Mark(1, 1), Marker.TEACHER, on_day(1))
    give(store, attempt, Mark(1, 1), Marker.TEACHER, on_day(2))
    assert kept(store, learner) == before


def test_marks_that_are_not_kept_leave_no_memories(store: Store, learner: Learner) -> None:
    attempt = an_attempt([a_multiple_choice()])
    store.attempts.begin(attempt, learner.id)
    attempt = attempt.respond(CHOICE.question, RIGHT).submit(CHOICE.question)
    store.attempts.save(attempt, STARTED_AT)
    marks = {CHOICE.question: Mark(1, 1), "no-such-item": Mark(1, 1)}
    with pytest.raises(UnknownItem):
        store.marks.save(attempt.id, marks, marker=Marker.PROGRAM, why="", at=STARTED_AT)
    assert kept(store, learner) == {}


def test_what_was_never_on_screen_is_not_remembered_and_a_blank_is(
    store: Store, learner: Learner
) -> None:
    attempt = an_attempt()
    store.attempts.begin(attempt, learner.id)
    attempt = attempt.hand_in(HANDED_IN_AT)
    store.attempts.hand_in(attempt)
    mark_all(store, attempt, HANDED_IN_AT)
    assert kept(store, learner) == {CHOICE: after(None, Grade.AGAIN, HANDED_IN_AT)}


@pytest.mark.parametrize("seed", range(6))
def test_kept_memories_are_those_that_all_attempts_make_again(
    seed: int, store: Store, learner: Learner
) -> None:
    chance = Random(seed)
    played = []
    for number in range(8):
        at = on_day(chance.choice((number, number / 24, 0)))
        attempt = an_attempt_by_chance(str(number), chance, at)
        store.attempts.begin(attempt, learner.id)
        for step in steps(attempt, chance):
            attempt = step
            at += timedelta(seconds=chance.randrange(9))
            store.attempts.save(attempt, at)
        attempt = attempt.hand_in(at)
        store.attempts.hand_in(attempt)
        played.append((attempt, at))
    for attempt, at in chance.sample(played, len(played)):
        marked = mark_all(store, attempt, at)
        item = chance.choice(marked.items)
        if isinstance(item.question, ShortAnswer) and item.mark:
            revised = decide(
                item.question.scheme, item.mark, "p2", was_said=True, by=Marker.LEARNER
            )
        else:
            revised = Mark(item.out_of, item.out_of)
        store.marks.save(
            attempt.id, {item.id: revised}, marker=Marker.LEARNER, why="", at=on_day(30)
        )
    before = kept(store, learner), sorted(store.memories.trials(learner.id, BANK))
    store.memories.build_anew(learner.id)
    after_all = kept(store, learner), sorted(store.memories.trials(learner.id, BANK))
    assert before[0]
    assert before == after_all


def test_records_of_the_first_version_get_memories_from_their_attempts_after_a_backup(
    store: Store, learner: Learner
) -> None:
    choose(store, learner, RIGHT, 0)
    second = choose(store, learner, WRONG, 3)
    give(store, second, Mark(1, 1), Marker.TEACHER, on_day(5))
    store.close()
    made_older(store.path, 1)
    with Store.open(store.path.parent, on_day(6)) as opened:
        assert len(all_backups(store.path.parent)) == 1
        assert opened.learners.lacks_memories(learner.id)
        said = (Grade.GOOD, 0), (Grade.GOOD, 3)
        assert kept(opened, learner) == {CHOICE: expected(*said)}
        assert not opened.learners.lacks_memories(learner.id)


def test_an_answer_given_before_older_attempts_were_remembered_comes_after_them(
    store: Store, learner: Learner
) -> None:
    choose(store, learner, RIGHT, 0)
    store.close()
    made_older(store.path, 1)
    with Store.open(store.path.parent, on_day(6)) as opened:
        choose(opened, learner, RIGHT, 7)
        said = (Grade.GOOD, 0), (Grade.GOOD, 7)
        assert kept(opened, learner) == {CHOICE: expected(*said)}


def test_asking_again_is_a_trial_of_what_was_to_be_expected(store: Store, learner: Learner) -> None:
    choose(store, learner, RIGHT, 0)
    assert store.memories.trials(learner.id, BANK) == ()
    choose(store, learner, WRONG, 3)
    first = expected((Grade.GOOD, 0))
    assert first is not None
    (trial,) = store.memories.trials(learner.id, BANK)
    assert trial == Trial(first.stability, 3.0, GUESS, came_true=False)
    assert trial.prediction == Prediction(chance_of_right(first, on_day(3), GUESS), False)
    assert store.memories.trials(learner.id, "another-bank") == ()


def test_a_learners_times_are_told_by_kind(store: Store, learner: Learner) -> None:
    choose(store, learner, RIGHT, 0)
    choose(store, learner, RIGHT, 1)
    write(store, learner, Mark(0, 2), 2)
    assert store.memories.seconds(learner.id) == {Kind.MULTIPLE_CHOICE: Spent(2, 8.0)}


def test_the_time_spent_since_an_instant_is_of_attempts_begun_since(
    store: Store, learner: Learner
) -> None:
    choose(store, learner, RIGHT, 0)
    choose(store, learner, RIGHT, 1)
    assert store.memories.spent_since(learner.id, on_day(0.5)) == 4.0
    assert store.memories.spent_since(learner.id, on_day(2)) == 0.0


def test_a_plan_is_kept_for_each_bank_until_another_takes_its_place(
    store: Store, learner: Learner
) -> None:
    assert store.memories.plan(learner.id, BANK) is None
    for plan in (StudyPlan(date(2026, 6, 4), 25), StudyPlan(None, 10)):
        store.memories.keep_plan(learner.id, BANK, plan, STARTED_AT)
        assert store.memories.plan(learner.id, BANK) == plan
    assert store.memories.plan(learner.id, "another-bank") is None


def test_a_plan_needs_a_learner_and_minutes_that_fit_into_a_day(
    store: Store, learner: Learner
) -> None:
    with pytest.raises(StoreError, match="no such learner"):
        store.memories.keep_plan(99, BANK, StudyPlan(None, 20), STARTED_AT)
    for minutes in (0, MOST_MINUTES + 1):
        with pytest.raises(StoreError, match="minutes"):
            store.memories.keep_plan(learner.id, BANK, StudyPlan(None, minutes), STARTED_AT)


def test_a_learner_who_is_erased_leaves_no_memories_and_no_plan(
    store: Store, learner: Learner
) -> None:
    other = store.learners.create("Bob", STARTED_AT)
    for one in (learner, other):
        choose(store, one, RIGHT, 0, name=one.name)
        store.memories.keep_plan(one.id, BANK, StudyPlan(date(2026, 6, 4), 25), STARTED_AT)
    store.erase_learner(learner.id)
    store.close()
    with closing(sqlite3.connect(store.path)) as records:
        for table in ("memory", "plan"):
            assert records.execute(f"SELECT learner FROM {table}").fetchall() == [(other.id,)]
        assert records.execute("SELECT count(*) FROM review").fetchone() == (1,)


def test_instants_are_kept_in_universal_time(store: Store, learner: Learner) -> None:
    choose(store, learner, RIGHT, 0)
    assert kept(store, learner)[CHOICE].reviewed_at.tzinfo == UTC


def many_unremembered(store: Store, learner: Learner, number: int) -> None:
    """Attempts that have made no memories yet, as of an older version."""
    for day in range(number):
        choose(store, learner, RIGHT if day % 3 else WRONG, day)
    store.close()
    with closing(sqlite3.connect(store.path)) as records:
        records.execute("DELETE FROM review")
        records.execute("DELETE FROM memory")
        records.execute("INSERT INTO memory_to_build VALUES (?)", (learner.id,))
        records.commit()


def test_memories_are_made_step_by_step_and_gone_on_with_after_a_break(
    store: Store, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memories, "ITEMS_A_STEP", 3)
    many_unremembered(store, learner, 8)
    steps = store.memories.catching_up(learner.id)
    assert next(steps) == (3, 8)
    # What is answered meanwhile is remembered at once, and what came before it fits in before it.
    choose(store, learner, RIGHT, 20)
    del steps
    assert store.learners.lacks_memories(learner.id)
    assert list(store.memories.catching_up(learner.id)) == [(3, 5), (5, 5)]
    assert not store.learners.lacks_memories(learner.id)
    assert list(store.memories.catching_up(learner.id)) == []
    made = kept(store, learner), store.memories.trials(learner.id, BANK)
    store.memories.build_anew(learner.id)
    assert (kept(store, learner), store.memories.trials(learner.id, BANK)) == made
    assert made[0][CHOICE].reviews == 9


def test_reading_makes_what_lacks_only_where_that_is_quick(
    store: Store, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_unremembered(store, learner, 4)
    monkeypatch.setattr(memories, "MOST_AT_ONCE", 3)
    assert kept(store, learner) == {}
    assert store.memories.missed(learner.id, BANK) == ()
    assert store.learners.lacks_memories(learner.id)
    monkeypatch.setattr(memories, "MOST_AT_ONCE", 4)
    assert kept(store, learner)[CHOICE].reviews == 4
    assert not store.learners.lacks_memories(learner.id)
