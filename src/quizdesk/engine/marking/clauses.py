# SPDX-License-Identifier: MIT
"""Cuts sentences into clauses by their signs: pauses, note-takers' signs, and opening words.

No grammar is read. A clause may come out shorter than a grammarian's, hardly ever longer.
"""

from collections.abc import Sequence

from quizdesk.engine.marking.tokens import Token
from quizdesk.engine.marking.word_classes import (
    CLAUSE_OPENERS,
    JOINING,
    LINKING_PRONOUNS,
    PRONOUNS,
)

_CHASING = frozenset({"go", "goes", "went", "going", "gone", "look", "looked", "looking"})
_REGARDING_WORDS = """
see sees saw seen seeing regard regards regarded view views viewed treat treated use used describe
described label labelled brand branded consider considered acted act acting admitted same such far
well
"""
_REGARDING = frozenset(_REGARDING_WORDS.split())
"""Words after which "as" begins no clause: "did not see them as the stronger side"."""
REGARDING_REACH = 5
"""Words from such a word to its "as"."""
_SUBJECTS = PRONOUNS | LINKING_PRONOUNS
_OPENING = CLAUSE_OPENERS | JOINING


def clause_openings(tokens: Sequence[Token]) -> list[bool]:
    """For each token, whether a clause opens with it."""
    opens: list[bool] = []
    before = -1
    for number, (word, _, _, sentence, is_after_pause, is_after_sign, _) in enumerate(tokens):
        is_marked = sentence != before or is_after_pause or is_after_sign
        opens.append(is_marked or (word in _OPENING and _opens_by_word(tokens, number)))
        before = sentence
    return opens


def _opens_by_word(tokens: Sequence[Token], number: int) -> bool:
    word = tokens[number].word
    if word in CLAUSE_OPENERS:
        if word == "as":
            return not _belongs_to_verb(tokens, number)
        # "told the KPD to go after the SPD" is one clause.
        return not (word == "after" and tokens[number - 1].word in _CHASING)
    # "... and they": with a subject of its own begins a clause of its own.
    return number + 1 < len(tokens) and tokens[number + 1].word in _SUBJECTS


def _belongs_to_verb(tokens: Sequence[Token], number: int) -> bool:
    """Whether an "as" says what somebody is seen as, and gives no reason."""
    after = tokens[number + 1].word if number + 1 < len(tokens) else ""
    if after in _SUBJECTS:
        return False
    before = tokens[max(0, number - REGARDING_REACH) : number]
    return any(one.word in _REGARDING and one.sentence == tokens[number].sentence for one in before)
