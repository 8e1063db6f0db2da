# SPDX-License-Identifier: MIT
"""What the program looks like at this moment, and the signal that says it has changed.

Code that paints asks `current()` for roles, fonts and distances each time it paints, and
repaints on `appearance().changed`. Nothing here styles the application: that is apply.py.
"""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

from quizdesk.ui.theme.fonts import font_of
from quizdesk.ui.theme.roles import POINT_ROLES, SHADOW_SHARE, Role, Theme, ThemeName, theme_of
from quizdesk.ui.theme.space import Space
from quizdesk.ui.theme.type_scale import TextSize, TypeScale


class Look(NamedTuple):
    """All that a widget may ask of the theme.

    Attributes:
        theme: the colours by role.
        type: the sizes of text.
        space: distances and targets.
        reduced_motion: whether nothing may move.
    """

    theme: Theme
    type: TypeScale
    space: Space
    reduced_motion: bool = False

    def colour(self, role: Role) -> QColor:
        """Return the colour that plays a role; the shadow comes thin, ready to paint."""
        colour = QColor(self.theme.value(role))
        if role is Role.SHADOW:
            colour.setAlphaF(SHADOW_SHARE)
        return colour

    def point_colour(self, number: int) -> QColor:
        """Return the colour of the marked idea with this number, from 1; after eight they recur."""
        return self.colour(POINT_ROLES[(number - 1) % len(POINT_ROLES)])

    def font(
        self, size: TextSize = TextSize.BODY, *, strong: bool = False, tabular: bool = False
    ) -> QFont:
        """Return a font for painting; see `font_of`."""
        return font_of(self.type, size, strong=strong, tabular=tabular)

    def motion_ms(self, usual_ms: int) -> int:
        """Return how long a movement may take: nothing where motion is reduced."""
        return 0 if self.reduced_motion else usual_ms


def on_paper() -> Look:
    """Return the look of what is printed: the same whatever the screen looks like."""
    return Look(theme_of(ThemeName.LIGHT), TypeScale(), Space(), reduced_motion=True)


class Appearance(QObject):
    """Holds the current look and says when it changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look = Look(theme_of(ThemeName.LIGHT), TypeScale(), Space())

    @property
    def look(self) -> Look:
        """The look in force."""
        return self._look

    def adopt(self, look: Look) -> None:
        """Put a look in force and tell everyone who paints."""
        if look != self._look:
            self._look = look
            self.changed.emit()


@lru_cache(maxsize=1)
def appearance() -> Appearance:
    """Return the one appearance of the running program."""
    return Appearance()


def current() -> Look:
    """Return the look in force, for painting code."""
    return appearance().look
