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
from quizdesk.engine.marking.vocabulary import Vocabulary


class SayWord(NamedTuple):
    """A word of a point's `say`.

    Attributes:
        typed: as the author wrote it.
        key: what it is compared by.
        ingredients: the ingredients of the scheme that it would be.
        weight: how much it tells, in bits.
    """

    typed: str
    key: str
    ingredients: frozenset[int]
    weight: float


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The words of a scheme's points. Sets of points are whole numbers with a bit a point.

    Attributes:
        of_ingredient: the points whose phrases hold an ingredient.
        of_key: the points whose `say` holds a word.
        stem: the keys of the question's stem.
        weights: how much a word tells by the number of points that share it.
        said: of each point, the words of its `say`, the most telling first.
    """

    of_ingredient: Mapping[int, int]
    of_key: Mapping[str, int]
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
    denials = {one for rest, one in vocabulary.wordings.get(DENIAL_KEY, ())}
    read = [_words(say, vocabulary) for say in says]
    of_key: dict[str, int] = {}
    for bit, words in enumerate(read):
        for _, key, _ in words:
            of_key[key] = of_key.get(key, 0) | 1 << bit
    in_stem = frozenset(one for _, key, begun in _words(stem, vocabulary) for one in (key, *begun))

    def said(words: Iterable[tuple[str, str, tuple[str, ...]]]) -> tuple[SayWord, ...]:
        telling = []
        for typed, key, begun in words:
            ingredients = frozenset(
                one
                for first in (key, *begun)
                for rest, one in vocabulary.wordings.get(first, ())
                if not rest
            )
            shared = of_key[key]
            for one in ingredients:
                shared |= of_ingredient.get(one, 0)
            if key not in in_stem:
                telling.append(SayWord(typed, key, ingredients, weights[shared.bit_count()]))
        return tuple(sorted(telling, key=lambda one: -one.weight))

    return OwnWords(
        of_ingredient={one: bits for one, bits in of_ingredient.items() if one not in denials},
        of_key=of_key,
        stem=in_stem,
        weights=weights,
        said=tuple(said(words) for words in read),
    )


def _words(text: str, vocabulary: Vocabulary) -> list[tuple[str, str, tuple[str, ...]]]:
    """The words of a text that tell something: as typed, by their keys, and as beginnings."""
    tokens = read_tokens(text)
    readings = [vocabulary.read(token.word) for token in tokens]
    capitals = [token.is_capitals for token in tokens]
    words = []
    for name in vocabulary.aliases.fold([reading.stem for reading in readings], capitals):
        is_lone = name.first == name.last
        word = tokens[name.first].word
        if is_lone and (word in SMALL_WORDS or word in DENIAL_WORDS):
            continue
        typed = text[tokens[name.first].start : tokens[name.last].end]
        words.append((typed, name.key, readings[name.first].begun if is_lone else ()))
    return words
