# SPDX-License-Identifier: MIT
"""A quiz: which questions, how many, how long, what feedback when; and the dealing of items.

Chance comes in as a `random.Random`, so that a seed makes the same quiz again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import assert_never

from quizdesk.engine.question import (
    DateMatching,
    Kind,
    Level,
    MultipleChoice,
    Ordering,
    Outline,
    Question,
    ShortAnswer,
)


class Feedback(StrEnum):
    """When a learner sees marks and reasons."""

    AT_ONCE = "at-once"
    AT_END = "at-end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """A blueprint.

    Attributes:
        title: as the learner sees it.
        topics: ids of topics to choose from; empty means all. Kinds and levels likewise.
        number: how many questions at most.
        time_allowed_s: seconds for the whole, or None for no limit.
        time_runs_on: whether it passes while the learner has left the attempt, as in an exam.
        feedback: practice gives it at once, a test at the end.
        may_go_back: whether an earlier item may be seen and changed before handing in.
        shuffles_questions: else they keep the bank's order.
        shuffles_options: else options keep their order. Orderings are shuffled always.
        way: what chose the questions where topics, kinds and levels did not: a word of the one
            who chose, and after a colon what it was about; never shown. Empty for this blueprint.
    """

    title: str
    number: int
    topics: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    levels: tuple[Level, ...] = ()
    time_allowed_s: int | None = None
    time_runs_on: bool = False
    feedback: Feedback = Feedback.AT_ONCE
    may_go_back: bool = True
    shuffles_questions: bool = True
    shuffles_options: bool = True
    way: str = ""

    def admits(self, outline: Outline) -> bool:
        """Whether a question may be chosen for this quiz."""
        return (
            (not self.topics or outline.topic in self.topics)
            and (not self.kinds or outline.kind in self.kinds)
            and (not self.levels or outline.level in self.levels)
        )


def choose_questions(quiz: Quiz, outlines: Sequence[Outline], chance: Random) -> tuple[str, ...]:
    """Chooses the ids of a quiz's questions, spread over the topics as evenly as they allow.

    Args:
        quiz: the blueprint.
        outlines: every question there is, in the bank's order.
        chance: where the choice comes from.
    """
    piles: dict[str, list[str]] = {}
    admitted = [outline for outline in outlines if quiz.admits(outline)]
    for outline in chance.sample(admitted, len(admitted)):
        piles.setdefault(outline.topic, []).append(outline.id)
    dealt: list[str] = []
    while len(dealt) < quiz.number and piles:
        for topic in list(piles):
            if len(dealt) == quiz.number:
                break
            dealt.append(piles[topic].pop())
            if not piles[topic]:
                del piles[topic]
    if quiz.shuffles_questions:
        return tuple(chance.sample(dealt, len(dealt)))
    chosen = set(dealt)
    return tuple(outline.id for outline in admitted if outline.id in chosen)


def deal_order(question: Question, quiz: Quiz, chance: Random) -> tuple[str, ...]:
    """The order in which one learner is shown a question's options or events, by id.

    An ordering never starts in its right order. A short answer has nothing to order.
    """
    match question:
        case MultipleChoice():
            ids = [option.id for option in question.options]
        case DateMatching():
            ids = [pair.id for pair in question.pairs]
        case Ordering():
            return _disordered([event.id for event in question.events], chance)
        case ShortAnswer():
            return ()
        case _:
            assert_never(question)
    return tuple(chance.sample(ids, len(ids)) if quiz.shuffles_options else ids)


def _disordered(ids: list[str], chance: Random) -> tuple[str, ...]:
    shuffled = chance.sample(ids, len(ids))
    if shuffled == ids:
        # One step of rotation of at least two different ids is never the order itself.
        shuffled = [*ids[1:], ids[0]]
    return tuple(shuffled)
