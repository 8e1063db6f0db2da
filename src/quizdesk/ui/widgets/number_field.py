# SPDX-License-Identifier: MIT
"""A field for a number with steps up and down."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from quizdesk.ui.theme import appearance, current


class NumberField(QSpinBox):
    """A spin box whose figures keep their distance from its edge.

    A style sheet's padding does not reach the figures of a QSpinBox (Qt 6.12 sets them at its
    very left), so the margin is set on the line inside.

    Args:
        name: what the number is, for a screen reader.
        least: the smallest number.
        most: the greatest.
        parent: the widget that owns it.
    """

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setAccessibleName(name)
        appearance().changed.connect(self._on_look_changed)
        self._on_look_changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless one is in the field: scrolling changes no number."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_look_changed(self) -> None:
        self.lineEdit().setTextMargins(current().space.gap(1.5), 0, 0, 0)
