# SPDX-License-Identifier: MIT
"""A kept answer, and what a person who has been over its mark shows of it, point by point.

The bench of a scheme and the learning from corrections both go by it. Where corrections are
kept is the store's affair.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from quizdesk.engine.mark import Mark, Marker, Outcome

PERSONS = frozenset({Marker.LEARNER, Marker.TEACHER})
"""Those whose word counts more than the program's."""


class Kind(StrEnum):
    """What a person's decision on a point did to what the program had made of it."""

    CLEARED_UP = "cleared-up"
    """It had been unsure."""
    PUT_RIGHT = "put-right"
    """It had been decided otherwise."""
    CONFIRMED = "confirmed"
    """It had been decided so, or nobody knows what it had been."""


@dataclass(frozen=True, slots=True)
class CorrectedAnswer:
    """A written answer as it is kept; unless it says otherwise, one that a person has been over.

    Attributes:
        label: what it is called where it is kept; never a name of a person.
        question: the question's id.
        digest: of the question as it was asked, with its scheme; another scheme has another.
        text: the answer.
        mark: the mark as it stands now.
        given: the mark as the program last gave it, or None where it gave none.
    """

    label: str
    question: str
    digest: str
    text: str
    mark: Mark
    given: Mark | None = None

    @property
    def settled(self) -> Mapping[str, bool]:
        """The points on which the person decided, and whether each was earned."""
        return {
            part.id: part.outcome is Outcome.AWARDED
            for part in self.mark.evidence
            if part.decided_by in PERSONS
        }

    @property
    def judged(self) -> Mapping[str, bool]:
        """The points settled, and those that the person saw decided by rule and let stand.

        None where nobody has been over the answer.
        """
        settled = self.settled
        if not settled:
            return {}
        stood = {
            part.id: part.outcome is Outcome.AWARDED
            for part in self.mark.evidence
            if part.decided_by is Marker.PROGRAM and part.outcome is not Outcome.UNSURE
        }
        return {**stood, **settled}

    @property
    def decisions(self) -> Mapping[str, tuple[Marker, Kind]]:
        """By whom each settled point was settled, and what that did."""
        before = {} if self.given is None else {part.id: part for part in self.given.evidence}
        found = {}
        for part in self.mark.evidence:
            if part.decided_by in PERSONS:
                was = before[part.id].outcome if part.id in before else part.outcome
                kind = Kind.CONFIRMED if was is part.outcome else Kind.PUT_RIGHT
                kind = Kind.CLEARED_UP if was is Outcome.UNSURE else kind
                found[part.id] = part.decided_by, kind
        return found


def tally(answers: Iterable[CorrectedAnswer]) -> Counter[tuple[Marker, Kind]]:
    """How many points were settled, by whom and to what effect."""
    return Counter(decision for answer in answers for decision in answer.decisions.values())
