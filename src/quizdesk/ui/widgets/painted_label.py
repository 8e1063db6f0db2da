# SPDX-License-Identifier: MIT
"""Painted pictures that the keyboard leads through: what is at hand has a ring while it does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QWidget

from quizdesk.ui.theme import appearance


class PaintedLabel(QLabel):
    """A picture that takes the keyboard and paints differently while it has it.

    A label, for a screen reader takes a widget of no kind for an empty box.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        appearance().changed.connect(self.updateGeometry)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what is at hand."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()
