# SPDX-License-Identifier: MIT
"""What the first screen says: the subject, a quiz left open, and how the last ones went."""

from typing import NamedTuple

USUAL_NUMBER = 10
"""How many questions the main button asks."""


class UnfinishedView(NamedTuple):
    """An attempt that can be gone on with."""

    id: str
    title: str
    detail: str


class PastView(NamedTuple):
    """An attempt that was handed in, a row that opens it."""

    id: str
    title: str
    detail: str
    score_text: str
    percent_text: str


class KindView(NamedTuple):
    """A kind of question, to go straight to."""

    id: str
    title: str
    detail: str


class HomeView(NamedTuple):
    """The whole screen.

    Attributes:
        unfinished: newest first.
        recent: the last few handed in, newest first.
        kinds: the kinds of question that the bank has.
        start: what the main button says.
        can_start: whether there is a bank to ask from.
    """

    title: str
    about: str
    unfinished: tuple[UnfinishedView, ...]
    recent: tuple[PastView, ...]
    kinds: tuple[KindView, ...]
    start: str
    can_start: bool
