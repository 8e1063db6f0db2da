# SPDX-License-Identifier: MIT
"""Plays attempts by chance through the engine, and keeps them, for the tests of the records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from quizdesk.engine.attempt import Attempt
from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.marking import mark
from quizdesk.engine.question import DateMatching, MultipleChoice, Ordering, Question, ShortAnswer
from quizdesk.engine.quiz import Feedback
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.store import Store
from tests.builders import STARTED_AT, a_quiz, an_attempt

WORDS = ("Arcos raid", "", "Stalin’s “line”", "КПГ", "a\nb", "\ud83d", "\x00", "🚩", "= 1+1")


def a_response(question: Question, chance: Random) -> Response:
    """Something that a learner may give, blank at times."""
    match question:
        case MultipleChoice():
            ids = [option.id for option in question.options]
            return ChoiceResponse(frozenset(chance.sample(ids, chance.randrange(len(ids)))))
        case DateMatching():
            response = MatchResponse()
            for pair in question.pairs:
                if chance.random() < 0.7:
                    response = response.with_date(pair.id, chance.choice(question.dates).iso)
            return response
        case Ordering():
            ids = [event.id for event in question.events]
            return OrderResponse(
                tuple(chance.sample(ids, len(ids))) if chance.random() < 0.8 else ()
            )
        case ShortAnswer():
            return TextResponse(" ".join(chance.choices(WORDS, k=chance.randrange(4))))


def a_mark(question: Question, response: Response) -> Mark:
    """The engine's mark, or for a written answer one that has everything a mark can have."""
    if not isinstance(question, ShortAnswer):
        return mark(question, response)
    evidence = (
        Evidence("p1", Outcome.AWARDED, 1, ((0, 5), (7, 9)), "„Arcos“ is named.", Marker.PROGRAM),
        Evidence("p2", Outcome.UNSURE, 2),
    )
    return Mark(1, question.scheme.marks, evidence, ("It was Britain that broke off.",), 1)


def an_attempt_by_chance(attempt_id: str, chance: Random, at: datetime = STARTED_AT) -> Attempt:
    """An attempt just begun, of any rules, with a seed of any size."""
    quiz = a_quiz(
        title=f"Quiz “{attempt_id}”",
        feedback=chance.choice(list(Feedback)),
        may_go_back=chance.random() < 0.7,
        time_allowed_s=chance.choice([None, 600]),
    )
    return an_attempt(quiz=quiz, id=attempt_id, seed=chance.getrandbits(80), started_at=at)


def steps(attempt: Attempt, chance: Random, number: int = 20) -> Iterator[Attempt]:
    """The attempt after each of some steps by chance, none of them handing it in."""
    reading_s = chance.uniform(0, 1e6)
    for _ in range(number):
        item = attempt.current
        match chance.randrange(6):
            case 0 | 1 | 2 if not item.is_final:
                attempt = attempt.respond(item.id, a_response(item.question, chance))
            case 3:
                is_flagged = chance.random() < 0.5
                attempt = attempt.flag(item.id, is_flagged=is_flagged)
            case 4 if not item.is_final and attempt.quiz.feedback is Feedback.AT_ONCE:
                attempt = attempt.submit(item.id)
            case 5 if attempt.position + 1 < len(attempt.items):
                attempt = attempt.go_to(attempt.items[attempt.position + 1].id)
            case 5 if attempt.quiz.may_go_back:
                attempt = attempt.go_to(chance.choice(attempt.items).id)
        reading_s += chance.uniform(0, 8)
        attempt = attempt.tick(reading_s)
        yield attempt


def at_rest(attempt: Attempt) -> Attempt:
    """The attempt as the records keep it: with its stopwatch standing still."""
    return replace(attempt, stopwatch=attempt.stopwatch.stop())


def mark_all(store: Store, attempt: Attempt, at: datetime) -> Attempt:
    """Marks what stands unmarked, as the program does after a crash, and keeps the marks."""
    marks = {item.id: a_mark(item.question, item.response) for item in attempt.unmarked}
    store.marks.save(attempt.id, marks, marker=Marker.PROGRAM, why="", at=at)
    return with_marks(attempt, marks)


def with_marks(attempt: Attempt, marks: dict[str, Mark]) -> Attempt:
    """The attempt with these marks."""
    for item_id, one in marks.items():
        attempt = attempt.with_mark(item_id, one)
    return attempt


def play(folder: Path, seed: int, attempts: int, to_parent: Connection) -> None:
    """Plays attempts in a process of its own and says, before and after each step, what it is.

    What was said before a step may be in the records; what was said after it must be.
    """
    chance = Random(seed)
    at = STARTED_AT
    with Store.open(folder, at, busy_timeout_s=60) as store:
        learner = store.learners.find_or_create(f"Learner {seed % 3}", at)
        for number in range(attempts):
            attempt = an_attempt_by_chance(f"{seed}-{number}", chance, at)
            to_parent.send(("before", attempt))
            store.attempts.begin(attempt, learner.id)
            to_parent.send(("after", attempt))
            for step in steps(attempt, chance, 12):
                attempt = step
                at += timedelta(seconds=1)
                to_parent.send(("before", attempt))
                store.attempts.save(attempt, at)
                to_parent.send(("after", attempt))
            attempt = attempt.hand_in(at)
            to_parent.send(("before", attempt))
            store.attempts.hand_in(attempt)
            to_parent.send(("after", attempt))
            marks = {item.id: a_mark(item.question, item.response) for item in attempt.unmarked}
            to_parent.send(("before", with_marks(attempt, marks)))
            mark_all(store, attempt, at)
            to_parent.send(("after", with_marks(attempt, marks)))
    to_parent.close()
