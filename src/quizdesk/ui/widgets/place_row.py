# SPDX-License-Identifier: MIT
"""One place of an ordering: its number, the card of the event in it, and buttons to move that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizdesk.ui.theme import (
    IconName,
    Kind,
    Role,
    TextRole,
    Tone,
    keep_spaced,
    set_state,
)
from quizdesk.ui.widgets.buttons import IconButton
from quizdesk.ui.widgets.drag_card import DragCard
from quizdesk.ui.widgets.order_moves import ordinal
from quizdesk.ui.widgets.sign import IconLabel
from quizdesk.ui.widgets.text import Body, Figures, Muted
from quizdesk.viewmodels.item_view import PlaceView
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.words import later, tr

_KEYS = later("Space picks it up. Arrow keys go to the other events.")
_HELD_KEYS = later("Arrow keys move it, Space drops it here, Escape puts it back.")
_TARGET_KEYS = later("Space drops the event here, Escape puts it back.")
_CLOSED_KEYS = later("It is handed in and can no longer be moved.")


class PlaceCard(DragCard):
    """Whichever event stands in a place now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Kind.PLACE, parent=parent)
        self._grip_icon = IconLabel(IconName.GRIP, Role.MUTED)
        self._event = Body()
        self._date = Muted()
        words = keep_spaced(QVBoxLayout(), gap=0)
        words.addStretch(1)
        words.addWidget(self._event)
        words.addWidget(self._date)
        words.addStretch(1)
        self.row.addWidget(self._grip_icon)
        self.row.addLayout(words, 1)

    def show_place(self, view: PlaceView, *, is_open: bool, shows_date: bool) -> None:
        """Shows an event and, once marked, how its place turned out."""
        self._grip_icon.setVisible(is_open)
        self._event.setText(view.text)
        self._date.setText(view.date_text)
        self._date.setVisible(shows_date)
        self.set_liftable(is_open)
        self.set_outcome(*_outcome(view))

    def show_hand(
        self, *, is_held: bool, is_hollow: bool, is_target: bool, is_resting: bool
    ) -> None:
        """Shows its part in moving an event.

        Args:
            is_held: whether its event is in the hand, picked up by click or key.
            is_hollow: whether its event is carried by the mouse and would be dropped here.
            is_target: whether an event picked up elsewhere may be put here.
            is_resting: whether the mouse carries an event over it, so that keys are idle.
        """
        self.set_hollow(is_hollow)
        set_state(self, "resting", is_resting)
        set_state(self, "held", is_held)
        set_state(self, "open", is_target)


class PlaceRow(QWidget):
    """A place, which keeps its row, and the event in it, which changes.

    So the way of the Tab key and of a screen reader is always that of the eye.

    Attributes:
        card: the event's card.
        up: moves the event to the place before.
        down: moves the event to the place after.
    """

    move_requested = Signal(int)
    """By how many places: -1 for up, 1 for down."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._named = ""
        self._is_open = False
        self._number = Figures(str(place), TextRole.STRONG)
        self.card = PlaceCard()
        self.up = IconButton(IconName.UP, "")
        self.down = IconButton(IconName.DOWN, "")
        self.up.clicked.connect(lambda: self.move_requested.emit(-1))
        self.down.clicked.connect(lambda: self.move_requested.emit(1))
        row = keep_spaced(QHBoxLayout(self), gap=1)
        row.addWidget(self._number)
        row.addWidget(self.card, 1)
        for button in (self.up, self.down):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_place(
        self, view: PlaceView, *, is_open: bool, shows_date: bool, is_last: bool
    ) -> None:
        """Shows the event that stands here now.

        Args:
            view: the event.
            is_open: whether it can be moved.
            shows_date: whether its date stands beneath it.
            is_last: whether no place comes after this.
        """
        self.card.show_place(view, is_open=is_open, shows_date=shows_date)
        self.up.set_name(tr("Move up: {event}", event=view.text))
        self.down.set_name(tr("Move down: {event}", event=view.text))
        self.up.setEnabled(self.place > 1)
        self.down.setEnabled(not is_last)
        for button in (self.up, self.down):
            button.setVisible(is_open)
        self._named = _spoken(view, shows_date=shows_date)
        self._is_open = is_open

    def show_hand(
        self, *, is_held: bool, is_hollow: bool, is_target: bool, is_resting: bool
    ) -> None:
        """Shows its part in moving an event; the arguments are those of `PlaceCard.show_hand`."""
        self.card.show_hand(
            is_held=is_held, is_hollow=is_hollow, is_target=is_target, is_resting=is_resting
        )
        name = tr("{event}, picked up", event=self._named) if is_held else self._named
        self.card.setAccessibleName(name)
        if not self._is_open:
            keys = _CLOSED_KEYS
        elif is_held:
            keys = _HELD_KEYS
        else:
            keys = _TARGET_KEYS if is_target else _KEYS
        self.card.setAccessibleDescription(tr(keys))

    def set_on_way(self, is_on_way: bool) -> None:
        """Puts the buttons on the way of the Tab key, or takes them off it."""
        policy = Qt.FocusPolicy.StrongFocus if is_on_way else Qt.FocusPolicy.ClickFocus
        for button in (self.up, self.down):
            button.setFocusPolicy(policy)


def _outcome(view: PlaceView) -> tuple[Tone | None, str]:
    match view.verdict:
        case Verdict.OPEN:
            return None, ""
        case Verdict.RIGHT:
            return Tone.RIGHT, ""
        case Verdict.PARTLY | Verdict.WRONG | Verdict.MISSED | Verdict.UNSURE:
            return Tone.WRONG, tr("Belongs {place}", place=ordinal(view.key_place))


def _spoken(view: PlaceView, *, shows_date: bool) -> str:
    event = f"{view.place}. {view.text}"
    match view.verdict:
        case Verdict.OPEN:
            return event
        case Verdict.RIGHT if shows_date:
            return tr("{event}, right, {date}", event=event, date=view.date_text)
        case Verdict.RIGHT:
            return tr("{event}, right", event=event)
        case Verdict.PARTLY | Verdict.WRONG | Verdict.MISSED | Verdict.UNSURE:
            place = ordinal(view.key_place)
            return tr("{event}, not right, belongs {place}", event=event, place=place)
