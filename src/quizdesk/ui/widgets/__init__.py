# SPDX-License-Identifier: MIT
"""Widgets that screens are made of. Each imports the theme, none knows a screen."""
