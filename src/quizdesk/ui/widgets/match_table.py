# SPDX-License-Identifier: MIT
"""The two columns of a date-matching: events left, their slots right, or below where text is large.

It shows what it is told; what is carried and what a drop means is the board's affair.
"""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizdesk.ui.theme import TextSize, current, keep_spaced, set_state
from quizdesk.ui.widgets.card import Rule
from quizdesk.ui.widgets.drag_card import DragCard
from quizdesk.ui.widgets.match_moves import Held
from quizdesk.ui.widgets.match_row import MatchRow
from quizdesk.viewmodels.item_view import MatchView, SlotView
from quizdesk.viewmodels.match_words import MatchWords
from quizdesk.words import tr

_LEAST_EVENT_EMS = 12
"""The narrowest that an event may be beside its slot, in heights of a letter."""


class MatchTable(QWidget):
    """A row for every event, with a hairline between rows."""

    slot_chosen = Signal(str, bool)
    """An event's slot was clicked, or pressed by a key (True)."""

    event_clicked = Signal(str)
    """An event was clicked beside its slot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, MatchRow] = {}
        self._column = keep_spaced(QVBoxLayout(self), gap=1)

    def has_events_of(self, view: MatchView) -> bool:
        """Whether the rows are those of a view, in its order."""
        return [slot.id for slot in view.slots] == [*self._rows]

    def deal(self, slots: Iterable[SlotView], words: MatchWords) -> None:
        """Lays out other events, and says of them what these words say."""
        self.setAccessibleName(tr(words.rows))
        while (taken := self._column.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {slot.id: MatchRow(slot, words) for slot in slots}
        for event_id, row in self._rows.items():
            if self._column.count():
                self._column.addWidget(Rule())
            self._column.addWidget(row)
            row.clicked.connect(partial(self.event_clicked.emit, event_id))
            row.slot.chosen.connect(partial(self.slot_chosen.emit, event_id))

    def show_slots(self, slots: Iterable[SlotView], *, is_open: bool) -> None:
        """Shows how the slots stand, touching only those that have changed."""
        for slot in slots:
            self._rows[slot.id].show_slot(slot, is_open=is_open)

    def show_carrying(self, held: Held | None, *, is_open: bool) -> None:
        """Shows which slot's date is in the hand and where it may land."""
        for event_id, row in self._rows.items():
            is_origin = held is not None and held.origin == event_id
            is_target = held is not None and not is_origin
            row.slot.show_carrying(is_open=is_open, is_held=is_origin, is_target=is_target)

    def show_target(self, target: str) -> None:
        """Shows over which event the pointer carries a date; empty for none."""
        for event_id, row in self._rows.items():
            set_state(row.slot, "target", event_id == target)

    def slots(self) -> list[DragCard]:
        """Return the slots in the order of their events."""
        return [row.slot for row in self._rows.values()]

    def empty_slots(self) -> list[DragCard]:
        """Return the slots without a date."""
        return [row.slot for row in self._rows.values() if row.view.placed is None]

    def slot_of(self, event_id: str) -> DragCard:
        """Return an event's slot."""
        return self._rows[event_id].slot

    def event_of(self, slot: DragCard | None) -> str:
        """Return the id of the event whose slot this is; empty for anything else."""
        return next((each for each, row in self._rows.items() if row.slot is slot), "")

    def event_at(self, at: QPoint) -> str:
        """Return the id of the event in whose row a point of the screen lies; empty for none."""
        reach = self._column.spacing() + 1
        for event_id, row in self._rows.items():
            if row.rect().adjusted(0, -reach, 0, reach).contains(row.mapFromGlobal(at)):
                return event_id
        return ""

    def arrange(self, width: int, dates: Iterable[DragCard]) -> None:
        """Sets all slots to one width that holds any date, beside or below their events.

        Args:
            width: what there is for both columns.
            dates: the cards of the dates.
        """
        if not self._rows:
            return
        look, rows = current(), [*self._rows.values()]
        widths = [card.minimumSizeHint().width() for card in [*dates, *self.slots()]]
        slot_width = max(widths) + look.space.wide
        least = round(_LEAST_EVENT_EMS * look.type.pixels(TextSize.BODY))
        event_width = max(least, *(row.event_width() for row in rows))
        is_stacked = width < event_width + look.space.usual + slot_width
        for row in rows:
            row.set_stacked(is_stacked, slot_width)
