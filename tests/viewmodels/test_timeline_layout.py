# SPDX-License-Identifier: MIT
"""Dates to places and labels to rows, for whatever dates and labels there are."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizdesk.viewmodels.timeline_layout import Label, Scale, rows_of, year_step

DAYS = st.dates(date(1700, 1, 1), date(2100, 12, 31))
WIDTHS = st.floats(1, 500)
LABELS = st.lists(st.builds(Label, st.floats(0, 5000), WIDTHS), max_size=60).map(
    lambda labels: sorted(labels, key=lambda one: one.x)
)


@given(LABELS, st.floats(0, 30), st.integers(1, 9))
def test_no_two_labels_of_a_row_overlap(labels: list[Label], gap: float, most: int) -> None:
    rows = rows_of(labels, gap, most)
    for row in range(most):
        own = [one for one, at in zip(labels, rows, strict=True) if at == row]
        assert all(first.x + first.width + gap <= then.x for first, then in pairwise(own))


@given(LABELS, st.integers(1, 9))
def test_every_label_has_a_row_or_none_had_room(labels: list[Label], most: int) -> None:
    rows = rows_of(labels, 8, most)
    assert len(rows) == len(labels)
    for number, row in enumerate(rows):
        before = list(zip(labels[:number], rows[:number], strict=True))
        if row is None:
            reached = {at for one, at in before if one.x + one.width + 8 > labels[number].x}
            assert set(range(most)) <= reached
        else:
            assert 0 <= row < most


@given(DAYS, DAYS, st.floats(1, 2000))
def test_what_was_earlier_stands_further_left(one: date, other: date, year_px: float) -> None:
    scale = Scale(1700, year_px)
    assert (scale.at(one) < scale.at(other)) == (one < other)


def test_years_are_equally_wide_and_read_back() -> None:
    scale = Scale(1917, 100.0)
    assert [scale.at(date(year, 1, 1)) for year in (1917, 1920, 1921)] == [0.0, 300.0, 400.0]
    assert scale.years_at(350.0) == 1920.5


@pytest.mark.parametrize(
    ("year_px", "step"), [(200.0, 1), (50.0, 2), (20.0, 5), (1.0, 100), (0.1, 100)]
)
def test_years_are_written_where_they_have_room(year_px: float, step: int) -> None:
    assert year_step(year_px, 90.0) == step
