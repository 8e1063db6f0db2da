# SPDX-License-Identifier: MIT
"""The telling words of marked answers, written as ingredients of a phrase of a mark scheme.

A word tells the more of a point, the more of the answers that earned the point hold it, and the
fewer of the others. Where the bank has a family or another name for it, that is taken, for it
covers more.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import log2
from typing import NamedTuple

from quizdesk.engine.mark_scheme import Family, MarkPoint
from quizdesk.engine.marking.common_words import is_common
from quizdesk.engine.marking.compiled_scheme import compiled
from quizdesk.engine.marking.phrase import parse_member
from quizdesk.engine.marking.small_words import DENIAL_WORDS, SMALL_WORDS
from quizdesk.engine.marking.stems import british, stem
from quizdesk.engine.marking.tokens import Token, read_tokens
from quizdesk.engine.question import ShortAnswer

OF_THE_POINT = 2.0
"""Bits that a word tells more which stands in the point's `say`."""
OF_THE_SCHEME = 1.0
"""Bits that a word tells more which the bank has a family or a name for."""
OF_ANY_TEXT = 2.0
"""Bits that a common word tells less which neither the point nor the scheme has."""
SHORTEST = 3
"""Letters of a word that tells something."""

_CHATTER = """
about alot also away basically cant course didnt doesnt dont even everything get gets getting
going gonna got hes isnt kind let like lot lots made make makes many maybe much only other others
people really same shes some somehow something such thats theyre thing things think thought thus
trying very wanna wasnt way ways well wont wouldnt
"""
_UNTOLD = SMALL_WORDS | DENIAL_WORDS | frozenset(_CHATTER.split())
"""Words that tell nothing of any subject."""


class Telling(NamedTuple):
    """A word of an answer as an ingredient.

    Attributes:
        text: as a phrase has it.
        place: which of its sentence's names it is.
        is_actor: whether it is one who can do something to another.
        is_plain: whether it is a common word that neither the point nor the scheme has.
        weight: how much it tells, in bits.
    """

    text: str
    place: int
    is_actor: bool
    is_plain: bool
    weight: float

    @property
    def says_something(self) -> bool:
        """Whether it is more than who or when."""
        return not (self.is_actor or self.text.isdecimal())


class Name(NamedTuple):
    """A word of an answer, or several that are one name.

    Attributes:
        keys: what it is compared by, its own key first.
        word: as typed, or empty for a name of several words.
    """

    keys: tuple[str, ...]
    word: str


