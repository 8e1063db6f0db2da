# SPDX-License-Identifier: MIT
"""Holds a mark scheme against answers that people have marked: where they agree and where not.

Also says which answers another wording of the scheme would mark differently. What to change is
proposed in `scheme_proposals.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from quizdesk.engine.agreement import FEWEST_FOR_AN_INTERVAL, Verdicts, interval, weighted_kappa
from quizdesk.engine.mark import Evidence, Mark, Outcome, Span
from quizdesk.engine.marking.short_answer import mark_short_answer
from quizdesk.engine.marking.totals import total
from quizdesk.engine.question import ShortAnswer
from quizdesk.engine.response import TextResponse

_RANK: Mapping[Outcome | None, int] = {Outcome.AWARDED: 2, Outcome.UNSURE: 1}
"""How far an outcome is from giving nothing."""


@dataclass(frozen=True, slots=True)
class MarkedAnswer:
    """An answer that a person has marked, or one that is kept and that nobody has been over.

    Attributes:
        label: what the answer is called where it comes from; need not be its alone.
        text: its words.
        points: for each mark point that was judged, whether it was earned.
        mark: the whole mark, where only that is known; else it follows from the points.
    """

    label: str
    text: str
    points: Mapping[str, bool]
    mark: int | None = None

    def whole_mark(self, question: ShortAnswer) -> int | None:
        """The mark that a person gave, or None where it does not follow from the points judged."""
        if self.mark is not None:
            return self.mark
        if any(point.id not in self.points for point in question.scheme.points):
            return None
        evidence = [
            Evidence(
                point.id,
                Outcome.AWARDED if self.points[point.id] else Outcome.NOT_FOUND,
                point.marks,
            )
            for point in question.scheme.points
        ]
        return total(question.scheme, evidence, cap=None)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which the scheme and a person differ, or which the scheme left to a person.

    Attributes:
        answer: the answer.
        point: the point's id.
        was_earned: what the person says.
        spans: the answer's words that the scheme went by.
        why: the scheme's reason.
    """

    answer: MarkedAnswer
    point: str
    was_earned: bool
    spans: tuple[Span, ...]
    why: str

    @property
    def words(self) -> tuple[str, ...]:
        """The answer's words that the scheme went by."""
        return tuple(self.answer.text[start:end] for start, end in self.spans)


@dataclass(frozen=True, slots=True)
class OtherMark:
    """A whole mark on which the scheme and a person differ, where points were not judged.

    Attributes:
        answer: the answer.
        given: the scheme's mark.
        deserved: the person's.
        awarded: the points that the scheme awarded.
    """

    answer: MarkedAnswer
    given: int
    deserved: int
    awarded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far a scheme and people agree; nothing is said of it while too few answers are known.

    Attributes:
        verdicts: the scheme (first) and people (second), over points that the scheme decided.
        decided: answers that these points are of.
        unsure: judged points that the scheme left to a person.
        marks: pairs of whole marks, the scheme's first, of answers with nothing unsure.
        interval: the 95% interval of their weighted kappa, or None where too few are known.
    """

    verdicts: Verdicts
    decided: int
    unsure: int
    marks: tuple[tuple[int, int], ...]
    interval: tuple[float, float] | None

    @property
    def judged(self) -> int:
        """How many points people judged."""
        return self.verdicts.number + self.unsure

    @property
    def accuracy(self) -> float | None:
        """Of the decided points, or None."""
        return self.verdicts.accuracy if self.decided >= FEWEST_FOR_AN_INTERVAL else None

    @property
    def kappa(self) -> float | None:
        """Of the decided points, or None."""
        return self.verdicts.kappa if self.decided >= FEWEST_FOR_AN_INTERVAL else None

    @property
    def weighted_kappa(self) -> float | None:
        """Of the whole marks, or None."""
        return None if self.interval is None else weighted_kappa(self.marks)


@dataclass(frozen=True, slots=True)
class Bench:
    """How a scheme marks the answers to one question.

    Attributes:
        question: the question.
        answers: how many there are.
        agreement: how far scheme and people agree.
        disagreements: each decided point on which they differ.
        doubts: each judged point that the scheme left unsure.
        other_marks: each whole mark on which they differ, where only that is known.
    """

    question: ShortAnswer
    answers: int
    agreement: Agreement
    disagreements: tuple[Disagreement, ...]
    doubts: tuple[Disagreement, ...]
    other_marks: tuple[OtherMark, ...]


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
        return self.was_earned is not None and self._nearer_by > 0

    @property
    def is_loss(self) -> bool:
        """Whether the later outcome is further from what a person says."""
        return self.was_earned is not None and self._nearer_by < 0

    @property
    def _nearer_by(self) -> int:
        rise = _RANK.get(self.after, 0) - _RANK.get(self.before, 0)
        return rise if self.was_earned else -rise


@dataclass(frozen=True, slots=True)
class ChangedAnswer:
    """An answer that two wordings of a scheme mark differently.

    Attributes:
        answer: the answer.
        before, after: its marks.
        deserved: the whole mark that a person gave, or None where it is not known.
        points: what became of its points otherwise; none where only the whole mark changed.
    """

    answer: MarkedAnswer
    before: int
    after: int
    deserved: int | None
    points: tuple[Change, ...]

    @property
    def is_loss(self) -> bool:
        """Whether a point, or else the mark, is further from what a person says."""
        if any(change.was_earned is not None for change in self.points):
            return any(change.is_loss for change in self.points)
        return self.deserved is not None and self._distance_grows > 0

    @property
    def is_gain(self) -> bool:
        """Whether a point, or else the mark, is nearer to what a person says, and none further."""
        if any(change.was_earned is not None for change in self.points):
            return not self.is_loss and any(change.is_gain for change in self.points)
        return self.deserved is not None and self._distance_grows < 0

    @property
    def _distance_grows(self) -> int:
        deserved = self.deserved or 0
        return abs(self.after - deserved) - abs(self.before - deserved)


def marks_of(question: ShortAnswer, answers: Sequence[MarkedAnswer]) -> tuple[Mark, ...]:
    """The marks that the question's scheme gives to answers."""
    return tuple(mark_short_answer(question, TextResponse(answer.text)) for answer in answers)


