# SPDX-License-Identifier: MIT
"""Finds which of many words are few edits from a typed one, all of them in one pass.

An edit is a letter more, less or other, or two neighbours swapped (Damerau 1964, in the form that
edits no stretch twice). The words stand side by side in one large number, a lane of bits each; bit
i of a lane says that i of its letters are met. One step a typed letter and number of edits moves
all lanes at once (the shift-and search of Wu and Manber 1992), so that hundreds of words cost
little more than one.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

MOST_EDITS = 3


class NearWord(NamedTuple):
    """A word that is near, by its number among all, and how many edits away."""

    number: int
    edits: int


class NearWords:
    """Words ready to be compared with typed ones.

    Args:
        words: the words, none of them empty.
        allowed: how many edits a word may be away; no more than `MOST_EDITS`.
    """

    def __init__(self, words: Sequence[str], allowed: Callable[[str], int]) -> None:
        self._number_at: dict[int, int] = {}
        self._letters: dict[str, int] = {}
        self._starts = 0
        # By the number of edits: the last bits of words that may be so far away.
        self._ends = [0] * (MOST_EDITS + 1)
        bit = 0
        for number, word in enumerate(words):
            self._starts |= 1 << bit
            for place, letter in enumerate(word, start=bit + 1):
                self._letters[letter] = self._letters.get(letter, 0) | 1 << place
            bit += len(word)
            self._number_at[bit] = number
            for edits in range(allowed(word) + 1):
                self._ends[edits] |= 1 << bit
            bit += 1
        self._size = bit

    def after_each_letter(self, typed: str) -> list[list[int]]:
        """What is met of the words after each letter of a typed one, by the number of edits."""
        inside = ((1 << self._size) - 1) & ~self._starts
        row = [self._starts]
        for _ in range(MOST_EDITS):
            row.append(row[-1] | (row[-1] << 1 & inside))
        before = [0] * (MOST_EDITS + 1)
        rows = [row]
        last_met = 0
        for letter in typed:
            met = self._letters.get(letter, 0)
            swapped = met << 1 & last_met
            below = row[0] << 1 & met
            after = [below]
            for edits in range(1, MOST_EDITS + 1):
                fewer = row[edits - 1]
                below = (
                    (row[edits] << 1 & met)
                    | fewer
                    | ((fewer | below) << 1 & inside)
                    | (before[edits - 1] << 2 & swapped)
                )
                after.append(below)
            before, row, last_met = row, after, met
            rows.append(row)
        return rows

    def near(self, row: Sequence[int]) -> Iterator[NearWord]:
        """The words that are near by one of those rows, the nearest first, then in their order."""
        seen = 0
        for edits, ends in enumerate(self._ends):
            hits = row[edits] & ends & ~seen
            seen |= hits
            while hits:
                lowest = hits & -hits
                yield NearWord(self._number_at[lowest.bit_length() - 1], edits)
                hits ^= lowest
