# SPDX-License-Identifier: MIT
"""Placing events on a line of years: half for nearness, half for order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.engine.historical_date import HistoricalDate, Moment
from quizdesk.engine.placing import REACH_MONTHS, nearness, order_share, placing_credit

MONTHS = st.builds(
    lambda year, month: HistoricalDate(Moment(year, month)),
    st.integers(1900, 1950),
    st.integers(1, 12),
)


def dates(*texts: str) -> list[HistoricalDate]:
    return [HistoricalDate.from_iso(text) for text in texts]


@pytest.mark.parametrize(
    ("truth", "placed", "worth"),
    [
        ("1922-04-16", "1922-04", 1.0),
        ("1922", "1922-11", 1.0),
        ("1922-04", "1920-11", 1 - 17 / REACH_MONTHS),
        ("1922-04", "1930-01", 0.0),
    ],
)
def test_nearness_falls_by_the_month(truth: str, placed: str, worth: float) -> None:
    assert nearness(*dates(truth, placed)) == pytest.approx(worth)


def test_order_counts_pairs_that_can_be_put_in_order() -> None:
    truths = dates("1919", "1922-04", "1926")
    assert order_share(truths, dates("1900-01", "1901-01", "1902-01")) == 1.0
    assert order_share(truths, dates("1902-01", "1901-01", "1900-01")) == 0.0
    assert order_share(truths, dates("1901-01", "1900-01", "1902-01")) == pytest.approx(2 / 3)
    assert order_share(truths, dates("1900-01", "1900-01", "1900-01")) == 0.0
    assert order_share(dates("1926", "1919"), dates("1926-01", "1919-01")) == 1.0
    assert order_share(dates("1922", "1922-04"), dates("1930-01", "1900-01")) == 1.0


@given(st.lists(MONTHS, min_size=1, max_size=6, unique=True))
def test_all_in_place_earns_all(truths: list[HistoricalDate]) -> None:
    assert placing_credit(truths, truths) == 1.0


@given(st.lists(st.tuples(MONTHS, MONTHS), min_size=1, max_size=6))
def test_credit_is_a_share(pairs: list[tuple[HistoricalDate, HistoricalDate]]) -> None:
    truths, placed = [one for one, _ in pairs], [other for _, other in pairs]
    assert 0.0 <= placing_credit(truths, placed) <= 1.0
