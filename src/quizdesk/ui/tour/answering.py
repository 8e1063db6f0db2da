# SPDX-License-Identifier: MIT
"""How the tour gives a response: by mouse alone or by keyboard alone, for each kind of question."""

from enum import StrEnum
from string import ascii_uppercase

from PySide6.QtCore import Qt

from quizdesk.engine.attempt import Item
from quizdesk.engine.question import DateMatching, Ordering
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.ui.tour.operator import Operator
from quizdesk.viewmodels.match_words import DATES


class By(StrEnum):
    """What the tour answers with."""

    MOUSE = "mouse"
    KEYS = "keys"


def give(operator: Operator, item: Item, response: Response, by: By) -> None:
    """Answers the question on screen, which nobody has answered yet.

    Args:
        operator: the hands.
        item: what is on screen.
        response: what to answer.
        by: with what; an answer in words is typed in either case.

    Raises:
        TourFailed: when the window does not let it be done.
    """
    match response:
        case ChoiceResponse():
            _choose(operator, item, response, by)
        case MatchResponse() if by is By.MOUSE:
            _drag_dates(operator, item, response)
        case MatchResponse():
            _carry_dates(operator, item, response)
        case OrderResponse():
            _order(operator, item, response, by)
        case TextResponse():
            if by is By.MOUSE:
                operator.click("Your answer")
            operator.type_text(response.text)


def _choose(operator: Operator, item: Item, response: ChoiceResponse, by: By) -> None:
    for letter, option_id in zip(ascii_uppercase, item.order, strict=False):
        if option_id not in response.chosen:
            continue
        if by is By.MOUSE:
            operator.click(f"{letter}. …")
        else:
            operator.type_text(letter.lower())


def _dates(item: Item, response: MatchResponse) -> list[tuple[str, str]]:
    """The names of the dates and of the events that they are put to."""
    question = item.question
    if not isinstance(question, DateMatching):
        raise TypeError(f"{item.id} has no dates.")
    texts = {event.id: event.text for event in question.pairs}
    dates = {date.iso: str(date) for date in question.dates}
    return [(dates[iso], texts[event_id]) for event_id, iso in response.placed]


def _drag_dates(operator: Operator, item: Item, response: MatchResponse) -> None:
    for date, event in _dates(item, response):
        operator.drag(date, f"{event}: {DATES.none_yet}")


def _carry_dates(operator: Operator, item: Item, response: MatchResponse) -> None:
    for date, event in _dates(item, response):
        operator.arrow_to(date)
        operator.press(Qt.Key.Key_Space)
        operator.press(Qt.Key.Key_Down)
        operator.arrow_to(f"{event}: {DATES.none_yet}")
        operator.press(Qt.Key.Key_Space)


def _order(operator: Operator, item: Item, response: OrderResponse, by: By) -> None:
    question = item.question
    if not isinstance(question, Ordering):
        raise TypeError(f"{item.id} has no order.")
    texts = {event.id: event.text for event in question.events}
    stands = list(item.order)
    for target, event_id in enumerate(response.order):
        at = stands.index(event_id)
        if at == target:
            continue
        card = f"{at + 1}. {texts[event_id]}"
        if by is By.MOUSE:
            operator.drag(card, f"{target + 1}. {texts[stands[target]]}")
        else:
            operator.arrow_to(card)
            operator.press(Qt.Key.Key_Space)
            for _ in range(at - target):
                operator.press(Qt.Key.Key_Up)
            operator.press(Qt.Key.Key_Space)
        stands.insert(target, stands.pop(at))
