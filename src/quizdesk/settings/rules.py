# SPDX-License-Identifier: MIT
"""What each setting may be, and what it is called on screen, as data.

Plain classes, unlike the values elsewhere: five dataclasses would add 4 ms to every start.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from quizdesk.settings.values import (
    FontChoice,
    LanguageChoice,
    MotionChoice,
    SpacingChoice,
    ThemeChoice,
    TintChoice,
    WindowPlace,
)
from quizdesk.words import later


class Rule(ABC):
    """What a setting may be.

    Attributes:
        label: what the setting is called on screen.
    """

    def __init__(self, label: str) -> None:
        self.label = label

    @property
    @abstractmethod
    def allowed(self) -> str:
        """What the setting may be, in words that follow "must be"."""

    @abstractmethod
    def read(self, plain: object) -> Any:
        """The setting from JSON's value.

        Raises:
            ValueError: when the value cannot be used.
        """


class OneOf(Rule):
    """One of a few choices.

    Attributes:
        choices: what each choice is called on screen, in the order to show them in.
    """

    def __init__(self, label: str, choices: Mapping[StrEnum, str]) -> None:
        super().__init__(label)
        self.choices = choices

    @property
    def allowed(self) -> str:
        """What the setting may be."""
        return "one of " + ", ".join(self.choices)

    def read(self, plain: object) -> StrEnum:
        """The choice of that name."""
        for choice in self.choices:
            if plain == choice.value:
                return choice
        raise ValueError(plain)


class Whole(Rule):
    """A whole number.

    Attributes:
        least: the smallest.
        most: the largest.
        step: how far apart the numbers are, from the smallest.
    """

    def __init__(self, label: str, *, least: int, most: int, step: int = 1) -> None:
        super().__init__(label)
        self.least = least
        self.most = most
        self.step = step

    @property
    def allowed(self) -> str:
        """What the setting may be."""
        steps = f" in steps of {self.step}" if self.step > 1 else ""
        return f"a whole number from {self.least} to {self.most}{steps}"

    def read(self, plain: object) -> int:
        """The number."""
        number = _whole(plain)
        if not self.least <= number <= self.most or (number - self.least) % self.step:
            raise ValueError(number)
        return number

    def steps_from(self, number: int, steps: int) -> int:
        """The number that lies some steps further, within what is allowed."""
        return max(self.least, min(self.most, number + steps * self.step))


class Switch(Rule):
    """On or off."""

    @property
    def allowed(self) -> str:
        """What the setting may be."""
        return "true or false"

    def read(self, plain: object) -> bool:
        """Whether it is on."""
        if not isinstance(plain, bool):
            raise ValueError(plain)
        return plain


class Line(Rule):
    """A line of text.

    Attributes:
        longest: the most characters it may have.
    """

    def __init__(self, label: str, *, longest: int) -> None:
        super().__init__(label)
        self.longest = longest

    @property
    def allowed(self) -> str:
        """What the setting may be."""
        return f"one line of at most {self.longest} characters"

    def read(self, plain: object) -> str:
        """The text, without white space at its ends."""
        text = _text(plain).strip()
        if len(text) > self.longest or not text.isprintable():
            raise ValueError(text)
        return text


class Names(Rule):
    """A list of different names.

    Attributes:
        most: how many there may be.
    """

    def __init__(self, label: str, *, most: int) -> None:
        super().__init__(label)
        self.most = most

    @property
    def allowed(self) -> str:
        """What the setting may be."""
        return f"a list of at most {self.most} names"

    def read(self, plain: object) -> tuple[str, ...]:
        """The names, each once."""
        if not isinstance(plain, list) or len(plain) > self.most:
            raise ValueError(plain)
        return tuple(dict.fromkeys(_text(one) for one in plain))


class Place(Rule):
    """Where a window stood.

    Attributes:
        farthest: the largest number of pixels that is believed.
    """

    def __init__(self, label: str, *, farthest: int) -> None:
        super().__init__(label)
        self.farthest = farthest

    @property
    def allowed(self) -> str:
        """What the setting may be."""
        return "null, or x, y, width, height and maximised"

    def read(self, plain: object) -> WindowPlace | None:
        """The place, or None."""
        if plain is None:
            return None
        if not isinstance(plain, dict) or not isinstance(plain.get("maximised"), bool):
            raise ValueError(plain)
        x, y, width, height = (_whole(plain.get(key)) for key in ("x", "y", "width", "height"))
        in_reach = all(abs(one) <= self.farthest for one in (x, y, width, height))
        if not in_reach or width < 1 or height < 1:
            raise ValueError(plain)
        return WindowPlace(x, y, width, height, plain["maximised"])


RULES: Mapping[str, Rule] = {
    "theme": OneOf(
        later("Colours"),
        {
            ThemeChoice.SYSTEM: later("As the computer"),
            ThemeChoice.LIGHT: later("Light"),
            ThemeChoice.DARK: later("Dark"),
            ThemeChoice.HIGH_CONTRAST: later("High contrast"),
        },
    ),
    "tint": OneOf(
        later("Tint of the page"),
        {
            TintChoice.NONE: later("None", "tint"),
            TintChoice.CREAM: later("Cream"),
            TintChoice.BLUE: later("Blue"),
            TintChoice.GREEN: later("Green"),
            TintChoice.ROSE: later("Rose"),
            TintChoice.GREY: later("Grey"),
        },
    ),
    "font": OneOf(
        later("Typeface"),
        # A typeface has one name in every language.
        {FontChoice.USUAL: later("Usual"), FontChoice.OPENDYSLEXIC: "OpenDyslexic"},
    ),
    "spacing": OneOf(
        later("Spacing"),
        {SpacingChoice.USUAL: later("Usual"), SpacingChoice.WIDE: later("Wide")},
    ),
    "text_percent": Whole(later("Text size"), least=100, most=300, step=10),
    "motion": OneOf(
        later("Movement"),
        {
            MotionChoice.SYSTEM: later("As the computer"),
            MotionChoice.FULL: later("Full"),
            MotionChoice.REDUCED: later("Reduced"),
        },
    ),
    "language": OneOf(
        later("Language"),
        {
            LanguageChoice.SYSTEM: later("As the computer"),
            # A language is looked for by its own name. It loses the remark when it is reviewed.
            LanguageChoice.ENGLISH: "English",
            LanguageChoice.WELSH: "Cymraeg (heb ei adolygu / not reviewed)",
        },
    ),
    "window": Place("Window", farthest=100_000),
    "learner": Line(later("Your name"), longest=100),
    "asks_who_learns": Switch(later("Ask who is learning when QuizDesk opens")),
    "practice_topics": Names("Topics", most=1000),
    "practice_kinds": Names("Kinds of question", most=20),
    "practice_levels": Names("Levels", most=20),
    "practice_number": Whole("Number of questions", least=1, most=200),
    "test_minutes": Whole("Minutes for a timed test", least=1, most=300),
    "reads_aloud": Switch(later("Offer to read questions aloud")),
    "learns_from_corrections": Switch(later("Learn from corrections")),
}
"""The rule of each field of `Settings`, by its name."""


def _text(plain: object) -> str:
    if not isinstance(plain, str):
        raise ValueError(plain)
    return plain


def _whole(plain: object) -> int:
    # In Python a truth value is a number too.
    if not isinstance(plain, int) or isinstance(plain, bool):
        raise ValueError(plain)
    return plain
