# SPDX-License-Identifier: MIT
"""Words and sentences of a text, each word with the characters that it stands on.

Takes text as pupils type it: curly quotes, bullets, notes without full stops, "U.S.S.R.", "'27",
"co-operation". The time is linear in the length of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from quizdesk.engine.marking.small_words import SMALL_WORDS

# Either a date in figures such as 30/1/33, or dotted initials such as U.S.S.R., or letters and
# figures with apostrophes inside, or a currency sign. No part can begin where another repeats, so
# there is nothing to try twice.
_DATE_OR_INITIALS = (
    r"\d{1,2}/\d{1,2}/(?:19|20)?\d\d(?!\d)|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d(?!\d)"
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?(?:'s\b)?|"
)
_LETTERS = r"[^\W_]+(?:'[^\W_]+)*|[£$€]"
_WORD = re.compile(f"({_LETTERS})")
# What every date and all initials hold; few texts do, and the others are read faster.
_SPECIAL = re.compile(r"[/.][^\W_]{1,2}[/.]")
_SPECIAL_WORD = re.compile(f"({_DATE_OR_INITIALS}{_LETTERS})")
# "theKPD", and "tradeIt" where the end of a line was lost; but not "MacDonald".
_JOINT = re.compile(r"[A-Z](?<=[a-z]{3}[A-Z])[A-Za-z]")
_WORD_APART = re.compile(
    rf"({_DATE_OR_INITIALS}[^\W_]+?(?<=[a-z]{{3}})(?=[A-Z][A-Za-z])|{_LETTERS})"
)
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


MOST_GAPS = 500
LONGEST_KEPT_GAP = 8
"""Gaps between words whose reading is remembered, and the characters of the longest of them."""


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


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a text in order, in lists side by side: an object a word would cost too much.

    Each list holds for all words what a `Token` holds for one.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    pauses: list[bool]
    signs: list[bool]
    capitals: list[bool]

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, number: int) -> Token:
        return Token(*[column[number] for column in self._columns])

    def __iter__(self) -> Iterator[Token]:
        return map(Token._make, zip(*self._columns, strict=True))

    @property
    def _columns(self) -> tuple[list[Any], ...]:
        """The lists in the order of a token's fields."""
        return (
            self.words,
            self.starts,
            self.ends,
            self.sentences,
            self.pauses,
            self.signs,
            self.capitals,
        )

    def runs(self) -> Iterator[tuple[int, int]]:
        """Of each sentence the first word and the one after its last."""
        numbers = self.sentences
        first = 0
        while first < len(numbers):
            after = bisect_right(numbers, numbers[first], first)
            yield first, after
            first = after

    def edited(self, edits: Iterable[tuple[int, int, Sequence[Token]]]) -> "Text":
        """The same with other words in some places.

        Args:
            edits: in order, the first word and the one after the last that give way, and to what.
        """
        columns: list[list[Any]] = [[] for _ in self._columns]
        at = 0
        for first, after, tokens in (*edits, (len(self), len(self), ())):
            for number, (column, old) in enumerate(zip(columns, self._columns, strict=True)):
                column.extend(old[at:first])
                column.extend(token[number] for token in tokens)
            at = after
        return Text(*columns)


def read_text(text: str) -> Text:
    """The words of a text."""
    # Translating costs as much as all the rest, and most texts have nothing to translate.
    straight = text if text.isascii() and "`" not in text else text.translate(_STRAIGHT)
    is_special = _SPECIAL.search(straight) is not None
    words = _SPECIAL_WORD if is_special else _WORD
    # Words and the gaps before them by turns; nearly all work is done on few of them.
    pieces = (_WORD_APART if _JOINT.search(straight) else words).split(straight)
    return _Reader(straight, pieces).read(looks_at_all=is_special)


class _Signs(NamedTuple):
    """What the signs between two words say.

    Attributes:
        joins: whether they may join halves of a word: the hyphen of "co-operation".
        pauses: whether there is a pause; the hyphen of "pro-German" is none.
        leads: whether they are a note-taker's for what follows from what.
        ends: whether a sentence ends for certain.
        cuts_year: whether figures after them may be a year cut short.
    """

    joins: bool
    pauses: bool
    leads: bool
    ends: bool
    cuts_year: bool


def _read_signs(gap: str) -> _Signs:
    return _Signs(
        joins=gap in _DASHES,
        pauses=gap not in _DASHES and not _PAUSES.isdisjoint(gap),
        leads=not _SIGNS.isdisjoint(gap),
        ends=not _ENDS.isdisjoint(gap),
        cuts_year=gap.endswith("'"),
    )


_signs_of = lru_cache(MOST_GAPS)(_read_signs)


