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
_SUBJECTS = PRONOUNS | LINKING_PRONOUNS


def clause_openings(tokens: Sequence[Token]) -> list[bool]:
    """For each token, whether a clause opens with it."""
    return [_opens_clause(tokens, number) for number in range(len(tokens))]


def _opens_clause(tokens: Sequence[Token], number: int) -> bool:
    token = tokens[number]
    if number == 0 or token.sentence != tokens[number - 1].sentence:
        return True
    if token.is_after_pause or token.is_after_sign:
        return True
    if token.word in CLAUSE_OPENERS:
        # "told the KPD to go after the SPD" is one clause.
        return not (token.word == "after" and tokens[number - 1].word in _CHASING)
    # "... and they": with a subject of its own begins a clause of its own.
    after = tokens[number + 1].word if number + 1 < len(tokens) else ""
    return token.word in JOINING and after in _SUBJECTS
