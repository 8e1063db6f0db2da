# SPDX-License-Identifier: MIT
"""What a response earned, of how many, with the evidence.

A mark is a value: revising it makes another one. Who marked, when and why is kept beside it by
the store.
"""

from dataclasses import dataclass
from enum import StrEnum

from quizdesk.errors import UnknownItem


class Outcome(StrEnum):
    """What became of one part of a response."""

    AWARDED = "awarded"
    UNSURE = "unsure"
    NOT_FOUND = "not-found"


class Marker(StrEnum):
    """Who gave a mark."""

    PROGRAM = "program"
    LEARNER = "learner"
    TEACHER = "teacher"
    PRECEDENT = "precedent"
    """The program, by what people have decided in cases like it."""


Span = tuple[int, int]
"""Start and end (exclusive) in characters of the answer as typed."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One part of a response and what it earned.

    Attributes:
        id: an option's, event's or mark point's id.
        outcome: what became of it.
        marks: what the part is worth. A wrong choice is worth 0.
        spans: the answer's own words that earned it, for a written answer.
        why: the reason in a sentence for the learner, or empty where the outcome says it all.
        decided_by: who said so; a learner who settles an unsure point is on record.
    """

    id: str
    outcome: Outcome
    marks: int = 1
    spans: tuple[Span, ...] = ()
    why: str = ""
    decided_by: Marker = Marker.PROGRAM


@dataclass(frozen=True, slots=True)
class Mark:
    """A response's mark.

    Attributes:
        awarded: marks earned, from 0 to `out_of`; unsure points are not in it.
        out_of: marks available.
        evidence: the parts, in the question's own order.
        told: corrections of misconceptions met in the response.
        cap: the most that can be earned because of a misconception, or None.
    """

    awarded: int
    out_of: int
    evidence: tuple[Evidence, ...] = ()
    told: tuple[str, ...] = ()
    cap: int | None = None

    @property
    def needs_review(self) -> bool:
        """Whether a person has yet to decide on a part."""
        return any(part.outcome is Outcome.UNSURE for part in self.evidence)

    @property
    def can_grow(self) -> bool:
        """Whether a person's decision on an unsure part can still add marks."""
        most = self.out_of if self.cap is None else min(self.cap, self.out_of)
        return self.needs_review and self.awarded < most

    @property
    def is_full(self) -> bool:
        """Whether everything was earned."""
        return self.awarded == self.out_of

    def part(self, part_id: str) -> Evidence:
        """The evidence of one part.

        Raises:
            UnknownItem: when the mark has no such part.
        """
        for part in self.evidence:
            if part.id == part_id:
                return part
        raise UnknownItem(f"The mark has no part called {part_id}.")
