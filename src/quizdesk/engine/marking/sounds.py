# SPDX-License-Identifier: MIT
"""How a word sounds, as far as its letters say: "fousands" sounds like "thousands".

Made for how pupils in Britain misspell: r is heard only before a vowel, th may be f, and a weak
vowel may be any or none. A word is cut into consonants and the vowels between them, in the manner
of Metaphone (Philips 1990), NYSIIS (Taft 1970) and Caverphone (Hood 2002); the rules are our own.
Words whose consonants agree are then compared by their vowels.
"""

import re
from functools import lru_cache
from typing import NamedTuple

MOST_SOUNDS = 4_000
"""Words whose sound is remembered; the schemes of one bank share most of theirs."""
MISHEARD, OTHER_CONSONANT = 0.125, 1.0
"""What a consonant tells apart that is only akin: d and t, g and k, v and th."""
LIKE_VOWELS, WEAK_VOWELS, OTHER_VOWELS = 0.25, 0.6, 1.5
_MISHEARD = frozenset({"FQ", "QF", "VQ", "QV", "CX", "XC"})
_MISHEARD_AT_THE_END = frozenset({"FV", "VF"})

_RULES = (
    # Silent letters and sounds that only a word's beginning has.
    (r"^[kgp]n", "N"),
    (r"^wr", "R"),
    (r"^ps", "S"),
    (r"^wh?", "W"),
    # What several letters spell together.
    (r"ng(?=s?$|th)", "N"),
    (r"mb$", "M"),
    (r"sch", "SK"),
    (r"ch(?=[rln])|(?<=psy)ch", "K"),
    (r"tch|ch|cz|t(?=ur[eiy])", "C"),
    (r"shi(?=[aou])|sh|ss?i(?=[aou])|ti(?=[aou]|en)|s?ci(?=[aou])|(?<!s)ci(?=en)|ss?(?=ur)", "X"),
    (r"ph|f+", "F"),
    (r"th", "Q"),
    (r"(?<=[aeiou])gh", "g"),
    (r"dg(?=[eiy])|d?j|g(?=[eiy])", "J"),
    (r"x|cc(?=[eiy])", "KS"),
    (r"sc(?=[eiy])|c(?=[eiy])|s+|z+", "S"),
    (r"ck|cq|qu?|c+|k+w?", "K"),
    (r"g+ue$|g+[uw](?=[aeioy])|g+", "G"),
    (r"(?<=[ao])l(?=k)|(?<=ou)l(?=d)", ""),
    # R before a vowel, but not before a silent e.
    (r"r+h?(?=[aiouy]|e(?!s?$|d$))", "R"),
    (r"v+", "V"),
    (r"t+", "T"),
    (r"d+", "D"),
    (r"p+", "P"),
    (r"b+", "B"),
    (r"l+", "L"),
    (r"m+", "M"),
    (r"n+", "N"),
    (r"h+", ""),
    # A silent e makes the vowel before it long.
    (r"(?<![aeiou])a(?=[bcdfgklmnpstvz]e)", "a2"),
    (r"(?<![aeiou])e(?=[bcdfgklmnpstvz]e)", "e2"),
    (r"(?<![aeiou])i(?=[bcdfgklmnpstvz]e)", "i2"),
    (r"(?<![aeiou])o(?=[bcdfgklmnpstvz]e)", "o2"),
    (r"(?<![aeiou])u(?=[bcdfgklmnpstvz]e)", "u2"),
    (r"(?<![aeiou])y(?=[bcdfgklmnpstvz]e)", "y2"),
)
_LETTERS = re.compile("|".join(f"({letters})" for letters, _ in _RULES))
_HEARD = ("", *(heard for _, heard in _RULES))
_PARTS = re.compile("[A-Z]|[^A-Z]+")
_AKIN = str.maketrans("BDGVQCJ", "PTKFFXX")
_ACCENTS = str.maketrans("äáàâåãéèêëíìîïóòôöõúùûüýçñ", "aaaaaaeeeeiiiiooooouuuuycn")

