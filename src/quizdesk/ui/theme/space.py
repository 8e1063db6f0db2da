# SPDX-License-Identifier: MIT
"""Distances, widths and target sizes, in device-independent pixels. Pure, no Qt."""

from math import sqrt
from typing import NamedTuple

UNIT = 8
LEAST_TARGET = 24
LEAST_ANSWER = 44
_COLUMN = 760
_ICON = 24
_HALF = 4


class Space(NamedTuple):
    """Every distance a screen needs, at one text size.

    Gaps grow with the square root of the text: at 300 per cent a gap is 1.7 times as wide, because
    room is what large text is short of. Targets and icons must hold their text, so they grow
    with it; icons stop at twice their size.

    Attributes:
        factor: how much larger body text is than at 100 per cent.
    """

    factor: float = 1.0

    def gap(self, units: float = 1) -> int:
        """Return a distance of so many units of 8, in whole steps of 4."""
        return max(_HALF, round(units * UNIT * sqrt(self.factor) / _HALF) * _HALF)

    @property
    def hair(self) -> int:
        """Between a sign and its word: half a unit."""
        return self.gap(0.5)

    @property
    def tight(self) -> int:
        """Between things that belong together: one unit."""
        return self.gap(1)

    @property
    def usual(self) -> int:
        """Between neighbours, and inside a card: two units."""
        return self.gap(2)

    @property
    def wide(self) -> int:
        """Between groups, and from the window's edge: three units."""
        return self.gap(3)

    @property
    def section(self) -> int:
        """Between sections of a page: five units."""
        return self.gap(5)

    @property
    def column(self) -> int:
        """The widest that a column of text may be: 760 at 100 per cent, 45 to 75 characters."""
        return round(_COLUMN * self.factor)

    @property
    def target(self) -> int:
        """The least height and width of anything to be hit."""
        return round(LEAST_TARGET * self.factor)

    @property
    def answer(self) -> int:
        """The least height of an answer, a button or a field."""
        return round(LEAST_ANSWER * (1 + (self.factor - 1) * 0.75))

    @property
    def indicator(self) -> int:
        """The side of a tick box or a round button's ring, which grow with the text."""
        return round(20 * self.factor)

    @property
    def icon(self) -> int:
        """The side of an icon beside body text."""
        return round(_ICON * min(self.factor, 2.0))

    @property
    def corner(self) -> int:
        """The radius of every corner."""
        return UNIT

    @property
    def line(self) -> int:
        """The thickness of an edge."""
        return 1

    @property
    def ring(self) -> int:
        """The thickness of a focus ring and of the edge of what is chosen."""
        return 2

    @property
    def scroll_bar(self) -> int:
        """The thickness of a scroll bar."""
        return round(14 * sqrt(self.factor))
