# SPDX-License-Identifier: MIT
"""A made-up language, 40 per cent longer than English, that shows which texts were translated.

Every text stands in « », each of its words is longer by two fifths, and its vowels wear a hat, so
that letters outside of ASCII are met too. What was said can be turned into English again.
"""

import re
from functools import cache
from math import ceil

from tools.words.collecting import collect

_BEGIN, _END = "«", "»"
_FILLER = "ň"
_LONGER = 0.4
_WITH_HATS = str.maketrans("aeiouAEIOU", "âêîôûÂÊÎÔÛ")
_PLAIN = str.maketrans("âêîôûÂÊÎÔÛ", "aeiouAEIOU", _BEGIN + _END + _FILLER)
_WORD = re.compile(r"(\{\w*\}|%n)|([^\W\d_]+)")
_TRANSLATED = re.compile(f"{_BEGIN}[^{_BEGIN}{_END}]*{_END}")


def say(text: str, about: str = "", number: int = -1) -> str:
    """The text in the made-up language; a catalogue for `words.speak`."""
    if not text:
        return ""
    if number == 1:
        text = _for_one().get(text, text)
    longer = _WORD.sub(lambda met: met[1] or _longer(met[2]), text)
    return f"{_BEGIN}{longer}{_END}"


@cache
def _for_one() -> dict[str, str]:
    """The text for one of each text for many."""
    return {each.source: each.one for each in collect() if each.one}


def _longer(word: str) -> str:
    return word.translate(_WITH_HATS) + _FILLER * ceil(len(word) * _LONGER)


def english(said: str) -> str:
    """What was said, in English; English itself stays as it is."""
    return said.translate(_PLAIN)


def untranslated(shown: str) -> str:
    """What of a text that is shown was never translated."""
    while (rest := _TRANSLATED.sub(" ", shown)) != shown:
        shown = rest
    return shown.strip()
