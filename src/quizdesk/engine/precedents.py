# SPDX-License-Identifier: MIT
"""Learns from corrections: settles a doubt, or casts one, as people did in cases like it.

A case is like another by what became of the point, by the kind of doubt, by how many words speak
for it and how close they stand, by the point, and by the words themselves. Shares of earned points
are estimated from the most general likeness to the most special one, each giving way to the next
the more cases that one has. What is learned counts only from a number of corrections on, and only
while it does no worse on each answer, learned from the others, than nothing learned would.

It moves points between awarded, unsure and not found; it awards none without words to show, and
none whose doubt is about the sense: denied, turned round, contradicted.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.marking.doubt import NEARLY, NEARLY_SAID, Doubt
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.marking.tokens import read_words
from quizdesk.engine.marking.totals import total
from quizdesk.engine.question import ShortAnswer

FEWEST_CORRECTIONS = 50
"""Points settled by people below which nothing is learned."""
MOST_ANSWERS = 300
"""Corrected answers to learn from, the newest: each has to be marked again, once a run."""
FEWEST_ALIKE = 3
"""Cases that must be alike before another one is decided as they were."""
SURE = 0.93
"""Share of cases like it that must have been decided one way to settle an unsure point so."""
DOUBTFUL = 0.4
"""Share of earned cases like it below which an awarded point is put to a person."""
WEIGHT_OF_GENERAL = 4.0
"""How many cases the estimate from more general likeness counts as."""
MOST_WORDS = 4
"""Words above which their number no longer matters."""
CLOSE = 2.0
"""Characters from the first to the last word, over those of the words: below, they stand close."""

_OF_WORDING = frozenset({NEARLY, Doubt.APART.value, Doubt.MISSPELT.value})
"""Doubts about the wording, which cases can settle in favour of an answer."""
_NEARLY_BEGINS = NEARLY_SAID.partition("{")[0]
_OF_THE_POINT = 3
"""From which likeness on it is the same point."""

_AWARDED = "Decided as in {}: the words say this."
_NOT_FOUND = "Decided as in {}: the words do not say this."
_UNSURE = "The words are here, but {} took the point away, so a person decides."


class Case(NamedTuple):
    """A point of an answer as the program judges it, and whether people say it was earned.

    Attributes:
        answer: what tells one answer from another.
        outcome: what the program makes of the point.
        likeness: what it is alike to, the most general first.
        was_earned: what people say.
        is_correction: whether a person settled it, instead of letting it stand.
    """

    answer: Hashable
    outcome: Outcome
    likeness: tuple[Hashable, ...]
    was_earned: bool
    is_correction: bool


def cases_of(
    question: ShortAnswer,
    text: str,
    mark: Mark,
    judged: Mapping[str, bool],
    settled: Iterable[str],
) -> Iterator[Case]:
    """The cases that one answer gives.

    Args:
        question: the question.
        text: the answer.
        mark: the program's own.
        judged: for each point that people judged, whether it was earned.
        settled: those of them that a person settled.
    """
    corrected = set(settled)
    for part in mark.evidence:
        if part.id in judged:
            yield Case(
                (question.id, text),
                part.outcome,
                _likeness(question.id, text, part),
                judged[part.id],
                part.id in corrected,
            )


@dataclass(frozen=True, slots=True)
class Trial:
    """How the learning does on each answer when it has learned from all the others.

    Attributes:
        corrections: how many points people settled.
        points: how many points were judged.
        right, decided: points decided as people did, of those decided, without learning.
        right_learned, decided_learned: the same with it.
    """

    corrections: int
    points: int
    right: int
    decided: int
    right_learned: int
    decided_learned: int

    @property
    def accuracies(self) -> tuple[float, float]:
        """Shares of decided points decided as people did, without and with learning."""
        return (
            self.right / self.decided if self.decided else 1.0,
            self.right_learned / self.decided_learned if self.decided_learned else 1.0,
        )

    @property
    def unsure(self) -> tuple[float, float]:
        """Shares of points left to a person, without and with learning."""
        if not self.points:
            return 0.0, 0.0
        return 1 - self.decided / self.points, 1 - self.decided_learned / self.points

    @property
    def is_passed(self) -> bool:
        """Whether there are enough corrections, and learning does no worse in either respect."""
        is_as_accurate = self.right_learned * self.decided >= self.right * self.decided_learned
        is_as_decided = self.decided_learned >= self.decided
        return self.corrections >= FEWEST_CORRECTIONS and is_as_accurate and is_as_decided


class Precedents:
    """What can be learned from some cases."""

    def __init__(self, cases: Sequence[Case]) -> None:
        self._cases = cases
        self._counts = _counted(cases)

    @cached_property
    def trial(self) -> Trial:
        """The trial that decides whether it counts."""
        right = decided = right_learned = decided_learned = 0
        by_answer = sorted(self._cases, key=lambda case: str(case.answer))
        for _, group in groupby(by_answer, key=lambda case: case.answer):
            cases = list(group)
            own = _counted(cases)
            for case in cases:
                moved = _moved(case.outcome, case.likeness, self._counts, own)
                learned = moved.outcome if moved else case.outcome
                decided += case.outcome is not Outcome.UNSURE
                right += _is_right(case.outcome, case)
                decided_learned += learned is not Outcome.UNSURE
                right_learned += _is_right(learned, case)
        corrections = sum(case.is_correction for case in self._cases)
        return Trial(corrections, len(self._cases), right, decided, right_learned, decided_learned)

    def settle(self, question: ShortAnswer, text: str, mark: Mark) -> Mark:
        """A mark with points moved as in cases like them; the same mark while that does not count.

        Args:
            question: the question.
            text: the answer.
            mark: the program's own.
        """
        if not self.trial.is_passed:
            return mark
        evidence = tuple(self._settled(question, text, part) for part in mark.evidence)
        awarded = total(question.scheme, evidence, mark.cap)
        return replace(mark, evidence=evidence, awarded=awarded)

    def _settled(self, question: ShortAnswer, text: str, part: Evidence) -> Evidence:
        likeness = _likeness(question.id, text, part)
        moved = _moved(part.outcome, likeness, self._counts, _NO_COUNTS)
        if moved is None or part.decided_by is not Marker.PROGRAM or not part.spans:
            return part
        return replace(part, outcome=moved.outcome, why=moved.why, decided_by=Marker.PRECEDENT)


class _Counts(NamedTuple):
    """How many cases of each likeness there are, and how many of them were earned."""

    all: Mapping[Hashable, int]
    earned: Mapping[Hashable, int]


_NO_COUNTS = _Counts({}, {})


class _Moved(NamedTuple):
    outcome: Outcome
    why: str


def _counted(cases: Iterable[Case]) -> _Counts:
    all_, earned = Counter[Hashable](), Counter[Hashable]()
    for case in cases:
        all_.update(case.likeness)
        earned.update(case.likeness if case.was_earned else ())
    return _Counts(all_, earned)


def _moved(
    outcome: Outcome, likeness: Sequence[Hashable], counts: _Counts, left_out: _Counts
) -> _Moved | None:
    """Where cases like it move a point, or None where it stays.

    Args:
        outcome: what the program makes of it.
        likeness: what it is alike to.
        counts: of all cases.
        left_out: of the cases not to learn from.
    """
    share, depth, alike, earned = 0.5, -1, 0, 0
    for number, key in enumerate(likeness):
        cases = counts.all.get(key, 0) - left_out.all.get(key, 0)
        good = counts.earned.get(key, 0) - left_out.earned.get(key, 0)
        share = (good + WEIGHT_OF_GENERAL * share) / (cases + WEIGHT_OF_GENERAL)
        if cases >= FEWEST_ALIKE:
            depth, alike, earned = number, cases, good
    if depth < 0:
        return None
    lost = alike - earned
    match outcome:
        case Outcome.UNSURE if share >= SURE and depth >= _OF_THE_POINT and _may_award(likeness):
            return _Moved(Outcome.AWARDED, _AWARDED.format(_corrections(earned)))
        case Outcome.UNSURE if share <= 1 - SURE and lost:
            return _Moved(Outcome.NOT_FOUND, _NOT_FOUND.format(_corrections(lost)))
        case Outcome.AWARDED if share < DOUBTFUL and lost:
            return _Moved(Outcome.UNSURE, _UNSURE.format(_corrections(lost)))
    return None


def _corrections(number: int) -> str:
    return f"{number} correction{'' if number == 1 else 's'} like this"


def _is_right(outcome: Outcome, case: Case) -> bool:
    return outcome is (Outcome.AWARDED if case.was_earned else Outcome.NOT_FOUND)


def _may_award(likeness: Sequence[Hashable]) -> bool:
    return likeness[1] in {(Outcome.UNSURE, doubt) for doubt in _OF_WORDING}


def _likeness(question_id: str, text: str, part: Evidence) -> tuple[Hashable, ...]:
    """What a point is alike to, the most general first."""
    doubt = NEARLY if part.why.startswith(_NEARLY_BEGINS) else part.why
    words = [word for start, end in part.spans for word in read_words(text[start:end])]
    kind = (part.outcome, doubt)
    shape = (*kind, min(len(words), MOST_WORDS), _stand_close(part))
    point = (*kind, question_id, part.id)
    return part.outcome, kind, shape, point, (*point, frozenset(map(stem, words)))


def _stand_close(part: Evidence) -> bool:
    if not part.spans:
        return True
    covered = sum(end - start for start, end in part.spans)
    return part.spans[-1][1] - part.spans[0][0] <= CLOSE * covered
