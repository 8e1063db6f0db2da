# SPDX-License-Identifier: MIT
"""Holds a mark scheme against answers that people have marked: where they agree and where not.

Also says which answers another wording of the scheme would mark differently. What to change is
proposed in `scheme_proposals.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from quizdesk.engine.agreement import Verdicts, interval, weighted_kappa
from quizdesk.engine.mark import Evidence, Outcome
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.marking.totals import total
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse

_RANK: Mapping[Outcome | None, int] = {Outcome.AWARDED: 2, Outcome.UNSURE: 1}
"""How far an outcome is from giving nothing."""


@dataclass(frozen=True, slots=True)
class MarkedAnswer:
    """An answer that a person has marked.

    Attributes:
        label: what the answer is called where it comes from.
        text: its words.
        points: for each mark point that was judged, whether it was earned.
        mark: the whole mark, where only that is known; else it follows from the points.
    """

    label: str
    text: str
    points: Mapping[str, bool]
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which the scheme and a person differ.

    Attributes:
        label: the answer.
        point: the point's id.
        was_earned: what the person says.
        words: the answer's words that the scheme went by.
        why: the scheme's reason.
    """

    label: str
    point: str
    was_earned: bool
    words: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Bench:
    """How a scheme marks the answers to one question.

    Attributes:
        question: its id.
        answers: how many there are.
        verdicts: the scheme (first) and people (second), over points that the scheme decided.
        unsure: points that the scheme left to a person.
        marks: pairs of whole marks, the scheme's first, of answers with nothing unsure.
        interval: the 95% interval of their weighted kappa, or None where too few are known.
        disagreements: each point on which they differ.
    """

    question: str
    answers: int
    verdicts: Verdicts
    unsure: int
    marks: tuple[tuple[int, int], ...]
    interval: tuple[float, float] | None
    disagreements: tuple[Disagreement, ...]

    @property
    def weighted_kappa(self) -> float | None:
        """Of the whole marks; None where too few are known."""
        return None if self.interval is None else weighted_kappa(self.marks)


@dataclass(frozen=True, slots=True)
class Change:
    """An answer's point that two wordings of a scheme judge differently.

    Attributes:
        was_earned: what a person says, or None where nobody has judged it.
    """

    label: str
    point: str
    before: Outcome | None
    after: Outcome | None
    was_earned: bool | None

    @property
    def is_gain(self) -> bool:
        """Whether the later outcome is nearer to what a person says; false where nobody says."""
        nearness = self._nearness(self.after) - self._nearness(self.before)
        return self.was_earned is not None and nearness > 0

    @property
    def is_loss(self) -> bool:
        """Whether the later outcome is further from what a person says."""
        nearness = self._nearness(self.after) - self._nearness(self.before)
        return self.was_earned is not None and nearness < 0

    def _nearness(self, outcome: Outcome | None) -> int:
        rank = _RANK.get(outcome, 0)
        return rank if self.was_earned else -rank


def bench(question: ShortAnswer, answers: Sequence[MarkedAnswer], chance: Random) -> Bench:
    """Marks the answers and compares.

    Args:
        question: the question, with its scheme.
        answers: answers to it.
        chance: for the interval.
    """
    verdicts = Verdicts()
    unsure = 0
    disagreements: list[Disagreement] = []
    marks: list[tuple[int, int]] = []
    for answer in answers:
        given = mark_short_answer(question, TextResponse(answer.text))
        for point, was_earned in answer.points.items():
            part = given.part(point)
            if part.outcome is Outcome.UNSURE:
                unsure += 1
                continue
            is_awarded = part.outcome is Outcome.AWARDED
            verdicts += _verdict(is_awarded, was_earned)
            if is_awarded != was_earned:
                disagreements.append(_disagreement(answer, part, was_earned))
        if not given.needs_review:
            whole = _whole_mark(question, answer)
            marks += [] if whole is None else [(given.awarded, whole)]
    return Bench(
        question=question.id,
        answers=len(answers),
        verdicts=verdicts,
        unsure=unsure,
        marks=tuple(marks),
        interval=interval(marks, chance),
        disagreements=tuple(disagreements),
    )


def _verdict(first: bool, second: bool) -> Verdicts:
    return Verdicts(
        both=first and second,
        first_only=first and not second,
        second_only=second and not first,
        neither=not first and not second,
    )


def _disagreement(answer: MarkedAnswer, part: Evidence, was_earned: bool) -> Disagreement:
    words = tuple(answer.text[start:end] for start, end in part.spans)
    return Disagreement(answer.label, part.id, was_earned, words, part.why)


def _whole_mark(question: ShortAnswer, answer: MarkedAnswer) -> int | None:
    """The mark that a person gave, or None where it does not follow from the points judged."""
    if answer.mark is not None:
        return answer.mark
    if any(point.id not in answer.points for point in question.scheme.points):
        return None
    evidence = [
        Evidence(
            point.id,
            Outcome.AWARDED if answer.points[point.id] else Outcome.NOT_FOUND,
            point.marks,
        )
        for point in question.scheme.points
    ]
    return total(question.scheme, evidence, cap=None)


def changes(
    before: ShortAnswer, after: ShortAnswer, answers: Sequence[MarkedAnswer]
) -> tuple[Change, ...]:
    """Which points of which answers two wordings of a scheme judge differently."""
    return changes_from([outcomes_of(before, answer) for answer in answers], after, answers)


def changes_from(
    before: Sequence[Mapping[str, Outcome]], after: ShortAnswer, answers: Sequence[MarkedAnswer]
) -> tuple[Change, ...]:
    """The same, from what the earlier wording made of each answer."""
    found = []
    for old, answer in zip(before, answers, strict=True):
        new = outcomes_of(after, answer)
        found += [
            Change(answer.label, point, old.get(point), new.get(point), answer.points.get(point))
            for point in dict.fromkeys([*old, *new])
            if old.get(point) is not new.get(point)
        ]
    return tuple(found)


def outcomes_of(question: ShortAnswer, answer: MarkedAnswer) -> Mapping[str, Outcome]:
    """What the question's scheme makes of each point of an answer."""
    given = mark_short_answer(question, TextResponse(answer.text))
    return {part.id: part.outcome for part in given.evidence}
