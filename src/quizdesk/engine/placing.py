# SPDX-License-Identifier: MIT
"""What placing events on a line of years earns: by how near each is, and by their order. Pure.

Half of the credit is for distance and half for order:

    credit = (mean of max(0, 1 - months off / 36) + pairs in the right order / pairs) / 2

A month off costs a thirty-sixth of an event's nearness, and three years all of it.
"""

from collections.abc import Sequence
from datetime import date
from itertools import combinations

from quizdesk.engine.historical_date import HistoricalDate

REACH_MONTHS = 36
"""How many months off earn nothing for nearness."""


def months_off(truth: HistoricalDate, given: HistoricalDate) -> int:
    """Calendar months from where it was placed to the nearest month of its date; 0 within it.

    From February 1925 to 24 April 1926 it is 14 months, whatever the days.
    """
    if given.is_before(truth):
        return _month(truth.first_day) - _month(given.last_day)
    if truth.is_before(given):
        return _month(given.first_day) - _month(truth.last_day)
    return 0


def _month(day: date) -> int:
    return day.year * 12 + day.month


def nearness(truth: HistoricalDate, given: HistoricalDate) -> float:
    """What the place of one event earns, from 0 to 1; all of it within its date's own span."""
    return max(0.0, 1 - months_off(truth, given) / REACH_MONTHS)


def order_share(truths: Sequence[HistoricalDate], given: Sequence[HistoricalDate]) -> float:
    """The share of pairs in the right order; all of it where no two can be put in order.

    Only pairs count whose true dates cannot be the same; put at one and the same date they are
    not in order.
    """
    pairs = [
        _runs_alike(truths[first], truths[then], given[first], given[then])
        for first, then in combinations(range(len(truths)), 2)
        if not truths[first].overlaps(truths[then])
    ]
    return sum(pairs) / len(pairs) if pairs else 1.0


def _runs_alike(
    one: HistoricalDate,
    other: HistoricalDate,
    one_given: HistoricalDate,
    other_given: HistoricalDate,
) -> bool:
    if one.is_before(other):
        return one_given.is_before(other_given)
    return other_given.is_before(one_given)


def placing_credit(truths: Sequence[HistoricalDate], given: Sequence[HistoricalDate]) -> float:
    """What placing all of several events earns, from 0 to 1.

    Args:
        truths: when each was; one at least.
        given: where each was placed, in the same order.
    """
    near = sum(nearness(*pair) for pair in zip(truths, given, strict=True)) / len(truths)
    return (near + order_share(truths, given)) / 2
