# SPDX-License-Identifier: MIT
"""The answering part of a multiple choice: cards of which one, or several, can be chosen.

Arrows move, Space chooses, and so do the letters A to I and the figures 1 to 9.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.engine.response import ChoiceResponse
from quizdesk.ui.theme import keep_spaced
from quizdesk.ui.widgets.answering import AnsweringPart
from quizdesk.ui.widgets.option_card import OptionCard
from quizdesk.viewmodels.item_view import ChoiceView
from quizdesk.words import tr

_STEP = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class ChoiceList(AnsweringPart[ChoiceView]):
    """Shows the options in the item's order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = ChoiceView((), takes_several=False, is_open=False)
        self._cards: list[OptionCard] = []
        self._column = keep_spaced(QVBoxLayout(self), gap=1.5)
        self.setAccessibleName(tr("Options"))

    def show_view(self, view: ChoiceView) -> None:
        """Shows the options as they stand."""
        if [card.option_id for card in self._cards] != [option.id for option in view.options]:
            self._deal(view)
        self._view = view
        for card, option in zip(self._cards, view.options, strict=True):
            card.show_option(option, is_open=view.is_open)

    def focus_first(self) -> None:
        """Puts the focus on the chosen option, or else on the first."""
        chosen = [card for card in self._cards if card.isChecked()]
        for card in (chosen or self._cards)[:1]:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Chooses by letter or figure, and moves by arrows."""
        step = _STEP.get(Qt.Key(event.key()))
        if step is not None:
            return self._move(step)
        typed = event.text().upper()
        if len(typed) != 1 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        for place, card in enumerate(self._cards, start=1):
            if typed in {card.letter, str(place)}:
                card.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._choose(card)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def _deal(self, view: ChoiceView) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [
            OptionCard(option, takes_several=view.takes_several) for option in view.options
        ]
        for card in self._cards:
            card.clicked.connect(partial(self._choose, card))
            self._column.addWidget(card)

    def _move(self, step: int) -> bool:
        focused = [place for place, card in enumerate(self._cards) if card.hasFocus()]
        if not focused:
            return False
        target = self._cards[(focused[0] + step) % len(self._cards)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _choose(self, card: OptionCard, *_: bool) -> None:
        if not self._view.is_open:
            return
        chosen = frozenset(option.id for option in self._view.options if option.is_chosen)
        if self._view.takes_several:
            response = ChoiceResponse(chosen ^ {card.option_id})
        else:
            response = ChoiceResponse(frozenset({card.option_id}))
        self.responded.emit(response)
        card.tell_state()
