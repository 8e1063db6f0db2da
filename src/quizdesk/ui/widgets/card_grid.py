# SPDX-License-Identifier: MIT
"""Cards in two columns where both have room for whole lines, else in one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from quizdesk.ui.theme import keep_spaced
from quizdesk.ui.widgets.buttons import CardButton
from quizdesk.ui.widgets.page import clear_layout

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent

_LETTERS = 28
"""Letters that a line on a card has room for, or two columns are too many."""


class CardGrid(QWidget):
    """Lays out the cards that it is given; the order is across, then down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[CardButton] = []
        self._columns = 0
        self._grid = keep_spaced(QGridLayout(self), gap=1.5)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def clear(self) -> None:
        """Takes every card away, for good."""
        self._cards = []
        clear_layout(self._grid)

    def add(self, card: CardButton) -> None:
        """Lays a card after the others."""
        self._cards.append(card)
        self._lay_out(self._columns or 2)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: "QEvent") -> None:
        super().changeEvent(event)
        if event.type() == event.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().averageCharWidth() * _LETTERS
        columns = 2 if (self.width() - self._grid.spacing()) // 2 >= line else 1
        if columns != self._columns:
            self._lay_out(columns)

    def _lay_out(self, columns: int) -> None:
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(place, columns))
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))
