# SPDX-License-Identifier: MIT
"""The program killed at a hundred random moments: nothing that was given is ever lost."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Event
from typing import Any

import pytest

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.marking import mark
from quizdesk.engine.plain import Plain
from quizdesk.engine.plain_attempt import response_to_plain
from quizdesk.engine.quiz import Feedback
from quizdesk.store import Store
from quizdesk.viewmodels.sitting import KEEP_TYPING_MS
from tests.cli.calling import environment
from tests.store.disk import a_folder
from tests.viewmodels.desks import DrivenClock, a_desk

# What the program is at when it is killed, how the quiz gives feedback, and how often.
MOMENTS = (
    ("responding", Feedback.AT_ONCE, 15),
    ("responding", Feedback.AT_END, 15),
    ("kept", Feedback.AT_END, 10),
    ("submitting", Feedback.AT_ONCE, 10),
    ("submitted", Feedback.AT_ONCE, 10),
    ("handing-in", Feedback.AT_ONCE, 5),
    ("handing-in", Feedback.AT_END, 15),
    ("handed-in", Feedback.AT_END, 15),
    ("marked", Feedback.AT_END, 5),
)
LONGEST_WAIT_S = 0.002
"""After the moment has come, for the kill to fall within the step that follows."""

pytestmark = pytest.mark.skipif(
    not (hasattr(signal, "SIGKILL") and hasattr(os, "fork")),
    reason="Windows has no kill -9, and no fork to start a hundred players by.",
)


@dataclass
class Given:
    """What a player said of its responses to one item, in order.

    Attributes:
        responses: each with the instant in milliseconds; the first was in the records before.
        kept: the place of the last one that was said to be kept.
    """

    responses: list[tuple[Plain, float]]
    kept: int = 0

    def allows(self, response: Plain) -> bool:
        """Whether the records may have this: what was kept, or was given after it.

        A response before the last quarter of a second must be there.
        """
        _, last_ms = self.responses[-1]
        due = [
            place
            for place, (_, at_ms) in enumerate(self.responses)
            if at_ms <= last_ms - KEEP_TYPING_MS
        ]
        first = max(self.kept, *due[-1:], 0)
        return response in [one for one, _ in self.responses[first:]]


@dataclass
class Told:
    """What is known of one attempt: from its players' words, and from the records since.

    Attributes:
        given: by item, in the run that was killed last.
        submitting: items that it was about to make final, or that were so before.
        submitted: items that it had made final.
        checked: items that it had marked.
        seen: the responses that the records had after the run before.
        final: the items that were final then.
    """

    given: dict[str, Given] = field(default_factory=dict)
    submitting: set[str] = field(default_factory=set)
    submitted: set[str] = field(default_factory=set)
    checked: set[str] = field(default_factory=set)
    is_handing_in: bool = False
    is_handed_in: bool = False
    is_marked: bool = False
    seen: dict[str, Plain] = field(default_factory=dict)
    final: set[str] = field(default_factory=set)

    def hear(self, said: dict[str, Any]) -> None:
        """Takes in what a player said."""
        item = said.get("item", "")
        match said["step"]:
            case "begun" | "resumed":
                assert self.seen in ({}, said["responses"])
                self.given = {one: Given([(it, 0.0)]) for one, it in said["responses"].items()}
                self.submitting, self.submitted = set(self.final), set(self.final)
                # Going on marks what a player was killed before marking.
                self.checked = set(self.final)
                self.is_handing_in = False
            case "responding":
                self.given[item].responses.append((said["response"], said["at_ms"]))
            case "kept":
                self.given[item].kept = len(self.given[item].responses) - 1
            case "submitting":
                self.submitting.add(item)
            case "submitted":
                self.submitted.add(item)
            case "checked":
                self.checked.add(item)
            case "handing-in":
                self.is_handing_in = True
            case "handed-in":
                self.is_handed_in = True
            case "marked":
                self.is_handed_in = self.is_marked = True
            case other:
                raise AssertionError(other)

    def check(self, attempt: Attempt) -> None:
        """Holds the records against it, as the killed player left them."""
        assert self.is_handing_in or not attempt.is_handed_in
        assert attempt.is_handed_in or not self.is_handed_in
        assert not (self.is_marked and attempt.unmarked)
        for item in attempt.items:
            given, response = self.given[item.id], response_to_plain(item.response)
            assert given.allows(response)
            if item.is_final:
                # What was typed last goes with the submitting or handing in, whole.
                assert response == given.responses[-1][0]
                assert attempt.is_handed_in or item.id in self.submitting
            assert item.is_final or item.id not in self.submitted
            assert item.mark is not None or item.id not in self.checked
            assert item.mark in {None, mark(item.question, item.response)}
        self.seen = {item.id: response_to_plain(item.response) for item in attempt.items}
        self.final = {item.id for item in attempt.items if item.is_final}


class Players:
    """Players in one folder, forked by a process that has read every module before."""

    def __init__(self, server: subprocess.Popen[str]) -> None:
        self._server = server

    def play_and_be_killed(
        self, step: str, feedback: Feedback, chance: Random
    ) -> list[dict[str, Any]]:
        """All that a player said which was killed around a step of its course."""
        seed, before = chance.getrandbits(32), chance.randrange(12)
        if step in {"handing-in", "handed-in", "marked"}:
            before %= 3
        self._send(f"{seed} {feedback.value} {step} {before}")
        player = self._hear()["process"]
        said = [*self._hear_until("halted")]
        self._send("")
        Event().wait(chance.uniform(0, LONGEST_WAIT_S))
        os.kill(player, signal.SIGKILL)
        said += self._hear_until("dead")
        return said

    def _send(self, line: str) -> None:
        assert self._server.stdin is not None
        self._server.stdin.write(f"{line}\n")
        self._server.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self._server.stdout is not None
        line = self._server.stdout.readline()
        assert line, "The players' process ended by itself."
        heard: dict[str, Any] = json.loads(line)
        return heard

    def _hear_until(self, step: str) -> Iterator[dict[str, Any]]:
        while (heard := self._hear())["step"] != step:
            assert heard["step"] != "dead", f"It died by itself: {heard['status']}."
            yield heard
        if step == "dead":
            assert os.WTERMSIG(heard["status"]) == signal.SIGKILL


@contextmanager
def players_in(folder: Path) -> Iterator[Players]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.player_to_kill", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as server:
        yield Players(server)


def hear_and_check(known: dict[str, Told], said: list[dict[str, Any]], store: Store) -> None:
    """Takes in all that one player said and holds the records against it."""
    touched = set()
    for one in said:
        if attempt_id := one.get("attempt"):
            touched.add(attempt_id)
            known.setdefault(attempt_id, Told()).hear(one)
    for attempt_id in touched:
        known[attempt_id].check(store.attempts.load(attempt_id))


def start_again(folder: Path, known: dict[str, Told], store: Store) -> None:
    """The next start marks all that was handed in."""
    desk = a_desk(folder)
    desk.tidy_up()
    desk.close()
    assert store.marks.unmarked() == ()
    for attempt_id, told in known.items():
        if told.is_handing_in and not told.is_marked:
            attempt = store.attempts.load(attempt_id)
            told.is_handed_in = told.is_marked = attempt.is_handed_in
            assert not (attempt.is_handed_in and attempt.unmarked)


def test_a_program_killed_at_a_hundred_random_moments_loses_nothing_that_was_given() -> None:
    chance = Random("kill -9")
    moments = [(step, feedback) for step, feedback, times in MOMENTS for _ in range(times)]
    chance.shuffle(moments)
    assert len(moments) == 100
    known: dict[str, Told] = {}
    with a_folder() as folder, players_in(folder) as players:
        for step, feedback in moments:
            said = players.play_and_be_killed(step, feedback, chance)
            with Store.open(folder, DrivenClock().now()) as store:
                store.require_sound()
                hear_and_check(known, said, store)
                start_again(folder, known, store)
        with Store.open(folder, DrivenClock().now()) as store:
            (learner,) = store.learners.all()
            handed_in = {row.attempt_id for row in store.history.past_scores(learner.id, limit=999)}
            assert handed_in == {one for one, told in known.items() if told.is_handed_in}
            for attempt_id, told in known.items():
                # What later players did has changed nothing in it.
                told.check(store.attempts.load(attempt_id))
