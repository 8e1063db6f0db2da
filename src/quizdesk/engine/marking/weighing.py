# SPDX-License-Identifier: MIT
"""Weighs a point by what the rest of its answer shows, as an examiner does who has read it whole.

Who has changed everybody's parts, or denies one point after another, has hardly said the rest
rightly with the same words. Such a point becomes unsure, and what was doubtful anyway is not found.
Nothing is ever awarded here. The weights are log odds, fitted by logistic regression to judgements
of examiners; see `docs/adr/0013-points-weighed-by-the-whole-answer.md`.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from quizdesk.engine.mark import Evidence, Outcome
from quizdesk.engine.marking.doubt import SHAKEN, Doubt
from quizdesk.engine.marking.judge import Judgement

LEAST_TO_AWARD = 0.85
"""Log odds: about two to one, by the rest of the answer alone, that a point is earned."""
LEAST_TO_ASK = -0.9
"""Log odds: two to five, below which a doubtful point is not worth a person's time."""
FEWEST_OTHERS = 3
"""Other points that a scheme has, from which who makes none of them is not to be believed."""
MOST_PHRASES = 4
MOST_AWARDED = 3
MOST_OF_A_KIND = 2
MOST_CASTS = 4
WIDEST = 24
"""Bounds, so that no sign outweighs all others."""

_AGAINST_AWARD = {Doubt.NEAR_MISS: -1.15, Doubt.PLAINLY_DENIED: -0.35, Doubt.OTHER_ACTOR: -0.6}
_AGAINST_DOUBTFUL = {Doubt.NEAR_MISS: -1.25, Doubt.PLAINLY_DENIED: -0.9, Doubt.OTHER_ACTOR: -0.15}
"""For each other point of which such a thing is to be said."""
_OF_OWN_DOUBT = {Doubt.NEAR_MISS: -0.9, Doubt.TAKEN_BACK: -1.1}


class _Rest(NamedTuple):
    """What is to be said of the other points of an answer: how many it makes, and what is doubted.

    Attributes:
        points: how many there are.
        awarded: how many are awarded.
        doubts: how many there are of each doubt.
    """

    points: int
    awarded: int
    doubts: Mapping[Doubt, int]

    def without(self, one: Judgement) -> "_Rest":
        """The same but for one point."""
        awarded = self.awarded - (one.evidence.outcome is Outcome.AWARDED)
        if one.doubt is None:
            return _Rest(self.points - 1, awarded, self.doubts)
        return _Rest(
            self.points - 1, awarded, {**self.doubts, one.doubt: self.doubts[one.doubt] - 1}
        )


def weigh(
    judgements: Sequence[Judgement], *, casts_against: Callable[[], int], misconceptions: int
) -> tuple[Evidence, ...]:
    """The evidence of each point, in the light of the whole answer.

    Args:
        judgements: what became of each point by its own words.
        casts_against: tells parts that are played by others than the scheme knows of, less those
            that fit it. Asked only where it may matter, as it takes a look at the whole answer.
        misconceptions: how many the answer holds.
    """
    held = min(MOST_OF_A_KIND, misconceptions)
    of_all = _Rest(
        len(judgements),
        sum(one.evidence.outcome is Outcome.AWARDED for one in judgements),
        Counter(one.doubt for one in judgements if one.doubt is not None),
    )
    weighed = []
    for one in judgements:
        evidence = one.evidence
        others = of_all.without(one)
        match evidence.outcome:
            case Outcome.AWARDED if _is_shaken(one, others, casts_against, held):
                evidence = replace(evidence, outcome=Outcome.UNSURE, why=SHAKEN)
            case Outcome.UNSURE if _is_hopeless(one, others, held):
                evidence = replace(evidence, outcome=Outcome.NOT_FOUND)
        weighed.append(evidence)
    return tuple(weighed)


def _is_shaken(one: Judgement, others: _Rest, casts_against: Callable[[], int], held: int) -> bool:
    """Whether the rest of the answer speaks against a point so much that it is in doubt."""
    if _odds_of_award(one, others, MOST_CASTS, held) >= LEAST_TO_AWARD:
        return False
    casts = max(-MOST_CASTS, min(MOST_CASTS, casts_against()))
    speaks_against = casts > 0 or held > 0 or _has_doubts(others)
    return speaks_against and _odds_of_award(one, others, casts, held) < LEAST_TO_AWARD


def _is_hopeless(one: Judgement, others: _Rest, held: int) -> bool:
    """Whether the rest of the answer speaks against a doubtful point so much that it is none."""
    # What is a near miss, or is taken back, has something against it by itself.
    is_doubted = others.points >= FEWEST_OTHERS and one.doubt in _OF_OWN_DOUBT
    speaks_against = is_doubted or held > 0 or _has_doubts(others)
    return speaks_against and _odds_of_doubtful(one, others, held) < LEAST_TO_ASK


def _has_doubts(others: _Rest) -> bool:
    return any(others.doubts.get(doubt) for doubt in _AGAINST_AWARD)


def _odds_of_award(one: Judgement, others: _Rest, casts: int, misconceptions: int) -> float:
    """The log odds that a point is earned whose words stand."""
    own = (
        0.63 * min(MOST_PHRASES, one.phrases)
        + 0.45 * one.words
        - 0.09 * min(WIDEST, one.width)
        + 0.3 * one.is_cast_sure
    )
    rest = _odds_by(others, 0.47, _AGAINST_AWARD) - 0.1 * casts - 0.2 * misconceptions
    return 0.45 + own + rest


def _odds_of_doubtful(one: Judgement, others: _Rest, misconceptions: int) -> float:
    """The log odds that a point is earned which something speaks against."""
    own = _OF_OWN_DOUBT.get(one.doubt, 0.0) if one.doubt else 0.0
    return own + _odds_by(others, 0.6, _AGAINST_DOUBTFUL) - 0.65 - 0.55 * misconceptions


def _odds_by(others: _Rest, awarded: float, against: dict[Doubt, float]) -> float:
    """What the other points of the answer add to the log odds: for each awarded, each doubt."""
    doubts = others.doubts
    return awarded * min(MOST_AWARDED, others.awarded) + sum(
        [weight * min(MOST_OF_A_KIND, doubts.get(doubt, 0)) for doubt, weight in against.items()]
    )
