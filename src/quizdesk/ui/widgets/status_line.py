# SPDX-License-Identifier: MIT
"""A line that says what has just happened, to the eye and to a screen reader."""

from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import TextSize, appearance, current
from quizdesk.ui.widgets.announce import announce
from quizdesk.ui.widgets.text import Muted


class StatusLine(Muted):
    """Keeps room for one line while it has nothing to say, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        appearance().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def say(self, sentence: str) -> None:
        """Shows a sentence and has a screen reader say it."""
        self.setText(sentence)
        announce(self, sentence)

    def _on_look_changed(self) -> None:
        self.setMinimumHeight(current().type.line_pixels(TextSize.BODY))
