# SPDX-License-Identifier: MIT
"""The only room that knows Qt: screens, widgets, dialogs, navigation and the theme."""
