# SPDX-License-Identifier: MIT
"""Puts the words of an answer right where that changes how it is read.

Misspelt small words and denials are given as usually written; a word that was typed apart is joined
("shang hi"), and two that were typed as one are parted ("unitedfront"). All keep their characters.
"""

from collections.abc import Sequence

from quizdesk.engine.marking.common_words import COMMON_WORDS
from quizdesk.engine.marking.stems import stem
from quizdesk.engine.marking.tokens import Token
from quizdesk.engine.marking.vocabulary import Vocabulary, WordReading

MOST_JOINED = 100
"""Strange words of one answer that are tried with their neighbours; no pupil's answer has more."""
SHORTEST_JOINED = 6
SHORTEST_HALF = 2


def mended(
    tokens: Sequence[Token], readings: Sequence[WordReading], vocabulary: Vocabulary
) -> tuple[list[Token], list[WordReading]]:
    """The words of an answer put right, and what they can mean."""
    right: list[Token] = []
    meanings: list[WordReading] = []
    tried = 0
    for token, reading in zip(tokens, readings, strict=True):
        parts: tuple[Token, ...] = (token,)
        if reading.usual:
            parts = (token._replace(word=reading.usual),)
        elif reading.cut and token.end - token.start == len(token.word):
            parts = _parted(token, reading.cut)
        elif right and (reading.is_strange or meanings[-1].is_strange) and tried < MOST_JOINED:
            tried += 1
            joined = _joined(right[-1], token, vocabulary)
            if joined is not None:
                right.pop()
                meanings.pop()
                parts = (joined,)
        right += parts
        if parts[0] is token or reading.usual:
            meanings.append(reading)
        else:
            meanings += (vocabulary.read(part.word) for part in parts)
    return right, meanings


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
