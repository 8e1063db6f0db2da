# SPDX-License-Identifier: MIT
"""Finds statements that stand in a frame which says that they are untrue.

Before a statement: "it is not true that ...", "nobody thought that ...". Behind it: "..., which is
false", or a sentence of its own: "That never happened." Round it: "people say ..., but actually".
Other denials end with their clause; a frame holds all of what is stated, in however many clauses.
"""

from quizdesk.engine.marking.denial_words import is_denial_word
from quizdesk.engine.marking.negation import Denial
from quizdesk.engine.marking.reach import LONGEST_REACH
from quizdesk.engine.marking.tokens import Text
from quizdesk.engine.marking.word_classes import BE, TURNING, words_of

NEAR = 4
"""Words before a verdict among which its "not" and its subject stand."""
OPENING = 4
"""Words at the beginning of a sentence, or after "but", among which people begin to say things."""


_UNTRUE = words_of(
    """false untrue wrong incorrect inaccurate myth lie nonsense rubbish fiction legend
    misconception mistaken misleading"""
)
_JUDGING = words_of("wrong mistaken right misleading")
"""In the past these judge a deed: "he backed Chiang, which was wrong" says that he did."""
_TRUE = words_of("true correct accurate right case")
_SAYING = words_of("say think claim believe argue suggest assume state maintain pretend conclude")
_SAID = words_of(
    """say says said think thinks thought claim claims claimed believe believes believed argue
    argues argued assume assumes assumed reckon reckons imagine suggest suggests suggested"""
)
_PEOPLE = words_of("people some many most everyone everybody textbooks you others it")
_NOBODY = words_of("nobody none")
_BASELESS = words_of("evidence proof truth")
_VIEWS = words_of("idea view claim notion belief suggestion argument theory story myth")
_WRONGLY = words_of("wrongly falsely mistakenly incorrectly erroneously")
_SEEMING = words_of("seem seems look looks appear appears")
_FILLING = words_of(
    """simply just quite really completely totally at all a an the plain obviously clearly entirely
    complete total pure utter very altogether actually so i be only"""
)
_POINTING = words_of("which this that it that's it's")
_LEADING = words_of(
    "no well but however actually yet in fact reality truth really though and of course although"
)
_CORRECTING = words_of("actually reality fact truth really wrong false untrue not myth")
_OPPOSITE = words_of("opposite reverse")
_HAPPENING = words_of("happened happen")
_ROUND = words_of("round around")
_SPEAKERS = words_of("i we you one it")
_JOINED = words_of("and or of about to in so")
_REASONS = words_of("because since as when for while")
"""After a pause these say why it is untrue, or what is true instead."""
_SIGNS = (
    _UNTRUE | _TRUE | _NOBODY | _BASELESS | _OPPOSITE | _HAPPENING | _ROUND | _SAID | _CORRECTING
) | words_of("deny denied denies contrary")
_FRAMING = _SIGNS | TURNING | _WRONGLY | {"no"}
"""The words that a frame is told by."""


def frames(text: Text) -> list[Denial]:
    """What a text frames as untrue, as denials in the numbers of its words."""
    if _SIGNS.isdisjoint(text.words):
        return []
    found = (_frame_at(text, number) for number, word in enumerate(text.words) if word in _FRAMING)
    return [one for one in found if one is not None]


def _frame_at(text: Text, number: int) -> Denial | None:
    """The frame that a word makes, if it makes one."""
    word = text.words[number]
    if word in _UNTRUE or word in _TRUE:
        return _by_verdict(text, number)
    if word in _HAPPENING or word in _OPPOSITE or word in _ROUND:
        return _by_course(text, number)
    if word in TURNING:
        return _by_report(text, number)
    if word == "contrary":
        return _against_view(text, number)
    last = _opening_end(text, number)
    return None if last is None else _before(text, number, last)


def _by_verdict(text: Text, number: int) -> Denial | None:
    """The frame of a word such as "true" or "false", if it says that something is untrue."""
    first = _verdict_start(text, number)
    if first is None:
        return None
    last = _statement_start(text, number)
    if last is not None:
        return _before(text, first, last)
    if not _is_end(text, number):
        return None
    subject = _subject_before(text, first)
    if subject is None:
        view = _part_start(text, first)
        opening = range(view, min(first, view + OPENING))
        is_of_view = any(_is_view(text, one) for one in opening)
        return Denial(first, number, view, number, is_frame=True) if is_of_view else None
    is_past = any(one in {"was", "were"} for one in text.words[subject:number])
    judges = is_past and text.words[number] in _JUDGING
    return None if judges else _behind(text, subject, number)


def _is_view(text: Text, number: int) -> bool:
    return text.words[number] in _VIEWS and _word(text, number + 1) in {"that", "of"}


def _verdict_start(text: Text, number: int) -> int | None:
    """Where a verdict of untruth begins that has its word at a number, or None if it is none."""
    denial = None
    for place in _back(text, number):
        word = text.words[place]
        if is_denial_word(word) or word in {"far", "hardly"}:
            denial = place
            break
    if text.words[number] in _TRUE:
        return denial
    return number if denial is None else None


def _back(text: Text, number: int) -> range:
    """The few words before one in the same sentence with no pause between, the nearest first."""
    first = number
    while (
        first > max(0, number - NEAR)
        and not text.pauses[first]
        and text.sentences[first - 1] == text.sentences[number]
    ):
        first -= 1
    return range(number - 1, first - 1, -1)


def _statement_start(text: Text, number: int) -> int | None:
    """The last word of "true that" or "true to say", or None if no statement follows."""
    after = _word(text, number + 1)
    if after == "that":
        return number + 1
    return number + 2 if after == "to" and _word(text, number + 2) in _SAYING else None


