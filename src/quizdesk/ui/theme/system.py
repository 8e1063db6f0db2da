# SPDX-License-Identifier: MIT
"""What the system prefers: light, dark or high contrast, and whether things may move.

There are two ways to know. Asking is right, but the answers are names of Qt's own, and PySide
makes all 500 of those at once, for a tenth of the time to the first picture. So the first picture
goes by a look at the system's own colours, and the asking is done after it.
"""

from typing import NamedTuple

from PySide6.QtGui import QGuiApplication, QStyleHints

from quizdesk.ui.theme.roles import ThemeName

_HALF_LIGHT = 128


class Preferences(NamedTuple):
    """What the system prefers."""

    theme: ThemeName
    reduces_motion: bool


def preferences_at_sight() -> Preferences:
    """Guess by the palette, before it is ours: light or dark, and everything may move."""
    ground = QGuiApplication.palette().window().color()
    theme = ThemeName.DARK if ground.lightness() < _HALF_LIGHT else ThemeName.LIGHT
    return Preferences(theme, reduces_motion=False)


def preferences() -> Preferences:
    """Ask the system."""
    # Held in a name: PySide forgets the hints' children together with the hints.
    hints = QGuiApplication.styleHints()
    return Preferences(_theme(hints), _reduces_motion(hints))


def _theme(hints: QStyleHints) -> ThemeName:
    from PySide6.QtCore import Qt

    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return ThemeName.HIGH_CONTRAST
    if hints.colorScheme() == Qt.ColorScheme.Dark:
        return ThemeName.DARK
    return ThemeName.LIGHT


def _reduces_motion(hints: QStyleHints) -> bool:
    from PySide6.QtCore import Qt

    access = hints.accessibility()
    # The motion preference came with Qt 6.12; older ones say nothing.
    if not hasattr(access, "motionPreference"):
        return False
    return bool(access.motionPreference() == Qt.MotionPreference.ReducedMotion)
