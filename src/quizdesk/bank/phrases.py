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

# Words, perhaps with hyphens, beginnings of three letters or more, and words in quotation marks;
# alternatives of these; spaces and > between them. No part gives back what it took, so that a
# phrase that does not fit is found out in one pass.
_WORD = r"[A-Za-z0-9]++(?:-[A-Za-z0-9]++)*+(?:(?<=[A-Za-z]{3})\*)?+"
_CHOICE = rf'(?:{_WORD}|"[A-Za-z0-9]++(?: [A-Za-z0-9]++)*+")'
_INGREDIENT = rf"{_CHOICE}(?:/{_CHOICE})*+"
_PLAIN = re.compile(rf"{_INGREDIENT}(?: (?:> )?+{_INGREDIENT})*+", re.ASCII)
_LETTERS = re.compile(r"[a-z0-9]+")
_ASKING_NOTHING = SMALL_WORDS | DENIAL_WORDS


def fault_of(phrase: str) -> str:
    """Why a phrase cannot be read, or an empty text."""
    return "" if is_plain(phrase) else _fault_of_any(phrase)


def is_plain(phrase: str) -> bool:
    """Whether a phrase is sound at sight; one that is not may be sound all the same."""
    return _PLAIN.fullmatch(phrase) is not None and not _ASKING_NOTHING.issuperset(
        _LETTERS.findall(phrase.lower())
    )


@lru_cache(maxsize=4096)
def _fault_of_any(phrase: str) -> str:
    try:
        parse_phrase(phrase)
    except InvalidPhrase as error:
        return str(error)
    return ""