def bench(
    question: ShortAnswer, answers: Sequence[MarkedAnswer], marks: Sequence[Mark], chance: Random
) -> Bench:
    """Compares the marks of a scheme with those of people.

    Args:
        question: the question, with its scheme.
        answers: answers to it.
        marks: what the scheme gives to each of them.
        chance: for the interval.
    """
    verdicts = Verdicts()
    decided = 0
    disagreements: list[Disagreement] = []
    doubts: list[Disagreement] = []
    others: list[OtherMark] = []
    pairs: list[tuple[int, int]] = []
    for answer, given in zip(answers, marks, strict=True):
        seen = verdicts.number
        for point, was_earned in answer.points.items():
            part = given.part(point)
            compared = Disagreement(answer, point, was_earned, part.spans, part.why)
            if part.outcome is Outcome.UNSURE:
                doubts.append(compared)
                continue
            is_awarded = part.outcome is Outcome.AWARDED
            verdicts += _verdict(is_awarded, was_earned)
            if is_awarded != was_earned:
                disagreements.append(compared)
        decided += verdicts.number > seen
        whole = answer.whole_mark(question)
        if whole is None or given.needs_review:
            continue
        pairs.append((given.awarded, whole))
        if not answer.points and given.awarded != whole:
            others.append(OtherMark(answer, given.awarded, whole, _awarded(given)))
    agreement = Agreement(verdicts, decided, len(doubts), tuple(pairs), interval(pairs, chance))
    return Bench(
        question, len(answers), agreement, tuple(disagreements), tuple(doubts), tuple(others)
    )


def together(benches: Sequence[Bench], chance: Random) -> Agreement:
    """The agreement over several questions."""
    parts = [one.agreement for one in benches]
    pairs = tuple(pair for one in parts for pair in one.marks)
    return Agreement(
        sum((one.verdicts for one in parts), Verdicts()),
        sum(one.decided for one in parts),
        sum(one.unsure for one in parts),
        pairs,
        interval(pairs, chance),
    )


def _verdict(first: bool, second: bool) -> Verdicts:
    return Verdicts(
        both=first and second,
        first_only=first and not second,
        second_only=second and not first,
        neither=not first and not second,
    )


def _awarded(given: Mark) -> tuple[str, ...]:
    return tuple(part.id for part in given.evidence if part.outcome is Outcome.AWARDED)


def changes(
    answers: Sequence[MarkedAnswer], before: Sequence[Mark], after: Sequence[Mark]
) -> tuple[Change, ...]:
    """Which points of which answers two wordings of a scheme judge differently."""
    found: list[Change] = []
    for answer, old, new in zip(answers, before, after, strict=True):
        was = {part.id: part.outcome for part in old.evidence}
        now = {part.id: part.outcome for part in new.evidence}
        found += [
            Change(answer.label, point, was.get(point), now.get(point), answer.points.get(point))
            for point in dict.fromkeys([*was, *now])
            if was.get(point) is not now.get(point)
        ]
    return tuple(found)


def changed_answers(
    question: ShortAnswer,
    answers: Sequence[MarkedAnswer],
    before: Sequence[Mark],
    after: Sequence[Mark],
) -> tuple[ChangedAnswer, ...]:
    """Which answers two wordings of a scheme mark differently, in a point or in the whole mark.

    Args:
        question: the question in its later wording.
        answers: answers to it.
        before: what the earlier wording gives to each of them.
        after: what the later one gives.
    """
    found = []
    for answer, old, new in zip(answers, before, after, strict=True):
        points = changes([answer], [old], [new])
        if points or old.awarded != new.awarded:
            deserved = answer.whole_mark(question)
            found.append(ChangedAnswer(answer, old.awarded, new.awarded, deserved, points))
    return tuple(found)
