# SPDX-License-Identifier: MIT
"""A flaw of style in a question, before it is known where in the file the question stands."""

from typing import NamedTuple


class Flaw(NamedTuple):
    """What could be better.

    Attributes:
        part: the key of the question at which it is, such as `stem`.
        sentence: what is flawed, and what to do.
        item: which item of the part, from 0; None where it is the whole part.
    """

    part: str
    sentence: str
    item: int | None = None
