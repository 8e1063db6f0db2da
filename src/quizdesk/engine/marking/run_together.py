# SPDX-License-Identifier: MIT
"""Finds where two words were typed as one: "unitedfront", "inthe", "thecomintern"."""

from collections.abc import Container

from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.word_classes import PREPOSITIONS

LONGEST_PARTED = 24
SHORTEST_PART = 5
"""Letters of a word of the scheme that was typed together with another."""


def cut_of(word: str, known: Container[str]) -> int:
    """After how many letters a strange word is two words; 0 where it is not.

    Words that hardly make one: "takeover" and "inaction" are words.

    Args:
        word: in lower case.
        known: the scheme's words.
    """
    if len(word) > LONGEST_PARTED:
        return 0
    if word.endswith("the") and (word[:-3] in SMALL_WORDS or word[:-3] in PREPOSITIONS):
        return len(word) - 3
    if word.startswith("the") and len(word) >= SHORTEST_PART + 3 and word[3:] in known:
        return 3
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        if word[:cut] in known and word[cut:] in known and word[:cut] not in PREPOSITIONS:
            return cut
    return 0
