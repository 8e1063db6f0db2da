# SPDX-License-Identifier: MIT
"""Finds, for a mark scheme, those of the bank's aliases that its phrases can meet.

A bank has many aliases and a scheme needs few; a question should carry no more than it needs.
"""

import re
from collections.abc import Iterable, Sequence

from quizdesk.engine.mark_scheme import Alias
from quizdesk.engine.marking.stems import stem

LONGEST_RUN = 6
"""Words of a wording that are looked at; names are shorter."""

_WORD_OR_END = re.compile(r"\n|[^\W_]+(?:'[^\W_]+)*")


class _Stems(dict[str, str]):
    """Stems by word, found once each: the words of a bank come again and again."""

    def __missing__(self, word: str) -> str:
        found = self[word] = stem(word.removesuffix("'s"))
        return found


class AliasIndex:
    """The aliases of a bank, found by their wordings."""

    def __init__(self, aliases: tuple[Alias, ...]) -> None:
        self._aliases = aliases
        # An alias by the words of each of its wordings, and the most words of any wording by the
        # first of them, so that most words of a phrase need one look only.
        self._numbers: dict[tuple[str, ...], int] = {}
        self._longest: dict[str, int] = {}
        self._known: dict[frozenset[int], tuple[Alias, ...]] = {}
        self._stems = _Stems()
        wordings = [
            (number, words)
            for number, alias in enumerate(aliases)
            for text in (alias.canonical, *alias.others)
            if (words := tuple(self._words(text)[:LONGEST_RUN]))
        ]
        for number, words in wordings:
            self._numbers.setdefault(words, number)
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
        self._holders: dict[int, set[int]] = {}
        for number, words in wordings:
            for held in self._found(words):
                if held != number:
                    self._holders.setdefault(held, set()).add(number)

    def met_by(self, phrases: Iterable[str]) -> tuple[Alias, ...]:
        """The aliases whose wordings stand in the phrases, and those that hold such a wording.

        The second sort is wanted because it tells longer names from shorter ones within them:
        where a scheme speaks of Germany, "German Communists" must still be a name of its own.
        """
        if not self._aliases:
            return ()
        met = frozenset(self._found(self._words("\n".join(phrases))))
        known = self._known.get(met)
        if known is None:
            holders = (self._holders.get(number, set()) for number in met)
            known = tuple(self._aliases[number] for number in sorted(met.union(*holders)))
            self._known[met] = known
        return known

    def _words(self, text: str) -> list[str]:
        """The stems of a text's words, and the ends of its lines."""
        stems = self._stems
        return [stems[word] for word in _WORD_OR_END.findall(text.lower().replace("’", "'"))]

    def _found(self, words: Sequence[str]) -> set[int]:
        """The aliases whose wordings stand among some words."""
        found = set()
        longest = self._longest
        for start in [start for start, word in enumerate(words) if word in longest]:
            for length in range(1, longest[words[start]] + 1):
                number = self._numbers.get(tuple(words[start : start + length]))
                if number is not None:
                    found.add(number)
        return found
