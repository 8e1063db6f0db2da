# SPDX-License-Identifier: MIT
"""Words and sentences of a text, each word with the characters that it stands on.

Takes text as pupils type it: curly quotes, bullets, notes without full stops, "U.S.S.R.", "'27",
"co-operation". The time is linear in the length of the text.
"""

import re
from functools import partial
from typing import NamedTuple

from quizdesk.engine.marking.small_words import SMALL_WORDS

# Either a date in figures such as 30/1/33, or dotted initials such as U.S.S.R., or letters and
# figures with apostrophes inside, or a currency sign. No part can begin where another repeats, so
# there is nothing to try twice.
_DATE_OR_INITIALS = (
    r"\d{1,2}([/.])\d{1,2}\1(?:19|20)?\d\d(?!\d)"
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?(?:'s\b)?"
)
_LETTERS = r"|[^\W_]+(?:'[^\W_]+)*|[£$€]"
_WORD = re.compile(_DATE_OR_INITIALS + _LETTERS)
# "theKPD", and "tradeIt" where the end of a line was lost; but not "MacDonald".
_JOINT = re.compile(r"[a-z]{3}[A-Z][A-Za-z]")
_WORD_APART = re.compile(_DATE_OR_INITIALS + r"|[^\W_]+?(?<=[a-z]{3})(?=[A-Z][A-Za-z])" + _LETTERS)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
_ENDS = frozenset("!?;\n\r•·●▪◦…\x0b\x0c\u2028\u2029")
_PAUSES = frozenset(',:()[]–—-/"“”')
_SIGNS = frozenset("=→>+&⇒:")
_DASHES = frozenset({"-", "‐", "‑"})
_JOINED = frozenset({"co", "re"})
_ABBREVIATIONS = """
mr mrs ms dr st prof gen vs viz approx ca c vol p pp eg ie
jan feb mar apr jun jul aug sep sept oct nov dec
"""
_UNENDING = frozenset(_ABBREVIATIONS.split())
"""Abbreviations whose full stop ends no sentence."""
_NOTES = """
sov ger brit fr russ rus eur cap comm comms econ mil soc dem dip dipl rev int gen opp rel rels agmt
ult recog disarm sec coll indust prop bolsh jap lit chich cong per comint pol imp ideol
ultim ultimat propag indep
"""
_SHORT_FORMS = frozenset(_NOTES.split())
"""Short forms of note-takers, whose full stop ends a sentence only before a small word."""
LONGEST_SHORT_FORM = 4
"""Letters of other short forms, which are told by the small letter that follows them."""


class Token(NamedTuple):
    """A word of a text.

    Attributes:
        word: in lower case, without the mark of possession.
        start, end: its characters in the text, end exclusive.
        sentence: number of its sentence, from 0.
        is_after_pause: whether a comma, bracket, dash or the like stands before it, or a word with
            no space between.
        is_after_sign: whether a note-taker's sign (→, =, &) stands before it.
        is_capitals: whether it was typed in capitals.
    """

    word: str
    start: int
    end: int
    sentence: int
    is_after_pause: bool
    is_after_sign: bool
    is_capitals: bool


# Made for nearly every word, and so without the detour that naming the fields takes.
_token = partial(tuple.__new__, Token)


def read_tokens(text: str) -> list[Token]:
    """The words of a text in order.

    >>> [token.word for token in read_tokens("The U.S.S.R.’s co-operation in '26.")]
    ['the', 'ussr', 'cooperation', 'in', '1926']
    """
    # Translating costs as much as all the rest, and most texts have nothing to translate.
    straight = text if text.isascii() and "`" not in text else text.translate(_STRAIGHT)
    tokens: list[Token] = []
    sentence = gap_start = 0
    words = _WORD_APART if _JOINT.search(straight) else _WORD
    for found in words.finditer(straight):
        start, end = found.span()
        typed = straight[start:end]
        gap = straight[gap_start:start]
        word = typed.lower() if typed.isalpha() else _plain(typed)
        if gap == " " and tokens and straight[gap_start - 1] != ".":
            # Nearly every word: nothing stands between it and the one before.
            tokens.append(_token((word, start, end, sentence, False, False, typed.isupper())))
            gap_start = end
            continue
        gap_start = end
        if tokens and gap in _DASHES and tokens[-1].word in _JOINED:
            tokens[-1] = tokens[-1]._replace(word=tokens[-1].word + word, end=end)
            continue
        if gap.endswith("'") and len(typed) == 2 and typed.isdecimal():
            word, start = f"19{word}", start - 1
        if tokens and _ends_sentence(tokens[-1], gap, straight, start, word):
            sentence += 1
        # The hyphen of "pro-German" is no pause.
        is_joined = bool(tokens) and not gap and typed[0].isupper()
        is_after_pause = is_joined or (gap not in _DASHES and not _PAUSES.isdisjoint(gap))
        is_after_sign = not _SIGNS.isdisjoint(gap)
        is_capitals = typed.isupper()
        tokens.append(Token(word, start, end, sentence, is_after_pause, is_after_sign, is_capitals))
    return tokens


def read_words(text: str) -> tuple[str, ...]:
    """The words of a text without their places."""
    return tuple(token.word for token in read_tokens(text))


def _plain(typed: str) -> str:
    word = typed.lower().removesuffix("'s")
    if word[0].isdigit() and (word.count("/") == 2 or word.count(".") == 2):
        # Pupils of this history mean years of the twentieth century.
        return f"19{word[-2:]}" if word[-3] in "/." else word[-4:]
    if "." in word:
        return word.replace(".", "")
    return word


def _is_short_form(before: Token, gap: str, text: str, start: int, word: str) -> bool:
    """Whether a full stop only cuts a word short: "Sov. agents", "good rels. = trade"."""
    if word in SMALL_WORDS or not gap.startswith("."):
        return False
    if before.word in _SHORT_FORMS or not _SIGNS.isdisjoint(gap):
        return True
    is_short = before.end - before.start <= LONGEST_SHORT_FORM
    # Who types no capitals at all ends sentences like this.
    is_name = text[before.start].isupper() and not before.is_capitals
    return is_short and is_name and text[start].islower()


def _ends_sentence(before: Token, gap: str, text: str, start: int, word: str) -> bool:
    """Whether a sentence ends in the gap between two words."""
    if not _ENDS.isdisjoint(gap):
        return True
    if text[before.end - 1] == ".":
        # Dotted initials take the full stop with them. "In the U.S. They ..." ends all the same.
        return text[start].isupper() and word in SMALL_WORDS
    if "." not in gap or before.word in _UNENDING or _is_short_form(before, gap, text, start, word):
        return False
    is_initial = before.end - before.start == 1 and before.word.isalpha() and before.word != "i"
    is_figures = gap == "." and before.word[-1].isdecimal() and word[0].isdecimal()
    return not (is_initial or is_figures)
