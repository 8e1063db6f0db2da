# SPDX-License-Identifier: MIT
"""What a typed date earns, how far off it is, and which dates lie either side of it. Pure.

No more is asked than a date has, and never the day: a month is enough for a day within it. Credit:

    all    within the date itself, or no wider than a month about it
    8/10   another day of the right month
    5/10   the right year alone, or a span of up to a year more than the date
    6/10 * (1 - months off / 36) where it is off; three years off earn nothing, as in `placing.py`
"""

from collections.abc import Sequence
from typing import NamedTuple

from quizdesk.engine.historical_date import HistoricalDate, Precision
from quizdesk.engine.placing import REACH_MONTHS, months_off

OTHER_DAY = 0.8
TOO_WIDE = 0.5
OFF = 0.6

_A_MONTH_DAYS = 31
_A_YEAR_DAYS = 366
_A_YEAR_MONTHS = 12
_MONTH_DAYS = 30.44
_PRECISIONS = list(Precision)


class Distance(NamedTuple):
    """How far a typed date is off, as finely as both dates allow.

    Attributes:
        number: how many years, months or days; nought where both can be the same.
        unit: which of them.
        is_late: whether what was typed is too late.
    """

    number: int
    unit: Precision
    is_late: bool

    @property
    def months(self) -> float:
        """The same in months and parts of them."""
        match self.unit:
            case Precision.YEAR:
                return float(self.number * _A_YEAR_MONTHS)
            case Precision.MONTH:
                return float(self.number)
            case _:
                return self.number / _MONTH_DAYS


def distance(truth: HistoricalDate, given: HistoricalDate) -> Distance:
    """How far off a date is: in years where either is a year, in days where both are near days."""
    is_late = truth.is_before(given)
    unit = min(truth.precision, given.precision, key=_PRECISIONS.index)
    if truth.overlaps(given):
        return Distance(0, unit, is_late)
    earlier, later = (truth, given) if is_late else (given, truth)
    days = (later.first_day - earlier.last_day).days
    if unit is Precision.DAY and days < _A_MONTH_DAYS:
        return Distance(days, unit, is_late)
    number = months_off(truth, given)
    if unit is Precision.YEAR:
        number = later.first_day.year - earlier.last_day.year
    else:
        unit = Precision.MONTH
    # Both can lie in the last year or month of one of them, and yet not be the same.
    return Distance(max(1, number), unit, is_late)


def dating_credit(truth: HistoricalDate, given: HistoricalDate) -> float:
    """What a typed date earns, from 0 to 1."""
    if truth.overlaps(given):
        outside = _days_outside(truth, given)
        if outside < _A_MONTH_DAYS:
            return 1.0
        return TOO_WIDE if outside < _A_YEAR_DAYS else 0.0
    if _month_of(truth) is not None and _month_of(truth) == _month_of(given):
        return OTHER_DAY
    return OFF * max(0.0, 1 - distance(truth, given).months / REACH_MONTHS)


def _days_outside(truth: HistoricalDate, given: HistoricalDate) -> int:
    """How many days a date can mean that the true one cannot."""
    before = (truth.first_day - given.first_day).days
    after = (given.last_day - truth.last_day).days
    return max(0, before) + max(0, after)


def _month_of(date: HistoricalDate) -> tuple[int, int] | None:
    """The one month that a date lies in, or None where it is longer."""
    first, last = date.first_day, date.last_day
    months = {(first.year, first.month), (last.year, last.month)}
    return months.pop() if len(months) == 1 else None


class Sides(NamedTuple):
    """What lies either side of a date, by number in some dates; None where nothing does."""

    before: int | None
    after: int | None


def sides_of(date: HistoricalDate, others: Sequence[HistoricalDate]) -> Sides:
    """The nearest of some dates that were over before a date, and that began after it."""
    earlier = [number for number, one in enumerate(others) if one.is_before(date)]
    later = [number for number, one in enumerate(others) if date.is_before(one)]
    return Sides(
        max(earlier, key=lambda number: others[number].last_day, default=None),
        min(later, key=lambda number: others[number].first_day, default=None),
    )
