# SPDX-License-Identifier: MIT
"""Where a phrase's words stand in an answer, and what is wrong with the sense of it there."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from quizdesk.engine.marking.answer_index import Place

Arrangement = tuple[Place, ...]


class Flaw(Enum):
    """What is wrong with the sense of an arrangement whose words stand as they should."""

    OTHER_ACTOR = "another does it, or it is done to another"
    OTHER_YEAR = "another year stands beside it"
    TURNED = "the one is put above the other, and not the other above the one"


class Finding(NamedTuple):
    """An arrangement of a phrase's words, and what is wrong with its sense.

    Attributes:
        places: where the words stand.
        first, last: the first name and the last of its places.
        flaw: what is wrong, or None.
        supposes: whether a supposition does not speak against it.
        takes_denial: whether a denial does not speak against it.
    """

    places: Arrangement
    first: int
    last: int
    flaw: Flaw | None
    supposes: bool
    takes_denial: bool

    @property
    def width(self) -> int:
        """Names from the first to the last."""
        return self.last - self.first


def ends_of(places: Sequence[Place]) -> tuple[int, int]:
    """The first name and the last of some places."""
    return min(places).first, max([place.last for place in places])
