# SPDX-License-Identifier: MIT
"""What of a scheme an answer is read with, and what a word of an answer can mean by it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.patterns import Keys
from quizdesk.engine.marking.spelling import Speller
from quizdesk.engine.marking.stems import british, stem

MOST_WORDS = 20_000
"""Words of answers that are remembered; a class writes the same words over and over."""


class WordReading(NamedTuple):
    """What a word of an answer can mean.

    Attributes:
        stem: of the word, or of what it was meant to be.
        begun: keys of the beginnings that it has.
        loose: keys that it has only when spelling is read loosely.
    """

    stem: str
    begun: tuple[str, ...]
    loose: tuple[str, ...]


class Wordings(NamedTuple):
    """The wordings of ingredients that begin with one key.

    Attributes:
        alone: the ingredients that the key alone is a wording of.
        longer: by the second key: all further keys, and the ingredient.
    """

    alone: tuple[int, ...] = ()
    longer: Mapping[str, tuple[tuple[Keys, int], ...]] = MappingProxyType({})


NO_WORDINGS = Wordings()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What of a scheme an answer is read with; what it made of a word, it remembers.

    Attributes:
        wordings: by the first key of a wording.
        beginnings: the beginnings that phrases ask for, by their length.
        actors: the keys of those who can do something to each other.
    """

    aliases: AliasTable
    speller: Speller
    wordings: Mapping[str, Wordings]
    beginnings: Mapping[int, frozenset[str]]
    actors: frozenset[str]
    _read: dict[str, WordReading] = field(default_factory=dict)

    def read(self, word: str) -> WordReading:
        """What a word of an answer can mean."""
        known = self._read.get(word)
        if known is None:
            if len(self._read) >= MOST_WORDS:
                self._read.clear()
            known = self._read[word] = self._read_anew(word)
        return known

    def _read_anew(self, word: str) -> WordReading:
        plain = british(word)
        begun = [
            f"{plain[:length]}*"
            for length, beginnings in self.beginnings.items()
            if plain[:length] in beginnings
        ]
        loose = []
        guess = self.speller.read(word)
        meant = guess.word if guess is not None and guess.is_strict else word
        if guess is not None and not guess.is_strict:
            loose.append(self.aliases.fold([stem(guess.word)])[0].key)
        beginning = None if begun else self.speller.read_beginning(word)
        if beginning is not None:
            (begun if beginning.is_strict else loose).append(f"{beginning.word}*")
        return WordReading(stem(meant), tuple(begun), tuple(loose))
