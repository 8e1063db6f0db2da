# SPDX-License-Identifier: MIT
"""Finds denials and how far each reaches: not, never, no, failed to, refused, instead of and so on.

The reach is told by signs only: a denial by a verb covers its clause, others what follows them in
it. Clauses end at pauses and at words such as "because" and "but", and before a denial that begins
after "and". No grammar is read, so a denial makes a reader doubt a point; it does not settle that
the point was not made.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.tokens import Token

_TYPED_WITHOUT_APOSTROPHE = """
dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt cant wont
"""
_NOT_A_WORD = frozenset(_TYPED_WITHOUT_APOSTROPHE.split())
_LONE = "not never no cannot neither nor nobody nothing none hardly"
_ALONE = frozenset(_LONE.split()) | _NOT_A_WORD
_FORWARD_ONLY = frozenset({"without"})
_PAIRS = {
    ("failed", "to"): True,
    ("fails", "to"): True,
    ("fail", "to"): True,
    ("failing", "to"): True,
    ("instead", "of"): False,
    ("rather", "than"): False,
}
"""Two words that deny, and whether they deny as a verb does."""
_REFUSING = frozenset({"refuse", "refused", "refuses", "refusing"})
_HARMLESS = {
    "not": frozenset({"only", "just", "least", "surprisingly", "merely", "until", "till"}),
    "no": frozenset({"doubt", "wonder", "sooner"}),
}
"""Words that make a denial before them none: "not only", "no doubt"."""
_OPENERS = """
because since when while whereas although though but so until till if unless who which after
before as
"""
_CLAUSE_OPENERS = frozenset(_OPENERS.split())
_ASIDES = frozenset({"however", "fact", "course", "indeed", "really", "actually", "therefore"})


@dataclass(frozen=True, slots=True)
class Denial:
    """One denial.

    Attributes:
        first, last: the tokens that deny.
        reach_first, reach_last: the tokens that it covers, by their numbers, both inclusive.
    """

    first: int
    last: int
    reach_first: int
    reach_last: int

    def covers(self, first: int, last: int) -> bool:
        """Whether any of a run of tokens lies in its reach."""
        return self.reach_first <= last and first <= self.reach_last


def find_denials(tokens: Sequence[Token]) -> list[Denial]:
    """Every denial of a text, in order."""
    opens = [_opens_clause(tokens, number) for number in range(len(tokens))]
    denials = []
    for number in range(len(tokens)):
        found = _cue(tokens, number)
        if found is None:
            continue
        last, is_verbal = found
        reach_last = _reach_end(tokens, opens, last)
        reach_first = _clause_start(tokens, opens, number) if is_verbal else number
        denials.append(Denial(number, last, reach_first, reach_last))
    return denials


def is_denial_word(word: str) -> bool:
    """Whether a word denies by itself."""
    return word in _ALONE or word.endswith("n't") or word in _FORWARD_ONLY or word in _REFUSING


def _cue(tokens: Sequence[Token], number: int) -> tuple[int, bool] | None:
    """The last token of a denial that begins here, and whether it denies as a verb does."""
    word = tokens[number].word
    after = tokens[number + 1].word if number + 1 < len(tokens) else ""
    if word in _ALONE or word.endswith("n't"):
        return None if after in _HARMLESS.get(word, ()) else (number, True)
    if word in _FORWARD_ONLY:
        return number, False
    if word in _REFUSING:
        return number, True
    if (word, after) in _PAIRS:
        return number + 1, _PAIRS[word, after]
    return None


def _opens_clause(tokens: Sequence[Token], number: int) -> bool:
    token = tokens[number]
    if number == 0 or token.sentence != tokens[number - 1].sentence:
        return True
    return token.is_after_pause or token.is_after_sign or token.word in _CLAUSE_OPENERS


def _clause_start(tokens: Sequence[Token], opens: Sequence[bool], cue: int) -> int:
    """The first token of the clause: "Russia was feared [and nobody would deal with it]"."""
    number = cue
    is_bare = True
    while not opens[number]:
        word = tokens[number].word
        if word == "and" and is_bare:
            break
        # Only such words between "and" and the denial: a subject there would be denied with it.
        is_bare = is_bare and (number == cue or word in SMALL_WORDS)
        number -= 1
    return number


def _reach_end(tokens: Sequence[Token], opens: Sequence[bool], cue: int) -> int:
    """The last token of the clause, which goes on over asides: "did not, however, raid"."""
    number = cue
    has_content = False
    while number + 1 < len(tokens) and tokens[number + 1].sentence == tokens[cue].sentence:
        if opens[number + 1] and has_content:
            break
        number += 1
        word = tokens[number].word
        has_content = has_content or not (word in SMALL_WORDS or word in _ASIDES)
    return number
