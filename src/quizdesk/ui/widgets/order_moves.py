# SPDX-License-Identifier: MIT
"""What moving an event does to an order, and the words that say where it is.

Plain values, no widgets.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizdesk.engine.response import OrderResponse
from quizdesk.viewmodels.item_view import OrderView, PlaceView
from quizdesk.words import later, tr

_ORDINALS = (
    later("1st"), later("2nd"), later("3rd"), later("4th"), later("5th"),
    later("6th"), later("7th"), later("8th"), later("9th"), later("10th"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hand:
    """An event that the learner has taken in hand; places are counted from 1.

    Attributes:
        event_id: the event.
        home: the place it was taken from.
        at: the place where it would be put now.
        is_carried: whether the mouse carries it, or it was picked up by click or key.
    """

    event_id: str
    home: int
    at: int
    is_carried: bool = False


def as_it_stands(view: OrderView, hand: Hand | None) -> tuple[PlaceView, ...]:
    """Returns the places as they are to be seen, with what is in the hand where it would be put."""
    if hand is None or hand.at == hand.home:
        return view.places
    places = list(view.places)
    places.insert(hand.at - 1, places.pop(hand.home - 1))
    return tuple(replace(each, place=place) for place, each in enumerate(places, start=1))


def order_of(places: Sequence[PlaceView]) -> OrderResponse:
    """Returns the response that puts the events into these places."""
    return OrderResponse(tuple(each.id for each in places))


def where(places: Sequence[PlaceView], place: int) -> str:
    """Returns in words where a place is: its number and what now stands around it."""
    number = len(places)
    if place > 1:
        event = places[place - 2].text
        return tr(
            "place {place} of {number}, after {event}", place=place, number=number, event=event
        )
    if number > 1:
        event = places[1].text
        return tr(
            "place {place} of {number}, before {event}", place=place, number=number, event=event
        )
    return tr("place {place} of {number}", place=place, number=number)


def place_at(tops: Sequence[int], y: int) -> int:
    """Returns the place whose row a height falls in, the first or the last beyond the ends.

    Args:
        tops: where every row begins, in order; at least one.
        y: the height, from the same line.
    """
    return max(1, sum(top <= y for top in tops))


def ordinal(place: int) -> str:
    """Returns a place as it is spoken of: "1st", "2nd", "3rd", "4th"; for places below 11."""
    return tr(_ORDINALS[place - 1])