def _opening_end(text: Text, number: int) -> int | None:
    """The last word of an opening such as "nobody thought" or "there is no evidence"."""
    word = text.words[number]
    after = _word(text, number + 1)
    is_nobody = word in _NOBODY or (word == "no" and after in {"one", "historian"})
    if is_nobody or word in _WRONGLY:
        said = number + 1 + (word == "no")
        said += _word(text, said) in {"really", "ever", "seriously"}
        is_of_people = is_nobody or any(text.words[one] in _PEOPLE for one in _back(text, number))
        return said if is_of_people and _states(text, said) else None
    if word == "no" and after in _BASELESS:
        return number + 1
    if word in {"deny", "denied", "denies"}:
        is_denied = any(is_denial_word(text.words[one]) for one in _back(text, number))
        return number + 1 if after == "that" and not is_denied else None
    return number if _is_not_said(text, number) else None


def _states(text: Text, number: int) -> bool:
    """Whether a verb of saying is followed by what is said."""
    return (
        _word(text, number) in _SAID
        and number + 1 < len(text)
        and not text.pauses[number + 1]
        and text.words[number + 1] not in _JOINED
    )


def _is_not_said(text: Text, number: int) -> bool:
    """Whether a word ends "I do not think" or "it can hardly be said"."""
    if not _states(text, number):
        return False
    before = [text.words[place] for place in _back(text, number)]
    cue = next((at for at, word in enumerate(before) if is_denial_word(word)), None)
    if cue is None or _SPEAKERS.isdisjoint(before[cue:]):
        return False
    return "it" not in before[cue:] or before[0] == "be"


def _word(text: Text, number: int) -> str:
    return text.words[number] if number < len(text) else ""


def _by_course(text: Text, number: int) -> Denial | None:
    """The frame of "that never happened", "it was the opposite" or "the other way round"."""
    word = text.words[number]
    cue = None
    for place in _back(text, number):
        before = text.words[place]
        if (
            (word in _HAPPENING and is_denial_word(before))
            or (word in _OPPOSITE and before == "the")
            or (word in _ROUND and before == "other" and text.words[place + 1] == "way")
        ):
            cue = place
            break
    subject = _subject_before(text, cue) if cue is not None and _is_end(text, number) else None
    return None if subject is None else _behind(text, subject, number)


def _against_view(text: Text, number: int) -> Denial | None:
    """The frame of "contrary to the view that ...", which ends with a comma."""
    if _word(text, number + 1) != "to":
        return None
    end = _before(text, number, number + 1).reach_last
    pauses = (place for place in range(number + 2, end + 1) if text.pauses[place])
    pause = next(pauses, None)
    return None if pause is None else Denial(number, number + 1, number, pause - 1, is_frame=True)


def _by_report(text: Text, number: int) -> Denial | None:
    """The frame of "people say ... but actually", by its "but"."""
    after = [
        text.words[one]
        for one in range(number + 1, min(number + OPENING, len(text)))
        if text.sentences[one] == text.sentences[number]
    ]
    if _CORRECTING.isdisjoint(after):
        return None
    first = _part_start(text, number)
    opening = text.words[first : min(number, first + OPENING)]
    said = next((at for at, one in enumerate(opening) if one in _SAID or one in _SEEMING), None)
    if said is None or _PEOPLE.isdisjoint(opening[:said]):
        return None
    return Denial(first, first + said, first, number - 1, is_frame=True)


def _subject_before(text: Text, number: int) -> int | None:
    """Where the "which is" or "that was" of a verdict begins, or None if it is of another thing."""
    place = number - 1
    while place >= 0 and text.words[place] in _FILLING:
        place -= 1
    if place > 0 and (text.words[place] in BE or text.words[place] in {"did", "has"}):
        place -= 1
    while place > 0 and text.words[place] in _FILLING:
        place -= 1
    is_same = place >= 0 and text.sentences[place] == text.sentences[number]
    return place if is_same and text.words[place] in _POINTING else None


def _is_end(text: Text, number: int) -> bool:
    """Whether nothing but "at all" stands after a word in its clause."""
    after = number + 1
    while after < len(text) and text.words[after] in {"at", "all"}:
        after += 1
    if after == len(text) or text.sentences[after] != text.sentences[number]:
        return True
    return text.pauses[after] or text.words[after] in TURNING


def _before(text: Text, first: int, last: int) -> Denial:
    """A frame that stands before its statement."""
    end = last
    sentence = text.sentences[last]
    while end + 1 < min(len(text), last + LONGEST_REACH):
        after = text.words[end + 1]
        if text.sentences[end + 1] != sentence or after in TURNING:
            break
        if text.pauses[end + 1] and after in _REASONS:
            break
        end += 1
    return Denial(first, last, first, end, is_frame=True)


def _behind(text: Text, subject: int, last: int) -> Denial:
    """A frame that stands behind its statement, or in a sentence of its own after it."""
    first = _part_start(text, subject)
    if _LEADING.issuperset(text.words[first:subject]):
        # Nothing else is said before it: it speaks of what stands before "but" or the full stop.
        while first and text.words[first - 1] in _LEADING:
            first -= 1
        first = _part_start(text, first - 1) if first else subject
    return Denial(subject, last, first, last, is_frame=True)


def _part_start(text: Text, number: int) -> int:
    """The first word of a sentence, or of what follows its last "but" before a word."""
    first = number
    while (
        first > max(0, number - LONGEST_REACH)
        and text.sentences[first - 1] == text.sentences[number]
        and text.words[first - 1] not in TURNING
    ):
        first -= 1
    return first
