# SPDX-License-Identifier: MIT
"""The only room that knows Qt: screens, widgets, dialogs, navigation and the theme."""

from quizdesk.ui.immortal_none import keep_none_alive

# Before the first call into Qt, wherever in this room it is made.
keep_none_alive()
