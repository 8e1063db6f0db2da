# SPDX-License-Identifier: MIT
"""The only room that knows Qt: screens, widgets, dialogs, navigation and the theme."""

from quizdesk.ui.immortal import keep_constants_alive

# Before the first call into Qt, wherever in this room it is made.
keep_constants_alive()
