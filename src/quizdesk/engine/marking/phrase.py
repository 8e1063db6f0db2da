# SPDX-License-Identifier: MIT
"""Reads phrases of a mark scheme; the language is described in `docs/mark-schemes.md`.

Only the form is read here. Aliases and stems come in where phrases are made ready for matching.
"""

import re
from dataclasses import dataclass

from quizdesk.engine.marking.small_words import DENIAL_WORDS, SMALL_WORDS
from quizdesk.engine.marking.tokens import read_words
from quizdesk.errors import InvalidPhrase

SHORTEST_BEGINNING = 3
"""Letters before a `*`; with fewer it would stand for half the dictionary."""
MOST_YEARS = 30
"""Years in a range such as `1924..1927`."""

CLOSE = ".."
"""The sign between words that stand close together, by itself; within a word it is a range's."""

_FAMILY = re.compile(r"[a-z][a-z0-9-]*")
_YEARS = re.compile(r"(\d{4})\.\.(\d{4})")
# In quotation marks "30/1/33" is a date.
_VARYING = re.compile(r"[~()*]|[^\W\d]/|/[^\W\d]|\d{4}\.\.\d{4}")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the wordings of an ingredient.

    Attributes:
        words: side by side, in lower case; more than one if quoted or hyphenated.
        is_beginning: whether the last word need only begin so.
        is_denial: whether any denial will do.
        is_quoted: whether it stood in quotation marks, so that a small word counts.
        family: the word family that it stands for, or empty.
        run: what stands side by side, where quotation marks hold more than plain words.
    """

    words: tuple[str, ...]
    is_beginning: bool = False
    is_denial: bool = False
    is_quoted: bool = False
    family: str = ""
    run: tuple["Ingredient", ...] = ()

    @property
    def starred(self) -> tuple[str, ...]:
        """Its words, with a `*` behind those that need only begin so."""
        if self.is_beginning:
            return (*self.words[:-1], f"{self.words[-1]}*")
        return self.words

    @property
    def is_year(self) -> bool:
        """Whether it is a year."""
        return len(self.words) == 1 and len(self.words[0]) == 4 and self.words[0].isdecimal()


@dataclass(frozen=True, slots=True)
class Ingredient:
    """What must stand in the answer, in one of several wordings."""

    choices: tuple[Choice, ...]
    is_optional: bool = False

    @property
    def is_small(self) -> bool:
        """Whether it is a lone small word, which a phrase does not insist on."""
        first = self.choices[0]
        is_lone = len(self.choices) == 1 and len(first.words) == 1
        return is_lone and first.words[0] in SMALL_WORDS and not first.is_quoted


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase: steps that must follow each other, each of ingredients in any order.

    Attributes:
        is_wide: whether its words may stand in two neighbouring sentences.
        is_close: whether its words must stand close together.
    """

    steps: tuple[tuple[Ingredient, ...], ...]
    is_wide: bool = False
    is_close: bool = False


def parse_phrase(text: str) -> Phrase:
    """Reads one phrase.

    >>> phrase = parse_phrase('USSR > money/fund* > TUC')
    >>> [choice.words for choice in phrase.steps[1][0].choices]
    [('money',), ('fund',)]

    Raises:
        InvalidPhrase: naming the fault and its column.
    """
    parser = _Parser(text)
    steps = tuple(tuple(step) for step in parser.steps())
    phrase = Phrase(steps, is_wide="+" in parser.signs, is_close=CLOSE in parser.signs)
    needed = [one for step in phrase.steps for one in step if not one.is_optional]
    asking = [one for one in needed if not one.is_small]
    if not asking:
        raise InvalidPhrase(
            "The phrase at column 1 asks for nothing: it holds only small or optional words.",
            "Add a word that the answer must hold.",
        )
    if all(choice.is_denial for one in asking for choice in one.choices):
        raise InvalidPhrase(
            "The phrase at column 1 asks for a denial and does not say of what.",
            "Add the words that are denied.",
        )
    return phrase


def parse_member(text: str) -> Choice:
    """Reads a wording of a word family: a word, words side by side, or a beginning with a `*`.

    Raises:
        InvalidPhrase: naming the fault.
    """
    words = read_words(text.removesuffix("*"))
    is_beginning = text.endswith("*")
    if not words or set(text.removesuffix("*")) & set('*/()>"~'):
        raise InvalidPhrase(
            f"'{text}' is no wording of a word family.",
            "Write one word, words side by side, or the beginning of a word with a * at its end.",
        )
    if is_beginning and len(words[-1]) < SHORTEST_BEGINNING:
        raise InvalidPhrase(
            f"'{text}' is too short a beginning.",
            f'Write at least {SHORTEST_BEGINNING} letters before "*".',
        )
    return Choice(words, is_beginning=is_beginning, is_quoted=True)


