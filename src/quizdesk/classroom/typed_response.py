# SPDX-License-Identifier: MIT
"""Responses as a pupil types them where there is no window, and items as they are then shown.

Options and events have letters, dates have numbers: "B", "A C", "A2 B1", "C A B". A written answer
is the text itself.
"""

from string import ascii_uppercase
from typing import assert_never

from quizdesk.classroom.sheet import SheetItem
from quizdesk.engine.outline import Kind
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.errors import NotNow


def shown(item: SheetItem, number: int) -> str:
    """An item as lines of text.

    Args:
        item: the item.
        number: its number in the quiz, from 1.
    """
    marks = f"{item.out_of} mark{'' if item.out_of == 1 else 's'}"
    lines = [f"{number}. {item.stem} ({marks})"]
    lines += [
        f"   {letter}. {part.text}"
        for letter, part in zip(ascii_uppercase, item.parts, strict=False)
    ]
    lines += [f"   {place}. {date.text}" for place, date in enumerate(item.dates, start=1)]
    return "\n".join(lines)


def typed(item: SheetItem, text: str) -> Response:
    """The response that a text stands for, with codes.

    Raises:
        NotNow: when it stands for none.
    """
    if item.kind is Kind.SHORT_ANSWER:
        return TextResponse(text)
    words = text.replace(",", " ").upper().split()
    match item.kind:
        case Kind.MULTIPLE_CHOICE:
            if len(words) > 1 and not item.takes_several:
                raise NotNow("One option can be chosen.", "Type one letter, such as B.")
            return ChoiceResponse(frozenset(_code(item, one) for one in words))
        case Kind.DATE_MATCHING:
            placed = sorted((_code(item, one[:1]), _date(item, one[1:])) for one in words)
            if len({event for event, _ in placed}) != len(placed):
                raise NotNow("An event has two dates.", "Give each event one, such as A2 B1.")
            return MatchResponse(tuple(placed))
        case Kind.ORDERING:
            order = tuple(_code(item, one) for one in words)
            if order and sorted(order) != sorted(part.code for part in item.parts):
                raise NotNow("An order names every event once.", "Type it such as C A B.")
            return OrderResponse(order)
        case _:
            assert_never(item.kind)


def _code(item: SheetItem, letter: str) -> str:
    place = ascii_uppercase.find(letter) if len(letter) == 1 else -1
    if not 0 <= place < len(item.parts):
        raise NotNow(f"There is no {letter!r} in this question.")
    return item.parts[place].code


def _date(item: SheetItem, number: str) -> str:
    place = int(number) if number.isdecimal() else 0
    if not 1 <= place <= len(item.dates):
        raise NotNow(f"There is no date {number!r} in this question.", "Type such as A2 B1.")
    return item.dates[place - 1].code
