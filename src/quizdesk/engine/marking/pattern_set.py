# SPDX-License-Identifier: MIT
"""Patterns filed by their rarest ingredient, so that an answer meets only those it may fit.

What an answer costs then hangs on its own words, hardly on how many phrases a scheme has.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from operator import itemgetter

from quizdesk.engine.marking.patterns import Pattern

_PLACE = itemgetter(0, 1)


class PatternSet:
    """The patterns of a point or misconception, in order.

    Attributes:
        number: of the set among all of its scheme.
    """

    def __init__(self, number: int, patterns: Iterable[Pattern]) -> None:
        self.number = number
        self._patterns = tuple(patterns)

    def __iter__(self) -> Iterator[Pattern]:
        return iter(self._patterns)

    def __len__(self) -> int:
        return len(self._patterns)


class PatternFile:
    """The patterns of all sets of a scheme, looked up at once for a whole answer."""

    def __init__(self, sets: Iterable[PatternSet]) -> None:
        sets = tuple(sets)
        uses = Counter(one for patterns in sets for pattern in patterns for one in pattern.needed)
        self._filed: dict[int, list[tuple[int, int, Pattern]]] = {}
        for patterns in sets:
            for place, pattern in enumerate(patterns):
                rarest = min(pattern.needed, key=lambda one: (uses[one], one))
                self._filed.setdefault(rarest, []).append((patterns.number, place, pattern))

    def possible(self, present: Set[int]) -> Mapping[int, Sequence[Pattern]]:
        """Those all of whose ingredients are present, in order, by the number of their set."""
        found = [
            filed
            for rarest in present & self._filed.keys()
            for filed in self._filed[rarest]
            if filed[2].needed <= present
        ]
        found.sort(key=_PLACE)
        by_set: dict[int, list[Pattern]] = {}
        for number, _, pattern in found:
            by_set.setdefault(number, []).append(pattern)
        return by_set
