# SPDX-License-Identifier: MIT
"""An answer read once, so that every phrase of a scheme can look up where its words stand.

Positions are numbers of names: words, with every folded alias counted as one.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from quizdesk.engine.mark import Span
from quizdesk.engine.marking.aliases import AliasTable, Name
from quizdesk.engine.marking.bare_lists import bare_list_sentences
from quizdesk.engine.marking.negation import Denial, find_denials
from quizdesk.engine.marking.spelling import Speller
from quizdesk.engine.marking.stems import british, stem
from quizdesk.engine.marking.tokens import read_tokens

FARTHEST_BY = 3
"""Words from a deed to its "by": "was attacked again and again by"."""
FARTHEST_DOER = 5
"""Words from "by" to the doer: "by the leaders of the KPD"."""
DENIAL_KEY = "!not"
"""The key under which every denial stands; no stem and no alias begins with its sign."""


class Vocabulary(NamedTuple):
    """What of a scheme an answer is read with.

    Attributes:
        beginnings: the beginnings that phrases ask for, by their length.
    """

    aliases: AliasTable
    speller: Speller
    beginnings: Mapping[int, frozenset[str]]


class AnswerIndex:
    """The words of an answer by their keys.

    Attributes:
        bare_lists: sentences that only list key words.
    """

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._tokens = read_tokens(text)
        self._strict: dict[str, list[int]] = {}
        self._loose: dict[str, list[int]] = {}
        self._sentences: list[int] = []
        self._names: list[Name] = []
        self.bare_lists = bare_list_sentences(self._tokens)
        self._denials: dict[int, list[Denial]] = {}
        self._read_names()
        self._read_denials()

    def positions(self, key: str) -> Sequence[int]:
        """Where a key stands, in order, read strictly."""
        return self._strict.get(key, ())

    def loose_positions(self, key: str) -> Sequence[int]:
        """Where a key stands only when spelling is read loosely."""
        return self._loose.get(key, ())

    def sentence_of(self, position: int) -> int:
        """The number of the sentence that a name stands in."""
        return self._sentences[position]

    def denials_in(self, sentence: int) -> Sequence[Denial]:
        """The denials of a sentence, in positions."""
        return self._denials.get(sentence, ())

    def names_doer(self, deed: int, doer: int) -> bool:
        """Whether "by" stands between a deed and its doer: "attacked by the German party"."""
        places = self.positions("by")
        after = bisect_right(places, deed)
        if after == len(places):
            return False
        by = places[after]
        if by - deed > FARTHEST_BY or not 0 < doer - by <= FARTHEST_DOER:
            return False
        # "attacked by calling them fascists" tells the means, not the doer.
        follower = self._tokens[self._names[by + 1].first].word
        return by + 1 == doer or not follower.endswith("ing")

    def span(self, first: int, last: int) -> Span:
        """The characters from one name to another."""
        start = self._tokens[self._names[first].first].start
        return start, self._tokens[self._names[last].last].end

    def _read_names(self) -> None:
        offset = 0
        guesses = self._guesses()
        for sentence, group in groupby(self._tokens, key=lambda token: token.sentence):
            tokens = list(group)
            stems = [stem(guesses.get(token.word, token.word)) for token in tokens]
            capitals = [token.is_capitals for token in tokens]
            for name in self._vocabulary.aliases.fold(stems, capitals):
                position = len(self._names)
                self._names.append(Name(name.key, name.first + offset, name.last + offset))
                self._sentences.append(sentence)
                self._strict.setdefault(name.key, []).append(position)
                if name.first == name.last:
                    self._read_word(tokens[name.first].word, position)
            offset += len(tokens)

    def _guesses(self) -> dict[str, str]:
        """What the misspelt words were meant to be, by what was typed."""
        read = self._vocabulary.speller.read
        guesses = {}
        for word in {token.word for token in self._tokens}:
            guess = read(word)
            if guess is not None and guess.is_strict:
                guesses[word] = guess.word
        return guesses

    def _read_word(self, word: str, position: int) -> None:
        """Notes the beginnings of a lone word, and what it can mean when read loosely."""
        plain = british(word)
        is_found = False
        for length, beginnings in self._vocabulary.beginnings.items():
            if plain[:length] in beginnings:
                self._strict.setdefault(f"{plain[:length]}*", []).append(position)
                is_found = True
        guess = self._vocabulary.speller.read(word)
        if guess is not None and not guess.is_strict:
            key = self._vocabulary.aliases.fold([stem(guess.word)])[0].key
            self._loose.setdefault(key, []).append(position)
        guess = None if is_found else self._vocabulary.speller.read_beginning(word)
        if guess is not None:
            table = self._strict if guess.is_strict else self._loose
            table.setdefault(f"{guess.word}*", []).append(position)

    def _read_denials(self) -> None:
        position_of = [
            position
            for position, name in enumerate(self._names)
            for _ in range(name.first, name.last + 1)
        ]
        for denial in find_denials(self._tokens):
            places = Denial(
                position_of[denial.first],
                position_of[denial.last],
                position_of[denial.reach_first],
                position_of[denial.reach_last],
            )
            self._strict.setdefault(DENIAL_KEY, []).append(places.first)
            self._denials.setdefault(self._sentences[places.first], []).append(places)
