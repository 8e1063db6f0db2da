# SPDX-License-Identifier: MIT
"""Whether a value made of somebody's data is, all the way down, what its dataclass declares.

Python does not look: a number where a name belongs would be found far from where it came in.
"""

from dataclasses import is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def require_declared(value: Any) -> None:
    """Makes sure that the fields of a dataclass, and theirs, have the types declared for them.

    Raises:
        TypeError: when one has not; the value is not named, for it may be a pupil's answer.
    """
    kind: Any = type(value)
    for name, declared in _fields_of(kind):
        if not _is(getattr(value, name), declared):
            raise TypeError(f"{type(value).__name__}.{name} is not what it is declared to be.")


@cache
def _fields_of(kind: Any) -> tuple[tuple[str, Any], ...]:
    return tuple(get_type_hints(kind).items())


def _is(value: object, declared: Any) -> bool:
    origin = get_origin(declared)
    if origin in {Union, UnionType}:
        return any(_is(value, one) for one in get_args(declared))
    if origin is tuple:
        return _is_tuple(value, get_args(declared))
    if origin is frozenset:
        (each,) = get_args(declared)
        return isinstance(value, frozenset) and all(_is(one, each) for one in value)
    if declared is float:
        # A whole number of seconds is a time too, but a truth value is not.
        return type(value) in {float, int}
    if declared in {str, int, bool, NoneType}:
        return type(value) is declared
    if not isinstance(value, declared):
        return False
    if is_dataclass(value):
        require_declared(value)
    return True


def _is_tuple(value: object, declared: tuple[Any, ...]) -> bool:
    if not isinstance(value, tuple):
        return False
    if declared[1:] == (...,):
        return all(_is(one, declared[0]) for one in value)
    return len(value) == len(declared) and all(map(_is, value, declared))
