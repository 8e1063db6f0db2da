# SPDX-License-Identifier: MIT
"""Marks of orderings, against values worked out by hand and by other ways of counting."""

from itertools import pairwise, permutations

import pytest

from quizdesk.engine.mark import Evidence, Outcome
from quizdesk.engine.marking.ordering import adjacent_steps, concordant_pairs, mark_ordering
from quizdesk.engine.question import Credit
from quizdesk.engine.response import OrderResponse
from tests.builders import an_ordering

EVENTS = ("founded", "united-front", "shanghai", "sixth-congress", "popular-front")


def order(figures: str) -> OrderResponse:
    return OrderResponse(tuple(EVENTS[int(figure) - 1] for figure in figures))


# For each order: pairs the right way round of 10, marks of 4 for them, steps that stand.
BY_HAND = [
    ("12345", 10, 4, 4),
    ("21345", 9, 3, 2),
    ("12354", 9, 3, 2),
    ("13245", 9, 3, 1),
    ("23451", 6, 2, 3),
    ("51234", 6, 2, 3),
    ("45123", 4, 1, 3),
    ("34512", 4, 1, 3),
    ("52341", 3, 1, 2),
    ("54321", 0, 0, 0),
    ("54312", 1, 0, 1),
    ("54123", 3, 1, 2),
    ("13524", 7, 2, 0),
    ("21435", 8, 3, 0),
]


@pytest.mark.parametrize(("figures", "pairs", "share", "adjacent"), BY_HAND)
def test_orders_earn_what_was_worked_out_by_hand(
    figures: str, pairs: int, share: int, adjacent: int
) -> None:
    response = order(figures)
    assert concordant_pairs(EVENTS, response.order) == pairs
    assert adjacent_steps(EVENTS, response.order) == adjacent
    by_pairs = mark_ordering(an_ordering(credit=Credit.PAIRWISE), response)
    assert (by_pairs.awarded, by_pairs.out_of) == (share, 4)
    by_steps = mark_ordering(an_ordering(credit=Credit.ADJACENT), response)
    assert (by_steps.awarded, by_steps.out_of) == (adjacent, 4)


def swaps_to_sort(places: list[int]) -> int:
    """Swaps of neighbours that bubble sort makes: the pairs that stand the wrong way round."""
    swaps = 0
    places = list(places)
    for end in range(len(places), 1, -1):
        for at in range(end - 1):
            if places[at] > places[at + 1]:
                places[at], places[at + 1] = places[at + 1], places[at]
                swaps += 1
    return swaps


@pytest.mark.parametrize("size", [3, 4, 5, 6])
def test_every_order_earns_the_share_that_sorting_it_costs(size: int) -> None:
    named = tuple(f"e{number}" for number in range(size))
    pairs = size * (size - 1) // 2
    for arranged in permutations(range(size)):
        given = tuple(named[number] for number in arranged)
        assert concordant_pairs(named, given) == pairs - swaps_to_sort(list(arranged))
        followed = sum(
            given.index(after) == given.index(before) + 1 for before, after in pairwise(named)
        )
        assert adjacent_steps(named, given) == followed


def test_only_the_right_order_earns_all_marks() -> None:
    for credit in Credit:
        full = [
            arranged
            for arranged in permutations(EVENTS)
            if mark_ordering(an_ordering(credit=credit), OrderResponse(arranged)).is_full
        ]
        assert full == [EVENTS]


@pytest.mark.parametrize("credit", Credit)
def test_no_order_earns_nothing_and_shows_every_event(credit: Credit) -> None:
    given = mark_ordering(an_ordering(credit=credit), OrderResponse())
    assert (given.awarded, given.out_of) == (0, 4)
    assert [part.id for part in given.evidence] == list(EVENTS)
    assert {part.outcome for part in given.evidence} == {Outcome.NOT_FOUND}


def test_the_evidence_says_which_events_stand_in_their_places_and_their_dates() -> None:
    assert mark_ordering(an_ordering(), order("12435")).evidence == (
        Evidence("founded", Outcome.AWARDED, 0, why="March 1919."),
        Evidence("united-front", Outcome.AWARDED, 0, why="December 1921."),
        Evidence("shanghai", Outcome.NOT_FOUND, 0, why="12 April 1927."),
        Evidence("sixth-congress", Outcome.NOT_FOUND, 0, why="July–September 1928."),
        Evidence("popular-front", Outcome.AWARDED, 0, why="July–August 1935."),
    )
