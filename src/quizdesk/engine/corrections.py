# SPDX-License-Identifier: MIT
"""An answer whose mark a person has corrected or completed: what it shows, point by point.

The bench of a scheme and the learning from corrections both go by it. Where corrections are
kept is the store's affair.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from quizdesk.engine.mark import Mark, Marker, Outcome

PERSONS = frozenset({Marker.LEARNER, Marker.TEACHER})
"""Those whose word counts more than the program's."""


@dataclass(frozen=True, slots=True)
class CorrectedAnswer:
    """A written answer that a person has been over.

    Attributes:
        label: what it is called where it is kept; never a name of a person.
        question: the question's id.
        digest: of the question as it was asked, with its scheme; another scheme has another.
        text: the answer.
        mark: the mark as the person left it.
    """

    label: str
    question: str
    digest: str
    text: str
    mark: Mark

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
        """The points settled, and those that the person saw decided by rule and let stand."""
        stood = {
            part.id: part.outcome is Outcome.AWARDED
            for part in self.mark.evidence
            if part.decided_by is Marker.PROGRAM and part.outcome is not Outcome.UNSURE
        }
        return {**stood, **self.settled}
