# SPDX-License-Identifier: MIT
"""What of a scheme an answer is read with, and what a word of an answer can mean by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.common_words import COMMON_WORDS
from quizdesk.engine.marking.patterns import Keys
from quizdesk.engine.marking.run_together import cut_of
from quizdesk.engine.marking.sounds import sound
from quizdesk.engine.marking.spelling import Speller
from quizdesk.engine.marking.stems import LONGEST_STEMMED, british, is_irregular_form, stem
from quizdesk.engine.marking.usual_words import slip_of, sounded

MOST_WORDS = 3_000
"""Words of answers that are remembered; a class writes the same words over and over."""
MOST_STRANGE = 500
"""Different words of one answer, neither common nor the scheme's, that are read for what they are
forms or misspellings of. Only an answer of thousands of words has more; they count as typed."""


class WordReading(NamedTuple):
    """What a word of an answer can mean.

    Attributes:
        stem: of the word, or of what it was meant to be.
        begun: keys of the beginnings that it has.
        loose: keys that it has only when spelling is read loosely.
        usual: the word as usually written, where it is told by that who does what; else empty.
        is_strange: whether it is neither a word nor known to be meant for one.
        cut: after how many letters it is two words typed as one; else 0.
    """

    stem: str
    begun: tuple[str, ...]
    loose: tuple[str, ...]
    usual: str = ""
    is_strange: bool = False
    cut: int = 0


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

    def read_all(self, words: Sequence[str]) -> list[WordReading]:
        """What the words of one answer can mean, with a bound on the work."""
        if len(words) <= MOST_STRANGE:
            known = self._read
            return [known.get(word) or self.read(word) for word in words]
        strange = [
            word
            for word in dict.fromkeys(words)
            if not (word in COMMON_WORDS or self.speller.knows(word))
        ]
        as_typed = {
            word: WordReading(word, self._beginnings_of(word), ())
            for word in strange[MOST_STRANGE:]
        }
        return [as_typed.get(word) or self.read(word) for word in words]

    def read(self, word: str) -> WordReading:
        """What a word of an answer can mean."""
        known = self._read.get(word)
        if known is None:
            known = self._read_anew(word)
            if len(word) <= LONGEST_STEMMED:
                if len(self._read) >= MOST_WORDS:
                    self._read.clear()
                self._read[word] = known
        return known

    def _beginnings_of(self, word: str) -> tuple[str, ...]:
        plain = british(word)
        return tuple(
            f"{plain[:length]}*"
            for length, beginnings in self.beginnings.items()
            if plain[:length] in beginnings
        )

    def _read_anew(self, word: str) -> WordReading:
        usual = "" if self.speller.knows(word) else slip_of(word)
        if usual:
            return WordReading(stem(usual), self._beginnings_of(usual), (), usual)
        begun = list(self._beginnings_of(word))
        loose = []
        guess = self.speller.read(word)
        meant = guess.word if guess is not None and guess.is_strict else word
        if guess is not None and guess.is_strict:
            begun += (one for one in self._beginnings_of(meant) if one not in begun)
        elif guess is not None:
            loose.append(self.aliases.fold([stem(guess.word)])[0].key)
        beginning = None if begun else self.speller.read_beginning(word)
        if beginning is not None:
            (begun if beginning.is_strict else loose).append(f"{beginning.word}*")
        is_strange = meant == word and not begun and self.speller.is_strange(word)
        if is_strange and (usual := sounded(word)):
            return WordReading(stem(usual), self._beginnings_of(usual), (), usual)
        usual = "" if meant == word else _as_past(word, meant)
        cut = cut_of(word, self.speller.known) if is_strange else 0
        return WordReading(stem(meant), tuple(begun), tuple(loose), usual, is_strange, cut)


def _as_past(typed: str, meant: str) -> str:
    """A misspelt word as a past form tells itself: "attacked" for "attakt"; empty if it is none."""
    if is_irregular_form(meant):
        return meant if typed[-1] == meant[-1] else ""
    if typed.endswith("ed") or not typed.endswith(("d", "t")):
        return ""
    if meant.endswith("ed"):
        return meant
    is_past = not meant.endswith(("ing", "d", "t")) and sound(typed[:-1]).key == sound(meant).key
    return f"{meant.removesuffix('e')}ed" if is_past else ""
