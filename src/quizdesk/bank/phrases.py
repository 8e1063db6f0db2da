# SPDX-License-Identifier: MIT
"""Whether the phrases of mark schemes can be read; what they mean is the engine's.

A large bank has a hundred thousand phrases, nearly all of them of a plain form that is sound at
sight. Only the rest are taken apart.
"""

import re
from functools import lru_cache

from quizdesk.engine.marking.phrase import parse_phrase
from quizdesk.engine.marking.small_words import DENIAL_WORDS, SMALL_WORDS
from quizdesk.errors import InvalidPhrase

# Words, perhaps with hyphens or apostrophes, beginnings of three letters or more, and words in
# quotation marks; names of word families; alternatives of these; spaces and > between them, and
# brackets around some. No part gives back what it took, so that a phrase that does not fit is found
# out in one pass.
_WORD = r"[^\W_]++(?:['’-][^\W_]++)*+"
_BEGINNING = r"(?:(?<=[^\W\d_]{3})\*)?+"
_FAMILY = "~[a-z][a-z0-9-]*+"
_CHOICE = rf'(?:{_WORD}{_BEGINNING}|{_FAMILY}|"{_WORD}(?: {_WORD})*+")'
_INGREDIENT = rf"{_CHOICE}(?:/{_CHOICE})*+"
_PART = rf"(?:{_INGREDIENT}|\({_INGREDIENT}(?: {_INGREDIENT})*+\))"
_PLAIN = re.compile(rf"{_PART}(?: (?:> )?+{_PART})*+")
_OPTIONAL = re.compile(r"\([^)]*\)")
_LETTERS = re.compile(r"[^\W_]+")
_ASKING_NOTHING = SMALL_WORDS | DENIAL_WORDS | {"s"}


def is_plain(phrase: str) -> bool:
    """Whether a phrase is sound at sight; one that is not may be sound all the same."""
    if _PLAIN.fullmatch(phrase) is None:
        return False
    # A phrase that begins with a word begins, nearly always, with one that asks for something.
    first = _LETTERS.match(phrase)
    if first is not None and first[0].lower() not in _ASKING_NOTHING:
        return True
    asking = _OPTIONAL.sub("", phrase) if "(" in phrase else phrase
    return not _ASKING_NOTHING.issuperset(_LETTERS.findall(asking.lower()))


@lru_cache(maxsize=4096)
def fault_of(phrase: str) -> str:
    """Why a phrase cannot be read, or an empty text."""
    try:
        parse_phrase(phrase)
    except InvalidPhrase as error:
        return str(error)
    return ""
