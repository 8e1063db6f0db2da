# SPDX-License-Identifier: MIT
"""Collects every problem of a file, with its place, while the reading goes on.

What is wrong is decided by the readers; here it is only gathered, put in order and bounded.
"""

import re
from difflib import get_close_matches
from typing import Protocol

from quizdesk.errors import Problem

MOST_PROBLEMS = 1000
"""Nobody reads more, and a hostile file must not make us write millions."""

SHOWN_LENGTH = 60
"""Characters of a file's own text that a sentence repeats."""

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

    def __init__(self, file: str) -> None:
        self.file = file
        self.where = ""
        self._problems: list[Problem] = []
        self._overflow: Problem | None = None

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
            self._problems.append(Problem(self.file, line + 1, column + 1, self.where, sentence))
        elif self._overflow is None:
            self._overflow = Problem(
                self.file,
                line + 1,
                column + 1,
                self.where,
                f"There are more problems than the {MOST_PROBLEMS} that are listed: "
                "mend these and check again.",
            )

    def problems(self) -> tuple[Problem, ...]:
        """All problems in the order of the file."""
        found = sorted(self._problems, key=lambda one: (one.line, one.column))
        return (*found, self._overflow) if self._overflow else tuple(found)


def shown(text: str) -> str:
    """A text of the file as a sentence may repeat it: short, and without invisible characters."""
    short = text if len(text) <= SHOWN_LENGTH else f"{text[: SHOWN_LENGTH - 1]}…"
    return _UNSHOWABLE.sub("?", short)


def nearest(word: str, known: "list[str] | tuple[str, ...]") -> str:
    """The known word that a person probably meant, or an empty text."""
    if len(word) > SHOWN_LENGTH:
        return ""
    close = get_close_matches(word.lower().replace("_", "-"), known, 1, 0.6)
    return close[0] if close else ""
