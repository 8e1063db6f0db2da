# SPDX-License-Identifier: MIT
"""How large text is: four sizes, scaled together from 100 to 300 per cent. Pure, no Qt."""

from enum import StrEnum
from typing import NamedTuple

LEAST_PERCENT = 100
MOST_PERCENT = 300

FAMILY = "Atkinson Hyperlegible Next"
LINE_HEIGHT = 1.5
PIXELS_PER_POINT = 96 / 72
_CALM_ABOVE = 2.0


class TextSize(StrEnum):
    """The sizes text may have, each with one use."""

    BODY = "body"
    LEAD = "lead"
    STEM = "stem"
    TITLE = "title"


_POINTS = {TextSize.BODY: 14.0, TextSize.LEAD: 16.0, TextSize.STEM: 20.0, TextSize.TITLE: 28.0}


def clamp_percent(percent: int) -> int:
    """Bring a text size within what the screens are made for."""
    return max(LEAST_PERCENT, min(MOST_PERCENT, percent))


class TypeScale(NamedTuple):
    """The sizes of text at one setting.

    Attributes:
        percent: 100 to 300.
    """

    percent: int = LEAST_PERCENT

    @property
    def factor(self) -> float:
        """How much larger body text is than at 100 per cent."""
        return self.percent / 100

    def points(self, size: TextSize) -> float:
        """Return a size in points.

        Body and lead text grow as asked. Stems and titles, already large, grow as asked to twice
        their size and half as fast beyond, so that at 300 per cent a stem still leaves room for
        its answers.
        """
        factor = self.factor
        if size in (TextSize.STEM, TextSize.TITLE) and factor > _CALM_ABOVE:
            factor = _CALM_ABOVE + (factor - _CALM_ABOVE) / 2
        return round(_POINTS[size] * factor, 1)

    def pixels(self, size: TextSize) -> float:
        """Return a size in device-independent pixels, at Qt's 96 to the inch."""
        return self.points(size) * PIXELS_PER_POINT

    def line_pixels(self, size: TextSize) -> int:
        """Return the distance from one line of text to the next, in pixels."""
        return round(self.pixels(size) * LINE_HEIGHT)
