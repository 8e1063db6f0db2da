# SPDX-License-Identifier: MIT
"""Cuts sentences into clauses by their signs: pauses, note-takers' signs, and opening words.

No grammar is read. A clause may come out shorter than a grammarian's, hardly ever longer.
"""

from operator import or_

from quizdesk.engine.marking.tokens import Text
from quizdesk.engine.marking.word_classes import (
    BE,
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


def clause_openings(text: Text) -> list[bool]:
    """For each word, whether a clause opens with it."""
    opens = list(map(or_, text.pauses, text.signs))
    for first, _ in text.runs():
        opens[first] = True
    for number, word in enumerate(text.words):
        if word in _OPENING and not opens[number]:
            opens[number] = _opens_by_word(text, number)
    return opens


def _opens_by_word(text: Text, number: int) -> bool:
    word = text.words[number]
    if word in CLAUSE_OPENERS:
        if word == "as":
            return not _belongs_to_verb(text, number)
        if word == "when" and text.words[number - 1] in BE:
            # "Osmosis is when water moves": what it is, and not when.
            return False
        # "told the KPD to go after the SPD" is one clause.
        return not (word == "after" and text.words[number - 1] in _CHASING)
    # "... and they": with a subject of its own begins a clause of its own.
    return number + 1 < len(text) and text.words[number + 1] in _SUBJECTS


def _belongs_to_verb(text: Text, number: int) -> bool:
    """Whether an "as" says what somebody is seen as, and gives no reason."""
    after = text.words[number + 1] if number + 1 < len(text) else ""
    if after in _SUBJECTS:
        return False
    before = range(max(0, number - REGARDING_REACH), number)
    sentence = text.sentences[number]
    return any(text.words[one] in _REGARDING and text.sentences[one] == sentence for one in before)
