# SPDX-License-Identifier: MIT
"""Putting a theme in force, at start and live, and following what the system asks for."""

from enum import StrEnum
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from quizdesk.ui.theme.fonts import load_font
from quizdesk.ui.theme.look import Look, appearance
from quizdesk.ui.theme.palette import palette_of
from quizdesk.ui.theme.roles import ThemeName, Tint, theme_of
from quizdesk.ui.theme.space import Space
from quizdesk.ui.theme.stylesheet import style_sheet_of
from quizdesk.ui.theme.system import Preferences, preferences, preferences_at_sight
from quizdesk.ui.theme.type_scale import (
    LEAST_PERCENT,
    FontName,
    Spacing,
    TypeScale,
    clamp_percent,
)

STYLE = "Fusion"
SYSTEM = "system"


class Motion(StrEnum):
    """How much may move."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class Letters(NamedTuple):
    """Which typeface, and how far apart letters, words and lines stand, by name."""

    font: str = FontName.USUAL
    spacing: str = Spacing.USUAL


USUAL_LETTERS = Letters()


class Wish(NamedTuple):
    """What a person has chosen; "system" leaves the choice to the system's own settings.

    Attributes:
        theme: "system" or the name of a theme.
        tint: coloured paper for the light theme.
        text_percent: 100 to 300.
        motion: how much may move.
        letters: which typeface, and how far apart its letters stand.
    """

    theme: str = SYSTEM
    tint: Tint = Tint.NONE
    text_percent: int = LEAST_PERCENT
    motion: Motion = Motion.SYSTEM
    letters: Letters = USUAL_LETTERS


def apply_theme(
    app: QApplication,
    theme: str = SYSTEM,
    text_percent: int = LEAST_PERCENT,
    *,
    tint: str = Tint.NONE,
    motion: str = Motion.SYSTEM,
    letters: Letters = USUAL_LETTERS,
    at_sight: bool = False,
) -> None:
    """Put a look in force in every window, at once; call it again for a live change.

    What is left to the system is followed for as long as the program runs.

    Args:
        app: the running application.
        theme: "system", "light", "dark" or "high-contrast".
        text_percent: size of text; brought within 100 to 300.
        tint: "none", "cream", "blue", "green", "rose" or "grey"; for the light theme only.
        motion: "system", "full" or "reduced".
        letters: typeface "usual" or "opendyslexic", spacing "usual" or "wide".
        at_sight: for the first picture: whether to guess what the system prefers. The
            application must have been made with `STYLE`, and `follow_system` must follow.

    Raises:
        ValueError: if a name is none of these.
    """
    wish = Wish(
        theme if theme == SYSTEM else ThemeName(theme),
        Tint(tint),
        clamp_percent(text_percent),
        Motion(motion),
        Letters(FontName(letters.font), Spacing(letters.spacing)),
    )
    if at_sight:
        _follower(app).follow_at_sight(wish)
    else:
        _follower(app).follow(wish)


def follow_system(app: QApplication) -> None:
    """Ask the system what was guessed for the first picture, and keep to it from now on."""
    _follower(app).follow()


def look_for(wish: Wish, system: Preferences | None = None) -> Look:
    """Work out the look for a wish.

    Args:
        wish: what a person has chosen.
        system: what holds where the wish leaves it open; the system is asked by default.
    """
    leaves_open = wish.theme == SYSTEM or wish.motion is Motion.SYSTEM
    if system is None and leaves_open:
        system = preferences()
    name = system.theme if system and wish.theme == SYSTEM else ThemeName(wish.theme)
    reduced = wish.motion is Motion.REDUCED or (
        system is not None and wish.motion is Motion.SYSTEM and system.reduces_motion
    )
    scale = TypeScale(wish.text_percent, FontName(wish.letters.font), Spacing(wish.letters.spacing))
    return Look(theme_of(name, wish.tint), scale, Space(scale.factor), reduced)


class _SystemFollower(QObject):
    """Applies the last wish, and again whenever the system's preferences change."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._wish = Wish()
        self._styled: Look | None = None
        self._hints: QStyleHints | None = None

    def follow_at_sight(self, wish: Wish) -> None:
        """Apply a wish without asking the system; `follow` is to come."""
        self._wish = wish
        self._apply(look_for(wish, preferences_at_sight()))

    def follow(self, wish: Wish | None = None) -> None:
        """Apply a wish, or the last one, now and keep to it."""
        self._wish = wish or self._wish
        if self._styled is None:
            self._app.setStyle(STYLE)
        self._listen()
        self._apply(look_for(self._wish))

    def _listen(self) -> None:
        if self._hints is not None:
            return
        self._hints = self._app.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        access = self._hints.accessibility()
        access.contrastPreferenceChanged.connect(self._on_system_changed)
        if hasattr(access, "motionPreferenceChanged"):
            access.motionPreferenceChanged.connect(self._on_system_changed)

    def _on_system_changed(self) -> None:
        self._apply(look_for(self._wish))

    def _apply(self, look: Look) -> None:
        if look != self._styled:
            self._styled = look
            load_font(look.type.font)
            # Icons in the style sheet's reach ask the current look while it is applied.
            appearance().adopt(look)
            self._app.setFont(look.font())
            self._app.setPalette(palette_of(look.theme))
            self._app.setStyleSheet(style_sheet_of(look))


def _follower(app: QApplication) -> _SystemFollower:
    follower = _followers.get(app)
    if follower is None:
        follower = _followers[app] = _SystemFollower(app)
    return follower


# Kept here, as looking for it among the application's children would wrap them all for Python.
_followers: WeakKeyDictionary[QApplication, _SystemFollower] = WeakKeyDictionary()
