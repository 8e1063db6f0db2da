# SPDX-License-Identifier: MIT
"""Folds names and their other wordings to one: "German Communists" and "KDP" to KPD.

The same folding is done to the phrases of a scheme and to an answer. A folded name is a name of
its own: the words inside it no longer count as words.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quizdesk.engine.mark_scheme import Alias
from quizdesk.engine.marking.common_words import COMMON_WORDS
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.marking.tokens import read_tokens

_IDIOMS = ("in order", "as well", "in turn", "in fact", "in place", "at last", "at first", "so far")
"""Words that mean nothing by themselves where they stand together: nobody gave an order."""


class Name(NamedTuple):
    """A run of words, folded: what it is compared by, and which words it took.

    Attributes:
        key: `@` and the canonical name, or a lone word's stem.
        first, last: numbers of its first and last word.
    """

    key: str
    first: int
    last: int


class _Wording(NamedTuple):
    canonical: str
    needs_capitals: bool


class AliasTable:
    """The aliases of a scheme, ready for folding."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self._wordings: dict[tuple[str, ...], _Wording] = {}
        self._longest: dict[str, int] = {}
        self._seconds: dict[str, set[str]] = {}
        for idiom in _IDIOMS:
            self._add(idiom, idiom)
        for alias in aliases:
            for text in (alias.canonical, *alias.others):
                self._add(alias.canonical, text)

    def _add(self, canonical: str, text: str) -> None:
        tokens = read_tokens(text)
        words = tuple(stem(token.word) for token in tokens)
        if not words:
            return
        # "US" is a state, "us" is not: what reads as a common word must be typed in capitals.
        is_word = len(tokens) == 1 and tokens[0].word in COMMON_WORDS
        needs_capitals = is_word and tokens[0].is_capitals
        self._wordings.setdefault(words, _Wording(canonical, needs_capitals))
        self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
        self._seconds.setdefault(words[0], set()).update(words[1:2])

    def fold(self, stems: Sequence[str], capitals: Sequence[bool] | None = None) -> list[Name]:
        """All names of a run of words: the folded ones, and each other word by itself.

        Args:
            stems: the words' stems.
            capitals: which words were typed in capitals; all of them when left out.
        """
        names: list[Name] = []
        at = 0
        for name in self.folded(stems, capitals or [True] * len(stems), [0] * len(stems)):
            names += (Name(stems[one], one, one) for one in range(at, name.first))
            names.append(name)
            at = name.last + 1
        names += (Name(stems[one], one, one) for one in range(at, len(stems)))
        return names

    def folded(
        self, stems: Sequence[str], capitals: Sequence[bool], sentences: Sequence[int]
    ) -> list[Name]:
        """The names in a text that have an alias, the longest wordings taken first from the left.

        Args:
            stems: the words' stems.
            capitals: which words were typed in capitals.
            sentences: the number of each word's sentence, as no name stands in two.
        """
        names: list[Name] = []
        free = 0
        for at, word in enumerate(stems):
            if word in self._longest and at >= free:
                name = self._name_at(at, stems, capitals[at], sentences)
                if name is not None:
                    names.append(name)
                    free = name.last + 1
        return names

    def _name_at(
        self, at: int, stems: Sequence[str], is_capitals: bool, sentences: Sequence[int]
    ) -> Name | None:
        """The longest wording of an alias that begins at a word."""
        longest = min(self._longest[stems[at]], len(stems) - at)
        if longest > 1 and stems[at + 1] not in self._seconds[stems[at]]:
            longest = 1
        for length in range(longest, 0, -1):
            last = at + length - 1
            if sentences[last] == sentences[at]:
                found = self._wordings.get(tuple(stems[at : last + 1]))
                if found and (is_capitals or not found.needs_capitals):
                    return Name(f"@{found.canonical}", at, last)
        return None
