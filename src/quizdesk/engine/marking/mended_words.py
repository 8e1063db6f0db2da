# SPDX-License-Identifier: MIT
"""Puts the words of an answer right where that changes how it is read.

Misspelt small words and denials are given as usually written; a word that was typed apart is joined
("shang hi"), and two that were typed as one are parted ("unitedfront"). All keep their characters.
"""

from collections.abc import Sequence
from typing import NamedTuple

from quizdesk.engine.marking.common_words import COMMON_WORDS
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.marking.tokens import Text, Token
from quizdesk.engine.marking.vocabulary import Vocabulary, WordReading

MOST_JOINED = 100
"""Strange words of one answer that are tried with their neighbours; no pupil's answer has more."""
SHORTEST_JOINED = 6
SHORTEST_HALF = 2


class _Edit(NamedTuple):
    """Words of an answer that give way to others.

    Attributes:
        first, after: the first of them, and the one after the last.
        words: what they give way to.
        meanings: what that can mean.
    """

    first: int
    after: int
    words: tuple[Token, ...]
    meanings: tuple[WordReading, ...]


def mended(
    text: Text, readings: list[WordReading], vocabulary: Vocabulary
) -> tuple[Text, list[WordReading]]:
    """The words of an answer put right, and what they can mean.

    Args:
        text: the words; what is misspelt is put right in it.
        readings: what they can mean.
        vocabulary: of the scheme.
    """
    for number, reading in enumerate(readings):
        if reading.usual:
            text.words[number] = reading.usual
    strange = [number for number, reading in enumerate(readings) if reading.is_strange]
    edits = _edits(text, readings, vocabulary, strange) if strange else []
    if not edits:
        return text, readings
    meanings: list[WordReading] = []
    at = 0
    for edit in edits:
        meanings += readings[at : edit.first]
        meanings += edit.meanings
        at = edit.after
    meanings += readings[at:]
    return text.edited((edit.first, edit.after, edit.words) for edit in edits), meanings


def _edits(
    text: Text, readings: Sequence[WordReading], vocabulary: Vocabulary, strange: Sequence[int]
) -> list[_Edit]:
    """Where strange words are parted, or joined with their neighbours."""
    edits: list[_Edit] = []
    tried = 0
    behind = (number + 1 for number in strange if number + 1 < len(text))
    for number in sorted({*strange, *behind}):
        reading = readings[number]
        is_after_edit = bool(edits) and edits[-1].after == number
        if reading.usual:
            continue
        if reading.cut and text.ends[number] - text.starts[number] == len(text.words[number]):
            parts = _parted(text[number], reading.cut)
            meanings = tuple(vocabulary.read(part.word) for part in parts)
            edits.append(_Edit(number, number + 1, parts, meanings))
        elif number and tried < MOST_JOINED and (reading.is_strange or not is_after_edit):
            # What was put right is no longer strange.
            tried += 1
            before = _Edit(number - 1, number, (text[number - 1],), ())
            if is_after_edit:
                before = edits[-1]
            joined = _joined(before.words[-1], text[number], vocabulary)
            if joined is not None:
                del edits[len(edits) - is_after_edit :]
                words = (*before.words[:-1], joined)
                meanings = (*before.meanings[:-1], vocabulary.read(joined.word))
                edits.append(_Edit(before.first, number + 1, words, meanings))
    return edits


def _joined(first: Token, second: Token, vocabulary: Vocabulary) -> Token | None:
    """Two neighbours as one word that is no longer strange."""
    is_apart = first.sentence != second.sentence or second.is_after_pause or second.is_after_sign
    word = first.word + second.word
    halves = (first.word, second.word)
    if is_apart or len(word) < SHORTEST_JOINED or min(map(len, halves)) < SHORTEST_HALF:
        return None
    if not vocabulary.speller.knows(word):
        # "partyy vs" is no more of a word than "partyy".
        are_words = any(half in COMMON_WORDS or vocabulary.speller.knows(half) for half in halves)
        if are_words or not word.isalpha() or vocabulary.read(word).stem == stem(word):
            return None
    return first._replace(word=word, end=second.end)


def _parted(token: Token, cut: int) -> tuple[Token, Token]:
    """The two words that one was run together from."""
    middle = token.start + cut
    first = token._replace(word=token.word[:cut], end=middle)
    second = token._replace(
        word=token.word[cut:], start=middle, is_after_pause=False, is_after_sign=False
    )
    return first, second
