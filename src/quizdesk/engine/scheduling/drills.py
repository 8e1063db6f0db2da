# SPDX-License-Identifier: MIT
"""Practice of things that are no questions: what it says of a memory, and what to practise next.

The memory is that of questions, in `memory.py`. What a practice earned is its own engine's to say.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from random import Random
from typing import NamedTuple

from quizdesk.engine.scheduling.memory import Grade, Memory

HELD = 0.5
"""The share of the credit from which on a thing counts as remembered with effort."""


class Drill(StrEnum):
    """What is asked of a thing; each is remembered by itself."""

    DATE = "date"
    """An event's date, typed."""

    TERM = "term"
    """What a term means."""

    NAME = "name"
    """Which term an explanation is of."""

    PLACE = "place"
    """Where an event stands on a line of years."""

    CAUSE = "cause"
    """Which turning point a cause belongs to; remembered of the turning point."""

    RESULT = "result"
    """Which turning point a result belongs to; remembered of the turning point."""


class Thing(NamedTuple):
    """Something to practise.

    Attributes:
        key: what names it in the records.
        topic: what it belongs to, so that neighbours can differ.
    """

    key: str
    topic: str


def grade_of_share(share: float) -> Grade:
    """What a share of the credit says of a memory: all good, half and more hard, less again."""
    if share >= 1.0:
        return Grade.GOOD
    return Grade.HARD if share >= HELD else Grade.AGAIN


def choose_things(
    things: Sequence[Thing],
    memories: Mapping[str, Memory],
    now: datetime,
    number: int,
    chance: Random,
) -> tuple[Thing, ...]:
    """So many things to practise now, topics mixed.

    First those that are due, the longest due first, then new ones, then those that are not due
    yet, the soonest first.

    Args:
        things: all there are.
        memories: what is remembered of those that were ever practised, by key.
        now: the time.
        number: how many at most.
        chance: decides between new ones.
    """
    known = sorted(
        (one for one in things if one.key in memories), key=lambda one: memories[one.key].due_at
    )
    due = [one for one in known if memories[one.key].due_at <= now]
    new = [one for one in things if one.key not in memories]
    ranked = due + chance.sample(new, len(new)) + known[len(due) :]
    return mixed(ranked[:number])


def mixed(things: Iterable[Thing]) -> tuple[Thing, ...]:
    """The same things with neighbours of different topics where they can be.

    The topic with most left goes first, so that it does not pile up at the end; of equals, what
    stood first comes first.
    """
    left = list(things)
    topics = Counter(one.topic for one in left)
    placed: list[Thing] = []
    while left:
        last = placed[-1].topic if placed else None

        def sameness(one: Thing, last: str | None = last) -> tuple[bool, int]:
            return (one.topic == last, -topics[one.topic])

        chosen = min(left, key=sameness)
        left.remove(chosen)
        topics[chosen.topic] -= 1
        placed.append(chosen)
    return tuple(placed)
