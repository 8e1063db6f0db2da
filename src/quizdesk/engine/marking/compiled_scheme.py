# SPDX-License-Identifier: MIT
"""A mark scheme made ready for marking, once for all answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from quizdesk.engine.mark_scheme import MarkPoint, MarkScheme, Misconception
from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.answer_index import Vocabulary
from quizdesk.engine.marking.matcher import Pattern, make_pattern
from quizdesk.engine.marking.phrase import Phrase, parse_phrase
from quizdesk.engine.marking.spelling import Speller
from quizdesk.engine.marking.stems import british
from quizdesk.engine.marking.tokens import read_words

MOST_SCHEMES = 64
"""Schemes kept ready; a class answers few questions at a time."""


@dataclass(frozen=True, slots=True)
class CompiledPoint:
    """A mark point with its phrases ready."""

    point: MarkPoint
    accept: tuple[Pattern, ...]
    reject: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class CompiledMisconception:
    """A misconception with its phrases ready."""

    misconception: Misconception
    when: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class CompiledScheme:
    """A scheme with its phrases and its vocabulary ready."""

    scheme: MarkScheme
    vocabulary: Vocabulary
    points: tuple[CompiledPoint, ...]
    misconceptions: tuple[CompiledMisconception, ...]


@lru_cache(maxsize=MOST_SCHEMES)
def compiled(scheme: MarkScheme) -> CompiledScheme:
    """A scheme made ready.

    Raises:
        InvalidPhrase: when one of its phrases cannot be read.
    """
    aliases = AliasTable(scheme.aliases)
    phrases: list[Phrase] = []

    def patterns(texts: Iterable[str]) -> tuple[Pattern, ...]:
        parsed = [parse_phrase(text) for text in texts]
        phrases.extend(parsed)
        return tuple(make_pattern(phrase, aliases) for phrase in parsed)

    points = tuple(
        CompiledPoint(point, patterns(point.accept), patterns(point.reject))
        for point in scheme.points
    )
    misconceptions = tuple(
        CompiledMisconception(one, patterns(one.when)) for one in scheme.misconceptions
    )
    vocabulary = _vocabulary(scheme, phrases, aliases)
    return CompiledScheme(scheme, vocabulary, points, misconceptions)


def _vocabulary(scheme: MarkScheme, phrases: Iterable[Phrase], aliases: AliasTable) -> Vocabulary:
    choices = [
        choice
        for phrase in phrases
        for step in phrase.steps
        for ingredient in step
        for choice in ingredient.choices
    ]
    words = {word for one in choices for word in one.words[: -1 if one.is_beginning else None]}
    for alias in scheme.aliases:
        for text in (alias.canonical, *alias.others):
            words.update(read_words(text))
    beginnings = {british(one.words[-1]) for one in choices if one.is_beginning}
    by_length: dict[int, frozenset[str]] = {}
    for length in sorted({len(one) for one in beginnings}):
        by_length[length] = frozenset(one for one in beginnings if len(one) == length)
    return Vocabulary(aliases, Speller(words, beginnings), by_length)
