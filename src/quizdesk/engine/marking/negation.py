# SPDX-License-Identifier: MIT
"""Finds denials and suppositions: not, never, failed to, instead of, if.

No grammar is read, so a denial makes a reader doubt a point; it does not settle that the point was
not made. How far each reaches is told in `reach.py`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from quizdesk.engine.marking.denial_words import (
    ALONE,
    BASE_FORM_AUXILIARIES,
    BEGINNING,
    FEW,
    FORWARD_ONLY,
    HARMLESS,
    LIMITS,
    NOUNS_UNLESS_TO,
    PAIRS,
    WHOLE,
)
from quizdesk.engine.marking.empty_denials import denies_nothing, is_needed
from quizdesk.engine.marking.reach import LONGEST_REACH, clause_start, reach_end, standing_verb
from quizdesk.engine.marking.tokens import Text
from quizdesk.engine.marking.word_classes import (
    AUXILIARIES,
    BE,
    JOINING,
    PRONOUNS,
    REFUSING,
    SUPPOSING,
    TURNING,
    UNDOING,
    UNDOING_PAIRS,
)

UNDOING_REACH = 4
"""Words after a verb that undoes: what it undoes stands there."""
UNLIKE_REACH = 3
"""Words after "unlike": the one who is another stands there, and no more is denied."""
DOUBLED_REACH = 7
"""Words before a denial within which "hardly anyone" or "few" undoes it."""

_AFTER_AUXILIARY = AUXILIARIES | BE | BASE_FORM_AUXILIARIES
_BEFORE_MERE_NOTHING = frozenset({"to", "do", "did", "does", "doing", "done"})
"""What "came to nothing" came about, and who "could do nothing" denies no deed by name."""
_ANYBODY = frozenset({"anyone", "anybody", "anything"})


class Denial(NamedTuple):
    """One denial, or one supposition.

    Attributes:
        first, last: the tokens that deny.
        reach_first, reach_last: the tokens that it covers, by their numbers, both inclusive.
        is_supposition: whether it supposes rather than denies: "if they had united".
        is_undoing: whether it tells of an end rather than denies: "stopped the trade".
        is_limited: whether it was so after all: "did not stop the aid until 1927".
        is_frame: whether it says of a whole statement that it is untrue: "it is a myth that".
    """

    first: int
    last: int
    reach_first: int
    reach_last: int
    is_supposition: bool = False
    is_undoing: bool = False
    is_limited: bool = False
    is_frame: bool = False

    def covers(self, first: int, last: int) -> bool:
        """Whether any of a run of tokens lies in its reach."""
        return self.reach_first <= last and first <= self.reach_last

    def at(self, positions: Sequence[int]) -> "Denial":
        """The same in other numbers, which are given for each word."""
        first, last, reach_first, reach_last, *kinds = self
        return Denial(
            positions[first],
            positions[last],
            positions[reach_first],
            positions[reach_last],
            *kinds,
        )


def find_denials(text: Text, opens: Sequence[bool]) -> list[Denial]:
    """Every denial and supposition of a text, in order.

    Args:
        text: its words.
        opens: for each of them, whether a clause opens with it.
    """
    denials: list[Denial] = []
    undone_by_denial = None
    for number, word in enumerate(text.words):
        if not (word in BEGINNING or ("'" in word and word.endswith("n't"))):
            continue
        if number == undone_by_denial:
            continue
        cue = _cue(text, number)
        if cue is not None:
            undone_by_denial = standing_verb(text, cue[0])
            before = denials[-1] if denials else None
            if not _is_doubled(text, number):
                found = _denial(text, opens, number, *cue)
                # "could not live without trade": it did trade.
                is_limited = (
                    found.is_limited
                    or (before is not None and before.is_limited and before.covers(number, number))
                    or denies_nothing(text, number)
                    or is_needed(text, number)
                )
                denials.append(found._replace(is_limited=is_limited))
            elif before is not None:
                denials[-1] = before._replace(reach_last=min(before.reach_last, number - 1))
        elif (undone := _undoing_end(text, number)) is not None:
            reach_last = min(undone + UNDOING_REACH, reach_end(text, opens, undone))
            denials.append(Denial(number, undone, number, reach_last, is_undoing=True))
        elif (supposed := _supposition(text, opens, number)) is not None:
            denials.append(supposed)
    return denials


def _denial(text: Text, opens: Sequence[bool], number: int, last: int, is_verbal: bool) -> Denial:
    """The denial by the words from one number to another, with its reach."""
    standing = standing_verb(text, last)
    if standing is not None:
        return Denial(number, last, number, standing)
    reach_last = reach_end(text, opens, last)
    if text.words[number] == "unlike":
        reach_last = min(reach_last, number + UNLIKE_REACH)
        after = range(number + 1, reach_last + 1)
        reach_last = next((one - 1 for one in after if text.words[one] in PRONOUNS), reach_last)
    reach_first = clause_start(text, opens, number) if is_verbal else number
    is_limited = is_verbal and _is_limited(text, last, reach_last)
    return Denial(number, last, reach_first, reach_last, is_limited=is_limited)


def _is_doubled(text: Text, number: int) -> bool:
    """Whether a denial stands after one of few: "hardly anyone who did not agree"."""
    for place in range(number - 1, max(-1, number - 1 - DOUBLED_REACH), -1):
        if text.pauses[place + 1] or text.sentences[place] != text.sentences[number]:
            return False
        if text.words[place] in TURNING or text.words[place] in JOINING:
            return False
        if text.words[place] in FEW and place != number:
            return True
    return False


def _is_limited(text: Text, last: int, reach_last: int) -> bool:
    """Whether "until" or "without" stands in what a denial reaches, or right after it."""
    after = range(last + 1, min(reach_last + 2, len(text.words)))
    sentence = text.sentences[last]
    return any(text.words[one] in LIMITS and text.sentences[one] == sentence for one in after)


def _word(text: Text, number: int) -> str:
    return text.words[number] if number < len(text.words) else ""


def _cue(text: Text, number: int) -> tuple[int, bool] | None:
    """The last token of a denial that begins here, and whether it denies as a verb does."""
    word, after = text.words[number], _word(text, number + 1)
    if word in ALONE or word.endswith("n't"):
        is_none = after in HARMLESS.get(word, ()) or _is_tag(text, number)
        return None if is_none else (number, not _is_contrast(text, number))
    if (word, after) in PAIRS:
        return number + 1, PAIRS[word, after]
    if word in FORWARD_ONLY:
        is_none = after in HARMLESS.get(word, ())
        return None if is_none else (number, word in WHOLE and _ends_clause(text, number))
    if word in REFUSING and (after == "to" or word not in NOUNS_UNLESS_TO):
        return number, True
    return None


def _ends_clause(text: Text, number: int) -> bool:
    """Whether a "nothing" is what a verb before it is said of: "gave the strikers nothing"."""
    if number == 0 or text.words[number - 1] in _BEFORE_MERE_NOTHING:
        return False
    if number + 1 == len(text.words):
        return True
    is_new = text.sentences[number + 1] != text.sentences[number] or text.pauses[number + 1]
    return is_new or text.words[number + 1] in JOINING or text.words[number + 1] in TURNING


def _is_contrast(text: Text, number: int) -> bool:
    """Whether a "not" without a verb denies only what follows it: "Soviet interests, not ideas"."""
    is_lone = text.words[number] == "not" and number > 0
    return is_lone and text.words[number - 1] not in _AFTER_AUXILIARY


def _is_tag(text: Text, number: int) -> bool:
    """Whether it only asks for assent: "he filled it with his own men, didn't he"."""
    if _word(text, number + 1) not in PRONOUNS:
        return False
    if number + 2 >= len(text.words):
        return True
    is_new = text.sentences[number + 2] != text.sentences[number] or text.pauses[number + 2]
    return is_new or text.words[number + 2] == "and"


def _undoing_end(text: Text, number: int) -> int | None:
    word, after = text.words[number], _word(text, number + 1)
    # "in the end" ends nothing, and what "ended in disaster" took place.
    is_noun = number > 0 and text.words[number - 1] == "the"
    if word in UNDOING and not is_noun and after not in {"in", "up"}:
        return number
    return number + 1 if (word, after) in UNDOING_PAIRS else None


def _supposition(text: Text, opens: Sequence[bool], number: int) -> Denial | None:
    """What is only supposed: "would have", and "if ... had" with the rest of its sentence."""
    word, after = text.words[number], _word(text, number + 1)
    if word in SUPPOSING and after in {"have", "of"}:
        first, last = clause_start(text, opens, number), reach_end(text, opens, number + 1)
        return Denial(number, number + 1, first, last, is_supposition=True)
    # "if anyone could, it was Chiang" supposes nothing.
    if word != "if" or after in _ANYBODY:
        return None
    last = number
    end = min(len(text.words), number + LONGEST_REACH)
    while last + 1 < end and text.sentences[last + 1] == text.sentences[number]:
        if text.words[last + 1] in TURNING:
            break
        last += 1
    rest = frozenset(text.words[number : last + 1])
    if "had" in rest or not rest.isdisjoint(SUPPOSING):
        return Denial(number, number, number, last, is_supposition=True)
    return None
