# SPDX-License-Identifier: MIT
"""Finds points that an answer comes near without saying them in words that the scheme knows.

Where a sentence holds several telling words of a point which has none of its phrases, and which no
other point needed, a person should look. Nothing here awards a point.
"""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from quizdesk.engine.marking.answer_index import AnswerIndex
from quizdesk.engine.marking.own_words import OwnWords
from quizdesk.engine.marking.small_words import SMALL_WORDS

ENOUGH = 6.0
"""Bits that a point's words must tell in one sentence for it to come near the point. In a scheme of
five points a word that no other point shares tells 2.6, so that it takes three words."""
MANY_POINTS = 8
FEWEST_WORDS = 3
"""Words that it takes at least in a scheme of many points. By their weight two would be enough,
and two words of a subject stand together in many a sentence that says something else."""
SHARE_BESIDE_OTHERS = 0.65
"""What such words count for in a sentence that says something else already."""


class NearReading(NamedTuple):
    """A point that a sentence comes near.

    Attributes:
        places: the names that are words of the point.
        missing: the most telling word of the point's `say` that its phrases ask for too and that is
            not in the sentence, or empty.
    """

    places: tuple[int, ...]
    missing: str


class _Sentence(NamedTuple):
    """The words of one point in one sentence: their weights and where they first stand."""

    weights: dict[str, float]
    places: list[int]


def near_readings(
    index: AnswerIndex,
    own: OwnWords,
    points: Collection[int],
    used: Collection[int],
    silent: Collection[int],
) -> dict[int, NearReading]:
    """The points that an answer comes near, by their numbers.

    Args:
        index: the answer.
        own: the words of the scheme's points.
        points: numbers of the points to look for.
        used: names that other points need already.
        silent: sentences that say nothing, such as bare lists.
    """
    if not points:
        return {}
    shared = _shared(index, own)
    speaking = {index.sentences[place] for place in used}
    found: dict[tuple[int, int], _Sentence] = {}
    for place, bits in sorted(shared.items()):
        sentence = index.sentences[place]
        if place in used or sentence in silent:
            continue
        weight = own.weight(bits) * (SHARE_BESIDE_OTHERS if sentence in speaking else 1)
        for point in points:
            if bits >> point & 1:
                words = found.setdefault((point, sentence), _Sentence({}, []))
                if index.keys[place] not in words.weights:
                    words.weights[index.keys[place]] = weight
                    words.places.append(place)
    nearest: dict[int, tuple[float, int]] = {}
    for (point, sentence), words in found.items():
        weight = sum(words.weights.values())
        if len(words.weights) < FEWEST_WORDS and len(own.said) >= MANY_POINTS:
            continue
        if weight >= ENOUGH and weight > nearest.get(point, (0.0, 0))[0]:
            nearest[point] = weight, sentence
    return {
        point: NearReading(
            tuple(found[point, sentence].places), _missing(index, own, point, sentence)
        )
        for point, (_, sentence) in nearest.items()
    }


def _shared(index: AnswerIndex, own: OwnWords) -> Mapping[int, int]:
    """For each name that is a word of a point, the points that share it."""
    of_key = own.of_key
    shared = {name: of_key[key] for name, key in enumerate(index.keys) if key in of_key}
    for name, keys in index.more_keys.items():
        for key in keys:
            if key in of_key:
                shared[name] = shared.get(name, 0) | of_key[key]
    for ingredient in index.strict.keys() & own.of_run.keys():
        for first, last, _ in index.strict[ingredient]:
            for name in range(first, last + 1):
                shared[name] = shared.get(name, 0) | own.of_run[ingredient]
    keys, words, stem = index.keys, index.words, own.stem
    return {
        name: bits
        for name, bits in shared.items()
        if not (keys[name] in stem or words[name] in SMALL_WORDS)
    }


def _missing(index: AnswerIndex, own: OwnWords, point: int, sentence: int) -> str:
    for word in own.said[point]:
        is_there = any(
            index.sentences[place.first] == sentence
            for ingredient in word.ingredients
            for place in index.strict.get(ingredient, ())
        )
        if not is_there:
            return word.typed
    return ""
