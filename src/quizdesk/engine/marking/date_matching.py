# SPDX-License-Identifier: MIT
"""Marks a date-matching: one mark for each event that was put to its own date.

Nothing is taken back for a wrong pair: a date wrongly placed already costs the pair it was
taken from.
"""

from quizdesk.engine.mark import Evidence, Mark, Outcome
from quizdesk.engine.question import DateMatching
from quizdesk.engine.response import MatchResponse


def mark_date_matching(question: DateMatching, response: MatchResponse) -> Mark:
    """The mark, with evidence for each event."""
    placed = dict(response.placed)
    evidence = tuple(
        Evidence(
            pair.id,
            Outcome.AWARDED if placed.get(pair.id) == pair.date.iso else Outcome.NOT_FOUND,
            why=f"{pair.date}.",
        )
        for pair in question.pairs
    )
    awarded = sum(part.outcome is Outcome.AWARDED for part in evidence)
    return Mark(awarded, len(question.pairs), evidence)
