# SPDX-License-Identifier: MIT
"""Moving a history to another computer: everything comes, nothing is lost, nothing comes twice."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from quizdesk.engine.arrangements import Arrangements
from quizdesk.engine.attempt import Attempt
from quizdesk.engine.mark import Mark, Marker
from quizdesk.engine.marking import mark
from quizdesk.engine.response import ChoiceResponse, TextResponse
from quizdesk.engine.scheduling.drills import Drill
from quizdesk.errors import HistoryRefused, StoreBusy, StoreError
from quizdesk.store import Store
from quizdesk.store.history_file import HistoryFile
from quizdesk.store.memories import StudyPlan
from quizdesk.store.merging import MANY_ATTEMPTS
from tests.builders import (
    HANDED_IN_AT,
    STARTED_AT,
    a_multiple_choice,
    a_quiz,
    a_short_answer,
    an_attempt,
)
from tests.store.playing import a_mark, an_attempt_by_chance, mark_all, steps
from tests.store.travelling import (
    NAME,
    a_computer,
    carry,
    kept,
    lines_of,
    on_day,
    read_in,
    saved,
    the_learner,
)

BANK = "stalin-foreign-policy"
CHOICE = "sixth-congress-target"
WRITTEN = "break-with-britain"
RIGHT = ChoiceResponse(frozenset({"social-democrats"}))
WRONG = ChoiceResponse(frozenset({"kulaks"}))


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """Two computers on which the same person learns."""
    with ExitStack() as stack:
        first, second = (stack.enter_context(a_computer(tmp_path / name)) for name in "AB")
        yield first, second


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Ada.quizdesk-history"


def begin(store: Store, attempt_id: str, day: float = 0, **changes: object) -> Attempt:
    attempt = an_attempt(
        [a_multiple_choice(), a_short_answer()],
        quiz=a_quiz(number=2),
        id=attempt_id,
        started_at=on_day(day),
        **changes,
    )
    store.attempts.begin(attempt, the_learner(store).id)
    return attempt


def submit(store: Store, attempt: Attempt, response: ChoiceResponse, day: float) -> Attempt:
    """Answers the choice, and has it marked."""
    attempt = attempt.respond(CHOICE, response)
    store.attempts.save(attempt, on_day(day))
    attempt = attempt.submit(CHOICE)
    store.attempts.save(attempt, on_day(day))
    given = mark(attempt.item(CHOICE).question, response)
    store.marks.save(attempt.id, {CHOICE: given}, marker=Marker.PROGRAM, why="", at=on_day(day))
    return attempt.with_mark(CHOICE, given)


def finish(store: Store, attempt: Attempt, day: float) -> Attempt:
    attempt = attempt.hand_in(on_day(day))
    store.attempts.hand_in(attempt)
    return mark_all(store, attempt, on_day(day))


def whole(store: Store, attempt_id: str, day: float = 0) -> Attempt:
    """An attempt from beginning to end."""
    return finish(store, submit(store, begin(store, attempt_id, day), RIGHT, day), day + 0.1)


def play_by_chance(store: Store, seed: int, attempts: int) -> None:
    """Attempts of every kind and state."""
    chance = Random(seed)
    for number in range(attempts):
        at = on_day(number + seed / 7)
        attempt = an_attempt_by_chance(f"{seed}-{number}", chance, at)
        store.attempts.begin(attempt, the_learner(store).id)
        for step in steps(attempt, chance):
            attempt = step
            at += timedelta(seconds=7)
            store.attempts.save(attempt, at)
        match chance.randrange(4):
            case 0:
                store.attempts.abandon(attempt.id, at)
            case 1:
                marks = {one.id: a_mark(one.question, one.response) for one in attempt.unmarked}
                store.marks.save(attempt.id, marks, marker=Marker.PROGRAM, why="", at=at)
                store.attempts.release(attempt.id)
            case _:
                finish(store, attempt, (at - STARTED_AT) / timedelta(days=1))


def test_everything_of_a_learner_comes(computers: tuple[Store, Store], tmp_path: Path) -> None:
    first, second = computers
    play_by_chance(first, 1, 8)
    learner = the_learner(first)
    first.memories.keep_plan(learner.id, BANK, StudyPlan(date(2026, 6, 4), 25), on_day(3))
    first.practice.keep(learner.id, BANK, Drill.DATE, {"rapallo": 0.5, "berlin": 1}, on_day(4))
    first.practice.keep(learner.id, BANK, Drill.DATE, {"rapallo": 1}, on_day(6))
    first.arranged.keep(learner.id, Arrangements(25, has_rest_breaks=True))
    first.arranged.keep_settings(learner.id, {"text_percent": 150})
    joined = carry(first, second, tmp_path)
    assert kept(second) == kept(first)
    assert kept(second)["memory"]
    assert (joined.new, joined.longer, joined.same) == (8, 0, 0)
    there = the_learner(second)
    assert second.arranged.of(there.id) == Arrangements(25, has_rest_breaks=True)
    assert second.arranged.settings(there.id) == {"text_percent": 150}
    assert second.attempts.load("1-0") == first.attempts.load("1-0")


def test_a_learner_who_is_new_to_a_computer_is_added(tmp_path: Path, file: Path) -> None:
    with a_computer(tmp_path / "A") as first:
        whole(first, "one")
        saved(first, file)
        expected = kept(first)
    with Store.open(tmp_path / "new", STARTED_AT) as second:
        read_in(second, file)
        assert kept(second) == expected


def test_what_moved_can_be_gone_on_with_and_brought_back(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    attempt = submit(first, begin(first, "one"), WRONG, 0.1)
    first.attempts.release(attempt.id)
    carry(first, second, tmp_path)
    resumed = second.attempts.resume("one", on_day(1))
    assert resumed.item(CHOICE).response == WRONG
    resumed = resumed.respond(WRITTEN, TextResponse("The Arcos raid."))
    second.attempts.save(resumed, on_day(1))
    finish(second, resumed, 1.1)
    joined = carry(second, first, tmp_path)
    assert (joined.new, joined.longer, joined.same) == (0, 1, 0)
    assert kept(first) == kept(second)
    assert first.attempts.load("one").is_handed_in
    assert first.history.count(the_learner(first).id) == 1


def test_the_same_file_read_again_changes_nothing(
    computers: tuple[Store, Store], file: Path
) -> None:
    first, second = computers
    play_by_chance(first, 2, 6)
    saved(first, file)
    read_in(second, file)
    second.memories.catch_up(the_learner(second).id)
    before = second.path.read_bytes()
    joined = read_in(second, file)
    assert (joined.new, joined.longer, joined.same, joined.responses) == (0, 0, 6, 0)
    assert not second.learners.lacks_memories(the_learner(second).id)
    # Bytes 24 to 27 and 92 to 95 count SQLite's transactions.
    after = second.path.read_bytes()
    assert after[:24] + after[28:92] + after[96:] == before[:24] + before[28:92] + before[96:]
    assert read_in(first, file).same == 6


def test_a_file_of_before_takes_nothing_away(computers: tuple[Store, Store], file: Path) -> None:
    first, _ = computers
    attempt = submit(first, begin(first, "one"), WRONG, 0.1)
    saved(first, file)
    finish(first, attempt, 0.2)
    first.marks.save(
        "one", {CHOICE: Mark(1, 1)}, marker=Marker.TEACHER, why="said so", at=on_day(0.3)
    )
    whole(first, "two", 1)
    before = kept(first)
    assert read_in(first, file).same == 1
    assert kept(first) == before


def test_two_responses_submitted_to_one_item_are_both_kept(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    attempt = begin(first, "one")
    first.attempts.release("one")
    carry(first, second, tmp_path)
    submit(first, attempt_of(first), WRONG, 0.2)
    finish(first, attempt_of(first), 0.3)
    submit(second, attempt_of(second), RIGHT, 0.4)
    carry(first, second, tmp_path)
    carry(second, first, tmp_path)
    assert kept(first) == kept(second)
    assert first.attempts.load("one").item(CHOICE).response == RIGHT
    assert first.attempts.load("one").is_handed_in
    (other,) = [row[0] for row in kept(first)["attempt"] if row[0] != "one"]
    apart = first.attempts.load(other)
    assert [item.response for item in apart.items] == [WRONG]
    assert apart.handed_in_at == on_day(0.2)
    assert apart.score.awarded == 0
    assert attempt.quiz.title == apart.quiz.title
    before = kept(first)
    carry(second, first, tmp_path)
    assert kept(first) == before


def attempt_of(store: Store, attempt_id: str = "one") -> Attempt:
    return store.attempts.resume(attempt_id, on_day(0.1), take_over=True)


def test_what_was_still_being_written_gives_way_to_what_was_written_later(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    attempt = begin(first, "one").respond(WRITTEN, TextResponse("The Arcos"))
    first.attempts.save(attempt, on_day(0.1))
    first.attempts.release("one")
    carry(first, second, tmp_path)
    later = attempt_of(second).respond(WRITTEN, TextResponse("The Arcos raid of 1927"))
    second.attempts.save(later, on_day(0.5))
    second.attempts.release("one")
    carry(second, first, tmp_path)
    assert kept(first) == kept(second)
    assert first.attempts.load("one").item(WRITTEN).response == later.item(WRITTEN).response


def test_what_was_handed_in_blank_is_filled_by_what_was_answered_elsewhere(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    begin(first, "one")
    first.attempts.release("one")
    carry(first, second, tmp_path)
    finish(first, attempt_of(first), 0.2)
    drafted = attempt_of(second).respond(WRITTEN, TextResponse("The Arcos raid."))
    second.attempts.save(drafted, on_day(0.3))
    second.attempts.release("one")
    carry(second, first, tmp_path)
    item = first.attempts.load("one").item(WRITTEN)
    assert (item.response, item.is_final, item.mark) == (
        TextResponse("The Arcos raid."),
        True,
        None,
    )
    assert first.marks.unmarked() == ("one",)


def test_marks_revised_on_both_computers_are_all_kept_in_order(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    whole(first, "one")
    carry(first, second, tmp_path)
    for store, day, awarded in ((second, 2, 0), (first, 3, 1), (second, 4, 1), (first, 5, 0)):
        store.marks.save(
            "one",
            {CHOICE: Mark(awarded, 1)},
            marker=Marker.TEACHER,
            why=f"on day {day}",
            at=on_day(day),
        )
    carry(first, second, tmp_path)
    carry(second, first, tmp_path)
    assert kept(first) == kept(second)
    told = [(one.revision, one.why) for one in first.marks.revisions("one", CHOICE)]
    assert told == [(1, "")] + [(day, f"on day {day}") for day in (2, 3, 4, 5)]
    assert first.attempts.load("one").item(CHOICE).mark == Mark(0, 1)


def test_the_later_of_two_plans_counts_on_both_computers(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    plans = StudyPlan(date(2026, 6, 4), 20), StudyPlan(None, 45)
    for store, plan, day in zip(computers, plans, (3, 2), strict=True):
        store.memories.keep_plan(the_learner(store).id, BANK, plan, on_day(day))
    second.memories.keep_plan(the_learner(second).id, "another-bank", plans[1], on_day(1))
    carry(first, second, tmp_path)
    carry(second, first, tmp_path)
    assert kept(first) == kept(second)
    for store in computers:
        assert store.memories.plan(the_learner(store).id, BANK) == plans[0]
        assert store.memories.plan(the_learner(store).id, "another-bank") == plans[1]


def test_what_is_arranged_on_a_computer_stays_as_it_is(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    first.arranged.keep(the_learner(first).id, Arrangements(25))
    second.arranged.keep(the_learner(second).id, Arrangements(50))
    carry(first, second, tmp_path)
    assert second.arranged.of(the_learner(second).id) == Arrangements(50)


def test_a_pin_stays_on_its_computer(computers: tuple[Store, Store], file: Path) -> None:
    first, second = computers
    first.learners.keep_latch(the_learner(first).id, "made-of-a-pin")
    saved(first, file)
    assert "made-of-a-pin" not in repr(lines_of(file))
    read_in(second, file)
    assert second.learners.latch(the_learner(second).id) is None


def test_questions_of_banks_that_are_not_here_are_kept_all_the_same(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    attempt = begin(first, "one", bank_id="a-bank-of-the-other-computer")
    finish(first, submit(first, attempt, RIGHT, 0.1), 0.2)
    carry(first, second, tmp_path)
    assert second.attempts.load("one").bank_id == "a-bank-of-the-other-computer"
    assert kept(first) == kept(second)


def test_nobody_elses_records_are_touched(computers: tuple[Store, Store], file: Path) -> None:
    first, second = computers
    other = second.learners.create("Bob", STARTED_AT)
    second.attempts.begin(an_attempt(id="bobs"), other.id)
    second.attempts.hand_in(an_attempt(id="bobs").hand_in(HANDED_IN_AT))
    before = kept(second, "Bob")
    whole(first, "one")
    read_in(second, saved(first, file))
    assert kept(second, "Bob") == before


def test_an_attempt_that_is_another_learners_here_is_refused_and_nothing_changes(
    computers: tuple[Store, Store], file: Path
) -> None:
    first, second = computers
    whole(first, "before")
    whole(first, "one", 1)
    saved(first, file)
    other = second.learners.create("Bob", STARTED_AT)
    second.attempts.begin(an_attempt(id="one"), other.id)
    before = kept(second), kept(second, "Bob")
    with pytest.raises(HistoryRefused, match="another learner's here"):
        read_in(second, file)
    assert (kept(second), kept(second, "Bob")) == before


def test_an_attempt_that_has_the_id_of_another_is_refused(
    computers: tuple[Store, Store], file: Path
) -> None:
    first, second = computers
    whole(first, "one")
    whole(second, "one", 3)
    before = kept(second)
    with pytest.raises(HistoryRefused, match="number of another quiz"):
        read_in(second, saved(first, file))
    assert kept(second) == before


def test_an_attempt_that_is_open_in_a_window_is_left_alone(
    computers: tuple[Store, Store], file: Path, tmp_path: Path
) -> None:
    first, second = computers
    begin(first, "one")
    first.attempts.release("one")
    carry(first, second, tmp_path)
    finish(second, attempt_of(second), 0.2)
    saved(second, file)
    resumed = attempt_of(first)
    with Store.open(tmp_path / "A", on_day(0.1)) as other:
        with pytest.raises(StoreBusy, match="open in another QuizDesk window"):
            read_in(other, file, at=on_day(0.1))
        first.attempts.save(resumed.respond(CHOICE, RIGHT), on_day(0.1))
        first.attempts.release("one")
        read_in(other, file, at=on_day(0.1))
    assert first.attempts.load("one").is_handed_in


def test_who_is_not_in_the_records_has_no_history_to_save(
    computers: tuple[Store, Store], file: Path
) -> None:
    first, _ = computers
    with pytest.raises(StoreError, match="no such learner"), file.open("wb") as out:
        first.moving.write(out, 99, STARTED_AT)


def test_progress_is_told_and_can_stop_it_without_a_trace(
    computers: tuple[Store, Store], file: Path
) -> None:
    first, second = computers
    play_by_chance(first, 3, 5)
    told: list[tuple[int, int]] = []
    with file.open("wb") as out:
        first.moving.write(out, the_learner(first).id, STARTED_AT, lambda *so: told.append(so))
    assert told == [(5, 5)]
    before = kept(second)

    def stop(done: int, whole: int) -> None:
        assert whole == 5
        if done == 3:
            raise KeyboardInterrupt

    with HistoryFile(file) as opened, pytest.raises(KeyboardInterrupt):
        second.moving.merge(opened, NAME, STARTED_AT, stop)
    assert kept(second) == before


def test_many_attempts_between_others_make_the_memories_that_all_make(
    computers: tuple[Store, Store], tmp_path: Path
) -> None:
    first, second = computers
    for number in range(MANY_ATTEMPTS + 1):
        submit(first, begin(first, f"one {number}", number * 2), RIGHT, number * 2)
    for number in range(5):
        whole(second, f"two {number}", number * 20 + 1)
    carry(first, second, tmp_path)
    assert second.learners.lacks_memories(the_learner(second).id)
    joined = kept(second)
    second.memories.build_anew(the_learner(second).id)
    assert kept(second) == joined
    assert len(joined["attempt"]) == MANY_ATTEMPTS + 6
