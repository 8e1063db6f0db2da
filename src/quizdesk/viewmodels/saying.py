# SPDX-License-Identifier: MIT
"""Text as a voice should say it: years and spans of years, and signs, in words.

Voices differ in what they make of figures: one says of 1926–28 "nineteen hundred and twenty-six
dash twenty-eight". Texts of banks are English; so are these words.
"""

import re

_ONES = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_TEN = 10

# A year of which half may be left out, a stroke or a slash, and another.
_SPAN = re.compile(r"(?<![\d.,/–-])(\d{1,4})\s*[-–—/]\s*(\d{1,4})(?![\d/–-])")
_CIRCA = re.compile(r"\b(?:circa|ca?\.)\s*(?=\d)", re.IGNORECASE)
# No year: sums of money, parts of larger numbers, shares.
_YEAR = re.compile(r"(?<![\d£$€.,])(1[1-9]\d\d|20[1-9]\d)(s?)(?![\d%]|[.,]\d)")
_DASH = re.compile(r"\s*[–—]\s*|\s+-\s+")
_SPACE = re.compile(r"\s+")
_SIGNS = {"·": ",", "&": " and ", "…": ".", "“": "", "”": "", "½": " and a half"}


def as_said(text: str) -> str:
    """A text in one line, for a voice."""
    text = _SPAN.sub(_span, text)
    text = _CIRCA.sub("about ", text)
    text = _YEAR.sub(_year, text)
    text = _DASH.sub(", ", text)
    for sign, word in _SIGNS.items():
        text = text.replace(sign, word)
    return _SPACE.sub(" ", text).replace(" ,", ",").strip()


def _span(found: re.Match[str]) -> str:
    """1926-28 as 1926 to 1928; 30-40 as 30 to 40; what goes down is none, such as a score."""
    first, last = found.groups()
    whole = first[: len(first) - len(last)] + last
    return f"{first} to {whole}" if int(whole) > int(first) else found.group()


def _year(found: re.Match[str]) -> str:
    century, rest = divmod(int(found[1]), 100)
    if rest == 0:
        words = f"{_below_hundred(century)} hundred"
    elif rest < _TEN:
        words = f"{_below_hundred(century)} oh {_ONES[rest]}"
    else:
        words = f"{_below_hundred(century)} {_below_hundred(rest)}"
    return _several(words) if found[2] else words


def _below_hundred(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")


def _several(words: str) -> str:
    """The twenties, the hundreds, the tens."""
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"
