# SPDX-License-Identifier: MIT
"""Takes a misspelt word for the scheme's word that it stands for.

Two readings: a strict one, which may earn a point (one edit in words of 5 to 7 letters, two in
longer ones), and a loose one, which may only make it unsure. An edit is a letter more, less or
other, or two neighbours swapped (Damerau 1964, in the form that edits no stretch twice). A word
that the scheme itself uses, or a common English word, is never taken for another.
"""

from collections.abc import Iterable
from typing import NamedTuple

from quizdesk.engine.marking.common_words import is_common
from quizdesk.engine.marking.stems import stem

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
    """The words of a scheme, ready to be recognised when misspelt."""

    def __init__(self, words: Iterable[str], beginnings: Iterable[str] = ()) -> None:
        known = sorted(set(words))
        self._stems = frozenset(stem(word) for word in known)
        self._words = _by_sound(known)
        self._beginnings = _by_sound(sorted(set(beginnings)))

    def read(self, word: str) -> Guess | None:
        """What a word was meant to be, or None where it is a word in its own right."""
        if not SHORTEST <= len(word) <= LONGEST or not word.isalpha():
            return None
        if stem(word) in self._stems or is_common(word):
            return None
        near = self._words.get(_sound(word), ())
        guess = _nearest(word, near)
        # A slip in the middle of "attakced" is met without its ending.
        for ending in _ENDINGS:
            if guess is None and word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
                guess = _nearest(word.removesuffix(ending), near)
        return guess

    def read_beginning(self, word: str) -> Guess | None:
        """The beginning that a misspelt word was meant to have."""
        if not SHORTEST <= len(word) <= LONGEST or not word.isalpha():
            return None
        if stem(word) in self._stems or is_common(word):
            return None
        near = [
            found
            for beginning in self._beginnings.get(_sound(word), ())
            # A letter too few or too many shifts where the beginning ends.
            for length in range(len(beginning) - 1, len(beginning) + 2)
            if (found := _nearest(word[:length], (beginning,), most=1)) is not None
        ]
        return max(near, key=lambda one: (one.is_strict, len(one.word)), default=None)


def _by_sound(words: Iterable[str]) -> dict[int, list[str]]:
    table: dict[int, list[str]] = {}
    for word in words:
        if len(word) >= SHORTEST and word.isalpha():
            table.setdefault(_sound(word), []).append(word)
    return table


def _sound(word: str) -> int:
    return _SOUND_OF.get(word[0], -1)


def _nearest(typed: str, words: Iterable[str], most: int = 2) -> Guess | None:
    """The word with the fewest edits; it is strict with no more than `most` of them."""
    best: Guess | None = None
    best_edits = 0
    for word in words:
        allowed = loose_edits(word)
        if abs(len(word) - len(typed)) > allowed:
            continue
        edits = edit_distance(typed, word, allowed)
        if edits is not None and (best is None or edits < best_edits):
            best, best_edits = Guess(word, edits <= min(most, strict_edits(word))), edits
    return best


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


def edit_distance(one: str, other: str, most: int) -> int | None:
    """How many edits make one word the other, or None if more than `most`.

    Only a band of width 2 × `most` + 1 of the table is reckoned.

    >>> edit_distance("cominturn", "comintern", 2), edit_distance("raid", "trade", 1)
    (1, None)
    """
    beyond = most + 1
    width = len(other)
    before: list[int] = []
    row = [column if column <= most else beyond for column in range(width + 1)]
    for line, letter in enumerate(one, start=1):
        previous, row = row, [beyond] * (width + 1)
        if line <= most:
            row[0] = line
        for column in range(max(1, line - most), min(width, line + most) + 1):
            same = letter == other[column - 1]
            cost = min(
                previous[column - 1] + (not same), previous[column] + 1, row[column - 1] + 1, beyond
            )
            is_swap = line > 1 and column > 1 and letter == other[column - 2]
            if is_swap and one[line - 2] == other[column - 1]:
                cost = min(cost, before[column - 2] + 1)
            row[column] = cost
        if min(row) > most:
            return None
        before = previous
    return row[width] if row[width] <= most else None
