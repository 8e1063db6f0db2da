# SPDX-License-Identifier: MIT
"""A mark scheme made ready for marking, once for all answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from quizdesk.engine.mark_scheme import MarkPoint, MarkScheme, Misconception
from quizdesk.engine.marking.aliases import AliasTable
from quizdesk.engine.marking.patterns import Keys, Pattern, PatternMaker
from quizdesk.engine.marking.phrase import Choice, Phrase, parse_member, parse_phrase
from quizdesk.engine.marking.spelling import Speller
from quizdesk.engine.marking.stems import british, stem
from quizdesk.engine.marking.tokens import read_words

MOST_SCHEMES = 64
"""Schemes kept ready; a class answers few questions at a time."""
MOST_WORDS = 20_000
"""Words of answers that are remembered; a class writes the same words over and over."""


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


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What of a scheme an answer is read with; what it made of a word, it remembers.

    Attributes:
        wordings: by the first key of a wording: its other keys and the ingredient it belongs to.
        beginnings: the beginnings that phrases ask for, by their length.
        actors: the keys of those who can do something to each other.
    """

    aliases: AliasTable
    speller: Speller
    wordings: Mapping[str, tuple[tuple[Keys, int], ...]]
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


@dataclass(frozen=True, slots=True)
class CompiledScheme:
    """A scheme with its phrases and its vocabulary ready."""

    scheme: MarkScheme
    vocabulary: Vocabulary
    points: tuple[CompiledPoint, ...]
    misconceptions: tuple[CompiledMisconception, ...]


_ready: dict[int, CompiledScheme] = {}


def compiled(scheme: MarkScheme) -> CompiledScheme:
    """A scheme made ready.

    Raises:
        InvalidPhrase: when one of its phrases cannot be read.
    """
    # Looked up by identity: comparing two large schemes costs more than marking an answer.
    known = _ready.get(id(scheme))
    if known is not None and known.scheme is scheme:
        return known
    if len(_ready) >= MOST_SCHEMES:
        _ready.clear()
    made = _ready[id(scheme)] = _compile(scheme)
    return made


def _compile(scheme: MarkScheme) -> CompiledScheme:
    aliases = AliasTable(scheme.aliases)
    actors = frozenset(_key(aliases, actor) for actor in scheme.actors)
    families = {
        family.name: tuple(parse_member(one) for one in family.wordings)
        for family in scheme.families
    }
    maker = PatternMaker(aliases, families, actors)
    phrases: list[Phrase] = []

    def patterns(texts: Iterable[str]) -> tuple[Pattern, ...]:
        parsed = [parse_phrase(text) for text in texts]
        phrases.extend(parsed)
        return tuple(maker.make(phrase) for phrase in parsed)

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
    vocabulary = _vocabulary(scheme, choices, maker, actors, aliases)
    return CompiledScheme(scheme, vocabulary, points, misconceptions)


def _key(aliases: AliasTable, name: str) -> str:
    names = aliases.fold([stem(word) for word in read_words(name)])
    return names[0].key if names else ""


def _vocabulary(
    scheme: MarkScheme,
    choices: Iterable[Choice],
    maker: PatternMaker,
    actors: frozenset[str],
    aliases: AliasTable,
) -> Vocabulary:
    choices = list(choices)
    words = {word for one in choices for word in one.words[: -1 if one.is_beginning else None]}
    for text in (*scheme.actors, *(text for one in scheme.aliases for text in one.wordings)):
        words.update(read_words(text))
    beginnings = {british(one.words[-1]) for one in choices if one.is_beginning}
    by_length: dict[int, frozenset[str]] = {}
    for length in sorted({len(one) for one in beginnings}):
        by_length[length] = frozenset(one for one in beginnings if len(one) == length)
    wordings: dict[str, list[tuple[Keys, int]]] = {}
    for alternatives, number in maker.numbers.items():
        for first, *rest in alternatives:
            wordings.setdefault(first, []).append((tuple(rest), number))
    return Vocabulary(
        aliases=aliases,
        speller=Speller(words, beginnings),
        wordings={key: tuple(found) for key, found in wordings.items()},
        beginnings=by_length,
        actors=actors,
    )
