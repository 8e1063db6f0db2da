# SPDX-License-Identifier: MIT
"""What the gallery varies: how much there is to show, and how it looks."""

from dataclasses import dataclass
from enum import StrEnum

from quizdesk.settings import MotionChoice, Settings, ThemeChoice

THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)
TEXT_PERCENTS = (100, 200)
SIZES = ((1366, 768), (1920, 1080))


class Fill(StrEnum):
    """How much there is to show: as little as can be, as usual, or as much as can be."""

    EMPTY = "empty"
    NORMAL = "normal"
    FULL = "full"


LEARNERS = {
    Fill.EMPTY: "",
    Fill.NORMAL: "Amina",
    Fill.FULL: "Maximiliana-Konstantina Featherstonehaugh-Cholmondeley",
}
"""What the learner is called."""


@dataclass(frozen=True, slots=True)
class Look:
    """One theme at one text size in a window of one size, in pixels."""

    theme: ThemeChoice
    text_percent: int
    width: int
    height: int

    @property
    def name(self) -> str:
        """As in the names of folders."""
        return f"{self.theme}-{self.text_percent}-{self.width}x{self.height}"

    def settings(self, fill: Fill) -> Settings:
        """The settings that make the program look so."""
        return Settings(
            theme=self.theme,
            text_percent=self.text_percent,
            motion=MotionChoice.REDUCED,
            learner=LEARNERS[fill],
        )


LOOKS = tuple(
    Look(theme, percent, *size) for theme in THEMES for percent in TEXT_PERCENTS for size in SIZES
)
