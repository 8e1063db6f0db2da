# SPDX-License-Identifier: MIT
"""Several programs on one data folder: holding an attempt, taking it over, writing at once."""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from quizdesk.engine.response import TextResponse
from quizdesk.errors import AttemptTakenOver
from quizdesk.store import Learner, Store
from quizdesk.store.holder import Holder, is_running
from tests.builders import HANDED_IN_AT, STARTED_AT, a_quiz, an_attempt
from tests.store.playing import play

WRITTEN = "break-with-britain"
SOON = STARTED_AT + timedelta(seconds=119)
LATER = STARTED_AT + timedelta(seconds=121)
ELSEWHERE = Holder("another-computer", 1, "0123456789abcdef")


@pytest.fixture
def other(folder: Path) -> Iterator[Store]:
    """The same records in a program on another computer."""
    with Store.open(folder, STARTED_AT, holder=ELSEWHERE) as opened:
        yield opened


def test_an_attempt_open_elsewhere_is_not_gone_on_with_unasked(
    store: Store, learner: Learner, other: Store
) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    assert other.attempts.unfinished(learner.id, SOON)[0].is_open_elsewhere
    assert not store.attempts.unfinished(learner.id, SOON)[0].is_open_elsewhere
    with pytest.raises(AttemptTakenOver, match="another QuizDesk"):
        other.attempts.resume("attempt-1", SOON)
    with pytest.raises(AttemptTakenOver):
        other.attempts.abandon("attempt-1", SOON)
    written = an_attempt().respond(WRITTEN, TextResponse("still mine"))
    store.attempts.save(written, SOON)
    assert store.attempts.load("attempt-1") == written


@pytest.mark.parametrize(("was_left", "used_s"), [(True, 600.0), (False, 0.0)])
def test_an_exams_time_runs_on_for_who_left_it_and_not_for_whom_the_program_failed(
    store: Store, learner: Learner, other: Store, was_left: bool, used_s: float
) -> None:
    exam = an_attempt(quiz=a_quiz(time_allowed_s=1200, time_runs_on=True))
    store.attempts.begin(exam, learner.id)
    store.attempts.save(exam, STARTED_AT)
    if was_left:
        store.attempts.release("attempt-1")
    back_at = STARTED_AT + timedelta(minutes=10)
    resumed = other.attempts.resume("attempt-1", back_at, take_over=True)
    assert resumed.stopwatch.used_s == used_s
    assert other.attempts.load("attempt-1") == resumed


def test_the_program_that_lost_an_attempt_cannot_write_and_spoils_nothing(
    store: Store, learner: Learner, other: Store
) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    mine = an_attempt().respond(WRITTEN, TextResponse("mine"))
    store.attempts.save(mine, SOON)
    theirs = other.attempts.resume("attempt-1", SOON, take_over=True)
    assert theirs == mine
    theirs = theirs.respond(WRITTEN, TextResponse("theirs"))
    other.attempts.save(theirs, SOON)
    with pytest.raises(AttemptTakenOver):
        store.attempts.save(mine.respond(WRITTEN, TextResponse("mine again")), SOON)
    with pytest.raises(AttemptTakenOver):
        store.attempts.hand_in(mine.hand_in(HANDED_IN_AT))
    store.attempts.release("attempt-1")
    assert other.attempts.load("attempt-1") == theirs
    other.attempts.hand_in(theirs.hand_in(HANDED_IN_AT))


def test_an_attempt_taken_back_is_written_from_what_the_other_left(
    store: Store, learner: Learner, other: Store
) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    theirs = other.attempts.resume("attempt-1", SOON, take_over=True)
    other.attempts.save(theirs.respond(WRITTEN, TextResponse("theirs")), SOON)
    mine = store.attempts.resume("attempt-1", SOON, take_over=True)
    assert mine.item(WRITTEN).response == TextResponse("theirs")
    mine = mine.respond(WRITTEN, TextResponse(""))
    store.attempts.save(mine, SOON)
    assert store.attempts.load("attempt-1") == mine


