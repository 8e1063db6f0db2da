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
    """A wording of a name: the stems after its first, and what it is a wording of."""

    rest: list[str]
    key: str
    needs_capitals: bool


class _Start(NamedTuple):
    """The wordings that begin with one stem.

    Attributes:
        lone: the stem by itself, if it is one.
        longer: by the second stem, the longest first.
    """

    lone: list[_Wording]
    longer: dict[str, list[_Wording]]


class AliasTable:
    """The aliases of a scheme, ready for folding."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self._starts: dict[str, _Start] = {}
        for idiom in _IDIOMS:
            self._add(idiom, idiom)
        for alias in aliases:
            for text in (alias.canonical, *alias.others):
                self._add(alias.canonical, text)

    def _add(self, canonical: str, text: str) -> None:
        tokens = read_tokens(text)
        if not tokens:
            return
        first, *rest = (stem(token.word) for token in tokens)
        # "US" is a state, "us" is not: what reads as a common word must be typed in capitals.
        is_word = len(tokens) == 1 and tokens[0].word in COMMON_WORDS
        needs_capitals = is_word and tokens[0].is_capitals
        start = self._starts.setdefault(first, _Start([], {}))
        alike = start.longer.setdefault(rest[0], []) if rest else start.lone
        if all(one.rest != rest for one in alike):
            alike.append(_Wording(rest, f"@{canonical}", needs_capitals))
            alike.sort(key=lambda one: -len(one.rest))

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
        for at, start in enumerate(map(self._starts.get, stems)):
            if start is None or at < free:
                continue
            name = None
            if start.longer and at + 1 < len(stems) and stems[at + 1] in start.longer:
                name = _longer_name(start.longer[stems[at + 1]], at, stems, sentences)
            if name is None and start.lone and (capitals[at] or not start.lone[0].needs_capitals):
                name = Name(start.lone[0].key, at, at)
            if name is not None:
                names.append(name)
                free = name.last + 1
        return names


def _longer_name(
    wordings: Iterable[_Wording], at: int, stems: Sequence[str], sentences: Sequence[int]
) -> Name | None:
    """The first of some wordings of several words that stands at a word in one sentence."""
    for rest, key, _ in wordings:
        last = at + len(rest)
        if stems[at + 1 : last + 1] == rest and sentences[last] == sentences[at]:
            return Name(key, at, last)
    return None
