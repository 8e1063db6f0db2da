# SPDX-License-Identifier: MIT
"""Marks an ordering of n events, out of n − 1 marks, by one of two published schemes.

Both are among the grading methods of Moodle's ordering question type (Gordon Bateson and others;
"Ordering question type", MoodleDocs):

- **adjacent** is its "Relative to the next item (excluding last)": one mark for every event that
  is followed at once by the event that should follow it.
- **pairwise** is its "Relative to ALL the previous and next items": the share of the
  n(n − 1)/2 pairs of events that stand the right way round, here of n − 1 marks, rounded down so
  that only the right order earns them all. (The share is Kendall's tau brought from −1…1 to 0…1.)
"""

from itertools import combinations, pairwise
from typing import assert_never

from quizdesk.engine.mark import Evidence, Mark, Outcome
from quizdesk.engine.question import Credit, Ordering
from quizdesk.engine.response import OrderResponse


def mark_ordering(question: Ordering, response: OrderResponse) -> Mark:
    """The mark, with evidence for each event: whether it stands in its right place."""
    key = tuple(event.id for event in question.events)
    out_of = len(key) - 1
    places = dict(zip(response.order, key, strict=False))
    evidence = tuple(
        Evidence(
            event.id,
            Outcome.AWARDED if places.get(event.id) == event.id else Outcome.NOT_FOUND,
            0,
            why=f"{event.date}.",
        )
        for event in question.events
    )
    if not response.order:
        return Mark(0, out_of, evidence)
    match question.credit:
        case Credit.ADJACENT:
            awarded = adjacent_steps(key, response.order)
        case Credit.PAIRWISE:
            pairs = len(key) * (len(key) - 1) // 2
            awarded = out_of * concordant_pairs(key, response.order) // pairs
        case _:
            assert_never(question.credit)
    return Mark(awarded, out_of, evidence)


def adjacent_steps(key: tuple[str, ...], order: tuple[str, ...]) -> int:
    """How many events are followed at once by the event that should follow them."""
    return len(set(pairwise(key)) & set(pairwise(order)))


def concordant_pairs(key: tuple[str, ...], order: tuple[str, ...]) -> int:
    """How many pairs of events stand the right way round."""
    place = {event: index for index, event in enumerate(order)}
    return sum(place[first] < place[second] for first, second in combinations(key, 2))
