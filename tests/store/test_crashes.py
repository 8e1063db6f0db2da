# SPDX-License-Identifier: MIT
"""Programs killed at any moment: what they said was kept is there, and the records are sound."""

import multiprocessing
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest

from quizdesk.engine.attempt import Attempt
from quizdesk.store import Store
from tests.builders import STARTED_AT
from tests.store.playing import at_rest, mark_all, play

# A server that has read everything once makes each process in a few milliseconds.
CONTEXT = multiprocessing.get_context(
    "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
)
if CONTEXT.get_start_method() == "forkserver":
    CONTEXT.set_forkserver_preload(["tests.store.playing"])
KILLS_A_BATCH = 25


def play_and_be_killed(folder: Path, seed: int, chance: Random) -> list[tuple[str, Attempt]]:
    """What a player said before it was killed, at a step and within it by chance."""
    said, to_parent = CONTEXT.Pipe(duplex=False)
    player = CONTEXT.Process(target=play, args=(folder, seed, 50, to_parent))  # type: ignore[attr-defined]
    player.start()
    to_parent.close()
    heard: list[tuple[str, Attempt]] = [said.recv() for _ in range(chance.randrange(60))]
    player.join(timeout=chance.uniform(0, 0.006))
    player.kill()
    player.join()
    hear_the_rest(said, heard)
    return heard


def hear_the_rest(said: Connection, heard: list[tuple[str, Attempt]]) -> None:
    try:
        while True:
            heard.append(said.recv())
    except (EOFError, OSError):
        # The last words may be cut off.
        said.close()


@pytest.mark.parametrize("batch", range(4))
def test_nothing_that_was_kept_is_lost_when_a_program_is_killed(batch: int, folder: Path) -> None:
    chance = Random(f"kill {batch}")
    for number in range(KILLS_A_BATCH):
        seed = 1000 * batch + number
        heard = play_and_be_killed(folder, seed, chance)
        with Store.open(folder, STARTED_AT) as store:
            check_what_was_heard(store, heard)
            for attempt_id in store.marks.unmarked():
                mark_all(store, store.attempts.load(attempt_id), STARTED_AT)
            assert store.marks.unmarked() == ()
    with Store.open(folder, STARTED_AT) as store:
        store.require_sound()


def check_what_was_heard(store: Store, heard: list[tuple[str, Attempt]]) -> None:
    """Each attempt is as it was last kept, or as it was about to be."""
    possible: dict[str, list[Attempt]] = {}
    kept: set[str] = set()
    for when, attempt in heard:
        if when == "after":
            possible[attempt.id] = [at_rest(attempt)]
            kept.add(attempt.id)
        else:
            possible.setdefault(attempt.id, []).append(at_rest(attempt))
    for attempt_id in kept:
        assert store.attempts.load(attempt_id) in possible[attempt_id]


@pytest.mark.parametrize("steps_before", ["hand-in", "marks"])
def test_an_attempt_killed_around_its_hand_in_is_whole_and_is_marked_later(
    steps_before: str, folder: Path
) -> None:
    # Of an attempt: beginning, twelve savings, the hand-in, the marks; each said twice.
    told = 26 if steps_before == "hand-in" else 28
    chance = Random(steps_before)
    for seed in range(12):
        said, to_parent = CONTEXT.Pipe(duplex=False)
        player = CONTEXT.Process(target=play, args=(folder, seed, 1, to_parent))  # type: ignore[attr-defined]
        player.start()
        to_parent.close()
        heard = [said.recv() for _ in range(told + 1)]
        player.join(timeout=chance.uniform(0, 0.003))
        player.kill()
        player.join()
        hear_the_rest(said, heard)
        with Store.open(folder, STARTED_AT) as store:
            check_what_was_heard(store, heard)
            attempt = store.attempts.load(f"{seed}-0")
            if steps_before == "marks":
                assert attempt.is_handed_in
            if attempt.is_handed_in and attempt.unmarked:
                assert attempt.id in store.marks.unmarked()
                attempt = mark_all(store, attempt, STARTED_AT)
                assert store.attempts.load(attempt.id) == attempt
            elif not attempt.is_handed_in:
                resumed = store.attempts.resume(attempt.id, STARTED_AT)
                assert resumed == attempt
