# SPDX-License-Identifier: MIT
"""What a person set: each setting with its type, default, range and label, and the file of them.

How settings look and act is for the screens.
"""

from quizdesk.settings.file import SettingsKeeper, files_set_aside, read_settings, write_settings
from quizdesk.settings.rules import RULES, Line, Names, OneOf, Place, Rule, Switch, Whole
from quizdesk.settings.values import (
    FontChoice,
    LanguageChoice,
    MotionChoice,
    Settings,
    SpacingChoice,
    ThemeChoice,
    TintChoice,
    WindowPlace,
)

__all__ = [
    "RULES",
    "FontChoice",
    "LanguageChoice",
    "Line",
    "MotionChoice",
    "Names",
    "OneOf",
    "Place",
    "Rule",
    "Settings",
    "SettingsKeeper",
    "SpacingChoice",
    "Switch",
    "ThemeChoice",
    "TintChoice",
    "Whole",
    "WindowPlace",
    "files_set_aside",
    "read_settings",
    "write_settings",
]