@pytest.mark.parametrize("now", [LATER, STARTED_AT - timedelta(days=1)])
def test_a_hold_lapses_when_nothing_was_written_for_two_minutes_or_the_clock_was_set_back(
    now: datetime, store: Store, learner: Learner, other: Store
) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    assert not other.attempts.unfinished(learner.id, now)[0].is_open_elsewhere
    assert other.attempts.resume("attempt-1", now) == an_attempt()


def test_writing_renews_the_hold(store: Store, learner: Learner, other: Store) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    store.attempts.save(an_attempt(), SOON)
    with pytest.raises(AttemptTakenOver):
        other.attempts.resume("attempt-1", LATER)


def test_an_attempt_that_was_let_go_is_free_at_once(
    store: Store, learner: Learner, other: Store
) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    store.attempts.release("attempt-1")
    with pytest.raises(AttemptTakenOver):
        store.attempts.save(an_attempt(), STARTED_AT)
    other.attempts.resume("attempt-1", STARTED_AT)
    with pytest.raises(AttemptTakenOver):
        store.attempts.save(an_attempt(), STARTED_AT)


def test_the_same_program_opened_twice_is_two(store: Store, learner: Learner, folder: Path) -> None:
    store.attempts.begin(an_attempt(), learner.id)
    with Store.open(folder, STARTED_AT) as twin, pytest.raises(AttemptTakenOver):
        twin.attempts.resume("attempt-1", STARTED_AT)


def test_a_program_of_the_same_name_that_did_not_resume_cannot_write(
    store: Store, learner: Learner, folder: Path, other: Store
) -> None:
    attempt = an_attempt()
    other.attempts.begin(attempt, learner.id)
    with (
        Store.open(folder, STARTED_AT, holder=ELSEWHERE) as twin,
        pytest.raises(AttemptTakenOver),
    ):
        twin.attempts.save(attempt, STARTED_AT)


def test_the_attempt_of_a_program_that_died_here_is_free_at_once(
    store: Store, learner: Learner, folder: Path
) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    dead = Holder.of_this_program()._replace(process=gone.pid)
    with Store.open(folder, STARTED_AT, holder=dead) as other:
        other.attempts.begin(an_attempt(), learner.id)
    assert not store.attempts.unfinished(learner.id, STARTED_AT)[0].is_open_elsewhere
    store.attempts.resume("attempt-1", STARTED_AT)


def test_a_process_is_running_until_it_is_not() -> None:
    assert is_running(os.getpid())
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert is_running(child.pid)
    child.communicate(b"\n")
    assert not is_running(child.pid)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_another_accounts_process_counts_as_running(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(process: int, signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", refuse)
    assert is_running(1)


def test_a_token_says_who_holds_whatever_the_computer_is_called() -> None:
    holder = Holder("pc@lab@7", 42, "ab")
    assert Holder.from_token(holder.token) == holder


def test_programs_that_write_at_once_lose_nothing(folder: Path) -> None:
    context = multiprocessing.get_context("spawn")
    playing = []
    for seed in range(6):
        said, to_parent = context.Pipe(duplex=False)
        process = context.Process(target=play, args=(folder, seed, 3, to_parent))
        process.start()
        to_parent.close()
        playing.append((process, said))
    kept = {}
    for process, said in playing:
        try:
            while True:
                when, attempt = said.recv()
                if when == "after":
                    kept[attempt.id] = attempt
        except EOFError:
            process.join()
        assert process.exitcode == 0
    assert len(kept) == 18
    with Store.open(folder, STARTED_AT) as store:
        store.require_sound()
        assert {one: store.attempts.load(one) for one in kept} == kept
        assert sorted(one.name for one in store.learners.all()) == [
            "Learner 0",
            "Learner 1",
            "Learner 2",
        ]
