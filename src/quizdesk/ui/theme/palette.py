# SPDX-License-Identifier: MIT
"""The QPalette that goes with a theme, so that what the style sheet leaves alone agrees."""

from PySide6.QtGui import QColor, QPalette

from quizdesk.ui.theme.roles import Role, Theme

_ROLES = {
    QPalette.ColorRole.Window: Role.GROUND,
    QPalette.ColorRole.WindowText: Role.INK,
    QPalette.ColorRole.Base: Role.SURFACE,
    QPalette.ColorRole.AlternateBase: Role.GROUND,
    QPalette.ColorRole.Text: Role.INK,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Button: Role.SURFACE,
    QPalette.ColorRole.ButtonText: Role.INK,
    QPalette.ColorRole.BrightText: Role.WRONG,
    QPalette.ColorRole.ToolTipBase: Role.RAISED,
    QPalette.ColorRole.ToolTipText: Role.INK,
    QPalette.ColorRole.Highlight: Role.SELECTION,
    QPalette.ColorRole.HighlightedText: Role.ON_SELECTION,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
    QPalette.ColorRole.Light: Role.RAISED,
    QPalette.ColorRole.Midlight: Role.HAIRLINE,
    QPalette.ColorRole.Mid: Role.EDGE,
    QPalette.ColorRole.Dark: Role.EDGE,
    QPalette.ColorRole.Shadow: Role.SHADOW,
}
_FAINT = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of a theme; what is disabled has faint text."""
    palette = QPalette()
    for target, role in _ROLES.items():
        palette.setColor(target, QColor(theme.value(role)))
    faint = QColor(theme.value(Role.FAINT))
    for target in _FAINT:
        palette.setColor(QPalette.ColorGroup.Disabled, target, faint)
    return palette
