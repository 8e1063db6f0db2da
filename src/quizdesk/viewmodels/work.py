# SPDX-License-Identifier: MIT
"""Work that may take long, as those who show how far it is and those who do it agree on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Told = Callable[[int, int], None]
"""Takes how much is done, and how much there is; raises `Stopped` when a person wants no more."""

Result = TypeVar("Result")


class Stopped(Exception):
    """A person has stopped the work; nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Work(Generic[Result]):
    """Something that may take long, for a thread of its own.

    Attributes:
        title: what is being done.
        run: does it.
        can_stop: whether it may be stopped halfway.
    """

    title: str
    run: Callable[[Told], Result]
    can_stop: bool = True
