# SPDX-License-Identifier: MIT
"""Lets words of a list earn one point only: "size of the sample container" is one entry of it.

Only questions that ask for a list are marked so. Elsewhere the same words may make two points.
"""

from collections.abc import Sequence
from dataclasses import replace

from quizdesk.engine.mark import Evidence, Outcome
from quizdesk.engine.marking.doubt import SPENT
from quizdesk.engine.marking.judge import Judge, Judgement


def spent_once(
    judge: Judge, judgements: Sequence[Judgement], evidence: Sequence[Evidence]
) -> tuple[Evidence, ...]:
    """The evidence, with points unsure for which no other words are left than firmer ones need.

    A point is said by other words where more than half of them are.

    Args:
        judge: of the answer.
        judgements: of each point by its own words; the more phrases it fits, the firmer it is.
        evidence: what became of each point, in the same order.
    """
    awarded = [number for number, one in enumerate(evidence) if one.outcome is Outcome.AWARDED]
    awarded.sort(key=lambda number: (-judgements[number].phrases, -judgements[number].words))
    spent: set[int] = set()
    kept = list(evidence)
    for number in awarded:
        for places in judge.ways(number):
            names = {name for first, last, _ in places for name in range(first, last + 1)}
            if 2 * len(names & spent) < len(names):
                kept[number] = replace(evidence[number], spans=judge.spans(places))
                spent |= names
                break
        else:
            kept[number] = replace(evidence[number], outcome=Outcome.UNSURE, why=SPENT)
    return tuple(kept)
