# SPDX-License-Identifier: MIT
"""Makes class quizzes for tests: a question of each kind, and steps as a host takes them."""

from collections.abc import Iterable
from random import Random

from quizdesk.classroom import happening as h
from quizdesk.classroom import hosting
from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.quiz_time import Reading
from quizdesk.classroom.sheet import Codes
from quizdesk.engine.question import Question
from quizdesk.engine.quiz import Feedback, Quiz
from tests.builders import all_kinds

QUESTIONS: dict[str, Question] = {one.id: one for one in all_kinds()}
CLOCKS = Reading(monotonic_s=1000.0, wall_s=1_700_000_000.0)
ALLOWED_S = 1200


def an_opening(**changes: object) -> h.Opened:
    """A quiz of all kinds, twenty minutes long."""
    quiz = Quiz(
        title="Class quiz",
        number=len(QUESTIONS),
        time_allowed_s=ALLOWED_S,
        feedback=Feedback.AT_END,
    )
    codes = Codes.of(QUESTIONS.values(), Random(1)).known
    values: dict[str, object] = {
        "id": "class-1",
        "quiz": quiz,
        "bank_id": "bank",
        "question_ids": tuple(QUESTIONS),
        "seed": 7,
        "codes": tuple((question, part, code) for (question, part), code in codes.items()),
        "code": "7KM-PR4TX",
        "clocks": CLOCKS,
    }
    return h.Opened(**(values | changes))  # type: ignore[arg-type]


def a_class(*names: str, is_begun: bool = True) -> ClassQuiz:
    """A class quiz whose pupils sit at devices of their own: pupil "ada" at "ada-pc"."""
    quiz = ClassQuiz.of(an_opening(), QUESTIONS)
    for name in names:
        pupil = name.lower()
        happen(quiz, hosting.seat(quiz, name, pupil, 0.0))
        happen(quiz, hosting.connect(quiz, pupil, f"{pupil}-pc", f"proof of {pupil}", 0.0))
    if is_begun:
        happen(quiz, hosting.start(quiz, 0.0))
    return quiz


def happen(quiz: ClassQuiz, happenings: Iterable[h.Happening]) -> None:
    """Lets happen what a step gave."""
    for one in happenings:
        quiz.apply(one)
