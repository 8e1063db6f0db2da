# SPDX-License-Identifier: MIT
"""The tray of a date-matching: its loose dates, set like words, each in a place of its own."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizdesk.ui.theme import Kind, keep_spaced, mark_as, set_state
from quizdesk.ui.widgets.drag_card import DragCard
from quizdesk.ui.widgets.flow_row import FlowRow
from quizdesk.ui.widgets.match_row import DateCard
from quizdesk.viewmodels.item_view import DateChip
from quizdesk.viewmodels.match_words import MatchWords
from quizdesk.words import tr


class DateTray(QFrame):
    """Keeps a place for every date, earliest first, so that nothing moves when one is taken."""

    clicked = Signal()
    """The mouse was clicked beside the dates."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowRow(gap=1)
        keep_spaced(QVBoxLayout(self), 0, (1.5, 1.5, 1.5, 1.5)).addWidget(self._flow)
        mark_as(self, Kind.TRAY)

    def deal(self, dates: Iterable[DateChip], words: MatchWords) -> None:
        """Lays out other dates, and says of them what these words say."""
        self.setAccessibleName(tr(words.tray))
        for card in self.cards():
            self._flow.remove(card)
            card.deleteLater()
        for date in sorted(dates, key=lambda one: one.rank):
            self._flow.add(DateCard(date, words))

    def cards(self) -> list[DateCard]:
        """Return every date's card or outline, earliest first."""
        return [card for card in self._flow.widgets() if isinstance(card, DateCard)]

    def loose_cards(self) -> list[DragCard]:
        """Return the cards that can be visited."""
        return [card for card in self.cards() if card.isEnabled()]

    def card_of(self, date_id: str) -> DateCard:
        """Return a date's card.

        Raises:
            KeyError: when there is no such date; a fault of ours.
        """
        return {card.date.id: card for card in self.cards()}[date_id]

    def date_of(self, card: DragCard) -> DateChip | None:
        """Return the date that a card of the tray shows."""
        return next((each.date for each in self.cards() if each is card), None)

    def holds(self, at: QPoint) -> bool:
        """Whether a point of the screen lies in the tray."""
        return self.rect().contains(self.mapFromGlobal(at))

    @property
    def is_open(self) -> bool:
        """Whether a date may be put back here now."""
        return bool(self.property("open"))

    def set_open(self, is_open: bool) -> None:
        """Shows that a date may be put back here."""
        set_state(self, "open", is_open)
        set_state(self, "target", False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes a click."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Says that it was clicked."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
