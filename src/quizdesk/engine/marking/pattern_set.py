# SPDX-License-Identifier: MIT
"""Patterns filed by their rarest ingredient, so that an answer meets only those it may fit.

What an answer costs then hangs on its own words, hardly on how many phrases a point has.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Set

from quizdesk.engine.marking.patterns import Pattern


class PatternSet:
    """The patterns of a point or misconception, in order."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._patterns = tuple(patterns)
        uses = Counter(one for pattern in self._patterns for one in pattern.needed)
        self._filed: dict[int, list[tuple[int, Pattern]]] = {}
        for number, pattern in enumerate(self._patterns):
            rarest = min(pattern.needed, key=lambda one: (uses[one], one))
            self._filed.setdefault(rarest, []).append((number, pattern))

    def __iter__(self) -> Iterator[Pattern]:
        return iter(self._patterns)

    def __len__(self) -> int:
        return len(self._patterns)

    def possible(self, present: Set[int]) -> list[Pattern]:
        """Those all of whose ingredients are present, in order."""
        found = [
            filed
            for rarest in present & self._filed.keys()
            for filed in self._filed[rarest]
            if filed[1].needed <= present
        ]
        return [pattern for _, pattern in sorted(found, key=lambda filed: filed[0])]
