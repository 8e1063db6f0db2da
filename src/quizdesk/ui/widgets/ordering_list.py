# SPDX-License-Identifier: MIT
"""The answering part of an ordering: events as cards in a column, which change their places.

By dragging, by clicks, by buttons or by keys alone the same response comes about. The places stay
where they are and show whichever event stands in them; while one is in the hand they show the
order that dropping it would make, so that it is always seen where it would land.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from quizdesk.ui.theme import keep_spaced
from quizdesk.ui.widgets.answering import AnsweringPart
from quizdesk.ui.widgets.drag_card import DragCard
from quizdesk.ui.widgets.lifting import Lifting
from quizdesk.ui.widgets.order_moves import Hand, as_it_stands, order_of, place_at, where
from quizdesk.ui.widgets.page import clear_layout
from quizdesk.ui.widgets.place_row import PlaceRow
from quizdesk.ui.widgets.right_order import RightOrder
from quizdesk.ui.widgets.roving import Roving
from quizdesk.ui.widgets.status_line import StatusLine
from quizdesk.ui.widgets.text import Muted
from quizdesk.viewmodels.item_view import OrderView, PlaceView
from quizdesk.viewmodels.verdict import Verdict
from quizdesk.words import later, tr

_BY_KEYS = later("{event} picked up. Move it with the arrow keys, Space to drop.")
_BY_CLICKS = later("{event} picked up. Click the place where it belongs.")

_FAR = 100
"""More places than any question has: to the first or the last."""

_STEP = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OrderingList(AnsweringPart[OrderView]):
    """Shows the events in their order, and below a line that says what has happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = OrderView((), is_open=False)
        self._hand: Hand | None = None
        self._rows: list[PlaceRow] = []
        self._tops: list[int] = []
        self._first, self._last = Muted(tr("Earliest")), Muted(tr("Latest"))
        self._right_order = RightOrder()
        self._line = StatusLine()
        self._roving = Roving(self._cards, self)
        self._roving.settled.connect(self._on_settled)
        self._lifting = Lifting(self)
        self._lifting.lifted.connect(self._on_lifted)
        self._lifting.hovered.connect(self._on_hovered)
        self._lifting.dropped.connect(self._on_dropped)
        # In a widget of their own, so that a screen reader too finds them above what follows.
        box = QWidget()
        self._places = keep_spaced(QVBoxLayout(box), gap=1)
        column = keep_spaced(QVBoxLayout(self), gap=1)
        for widget in (self._first, box, self._last, self._line, self._right_order):
            column.addWidget(widget)
        self._right_order.hide()
        self.setAccessibleName(tr("Events in order"))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def show_view(self, view: OrderView) -> None:
        """Shows the order as it stands, keeping the focus and what is in the hand."""
        if view == self._view:
            return
        if len(view.places) != len(self._rows):
            self._deal(len(view.places))
        if order_of(view.places) != order_of(self._view.places) or not view.is_open:
            self._hand = None
            self._lifting.give_up()
        self._view = view
        is_marked = any(each.verdict is not Verdict.OPEN for each in view.places)
        self._line.setVisible(view.is_open)
        self._right_order.setVisible(is_marked and not self._is_all_right)
        if is_marked:
            self._right_order.show_places(view.places)
        self._refresh()

    def focus_first(self) -> None:
        """Puts the focus on the event last visited, or else on the first."""
        self._roving.focus()

    def confirm(self) -> None:
        """Gives the order that is seen: one that was right from the start need not be touched."""
        self._drop()
        if self._view.is_open and self._view.places:
            self.responded.emit(order_of(self._view.places))

    def take_key(self, event: QKeyEvent) -> bool:
        """Puts an event back on Esc, and goes or moves to a place by its number."""
        if event.key() == Qt.Key.Key_Escape and self._hand is not None:
            self._cancel()
            return True
        typed = event.text()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (is_plain and typed.isdecimal() and 1 <= int(typed) <= len(self._rows)):
            return False
        self._go_to(int(typed))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Acts on a key that a card or a button left alone."""
        if not (self.take_key(event) or self._act_on(Qt.Key(event.key()))):
            super().keyPressEvent(event)

    def _deal(self, number: int) -> None:
        """Makes as many places as there are events."""
        self._hand = None
        self._lifting.land()
        clear_layout(self._places)
        self._rows = [PlaceRow(place) for place in range(1, number + 1)]
        for row in self._rows:
            self._places.addWidget(row)
            self._lifting.watch(row.card)
            self._roving.watch(row.card)
            row.card.chosen.connect(partial(self._on_chosen, row.place))
            row.move_requested.connect(partial(self._on_move_requested, row.place))

    def _refresh(self) -> None:
        """Shows every place with what stands in it, or would if the hand let go."""
        hand, places, is_open = self._hand, self._shown, self._view.is_open
        for row, view in zip(self._rows, places, strict=True):
            is_last = row.place == len(places)
            shows_date = self._is_all_right
            row.show_place(view, is_open=is_open, shows_date=shows_date, is_last=is_last)
            is_in_hand = hand is not None and hand.at == row.place
            is_carried = hand is not None and hand.is_carried
            row.show_hand(
                is_held=is_in_hand and not is_carried,
                is_hollow=is_in_hand and is_carried,
                is_target=hand is not None and not is_in_hand and not is_carried,
                is_resting=not is_in_hand and is_carried,
            )
        self._roving.settle()

    @property
    def _shown(self) -> tuple[PlaceView, ...]:
        return as_it_stands(self._view, self._hand)

    @property
    def _is_all_right(self) -> bool:
        return all(each.verdict is Verdict.RIGHT for each in self._view.places)

    def _cards(self) -> list[DragCard]:
        return [row.card for row in self._rows]

    def _place_of(self, card: DragCard | None) -> int:
        """Return the place of a card, from 1; 0 for none."""
        return next((row.place for row in self._rows if row.card is card), 0)

    # Picking up, moving, dropping, putting back

    def _pick_up(self, place: int, *, by_key: bool) -> None:
        event = self._view.places[place - 1]
        self._hand = Hand(event.id, place, place)
        self._refresh()
        self._line.say(tr(_BY_KEYS if by_key else _BY_CLICKS, event=event.text))

    def _move(self, place: int) -> None:
        """Moves what is in the hand to a place, the nearest that there is."""
        if self._hand is None:
            return
        hand = self._hand
        at = max(1, min(place, len(self._rows)))
        self._hand = Hand(hand.event_id, hand.home, at, hand.is_carried)
        self._refresh()
        if not hand.is_carried:
            self._roving.focus(self._rows[at - 1].card)
            self._line.say(self._said_of(at))

    def _drop(self) -> None:
        """Leaves what is in the hand where it is seen."""
        hand, places = self._hand, self._shown
        if hand is None:
            return
        self._hand = None
        self._lifting.land()
        if hand.at != hand.home:
            self.responded.emit(order_of(places))
        self._refresh()
        text = places[hand.at - 1].text
        self._line.say(tr("{event} dropped: {where}.", event=text, where=where(places, hand.at)))

    def _cancel(self) -> None:
        """Puts what is in the hand back where it was taken from, and the focus with it."""
        hand, self._hand = self._hand, None
        if hand is None:
            return
        self._refresh()
        self._lifting.give_up()
        self._roving.focus(self._rows[hand.home - 1].card)
        text = self._view.places[hand.home - 1].text
        home = where(self._view.places, hand.home)
        self._line.say(tr("{event} put back: {where}.", event=text, where=home))

    def _said_of(self, place: int) -> str:
        places = self._shown
        return tr("{event}: {where}.", event=places[place - 1].text, where=where(places, place))

    # Clicks, buttons and keys

    def _on_chosen(self, place: int, by_key: bool) -> None:
        if not self._view.is_open:
            return
        if self._hand is None:
            self._pick_up(place, by_key=by_key)
            return
        if self._hand.at != place:
            self._move(place)
        self._drop()

    def _on_move_requested(self, place: int, by: int) -> None:
        """Moves the event of a place to the next one; the focus goes along with it."""
        self._drop()
        target = place + by
        event = self._view.places[place - 1]
        self._hand = Hand(event.id, place, target)
        places = self._shown
        self._hand = None
        self.responded.emit(order_of(places))
        self._follow(self._rows[target - 1], by)
        self._line.say(tr("{event}: {where}.", event=event.text, where=where(places, target)))

    def _follow(self, row: PlaceRow, by: int) -> None:
        """Puts the focus on the button that moves the event on, or on its card at the end."""
        self._roving.stop_at(row.card)
        button = row.up if by < 0 else row.down
        target = button if button.isEnabled() else row.card
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act_on(self, key: Qt.Key) -> bool:
        place = self._place_of(self._roving.focused)
        if not place:
            return False
        if key in _STEP:
            self._step(_STEP[key])
        elif key in _ENTER and self._hand is not None:
            self._drop()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        if self._hand is None:
            self._roving.step(by)
        else:
            self._move(self._hand.at + by)

    def _go_to(self, place: int) -> None:
        if self._hand is None:
            self._roving.focus(self._rows[place - 1].card)
        else:
            self._move(place)

    def _on_settled(self) -> None:
        """Leaves only the buttons of the event that Tab leads to on its way."""
        for row in self._rows:
            row.set_on_way(row.card is self._roving.stop)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Drops the event when the learner goes elsewhere: what is seen is what counts."""
        del old
        if self._hand is not None and new is not None and not self.isAncestorOf(new):
            self._drop()

    # Dragging

    def _on_lifted(self, card: DragCard) -> None:
        self._drop()
        place = self._place_of(card)
        self._line.setText("")
        self._tops = [row.mapTo(self, QPoint(0, 0)).y() for row in self._rows]
        self._hand = Hand(self._view.places[place - 1].id, place, place, is_carried=True)

    def _on_hovered(self, at: QPoint) -> None:
        if self._hand is not None:
            target = self._target_at(at) or self._hand.home
            if target != self._hand.at:
                self._move(target)

    def _on_dropped(self, at: QPoint) -> None:
        if self._hand is None or not self._target_at(at):
            self._lifting.fly_home()
            self._cancel()
            return
        self._on_hovered(at)
        place = self._hand.at
        self._drop()
        self._roving.focus(self._rows[place - 1].card)

    def _target_at(self, at: QPoint) -> int:
        """Return the place nearest to a point of the screen; 0 outside the window.

        Rows may change their heights while an event is carried over them. The place is told by
        where they began when it was lifted, or it would change to and fro under a resting hand.
        """
        window = self.window()
        if not window.rect().contains(window.mapFromGlobal(at)):
            return 0
        seen = self.visibleRegion().boundingRect()
        y = self.mapFromGlobal(at).y()
        return place_at(self._tops, max(seen.top(), min(y, seen.bottom())))