class Sentence:
    """A sentence of an answer: its names, and where each key stands."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.names = tuple(names)
        self._places: dict[str, set[int]] = {}
        for place, name in enumerate(names):
            for key in name.keys:
                self._places.setdefault(key, set()).add(place)

    @property
    def keys(self) -> Collection[str]:
        """What all its names are compared by."""
        return self._places.keys()

    def places(self, wording: Sequence[str]) -> set[int]:
        """The names on which a wording stands, its keys side by side."""
        firsts = self._places.get(wording[0], set())
        for offset, key in enumerate(wording[1:], start=1):
            firsts = {first for first in firsts if first + offset in self._places.get(key, ())}
        return {first + offset for first in firsts for offset in range(len(wording))}


class Larder:
    """All that answers to one question can give for phrases."""

    def __init__(
        self, question: ShortAnswer, families: Iterable[Family], texts: Sequence[str]
    ) -> None:
        """Reads the answers with the words of the question's scheme.

        Args:
            question: the question.
            families: word families that a phrase may name.
            texts: the answers.
        """
        ready = compiled(question.scheme, question.stem)
        self._vocabulary = ready.vocabulary
        self._stem = ready.own_words.stem
        self._families = _keys_of_families(families)
        self._beginnings = {
            key for keys in self._families.values() for key in keys if key.endswith("*")
        }
        self._longest_beginning = max(map(len, self._beginnings), default=0)
        self._canonical = {f"@{one.canonical}": one.canonical for one in question.scheme.aliases}
        self._sentences = [self._read(text) for text in texts]
        self._keys = [
            frozenset(key for sentence in sentences for key in sentence.keys)
            for sentences in self._sentences
        ]

    def sentences(self, number: int) -> Sequence[Sentence]:
        """The sentences of an answer, by its number."""
        return self._sentences[number]

    def families_of(self, keys: Iterable[str]) -> set[str]:
        """The families that have a lone word of one of these keys."""
        held = {other for key in keys for other in (key, *self._begun(key))}
        return {name for name, known in self._families.items() if not known.isdisjoint(held)}

    def telling(
        self,
        sentence: Sentence,
        point: MarkPoint,
        earned: Collection[int],
        unearned: Collection[int],
    ) -> tuple[Telling, ...]:
        """The words of a sentence that tell something of a point, in their order.

        Args:
            sentence: the sentence.
            point: the point.
            earned: the numbers of the answers that earned it.
            unearned: the numbers of those that did not.
        """
        said = {key for one in self._read(point.say) for key in one.keys}
        words: dict[str, Telling] = {}
        for place, name in enumerate(sentence.names):
            text = self._ingredient(name)
            if text and text not in words:
                keys = self._families[text[1:]] if text[0] == "~" else frozenset(name.keys[:1])
                weight = self._odds(keys, earned, unearned)
                weight += OF_THE_POINT * (not keys.isdisjoint(said))
                weight += OF_THE_SCHEME * (text != name.word)
                is_plain = text == name.word and self._is_plain(name, said)
                weight -= OF_ANY_TEXT * is_plain
                is_actor = name.keys[0] in self._vocabulary.actors
                words[text] = Telling(text, place, is_actor, is_plain, weight)
        return tuple(words.values())

    def _read(self, text: str) -> tuple[Sentence, ...]:
        """The sentences of a text, with names of several words folded to one."""
        by_number: dict[int, list[Token]] = {}
        for token in read_tokens(text):
            by_number.setdefault(token.sentence, []).append(token)
        return tuple(Sentence(self._names(tokens)) for tokens in by_number.values())

    def _names(self, tokens: Sequence[Token]) -> list[Name]:
        readings = [self._vocabulary.read(token.word) for token in tokens]
        capitals = [token.is_capitals for token in tokens]
        stems = [reading.stem for reading in readings]
        names = []
        for name in self._vocabulary.aliases.fold(stems, capitals):
            if name.first == name.last:
                word = tokens[name.first].word
                begun = {*readings[name.first].begun, *self._begun(word)}
                names.append(Name((name.key, *sorted(begun)), word))
            else:
                # A name of several words is also met by its words.
                names.append(Name((name.key, *stems[name.first : name.last + 1]), ""))
        return names

    def _begun(self, word: str) -> set[str]:
        """The beginnings of families that a word has."""
        plain = british(word)
        lengths = range(1, min(len(plain), self._longest_beginning - 1) + 1)
        return {f"{plain[:length]}*" for length in lengths} & self._beginnings

    def _ingredient(self, name: Name) -> str:
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
        meant = guess.word if guess is not None and guess.is_strict else name.word
        return "" if meant in _UNTOLD else meant

    def _odds(
        self, keys: frozenset[str], earned: Collection[int], unearned: Collection[int]
    ) -> float:
        """How much oftener answers hold a word that earned a point than others, in bits."""
        return log2(self._share(keys, earned) / self._share(keys, unearned))

    def _share(self, keys: frozenset[str], numbers: Collection[int]) -> float:
        # Half an answer more, so that nothing is impossible where few are known.
        holding = sum(not self._keys[number].isdisjoint(keys) for number in numbers)
        return (holding + 0.5) / (len(numbers) + 1)

    def _is_plain(self, name: Name, said: Collection[str]) -> bool:
        is_known = name.keys[0] in self._vocabulary.wordings or name.keys[0] in said
        return not is_known and is_common(name.word)


def _keys_of_families(families: Iterable[Family]) -> Mapping[str, frozenset[str]]:
    """What the lone words of each family are compared by."""
    found = {}
    for family in families:
        choices = [
            choice for one in family.wordings if len((choice := parse_member(one)).words) == 1
        ]
        found[family.name] = frozenset(
            f"{british(choice.words[0])}*" if choice.is_beginning else stem(choice.words[0])
            for choice in choices
        )
    return found
