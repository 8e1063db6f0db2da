# SPDX-License-Identifier: MIT
"""A timed mock before it begins: the paper that was made, what comes, and under which rules.

Which questions are asked is the engine's to say (`engine/paper.py`); sitting it is a timed test
like any other.
"""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from random import Random
from typing import NamedTuple

from quizdesk.engine.arrangements import Arrangements
from quizdesk.engine.outline import Kind
from quizdesk.engine.paper import Candidate, Paper, candidate_of, compose
from quizdesk.engine.quiz import Feedback, Quiz
from quizdesk.engine.timing import with_extra_time_s
from quizdesk.viewmodels.means import Means
from quizdesk.viewmodels.wording import (
    kind_name,
    marks_text,
    minutes_text,
    questions_text,
    topics_text,
)
from quizdesk.words import later, tr, tr_n

MOCK = "mock"
"""The way of a quiz that is a timed mock."""

MINUTES = (20, 40, 60)
"""Lengths of a mock, in minutes."""

USUAL_MINUTES = 40
"""How long one is unless another length is chosen."""

_MINUTE_S = 60

_RULES = (
    later("No marks, no reasons and no glossary until you hand in."),
    later("Until then you can go back and change an answer. Every answer is kept as you give it."),
    later("If you leave, the time runs on. When it is up, what you have answered is handed in."),
)
_REST = later("You can stop the clock for a rest break.")


@dataclass(frozen=True, slots=True)
class MockView:
    """The page before a mock.

    Attributes:
        minutes: the length that was chosen.
        total: marks and minutes, in short.
        questions: how many there are, on how many topics.
        parts: each kind with its questions and marks.
        extra: what extra time the learner has, or empty.
        shortage: why the paper is shorter than was chosen, or empty.
        rules: what holds until it is handed in.
    """

    minutes: int
    total: str
    questions: str
    parts: tuple[str, ...]
    extra: str
    shortage: str
    rules: tuple[str, ...]
    can_start: bool


class Offer(NamedTuple):
    """A mock that can be begun.

    Attributes:
        view: what comes.
        quiz: the blueprint.
        chosen: the ids of its questions, in order.
    """

    view: MockView
    quiz: Quiz
    chosen: tuple[str, ...]


class Mocks:
    """Makes mocks of one bank.

    Args:
        means: the bank, the records, the learner and the seeds.
    """

    def __init__(self, means: Means) -> None:
        self._means = means

    @cached_property
    def _candidates(self) -> tuple[Candidate, ...]:
        bank = self._means.bank
        return tuple(candidate_of(bank.questions[one.id]) for one in bank.outlines)

    def offer(self, minutes: int) -> Offer:
        """A mock of a length, of other questions than the last one had as far as there are any.

        Raises:
            StoreError: when the records cannot be read.
        """
        learner_id, _ = self._means.who_and_when()
        asked: frozenset[str] = frozenset()
        if learner_id is not None:
            history = self._means.store.history
            asked = frozenset(history.asked_last(learner_id, self._means.bank.id, MOCK))
        chance = Random(f"mock {self._means.seeds()}")
        paper = compose(self._candidates, minutes * _MINUTE_S, chance, asked)
        takes = ceil(paper.seconds / _MINUTE_S) if paper.is_short else minutes
        return Offer(
            view=_view(paper, minutes, takes, self._means.arrangements()),
            quiz=Quiz(
                title=tr_n("Timed mock, %n minute", "Timed mock, %n minutes", takes),
                number=len(paper.questions),
                time_allowed_s=takes * _MINUTE_S,
                time_runs_on=True,
                feedback=Feedback.AT_END,
                shuffles_questions=False,
                way=MOCK,
            ),
            chosen=tuple(one.id for one in paper.questions),
        )


def _view(paper: Paper, minutes: int, takes: int, arrangements: Arrangements) -> MockView:
    topics = len({one.topic for one in paper.questions})
    allowed = ceil(with_extra_time_s(takes * _MINUTE_S, arrangements.extra_percent) / _MINUTE_S)
    rules = (*_RULES, _REST) if arrangements.has_rest_breaks else _RULES
    return MockView(
        minutes=minutes,
        total=tr(
            "{marks} in {minutes}", marks=marks_text(paper.marks), minutes=minutes_text(allowed)
        ),
        questions=tr_n(
            "%n question on {topics}, the quick ones first.",
            "%n questions on {topics}, the quick ones first.",
            len(paper.questions),
            topics=topics_text(topics),
        ),
        parts=_parts(paper),
        extra=_extra(takes, allowed),
        shortage=_shortage(paper, minutes, takes),
        rules=tuple(tr(rule) for rule in rules),
        can_start=bool(paper.questions),
    )


def _parts(paper: Paper) -> tuple[str, ...]:
    questions = Counter(one.kind for one in paper.questions)
    marks: Counter[Kind] = Counter()
    for one in paper.questions:
        marks[one.kind] += one.marks
    return tuple(
        tr(
            "{kind}: {questions} for {marks}",
            kind=kind_name(kind),
            questions=questions_text(questions[kind]),
            marks=marks_text(marks[kind]),
        )
        for kind in Kind
        if questions[kind]
    )


def _extra(takes: int, allowed: int) -> str:
    if allowed == takes:
        return ""
    return tr(
        "Everyone has {minutes}; with your extra time you have {allowed}.",
        minutes=minutes_text(takes),
        allowed=minutes_text(allowed),
    )


def _shortage(paper: Paper, minutes: int, takes: int) -> str:
    if not paper.is_short:
        return ""
    if not paper.questions:
        return tr("No question of this bank fits into {minutes}.", minutes=minutes_text(minutes))
    return tr(
        "This bank has too few questions for {asked}, so the paper is for {minutes}.",
        asked=minutes_text(minutes),
        minutes=minutes_text(takes),
    )
