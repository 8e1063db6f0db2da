# SPDX-License-Identifier: MIT
"""Collects every problem of a file, with its place, while the reading goes on.

What is wrong is decided by the readers; here it is only gathered, put in order and bounded.
"""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Protocol

from quizdesk.errors import Problem

MOST_PROBLEMS = 1000
"""Nobody reads more, and a hostile file must not make us write millions."""

SHOWN_LENGTH = 60
"""Characters of a file's own text that a sentence repeats."""

_LONGEST_SLIP = 40
"""Characters of a word that is looked up among the known ones."""

_LEAST_ALIKE = 0.6
_MOST_COMPARISONS = 20_000
_DEAR_COMPARISON = 20
"""How many hasty comparisons one in earnest counts for."""

_LEAST_LETTERS = 50_000
_BYTES_A_LETTER = 8

_UNSHOWABLE = re.compile(r"[^ -~\u00a1-\u200a\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\uf900-\ufefe]")


class Place(Protocol):
    """Whatever knows where in the file it stands, both counted from 0."""

    @property
    def line(self) -> int:
        """Line, from 0."""

    @property
    def column(self) -> int:
        """Column in characters, from 0."""


class Findings:
    """The problems of one file.

    Attributes:
        file: the file, as the person named it.
        where: the question that is being read, put to each problem found meanwhile.
    """

    def __init__(self, file: str, length: int = 0) -> None:
        """Begins with no problems.

        Args:
            file: the file, as the person named it.
            length: its bytes, by which the work that it may cause is measured.
        """
        self.file = file
        self.where = ""
        self._problems: list[Problem] = []
        self._overflow: Problem | None = None
        self._comparisons_left = _MOST_COMPARISONS
        self._letters_left = _LEAST_LETTERS + length // _BYTES_A_LETTER

    def __len__(self) -> int:
        return len(self._problems)

    @property
    def is_full(self) -> bool:
        """Whether no more are taken, so that finding them is idle."""
        return len(self._problems) >= MOST_PROBLEMS

    def add(self, place: Place, sentence: str) -> None:
        """Notes a problem."""
        self.add_at(place.line, place.column, sentence)

    def add_at(self, line: int, column: int, sentence: str) -> None:
        """Notes a problem at a line and column counted from 0."""
        if not self.is_full:
            # Whatever of the file a sentence repeats: a line stays one line.
            said = _UNSHOWABLE.sub("?", sentence)
            self._problems.append(Problem(self.file, line + 1, column + 1, self.where, said))
        elif self._overflow is None:
            self._overflow = Problem(
                self.file,
                line + 1,
                column + 1,
                self.where,
                f"There are more problems than the {MOST_PROBLEMS} that are listed: "
                "mend these and check again.",
            )

    def allows_letters(self, count: int) -> bool:
        """Whether so many more letters of phrases may be taken apart, and notes that they were.

        That takes some hundred times as long as reading them does, and few phrases need it.
        """
        self._letters_left -= count
        return self._letters_left >= 0

    def nearest(self, word: str, known: Iterable[str]) -> str:
        """The known word that a person probably meant, or an empty text.

        After so many comparisons in one file nothing is suggested any more.
        """
        if len(word) > _LONGEST_SLIP:
            return ""
        # The matcher remembers what it found out about its second text.
        matcher = SequenceMatcher(b=word.lower().replace("_", "-"), autojunk=False)
        best, most_alike = "", _LEAST_ALIKE
        for one in known:
            self._comparisons_left -= 1
            if self._comparisons_left < 0:
                return ""
            matcher.set_seq1(one)
            if len(one) > _LONGEST_SLIP or matcher.quick_ratio() < most_alike:
                continue
            self._comparisons_left -= _DEAR_COMPARISON
            if (alike := matcher.ratio()) > most_alike:
                best, most_alike = one, alike
        return best

    def problems(self) -> tuple[Problem, ...]:
        """All problems in the order of the file."""
        found = sorted(self._problems, key=lambda one: (one.line, one.column))
        return (*found, self._overflow) if self._overflow else tuple(found)


def shown(text: str) -> str:
    """A text of the file as a sentence may repeat it: short, and without invisible characters."""
    short = text if len(text) <= SHOWN_LENGTH else f"{text[: SHOWN_LENGTH - 1]}…"
    return _UNSHOWABLE.sub("?", short)
