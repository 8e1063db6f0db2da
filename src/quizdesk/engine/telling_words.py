# SPDX-License-Identifier: MIT
"""The telling words of marked answers, written as ingredients of a phrase of a mark scheme.

A word tells the more of a point, the more of the answers that earned the point hold it, and the
fewer of the others. Where the scheme has a family or another name for it, that is taken, for it
covers more.
"""

from collections.abc import Collection, Mapping, Sequence
from math import log2
from typing import NamedTuple

from quizdesk.engine.mark_scheme import MarkPoint, MarkScheme
from quizdesk.engine.marking.common_words import is_common
from quizdesk.engine.marking.compiled_scheme import compiled
from quizdesk.engine.marking.phrase import parse_member
from quizdesk.engine.marking.small_words import DENIAL_WORDS, SMALL_WORDS
from quizdesk.engine.marking.stems import british, stem
from quizdesk.engine.marking.tokens import Token, read_tokens
from quizdesk.engine.marking.vocabulary import Vocabulary
from quizdesk.engine.question import ShortAnswer

OF_THE_POINT = 2.0
"""Bits that a word tells more which stands in the point's `say`."""
OF_THE_SCHEME = 1.0
"""Bits that a word tells more which the scheme has a family or a name for."""
OF_ANY_TEXT = 2.0
"""Bits that a common word tells less which neither the point nor the scheme has."""
SHORTEST = 3
"""Letters of a word that tells something."""


_UNTOLD = SMALL_WORDS | DENIAL_WORDS


class Telling(NamedTuple):
    """A word of an answer as an ingredient.

    Attributes:
        text: as a phrase has it.
        keys: what it is compared by; an answer that holds one of them may hold the ingredient.
        place: where in the answer it stands.
        is_actor: whether it is one who can do something to another.
        weight: how much it tells, in bits.
    """

    text: str
    keys: frozenset[str]
    place: int
    is_actor: bool
    weight: float

    @property
    def says_something(self) -> bool:
        """Whether it is more than who or when."""
        return not (self.is_actor or self.text.isdecimal())


class _Name(NamedTuple):
    """A word of an answer, or several that are one name."""

    keys: tuple[str, ...]
    word: str
    sentence: int


class Larder:
    """All that answers to one question can give for phrases."""

    def __init__(self, question: ShortAnswer, texts: Sequence[str]) -> None:
        ready = compiled(question.scheme, question.stem)
        self._vocabulary = ready.vocabulary
        self._stem = ready.own_words.stem
        self._families = _families(question.scheme)
        self._canonical = {f"@{one.canonical}": one.canonical for one in question.scheme.aliases}
        self._answers = [_names(text, self._vocabulary) for text in texts]
        self._keys = [
            frozenset(key for name in names for key in name.keys) for names in self._answers
        ]

    def holding(self, words: Sequence[Telling]) -> set[int]:
        """The numbers of the answers that may hold all these ingredients."""
        return {
            number
            for number, keys in enumerate(self._keys)
            if not any(keys.isdisjoint(word.keys) for word in words)
        }

    def likeliest_sentence(
        self, number: int, point: MarkPoint, earned: Collection[int], unearned: Collection[int]
    ) -> tuple[Telling, ...]:
        """The telling words of the sentence that most likely makes a point, in their order.

        Args:
            number: the answer's.
            point: the point.
            earned: the numbers of the answers that earned it.
            unearned: the numbers of those that did not.
        """
        said = {key for name in _names(point.say, self._vocabulary) for key in name.keys}
        sentences: dict[int, dict[str, Telling]] = {}
        for place, name in enumerate(self._answers[number]):
            words = sentences.setdefault(name.sentence, {})
            text = self._ingredient(name)
            if text and text not in words:
                keys = self._keys_of(text, name)
                weight = self._odds(keys, earned, unearned)
                weight += OF_THE_POINT * (not keys.isdisjoint(said))
                weight += self._standing(text, name, said)
                is_actor = name.keys[0] in self._vocabulary.actors
                words[text] = Telling(text, keys, place, is_actor, weight)
        found = [tuple(words.values()) for words in sentences.values()]
        return max(found, key=_weight, default=())

    def _ingredient(self, name: _Name) -> str:
        """A name as a phrase has it, or nothing where it tells nothing."""
        key = name.keys[0]
        if key in self._canonical:
            canonical = self._canonical[key]
            return canonical if canonical.isalnum() else f'"{canonical}"'
        is_word = name.word.isalnum() and len(name.word) >= SHORTEST
        if not is_word or name.word in _UNTOLD or key in self._stem:
            return ""
        for family, keys in self._families.items():
            if not keys.isdisjoint(name.keys):
                return f"~{family}"
        guess = self._vocabulary.speller.read(name.word)
        return guess.word if guess is not None and guess.is_strict else name.word

    def _keys_of(self, text: str, name: _Name) -> frozenset[str]:
        return self._families[text[1:]] if text.startswith("~") else frozenset(name.keys[:1])

    def _odds(
        self, keys: frozenset[str], earned: Collection[int], unearned: Collection[int]
    ) -> float:
        """How much oftener answers hold a word that earned a point than others, in bits."""
        return log2(self._share(keys, earned) / self._share(keys, unearned))

    def _share(self, keys: frozenset[str], numbers: Collection[int]) -> float:
        # Half an answer more, so that nothing is impossible where few are known.
        holding = sum(not self._keys[number].isdisjoint(keys) for number in numbers)
        return (holding + 0.5) / (len(numbers) + 1)

    def _standing(self, text: str, name: _Name, said: Collection[str]) -> float:
        """What a word tells more or less by what kind of word it is."""
        if text != name.word:
            return OF_THE_SCHEME
        is_known = name.keys[0] in self._vocabulary.wordings or name.keys[0] in said
        return 0.0 if is_known or not is_common(name.word) else -OF_ANY_TEXT


def _weight(words: Sequence[Telling]) -> float:
    """How much the three most telling words of a sentence tell."""
    return sum(sorted((word.weight for word in words), reverse=True)[:3])


def _families(scheme: MarkScheme) -> Mapping[str, frozenset[str]]:
    """What the lone words of each family are compared by."""
    families = {}
    for family in scheme.families:
        choices = [
            choice for one in family.wordings if len((choice := parse_member(one)).words) == 1
        ]
        families[family.name] = frozenset(
            f"{british(choice.words[0])}*" if choice.is_beginning else stem(choice.words[0])
            for choice in choices
        )
    return families


def _names(text: str, vocabulary: Vocabulary) -> list[_Name]:
    """The words of a text, with names of several words folded to one."""
    names = []
    sentences: dict[int, list[Token]] = {}
    for token in read_tokens(text):
        sentences.setdefault(token.sentence, []).append(token)
    for sentence, tokens in sentences.items():
        readings = [vocabulary.read(token.word) for token in tokens]
        capitals = [token.is_capitals for token in tokens]
        for name in vocabulary.aliases.fold([reading.stem for reading in readings], capitals):
            is_lone = name.first == name.last
            begun = readings[name.first].begun if is_lone else ()
            word = tokens[name.first].word if is_lone else ""
            names.append(_Name((name.key, *begun), word, sentence))
    return names
