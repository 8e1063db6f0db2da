# SPDX-License-Identifier: MIT
"""How text is set: its typeface, its four sizes, and how far apart its letters and lines stand.

The sizes are scaled together, from 100 to 300 per cent. Pure, no Qt.
"""

from enum import StrEnum
from typing import NamedTuple

LEAST_PERCENT = 100
MOST_PERCENT = 300

LINE_HEIGHT = 1.5
READING_LINES = 115
"""Per cent of the usual typeface's own line, which is 1.3 of its size: 1.5 for reading."""

PIXELS_PER_POINT = 96 / 72
_CALM_ABOVE = 2.0


class FontName(StrEnum):
    """The typefaces that come with the program."""

    USUAL = "usual"
    OPENDYSLEXIC = "opendyslexic"


class Spacing(StrEnum):
    """How far apart letters, words and lines stand."""

    USUAL = "usual"
    WIDE = "wide"


class Face(NamedTuple):
    """A typeface, and how it is set so that a screen made for the usual one holds it.

    Attributes:
        family: its name for Qt.
        files: its regular and its strong weight, in resources/fonts.
        strong: the weight of the strong one.
        size: share of the usual one's size at which its capitals and figures are as high.
        lines: share of the distance of lines, in its own lines, as its own may be far apart.
        wide_letters: how much further apart its letters stand where spacing is wide, as a share
            of the size; none where they stand as far apart by themselves.
    """

    family: str
    files: tuple[str, str]
    strong: int = 600
    size: float = 1.0
    lines: float = 1.0
    wide_letters: float = 0.12


FACES = {
    FontName.USUAL: Face(
        "Atkinson Hyperlegible Next",
        ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-SemiBold.ttf"),
    ),
    FontName.OPENDYSLEXIC: Face(
        "OpenDyslexic",
        ("OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf"),
        strong=700,
        size=0.8,
        lines=0.87,
        wide_letters=0.0,
    ),
}
# The room between letters and words is from the Web Content Accessibility Guidelines 2.2, 1.4.12.
_WIDE_WORDS = 0.16
_WIDE_LINES = 1.15


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
    """How text is set at one setting.

    Attributes:
        percent: 100 to 300.
        font: which typeface.
        spacing: how far apart letters, words and lines stand.
    """

    percent: int = LEAST_PERCENT
    font: FontName = FontName.USUAL
    spacing: Spacing = Spacing.USUAL

    @property
    def face(self) -> Face:
        """The typeface."""
        return FACES[self.font]

    @property
    def factor(self) -> float:
        """How much larger body text is than at 100 per cent."""
        return self.percent / 100

    def line_per_cent(self, usual: int = READING_LINES) -> int:
        """Return how far lines stand apart, in per cent of the typeface's own line.

        Args:
            usual: the same for the usual typeface and spacing.
        """
        return round(usual * self.face.lines * self._wider_lines)

    @property
    def reading_lift(self) -> int:
        """Room in pixels above text to read, as much as its lines leave below it."""
        wider = self.line_per_cent() - 100
        return max(0, round(self._usual_points(TextSize.BODY) * PIXELS_PER_POINT * wider * 0.008))

    @property
    def _wider_lines(self) -> float:
        return _WIDE_LINES if self.spacing is Spacing.WIDE else 1.0

    def points(self, size: TextSize) -> float:
        """Return a size in points, for the typeface."""
        return round(self._usual_points(size) * self.face.size, 1)

    def _usual_points(self, size: TextSize) -> float:
        """Return a size in points, for the usual typeface.

        Body and lead text grow as asked. Stems and titles, already large, grow as asked to twice
        their size and half as fast beyond, so that at 300 per cent a stem still leaves room for
        its answers.
        """
        factor = self.factor
        if size in (TextSize.STEM, TextSize.TITLE) and factor > _CALM_ABOVE:
            factor = _CALM_ABOVE + (factor - _CALM_ABOVE) / 2
        return _POINTS[size] * factor

    def pixels(self, size: TextSize) -> float:
        """Return a size in device-independent pixels, at Qt's 96 to the inch."""
        return self.points(size) * PIXELS_PER_POINT

    def letters_apart(self, size: TextSize) -> float:
        """Return how much further apart than usual letters stand, in pixels."""
        is_wide = self.spacing is Spacing.WIDE
        return self.pixels(size) * self.face.wide_letters if is_wide else 0.0

    def words_apart(self, size: TextSize) -> float:
        """Return how much further apart than usual words stand, in pixels."""
        return self.pixels(size) * _WIDE_WORDS if self.spacing is Spacing.WIDE else 0.0

    def line_pixels(self, size: TextSize) -> int:
        """Return the distance from one line of text to the next, in pixels."""
        usual = self._usual_points(size) * PIXELS_PER_POINT
        return round(usual * LINE_HEIGHT * self._wider_lines)
