# SPDX-License-Identifier: MIT
"""Lets words of a list earn one point only: "size of the sample container" is one entry of it.

Only questions that ask for a list are marked so. Elsewhere the same words may make two points.
"""

from collections.abc import Sequence
from dataclasses import replace

from quizdesk.engine.mark import Evidence, Outcome
from quizdesk.engine.marking.doubt import SPENT
from quizdesk.engine.marking.judge import Judgement

LARGEST_SHARE = 0.5
"""Of a point's words, by their letters, from which they are thought to be another point's."""


def spent_once(judgements: Sequence[Judgement], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, with points unsure whose words a firmer one has earned its mark by.

    Args:
        judgements: of each point by its own words; the more phrases it fits, the firmer it is.
        evidence: what became of each point, in the same order.
    """
    awarded = [number for number, one in enumerate(evidence) if one.outcome is Outcome.AWARDED]
    awarded.sort(key=lambda number: (-judgements[number].phrases, -judgements[number].words))
    spent: set[int] = set()
    kept = list(evidence)
    for number in awarded:
        letters = {place for first, end in evidence[number].spans for place in range(first, end)}
        if len(letters & spent) >= LARGEST_SHARE * len(letters):
            kept[number] = replace(evidence[number], outcome=Outcome.UNSURE, why=SPENT)
        else:
            spent |= letters
    return kept
