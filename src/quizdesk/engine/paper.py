# SPDX-License-Identifier: MIT
"""An exam paper made for a length of time: which questions, spread as an exam spreads them.

Chance comes in as a `random.Random`, so that a seed makes the same paper again. How a paper is
sat is `quiz.py`'s and `attempt.py`'s affair.
"""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from random import Random
from types import MappingProxyType
from typing import NamedTuple

from quizdesk.engine.outline import Kind, Level
from quizdesk.engine.question import Question, kind_of, marks_available
from quizdesk.engine.scheduling.today import USUAL_S

WRITTEN_SHARE = 0.5
"""Of a paper's marks, how many written answers are to have; the other kinds share the rest."""

LEVEL_SHARES: Mapping[Level, float] = MappingProxyType(
    {Level.RECALL: 0.5, Level.UNDERSTANDING: 0.35, Level.JUDGEMENT: 0.15}
)
"""Of a paper's marks, how many each level is to have."""

MARKS_OF_USUAL_S = 3
"""Marks of the written answer for which the usual time stands; others take in proportion."""

TOLD_COST = 40.0
"""Marks by which a topic or level may fall behind before a fact is asked in two questions.

One question gives away what the other asks. More than this saves no more of it.
"""

LOOKED_AT = 12
"""Questions alike but for what they ask, among which one is looked for that asks nothing told."""

FULL_SHARE = 0.9
"""Of the time asked for, how much a paper fills at least unless the bank is too small."""


class Candidate(NamedTuple):
    """A question as far as a paper needs to know it.

    Attributes:
        seconds: what it usually takes.
        facts: ids of the facts that it asks.
    """

    id: str
    kind: Kind
    topic: str
    level: Level
    marks: int
    seconds: float
    facts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Paper:
    """The questions of a paper, in the order of asking.

    Attributes:
        budget_s: seconds that it was made for.
    """

    questions: tuple[Candidate, ...]
    budget_s: float

    @property
    def marks(self) -> int:
        """Marks available."""
        return sum(one.marks for one in self.questions)

    @property
    def seconds(self) -> float:
        """What it usually takes."""
        return sum(one.seconds for one in self.questions)

    @property
    def is_short(self) -> bool:
        """Whether the bank had too few questions to fill the time."""
        return self.seconds < FULL_SHARE * self.budget_s


def candidate_of(question: Question) -> Candidate:
    """A question as a paper sees it.

    Its time is what it usually takes anybody, for an exam does not wait for one learner. Reading
    feedback is in that time, so a paper leaves as much for looking over one's answers.
    """
    kind, marks = kind_of(question), marks_available(question)
    share = marks / MARKS_OF_USUAL_S if kind is Kind.SHORT_ANSWER else 1.0
    return Candidate(
        question.id,
        kind,
        question.topic,
        question.level,
        marks,
        USUAL_S[kind] * share,
        frozenset(question.facts),
    )


def compose(
    candidates: Sequence[Candidate],
    budget_s: float,
    chance: Random,
    avoided: Container[str] = frozenset(),
) -> Paper:
    """Makes a paper.

    Question by question it takes the kind that has least of the marks due to it; of that kind
    what was not avoided, and of this what the topics and levels with least of theirs have, if it
    can be without asking a fact again.

    Args:
        candidates: every question that may be asked.
        budget_s: seconds that it is to fill and not to exceed.
        chance: decides between equals.
        avoided: ids of questions to ask only where no other of the kind fits.
    """
    piles = _piles(candidates, avoided, chance)
    of_kind, usual = _kind_shares(candidates), _usual_marks(candidates)
    of_topic = 1 / max(1, len({one.topic for one in candidates}))
    marks: Counter[str | Level] = Counter()
    told: set[str] = set()

    def rank(one: Candidate) -> tuple[float, bool, float]:
        behind = marks[_TOPIC + one.topic] / of_topic + marks[one.level] / LEVEL_SHARES[one.level]
        if told & one.facts:
            behind += TOLD_COST
        # With half a question more on each side shares come out rounded, not cut off.
        due = (marks[_KIND + one.kind] + usual[one.kind] / 2) / of_kind[one.kind]
        return due, one.id in avoided, behind

    taken: list[Candidate] = []
    left_s = budget_s
    while fitting := [pile for pile in piles if pile and pile[-1].seconds <= left_s]:
        offered = ((_least_told(pile, told), pile) for pile in fitting)
        best, pile = min(offered, key=lambda each: rank(each[0]))
        pile.remove(best)
        taken.append(best)
        left_s -= best.seconds
        told |= best.facts
        for group in (_KIND + best.kind, _TOPIC + best.topic, best.level):
            marks[group] += best.marks
    return Paper(tuple(sorted(taken, key=_place)), budget_s)


_KIND, _TOPIC = "kind ", "topic "


def _piles(
    candidates: Sequence[Candidate], avoided: Container[str], chance: Random
) -> list[list[Candidate]]:
    """Questions that are alike but for what they ask, each pile in an order of chance."""
    piles: dict[tuple[Kind, str, Level, float, bool], list[Candidate]] = {}
    for one in chance.sample(candidates, len(candidates)):
        alike = (one.kind, one.topic, one.level, one.seconds, one.id in avoided)
        piles.setdefault(alike, []).append(one)
    return list(piles.values())


def _least_told(pile: Sequence[Candidate], told: Set[str]) -> Candidate:
    """The first of a pile that asks nothing told already, or its first."""
    return next((one for one in pile[:LOOKED_AT] if not told & one.facts), pile[0])


def _kind_shares(candidates: Iterable[Candidate]) -> dict[Kind, float]:
    """Of the marks, how many each kind is to have."""
    others = len({one.kind for one in candidates} - {Kind.SHORT_ANSWER})
    shares = dict.fromkeys(Kind, (1 - WRITTEN_SHARE) / max(1, others))
    shares[Kind.SHORT_ANSWER] = WRITTEN_SHARE
    return shares


def _usual_marks(candidates: Iterable[Candidate]) -> dict[Kind, float]:
    """How many marks a question of each kind has on average."""
    marks: dict[Kind, list[int]] = {}
    for one in candidates:
        marks.setdefault(one.kind, []).append(one.marks)
    return {kind: sum(group) / len(group) for kind, group in marks.items()}


def _place(one: Candidate) -> tuple[int, Level, int]:
    """Where a question stands in a paper: what is quick first, then what asks more."""
    return list(Kind).index(one.kind), one.level, one.marks
