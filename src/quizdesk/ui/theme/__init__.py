# SPDX-License-Identifier: MIT
"""The look of QuizDesk: named colour roles, type, space, icons and the one style sheet.

The only room with colour values and the only one that sets a style sheet or a palette. Everything
here is imported from `quizdesk.ui.theme`; the modules behind it are its own affair.
"""

from quizdesk.ui.theme.apply import (
    STYLE,
    SYSTEM,
    USUAL_LETTERS,
    Letters,
    Motion,
    apply_theme,
    follow_system,
)
from quizdesk.ui.theme.fonts import line_up_figures
from quizdesk.ui.theme.icons import IconName, icon, icon_pixmap, paint_icon
from quizdesk.ui.theme.look import Appearance, Look, appearance, current, on_paper
from quizdesk.ui.theme.properties import Kind, TextRole, Tone, mark_as, repolish, set_state
from quizdesk.ui.theme.roles import POINT_ROLES, Role, ThemeName, Tint
from quizdesk.ui.theme.spacing import keep_spaced
from quizdesk.ui.theme.type_scale import (
    LEAST_PERCENT,
    MOST_PERCENT,
    READING_LINES,
    FontName,
    Spacing,
    TextSize,
)

__all__ = [
    "LEAST_PERCENT",
    "MOST_PERCENT",
    "POINT_ROLES",
    "READING_LINES",
    "STYLE",
    "SYSTEM",
    "USUAL_LETTERS",
    "Appearance",
    "FontName",
    "IconName",
    "Kind",
    "Letters",
    "Look",
    "Motion",
    "Role",
    "Spacing",
    "TextRole",
    "TextSize",
    "ThemeName",
    "Tint",
    "Tone",
    "appearance",
    "apply_theme",
    "current",
    "follow_system",
    "icon",
    "icon_pixmap",
    "keep_spaced",
    "line_up_figures",
    "mark_as",
    "on_paper",
    "paint_icon",
    "repolish",
    "set_state",
]
