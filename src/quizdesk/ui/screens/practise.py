# SPDX-License-Identifier: MIT
"""Practise: every way to practise, each a card to press."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizdesk.ui.theme import IconName
from quizdesk.ui.widgets.buttons import CardButton, PrimaryButton, QuietButton
from quizdesk.ui.widgets.card_grid import CardGrid
from quizdesk.ui.widgets.page import Page
from quizdesk.ui.widgets.text import Body, Title
from quizdesk.viewmodels.ways_to_practise import WayId, WayView
from quizdesk.words import tr

_ICONS = {
    WayId.CHOOSE: IconName.CHOICE,
    WayId.WEAKEST: IconName.PROGRESS,
    WayId.MISTAKES: IconName.REPEAT,
    WayId.PLACING: IconName.TIMELINE,
    WayId.MOCK: IconName.CLOCK,
    WayId.DATES: IconName.CALENDAR,
    WayId.FLASH: IconName.LIGHT_BULB,
    WayId.NOTES: IconName.BOOK,
    WayId.TURNS: IconName.TURN,
}


class PractiseScreen(Page):
    """Says which way the learner wants."""

    way_chosen = Signal(str)
    """A `WayId`."""

    today_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._cards: dict[WayId, CardButton] = {}
        self.add(Title(tr("Practise")))
        self.add(Body(tr("Today's revision chooses for you. Here you choose for yourself.")))
        self._grid = CardGrid()
        self.add(self._grid)
        back = QuietButton(tr("Back"), IconName.BACK)
        back.clicked.connect(self.back_requested)
        self.add_side(back)
        self._today = PrimaryButton(tr("Start today's revision"), IconName.PLAY)
        self._today.clicked.connect(self.today_requested)
        self.set_main(self._today)

    def show_view(self, ways: Sequence[WayView]) -> None:
        """Shows the ways; the cards are made on the first showing and kept after it."""
        for way in ways:
            card = self._cards.get(way.id)
            if card is None:
                card = self._cards[way.id] = CardButton(way.title, "", _ICONS[way.id])
                card.clicked.connect(partial(self.way_chosen.emit, way.id.value))
                self._grid.add(card)
            card.set_note(way.detail)
            card.setEnabled(way.can_start)
        self._today.setEnabled(any(way.can_start for way in ways if way.id is WayId.CHOOSE))
