# SPDX-License-Identifier: MIT
"""The settings themselves, with their defaults. What each may be is in `rules.py`."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class ThemeChoice(StrEnum):
    """Which colours; `SYSTEM` follows the computer's own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class TintChoice(StrEnum):
    """Which tint of the ground."""

    NONE = "none"
    CREAM = "cream"
    BLUE = "blue"
    GREEN = "green"
    ROSE = "rose"
    GREY = "grey"


class FontChoice(StrEnum):
    """Which typeface."""

    USUAL = "usual"
    OPENDYSLEXIC = "opendyslexic"


class SpacingChoice(StrEnum):
    """How far apart letters, words and lines stand."""

    USUAL = "usual"
    WIDE = "wide"


class MotionChoice(StrEnum):
    """How much may move; `SYSTEM` follows the computer's own."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class LanguageChoice(StrEnum):
    """Which language the screens speak; `SYSTEM` follows the computer's own."""

    SYSTEM = "system"
    ENGLISH = "english"
    WELSH = "welsh"


class WindowPlace(NamedTuple):
    """Where the window stood, in pixels of the desktop; the size is the one it has unmaximised."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, with its default. `RULES` says what each may be.

    Attributes:
        theme: which colours.
        tint: which tint.
        font: which typeface.
        spacing: how far apart letters, words and lines stand.
        text_percent: size of text.
        motion: how much may move.
        language: what the screens speak, from the next start on.
        window: where the window stood, or None before the first time.
        learner: the name of who learns now, or empty until it is given.
        asks_who_learns: whether every start asks who is learning.
        practice_topics: ids of the topics practised last; empty means all.
        practice_kinds: kinds of question practised last, by the bank's names; empty means all.
        practice_levels: levels practised last, by their numbers; empty means all.
        practice_number: how many questions a practice has.
        test_minutes: how long a timed test lasts.
        reads_aloud: whether pages with questions offer to be read aloud.
        learns_from_corrections: whether marks may follow earlier corrections of marks.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    tint: TintChoice = TintChoice.NONE
    font: FontChoice = FontChoice.USUAL
    spacing: SpacingChoice = SpacingChoice.USUAL
    text_percent: int = 100
    motion: MotionChoice = MotionChoice.SYSTEM
    language: LanguageChoice = LanguageChoice.SYSTEM
    window: WindowPlace | None = None
    learner: str = ""
    asks_who_learns: bool = False
    practice_topics: tuple[str, ...] = ()
    practice_kinds: tuple[str, ...] = ()
    practice_levels: tuple[str, ...] = ()
    practice_number: int = 10
    test_minutes: int = 20
    reads_aloud: bool = False
    learns_from_corrections: bool = True
