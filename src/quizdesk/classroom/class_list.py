# SPDX-License-Identifier: MIT
"""Class lists: a pupil a line, with what is arranged for each, as CSV or as plain names."""

import csv
import io
from typing import NamedTuple

from quizdesk.errors import ContentError, Problem

COLUMNS = ("name", "extra_percent", "extra_minutes", "rest_breaks")
"""A list with a header may have these in any order; the name it must have."""

_YES, _NO = {"yes", "y", "true", "1", "x"}, {"", "no", "n", "false", "0"}


class Listed(NamedTuple):
    """A pupil on a class list.

    Attributes:
        extra_percent: extra time, in per cent of the time that everyone has.
        extra_s: extra time in seconds on top.
    """

    name: str
    extra_percent: int = 0
    extra_s: int = 0
    has_rest_breaks: bool = False


def read_class_list(text: str, file: str) -> tuple[Listed, ...]:
    """The pupils of a list; blank lines count for nothing.

    Args:
        text: CSV whose first line names columns, one of them "name"; or a name a line.
        file: what the file is called, for problems.

    Raises:
        ContentError: when a line makes no sense; names every such line.
    """
    rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff"))))
    header = [one.strip().casefold() for one in rows[0]] if rows else []
    if "name" not in header:
        lines = [line.strip() for line in text.lstrip("\ufeff").splitlines()]
        return tuple(Listed(line) for line in lines if line)
    problems = [
        Problem(file, 1, 1, "", f"There is no column {one}; there may be {', '.join(COLUMNS)}.")
        for one in header
        if one not in COLUMNS
    ]
    pupils = []
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        cells = {name: cell.strip() for name, cell in zip(header, row, strict=False)}
        try:
            pupils.append(_listed(cells))
        except ValueError as error:
            problems.append(Problem(file, line, 1, "", str(error)))
    if problems:
        raise ContentError(file, tuple(problems))
    return tuple(pupils)


def _listed(cells: dict[str, str]) -> Listed:
    name = cells.get("name", "")
    if not name:
        raise ValueError("The name is missing.")
    rest = cells.get("rest_breaks", "").casefold()
    if rest not in _YES | _NO:
        raise ValueError(f"{rest!r} says neither yes nor no to rest breaks.")
    percent = _number(cells.get("extra_percent", "").rstrip("% "), "extra_percent")
    minutes = _number(cells.get("extra_minutes", ""), "extra_minutes")
    return Listed(name, percent, 60 * minutes, rest in _YES)


def _number(text: str, column: str) -> int:
    if not text:
        return 0
    if not text.isdecimal():
        raise ValueError(f"{text!r} is no whole number for {column}.")
    return int(text)
