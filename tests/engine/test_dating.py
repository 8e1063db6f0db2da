# SPDX-License-Identifier: MIT
"""Typed dates: what they earn, how far off they are said to be, and what lies either side."""

import pytest
from hypothesis import given

from quizdesk.engine.dating import (
    OFF,
    OTHER_DAY,
    TOO_WIDE,
    Distance,
    Sides,
    dating_credit,
    distance,
    sides_of,
)
from quizdesk.engine.historical_date import HistoricalDate, Precision
from quizdesk.engine.typed_date import read_typed_date
from tests.builders import a_date
from tests.engine.strategies import historical_dates

YEAR, MONTH, DAY = Precision.YEAR, Precision.MONTH, Precision.DAY


def typed(text: str) -> HistoricalDate:
    read = read_typed_date(text)
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("truth", "text", "credit"),
    [
        ("1922-04-16", "16/4/22", 1.0),
        ("1922-04-16", "Apr 1922", 1.0),
        ("1922-04-16", "12/4/22", OTHER_DAY),
        ("1922-04-16", "1922", TOO_WIDE),
        ("1922-04", "Apr 1922", 1.0),
        ("1922-04", "16/4/22", 1.0),
        ("1922-04", "March-April 1922", TOO_WIDE),
        ("1922-04", "1922", TOO_WIDE),
        ("1922-04", "1921-22", 0.0),
        ("1922", "1922", 1.0),
        ("1922", "June 1922", 1.0),
        ("1926..1928", "1927", 1.0),
        ("1926..1928", "1926-28", 1.0),
        ("1926..1928", "1925-28", TOO_WIDE),
        ("1922-04", "Oct 1922", OFF * 5 / 6),
        ("1922-04", "April 1923", OFF * 2 / 3),
        ("1922-04", "1923", OFF * 2 / 3),
        ("1922", "1923", OFF * 2 / 3),
        ("1922", "1925", 0.0),
        ("1922-04", "1950", 0.0),
    ],
)
def test_credit_is_for_being_near_and_never_asks_for_the_day(
    truth: str, text: str, credit: float
) -> None:
    assert dating_credit(a_date(truth), typed(text)) == pytest.approx(credit)


def test_a_day_off_across_the_end_of_a_month_still_earns_something() -> None:
    credit = dating_credit(a_date("1922-04-30"), typed("1/5/22"))
    assert 0.9 * OFF < credit < OFF


@pytest.mark.parametrize(
    ("truth", "text", "off"),
    [
        ("1922-04", "1925", Distance(3, YEAR, is_late=True)),
        ("1922", "Dec 1921", Distance(1, YEAR, is_late=False)),
        ("1922-04", "June 1922", Distance(2, MONTH, is_late=True)),
        ("1922-04-16", "Feb 1921", Distance(14, MONTH, is_late=False)),
        ("1922-04-16", "12/4/22", Distance(4, DAY, is_late=False)),
        ("1922-04-16", "16/6/22", Distance(2, MONTH, is_late=True)),
        ("1926-06..1928", "1929", Distance(1, YEAR, is_late=True)),
        ("1922-04", "1922", Distance(0, YEAR, is_late=False)),
    ],
)
def test_the_distance_is_as_fine_as_the_coarser_date(truth: str, text: str, off: Distance) -> None:
    assert distance(a_date(truth), typed(text)) == off


def test_a_distance_is_never_nought_where_both_cannot_be_the_same() -> None:
    span = HistoricalDate.from_iso("1926..1928-06")
    assert distance(span, typed("Dec 1928")) == Distance(1, YEAR, is_late=True)
    late_april = HistoricalDate.from_iso("1922-04-20..1922-05")
    assert distance(a_date("1922-04-03"), late_april) == Distance(1, MONTH, is_late=True)


def test_what_lies_either_side_is_the_nearest() -> None:
    others = [a_date(one) for one in ("1919", "1922-04", "1925-10", "1928", "1922-01-05")]
    assert sides_of(typed("1923"), others) == Sides(1, 2)
    assert sides_of(typed("1918"), others) == Sides(None, 0)
    assert sides_of(typed("1930"), others) == Sides(3, None)
    assert sides_of(typed("1930"), []) == Sides(None, None)


@given(truth=historical_dates(), other=historical_dates())
def test_credit_is_a_share_and_the_date_itself_earns_all(
    truth: HistoricalDate, other: HistoricalDate
) -> None:
    assert 0 <= dating_credit(truth, other) <= 1
    assert dating_credit(truth, truth) == 1
    off = distance(truth, other)
    assert (off.number == 0) == truth.overlaps(other)