class _Reader:
    """Reads a text that is cut into words and gaps."""

    def __init__(self, text: str, pieces: Sequence[str]) -> None:
        self._text = text
        self._gaps = pieces[:-1:2]
        self._typed = typed = pieces[1::2]
        offsets = list(accumulate(map(len, pieces)))
        self._words = [one.lower() if one.isalpha() else _plain(one) for one in typed]
        self._starts = offsets[:-1:2]
        self._ends = offsets[1::2]
        self._pauses = [False] * len(typed)
        self._signs = [False] * len(typed)
        self._capitals = list(map(str.isupper, typed))

    def read(self, *, looks_at_all: bool) -> Text:
        """The words, with what stands before each of them.

        Args:
            looks_at_all: whether sentences may end where nothing but a space stands.
        """
        joined: list[int] = []
        begins = [0]
        # Between nearly all words stands nothing but a space.
        telling = [number for number, gap in enumerate(self._gaps) if gap != " " or looks_at_all]
        for number in telling:
            gap = self._gaps[number]
            before = number - 2 if joined and joined[-1] == number - 1 else number - 1
            signs = _signs_of(gap) if len(gap) <= LONGEST_KEPT_GAP else _read_signs(gap)
            if signs.joins and before >= 0 and self._words[before] in _JOINED:
                self._words[before] += self._words[number]
                self._ends[before] = self._ends[number]
                joined.append(number)
                continue
            if signs.cuts_year:
                self._lengthen_year(number)
            # Two words without a space between them: "theKPD".
            is_run_on = before >= 0 and not gap and self._typed[number][0].isupper()
            self._pauses[number] = is_run_on or signs.pauses
            self._signs[number] = signs.leads
            if before >= 0 and (signs.ends or self._ends_sentence(before, number, gap)):
                begins.append(number)
        sentences: list[int] = []
        for sentence, (first, after) in enumerate(pairwise((*begins, len(self._words)))):
            sentences += [sentence] * (after - first)
        text = Text(
            self._words,
            self._starts,
            self._ends,
            sentences,
            self._pauses,
            self._signs,
            self._capitals,
        )
        return text.edited((one, one + 1, ()) for one in joined) if joined else text

    def _lengthen_year(self, number: int) -> None:
        """Reads a year of two figures after an apostrophe: "'27"."""
        typed = self._typed[number]
        if len(typed) == 2 and typed.isdecimal():
            self._words[number] = f"19{typed}"
            self._starts[number] -= 1

    def _ends_sentence(self, before: int, number: int, gap: str) -> bool:
        """Whether a full stop between two words ends a sentence."""
        if "." not in gap and self._text[self._ends[before] - 1] != ".":
            return False
        word, last = self._words[number], self._words[before]
        if self._text[self._ends[before] - 1] == ".":
            # Dotted initials take the full stop with them. "In the U.S. They ..." ends all the
            # same.
            return self._text[self._starts[number]].isupper() and word in SMALL_WORDS
        if last in _UNENDING or self._is_short_form(before, number, gap):
            return False
        is_initial = self._ends[before] - self._starts[before] == 1 and last.isalpha()
        is_figures = gap == "." and last[-1].isdecimal() and word[0].isdecimal()
        return not ((is_initial and last != "i") or is_figures)

    def _is_short_form(self, before: int, number: int, gap: str) -> bool:
        """Whether a full stop only cuts a word short: "Sov. agents", "good rels. = trade"."""
        if self._words[number] in SMALL_WORDS or not gap.startswith("."):
            return False
        if self._words[before] in _SHORT_FORMS or not _SIGNS.isdisjoint(gap):
            return True
        is_short = self._ends[before] - self._starts[before] <= LONGEST_SHORT_FORM
        # Who types no capitals at all ends sentences like this.
        is_name = self._text[self._starts[before]].isupper() and not self._capitals[before]
        return is_short and is_name and self._text[self._starts[number]].islower()


def read_tokens(text: str) -> list[Token]:
    """The words of a text in order, each with what is known of it.

    >>> [token.word for token in read_tokens("The U.S.S.R.’s co-operation in '26.")]
    ['the', 'ussr', 'cooperation', 'in', '1926']
    """
    return list(read_text(text))


def read_words(text: str) -> tuple[str, ...]:
    """The words of a text without their places."""
    return tuple(read_text(text).words)


def _plain(typed: str) -> str:
    word = typed.lower().removesuffix("'s")
    if word[0].isdigit() and (word.count("/") == 2 or word.count(".") == 2):
        # Pupils of this history mean years of the twentieth century.
        return f"19{word[-2:]}" if word[-3] in "/." else word[-4:]
    if "." in word:
        return word.replace(".", "")
    return word
