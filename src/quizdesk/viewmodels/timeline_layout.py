# SPDX-License-Identifier: MIT
"""Where events stand on a line of time: dates to positions, labels to rows, the years to write.

Positions are in pixels of the drawing, from its left edge; what is drawn is the widget's affair.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

LEAST_YEAR_PX, MOST_YEAR_PX = 12.0, 1600.0
"""How narrow and how wide a year may be drawn, at the usual text size."""

_STEPS = (1, 2, 5, 10, 20, 50, 100)


class Scale(NamedTuple):
    """How time is drawn.

    Attributes:
        first_year: the year that begins at the left edge.
        year_px: pixels a year.
    """

    first_year: int
    year_px: float

    def at(self, day: date) -> float:
        """Where a day begins. Every year is as wide as every other, leap or not."""
        start = date(day.year, 1, 1)
        into = (day - start).days / (366 if _is_leap(day.year) else 365)
        return (day.year - self.first_year + into) * self.year_px

    def years_at(self, x: float) -> float:
        """The year with its part that stands at a position."""
        return self.first_year + x / self.year_px


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def year_step(year_px: float, label_px: float) -> int:
    """How many years apart years are written, so that labels of a width do not touch."""
    return next((step for step in _STEPS if step * year_px >= label_px), _STEPS[-1])


class Label(NamedTuple):
    """Something to be written on a row.

    Attributes:
        x: where its mark stands.
        width: of mark and words together.
    """

    x: float
    width: float


def rows_of(labels: Sequence[Label], gap: float, most: int) -> tuple[int | None, ...]:
    """The row of each label, the first that has room to the right of what stands there.

    Args:
        labels: by `x`, leftmost first.
        gap: the least room between two labels.
        most: how many rows there may be.

    Returns:
        For each label its row from 0, or None where every row is full: only its mark is drawn.
    """
    ends: list[float] = []
    rows: list[int | None] = []
    for label in labels:
        row = next((row for row, end in enumerate(ends) if end + gap <= label.x), len(ends))
        if row == most:
            rows.append(None)
            continue
        if row == len(ends):
            ends.append(0.0)
        ends[row] = label.x + label.width
        rows.append(row)
    return tuple(rows)