_SPELLINGS = {
    "cat": "a a2",
    "bed": "e ea e2",
    "bit": "i y ui i2 y2",
    "hot": "o au ow o2",
    "cup": "u o ou oo o2 u2",
    "day": "a2 ai ay ei ey eig aig ae",
    "tree": "ee ea e2 ie ei i2 eo",
    "fly": "i2 ig y ie ye eig uy y2 eye",
    "go": "o2 oa oe ow oug",
    "now": "ou ow oug",
    "food": "oo u u2 ew ue ou o2 ui eu oug wo",
    "use": "u u2 ew eu ue you yu yoo",
    "boy": "oy oi",
    "law": "aw au or ore our oar oor oug aug al",
    "her": "er ir ur ear or yr ere our re",
    "far": "ar are er",
    "near": "ear eer ere ier eir",
    "hair": "air are ear ere eir",
    "idea": "ia ea ya eo io iu ier ear yu yo iou yer ie",
}
_QUALITIES: dict[str, int] = {}
for _bit, _letters in enumerate(_SPELLINGS.values()):
    for _one in _letters.split():
        _QUALITIES[_one] = _QUALITIES.get(_one, 0) | 1 << _bit
_WEAKLY = "a e i o u y er or ar our re ure ir ur ia ea io ou ai i2 a2 e2 o2 u2"
_WEAK = frozenset(_WEAKLY.split()) | {""}
"""How a vowel is spelt that is hardly heard."""


_AT_THE_END = {
    "e": "",
    **dict.fromkeys(("ey", "i", "ie", "ee"), "y"),
    **dict.fromkeys(("or", "ar", "a", "re", "our", "ur", "ir", "yr"), "er"),
}
"""Vowels that sound alike at the end of a word of several."""


class Sound(NamedTuple):
    """How a word sounds.

    Attributes:
        key: its consonants, those that are akin as one; with signs for a vowel at either end.
        consonants: the same told apart.
        vowels: the letters before each consonant and after the last.
    """

    key: str
    consonants: str
    vowels: tuple[str, ...]


@lru_cache(maxsize=MOST_SOUNDS)
def sound(word: str) -> Sound:
    """How a word in lower case sounds.

    >>> sound("fousands").key == sound("thousands").key, sound("munny").key
    (True, 'MN+')
    """
    plain = word if word.isascii() else word.translate(_ACCENTS)
    parts = _PARTS.findall(_LETTERS.sub(_hear, plain))
    consonants: list[str] = []
    key: list[str] = []
    vowels = [""]
    for part in parts:
        if not part.isupper():
            vowels[-1] += part
            continue
        akin = part.translate(_AKIN)
        if not (key and key[-1] == akin and not vowels[-1]):
            consonants.append(part)
            key.append(akin)
            vowels.append("")
    if any(vowels[:-1]):
        vowels[-1] = _AT_THE_END.get(vowels[-1], vowels[-1])
    begins, ends = (
        "H" if word[0] == "h" else "A" if vowels[0] else "",
        "+" if vowels[-1] and consonants else "",
    )
    return Sound(f"{begins}{''.join(key)}{ends}", "".join(consonants), tuple(vowels))


def _hear(found: re.Match[str]) -> str:
    return _HEARD[found.lastindex or 0]


def distance(one: Sound, other: Sound) -> float:
    """How far two sounds of the same key are apart, from 0."""
    far = 0.0
    is_first = True
    for a, b in zip(one.vowels, other.vowels, strict=True):
        if a != b:
            far += _between_vowels(a, b, is_first)
        is_first = is_first and not a
    if one.consonants != other.consonants:
        last = len(one.consonants) - 1
        for place, pair in enumerate(zip(one.consonants, other.consonants, strict=True)):
            # "chuckt" and "chucked"
            is_past = place == last and bool(one.vowels[place]) != bool(other.vowels[place])
            far += _between_consonants("".join(pair), is_last=place == last, is_past=is_past)
    return far


def _between_vowels(one: str, other: str, is_first: bool) -> float:
    if _qualities(one) & _qualities(other):
        return LIKE_VOWELS
    if is_first:
        return OTHER_VOWELS
    return WEAK_VOWELS if one in _WEAK and other in _WEAK else OTHER_VOWELS


def _between_consonants(pair: str, *, is_last: bool, is_past: bool) -> float:
    if pair[0] == pair[1]:
        return 0.0
    if pair in _MISHEARD or (is_last and pair in _MISHEARD_AT_THE_END):
        return MISHEARD
    if is_past and pair in {"TD", "DT"}:
        return 0.0
    return OTHER_CONSONANT


def _qualities(letters: str) -> int:
    known = _QUALITIES.get(letters)
    if known is not None:
        return known
    # Vowels of two syllables are like no single one.
    for length in range(len(letters) - 1, 0, -1):
        if letters[:length] in _QUALITIES:
            return _QUALITIES[letters[:length]] << len(_SPELLINGS)
    return 0
