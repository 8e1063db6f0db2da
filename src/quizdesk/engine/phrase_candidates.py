# SPDX-License-Identifier: MIT
"""Phrases that a sentence suggests for a point which it makes in words that the scheme lacks.

Best is a phrase of the scheme of which one part is not there: that part is written in the word of
the sentence, or, where it is who does it or to whom, put in brackets. What the author asked for
besides stays. Else the telling words of the sentence make a new phrase. Whether a candidate awards
anything, and what it would award wrongly, is tried elsewhere.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from quizdesk.engine.marking.patterns import DENIAL_KEY
from quizdesk.engine.phrase_parts import Part
from quizdesk.engine.telling_words import Larder, Sentence, Telling

MOST_INGREDIENTS = 6
"""Telling words of a sentence of which new phrases are made."""
MOST_TOLD = 3
MOST_NEW = {MOST_TOLD: 8, 2: 4}
"""How many new phrases are made of a sentence, by the number of their ingredients."""
MOST_WORDS_FOR_A_PART = 4
"""Words of a sentence that are tried for a part which it lacks."""
OF_A_KEPT_PART = 3.0
"""Bits that a widened phrase is worth for each part of the author's that it keeps."""
OF_KIN = 4.0
"""Bits that a word is worth more which some family of the bank has beside the part it replaces."""
OF_A_DEED = 1.0
"""Bits that a word is worth more which looks like a verb: the part that pupils vary most."""
_DEED_ENDINGS = ("ed", "ing")


class Candidate(NamedTuple):
    """A phrase to try.

    Attributes:
        phrase: in the language of mark schemes.
        widens: the phrase of the scheme that it is another wording of, or empty.
        weight: how well it should say the point, in bits.
        fewest: answers that it must gain to be worth proposing; more than one where its words are
            so common that one answer is no ground to go by.
    """

    phrase: str
    widens: str
    weight: float
    fewest: int


def widened(
    phrase: str, parts: Sequence[Part], sentence: Sentence, words: Sequence[Telling], larder: Larder
) -> Iterator[Candidate]:
    """A phrase of the scheme, written so that a sentence without one of its parts may have it.

    Args:
        phrase: the phrase.
        parts: its parts.
        sentence: the sentence.
        words: its telling words.
        larder: for the families of words.
    """
    places = [part.places(sentence) for part in parts]
    lacking = [part for part, held in zip(parts, places, strict=True) if not held]
    kept = [part for part, held in zip(parts, places, strict=True) if held]
    if len(lacking) != 1 or all(part.is_actor for part in kept):
        return
    part, used = lacking[0], set[int]().union(*places)
    worth = OF_A_KEPT_PART * len(kept)
    if part.is_actor:
        if part.step in (0, parts[-1].step) and parts[-1].step and len(kept) > 1:
            yield Candidate(_with(phrase, part, f"({part.text})"), phrase, worth, 1)
        return
    own = {key for one in part.wordings for keys in one for key in keys if len(keys) == 1}
    if DENIAL_KEY in own:
        return
    kin = larder.families_of(own)
    free = [word for word in words if word.place not in used and word.says_something]
    found = []
    for word in free:
        is_kin = not kin.isdisjoint(larder.families_of(sentence.names[word.place].keys))
        weight = worth + word.weight + OF_KIN * is_kin + OF_A_DEED * _is_deed(word)
        fewest = 2 if word.is_plain and len(kept) == 1 and not is_kin else 1
        found.append(Candidate(_with(phrase, part, word.text), phrase, weight, fewest))
    found.sort(key=lambda one: -one.weight)
    yield from found[:MOST_WORDS_FOR_A_PART]


def new_phrases(words: Sequence[Telling], *, denies: bool) -> Iterator[Candidate]:
    """Phrases of the telling words of a sentence, those that tell most first.

    Args:
        words: the telling words, in their order.
        denies: whether the point is one that denies something.
    """
    best = sorted(words, key=lambda word: -word.weight)[:MOST_INGREDIENTS]
    best.sort(key=lambda word: word.place)
    for size, most in MOST_NEW.items():
        together = [
            some for some in combinations(best, size) if any(one.says_something for one in some)
        ]
        together.sort(key=lambda some: -sum(word.weight for word in some))
        for some in together[:most]:
            # The mean, so that the shorter phrase, which covers more, is not worth less for it.
            weight = MOST_TOLD * sum(word.weight for word in some) / size
            is_broad = size < MOST_TOLD and any(one.is_plain or one.is_actor for one in some)
            for text in _wordings(some, denies=denies):
                yield Candidate(text, "", weight, 2 if is_broad else 1)


def _with(phrase: str, part: Part, text: str) -> str:
    return f"{phrase[: part.start]}{text}{phrase[part.end :]}"


def _is_deed(word: Telling) -> bool:
    return word.text.endswith(_DEED_ENDINGS)


def _wordings(words: Sequence[Telling], *, denies: bool) -> Iterator[str]:
    """Ways to write the same ingredients down, the strictest first."""
    texts = [word.text for word in words]
    if [word.is_actor for word in words] == [True, False, True]:
        yield " > ".join(texts)
    yield " ".join(texts)
    if denies:
        yield " ".join(["not", *texts])