class _Parser:
    """Walks once over a phrase."""

    def __init__(self, text: str, start: int = 0) -> None:
        self._text = text
        self._at = start
        self.signs: dict[str, None] = {}

    def steps(self) -> list[list[Ingredient]]:
        steps: list[list[Ingredient]] = [[]]
        bracket: int | None = None
        while self._skip_space():
            sign = CLOSE if self._is_close_sign() else self._text[self._at]
            match sign:
                case ">" | "..":
                    self._require_step(steps[-1], bracket, sign)
                    steps.append([])
                    self.signs[sign] = None
                case "+":
                    self._require_step(steps[-1], bracket, sign)
                    self.signs[sign] = None
                case "(":
                    if bracket is not None:
                        raise self._fault("A bracket opens inside another", "Close the first.")
                    bracket = self._at
                case ")":
                    if bracket is None:
                        raise self._fault("A bracket closes that was not opened", "Take it away.")
                    if not self._text[bracket + 1 : self._at].strip():
                        raise self._fault("The brackets hold nothing", "Take them away.", bracket)
                    bracket = None
                case _:
                    steps[-1].append(Ingredient(self._choices(), bracket is not None))
                    continue
            self._at += len(sign)
        self._require_end(steps, bracket)
        return steps

    def _is_close_sign(self) -> bool:
        """Whether two full stops stand here by themselves; within a word they are a range's."""
        after = self._text[self._at + len(CLOSE) : self._at + len(CLOSE) + 1]
        return self._text.startswith(CLOSE, self._at) and (not after or after.isspace())

    def _require_end(self, steps: list[list[Ingredient]], bracket: int | None) -> None:
        if bracket is not None:
            raise self._fault("The bracket is not closed", 'Add ")".', bracket)
        if len(self.signs) > 1:
            both = " and ".join(f'"{sign}"' for sign in self.signs)
            raise self._fault(f"{both} stand in one phrase", "Make two phrases of it.", 0)
        self._require_step(steps[-1], None, next(iter(self.signs), ">"))

    def _require_step(self, step: list[Ingredient], bracket: int | None, sign: str) -> None:
        if bracket is not None:
            raise self._fault(
                f'"{sign}" stands inside brackets', f'Close the brackets before "{sign}".'
            )
        if not step:
            raise self._fault(
                "A word is missing" if self._text.strip() else "The phrase is empty",
                f'Write words on both sides of "{sign}".'
                if self._text.strip()
                else "Write a word.",
            )

    def _choices(self) -> tuple[Choice, ...]:
        choices = self._choice()
        while self._at < len(self._text) and self._text[self._at] == "/":
            self._at += 1
            choices += self._choice()
        return tuple(choices)

    def _choice(self) -> list[Choice]:
        """What stands between two strokes: one choice, or one a year of a range."""
        start = self._at
        if self._text[start : start + 1] == '"':
            return [self._quoted(start)]
        while self._at < len(self._text) and self._text[self._at] not in '/()>+"':
            if self._text[self._at].isspace():
                break
            self._at += 1
        typed = self._text[start : self._at]
        if self._text[self._at : self._at + 1] == '"':
            raise self._fault("A quotation mark stands inside a word", "Put a space before it.")
        if not typed:
            raise self._fault('A word is missing beside "/"', 'Write one on both sides of "/".')
        if years := _YEARS.fullmatch(typed):
            return self._years(int(years[1]), int(years[2]), start)
        if typed.startswith("~"):
            return [self._family(typed[1:], start)]
        words = read_words(typed.removesuffix("*"))
        if not words:
            raise self._fault(f"'{typed}' has neither letter nor figure", "Write a word.", start)
        if "*" in typed:
            self._require_beginning(typed, words, start)
            return [Choice(words, is_beginning=True)]
        return [Choice(words, is_denial=len(words) == 1 and words[0] in DENIAL_WORDS)]

    def _years(self, first: int, last: int, start: int) -> list[Choice]:
        if not first < last <= first + MOST_YEARS:
            raise self._fault(
                f"'{first}..{last}' is no range of years",
                f"Write the earlier year first, and no more than {MOST_YEARS} years.",
                start,
            )
        return [Choice((str(year),)) for year in range(first, last + 1)]

    def _family(self, name: str, start: int) -> Choice:
        if not _FAMILY.fullmatch(name):
            raise self._fault(
                f"'~{name}' names no word family", "A name has small letters and hyphens.", start
            )
        return Choice((), family=name)

    def _quoted(self, start: int) -> Choice:
        end = self._text.find('"', start + 1)
        if end < 0:
            raise self._fault("The quotation mark is not closed", "Add one at the end.", start)
        quoted = self._text[start + 1 : end]
        words = read_words(quoted)
        run = self._run(start + 1, end) if words and _VARYING.search(quoted) else ()
        if not words or (run and all(one.is_optional for one in run)):
            raise self._fault("The quotation marks hold no word", "Write one.", start)
        self._at = end + 1
        if self._at < len(self._text) and not (
            self._text[self._at].isspace() or self._text[self._at] in "/)>+"
        ):
            raise self._fault("A quotation mark stands inside a word", "Put a space after it.", end)
        return Choice((), is_quoted=True, run=run) if run else Choice(words, is_quoted=True)

    def _run(self, start: int, end: int) -> tuple[Ingredient, ...]:
        """What stands side by side between two quotation marks."""
        inner = _Parser(self._text[:end], start)
        steps = inner.steps()
        if inner.signs:
            sign = next(iter(inner.signs))
            raise self._fault(
                f'"{sign}" stands inside quotation marks', "Close them before it.", start - 1
            )
        return tuple(steps[0])

    def _require_beginning(self, typed: str, words: tuple[str, ...], start: int) -> None:
        if typed.index("*") != len(typed) - 1:
            column = start + typed.index("*")
            raise self._fault('"*" stands inside a word', "It belongs at a word's end.", column)
        if len(words[-1]) < SHORTEST_BEGINNING:
            raise self._fault(
                f"'{typed}' is too short a beginning",
                f'Write at least {SHORTEST_BEGINNING} letters before "*".',
                start,
            )

    def _skip_space(self) -> bool:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1
        return self._at < len(self._text)

    def _fault(self, what: str, hint: str, at: int | None = None) -> InvalidPhrase:
        column = (self._at if at is None else at) + 1
        return InvalidPhrase(f"{what} at column {column} of the phrase.", hint, column=column)
