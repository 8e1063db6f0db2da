# SPDX-License-Identifier: MIT
"""Measurable flaws of one multiple-choice question: what gives its key away to one who guesses.

The rules are those of T. M. Haladyna, S. M. Downing and M. C. Rodriguez, "A review of
multiple-choice item-writing guidelines for classroom assessment", Applied Measurement in Education
15 (2002), as far as a program can measure them. What only shows over many questions is in
`bank_style.py`.
"""

import re
from collections.abc import Iterator
from statistics import mean

from quizdesk.bank.flaw import Flaw
from quizdesk.engine.question import MultipleChoice, Option

LEAST_LENGTH_RATIO = 0.6
MOST_LENGTH_RATIO = 1.6
"""Length of a key against the mean of the distractors."""

SHORT_TEXT = 24
"""Characters up to which the lengths of options give nothing away: names, figures."""

LONGEST_STEM = 50
"""Words of a stem that can be read at one go."""

_TELLING_LETTERS = 5
"""Letters of a word that may be a clue, and of its beginning that two words must share."""

_ABSOLUTE = re.compile(
    r"\b(always|never|only|all|none|every|everyone|everything|nobody|nothing|completely|entirely"
    r"|totally)\b",
    re.IGNORECASE,
)
_OF_THE_ABOVE = re.compile(
    r"\b(all|none|both|neither|any) of the above\b|^(all|none) of these$"
    r"|^(both |neither )?[a-i],? (and|or|nor) [a-i]$",
    re.IGNORECASE,
)
_UNMARKED_NEGATIVE = re.compile(r"\b(not|except|least likely)\b")
_ASKS_FOR_ONE = re.compile(r"\b(which|what|who|whom|where|when)\b", re.IGNORECASE)
_HANGING_ARTICLE = re.compile(r"\b(a|an)\s*(…|\.\.\.|:|_+)?$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_TELL_NOTHING = frozenset(
    word[:_TELLING_LETTERS]
    for word in (
        {"about", "after", "again", "because", "before", "between", "could", "during", "instead"}
        | {"other", "since", "their", "there", "these", "through", "towards", "under", "until"}
        | {"where", "which", "while", "would"}
    )
)
"""Beginnings of words that stand in any stem."""


def flaws_of_choice(question: MultipleChoice) -> Iterator[Flaw]:
    """The flaws, in the order of stem, options, key."""
    yield from _of_stem(question.stem)
    for number, option in enumerate(question.options):
        yield from _of_option(number, option, question)
    yield from _of_forms(question)
    if not question.takes_several:
        yield from _of_key(question)


def _of_stem(stem: str) -> Iterator[Flaw]:
    if len(stem.split()) > LONGEST_STEM:
        yield Flaw("stem", f"The stem has more than {LONGEST_STEM} words: say it shorter.")
    asking = stem.rsplit(". ", 1)[-1]
    if _UNMARKED_NEGATIVE.search(asking) and _ASKS_FOR_ONE.match(asking):
        yield Flaw(
            "stem",
            "The stem asks for what is not so, and it is easily overlooked: ask for what is so, "
            "or write NOT in capitals.",
        )
    if _HANGING_ARTICLE.search(stem):
        yield Flaw("stem", "'a' or 'an' before the options gives some of them away: write 'a(n)'.")


def _of_option(number: int, option: Option, question: MultipleChoice) -> Iterator[Flaw]:
    if _OF_THE_ABOVE.search(option.text):
        yield Flaw(
            "options",
            "An option that speaks of the other options rewards half a knowledge: write one that "
            "stands alone.",
            number,
        )
        return
    absolute = _ABSOLUTE.search(option.text)
    others = [one.text for one in question.options if one is not option]
    if absolute and not all(_ABSOLUTE.search(text) for text in others):
        yield Flaw(
            "options",
            f"'{absolute[0]}' makes an option look wrong to one who guesses: say it without.",
            number,
        )


def _of_forms(question: MultipleChoice) -> Iterator[Flaw]:
    texts = [option.text for option in question.options]
    if len({text.endswith(".") for text in texts}) > 1:
        yield Flaw("options", "Some options end with a full stop and others do not.")
    if len({text[0].islower() for text in texts}) > 1:
        yield Flaw("options", "Some options begin with a capital and others do not.")


def _of_key(question: MultipleChoice) -> Iterator[Flaw]:
    """What points at the only key."""
    number, key = next((n, one) for n, one in enumerate(question.options) if one.is_key)
    distractors = [one.text for one in question.options if not one.is_key]
    ratio = len(key.text) / mean(map(len, distractors))
    is_short = max(map(len, (key.text, *distractors))) <= SHORT_TEXT
    if not is_short and not LEAST_LENGTH_RATIO <= ratio <= MOST_LENGTH_RATIO:
        than = "shorter" if ratio < 1 else "longer"
        yield Flaw(
            "options",
            f"The key is much {than} than the other options ({ratio:.1f} times their length): "
            "make them alike.",
            number,
        )
    telling = _telling(question.stem) & _telling(key.text)
    for text in distractors:
        telling -= _telling(text)
    if telling:
        word = next(w for w in _words(key.text) if w[:_TELLING_LETTERS] in telling)
        yield Flaw(
            "options", f"Of all options only the key repeats '{word}' from the stem.", number
        )


def _telling(text: str) -> set[str]:
    """The beginnings of the longer words."""
    return {
        word[:_TELLING_LETTERS] for word in _words(text) if len(word) >= _TELLING_LETTERS
    } - _TELL_NOTHING


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
