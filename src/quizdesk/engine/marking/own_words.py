# SPDX-License-Identifier: MIT
"""Which words belong to which points of a scheme, and how much each of them tells.

A word of a point is one that its phrases or its `say` hold. It tells the more, the fewer of the
scheme's points share it: log2((points + 1) / points that share it), in bits. Words of the stem of
the question tell nothing, as every answer has them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import NamedTuple

from quizdesk.engine.marking.patterns import DENIAL_KEY, Pattern
from quizdesk.engine.marking.small_words import DENIAL_WORDS, SMALL_WORDS
from quizdesk.engine.marking.tokens import read_tokens
from quizdesk.engine.marking.vocabulary import NO_WORDINGS, Vocabulary


class SayWord(NamedTuple):
    """A word of a point's `say`.

    Attributes:
        typed: as the author wrote it.
        keys: what it is compared by, its own key first, then as a beginning.
        ingredients: the ingredients of the scheme that it would be.
    """

    typed: str
    keys: tuple[str, ...]
    ingredients: frozenset[int]

    @property
    def key(self) -> str:
        """What it is compared by."""
        return self.keys[0]


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The words of a scheme's points. Sets of points are whole numbers with a bit a point.

    Attributes:
        of_key: the points whose `say` or phrases hold a word or a beginning of words.
        of_run: the points whose phrases hold an ingredient that may be several words.
        stem: the keys of the question's stem.
        weights: how much a word tells by the number of points that share it.
        said: of each point, the words of its `say` that its phrases ask for too, the most
            telling first.
    """

    of_key: Mapping[str, int]
    of_run: Mapping[int, int]
    stem: frozenset[str]
    weights: tuple[float, ...]
    said: tuple[tuple[SayWord, ...], ...]

    def weight(self, points: int) -> float:
        """How much a word tells that these points share."""
        return self.weights[points.bit_count()]


def own_words(
    stem: str,
    says: Sequence[str],
    accepts: Sequence[Iterable[Pattern]],
    vocabulary: Vocabulary,
) -> OwnWords:
    """The words of the points of a scheme.

    Args:
        stem: of the question.
        says: what each point says.
        accepts: the patterns of each point, in the same order.
        vocabulary: of the scheme.
    """
    number = len(says)
    weights = (0.0, *(log2((number + 1) / shared) for shared in range(1, number + 1)))
    of_ingredient: dict[int, int] = {}
    for bit, patterns in enumerate(accepts):
        for ingredient in frozenset[int]().union(*(pattern.needed for pattern in patterns)):
            of_ingredient[ingredient] = of_ingredient.get(ingredient, 0) | 1 << bit
    for denial in vocabulary.wordings.get(DENIAL_KEY, NO_WORDINGS).alone:
        of_ingredient.pop(denial, None)
    read = [_words(say, vocabulary) for say in says]
    of_key: dict[str, int] = {}
    for bit, words in enumerate(read):
        for word in words:
            of_key[word.key] = of_key.get(word.key, 0) | 1 << bit
    in_stem = frozenset(one for word in _words(stem, vocabulary) for one in word.keys)
    said: list[tuple[SayWord, ...]] = []
    for bit, words in enumerate(read):
        telling: list[tuple[float, SayWord]] = []
        for word in words:
            shared = of_key[word.key]
            asked = 0
            for one in word.ingredients:
                asked |= of_ingredient.get(one, 0)
            if word.key not in in_stem and asked >> bit & 1:
                telling.append((-weights[(shared | asked).bit_count()], word))
        said.append(tuple(word for _, word in sorted(telling, key=lambda one: one[0])))
    of_run = _add_wordings(of_key, of_ingredient, vocabulary)
    return OwnWords(of_key, of_run, in_stem, weights, tuple(said))


def _add_wordings(
    of_key: dict[str, int], of_ingredient: Mapping[int, int], vocabulary: Vocabulary
) -> dict[int, int]:
    """Adds the points whose phrases hold a word; returns those of several words side by side."""
    of_run: dict[int, int] = {}
    for key, wordings in vocabulary.wordings.items():
        bits = 0
        for ingredient in wordings.alone:
            bits |= of_ingredient.get(ingredient, 0)
        if bits:
            of_key[key] = of_key.get(key, 0) | bits
        for _, ingredient in (one for found in wordings.longer.values() for one in found):
            if ingredient in of_ingredient:
                of_run[ingredient] = of_ingredient[ingredient]
    return of_run


def _words(text: str, vocabulary: Vocabulary) -> list[SayWord]:
    """The words of a text that tell something."""
    tokens = read_tokens(text)
    readings = [vocabulary.read(token.word) for token in tokens]
    capitals = [token.is_capitals for token in tokens]
    words = []
    for name in vocabulary.aliases.fold([reading.stem for reading in readings], capitals):
        is_lone = name.first == name.last
        word = tokens[name.first].word
        if is_lone and (word in SMALL_WORDS or word in DENIAL_WORDS):
            continue
        keys = (name.key, *(readings[name.first].begun if is_lone else ()))
        ingredients = frozenset(
            one for key in keys for one in vocabulary.wordings.get(key, NO_WORDINGS).alone
        )
        typed = text[tokens[name.first].start : tokens[name.last].end]
        words.append(SayWord(typed, keys, ingredients))
    return words
