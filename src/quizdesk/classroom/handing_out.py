# SPDX-License-Identifier: MIT
"""A class quiz as its pupils get it in a file, told from the host's quiz."""

from datetime import UTC, datetime
from random import Random

from quizdesk.classroom.class_quiz import ClassQuiz
from quizdesk.classroom.join_code import read_code
from quizdesk.classroom.quiz_file import PublicQuiz
from quizdesk.classroom.sealing import PublicKeys
from quizdesk.classroom.sheet import Sheet, sheet_of
from quizdesk.engine.attempt import begin_attempt


def public_quiz(quiz: ClassQuiz, keys: PublicKeys, *, has_sheet: bool) -> PublicQuiz:
    """What all may see of a quiz.

    Args:
        quiz: the host's.
        keys: the host's.
        has_sheet: whether the questions go with it.
    """
    opened = quiz.opened
    return PublicQuiz(
        opened.id,
        read_code(opened.code).name,
        opened.quiz.title,
        quiz.time.allowed_s + quiz.time.added_s,
        keys,
        _sheet_for_all(quiz) if has_sheet else None,
    )


def _sheet_for_all(quiz: ClassQuiz) -> Sheet:
    """A sheet in an order of its own: that of the bank would tell what comes earliest."""
    opened = quiz.opened
    attempt = begin_attempt(
        opened.quiz,
        quiz.questions,
        attempt_id=opened.id,
        bank_id=opened.bank_id,
        seed=Random(f"{opened.seed} for all").getrandbits(48),
        at=datetime.fromtimestamp(opened.clocks.wall_s, UTC),
    )
    return sheet_of(attempt, quiz.codes)
