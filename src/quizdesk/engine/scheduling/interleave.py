# SPDX-License-Identifier: MIT
"""The order of a sitting's questions: neighbours differ in topic, kind and novelty where they can.

Mixing kinds of problem makes learners tell them apart, which blocks of one kind do not (Rohrer and
Taylor, 2007).
"""

from collections import Counter
from collections.abc import Callable, Sequence

from quizdesk.engine.scheduling.units import Askable


def interleaved(
    askables: Sequence[Askable], is_new: Callable[[Askable], bool]
) -> tuple[Askable, ...]:
    """The same questions in an order that mixes them; of equals, what stood first comes first.

    The topic with most left goes first, so that it does not pile up at the end.
    """
    left = list(askables)
    topics = Counter(one.topic for one in left)
    new = {one.id: is_new(one) for one in left}
    placed: list[Askable] = []
    while left:
        last = placed[-1] if placed else None

        def sameness(one: Askable, last: Askable | None = last) -> tuple[int, int]:
            if last is None:
                return (int(new[one.id]), -topics[one.topic])
            same = 4 * (one.topic == last.topic) + 2 * (one.kind == last.kind)
            return (same + (new[one.id] == new[last.id]), -topics[one.topic])

        chosen = min(left, key=sameness)
        left.remove(chosen)
        topics[chosen.topic] -= 1
        placed.append(chosen)
    return tuple(placed)
