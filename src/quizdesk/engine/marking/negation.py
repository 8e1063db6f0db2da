# SPDX-License-Identifier: MIT
"""Finds denials and suppositions and how far each reaches: not, never, failed to, instead of, if.

The reach is told by signs only: a denial by a verb covers its clause, others what follows them in
it. No grammar is read, so a denial makes a reader doubt a point; it does not settle that the point
was not made.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.tokens import Token
from quizdesk.engine.marking.word_classes import (
    PRONOUNS,
    REFUSING,
    SUPPOSING,
    TURNING,
    UNDOING,
    UNDOING_PAIRS,
)

_TYPED_WITHOUT_APOSTROPHE = """
dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt cant wont
"""
_LONE = "not never cannot nor hardly barely scarcely"
_ALONE = frozenset(_LONE.split()) | frozenset(_TYPED_WITHOUT_APOSTROPHE.split())
_FORWARD = "no neither nobody nothing none without unlike"
_FORWARD_ONLY = frozenset(_FORWARD.split())
_FAILING = ("failed", "fails", "fail", "failing")
_PAIRS = {
    **dict.fromkeys([(form, "to") for form in _FAILING], True),
    **dict.fromkeys([("failure", "to"), ("far", "from"), ("anything", "but")], False),
    **dict.fromkeys([("instead", "of"), ("rather", "than"), ("as", "opposed")], False),
    **dict.fromkeys([("lack", "of"), ("absence", "of")], False),
}
"""Two words that deny, and whether they deny as a verb does."""
LONGEST_REACH = 60
"""Words before or behind a denial that it can cover; no window of a phrase is wider. The bound
keeps the time linear where a text without an end denies at every word."""
UNDOING_REACH = 4
"""Words after a verb that undoes: what it undoes stands there."""
_NOT_BEFORE = "only just least surprisingly merely until till simply unlike alone"
_HARMLESS = {
    "not": frozenset(_NOT_BEFORE.split()),
    "no": frozenset({"doubt", "wonder", "sooner"}),
}
"""Words that make a denial before them none: "not only", "no doubt"."""
_ASIDES = frozenset({"however", "fact", "course", "indeed", "really", "actually", "therefore"})


_BEGINNING = (
    _ALONE
    | _FORWARD_ONLY
    | REFUSING
    | UNDOING
    | SUPPOSING
    | {"if"}
    | {first for first, _ in _PAIRS}
    | {first for first, _ in UNDOING_PAIRS}
)
"""Words with which a denial or supposition can begin; most words of an answer are none of them."""


@dataclass(frozen=True, slots=True)
class Denial:
    """One denial, or one supposition.

    Attributes:
        first, last: the tokens that deny.
        reach_first, reach_last: the tokens that it covers, by their numbers, both inclusive.
        is_supposition: whether it supposes rather than denies: "if they had united".
        is_undoing: whether it tells of an end rather than denies: "stopped the trade".
    """

    first: int
    last: int
    reach_first: int
    reach_last: int
    is_supposition: bool = False
    is_undoing: bool = False

    def covers(self, first: int, last: int) -> bool:
        """Whether any of a run of tokens lies in its reach."""
        return self.reach_first <= last and first <= self.reach_last

    def at(self, position_of: Sequence[int]) -> "Denial":
        """The same in other numbers."""
        return replace(
            self,
            first=position_of[self.first],
            last=position_of[self.last],
            reach_first=position_of[self.reach_first],
            reach_last=position_of[self.reach_last],
        )


def find_denials(tokens: Sequence[Token], opens: Sequence[bool]) -> list[Denial]:
    """Every denial and supposition of a text, in order.

    Args:
        tokens: the words of the text.
        opens: for each of them, whether a clause opens with it.
    """
    denials = []
    for number, token in enumerate(tokens):
        if token.word not in _BEGINNING and not token.word.endswith("n't"):
            continue
        found = _cue(tokens, number)
        if found is not None:
            last, is_verbal = found
            reach_last = _reach_end(tokens, opens, last)
            reach_first = _clause_start(tokens, opens, number) if is_verbal else number
            denials.append(Denial(number, last, reach_first, reach_last))
        elif (undone := _undoing_end(tokens, number)) is not None:
            reach_last = min(undone + UNDOING_REACH, _reach_end(tokens, opens, undone))
            denials.append(Denial(number, undone, number, reach_last, is_undoing=True))
        elif (supposed := _supposition(tokens, opens, number)) is not None:
            denials.append(supposed)
    return denials


def is_denial_word(word: str) -> bool:
    """Whether a word denies by itself."""
    return word in _ALONE or word.endswith("n't") or word in _FORWARD_ONLY or word in REFUSING


def _word(tokens: Sequence[Token], number: int) -> str:
    return tokens[number].word if number < len(tokens) else ""


def _cue(tokens: Sequence[Token], number: int) -> tuple[int, bool] | None:
    """The last token of a denial that begins here, and whether it denies as a verb does."""
    word, after = tokens[number].word, _word(tokens, number + 1)
    if word in _ALONE or word.endswith("n't"):
        is_none = after in _HARMLESS.get(word, ()) or _is_tag(tokens, number)
        return None if is_none else (number, True)
    if word in _FORWARD_ONLY:
        return None if after in _HARMLESS.get(word, ()) else (number, False)
    if word in REFUSING:
        return number, True
    if (word, after) in _PAIRS:
        return number + 1, _PAIRS[word, after]
    return None


def _is_tag(tokens: Sequence[Token], number: int) -> bool:
    """Whether it only asks for assent: "he filled it with his own men, didn't he"."""
    if _word(tokens, number + 1) not in PRONOUNS:
        return False
    if number + 2 >= len(tokens):
        return True
    after = tokens[number + 2]
    return after.is_after_pause or after.sentence != tokens[number].sentence or after.word == "and"


def _undoing_end(tokens: Sequence[Token], number: int) -> int | None:
    word, after = tokens[number].word, _word(tokens, number + 1)
    # "in the end" ends nothing.
    if word in UNDOING and not (number and tokens[number - 1].word == "the"):
        return number
    return number + 1 if (word, after) in UNDOING_PAIRS else None


def _supposition(tokens: Sequence[Token], opens: Sequence[bool], number: int) -> Denial | None:
    """What is only supposed: "would have", and "if ... had" with the rest of its sentence."""
    word, after = tokens[number].word, _word(tokens, number + 1)
    if word in SUPPOSING and after in {"have", "of"}:
        first, last = _clause_start(tokens, opens, number), _reach_end(tokens, opens, number + 1)
        return Denial(number, number + 1, first, last, is_supposition=True)
    if word != "if":
        return None
    last = number
    end = min(len(tokens), number + LONGEST_REACH)
    while last + 1 < end and tokens[last + 1].sentence == tokens[number].sentence:
        if tokens[last + 1].word in TURNING:
            break
        last += 1
    rest = {token.word for token in tokens[number : last + 1]}
    if "had" in rest or not rest.isdisjoint(SUPPOSING):
        return Denial(number, number, number, last, is_supposition=True)
    return None


def _clause_start(tokens: Sequence[Token], opens: Sequence[bool], cue: int) -> int:
    """The first token of the clause: "Russia was feared [and nobody would deal with it]"."""
    number = cue
    is_bare = True
    while not opens[number] and cue - number < LONGEST_REACH:
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
    end = min(len(tokens), cue + LONGEST_REACH)
    while number + 1 < end and tokens[number + 1].sentence == tokens[cue].sentence:
        if opens[number + 1] and has_content:
            break
        number += 1
        word = tokens[number].word
        has_content = has_content or not (word in SMALL_WORDS or word in _ASIDES)
    return number
