# SPDX-License-Identifier: MIT
"""Whether a value made of somebody's data is, all the way down, what its dataclass declares.

Python does not look: a number where a name belongs would be found far from where it came in.
"""

from collections.abc import Callable
from dataclasses import is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

_Check = Callable[[Any], bool]


def require_declared(value: Any) -> None:
    """Makes sure that the fields of a dataclass, and theirs, have the types declared for them.

    Raises:
        TypeError: when one has not; the value is not named, for it may be a pupil's answer.
    """
    kind: Any = type(value)
    for name, is_right in _checks_of(kind):
        if not is_right(getattr(value, name)):
            raise TypeError(f"{kind.__name__}.{name} is not what it is declared to be.")


@cache
def _checks_of(kind: Any) -> tuple[tuple[str, _Check], ...]:
    return tuple((name, _check_of(declared)) for name, declared in get_type_hints(kind).items())


@cache
def _check_of(declared: Any) -> _Check:
    """What looks whether a value is of a declared type, made once for each type."""
    origin, parts = get_origin(declared), get_args(declared)
    if origin in {Union, UnionType}:
        checks = [_check_of(one) for one in parts]
        return lambda value: any(check(value) for check in checks)
    if origin is tuple:
        return _check_of_tuple(parts)
    if origin is frozenset:
        (each,) = map(_check_of, parts)
        return lambda value: isinstance(value, frozenset) and all(map(each, value))
    if declared is float:
        # A whole number of seconds is a time too, but a truth value is not.
        return lambda value: type(value) is float or type(value) is int
    if declared in {str, int, bool, NoneType}:
        return lambda value: type(value) is declared
    kind: type = declared
    if is_dataclass(kind):
        return lambda value: isinstance(value, kind) and _is_declared(value)
    return lambda value: isinstance(value, kind)


def _check_of_tuple(parts: tuple[Any, ...]) -> _Check:
    if parts[1:] == (...,):
        each = _check_of(parts[0])
        return lambda value: isinstance(value, tuple) and all(map(each, value))
    checks = [_check_of(one) for one in parts]
    return lambda value: (
        isinstance(value, tuple)
        and len(value) == len(checks)
        and all(check(one) for check, one in zip(checks, value, strict=True))
    )


def _is_declared(value: Any) -> bool:
    require_declared(value)
    return True
