# SPDX-License-Identifier: MIT
"""Tells notes and sentences, which say something, from a bare list of key words, which does not."""

from collections.abc import Sequence
from itertools import groupby

from quizdesk.engine.marking.negation import is_denial_word
from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.stems import is_irregular_form
from quizdesk.engine.marking.tokens import Token

FEWEST_ENTRIES = 3
"""With fewer, it may be a short answer: "Arcos raid, May 1927"."""
LONGEST_UNBOUND = 6
"""Words that may follow each other without any word that binds them."""

_BINDING = SMALL_WORDS - frozenset({"the", "a", "an", "and", "of", "in", "or"})


def bare_list_sentences(tokens: Sequence[Token]) -> frozenset[int]:
    """The sentences of a text that only list key words, one beside another or line by line."""
    bare: set[int] = set()
    row: list[int] = []
    entries = 0
    for sentence, group in groupby(tokens, key=lambda token: token.sentence):
        sizes = _entry_sizes(list(group))
        if not sizes:
            row, entries = [], 0
            continue
        if sum(sizes) > LONGEST_UNBOUND:
            bare.add(sentence)
        row.append(sentence)
        entries += len(sizes)
        if entries >= FEWEST_ENTRIES:
            bare.update(row)
    return frozenset(bare)


def _entry_sizes(tokens: Sequence[Token]) -> list[int]:
    """How many words each entry of a list has; nothing where the sentence says something."""
    sizes = [0]
    for number, token in enumerate(tokens):
        if number and (token.is_after_sign or _binds(token.word)):
            return []
        if number and token.is_after_pause:
            sizes.append(0)
        sizes[-1] += 1
    return [] if _binds(tokens[0].word) else sizes


def _binds(word: str) -> bool:
    """Whether a word makes a statement of the words around it, as verbs and most small words do."""
    if word in _BINDING or is_denial_word(word) or is_irregular_form(word):
        return True
    return len(word) > 4 and word.endswith(("ed", "ing"))
