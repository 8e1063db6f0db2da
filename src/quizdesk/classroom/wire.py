# SPDX-License-Identifier: MIT
"""Messages as text on the wire, and the strict reading of what comes from the other side."""

import json
import math
from collections.abc import Callable
from typing import Any

from quizdesk.classroom.hosting import LONGEST_NAME, MOST_NUMBER
from quizdesk.classroom.protocol import (
    Answer,
    Begin,
    Clock,
    ComeBack,
    Give,
    HandIn,
    Join,
    Kept,
    Knock,
    Lost,
    Marked,
    Refused,
    ToHost,
    ToPupil,
    Wait,
    Welcome,
)
from quizdesk.classroom.sheet import Part, Sheet, SheetItem
from quizdesk.engine.outline import Kind
from quizdesk.engine.plain import Plain
from quizdesk.engine.plain_attempt import response_to_plain
from quizdesk.engine.response import (
    ChoiceResponse,
    MatchResponse,
    OrderResponse,
    Response,
    TextResponse,
)
from quizdesk.errors import BadMessage

LONGEST_ANSWER = 20_000
"""Characters of a written answer."""

_LONGEST_ID = 200
_LONGEST_TEXT = 20_000
_MOST_PARTS = 64
_MOST_ITEMS = 1000
_HIGHEST_VERSION = 10_000


def written(message: ToHost | ToPupil) -> str:
    """A message as text."""
    plain = {"is": type(message).__name__, **_plain(message)}
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))


def read_by_host(text: str | bytes) -> ToHost:
    """A pupil's message.

    Raises:
        BadMessage: when it is none.
    """
    plain = _parsed(text)
    reader = _FROM_PUPIL.get(_text(plain, "is", _LONGEST_ID))
    if reader is None:
        raise BadMessage("No message of a pupil is called so.")
    return reader(plain)


def read_by_pupil(text: str | bytes) -> ToPupil:
    """The host's message.

    Raises:
        BadMessage: when it is none.
    """
    plain = _parsed(text)
    reader = _FROM_HOST.get(_text(plain, "is", _LONGEST_ID))
    if reader is None:
        raise BadMessage("No message of a host is called so.")
    return reader(plain)


def _plain(message: ToHost | ToPupil) -> Plain:
    match message:
        case Give():
            response = response_to_plain(message.response)
            return {"number": message.number, "item": message.item, "response": response}
        case Begin():
            return {
                "title": message.sheet.title,
                "items": [_item_to_plain(one) for one in message.sheet.items],
                "given": [[code, response_to_plain(one)] for code, one in message.given],
                "is_handed_in": message.is_handed_in,
            }
        case Marked():
            return {"items": [list(one) for one in message.items]}
        case Wait() | Lost():
            return {}
        case _:
            names = type(message).__slots__
            return {name: getattr(message, name) for name in names}


def _item_to_plain(item: SheetItem) -> Plain:
    return {
        "code": item.code,
        "kind": item.kind.value,
        "stem": item.stem,
        "out_of": item.out_of,
        "parts": [[one.code, one.text] for one in item.parts],
        "dates": [[one.code, one.text] for one in item.dates],
        "takes_several": item.takes_several,
        "guide_words": item.guide_words,
    }


# Reading, which believes nothing


def _parsed(text: str | bytes) -> Plain:
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadMessage("The message is not JSON.") from error
    if not isinstance(plain, dict):
        raise BadMessage("The message is no object.")
    return plain


def _value(plain: Plain, name: str, kind: type) -> Any:
    value = plain.get(name)
    # In Python a truth value is a number; here it is not.
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise BadMessage(f"{name} is not as it should be.")
    return value


def _text(plain: Plain, name: str, longest: int) -> str:
    value: str = _value(plain, name, str)
    if len(value) > longest:
        raise BadMessage(f"{name} is too long.")
    return value


def _whole(plain: Plain, name: str, least: int, most: int) -> int:
    value: int = _value(plain, name, int)
    if not least <= value <= most:
        raise BadMessage(f"{name} is out of bounds.")
    return value


def _seconds(plain: Plain, name: str) -> float:
    value = plain.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise BadMessage(f"{name} is no time.")
    return float(value)


def _list(plain: Plain, name: str, most: int) -> list[Any]:
    value: list[Any] = _value(plain, name, list)
    if len(value) > most:
        raise BadMessage(f"{name} has too many parts.")
    return value


def _texts(values: list[Any], number: int | None = None) -> tuple[str, ...]:
    if not all(isinstance(one, str) and len(one) <= _LONGEST_ID for one in values):
        raise BadMessage("A code is not as it should be.")
    if number is not None and len(values) != number:
        raise BadMessage("A part has not as many codes as it should.")
    return tuple(values)


def _response(plain: Plain) -> Response:
    if len(plain) != 1:
        raise BadMessage("A response has one key.")
    match next(iter(plain)):
        case "chosen":
            return ChoiceResponse(frozenset(_texts(_list(plain, "chosen", _MOST_PARTS))))
        case "placed":
            pairs = [
                _texts(one if isinstance(one, list) else [], 2)
                for one in _list(plain, "placed", _MOST_PARTS)
            ]
            return MatchResponse(tuple(sorted((event, date) for event, date in pairs)))
        case "order":
            return OrderResponse(_texts(_list(plain, "order", _MOST_PARTS)))
        case "text":
            return TextResponse(_text(plain, "text", LONGEST_ANSWER))
        case _:
            raise BadMessage("No response has that key.")


