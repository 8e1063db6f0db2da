# SPDX-License-Identifier: MIT
"""An ordering of five events as the tests of its list play it, and how to read it off the page."""

from tests.builders import an_ordering
from tests.ui.widgets.played import PlayedQuestion

DEALT = ("shanghai", "founded", "popular-front", "united-front", "sixth-congress")
RIGHT = ("founded", "united-front", "shanghai", "sixth-congress", "popular-front")
TEXTS = {event.id: event.text for event in an_ordering().events}


def shown(played: PlayedQuestion) -> tuple[str, ...]:
    """The order that is on the screen."""
    ids = {text: event_id for event_id, text in TEXTS.items()}
    cards = [name.removesuffix(", picked up") for name in played.names if name[0].isdecimal()]
    return tuple(ids[name.split(". ", 1)[1]] for name in cards)


def given(played: PlayedQuestion) -> list[tuple[str, ...]]:
    """Every order that was given."""
    return [response.order for response in played.responses]


def moved(event_id: str, place: int) -> tuple[str, ...]:
    """The order as dealt, with one event moved to a place."""
    order = [each for each in DEALT if each != event_id]
    order.insert(place - 1, event_id)
    return tuple(order)


def card(event_id: str, place: int) -> str:
    """The name of an event's card in a place."""
    return f"{place}. {TEXTS[event_id]}"
