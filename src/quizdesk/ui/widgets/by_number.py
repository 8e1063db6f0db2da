# SPDX-License-Identifier: MIT
"""Values of properties that widgets of the first screen set, as numbers instead of Qt's names.

PySide makes all 500 names of `Qt` as soon as one is asked for, which takes a tenth of the time to
the first picture (docs/adr/0010-start-up.md). A property takes the number as well. A test holds
each to its name. Widgets of later screens write the names.
"""

PLAIN_TEXT, RICH_TEXT = 0, 1
"""`Qt.TextFormat`."""

NO_LINKS_NO_SELECTION, SELECTABLE_TEXT = 0, 3
"""`Qt.TextInteractionFlag`: none, or selectable by mouse and by keys."""

LEFT_TOP = 33
"""`Qt.AlignmentFlag`."""

NO_FOCUS = 0
"""`Qt.FocusPolicy`."""

SCROLL_BAR_ALWAYS_ON = 2
"""`Qt.ScrollBarPolicy`."""