def _knock(plain: Plain) -> Knock:
    version = _whole(plain, "version", 1, _HIGHEST_VERSION)
    return Knock(version, _text(plain, "pake", _LONGEST_ID))


def _join(plain: Plain) -> Join:
    return Join(
        _text(plain, "confirmation", _LONGEST_ID),
        _text(plain, "name", 4 * LONGEST_NAME),
        _text(plain, "device", _LONGEST_ID),
        _text(plain, "secret", _LONGEST_ID),
    )


def _come_back(plain: Plain) -> ComeBack:
    return ComeBack(
        _whole(plain, "version", 1, _HIGHEST_VERSION),
        _text(plain, "pupil", _LONGEST_ID),
        _text(plain, "device", _LONGEST_ID),
        _text(plain, "secret", _LONGEST_ID),
    )


def _give(plain: Plain) -> Give:
    number = _whole(plain, "number", 1, MOST_NUMBER)
    response = _response(_value(plain, "response", dict))
    return Give(number, _text(plain, "item", _LONGEST_ID), response)


def _hand_in(plain: Plain) -> HandIn:
    return HandIn(_whole(plain, "number", 1, MOST_NUMBER))


def _answer(plain: Plain) -> Answer:
    return Answer(_text(plain, "pake", _LONGEST_ID), _text(plain, "confirmation", _LONGEST_ID))


def _welcome(plain: Plain) -> Welcome:
    return Welcome(
        _text(plain, "pupil", _LONGEST_ID),
        _text(plain, "name", LONGEST_NAME),
        _whole(plain, "last_number", 0, MOST_NUMBER),
    )


def _wait(_: Plain) -> Wait:
    return Wait()


def _lost(_: Plain) -> Lost:
    return Lost()


def _begin(plain: Plain) -> Begin:
    items = tuple(_sheet_item(one) for one in _list(plain, "items", _MOST_ITEMS))
    given = []
    for one in _list(plain, "given", _MOST_ITEMS):
        match one:
            case [str(code), dict(response)]:
                given.append((code, _response(response)))
            case _:
                raise BadMessage("What was given is not as it should be.")
    sheet = Sheet(_text(plain, "title", _LONGEST_TEXT), items)
    return Begin(sheet, tuple(given), _value(plain, "is_handed_in", bool))


def _sheet_item(plain: Any) -> SheetItem:
    if not isinstance(plain, dict):
        raise BadMessage("An item is no object.")
    try:
        kind = Kind(_text(plain, "kind", _LONGEST_ID))
    except ValueError as error:
        raise BadMessage("No item is of that kind.") from error
    return SheetItem(
        _text(plain, "code", _LONGEST_ID),
        kind,
        _text(plain, "stem", _LONGEST_TEXT),
        _whole(plain, "out_of", 0, _MOST_ITEMS),
        _parts(plain, "parts"),
        _parts(plain, "dates"),
        _value(plain, "takes_several", bool),
        _whole(plain, "guide_words", 0, _LONGEST_TEXT),
    )


def _parts(plain: Plain, name: str) -> tuple[Part, ...]:
    parts = []
    for one in _list(plain, name, _MOST_PARTS):
        match one:
            case [str(code), str(text)]:
                parts.append(Part(code, text))
            case _:
                raise BadMessage(f"{name} is not as it should be.")
    return tuple(parts)


def _clock(plain: Plain) -> Clock:
    return Clock(
        _seconds(plain, "at_s"),
        _seconds(plain, "left_s"),
        _whole(plain, "allowed_s", 0, 10**7),
        _value(plain, "runs", bool),
        _text(plain, "phase", _LONGEST_ID),
    )


def _kept(plain: Plain) -> Kept:
    return Kept(_whole(plain, "number", 1, MOST_NUMBER), _value(plain, "is_late", bool))


def _refused(plain: Plain) -> Refused:
    return Refused(_text(plain, "why", _LONGEST_TEXT), _whole(plain, "number", 0, MOST_NUMBER))


def _marked(plain: Plain) -> Marked:
    items = []
    for one in _list(plain, "items", _MOST_ITEMS):
        match one:
            case [str(code), dict(question), dict(mark)]:
                items.append((code, question, mark))
            case _:
                raise BadMessage("A mark is not as it should be.")
    return Marked(tuple(items))


_FROM_PUPIL: dict[str, Callable[[Plain], ToHost]] = {
    "Knock": _knock,
    "Join": _join,
    "ComeBack": _come_back,
    "Give": _give,
    "HandIn": _hand_in,
}

_FROM_HOST: dict[str, Callable[[Plain], ToPupil]] = {
    "Answer": _answer,
    "Welcome": _welcome,
    "Wait": _wait,
    "Lost": _lost,
    "Begin": _begin,
    "Clock": _clock,
    "Kept": _kept,
    "Refused": _refused,
    "Marked": _marked,
}
