# SPDX-License-Identifier: MIT
"""A box to choose one of a few lines from, which leaves the wheel to the page."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """A combo box that the wheel passes by: scrolling a page chooses nothing on it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
