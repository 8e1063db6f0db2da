# SPDX-License-Identifier: MIT
"""Happenings to and from plain data, as the record of a class quiz keeps them."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any, get_args

from quizdesk.classroom.happening import Happening, Road
from quizdesk.classroom.quiz_time import Reading
from quizdesk.engine.plain import Plain
from quizdesk.engine.plain_attempt import (
    quiz_from_plain,
    quiz_to_plain,
    response_from_plain,
    response_to_plain,
)

_KINDS: dict[str, type[Happening]] = {kind.__name__: kind for kind in get_args(Happening)}

_OUT: dict[str, Callable[[Any], Any]] = {
    "quiz": quiz_to_plain,
    "response": response_to_plain,
    "clocks": list,
    "by": str,
    "question_ids": list,
    "codes": lambda codes: [list(one) for one in codes],
}

_IN: dict[str, Callable[[Any], Any]] = {
    "quiz": quiz_from_plain,
    "response": response_from_plain,
    "clocks": lambda clocks: Reading(*clocks),
    "question_ids": tuple,
    "by": Road,
    "codes": lambda codes: tuple((question, part, code) for question, part, code in codes),
}


def happening_to_plain(one: Happening) -> Plain:
    """A happening as plain data."""
    plain: Plain = {"happening": type(one).__name__}
    for each in fields(one):
        value = getattr(one, each.name)
        plain[each.name] = _OUT[each.name](value) if each.name in _OUT else value
    return plain


def happening_from_plain(plain: Plain) -> Happening:
    """The happening that `happening_to_plain` wrote.

    Raises:
        KeyError, TypeError, ValueError: when the data was not written by it.
    """
    values = dict(plain)
    kind = _KINDS[values.pop("happening")]
    return kind(
        **{name: _IN[name](value) if name in _IN else value for name, value in values.items()}
    )
