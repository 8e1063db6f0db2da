# SPDX-License-Identifier: MIT
"""A box to choose one of a few lines from, which leaves the wheel and the width to the page."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """A combo box that the wheel passes by: scrolling a page chooses nothing on it.

    Args:
        least_letters: how many letters of a longer choice must stand in the box where large text
            leaves no room for all of them; its list shows them. 0 asks for all.
        parent: the widget that owns it.
    """

    def __init__(self, *, least_letters: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(least_letters)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
