# SPDX-License-Identifier: MIT
"""The turning points of the bank, each a card that opens its story."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import IconName, keep_spaced
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.viewmodels.turning_points import LEAST_LINKED, TurnLine
from quizdesk.words import tr


class TurningPointsScreen(Page):
    """Lists the turns, the earliest first."""

    turn_chosen = Signal(str)
    """A turn's id."""

    linking_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._cards: dict[str, CardButton] = {}
        self.add(Title(tr("Turning points")))
        self.add(
            Body(
                tr(
                    "When policy changed, and why. Each opens as a story: before, causes, change, "
                    "results."
                )
            )
        )
        self._list = keep_spaced(QVBoxLayout(), gap=1.5)
        self.column.add_row(self._list)
        back = QuietButton(tr("Back"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._link = PrimaryButton(tr("Link causes to their turns"), IconName.PLAY)
        self._link.clicked.connect(self.linking_requested)
        self.set_main(self._link)

    def show_view(self, lines: Sequence[TurnLine]) -> None:
        """Shows the turns; the cards are made on the first showing and kept after it."""
        self._link.setEnabled(len(lines) >= LEAST_LINKED)
        for line in lines:
            card = self._cards.get(line.id)
            if card is None:
                card = self._cards[line.id] = CardButton(line.title)
                card.clicked.connect(partial(self.turn_chosen.emit, line.id))
                self._list.addWidget(card)
            card.set_note(f"{line.when}\n{line.change}")

    def arrive(self) -> None:
        """Begins at the first turn where there are too few to link anything to them."""
        super().arrive()
        if not self._link.isEnabled():
            for card in self._cards.values():
                card.setFocus()
                break
