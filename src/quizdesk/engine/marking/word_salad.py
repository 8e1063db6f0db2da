# SPDX-License-Identifier: MIT
"""Tells a sentence from words thrown together: "the by attacked SPD of Stalin the".

Counts neighbours that English hardly ever puts side by side. Pupils' notes leave small words out
and so have few such pairs; shuffled sentences have many.
"""

from collections.abc import Sequence
from itertools import pairwise

from quizdesk.engine.marking.tokens import Token
from quizdesk.engine.marking.word_classes import AUXILIARIES, PREPOSITIONS

FEWEST_CLASHES = 2
MOST_SHARE = 0.1
"""Clashes a word, from which a sentence is no sentence."""

_DETERMINERS = frozenset({"the", "a", "an", "his", "their", "its", "our", "my", "your"})
_PREPOSITIONS = PREPOSITIONS - {
    "to",
    "in",
    "on",
    "over",
    "under",
    "about",
    "near",
    "behind",
    "like",
}
_JOINING = frozenset({"and", "or", "but", "because", "although", "whereas"})
_NEVER_AFTER_DETERMINER = _DETERMINERS | AUXILIARIES | PREPOSITIONS | _JOINING
_NEVER_AFTER_PREPOSITION = (AUXILIARIES - {"had", "have"}) | _JOINING | {"of", "to"}
_NEVER_LAST = _DETERMINERS | {"and", "or", "because", "of", "from", "into", "although", "whereas"}


def is_word_salad(tokens: Sequence[Token]) -> bool:
    """Whether the words of a sentence are thrown together."""
    clashes = sum(
        _clash(before.word, after.word) and not (after.is_after_pause or after.is_after_sign)
        for before, after in pairwise(tokens)
    )
    clashes += tokens[-1].word in _NEVER_LAST
    return clashes >= FEWEST_CLASHES and clashes >= MOST_SHARE * len(tokens)


def _clash(before: str, after: str) -> bool:
    if before in _DETERMINERS:
        return after in _NEVER_AFTER_DETERMINER
    if before in _PREPOSITIONS:
        return after in _NEVER_AFTER_PREPOSITION
    return before in _JOINING and after in {"of", "and", "or"}
