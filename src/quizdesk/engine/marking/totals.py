# SPDX-License-Identifier: MIT
"""The whole mark of a written answer, from what became of its mark points.

Points add up, no higher than there is to earn; or they lead to a level, where a scheme has levels.
"""

from collections.abc import Sequence
from dataclasses import replace

from quizdesk.engine.mark import Evidence, Mark, Marker, Outcome
from quizdesk.engine.mark_scheme import LevelBand, MarkScheme


def total(scheme: MarkScheme, evidence: Sequence[Evidence], cap: int | None) -> int:
    """Marks earned by the awarded points.

    Args:
        scheme: the mark scheme.
        evidence: what became of each point.
        cap: the most that can be earned because of a misconception, or None.
    """
    if scheme.levels:
        band = level_reached(scheme, evidence)
        number = sum(part.outcome is Outcome.AWARDED for part in evidence)
        earned = 0 if band is None else min(band.low + number - band.needs, band.high)
    else:
        earned = sum(part.marks for part in evidence if part.outcome is Outcome.AWARDED)
    return min(earned, scheme.marks, scheme.marks if cap is None else cap)


def level_reached(scheme: MarkScheme, evidence: Sequence[Evidence]) -> LevelBand | None:
    """The highest band whose needs the awarded points meet, or None."""
    awarded = {part.id for part in evidence if part.outcome is Outcome.AWARDED}
    reached = None
    for band in scheme.levels:
        has_sides = all(not awarded.isdisjoint(side) for side in band.sides)
        if has_sides and len(awarded) >= band.needs:
            reached = band
    return reached


def decide(scheme: MarkScheme, mark: Mark, point_id: str, *, was_said: bool, by: Marker) -> Mark:
    """The mark after a person settled one mark point.

    Args:
        scheme: the mark scheme of the question.
        mark: the mark of the answer so far.
        point_id: the point.
        was_said: whether the answer makes the point.
        by: who decided.

    Raises:
        UnknownItem: when the mark has no such point.
    """
    mark.part(point_id)
    outcome = Outcome.AWARDED if was_said else Outcome.NOT_FOUND
    evidence = tuple(
        replace(part, outcome=outcome, decided_by=by) if part.id == point_id else part
        for part in mark.evidence
    )
    return replace(mark, evidence=evidence, awarded=total(scheme, evidence, mark.cap))
