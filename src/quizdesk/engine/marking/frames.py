# SPDX-License-Identifier: MIT
"""Finds statements that stand in a frame which says that they are untrue.

Before a statement: "it is not true that ...", "nobody thought that ...". Behind it: "..., which is
false", or a sentence of its own: "That never happened." Round it: "people say ..., but actually".
Other denials end with their clause; a frame holds all of what is stated, in however many clauses.
"""

from collections.abc import Sequence

from quizdesk.engine.marking.negation import LONGEST_REACH, Denial, is_denial_word
from quizdesk.engine.marking.tokens import Token
from quizdesk.engine.marking.word_classes import BE, TURNING

NEAR = 4
"""Words before a verdict among which its "not" and its subject stand."""
OPENING = 4
"""Words at the beginning of a sentence, or after "but", among which people begin to say things."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UNTRUE = _words(
    """false untrue wrong incorrect inaccurate myth lie nonsense rubbish fiction legend
    misconception mistaken misleading"""
)
_JUDGING = _words("wrong mistaken right misleading")
"""In the past these judge a deed: "he backed Chiang, which was wrong" says that he did."""
_TRUE = _words("true correct accurate right case")
_SAYING = _words("say think claim believe argue suggest assume state maintain pretend conclude")
_SAID = _words(
    """say says said think thinks thought claim claims claimed believe believes believed argue
    argues argued assume assumes assumed reckon reckons imagine suggest suggests suggested"""
)
_PEOPLE = _words("people some many most everyone everybody textbooks you others it")
_NOBODY = _words("nobody none")
_BASELESS = _words("evidence proof truth")
_VIEWS = _words("idea view claim notion belief suggestion argument theory story myth")
_WRONGLY = _words("wrongly falsely mistakenly incorrectly erroneously")
_SEEMING = _words("seem seems look looks appear appears")
_FILLING = _words(
    """simply just quite really completely totally at all a an the plain obviously clearly entirely
    complete total pure utter very altogether actually so i be only"""
)
_POINTING = _words("which this that it that's it's")
_LEADING = _words(
    "no well but however actually yet in fact reality truth really though and of course although"
)
_CORRECTING = _words("actually reality fact truth really wrong false untrue not myth")
_OPPOSITE = _words("opposite reverse")
_HAPPENING = _words("happened happen")
_ROUND = _words("round around")
_SPEAKERS = _words("i we you one it")
_JOINED = _words("and or of about to in so")
_REASONS = _words("because since as when for while")
"""After a pause these say why it is untrue, or what is true instead."""
_SIGNS = (
    _UNTRUE | _TRUE | _NOBODY | _BASELESS | _OPPOSITE | _HAPPENING | _ROUND | _SAID | _CORRECTING
) | {
    "deny",
    "denied",
    "denies",
    "contrary",
    "round",
    "around",
}


def frames(tokens: Sequence[Token]) -> list[Denial]:
    """What a text frames as untrue, as denials in the numbers of its tokens."""
    if _SIGNS.isdisjoint([token.word for token in tokens]):
        return []
    found = (_frame_at(tokens, number) for number in range(len(tokens)))
    return [one for one in found if one is not None]


def _frame_at(tokens: Sequence[Token], number: int) -> Denial | None:
    """The frame that a word makes, if it makes one."""
    word = tokens[number].word
    if word in _UNTRUE or word in _TRUE:
        return _by_verdict(tokens, number)
    if word in _HAPPENING or word in _OPPOSITE or word in _ROUND:
        return _by_course(tokens, number)
    if word in TURNING:
        return _by_report(tokens, number)
    if word == "contrary":
        return _against_view(tokens, number)
    last = _opening_end(tokens, number)
    return None if last is None else _before(tokens, number, last)


def _by_verdict(tokens: Sequence[Token], number: int) -> Denial | None:
    """The frame of a word such as "true" or "false", if it says that something is untrue."""
    first = _verdict_start(tokens, number)
    if first is None:
        return None
    last = _statement_start(tokens, number)
    if last is not None:
        return _before(tokens, first, last)
    if not _is_end(tokens, number):
        return None
    subject = _subject_before(tokens, first)
    if subject is None:
        view = _part_start(tokens, first)
        opening = range(view, min(first, view + OPENING))
        is_of_view = any(_is_view(tokens, one) for one in opening)
        return Denial(first, number, view, number, is_frame=True) if is_of_view else None
    is_past = any(one.word in {"was", "were"} for one in tokens[subject:number])
    judges = is_past and tokens[number].word in _JUDGING
    return None if judges else _behind(tokens, subject, number)


def _is_view(tokens: Sequence[Token], number: int) -> bool:
    return tokens[number].word in _VIEWS and _word(tokens, number + 1) in {"that", "of"}


def _verdict_start(tokens: Sequence[Token], number: int) -> int | None:
    """Where a verdict of untruth begins that has its word at a number, or None if it is none."""
    denial = None
    for place in _back(tokens, number):
        word = tokens[place].word
        if is_denial_word(word) or word in {"far", "hardly"}:
            denial = place
            break
    if tokens[number].word in _TRUE:
        return denial
    return number if denial is None else None


def _back(tokens: Sequence[Token], number: int) -> range:
    """The few words before one in the same sentence with no pause between, the nearest first."""
    first = number
    while (
        first > max(0, number - NEAR)
        and not tokens[first].is_after_pause
        and tokens[first - 1].sentence == tokens[number].sentence
    ):
        first -= 1
    return range(number - 1, first - 1, -1)


def _statement_start(tokens: Sequence[Token], number: int) -> int | None:
    """The last word of "true that" or "true to say", or None if no statement follows."""
    after = _word(tokens, number + 1)
    if after == "that":
        return number + 1
    return number + 2 if after == "to" and _word(tokens, number + 2) in _SAYING else None


def _opening_end(tokens: Sequence[Token], number: int) -> int | None:
    """The last word of an opening such as "nobody thought" or "there is no evidence"."""
    word = tokens[number].word
    after = _word(tokens, number + 1)
    is_nobody = word in _NOBODY or (word == "no" and after in {"one", "historian"})
    if is_nobody or word in _WRONGLY:
        said = number + 1 + (word == "no")
        said += _word(tokens, said) in {"really", "ever", "seriously"}
        is_of_people = is_nobody or any(
            tokens[one].word in _PEOPLE for one in _back(tokens, number)
        )
        return said if is_of_people and _states(tokens, said) else None
    if word == "no" and after in _BASELESS:
        return number + 1
    if word in {"deny", "denied", "denies"}:
        is_denied = any(is_denial_word(tokens[one].word) for one in _back(tokens, number))
        return number + 1 if after == "that" and not is_denied else None
    return number if _is_not_said(tokens, number) else None


def _states(tokens: Sequence[Token], number: int) -> bool:
    """Whether a verb of saying is followed by what is said."""
    return (
        _word(tokens, number) in _SAID
        and number + 1 < len(tokens)
        and not tokens[number + 1].is_after_pause
        and tokens[number + 1].word not in _JOINED
    )


def _is_not_said(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word ends "I do not think" or "it can hardly be said"."""
    if not _states(tokens, number):
        return False
    before = [tokens[place].word for place in _back(tokens, number)]
    cue = next((at for at, word in enumerate(before) if is_denial_word(word)), None)
    if cue is None or _SPEAKERS.isdisjoint(before[cue:]):
        return False
    return "it" not in before[cue:] or before[0] == "be"


