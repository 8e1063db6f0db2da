# SPDX-License-Identifier: MIT
"""Putting a theme in force, at start and live, and following what the system asks for."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from quizdesk.ui.theme.fonts import load_fonts
from quizdesk.ui.theme.look import Look, appearance
from quizdesk.ui.theme.palette import palette_of
from quizdesk.ui.theme.roles import ThemeName, Tint, theme_of
from quizdesk.ui.theme.space import Space
from quizdesk.ui.theme.stylesheet import style_sheet_of
from quizdesk.ui.theme.type_scale import LEAST_PERCENT, TypeScale, clamp_percent

STYLE = "Fusion"
SYSTEM = "system"


class Motion(StrEnum):
    """How much may move."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person has chosen; "system" leaves the choice to the system's own settings.

    Attributes:
        theme: "system" or the name of a theme.
        tint: coloured paper for the light theme.
        text_percent: 100 to 300.
        motion: how much may move.
    """

    theme: str = SYSTEM
    tint: Tint = Tint.NONE
    text_percent: int = LEAST_PERCENT
    motion: Motion = Motion.SYSTEM


def apply_theme(
    app: QApplication,
    theme: str = SYSTEM,
    text_percent: int = LEAST_PERCENT,
    *,
    tint: str = Tint.NONE,
    motion: str = Motion.SYSTEM,
) -> None:
    """Put a look in force in every window, at once; call it again for a live change.

    What is left to the system is followed for as long as the program runs.

    Args:
        app: the running application.
        theme: "system", "light", "dark" or "high-contrast".
        text_percent: size of text; brought within 100 to 300.
        tint: "none", "cream", "blue", "green", "rose" or "grey"; for the light theme only.
        motion: "system", "full" or "reduced".

    Raises:
        ValueError: if a name is none of these.
    """
    wish = Wish(
        theme if theme == SYSTEM else ThemeName(theme),
        Tint(tint),
        clamp_percent(text_percent),
        Motion(motion),
    )
    _follower(app).follow(wish)


def look_for(wish: Wish) -> Look:
    """Work out the look for a wish, asking the system where the wish leaves it open."""
    scale = TypeScale(wish.text_percent)
    # Held in a name: PySide forgets the hints' children together with the hints.
    hints = QGuiApplication.styleHints()
    name = _system_theme(hints) if wish.theme == SYSTEM else ThemeName(wish.theme)
    reduced = wish.motion is Motion.REDUCED or (
        wish.motion is Motion.SYSTEM and _system_reduces_motion(hints)
    )
    return Look(theme_of(name, wish.tint), scale, Space(scale.factor), reduced)


class _SystemFollower(QObject):
    """Applies the last wish, and again whenever the system's preferences change."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._wish = Wish()
        self._styled: Look | None = None
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        access = self._hints.accessibility()
        access.contrastPreferenceChanged.connect(self._on_system_changed)
        if hasattr(access, "motionPreferenceChanged"):
            access.motionPreferenceChanged.connect(self._on_system_changed)

    def follow(self, wish: Wish) -> None:
        """Apply a wish now and keep to it."""
        self._wish = wish
        self._apply(look_for(wish))

    def _on_system_changed(self) -> None:
        self._apply(look_for(self._wish))

    def _apply(self, look: Look) -> None:
        if self._styled is None:
            load_fonts()
            self._app.setStyle(STYLE)
        if look != self._styled:
            self._styled = look
            # Icons in the style sheet's reach ask the current look while it is applied.
            appearance().adopt(look)
            self._app.setFont(look.font())
            self._app.setPalette(palette_of(look.theme))
            self._app.setStyleSheet(style_sheet_of(look))


def _follower(app: QApplication) -> _SystemFollower:
    follower = app.findChild(_SystemFollower)
    return follower if follower is not None else _SystemFollower(app)


def _system_theme(hints: QStyleHints) -> ThemeName:
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return ThemeName.HIGH_CONTRAST
    if hints.colorScheme() == Qt.ColorScheme.Dark:
        return ThemeName.DARK
    return ThemeName.LIGHT


def _system_reduces_motion(hints: QStyleHints) -> bool:
    access = hints.accessibility()
    # The motion preference came with Qt 6.12; older ones say nothing.
    if not hasattr(access, "motionPreference"):
        return False
    return bool(access.motionPreference() == Qt.MotionPreference.ReducedMotion)
