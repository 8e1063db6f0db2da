# SPDX-License-Identifier: MIT
"""QuizDesk without its windows, playing quizzes by chance until somebody kills it.

It says on standard output what it is about to do and what is done, a line of JSON each, so that
whoever kills it knows what must be in the records. At the moment that it was told it halts until it
is told to go on, and is killed soon after. Run by test_kill.py in a process of its own, which reads
every module once and then forks a player for each line that it is sent.
"""

import json
import os
import select
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.plain_attempt import response_to_plain
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import Response, TextResponse
from quizdesk.viewmodels.desk import Desk
from quizdesk.viewmodels.sitting import KEEP_TYPING_MS, Sitting
from tests.builders import a_quiz
from tests.store.playing import a_response
from tests.viewmodels.desks import DrivenClock, a_desk

WORDS = ("Police", "raided", "Arcos", "in", "1927;", "the", "“Zinoviev”", "letter", "Größe", "🚩")


@dataclass
class Moment:
    """When to halt: the step, and how often it comes before."""

    step: str
    before: int

    def pass_by(self, step: str) -> None:
        """Halts if this is the step."""
        if step == self.step:
            self.before -= 1
            if self.before < 0:
                say({"step": "halted"})
                self.step = "none"
                os.read(0, 1)


def say(what: dict[str, Any]) -> None:
    """Says one thing. A pipe takes so short a line whole or not at all, even from the dying."""
    line = json.dumps(what).encode() + b"\n"
    assert len(line) < select.PIPE_BUF
    os.write(1, line)


class TellingClock(DrivenClock):
    """A clock that says when it is asked for the time of day.

    Each step of a sitting asks once before it writes the response and once again before it writes
    the mark: by the second time the response is on disk.
    """

    def __init__(self) -> None:
        super().__init__()
        self.when_asked: list[Callable[[], None]] = []

    def now(self) -> datetime:
        if self.when_asked:
            self.when_asked.pop(0)()
        return super().now()


class Player:
    """One run of the program."""

    def __init__(self, folder: Path, seed: int, feedback: Feedback, halt: Moment) -> None:
        self._chance = Random(seed)
        self._feedback = feedback
        self._halt = halt
        self._clock = TellingClock()
        self._desk: Desk = a_desk(folder, clock=self._clock)

    def play(self, attempts: int) -> None:
        """Starts as the program does, goes on with what is unfinished, then begins quizzes."""
        self._desk.tidy_up()
        self._tell("started")
        for unfinished in self._desk.home().unfinished:
            self._play(self._desk.quizzes.resume(unfinished.id), "resumed")
        for _ in range(attempts):
            quiz = a_quiz(feedback=self._feedback, shuffles_options=True)
            seed = self._chance.getrandbits(48)
            self._play(self._desk.quizzes.begin_quiz(quiz, seed=seed), "begun")

    def _play(self, sitting: Sitting, how: str) -> None:
        items = sitting.attempt.items
        responses = {item.id: response_to_plain(item.response) for item in items}
        self._tell(how, sitting.attempt, responses=responses)
        last = items[-1].id
        self._respond(sitting)
        while (left := sitting.attempt.current.id) != last:
            sitting.go_next()
            self._tell("kept", sitting.attempt, item=left)
            self._respond(sitting)
        self._hand_in(sitting)

    def _respond(self, sitting: Sitting) -> None:
        question = sitting.attempt.current.question
        if sitting.attempt.current.is_final:
            return
        if isinstance(question, ShortAnswer):
            self._type(sitting)
        else:
            for _ in range(self._chance.randrange(4)):
                response = a_response(question, self._chance)
                self._announce(sitting, response)
                sitting.respond(response)
                self._tell("kept", sitting.attempt, item=question.id)
        if sitting.attempt.quiz.feedback is Feedback.AT_ONCE:
            self._submit(sitting)

    def _type(self, sitting: Sitting) -> None:
        """Types some words by letters; what waits is kept as the screen's timer keeps it."""
        waiting_ms: float | None = None
        response = sitting.attempt.current.response
        text = response.text[:200] if isinstance(response, TextResponse) else ""
        for letter in " ".join(self._chance.choices(WORDS, k=4)):
            pause_ms = self._chance.uniform(5, 200)
            self._clock.pass_s(pause_ms / 1000)
            if waiting_ms is not None:
                waiting_ms += pause_ms
                if waiting_ms >= KEEP_TYPING_MS:
                    sitting.keep()
                    self._tell("kept", sitting.attempt, item=sitting.attempt.current.id)
                    waiting_ms = None
            sitting.tick()
            text += letter
            self._announce(sitting, TextResponse(text))
            sitting.respond(TextResponse(text))
            waiting_ms = waiting_ms or 0.0

    def _announce(self, sitting: Sitting, response: Response) -> None:
        self._tell(
            "responding",
            sitting.attempt,
            item=sitting.attempt.current.id,
            response=response_to_plain(response),
            at_ms=self._clock.monotonic_s * 1000,
        )

    def _submit(self, sitting: Sitting) -> None:
        attempt, item = sitting.attempt, sitting.attempt.current.id
        self._clock.when_asked = [
            lambda: self._tell("submitting", attempt, item=item),
            lambda: self._tell("submitted", attempt, item=item),
        ]
        sitting.submit()
        self._tell("checked", attempt, item=item)

    def _hand_in(self, sitting: Sitting) -> None:
        attempt = sitting.attempt
        self._clock.when_asked = [
            lambda: self._tell("handing-in", attempt),
            lambda: self._tell("handed-in", attempt),
        ]
        sitting.hand_in()
        # Where all was marked before, nobody asked for the time again.
        self._clock.when_asked = []
        self._tell("marked", attempt)

    def _tell(self, step: str, attempt: Attempt | None = None, **more: Any) -> None:
        named = {"attempt": attempt.id} if attempt else {}
        say({"step": step, **named, **more})
        self._halt.pass_by(step)


def serve(folder: Path) -> None:
    """Makes a player for each line of seed, feedback, step and number, and says when it is dead."""
    for line in sys.stdin:
        if not line.strip():
            # What a player was killed before reading.
            continue
        seed, feedback, step, before = line.split()
        process = os.fork()
        if process == 0:
            say({"step": "alive", "process": os.getpid()})
            halt = Moment(step, int(before))
            Player(folder, int(seed), Feedback(feedback), halt).play(attempts=20)
            os._exit(0)
        _, status = os.waitpid(process, 0)
        say({"step": "dead", "status": status})


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