def _word(tokens: Sequence[Token], number: int) -> str:
    return tokens[number].word if number < len(tokens) else ""


def _by_course(tokens: Sequence[Token], number: int) -> Denial | None:
    """The frame of "that never happened", "it was the opposite" or "the other way round"."""
    word = tokens[number].word
    cue = None
    for place in _back(tokens, number):
        before = tokens[place].word
        if (
            (word in _HAPPENING and is_denial_word(before))
            or (word in _OPPOSITE and before == "the")
            or (word in _ROUND and before == "other" and tokens[place + 1].word == "way")
        ):
            cue = place
            break
    subject = _subject_before(tokens, cue) if cue is not None and _is_end(tokens, number) else None
    return None if subject is None else _behind(tokens, subject, number)


def _against_view(tokens: Sequence[Token], number: int) -> Denial | None:
    """The frame of "contrary to the view that ...", which ends with a comma."""
    if _word(tokens, number + 1) != "to":
        return None
    end = _before(tokens, number, number + 1).reach_last
    pauses = (place for place in range(number + 2, end + 1) if tokens[place].is_after_pause)
    pause = next(pauses, None)
    return None if pause is None else Denial(number, number + 1, number, pause - 1, is_frame=True)


def _by_report(tokens: Sequence[Token], number: int) -> Denial | None:
    """The frame of "people say ... but actually", by its "but"."""
    after = [
        token.word
        for token in tokens[number + 1 : number + OPENING]
        if token.sentence == tokens[number].sentence
    ]
    if _CORRECTING.isdisjoint(after):
        return None
    first = _part_start(tokens, number)
    opening = [token.word for token in tokens[first : min(number, first + OPENING)]]
    said = next((at for at, one in enumerate(opening) if one in _SAID or one in _SEEMING), None)
    if said is None or _PEOPLE.isdisjoint(opening[:said]):
        return None
    return Denial(first, first + said, first, number - 1, is_frame=True)


