# SPDX-License-Identifier: MIT
"""What moving a date does to the response of a date-matching, and the sentence that says so.

Plain values, no widgets.
"""

from dataclasses import dataclass

from quizdesk.engine.response import MatchResponse
from quizdesk.viewmodels.item_view import DateChip, MatchView, SlotView
from quizdesk.words import tr


@dataclass(frozen=True, slots=True)
class Held:
    """The date in the learner's hand.

    Attributes:
        date: the date.
        origin: id of the event that it was taken from; empty for the tray.
    """

    date: DateChip
    origin: str = ""

    def is_where_taken(self, view: MatchView) -> bool:
        """Whether the date still lies where it was picked up."""
        if not self.origin:
            return self.date in view.tray
        return slot_of(view, self.origin).placed == self.date


@dataclass(frozen=True, slots=True)
class Move:
    """A response that moving a date makes, and what to say of it."""

    response: MatchResponse
    said: str


def slot_of(view: MatchView, event_id: str) -> SlotView:
    """The slot of an event.

    Raises:
        KeyError: when there is no such event; a fault of ours.
    """
    return {slot.id: slot for slot in view.slots}[event_id]


def dates_of(view: MatchView) -> frozenset[DateChip]:
    """Every date, loose or placed."""
    placed = (slot.placed for slot in view.slots)
    return frozenset(view.tray) | {date for date in placed if date is not None}


def put(view: MatchView, held: Held, event_id: str) -> Move:
    """Puts the date in the hand to an event; what lay there goes where that date came from."""
    target = slot_of(view, event_id)
    response = _response(view).with_date(event_id, held.date.id)
    said = _put(view, held.date, target)
    if target.placed is not None and held.origin:
        response = response.with_date(held.origin, target.placed.id)
        said += f" {_put(view, target.placed, slot_of(view, held.origin))}"
    elif target.placed is not None:
        said += f" {_back(view, target.placed)}"
    return Move(response, said)


def take_out(view: MatchView, event_id: str) -> Move | None:
    """Puts an event's date back into the tray; None where there is none."""
    placed = slot_of(view, event_id).placed
    if placed is None:
        return None
    response = _response(view).with_date(event_id, None)
    return Move(response, _back(view, placed))


def _put(view: MatchView, date: DateChip, slot: SlotView) -> str:
    return tr(view.words.put, date=date.text, event=slot.text)


def _back(view: MatchView, date: DateChip) -> str:
    return tr(view.words.returned, date=date.text)


def _response(view: MatchView) -> MatchResponse:
    placed = ((slot.id, slot.placed.id) for slot in view.slots if slot.placed is not None)
    return MatchResponse(tuple(sorted(placed)))
