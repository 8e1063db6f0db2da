# SPDX-License-Identifier: MIT
"""The answering part of a date-matching: dates are carried from a tray to the slots of events.

By mouse, by two clicks or by keys alone the same response comes about. What lies where is the
view's affair; kept here is only which date is in the learner's hand. A drag is made of plain
mouse events: `drag_card.py` says why.
"""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from quizdesk.ui.theme import keep_spaced, set_state
from quizdesk.ui.widgets.answering import AnsweringPart
from quizdesk.ui.widgets.date_tray import DateTray
from quizdesk.ui.widgets.drag_card import DragCard
from quizdesk.ui.widgets.lifting import Lifting
from quizdesk.ui.widgets.match_moves import Held, Move, dates_of, put, slot_of, take_out
from quizdesk.ui.widgets.match_table import MatchTable
from quizdesk.ui.widgets.roving import Roving
from quizdesk.ui.widgets.status_line import StatusLine
from quizdesk.viewmodels.item_view import DateChip, MatchView
from quizdesk.words import tr

_STEP = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKE_OUT = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class DateMatchingBoard(AnsweringPart[MatchView]):
    """Shows a tray of dates over the events, and below a line that says what has happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = MatchView((), (), is_open=False)
        self._held: Held | None = None
        self._tray = DateTray()
        self._table = MatchTable()
        self._line = StatusLine()
        self._lifting = Lifting(self)
        self._lifting.lifted.connect(self._on_lifted)
        self._lifting.hovered.connect(self._on_hovered)
        self._lifting.dropped.connect(self._on_dropped)
        self._dates_roving = Roving(self._tray.loose_cards, self)
        self._slots_roving = Roving(self._table.slots, self)
        column = keep_spaced(QVBoxLayout(self), gap=2)
        for widget in (self._tray, self._table, self._line):
            column.addWidget(widget)
        self._tray.clicked.connect(self._put_back)
        self._table.slot_chosen.connect(self._on_slot_chosen)
        self._table.event_clicked.connect(self._on_event_clicked)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def show_view(self, view: MatchView) -> None:
        """Shows which dates lie where, keeping focus and what is being carried."""
        if view == self._view:
            return
        if dates_of(view) != dates_of(self._view) or not self._table.has_events_of(view):
            self._deal(view)
        self._view = view
        if self._held is not None and not (view.is_open and self._held.is_where_taken(view)):
            self._held = None
            self._lifting.give_up()
        self._table.show_slots(view.slots, is_open=view.is_open)
        self._tray.setVisible(view.is_open)
        self._line.setVisible(view.is_open)
        self._table.arrange(self.width(), self._tray.cards())
        self._refresh()

    def focus_first(self) -> None:
        """Puts the focus on the first loose date, or on the first event where none is left."""
        if not (self._view.is_open and self._dates_roving.focus()):
            self._slots_roving.focus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Puts a date back on Esc, wherever the key was pressed."""
        if self._held is None or event.key() != Qt.Key.Key_Escape:
            return False
        self._cancel()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Acts on a key that a date or a slot left alone."""
        if not (self.take_key(event) or self._act_on(Qt.Key(event.key()))):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arranges the rows for the new width."""
        super().resizeEvent(event)
        self._table.arrange(self.width(), self._tray.cards())

    def event(self, event: QEvent) -> bool:
        """Arranges the rows anew when something in them has changed its size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._table.arrange(self.width(), self._tray.cards())
        return super().event(event)

    def _deal(self, view: MatchView) -> None:
        self._held = None
        self._lifting.land()
        self.setAccessibleName(tr(view.words.board))
        self._tray.deal(dates_of(view), view.words)
        for card in self._tray.cards():
            self._lifting.watch(card)
            self._dates_roving.watch(card)
            card.chosen.connect(partial(self._on_date_chosen, card.date))
        self._table.deal(view.slots, view.words)
        for slot in self._table.slots():
            self._lifting.watch(slot)
            self._slots_roving.watch(slot)

    def _refresh(self) -> None:
        """Shows everywhere which date is in the hand and where it may land."""
        held = self._held
        loose = {date.id for date in self._view.tray}
        for card in self._tray.cards():
            is_held = held is not None and held.date == card.date
            card.show_date(is_loose=card.date.id in loose, is_held=is_held)
        self._table.show_carrying(held, is_open=self._view.is_open)
        self._tray.set_open(held is not None and bool(held.origin))
        self._dates_roving.settle()
        self._slots_roving.settle()

    # Picking up, dropping, putting back

    def _pick_up(self, held: Held, *, by_key: bool) -> None:
        self._held = held
        self._refresh()
        words = self._view.words
        said = words.by_keys if by_key else words.by_clicks
        self._line.say(tr(said, date=held.date.text))

    def _cancel(self) -> None:
        """Puts the date in the hand back where it was taken from, and the focus with it."""
        held, self._held = self._held, None
        if held is None:
            return
        self._lifting.give_up()
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            home = self._table.slot_of(held.origin) if held.origin else None
            (home or self._tray.card_of(held.date.id)).setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()
        self._line.say(tr("{date} put back.", date=held.date.text))

    def _make(self, move: Move | None) -> None:
        self._held = None
        self._lifting.land()
        self._refresh()
        if move is not None:
            self.responded.emit(move.response)
            self._line.say(move.said)

    def _drop(self, event_id: str) -> None:
        if self._held is not None:
            if self._held.origin == event_id:
                self._cancel()
            else:
                self._make(put(self._view, self._held, event_id))

    def _put_back(self) -> None:
        """Puts the date in the hand into the tray."""
        if self._held is not None:
            if self._held.origin:
                self._make(take_out(self._view, self._held.origin))
            else:
                self._cancel()

    # Clicks and keys

    def _on_date_chosen(self, date: DateChip, by_key: bool) -> None:
        if self._held is not None and self._held.date == date:
            self._put_back()
        else:
            self._pick_up(Held(date), by_key=by_key)

    def _on_slot_chosen(self, event_id: str, by_key: bool) -> None:
        slot, held = slot_of(self._view, event_id), self._held
        if held is not None:
            self._drop(event_id)
            if by_key and not held.origin:
                self._go_on()
        elif not self._view.is_open:
            return
        elif slot.placed is None:
            self._line.say(tr(self._view.words.nothing_there, event=slot.text))
        else:
            self._pick_up(Held(slot.placed, event_id), by_key=by_key)

    def _on_event_clicked(self, event_id: str) -> None:
        self._drop(event_id)

    def _go_on(self) -> None:
        """After a date was dropped by key, goes to the next one while slots are empty."""
        if any(slot.placed is None for slot in self._view.slots):
            self._dates_roving.focus()

    def _act_on(self, key: Qt.Key) -> bool:
        event_id = self._table.event_of(self._slots_roving.focused)
        if not event_id and self._dates_roving.focused is None:
            return False
        if key in _STEP:
            self._step(_STEP[key])
        elif key in _TAKE_OUT and self._view.is_open:
            if self._held is not None:
                self._put_back()
            elif event_id:
                self._make(take_out(self._view, event_id))
        elif key in _ENTER and self._held is not None:
            if event_id:
                self._on_slot_chosen(event_id, by_key=True)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Goes among dates or among slots; with a date in the hand from the tray to the slots."""
        if self._slots_roving.focused is not None:
            self._slots_roving.step(by)
        elif self._held is None:
            self._dates_roving.step(by)
        else:
            targets = self._table.empty_slots() or self._table.slots()
            self._slots_roving.focus(targets[0 if by > 0 else -1])

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Puts the date back when the learner goes elsewhere; another window is not elsewhere."""
        del old
        if self._held is not None and new is not None and not self.isAncestorOf(new):
            self._cancel()

    # Dragging

    def _on_lifted(self, card: DragCard) -> None:
        event_id = self._table.event_of(card)
        date = slot_of(self._view, event_id).placed if event_id else self._tray.date_of(card)
        if date is not None:
            self._line.setText("")
            self._held = Held(date, event_id)
            self._refresh()

    def _on_hovered(self, at: QPoint) -> None:
        target = self._target_at(at)
        self._table.show_target(target)
        is_over_tray = not target and self._tray.holds(at)
        set_state(self._tray, "target", is_over_tray and self._tray.is_open)

    def _on_dropped(self, at: QPoint) -> None:
        held, target = self._held, self._target_at(at)
        if held is not None and target and target != held.origin:
            self._drop(target)
        elif held is not None and held.origin and self._tray.holds(at):
            self._put_back()
        else:
            self._lifting.fly_home()
            self._cancel()

    def _target_at(self, at: QPoint) -> str:
        """Return the event in whose row a point of the screen lies, where it can be seen."""
        is_seen = self.visibleRegion().contains(self.mapFromGlobal(at))
        return self._table.event_at(at) if is_seen else ""