def _subject_before(tokens: Sequence[Token], number: int) -> int | None:
    """Where the "which is" or "that was" of a verdict begins, or None if it is of another thing."""
    place = number - 1
    while place >= 0 and tokens[place].word in _FILLING:
        place -= 1
    if place > 0 and (tokens[place].word in BE or tokens[place].word in {"did", "has"}):
        place -= 1
    while place > 0 and tokens[place].word in _FILLING:
        place -= 1
    is_same = place >= 0 and tokens[place].sentence == tokens[number].sentence
    return place if is_same and tokens[place].word in _POINTING else None


def _is_end(tokens: Sequence[Token], number: int) -> bool:
    """Whether nothing but "at all" stands after a word in its clause."""
    after = number + 1
    while after < len(tokens) and tokens[after].word in {"at", "all"}:
        after += 1
    if after == len(tokens) or tokens[after].sentence != tokens[number].sentence:
        return True
    return tokens[after].is_after_pause or tokens[after].word in TURNING


def _before(tokens: Sequence[Token], first: int, last: int) -> Denial:
    """A frame that stands before its statement."""
    end = last
    sentence = tokens[last].sentence
    while end + 1 < min(len(tokens), last + LONGEST_REACH):
        after = tokens[end + 1]
        if after.sentence != sentence or after.word in TURNING:
            break
        if after.is_after_pause and after.word in _REASONS:
            break
        end += 1
    return Denial(first, last, first, end, is_frame=True)


def _behind(tokens: Sequence[Token], subject: int, last: int) -> Denial:
    """A frame that stands behind its statement, or in a sentence of its own after it."""
    first = _part_start(tokens, subject)
    if _LEADING.issuperset([token.word for token in tokens[first:subject]]):
        # Nothing else is said before it: it speaks of what stands before "but" or the full stop.
        while first and tokens[first - 1].word in _LEADING:
            first -= 1
        first = _part_start(tokens, first - 1) if first else subject
    return Denial(subject, last, first, last, is_frame=True)


def _part_start(tokens: Sequence[Token], number: int) -> int:
    """The first word of a sentence, or of what follows its last "but" before a word."""
    first = number
    while (
        first > max(0, number - LONGEST_REACH)
        and tokens[first - 1].sentence == tokens[number].sentence
        and tokens[first - 1].word not in TURNING
    ):
        first -= 1
    return first
