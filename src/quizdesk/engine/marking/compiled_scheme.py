# SPDX-License-Identifier: MIT
"""A mark scheme made ready for marking, once for all answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizdesk.engine.mark_scheme import MarkPoint, MarkScheme, Misconception
from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.known_casts import KnownCasts, known_casts
from quizdesk.engine.marking.own_words import OwnWords, own_words
from quizdesk.engine.marking.pattern_set import PatternFile, PatternSet
from quizdesk.engine.marking.patterns import Keys, PatternMaker
from quizdesk.engine.marking.phrase import Choice, Phrase, parse_member, parse_phrase
from quizdesk.engine.marking.spelling import Speller
from quizdesk.engine.marking.stems import british, stem
from quizdesk.engine.marking.tokens import read_words
from quizdesk.engine.marking.vocabulary import Vocabulary, Wordings

MOST_SCHEMES = 64
"""Schemes kept ready; a class answers few questions at a time."""


@dataclass(frozen=True, slots=True)
class CompiledPoint:
    """A mark point with its phrases ready."""

    point: MarkPoint
    accept: PatternSet
    reject: PatternSet


@dataclass(frozen=True, slots=True)
class CompiledMisconception:
    """A misconception with its phrases ready."""

    misconception: Misconception
    when: PatternSet


@dataclass(frozen=True, slots=True)
class CompiledScheme:
    """A scheme with its phrases and its vocabulary ready.

    Attributes:
        stem: of the question; empty where it does not matter.
        patterns: those of all points and misconceptions.
    """

    scheme: MarkScheme
    stem: str
    vocabulary: Vocabulary
    points: tuple[CompiledPoint, ...]
    misconceptions: tuple[CompiledMisconception, ...]
    patterns: PatternFile
    own_words: OwnWords
    known_casts: KnownCasts


_ready: dict[int, CompiledScheme] = {}


def compiled(scheme: MarkScheme, stem: str = "") -> CompiledScheme:
    """A scheme made ready.

    Args:
        scheme: the mark scheme.
        stem: of its question, or empty where it does not matter.

    Raises:
        InvalidPhrase: when one of its phrases cannot be read.
    """
    # Looked up by identity: comparing two large schemes costs more than marking an answer.
    known = _ready.get(id(scheme))
    if known is not None and known.scheme is scheme and (not stem or known.stem == stem):
        return known
    if len(_ready) >= MOST_SCHEMES:
        # The oldest alone: to forget all would have every question at hand made ready again.
        del _ready[next(iter(_ready))]
    made = _ready[id(scheme)] = _compile(scheme, stem)
    return made


def _compile(scheme: MarkScheme, stem_text: str) -> CompiledScheme:
    aliases = AliasTable(scheme.aliases)
    actors = frozenset(_key(aliases, actor) for actor in scheme.actors)
    families = {
        family.name: tuple(parse_member(one) for one in family.wordings)
        for family in scheme.families
    }
    maker = PatternMaker(aliases, families, actors, takes_suppositions=scheme.takes_suppositions)
    phrases: list[Phrase] = []
    sets: list[PatternSet] = []

    def patterns(texts: Iterable[str]) -> PatternSet:
        parsed = [parse_phrase(text) for text in texts]
        phrases.extend(parsed)
        sets.append(PatternSet(len(sets), (maker.make(phrase) for phrase in parsed)))
        return sets[-1]

    points = tuple(
        CompiledPoint(point, patterns(point.accept), patterns(point.reject))
        for point in scheme.points
    )
    misconceptions = tuple(
        CompiledMisconception(one, patterns(one.when)) for one in scheme.misconceptions
    )
    choices = [
        choice
        for phrase in phrases
        for step in phrase.steps
        for ingredient in step
        for choice in maker.choices(ingredient)
    ]
    says = [point.say for point in scheme.points]
    in_question = frozenset(word for text in (stem_text, *says) for word in read_words(text))
    vocabulary = _vocabulary(scheme, choices, maker, actors, aliases, in_question)
    accepts = [point.accept for point in points]
    own = own_words(stem_text, says, accepts, vocabulary)
    casts = known_casts(stem_text, says, accepts, maker.numbers, vocabulary)
    return CompiledScheme(
        scheme, stem_text, vocabulary, points, misconceptions, PatternFile(sets), own, casts
    )


def _key(aliases: AliasTable, name: str) -> str:
    names = aliases.fold([stem(word) for word in read_words(name)])
    return names[0].key if names else ""


def _vocabulary(
    scheme: MarkScheme,
    choices: Iterable[Choice],
    maker: PatternMaker,
    actors: frozenset[str],
    aliases: AliasTable,
    in_question: Iterable[str],
) -> Vocabulary:
    starred = {word for one in choices for word in one.starred}
    words = {word for word in starred if not word.endswith("*")}
    for text in (*scheme.actors, *(text for one in scheme.aliases for text in one.wordings)):
        words.update(read_words(text))
    beginnings = {british(word[:-1]) for word in starred if word.endswith("*")}
    by_length: dict[int, frozenset[str]] = {}
    for length in sorted({len(one) for one in beginnings}):
        by_length[length] = frozenset(one for one in beginnings if len(one) == length)
    return Vocabulary(
        aliases=aliases,
        speller=Speller(words, beginnings, in_question),
        wordings=_by_first_key(maker.numbers),
        beginnings=by_length,
        actors=actors,
    )


def _by_first_key(numbers: Mapping[frozenset[Keys], int]) -> dict[str, Wordings]:
    """The wordings of numbered ingredients, as an answer looks them up."""
    alone: dict[str, list[int]] = {}
    longer: dict[str, dict[str, list[tuple[Keys, int]]]] = {}
    for alternatives, number in numbers.items():
        for first, *rest in sorted(alternatives):
            if rest:
                following = longer.setdefault(first, {}).setdefault(rest[0], [])
                following.append((tuple(rest[1:]), number))
            else:
                alone.setdefault(first, []).append(number)
    return {
        key: Wordings(
            tuple(alone.get(key, ())),
            {second: tuple(found) for second, found in longer.get(key, {}).items()},
        )
        for key in alone.keys() | longer.keys()
    }
