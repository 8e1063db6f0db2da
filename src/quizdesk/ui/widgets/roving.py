# SPDX-License-Identifier: MIT
"""One stop of the Tab key for a group of cards, among which the arrow keys go."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from quizdesk.ui.widgets.drag_card import DragCard


class Roving(QObject):
    """Keeps exactly one card of a group on the way of the Tab key: the one last visited.

    Args:
        cards: gives the cards that can be visited now, in order.
        parent: what owns the group.
    """

    settled = Signal()
    """Another card is the stop now, or the group has changed."""

    def __init__(self, cards: Callable[[], Sequence[DragCard]], parent: QObject) -> None:
        super().__init__(parent)
        self._cards = cards
        self._stop: DragCard | None = None

    @property
    def stop(self) -> DragCard | None:
        """The card that Tab leads to; None when none can be visited."""
        return self._stop

    @property
    def focused(self) -> DragCard | None:
        """The card that has the keyboard, if one of these has."""
        return next((card for card in self._cards() if card.hasFocus()), None)

    def watch(self, card: DragCard) -> None:
        """Has a new card of the group become the stop whenever it is visited."""
        card.focused.connect(self.settle)

    def stop_at(self, card: DragCard) -> None:
        """Has the Tab key lead to a card, as if it had been visited."""
        self._stop = card
        self.settle()

    def settle(self) -> None:
        """Chooses the stop anew after the group has changed."""
        cards = self._cards()
        if (focused := self.focused) is not None:
            self._stop = focused
        elif self._stop not in cards:
            self._stop = cards[0] if cards else None
        for card in cards:
            is_stop = card is self._stop
            card.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            )
        self.settled.emit()

    def focus(self, card: DragCard | None = None) -> bool:
        """Goes to a card, or to the stop.

        Returns:
            Whether there was one to go to.
        """
        target = card or self._stop
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def step(self, by: int) -> None:
        """Goes so many cards on from the one that has the keyboard, but not past an end."""
        cards = list(self._cards())
        if (focused := self.focused) is not None:
            place = cards.index(focused) + by
            self.focus(cards[max(0, min(place, len(cards) - 1))])
