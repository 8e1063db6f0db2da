# SPDX-License-Identifier: MIT
"""Dealing an attempt: what it is dealt from, and how the desk's questions become its items.

Imported at every start, so what dealing itself needs is imported with the first attempt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from quizdesk.bank.bank import Bank
    from quizdesk.engine.arrangements import Arrangements
    from quizdesk.engine.attempt import Attempt
    from quizdesk.engine.outline import Outline
    from quizdesk.engine.quiz import Quiz

Chooser = Callable[["Quiz", Sequence["Outline"], Random], tuple[str, ...]]
"""Chooses the ids of a quiz's questions among all that there are."""


def seed_by_chance() -> int:
    """A seed that nobody can foretell."""
    import secrets

    return secrets.randbits(48)


def dealt(
    bank: Bank,
    quiz: Quiz,
    chosen: Sequence[str],
    seed: int,
    now: datetime,
    arrangements: Arrangements,
) -> Attempt:
    """A new attempt at chosen questions of a bank.

    Args:
        bank: where the questions are.
        quiz: the blueprint.
        chosen: ids of the questions, in order.
        seed: what it is dealt from.
        now: when it begins.
        arrangements: what is arranged for the learner.

    Raises:
        NotAllowed: when none was chosen.
    """
    import uuid

    from quizdesk.engine.attempt import begin_attempt

    return begin_attempt(
        quiz,
        [bank.questions[question_id] for question_id in chosen],
        attempt_id=str(uuid.uuid4()),
        bank_id=bank.id,
        seed=seed,
        at=now,
        arrangements=arrangements,
    )
