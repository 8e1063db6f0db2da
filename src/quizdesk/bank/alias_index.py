# SPDX-License-Identifier: MIT
"""Finds, for a mark scheme, those of the bank's aliases that its phrases can meet.

A bank has many aliases and a scheme needs few; a question should carry no more than it needs.
"""

import re
from collections.abc import Iterable
from functools import cached_property

from quizdesk.engine.mark_scheme import Alias

LONGEST_RUN = 6
"""Words of a wording that are looked at; names are shorter."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class AliasIndex:
    """The aliases of a bank, found by their wordings."""

    def __init__(self, aliases: tuple[Alias, ...]) -> None:
        self._aliases = aliases
        self._known: dict[frozenset[int], tuple[Alias, ...]] = {}

    def met_by(self, phrases: Iterable[str]) -> tuple[Alias, ...]:
        """The aliases whose wordings stand in the phrases, and those that hold such a wording.

        The second sort is wanted because it tells longer names from shorter ones within them:
        where a scheme speaks of Germany, "German Communists" must still be a name of its own.
        """
        if not self._aliases:
            return ()
        met: set[int] = set()
        by_wording = self._by_wording
        longest = self._longest
        for phrase in phrases:
            met.update(_found(_words(phrase), by_wording, longest))
        chosen = frozenset(met)
        known = self._known.get(chosen)
        if known is None:
            for number in chosen:
                met |= self._holders.get(number, set())
            known = tuple(self._aliases[number] for number in sorted(met))
            self._known[chosen] = known
        return known

    @cached_property
    def _wordings(self) -> list[tuple[int, tuple[str, ...]]]:
        return [
            (number, words)
            for number, alias in enumerate(self._aliases)
            for text in (alias.canonical, *alias.others)
            if (words := _words(text))
        ]

    @cached_property
    def _longest(self) -> int:
        return min(LONGEST_RUN, max((len(words) for _, words in self._wordings), default=0))

    @cached_property
    def _by_wording(self) -> dict[tuple[str, ...], int]:
        return {words[:LONGEST_RUN]: number for number, words in reversed(self._wordings)}

    @cached_property
    def _holders(self) -> dict[int, set[int]]:
        """For each alias those others with a wording that holds one of its wordings."""
        holders: dict[int, set[int]] = {}
        for number, words in self._wordings:
            for held in _found(words, self._by_wording, self._longest):
                if held != number:
                    holders.setdefault(held, set()).add(number)
        return holders


def _words(text: str) -> tuple[str, ...]:
    """The words of a text in the form in which they are compared."""
    return tuple(_stripped(word) for word in _WORD.findall(text.lower()))


def _stripped(word: str) -> str:
    """A word without the plain marks of plural and possession."""
    bare = word.removesuffix("'s").removesuffix("’s")
    return bare[:-1] if len(bare) > 3 and bare.endswith("s") else bare


def _found(
    words: tuple[str, ...], by_wording: dict[tuple[str, ...], int], longest: int
) -> set[int]:
    found = set()
    for start in range(len(words)):
        for end in range(start + 1, min(start + longest, len(words)) + 1):
            number = by_wording.get(words[start:end])
            if number is not None:
                found.add(number)
    return found
