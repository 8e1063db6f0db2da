# SPDX-License-Identifier: MIT
"""Tells words of denial that deny nothing: "nothing mattered more than X", "not clever to do X"."""

from quizdesk.engine.marking.tokens import Text
from quizdesk.engine.marking.word_classes import words_of

COMPARED_REACH = 9
"""Words after "nothing" or "no" among which "more ... than" stands."""
JUDGED_REACH = 5
"""Words after "not clever" among which the "to" stands that names the deed."""
WITHOUT_REACH = 16
"""Words after "without" among which it is said what could then not be."""


_OUTDONE = words_of("nothing nobody none no")
_NO_COMPARISON = words_of("rather other sooner")
_JUDGED = words_of(
    """clever wise smart stupid foolish silly sensible wrong mistaken right fool idiot crime
    sin unwise unreasonable reasonable fair unfair"""
)
_FILLING = words_of("very really so too exactly a an at all that particularly entirely")
_ABLE = words_of("could would can might will")
_UNABLE = words_of("cannot can't couldn't cant couldnt wouldn't wouldnt won't nobody")
_CHANCES = words_of("lost wasted lose losing wasting")
_RANKS = words_of("only first last")


def denies_nothing(text: Text, number: int) -> bool:
    """Whether a word of denial leaves standing what is told after it.

    Args:
        text: its words.
        number: of the word.
    """
    word, after = text.words[number], _word(text, number + 1)
    if word in _OUTDONE:
        is_of_time = after == "time" and number > 0 and text.words[number - 1] in _CHANCES
        return is_of_time or _is_outdone(text, number) or _is_judged(text, number)
    is_rank = after == "the" and _word(text, number + 2) in _RANKS
    return is_rank or _cannot_help(text, number) or _is_judged(text, number)


def is_needed(text: Text, number: int) -> bool:
    """Whether it was so after all: "without trade it could not live", by either of its denials."""
    places = range(number, max(-1, number - WITHOUT_REACH), -1)
    without = next((place for place in places if text.words[place] == "without"), None)
    if without is None or text.sentences[without] != text.sentences[number]:
        return False
    return any(
        text.words[place] in _UNABLE
        or (text.words[place] in _ABLE and _word(text, place + 1) in {"not", "never"})
        for place in _following(text, without, WITHOUT_REACH)
    )


def _is_outdone(text: Text, number: int) -> bool:
    """Whether something is said to be above all: "nobody was more hated than the SPD"."""
    if _word(text, number + 1) == "more":
        return _word(text, number + 2) == "than"
    for place in _following(text, number, COMPARED_REACH):
        if text.pauses[place]:
            return False
        if text.words[place] == "than":
            return text.words[place - 1] not in _NO_COMPARISON
        if text.words[place] == "more":
            after = _following(text, place, COMPARED_REACH)
            return any(text.words[one] == "than" for one in after)
    return False


def _is_judged(text: Text, number: int) -> bool:
    """Whether a deed is only judged: "was not wise of him to", "was no fool to"."""
    place = number + 1
    while _word(text, place) in _FILLING:
        place += 1
    return _word(text, place) in _JUDGED and any(
        text.words[one] == "to" for one in _following(text, place, JUDGED_REACH)
    )


def _cannot_help(text: Text, number: int) -> bool:
    """Whether it is "could not help fearing" or "could not but fear"."""
    word, after = text.words[number], _word(text, number + 1)
    is_able = word in _UNABLE or (number > 0 and text.words[number - 1] in _ABLE)
    is_helped = after == "help" and _word(text, number + 2).endswith("ing")
    return is_able and (is_helped or after == "but")


def _following(text: Text, number: int, reach: int) -> range:
    """The next words in the same sentence."""
    end = min(len(text), number + 1 + reach)
    last = number
    while last + 1 < end and text.sentences[last + 1] == text.sentences[number]:
        last += 1
    return range(number + 1, last + 1)


def _word(text: Text, number: int) -> str:
    return text.words[number] if number < len(text) else ""
