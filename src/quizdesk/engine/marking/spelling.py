# SPDX-License-Identifier: MIT
"""Takes a misspelt word for the scheme's word that it stands for.

Two readings: a strict one, which may earn a point (one edit in words of 5 to 7 letters, two in
longer ones, or the same sound), and a loose one, which may only make it unsure. A word that the
scheme itself uses, or a word of English that is known, is never taken for another.
"""

from collections.abc import Iterable
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from quizdesk.engine.marking.known_words import is_known
from quizdesk.engine.marking.near_words import NearWords
from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.sound_alikes import SoundAlikes
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.marking.usual_words import word_by_sound

SHORTEST = 4
LONGEST = 24
"""Letters; longer words are left alone, so that no word costs much."""

_ENDINGS = ("ed", "ing", "es", "s", "d")
_SOUNDS = ("bfpvw", "cgjkqsxz", "dt", "l", "mn", "r", "aeiouhy")
"""Letters that are mistaken for each other at the beginning of a word."""
_SOUND_OF = {letter: number for number, letters in enumerate(_SOUNDS) for letter in letters}


class Guess(NamedTuple):
    """What a typed word was taken for.

    Attributes:
        word: a word of the scheme, or a beginning of words.
        is_strict: whether the slip is small enough for a point.
    """

    word: str
    is_strict: bool


class Speller:
    """The words of a scheme, ready to be recognised when misspelt.

    Args:
        words: those that the phrases hold.
        beginnings: the beginnings of words that they hold.
        in_question: words that the question uses; they are no slips of others.
    """

    def __init__(
        self,
        words: Iterable[str],
        beginnings: Iterable[str] = (),
        in_question: Iterable[str] = (),
    ) -> None:
        known = sorted(set(words))
        begun = sorted(set(beginnings))
        self._known = frozenset(known)
        self._stems = frozenset(stem(word) for word in chain(known, in_question))
        self._words = _by_sound(known)
        self._beginnings = _by_sound(begun)
        self._begun = begun

    @cached_property
    def _alikes(self) -> SoundAlikes:
        # Made for the first strange word: most schemes of a bank never meet one.
        words = [word for word in sorted(self._known) if word not in SMALL_WORDS]
        return SoundAlikes(filter(_is_looked_at, words), filter(_is_looked_at, self._begun))

    def read(self, word: str) -> Guess | None:
        """What a word was meant to be, or None where it is a word in its own right."""
        if self._is_right(word):
            return None
        by_letters = self._read_letters(word)
        if by_letters is not None and by_letters.is_strict:
            return by_letters
        by_sound = self._read_sound(word)
        return by_sound if by_sound is not None and by_sound.is_strict else by_letters or by_sound

    def read_beginning(self, word: str) -> Guess | None:
        """The beginning that a misspelt word was meant to have."""
        if self._is_right(word):
            return None
        by_letters = self._read_letters_of_beginning(word)
        if by_letters is not None and by_letters.is_strict:
            return by_letters
        alike = self._alikes.read_beginning(word)
        if alike is None:
            return by_letters
        other = word_by_sound(word)
        if other is None or other.far >= alike.far or other.word.startswith(alike.word):
            return Guess(alike.word, is_strict=True)
        return by_letters

    def _read_sound(self, word: str) -> Guess | None:
        alike = self._alikes.read(word)
        if alike is None:
            return None
        other = word_by_sound(word)
        if other is None or stem(other.word) in self._stems or other.far > alike.far:
            return Guess(alike.word, alike.is_strict)
        # A word of English that sounds more like it, or as much, may be meant.
        return None if other.far < alike.far else Guess(alike.word, is_strict=False)

    def _read_letters(self, word: str) -> Guess | None:
        group = self._words.get(_sound(word))
        if group is None:
            return None
        rows = group.near.after_each_letter(word)
        # A slip in the middle of "attakced" is met without its ending.
        for ending in ("", *_ENDINGS):
            length = len(word) - len(ending)
            if length >= SHORTEST and word.endswith(ending):
                nearest = next(group.near.near(rows[length]), None)
                if nearest is not None:
                    meant = group.words[nearest.number]
                    return Guess(meant, nearest.edits <= strict_edits(meant))
        return None

    def _read_letters_of_beginning(self, word: str) -> Guess | None:
        group = self._beginnings.get(_sound(word))
        if group is None:
            return None
        best: tuple[bool, int, int] | None = None
        for length, row in enumerate(group.near.after_each_letter(word)):
            for number, edits in group.near.near(row):
                letters = len(group.words[number])
                # A letter too few or too many shifts where the beginning ends.
                if letters >= length - 1 and (letters <= length + 1 or length == len(word)):
                    is_strict = edits <= min(1, strict_edits(group.words[number]))
                    best = max(best or (False, 0, 0), (is_strict, letters, -number))
        return Guess(group.words[-best[2]], best[0]) if best else None

    @property
    def known(self) -> frozenset[str]:
        """The scheme's words."""
        return self._known

    def knows(self, word: str) -> bool:
        """Whether a word is one of the scheme's."""
        return word in self._known

    def is_strange(self, word: str) -> bool:
        """Whether a word is none that is known, neither of the scheme nor of English."""
        return word.isalpha() and stem(word) not in self._stems and not is_known(word)

    def _is_right(self, word: str) -> bool:
        """Whether a word is one in its own right, or too long or too short to be looked at."""
        return not _is_looked_at(word) or stem(word) in self._stems or is_known(word)


class _Group(NamedTuple):
    """Words that begin with like sounds, in order."""

    words: list[str]
    near: NearWords


def _by_sound(words: Iterable[str]) -> dict[int, _Group]:
    table: dict[int, list[str]] = {}
    for word in words:
        if len(word) >= SHORTEST and word.isalpha():
            table.setdefault(_sound(word), []).append(word)
    return {sound: _Group(group, NearWords(group, loose_edits)) for sound, group in table.items()}


def _is_looked_at(word: str) -> bool:
    return SHORTEST <= len(word) <= LONGEST and word.isalpha()


def _sound(word: str) -> int:
    return _SOUND_OF.get(word[:1], -1)


def strict_edits(word: str) -> int:
    """How many edits a misspelling may have and still earn a point."""
    if len(word) < 5:
        return 0
    return 1 if len(word) < 8 else 2


def loose_edits(word: str) -> int:
    """How many edits a misspelling may have and still be worth a person's look."""
    if len(word) < 6:
        return 1
    return 2 if len(word) < 10 else 3
