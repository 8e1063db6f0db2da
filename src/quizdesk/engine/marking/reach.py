# SPDX-License-Identifier: MIT
"""How far a denial or a supposition reaches: from where, over asides, to what is told anew.

Told by signs only: a denial by a verb covers its clause, others what follows them in it.
"""

from collections.abc import Sequence

from quizdesk.engine.marking.denial_words import (
    BASE_FORM_AUXILIARIES,
    STANDING,
    WHOLE,
    is_denial_word,
)
from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.stems import is_past_form
from quizdesk.engine.marking.tokens import Text
from quizdesk.engine.marking.word_classes import BE, DETERMINERS, JOINING, PRONOUNS

LONGEST_REACH = 60
"""Words before or behind a denial that it can cover; no window of a phrase is wider. The bound
keeps the time linear where a text without an end denies at every word."""
LONGEST_SUBJECT = 3
"""Words after "and" that name who does something else."""

_ASIDES = frozenset({"however", "fact", "course", "indeed", "really", "actually", "therefore"})
_TAKING_BASE_FORM = BASE_FORM_AUXILIARIES | frozenset(
    {"don't", "doesn't", "didn't", "can't", "couldn't", "won't", "wouldn't", "shouldn't"}
)
_NEW_PREDICATE = frozenset(["is", "are", "was", "were", "has", "had", "did", "does", "will"])
_BETWEEN = (
    BE | PRONOUNS | frozenset(["have", "had", "longer", "ever", "even", "yet", "really", "also"])
)
"""Words between a denial and its verb."""


def standing_verb(text: Text, last: int) -> int | None:
    """The verb after a denial which, denied, leaves standing what follows: "did not forget"."""
    number = last + 1
    while number < len(text.words) and number <= last + 3 and text.words[number] in _BETWEEN:
        number += 1
    is_standing = _word(text, number) in STANDING
    return number if is_standing and text.sentences[number] == text.sentences[last] else None


def clause_start(text: Text, opens: Sequence[bool], cue: int) -> int:
    """The first token of the clause: "Russia was feared [and nobody would deal with it]"."""
    number = cue
    is_bare = True
    while not opens[number] and cue - number < LONGEST_REACH:
        word = text.words[number]
        if word == "and" and is_bare:
            break
        # Only such words between "and" and the denial: a subject there would be denied with it.
        is_bare = is_bare and (number == cue or word in SMALL_WORDS)
        number -= 1
    return number


def reach_end(text: Text, opens: Sequence[bool], cue: int) -> int:
    """The last token of the clause, which goes on over asides: "did not, however, raid"."""
    # "could do nothing, as they would not": such a word needs nothing after it.
    has_content = text.words[cue] in WHOLE
    takes_base_form = text.words[cue] in _TAKING_BASE_FORM or (
        cue > 0 and text.words[cue - 1] in BASE_FORM_AUXILIARIES
    )
    end = min(len(text.words), cue + LONGEST_REACH)
    words, sentence = text.words, text.sentences[cue]
    number = cue + 1
    while number < end and not has_content:
        # A sentence opens a clause too.
        if opens[number] and text.sentences[number] != sentence:
            return number - 1
        word = words[number]
        if word in JOINING and _begins_anew(text, number + 1, takes_base_form):
            return number - 1
        has_content = not (word in SMALL_WORDS or word in _ASIDES)
        number += 1
    ahead = opens[number:end]
    end = number + ahead.index(True) if True in ahead else end
    if JOINING.isdisjoint(words[number:end]):
        return end - 1
    joining = (one for one in range(number, end) if words[one] in JOINING)
    anew = (one for one in joining if _begins_anew(text, one + 1, takes_base_form))
    return next(anew, end) - 1


def _begins_anew(text: Text, number: int, takes_base_form: bool) -> bool:
    """Whether a second thing is told after "and": "did not act and carried on", "and was won"."""
    word = _word(text, number)
    if word in _NEW_PREDICATE or (takes_base_form and is_past_form(word)):
        return True
    # "was not strong and the party threw him out": with a subject of its own.
    return not is_past_form(word) and any(
        is_past_form(text.words[after])
        and text.words[after - 1] not in DETERMINERS
        and not is_denial_word(text.words[after - 1])
        for after in range(number + 1, min(len(text.words), number + LONGEST_SUBJECT + 1))
        if text.sentences[after] == text.sentences[number]
    )


def _word(text: Text, number: int) -> str:
    return text.words[number] if number < len(text.words) else ""
